// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluation_builder.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/cumulative_chart.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/document/assessment_document.h"
#include "ui/finance/finance_page.h"
#include "ui/finance/finance_tables.h"
#include "ui/finance/outlook_panel.h"
#include "ui/tradeoff/tradeoff_page.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
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
    void tableSortsUndefinedFiguresLast();
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
    chance.probabilityLoss = 0.13;
    chance.tailMean = -320;
    const qsizetype at = titles().indexOf(QStringLiteral("Chance of loss"));
    QVERIFY(at > 0);
    QCOMPARE(titles().at(at - 1), QStringLiteral("Expected worth"));
    QCOMPARE(titles().at(at + 1), QStringLiteral("Worst 5%"));
    const auto row = returnTable(evaluation, Format()).rows.at(0);
    QCOMPARE(row.at(at - 1).value, std::optional(650.0));
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
