// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "tests/support/json_schema.h"
#include "tests/support/pdf_tools.h"
#include "ui/report/report.h"
#include "ui/report/report_attachments.h"

#include <QTest>

#include <algorithm>
#include <sstream>

using namespace tunepoint;
using nlohmann::json;
using pdftools::File;

namespace {

struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

Ran verify(const QString& path, const std::vector<std::string>& more = {})
{
    std::istringstream input;
    std::ostringstream out;
    std::ostringstream err;
    cli::Environment environment{
        input, out, err, QLocale(QLocale::English, QLocale::UnitedStates), "2027-06-01"};
    std::vector<std::string> arguments{"verify", path.toStdString()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const int exit = cli::run(arguments, environment);
    return {exit, out.str(), err.str()};
}

QByteArray report(Depth depth = Depth::Central)
{
    const auto assessment = readAssessment(exampleText(exampleNames().first()).toStdString());
    const auto catalogue = bundledCatalogue();
    EvaluationOptions how;
    how.depth = depth;
    how.trials = 256;
    const Evaluation evaluation = evaluate(*assessment, *catalogue, how);
    ui::ReportOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    const auto pdf = ui::makeReport({*assessment, evaluation, *catalogue}, options);
    return pdf ? *pdf : QByteArray();
}

/// The report with one attachment changed by somebody.
QString tampered(const File& file, const char* name, const QByteArray& content)
{
    const QString bare = file.sibling("bare.pdf");
    const QString out = file.sibling("tampered.pdf");
    QFile changed(file.sibling("content"));
    if (!changed.open(QIODevice::WriteOnly) || changed.write(content) != content.size())
        return {};
    changed.close();
    const QString key = QLatin1String(name);
    if (file.ask("qpdf", {QStringLiteral("--remove-attachment=") + key}, {bare}).exit != 0)
        return {};
    const auto added = pdftools::run(QStringLiteral("qpdf"),
        {bare, QStringLiteral("--add-attachment"), changed.fileName(), QStringLiteral("--key=") + key,
            QStringLiteral("--"), out});
    return added.exit == 0 ? out : QString();
}

} // namespace

class TestCliVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pdf = report();
        QVERIFY(!m_pdf.isEmpty());
    }

    void anUntouchedReportAgrees_data()
    {
        QTest::addColumn<int>("depth");
        QTest::newRow("central case") << int(Depth::Central);
        QTest::newRow("with draws") << int(Depth::Distributions);
        QTest::newRow("with all insight") << int(Depth::Full);
    }
    void anUntouchedReportAgrees()
    {
        QFETCH(int, depth);
        const File file(report(Depth(depth)));
        const Ran ran = verify(file.path());
        QVERIFY2(ran.exit == cli::Fine, (ran.out + ran.err).c_str());
        QVERIFY(ran.out.find("All ") == 0);
    }

    void aChangedDocumentIsFoundOut()
    {
        const File file(m_pdf);
        json document = json::parse(ui::readReport(m_pdf)->assessment.toStdString());
        document["task"]["itemsPerMonth"] = 999'000;
        const QString path
            = tampered(file, "assessment.tunepoint", QByteArray::fromStdString(document.dump()));
        QVERIFY(verify(path).out.find(" figures agree; what differs:") != std::string::npos);
        const Ran ran = verify(path, {"--json"});
        QCOMPARE(ran.exit, int(cli::NoLongerHolds));
        const json differences = json::parse(ran.out)["differences"];
        const bool named = std::any_of(differences.begin(), differences.end(), [](const json& difference) {
            return difference["pointer"] == "/itemsPerMonth" && difference["computed"] == "999000.0";
        });
        QVERIFY2(named, ran.out.c_str());
    }

    void aChangedFigureIsFoundOut()
    {
        const File file(m_pdf);
        json figures = json::parse(ui::readReport(m_pdf)->evaluation.toStdString());
        const double was = figures["strategies"][1]["central"]["totalCost"];
        figures["strategies"][1]["central"]["totalCost"] = was + 1;
        const Ran ran = verify(
            tampered(file, "evaluation.json", QByteArray::fromStdString(figures.dump())), {"--json"});
        QCOMPARE(ran.exit, int(cli::NoLongerHolds));
        const json said = json::parse(ran.out);
        QCOMPARE(said["agrees"].get<bool>(), false);
        QCOMPARE(said["differences"].size(), std::size_t(1));
        QCOMPARE(said["differences"][0]["pointer"].get<std::string>(),
            std::string("/strategies/1/central/totalCost"));
        QCOMPARE(said["figures"].get<int>() - said["agreeing"].get<int>(), 1);
    }

    void aReportOfAnotherVersionMayDifferByABillionth_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<int>("exit");
        QTest::newRow("half a billionth") << 1 + 5e-10 << int(cli::Fine);
        QTest::newRow("two billionths") << 1 + 2e-9 << int(cli::NoLongerHolds);
    }
    void aReportOfAnotherVersionMayDifferByABillionth()
    {
        QFETCH(double, factor);
        QFETCH(int, exit);
        const File file(m_pdf);
        json figures = json::parse(ui::readReport(m_pdf)->evaluation.toStdString());
        figures["engine"]["version"] = "0.0.1";
        const double was = figures["strategies"][1]["central"]["totalCost"];
        figures["strategies"][1]["central"]["totalCost"] = was * factor;
        const Ran ran = verify(tampered(file, "evaluation.json", QByteArray::fromStdString(figures.dump())));
        QCOMPARE(ran.exit, exit);
        QVERIFY(ran.out.find("0.0.1") != std::string::npos);
    }

    void whatCannotBeReadIsSaid()
    {
        QCOMPARE(verify(QStringLiteral("/no/such.pdf")).exit, int(cli::FileTrouble));
        const File file(m_pdf);
        const Ran broken = verify(tampered(file, "evaluation.json", "{\"format\": 1"));
        QCOMPARE(broken.exit, int(cli::FileTrouble));
        QVERIFY(!broken.err.empty());
    }

    void aDocumentWithErrorsIsSaid()
    {
        const File file(m_pdf);
        json document = json::parse(ui::readReport(m_pdf)->assessment.toStdString());
        document["horizonMonths"] = 0;
        const Ran ran
            = verify(tampered(file, "assessment.tunepoint", QByteArray::fromStdString(document.dump())));
        QCOMPARE(ran.exit, int(cli::DocumentErrors));
        QVERIFY(ran.err.find("Months looked ahead: 0") != std::string::npos);
    }

private:
    QByteArray m_pdf;
};

QTEST_MAIN(TestCliVerify)
#include "tst_cli_verify.moc"
