// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"
#include "core/assessment/assessment_json.h"
#include "core/assessment/report_settings.h"

#include <QTest>

using namespace tunepoint;

namespace {

std::string uri(const char* type, const QByteArray& bytes)
{
    return std::string("data:image/") + type + ";base64," + bytes.toBase64().toStdString();
}

const QByteArray kPng("\x89PNG\r\n\x1a\nrest");

} // namespace

class TestReportSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logo_data();
    void logo();
    void whatIsWrittenIsReadAgain();
    void aBrokenLogoIsAWarningAndIsKept();
    void aSectionTwiceIsRefused();
};

void TestReportSettings::logo_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("a PNG") << uri("png", kPng) << true;
    QTest::newRow("a JPEG") << uri("jpeg", "\xff\xd8\xff\xe0") << true;
    QTest::newRow("a drawing") << uri("svg+xml", "<?xml version='1.0'?><svg><path d='M0 0'/></svg>") << true;
    QTest::newRow("a drawing that uses a part of itself")
        << uri("svg+xml", "<svg><use xlink:href=\"#a\"/><g fill=\"url(#b)\"/></svg>") << true;
    QTest::newRow("line breaks between the letters")
        << std::string("data:image/svg+xml;base64,PHN2\n Zy8+\n") << true;
    QTest::newRow("of the largest size")
        << uri("png", kPng + QByteArray(qsizetype(kMaximumLogoBytes) - kPng.size(), 'x')) << true;
    QTest::newRow("a byte too large")
        << uri("png", kPng + QByteArray(qsizetype(kMaximumLogoBytes) - kPng.size() + 1, 'x')) << false;
    QTest::newRow("a JPEG that calls itself a PNG") << uri("png", "\xff\xd8\xff\xe0") << false;
    QTest::newRow("a drawing that fetches a file")
        << uri("svg+xml", "<svg><image href='file:///etc/passwd'/></svg>") << false;
    QTest::newRow("a drawing that fetches by a style")
        << uri("svg+xml", "<svg style='fill:url(http://x/y)'/>") << false;
    QTest::newRow("a drawing with a script") << uri("svg+xml", "<svg><SCRIPT>x</SCRIPT></svg>") << false;
    QTest::newRow("a drawing with entities")
        << uri("svg+xml", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>") << false;
    QTest::newRow("broken base64") << std::string("data:image/png;base64,iVB?") << false;
    QTest::newRow("base64 cut short") << std::string("data:image/png;base64,iVBORw0KGg") << false;
    QTest::newRow("letters after the padding") << std::string("data:image/png;base64,iV==AAAA") << false;
    QTest::newRow("an address") << std::string("https://example.org/logo.png") << false;
    QTest::newRow("nothing") << std::string() << false;
}

void TestReportSettings::logo()
{
    QFETCH(std::string, text);
    QFETCH(bool, good);
    QCOMPARE(logoOf(text).has_value(), good);
}

void TestReportSettings::whatIsWrittenIsReadAgain()
{
    Assessment document;
    document.report.base = ReportTemplate::Technical;
    document.report.sections = {"summary", "costs"};
    document.report.status = ReportStatus::Final;
    document.report.logo = uri("png", kPng);
    document.report.discountReason = "The rate of the city's treasury.";
    document.report.unknown["margin"] = "12";
    const auto again = readAssessment(writeAssessment(document));
    QVERIFY(again.has_value());
    QVERIFY(again->report == document.report);
    QCOMPARE(logoOf(again->report.logo)->bytes, kPng.toStdString());
}

void TestReportSettings::aBrokenLogoIsAWarningAndIsKept()
{
    Assessment document;
    document.report.logo = "data:image/png;base64,AAAA";
    const Problems problems = check(document);
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems.front() == (Problem{ProblemCode::BadPicture, "/report/logo", {"512"}}));
    QVERIFY(!hasErrors(problems));
    QCOMPARE(readAssessment(writeAssessment(document))->report.logo, document.report.logo);
}

void TestReportSettings::aSectionTwiceIsRefused()
{
    Assessment document;
    document.report.sections = {"costs", "summary", "costs"};
    QVERIFY(check(document) == (Problems{{ProblemCode::DuplicateId, "/report/sections/2", {"costs"}}}));
}

QTEST_APPLESS_MAIN(TestReportSettings)
#include "tst_report_settings.moc"
