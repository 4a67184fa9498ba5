// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_format.h"
#include "ui/report/report_tables.h"

#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/report/figure_svg.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
constexpr auto kEvil = "=HYPERLINK(\"x\")|<b>*bold*</b> & `code` [l](javascript:x) $a$ \xe2\x80\xae";

Assessment shop()
{
    const auto read = readAssessment(exampleText(exampleNames().front()).toStdString());
    Q_ASSERT(read);
    return *read;
}

ReportFiles filesOf(const char* format, const Assessment& assessment, const QLocale& locale = english,
    std::vector<std::string> sections = {})
{
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(assessment, *catalogue);
    ReportOptions options;
    options.locale = locale;
    options.sections = std::move(sections);
    const auto files = makeReportAs(*findReportFormat(format), {assessment, evaluation, *catalogue}, options);
    return files ? *files : ReportFiles();
}

QString textOf(const char* format, const Assessment& assessment)
{
    const ReportFiles files = filesOf(format, assessment);
    return files.empty() ? QString() : QString::fromUtf8(files.front().bytes);
}

/// The parts of a workbook, by their names in it.
QByteArray partOf(const QByteArray& workbook, const QString& name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("w.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return {};
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), name});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !xml.isEmpty() && !reader.hasError();
}

ReportTable::Cell cell(const char* text, std::optional<double> value = {})
{
    return {QString::fromUtf8(text), {}, false, false, value};
}

} // namespace

class TestReportFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatWritesEveryExample()
    {
        for (const ReportFormat& format : reportFormats()) {
            QVERIFY(!reportFormatName(format).isEmpty());
            for (const QString& name : exampleNames()) {
                const auto read = readAssessment(exampleText(name).toStdString());
                QVERIFY(read);
                const ReportFiles files = filesOf(format.id.data(), *read);
                QVERIFY2(!files.empty(), format.id.data());
                for (const ReportFile& file : files)
                    QVERIFY(file.bytes.size() > 20 && file.name.isEmpty() != format.folder);
            }
        }
    }

    void theSameReportGivesTheSameBytes()
    {
        for (const ReportFormat& format : reportFormats()) {
            const ReportFiles once = filesOf(format.id.data(), shop());
            const ReportFiles again = filesOf(format.id.data(), shop());
            QCOMPARE(again.size(), once.size());
            for (std::size_t i = 0; i < once.size(); ++i)
                QVERIFY2(once[i].bytes == again[i].bytes, format.id.data());
        }
    }

    void onlyTheSectionsAskedForAreWrittenInTheirOrder()
    {
        const ReportFiles files = filesOf("json", shop(), english, {"evidence", "task"});
        const QJsonArray sections = QJsonDocument::fromJson(files.front().bytes)
                                        .object()
                                        .value(QStringLiteral("sections"))
                                        .toArray();
        QCOMPARE(sections.size(), 2);
        QCOMPARE(
            sections.at(0).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("evidence"));
        QCOMPARE(sections.at(1).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("task"));
    }

    void aFailedWriteLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.html"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        Assessment broken = shop();
        broken.horizonMonths = 0;
        const auto catalogue = bundledCatalogue();
        const Evaluation evaluation = evaluate(broken, *catalogue);
        QVERIFY(!saveReportAs(path, *findReportFormat("html"), {broken, evaluation, *catalogue}, {english}));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    // ---- the web page

    void thePageIsWellFormedAndLoadsNothing()
    {
        const QByteArray page = filesOf("html", shop()).front().bytes;
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(isWellFormed(page));
        QVERIFY(page.contains("default-src 'none'"));
        for (const char* never : {"<script", "http://www.w3.org/1999/xhtml\" src", "src=\"http",
                 "href=\"http", "@import", "url(http"})
            QVERIFY2(!page.contains(never), never);
    }

    void everyLinkOfThePageLeadsSomewhereAndNoIdStandsTwice()
    {
        QXmlStreamReader reader(filesOf("html", shop()).front().bytes);
        std::set<QString> ids;
        QStringList targets;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            if (attributes.hasAttribute(QStringLiteral("id")))
                QVERIFY(ids.insert(attributes.value(QStringLiteral("id")).toString()).second);
            for (const char* reference : {"href", "aria-labelledby", "aria-describedby"})
                if (attributes.hasAttribute(QLatin1String(reference)))
                    targets << attributes.value(QLatin1String(reference)).toString().remove(QLatin1Char('#'));
        }
        QVERIFY(targets.size() > 8);
        for (const QString& target : targets)
            QVERIFY2(ids.count(target) == 1, qPrintable(target));
    }

    void thePageSaysItsLanguageAndDirection()
    {
        const QByteArray page = filesOf("html", shop(), QLocale(QLocale::Arabic)).front().bytes;
        QVERIFY(page.contains("<html lang=\"ar") && page.contains("dir=\"rtl\""));
        QVERIFY(filesOf("html", shop(), german).front().bytes.contains("<html lang=\"de\" dir=\"ltr\""));
    }

    void headingsOfTablesSayWhatTheyHead()
    {
        QXmlStreamReader reader(filesOf("html", shop()).front().bytes);
        int heads = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement() || reader.name() != u"th")
                continue;
            ++heads;
            const QStringView scope = reader.attributes().value(QStringLiteral("scope"));
            QVERIFY(scope == u"col" || scope == u"row");
        }
        QVERIFY(heads > 20);
    }

    void documentTextIsTextOnThePage()
    {
        Assessment assessment = shop();
        assessment.title = kEvil;
        assessment.strategies.front().name = kEvil;
        const QByteArray page = filesOf("html", assessment).front().bytes;
        QVERIFY(isWellFormed(page));
        QVERIFY(!page.contains("<b>") && page.contains("&lt;b&gt;*bold*"));
        QVERIFY(!page.contains("\xe2\x80\xae"));
    }

    // ---- Markdown

    void documentTextIsTextInMarkdown()
    {
        Assessment assessment = shop();
        assessment.title = kEvil;
        const QString text = textOf("md", assessment);
        const QString first = text.section(QLatin1Char('\n'), 0, 0);
        QVERIFY(first.startsWith(
            QStringLiteral("# \\=HYPERLINK(\"x\")\\|\\<b\\>\\*bold\\*\\</b\\> \\& \\`code\\` "
                           "\\[l\\](javascript:x) \\$a\\$")));
    }

    void rowsOfMarkdownTablesHaveAsManyCellsAsTheirHeadings()
    {
        Assessment assessment = shop();
        assessment.strategies.front().name = "a|b\nc";
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
        qsizetype columns = 0;
        int rows = 0;
        for (const QString& line : textOf("md", assessment).split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1Char('|'))) {
                columns = 0;
                continue;
            }
            const qsizetype bars = line.count(bar);
            QVERIFY2(columns == 0 || bars == columns, qPrintable(line));
            columns = bars;
            ++rows;
        }
        QVERIFY(rows > 20);
    }

    void drawingsOfMarkdownAreDefinedOnce()
    {
        const QString text = textOf("md", shop());
        static const QRegularExpression used(QStringLiteral("\\]\\[(figure-\\d+)\\]"));
        auto each = used.globalMatch(text);
        QVERIFY(each.hasNext());
        while (each.hasNext()) {
            const QString definition
                = QStringLiteral("\n[%1]: data:image/svg+xml;base64,").arg(each.next().captured(1));
            QCOMPARE(text.count(definition), 1);
        }
    }

    // ---- tables

    void formulasInTextsAreNeutralisedInCsv()
    {
        Assessment assessment = shop();
        for (const char* name : {"=1+1", "+1", "-1", "@x"}) {
            assessment.strategies.front().name = name;
            QByteArray all;
            for (const ReportFile& file : filesOf("csv", assessment)) {
                QVERIFY(file.bytes.startsWith("\xef\xbb\xbf") && file.bytes.endsWith("\r\n"));
                QCOMPARE(file.bytes.count('\n'), file.bytes.count("\r\n"));
                all += file.bytes;
            }
            QVERIFY(!all.contains(QByteArray("\"") + name) && all.contains(QByteArray("\"'") + name + "\""));
        }
    }

    void csvMakesAFileForEachTableInAFolder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tables/of shop"));
        const auto catalogue = bundledCatalogue();
        const Assessment assessment = shop();
        const Evaluation evaluation = evaluate(assessment, *catalogue);
        QVERIFY(
            saveReportAs(path, *findReportFormat("csv"), {assessment, evaluation, *catalogue}, {english}));
        const QStringList names = QDir(path).entryList(QDir::Files);
        QCOMPARE(std::size_t(names.size()), filesOf("csv", assessment).size());
        QVERIFY(names.first().startsWith(QStringLiteral("01 "))
            && names.first().endsWith(QStringLiteral(".csv")));
    }

    void aWorkbookHoldsTextsAndNumbersAndNoFormula()
    {
        Assessment assessment = shop();
        assessment.strategies.front().name = "=1+1";
        const QByteArray book = filesOf("xlsx", assessment).front().bytes;
        QVERIFY(isWellFormed(partOf(book, QStringLiteral("xl/workbook.xml"))));
        const QByteArray sheets = partOf(book, QStringLiteral("xl/worksheets/sheet*.xml"));
        QVERIFY(!sheets.contains("<f>"));
        QVERIFY(sheets.contains("<v>") && sheets.contains("state=\"frozen\"") && sheets.contains("<col "));
        QVERIFY(partOf(book, QStringLiteral("xl/sharedStrings.xml")).contains(">=1+1<"));
    }

    void sheetsOfAnArabicWorkbookRunFromRightToLeft()
    {
        const QByteArray book = filesOf("xlsx", shop(), QLocale(QLocale::Arabic)).front().bytes;
        QVERIFY(partOf(book, QStringLiteral("xl/worksheets/sheet2.xml")).contains("rightToLeft=\"1\""));
    }

    void figuresOfJsonAreThoseOfTheEvaluation()
    {
        const QJsonObject report = QJsonDocument::fromJson(filesOf("json", shop()).front().bytes).object();
        QCOMPARE(report.value(QStringLiteral("format")).toString(), QStringLiteral("tunepoint-report"));
        const Evaluation evaluation = evaluate(shop(), *bundledCatalogue());
        const QJsonArray strategies = report.value(QStringLiteral("evaluation"))
                                          .toObject()
                                          .value(QStringLiteral("strategies"))
                                          .toArray();
        QCOMPARE(std::size_t(strategies.size()), evaluation.strategies.size());
    }

    // ---- reading a cell

    void aNumberIsReadOutOfItsText_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<ReportTable::Cell>("cell");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char* name, const QLocale& locale, const ReportTable::Cell& cell,
                             double value, const char* pattern) {
            QTest::newRow(name) << locale << cell << value << QString::fromUtf8(pattern);
        };
        row("a sum as it stands", english, cell("$1,240"), 1240, "\"$\"#,##0");
        row("a negative sum", english, cell("\u2212$1,240"), -1240, "\"$\"#,##0");
        row("a share as it stands", english, cell("91.4%"), 0.914, "0.0%");
        row("a share with its figure", english, cell("91.4%", 0.91437), 0.91437, "0.0%");
        row("a sum in millions with its figure", english, cell("$1.24\u00a0M", 1'243'000.0), 1'243'000,
            "\"$\"0.00,,\"\u00a0M\"");
        row("a time with its figure", english, cell("4 months", 4.2), 4.2, "0\" months\"");
        row("German signs", german, cell("1.240,50\u00a0$", 1240.5), 1240.5, "#,##0.00\"\u00a0$\"");
        row("a share in German", german, cell("91,4\u00a0%", 0.914), 0.914, "0.0\"\u00a0\"%");
        row("a share whose sign stands in the heading", english, cell("91.4", 0.914), 91.4, "0.0");
        row("nought", english, cell("0%", 0.0), 0, "0%");
    }

    void aNumberIsReadOutOfItsText()
    {
        QFETCH(QLocale, locale);
        QFETCH(ReportTable::Cell, cell);
        QFETCH(double, value);
        QFETCH(QString, pattern);
        const auto figure = cellFigure(cell, locale, QStringLiteral("$"));
        QVERIFY(figure);
        QVERIFY(qFuzzyCompare(1 + figure->value, 1 + value));
        QCOMPARE(figure->pattern, pattern);
    }

    void whatIsNoSingleNumberStaysText_data()
    {
        QTest::addColumn<ReportTable::Cell>("cell");
        QTest::newRow("a word") << cell("unknown");
        QTest::newRow("a range") << cell("91–96%", 0.93);
        QTest::newRow("less than a share") << cell("<1%");
        QTest::newRow("a unit without its figure") << cell("4 months");
        QTest::newRow("a text and a figure that disagree") << cell("$1,240", 5.0);
        QTest::newRow("a figure of the other sign") << cell("$1,240", -1240.0);
        QTest::newRow("millions without their figure") << cell("$1.24\u00a0M");
    }

    void whatIsNoSingleNumberStaysText()
    {
        QFETCH(ReportTable::Cell, cell);
        QVERIFY(!cellFigure(cell, english, QStringLiteral("$")));
    }
};

QTEST_MAIN(TestReportFormats)
#include "tst_report_formats.moc"
