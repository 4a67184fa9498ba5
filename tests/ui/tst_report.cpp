// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/report/laid_out_report.h"
#include "ui/report/sections.h"
#include "ui/text/translation.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Assessment example(int number = 0)
{
    const auto read = readAssessment(exampleText(exampleNames().at(number)).toStdString());
    Q_ASSERT(read);
    return *read;
}

QByteArray pdfOf(const Assessment& assessment, const ReportOptions& options = {english, QPageSize::A4})
{
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(assessment, *catalogue);
    const auto pdf = makeReport({assessment, evaluation, *catalogue}, options);
    return pdf ? *pdf : QByteArray();
}

/// What poppler reads from a PDF; ligatures and presentation forms are taken apart.
QString run(
    const QString& program, const QStringList& before, const QByteArray& pdf, const QStringList& after = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, before + QStringList{path} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

QString textOf(const QByteArray& pdf)
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf, {QStringLiteral("-")});
}

bool havePoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY2(havePoppler(), "poppler-utils is not installed; ./dev test installs it"); }

    void everyExampleMakesAWholePdf()
    {
        for (int i = 0; i < exampleNames().size(); ++i) {
            const QByteArray pdf = pdfOf(example(i));
            QVERIFY(pdf.startsWith("%PDF") && pdf.trimmed().endsWith("%%EOF"));
        }
    }

    void theReportAnswersAndHasItsSections()
    {
        const QString text = textOf(pdfOf(example()));
        QVERIFY(text.section(QChar::FormFeed, 0, 0).contains(QStringLiteral("which model should sort")));
        QVERIFY(text.contains(QStringLiteral("Choose ")));
        for (const char* heading : {"The task", "Cost against accuracy", "Costs and return",
                 "Options ruled out", "Register of assumptions", "Evidence used", "How the figures are made",
                 "How to make these figures again"})
            QVERIFY2(text.contains(QLatin1String(heading)), heading);
    }

    void everyPageIsNumberedAndTheLastIsTheNumberOfPages()
    {
        const QStringList pages = textOf(pdfOf(example())).split(QChar::FormFeed, Qt::SkipEmptyParts);
        for (int i = 0; i < pages.size(); ++i)
            QVERIFY2(pages.at(i).contains(QStringLiteral("%1 of %2").arg(i + 1).arg(pages.size())),
                qPrintable(pages.at(i)));
    }

    void headingsOfALongTableStandOnEveryPage()
    {
        const QStringList pages = textOf(pdfOf(example())).split(QChar::FormFeed, Qt::SkipEmptyParts);
        static const QRegularExpression heading(QStringLiteral("Figure +Value +Range +Grade"));
        int with = 0;
        for (const QString& page : pages)
            with += page.contains(heading) ? 1 : 0;
        QVERIFY(with >= 4);
    }

    void everyInputStandsInTheRegisterWithItsSource()
    {
        const Assessment assessment = example();
        const Evaluation evaluation = evaluate(assessment, *bundledCatalogue());
        const QString text = textOf(pdfOf(assessment)).simplified();
        QVERIFY(!evaluation.inputs.empty());
        QVERIFY(text.contains(QStringLiteral("Items a month"))
            && text.contains(QStringLiteral("our assumption")));
        for (const Input& input : evaluation.inputs) {
            for (const std::string& row : input.evidence)
                QVERIFY2(text.contains(QString::fromStdString(row)), row.c_str());
        }
    }

    void fontsAreEmbeddedAndChartsAreVectors()
    {
        const QByteArray pdf = pdfOf(example());
        const QStringList fonts
            = run(QStringLiteral("pdffonts"), {}, pdf).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(QStringLiteral(" yes (yes|no ) yes +\\d+ +\\d+ *$"));
        for (const QString& font : fonts)
            QVERIFY2(font.contains(embedded), qPrintable(font));
        QCOMPARE(run(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdf).count(QLatin1Char('\n')),
            2); // headings only
    }

    void documentTextIsNeverMarkup()
    {
        QTemporaryDir folder;
        const QString picture = folder.filePath(QStringLiteral("red.png"));
        QImage red(200, 200, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(picture));
        const std::string evil
            = "<img src=\"" + picture.toStdString() + "\"><a href=\"javascript:x\">link</a>";
        Assessment assessment = example();
        assessment.title = evil;
        assessment.organisation = evil;
        assessment.notes = evil;
        assessment.task.qualityMetricName = evil;
        for (Strategy& strategy : assessment.strategies)
            strategy.name = evil;
        const QByteArray pdf = pdfOf(assessment);
        QVERIFY(textOf(pdf).contains(QStringLiteral("<img src=")));
        QVERIFY(!pdf.contains("/URI") && !pdf.contains("/JavaScript"));
        QCOMPARE(
            run(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdf).count(QLatin1Char('\n')), 2);
    }

    void germanComesOutInGerman()
    {
        const Translation german(QStringLiteral("de"));
        const QByteArray pdf = pdfOf(example(), {QLocale(QLocale::German, QLocale::Germany), QPageSize::A4});
        const QString text = textOf(pdf);
        QVERIFY(text.contains(QStringLiteral("1.000.000")));
        QVERIFY(text.contains(QStringLiteral("Verzeichnis der Annahmen")));
        QVERIFY(text.contains(QStringLiteral("21. November 2026")));
    }

    void arabicRunsFromTheRight()
    {
        Assessment assessment = example();
        assessment.title = "مراجعات المنتجات";
        const Translation arabic(QStringLiteral("ar"));
        const QByteArray pdf = pdfOf(assessment, {QLocale(QLocale::Arabic, QLocale::Egypt), QPageSize::A4});
        QVERIFY(textOf(pdf).contains(QStringLiteral("المنتجات")));
        // the title ends at the right margin: 20 mm = 57 points of 595
        const QString boxes = run(QStringLiteral("pdftotext"),
            {QStringLiteral("-bbox"), QStringLiteral("-l"), QStringLiteral("1")}, pdf, {QStringLiteral("-")});
        static const QRegularExpression word(QStringLiteral("xMax=\"([0-9.]+)\""));
        double right = 0;
        for (auto match = word.globalMatch(boxes); match.hasNext();)
            right = std::max(right, match.next().captured(1).toDouble());
        QVERIFY2(right > 530 && right < 541, qPrintable(QString::number(right)));
    }

    void koreanIsPrintedOrItsLettersAreNamed()
    {
        Assessment assessment = example();
        assessment.title = "상품 후기 분류";
        assessment.strategies.front().name = "지금처럼";
        const QByteArray pdf = pdfOf(assessment);
        const QString text = textOf(pdf);
        const bool printed
            = text.contains(QStringLiteral("상품 후기 분류")) && text.contains(QStringLiteral("지금처럼"));
        const bool named = text.contains(QStringLiteral("U+AE30")); // 기
        QVERIFY(printed != named);
    }

    void lettersThatNoFontHasAreNamed()
    {
        Assessment assessment = example();
        assessment.title = "Plan \xF3\xB0\x80\x80"; // U+F0000, a private letter
        QVERIFY(textOf(pdfOf(assessment)).contains(QStringLiteral("U+F0000")));
    }

    void theBriefHasTwoPages_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        for (int number = 0; number < exampleNames().size(); ++number) {
            for (const char* language : {"en", "de", "ar"}) {
                for (const auto paper : {QPageSize::A4, QPageSize::Letter})
                    QTest::addRow("%s in %s on %s", qPrintable(exampleNames().at(number)), language,
                        paper == QPageSize::A4 ? "A4" : "Letter")
                        << number << QString::fromLatin1(language) << paper;
            }
        }
    }
    void theBriefHasTwoPages()
    {
        QFETCH(int, number);
        QFETCH(QString, language);
        QFETCH(QPageSize::PageSizeId, paper);
        const Translation words(language);
        const Assessment assessment = example(number);
        const auto catalogue = bundledCatalogue();
        static std::map<int, Evaluation> evaluations; // nothing of them depends on language or paper
        const auto [at, isNew] = evaluations.try_emplace(number);
        if (isNew) {
            EvaluationOptions how;
            how.depth = Depth::Full;
            how.trials = 512;
            at->second = evaluate(assessment, *catalogue, how);
        }
        ReportOptions options{QLocale(language), paper};
        options.templateId = "brief";
        const auto pages = layOutReport({assessment, at->second, *catalogue}, options);
        QVERIFY(pages);
        QCOMPARE(pages->pages(), 2);
    }

    void paperFollowsTheCountry_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Letter in the United States") << english << "612 x 792";
        QTest::newRow("A4 in Germany") << QLocale(QLocale::German, QLocale::Germany) << "595 x 842";
    }
    void paperFollowsTheCountry()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, expected);
        QVERIFY(run(QStringLiteral("pdfinfo"), {}, pdfOf(example(), {locale, {}})).contains(expected));
    }

    void manyFiguresLeaveRoomForTheName()
    {
        // words of the German cost table stand whole in a line of their own, not letter by letter
        const Translation german(QStringLiteral("de"));
        ReportOptions options{QLocale(QLocale::German, QLocale::Germany), QPageSize::A4};
        options.sections = {"costs"};
        const QString text = textOf(pdfOf(example(2), options));
        const QString costs = text.mid(text.indexOf(QStringLiteral("Kosten und Ertrag")));
        const QString table
            = costs.left(costs.indexOf(QStringLiteral("Woraus"))).replace(QChar(0x00A0), QLatin1Char(' '));
        QVERIFY(table.contains(QStringLiteral("documents")));
        QVERIFY(table.contains(QStringLiteral("45.800 $"))); // nor are figures broken
    }

    void longTextsAreBrokenNotLost()
    {
        Assessment assessment = example();
        assessment.notes.clear();
        for (int i = 0; i < 2000; ++i)
            assessment.notes += "word" + std::to_string(i) + " ";
        const QString text = textOf(pdfOf(assessment));
        QVERIFY(text.contains(QStringLiteral("word0 ")) && text.contains(QStringLiteral("word1999")));
    }

    void anEmptyAssessmentHasAReport()
    {
        const QByteArray pdf = pdfOf(Assessment());
        QVERIFY(textOf(pdf).contains(QStringLiteral("Assessment without a title")));
    }

    void aDocumentWithErrorsHasNone()
    {
        Evaluation evaluation;
        evaluation.problems = {{ProblemCode::Missing, "/task", {"x"}}};
        const Assessment assessment;
        const auto pdf = makeReport({assessment, evaluation, *bundledCatalogue()}, {english, {}});
        QVERIFY(!pdf && !pdf.error().isEmpty());
    }

    void aReportCanBeCancelled()
    {
        const Assessment assessment = example();
        const auto catalogue = bundledCatalogue();
        const Evaluation evaluation = evaluate(assessment, *catalogue);
        ReportOptions options{english, {}, [] { return true; }};
        QVERIFY(!makeReport({assessment, evaluation, *catalogue}, options));
    }

    void aFileThatCannotBeWrittenIsReported()
    {
        const Assessment assessment = example();
        const auto catalogue = bundledCatalogue();
        const Evaluation evaluation = evaluate(assessment, *catalogue);
        const auto saved = saveReport(
            QStringLiteral("/no/such/folder/r.pdf"), {assessment, evaluation, *catalogue}, {english, {}});
        QVERIFY(!saved && !saved.error().isEmpty());
    }

    void twoReportsOfOneDocumentSayTheSame() { QCOMPARE(textOf(pdfOf(example())), textOf(pdfOf(example()))); }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
