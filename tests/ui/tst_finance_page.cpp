// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "tests/support/evaluation_builder.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/cost_waterfall_chart.h"
#include "ui/charts/cumulative_chart.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/charts/volume_chart.h"
#include "ui/document/assessment_document.h"
#include "ui/finance/distribution_panel.h"
#include "ui/finance/finance_page.h"
#include "ui/finance/finance_tables.h"
#include "ui/finance/outlook_panel.h"
#include "ui/text/explanation_sentences.h"
#include "ui/text/names.h"
#include "ui/tradeoff/strategy_figures.h"
#include "ui/tradeoff/tradeoff_page.h"
#include "ui/widgets/explanation_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tunepoint;
using namespace tunepoint::ui;
using tunepoint::testing::EvaluationBuilder;
using tunepoint::testing::shopEvaluation;

namespace {

/// A document whose evaluation is `evaluation`, whatever it says.
std::unique_ptr<AssessmentDocument> documentWith(const Evaluation& evaluation)
{
    auto document = std::make_unique<AssessmentDocument>(std::make_shared<const Catalogue>(),
        [evaluation](const Assessment&, const Catalogue&, const EvaluationOptions&) { return evaluation; });
    document->edit(
        "/title", QStringLiteral("Change title"), [](Assessment& assessment) { assessment.title = "Any"; });
    return document;
}

bool hasStrategies(const AssessmentDocument& document)
{
    return !document.evaluation().strategies.empty();
}

} // namespace

class TestFinancePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void returnTableSaysUnknownAndNever();
    void riskStandsBesideTheWorth();
    void whatMayComeIsShown();
    void breakEvenIsSaidInWords_data();
    void breakEvenIsSaidInWords();
    void financePageShowsTheEvaluation();
    void theVolumeCanBeDraggedAndMovedByKeys();
    void rangesStandBesideTheFigures();
    void rowsStandInTheOrderOfTheHeadline();
    void aFigureSaysHowItWasComputed();
    void everyTermHasAName();
    void distributionIsSaidInWords();
    void bandsStandInTheTableTwin();
    void waterfallEndsAtTheGain();
    void tableSortsUndefinedFiguresLast();
    void tableThatScrollsAnywayKeepsItsNames();
    void costBesideItsNameSaysTheMonthOnce();
    void tradeoffPageStartsOnTheRecommendedOption();
    void tableTwinIsOneKeyAway();
    void detailsFoldInANarrowWindow();
};

void TestFinancePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestFinancePage::returnTableSaysUnknownAndNever()
{
    const Evaluation evaluation = EvaluationBuilder(12).strategy("a", "A", 100, std::nullopt, 500).build();
    const ChartTable table = returnTable(evaluation, Format());
    const auto cell = [&](const QString& title) -> ChartCell {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].title == title)
                return table.rows[0][i];
        return {};
    };
    QCOMPARE(cell(QStringLiteral("Total cost")).value, std::optional(1700.0)); // 500 + 12 · 100
    QCOMPARE(cell(QStringLiteral("Per correct item")).text, QStringLiteral("unknown"));
    QCOMPARE(cell(QStringLiteral("Money back after")).text, QStringLiteral("never"));
    QVERIFY(!cell(QStringLiteral("Rate of return")).value);
}

void TestFinancePage::riskStandsBesideTheWorth()
{
    Evaluation evaluation = EvaluationBuilder(12).strategy("a", "A", 100, 0.9, 500, 200).build();
    const auto titles = [&] {
        QStringList found;
        for (const auto& column : returnTable(evaluation, Format()).columns)
            found << column.title;
        return found;
    };
    QVERIFY(!titles().contains(QStringLiteral("Chance of loss"))); // not before trials have been run
    StrategyChance& chance = evaluation.strategies[0].chance.emplace();
    chance.netPresentValue.mean = 650;
    chance.netPresentValue.standardError = 12;
    chance.probabilityLoss = 0.13;
    chance.tailMean = -320;
    const qsizetype at = titles().indexOf(QStringLiteral("Chance of loss"));
    QVERIFY(at > 0);
    QCOMPARE(titles().at(at - 2), QStringLiteral("Expected worth"));
    QCOMPARE(titles().at(at - 1), QStringLiteral("±"));
    QCOMPARE(titles().at(at + 1), QStringLiteral("Worst 5%"));
    const auto row = returnTable(evaluation, Format()).rows.at(0);
    QCOMPARE(row.at(at - 2).value, std::optional(650.0));
    QCOMPARE(row.at(at - 1).value, std::optional(12.0));
    QCOMPARE(row.at(at).text, QStringLiteral("13%"));
    QCOMPARE(row.at(at + 1).value, std::optional(-320.0));
    evaluation.hasBaseline = false; // nothing to lose against
    QVERIFY(!titles().contains(QStringLiteral("Chance of loss")));
}

void TestFinancePage::whatMayComeIsShown()
{
    Evaluation evaluation
        = EvaluationBuilder(12).strategy("a", "A", 100, 0.9, 500, 200).recommend("a").build();
    Input volume;
    volume.pointer = "/task/itemsPerMonth";
    evaluation.inputs.push_back(volume);
    ScenarioResult scenario{.id = "crash", .name = "Crash", .strategy = "a"};
    scenario.strategies = {{.id = "a", .netPresentValue = -77}};
    evaluation.outlook.scenarios = {scenario};
    evaluation.outlook.delay = DelayCost{"a", 40, std::nullopt};
    evaluation.outlook.calendar = {{.kind = CalendarKind::RetuneDue, .date = "2027-05-01", .strategy = "a"},
        {.kind = CalendarKind::RetuneDue, .date = "2027-06-01", .strategy = "b", .forecast = true}};
    const ChartTable table = scenarioTable(evaluation, Format());
    QCOMPARE(table.columns.size(), qsizetype(3));
    QCOMPARE(table.rows[0][1].value, std::optional(700.0)); // 12 · (200 - 100) - 500
    QCOMPARE(table.rows[0][2].value, std::optional(-77.0));
    QCOMPARE(
        calendarTable(evaluation, Format()).rows.size(), qsizetype(1)); // another's forecast is not shown

    const auto document = documentWith(evaluation);
    FinancePage page(*document);
    page.show();
    QTRY_VERIFY(hasStrategies(*document));
    QTRY_VERIFY(page.findChild<QLabel*>(QStringLiteral("scenarioWords"))->text().contains("Crash"));
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("costOfDelay"))->text().contains("$40"));
    QVERIFY(!page.findChild<QLabel*>(QStringLiteral("stagedPath"))->isVisibleTo(&page));
    auto* standard = page.findChild<QToolButton*>(QStringLiteral("standardScenarios"));
    QVERIFY(standard->isEnabled());
    standard->click();
    QCOMPARE(document->assessment().scenarios.size(), std::size_t(1));
    QCOMPARE(document->assessment().scenarios[0].id, std::string("volumeHalves"));
    QCOMPARE(document->assessment().scenarios[0].name, std::string("Half the volume"));
    document->undoStack().undo();
    QVERIFY(document->assessment().scenarios.empty());
}

void TestFinancePage::breakEvenIsSaidInWords_data()
{
    QTest::addColumn<Evaluation>("evaluation");
    QTest::addColumn<QString>("expected");
    const auto pair
        = [] { return EvaluationBuilder(12).strategy("a", "A", 1, 0.9).strategy("b", "B", 2, 0.9); };
    QTest::newRow("the volume is named, with today's plan")
        << pair().crossing("a", "b", 4, 61000).build() << "61,000 items a month; today's plan is 1,000";
    QTest::newRow("so is the month") << pair().crossing("a", "b", 4, 61000).build() << "after 4 months";
    QTest::newRow("and the items until then") << pair().crossing("a", "b", 4, 61000).build() << "4,000 items";
    Evaluation never = pair().crossing("a", "b", 4, 1).build();
    never.breakEven[0].months.clear();
    never.breakEven[0].volumesPerMonth.clear();
    QTest::newRow("that there is no volume is said") << never << "No volume";
    QTest::newRow("that nobody overtakes is said") << never << "Neither overtakes";
    Evaluation same = never;
    same.breakEven[0].always = true;
    QTest::newRow("that both are equal is said") << same << "equal at every volume";
}

void TestFinancePage::breakEvenIsSaidInWords()
{
    QFETCH(Evaluation, evaluation);
    QFETCH(QString, expected);
    const QString words = breakEvenSentences(evaluation, "b", "a", Format()).join(QLatin1Char(' '));
    QVERIFY2(words.contains(expected), qPrintable(words));
}

void TestFinancePage::financePageShowsTheEvaluation()
{
    const auto document = documentWith(shopEvaluation());
    QTRY_VERIFY(hasStrategies(*document));
    FinancePage page(*document);
    page.resize(1100, 800);
    page.show();
    QCOMPARE(page.findChild<FigureTable*>(QStringLiteral("returnTable"))->model()->rowCount(), 10);
    const QList<QComboBox*> pair = page.findChildren<QComboBox*>();
    QCOMPARE(pair.size(), 2);
    QCOMPARE(pair[0]->currentData().toString(), QStringLiteral("lora")); // the recommended one
    pair[1]->setCurrentIndex(pair[1]->findData(QStringLiteral("few")));
    Q_EMIT pair[1]->activated(pair[1]->currentIndex());
    const auto* words = page.findChild<QLabel*>(QStringLiteral("breakEven"));
    QVERIFY2(words->text().contains(QStringLiteral("390 items a month")), qPrintable(words->text()));
}

void TestFinancePage::theVolumeCanBeDraggedAndMovedByKeys()
{
    // 100 once and 0.50 an item against 2,100 once and 0.10: equal at 500 items a month over ten months
    StrategyStyles styles;
    Evaluation evaluation
        = EvaluationBuilder(10).strategy("a", "A", 1, 0.9).strategy("b", "B", 2, 0.9).recommend("a").build();
    auto curves = std::make_shared<VolumeCurves>();
    curves->today = 100;
    curves->volumes = {1, 10, 100, 1000, 10'000};
    VolumeCurve a{"a", {}, {}, {}};
    VolumeCurve b{"b", {}, {}, {}};
    for (const double v : curves->volumes) {
        a.costPerItem.push_back(100 / (10 * v) + 0.5);
        b.costPerItem.push_back(2100 / (10 * v) + 0.1);
    }
    curves->curves = {a, b};
    curves->crossings = {{"a", "b", 500, 0.52, "b"}};
    VolumeChart chart(styles);
    chart.resize(900, 500);
    chart.setEvaluation(evaluation);
    chart.setCurves(curves);
    chart.show();
    QVERIFY2(chart.description().contains("From 500 items a month on, B is worth more than A."),
        qPrintable(chart.description()));
    QSignalSpy moved(&chart, &VolumeChart::volumeMoved);
    const QPoint line = chart.placeOfVolume(100).toPoint();
    const QPoint target = chart.placeOfVolume(1000).toPoint();
    auto* viewport = chart.findChild<QGraphicsView*>()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, line);
    QTest::mouseMove(viewport, target);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, target);
    QVERIFY(!moved.isEmpty());
    const double dragged = moved.last().at(0).toDouble();
    QVERIFY2(dragged > 950 && dragged < 1050, qPrintable(QString::number(dragged)));
    moved.clear();
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(moved.last().at(0).toDouble(), 105.0); // five in a hundred more than 100
    QTest::keyClick(&chart, Qt::Key_PageDown);
    QCOMPARE(moved.last().at(0).toDouble(), 50.0);
    QSignalSpy reset(&chart, &VolumeChart::volumeReset);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(reset.count(), 1);
}

void TestFinancePage::rowsStandInTheOrderOfTheHeadline()
{
    Evaluation evaluation = EvaluationBuilder(12)
                                .strategy("a", "A", 100, 0.9, 500, 200)
                                .strategy("b", "B", 100, 0.9, 500, 200)
                                .strategy("c", "C", 100, 0.9, 500, 200)
                                .recommend("b")
                                .build();
    QCOMPARE(returnTable(evaluation, Format()).strategies, (QList<std::string>{"a", "b", "c"}));
    QVERIFY(returnTableKind(evaluation, Format()).startsWith(QStringLiteral("Central case")));
    const double expected[]{300, 650, 500};
    for (std::size_t i = 0; i < 3; ++i)
        evaluation.strategies[i].chance.emplace().netPresentValue.mean = expected[i];
    QCOMPARE(returnTable(evaluation, Format()).strategies, (QList<std::string>{"b", "c", "a"}));
    evaluation.strategies[2].eligible = false; // what may not be chosen comes last
    QCOMPARE(returnTable(evaluation, Format()).strategies, (QList<std::string>{"b", "a", "c"}));
}

void TestFinancePage::rangesStandBesideTheFigures()
{
    Evaluation evaluation = EvaluationBuilder(12).strategy("a", "A", 100, 0.9, 500, 200).build();
    StrategyChance& chance = evaluation.strategies[0].chance.emplace();
    chance.totalCost.p10 = 1500;
    chance.totalCost.p90 = 2100;
    const ChartTable table = returnTable(evaluation, Format());
    QCOMPARE(table.rows[0][1].text, QStringLiteral("$1,700 ($1,500 to $2,100)"));
    QCOMPARE(table.rows[0][1].value, std::optional(1700.0));
    QCOMPARE(table.rows[0][2].text, QStringLiteral("$500")); // it does not vary
    QVERIFY(!explainedColumn(0));
    QCOMPARE(explainedColumn(kTotalCostColumn), std::optional(ExplainedFigure::TotalCost));
    QCOMPARE(explainedColumn(9), std::optional(ExplainedFigure::PaybackMonths));
}

void TestFinancePage::aFigureSaysHowItWasComputed()
{
    AssessmentDocument document(bundledCatalogue());
    const auto read = readAssessment(exampleText(exampleNames().first()).toStdString());
    QVERIFY(read);
    document.setAssessment(*read);
    QVERIFY(document.waitForEvaluation());
    const StrategyResult& strategy = document.evaluation().strategies.back();
    ExplanationDialog dialog(document);
    dialog.showFigure(ExplainedFigure::OneOffCost, strategy.id);
    const Format format(QLocale(), QString::fromStdString(document.evaluation().currency));
    QCOMPARE(
        dialog.findChild<QLabel*>("explanationResult")->text(), format.money(strategy.central.oneOffCost));
    QVERIFY(dialog.findChild<QLabel*>("formulaWords")->text().contains("Training"));
    auto* back = dialog.findChild<QPushButton*>("explanationBack");
    QVERIFY(!back->isEnabled());
    dialog.findChild<QToolButton*>("link:people")->click(); // a figure among them is taken apart in turn
    QTRY_COMPARE(dialog.figure(), ExplainedFigure::People);
    QSignalSpy wanted(&document, &AssessmentDocument::inputWanted);
    if (auto* link = dialog.findChild<QToolButton*>("link:dayRate")) {
        link->click();
        QCOMPARE(wanted.count(), 1);
    }
    back->click();
    QCOMPARE(dialog.figure(), ExplainedFigure::OneOffCost);
}

void TestFinancePage::everyTermHasAName()
{
    const auto read = readAssessment(exampleText(exampleNames().first()).toStdString());
    QVERIFY(read);
    for (const ExplainedSpec& spec : explainedFigures()) {
        QVERIFY2(explainedName(spec.figure) != spelledOut(spec.id) || spec.id == "examples"
                || spec.id == "training" || spec.id == "people" || spec.id == "serving" || spec.id == "upkeep"
                || explainedName(spec.figure).contains(u' '),
            spec.id.data());
        for (const Strategy& strategy : read->strategies) {
            const auto told = explain(spec.figure, strategy.id, *read, *bundledCatalogue());
            QVERIFY(told);
            for (const FormulaStep& step : told->steps) {
                QVERIFY(!formulaTermName(step.id).isEmpty());
                QVERIFY(!formulaInWords(step).contains(u'*'));
                QVERIFY(!formulaInNumbers(step, Format()).isEmpty());
                for (const FormulaTerm& term : step.terms)
                    QVERIFY2(!formulaTermName(term.id).isEmpty(), term.id.c_str());
            }
        }
    }
}

void TestFinancePage::distributionIsSaidInWords()
{
    MoneyDistribution money;
    money.strategy = "a";
    std::vector<double> values;
    for (int i = 0; i <= 100; ++i)
        values.push_back(i * 10);
    money.netPresentValue = quantilesOf(values);
    money.totalCost = quantilesOf(values);
    money.centralNetPresentValue = 400;
    money.shareBelowCentralValue = 0.4;
    money.centralTotalCost = 600;
    money.shareBelowCentralCost = 0.6;
    money.contingency = 200;
    money.probabilityLoss = 0.03;
    const QString words = distributionSentences(money, "A", true, Format()).join(u' ');
    for (const char* part :
        {"worth $400", "In 40% of the trials", "$100 to $900; the median of the trials is $500", "loss: 3%",
            "$600, is enough in 60%", "Set $200 more aside"})
        QVERIFY2(words.contains(part), qPrintable(words + part));
}

void TestFinancePage::bandsStandInTheTableTwin()
{
    StrategyStyles styles;
    Evaluation evaluation
        = EvaluationBuilder(2).strategy("a", "A", 100, 0.9, 500, 200).recommend("a").build();
    StrategyChance& chance = evaluation.strategies[0].chance.emplace();
    chance.cumulativeCash = {{-600, -500, -450}, {-500, -400, -300}, {-400, -250, -100}};
    CumulativeChart chart(styles);
    chart.setEvaluation(evaluation);
    const ChartTable table = chart.table();
    QCOMPARE(table.columns.size(), qsizetype(4));
    QCOMPARE(table.rows[2][2].value, std::optional(-450.0));
    QCOMPARE(table.rows[2][3].value, std::optional(-100.0));
    QVERIFY(chart.description().contains("in eight cases of ten"));
}

void TestFinancePage::waterfallEndsAtTheGain()
{
    StrategyStyles styles;
    CostWaterfallChart chart(styles);
    chart.setEvaluation(EvaluationBuilder(12)
                            .strategy("a", "A", 100, 0.9, 500, 200)
                            .strategy("b", "B", 10, 0.9, 50, 200)
                            .build());
    // 12 · 200 of value, less 500 for people and 12 · 100 for calls
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.size(), qsizetype(4));
    QCOMPARE(table.rows[0][1].value, std::optional(2400.0));
    QCOMPARE(table.rows[1][2].value, std::optional(1900.0));
    QCOMPARE(table.rows[3][1].value, std::optional(700.0));
    chart.setStrategy("b");
    QCOMPARE(chart.table().rows[3][1].value, std::optional(2230.0));
    QVERIFY(chart.title().contains(u'B'));
}

void TestFinancePage::tableSortsUndefinedFiguresLast()
{
    StrategyStyles styles;
    FigureTable table(styles);
    table.setTable(returnTable(shopEvaluation(), Format()));
    const int column = 5; // per correct item: unknown for the last option
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.sortByColumn(column, order);
        QCOMPARE(table.model()->index(9, column).data().toString(), QStringLiteral("unknown"));
    }
    table.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 11); // header and ten rows
}

void TestFinancePage::tableThatScrollsAnywayKeepsItsNames()
{
    StrategyStyles styles;
    FigureTable table(styles);
    const QString name = QStringLiteral("Frontier model, plain prompt");
    const QString figure = QStringLiteral("1,234,567 (1,000,000 to 2,000,000)");
    const auto content = [&](int figures) {
        ChartTable made;
        made.columns = {{QStringLiteral("Option"), false, {}}};
        QList<ChartCell> row{{name, {}}};
        for (int i = 0; i < figures; ++i) {
            made.columns.append({QStringLiteral("Cost"), true, {}});
            row.append({figure, 1'234'567.0});
        }
        made.rows.append(row);
        made.strategies.append(std::string());
        return made;
    };
    table.resize(700, 200);
    table.show();
    table.setTable(content(8)); // far wider than the table, whatever its names
    const int whole = table.fontMetrics().horizontalAdvance(name);
    QVERIFY(table.columnWidth(0) > whole);

    table.setTable(content(1));
    table.resize(table.columnWidth(1) + 140, 200); // less than the name, more than the least of it
    QCoreApplication::processEvents();
    QVERIFY(table.columnWidth(0) < whole);
    QVERIFY(table.columnWidth(0) + table.columnWidth(1) <= table.viewport()->width());
}

void TestFinancePage::costBesideItsNameSaysTheMonthOnce()
{
    const Evaluation evaluation = shopEvaluation();
    const auto rows = mainFigures(evaluation, evaluation.strategies.front(), Format());
    QVERIFY(rows.front().name.contains(QStringLiteral("month")));
    QVERIFY2(!rows.front().value.contains(QStringLiteral("month")), qPrintable(rows.front().value));
}

void TestFinancePage::tradeoffPageStartsOnTheRecommendedOption()
{
    const auto document = documentWith(shopEvaluation());
    QTRY_VERIFY(hasStrategies(*document));
    TradeoffPage page(*document);
    page.resize(1300, 800);
    page.show();
    auto* chart = page.findChild<TradeoffChart*>();
    const auto* name = page.findChild<QLabel*>(QStringLiteral("strategyName"));
    QCOMPARE(chart->selection(), std::string("lora"));
    QVERIFY(name->text().contains(QStringLiteral("LoRA, self-hosted")));
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(chart->selection() != "lora");
    QVERIFY(!name->text().contains(QStringLiteral("LoRA, self-hosted")));
}

void TestFinancePage::tableTwinIsOneKeyAway()
{
    StrategyStyles styles;
    auto* chart = new CumulativeChart(styles);
    ChartFrame frame(chart, styles);
    frame.resize(700, 500);
    chart->setEvaluation(shopEvaluation());
    frame.show();
    QVERIFY(QTest::qWaitForWindowActive(&frame));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_T);
    QVERIFY(frame.isTableShown());
    QTest::keyClick(frame.findChild<FigureTable*>(), Qt::Key_T);
    QVERIFY(!frame.isTableShown());

    auto* copy = frame.findChild<QAction*>(QStringLiteral("copyTable"));
    copy->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Month\t")));
}

void TestFinancePage::detailsFoldInANarrowWindow()
{
    const auto document = documentWith(shopEvaluation());
    QTRY_VERIFY(hasStrategies(*document));
    TradeoffPage page(*document);
    auto* button = page.findChild<QToolButton*>(QStringLiteral("detailsButton"));
    page.resize(1300, 800);
    page.show();
    QVERIFY(button->isChecked());
    page.resize(1000, 800);
    QTRY_VERIFY(!button->isChecked());
    button->click(); // the hand may open it all the same
    page.resize(990, 800);
    QVERIFY(button->isChecked());
}

QTEST_MAIN(TestFinancePage)
#include "tst_finance_page.moc"
