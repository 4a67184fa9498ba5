// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluation_builder.h"
#include "ui/charts/cost_parts_chart.h"
#include "ui/charts/cumulative_chart.h"
#include "ui/charts/strategy_style.h"

#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;
using tunepoint::testing::EvaluationBuilder;
using tunepoint::testing::shopEvaluation;

class TestCostChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tableHoldsEveryMonth();
    void crossingsAreNamedInWords();
    void crossingsOfOtherFiguresAreLeftOut();
    void figureCanBeSwitched();
    void horizonOfOneMonthIsDrawn();
    void failedOptionsDoNotSqueezeTheOthers();
    void nothingToDrawIsSaid();
    void partsAddUp();
    void againstAnUnknownTodayThereIsNoGain();
    void incomparableOptionsStayOut();
};

void TestCostChart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestCostChart::tableHoldsEveryMonth()
{
    StrategyStyles styles;
    CumulativeChart chart(styles);
    chart.setEvaluation(EvaluationBuilder(12).strategy("a", "A", 100, 0.9, 500, 300).build());
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.size(), qsizetype(13)); // the start and twelve months
    QCOMPARE(table.rows[0][1].value, std::optional(-500.0));
    QCOMPARE(table.rows[12][1].value, std::optional(1900.0)); // 12 · (300 - 100) - 500
}

void TestCostChart::crossingsAreNamedInWords()
{
    StrategyStyles styles;
    CumulativeChart chart(styles);
    chart.setEvaluation(shopEvaluation());
    const QString words = chart.description();
    // LoRA and few-shot meet after 7.14 months, that is in the eighth
    const qsizetype place
        = words.indexOf(QStringLiteral("overtakes \u2068Few-shot prompting\u2069 in month 8"));
    QVERIFY2(place > 0 || words.contains(QStringLiteral("overtakes Few-shot prompting in month 8")),
        qPrintable(words));
    // that hosted tuning overtakes few-shot does not touch the recommended one
    QVERIFY(!words.contains(QStringLiteral("in month 5")));
    QVERIFY(words.contains(QStringLiteral("in month 10")));
}

void TestCostChart::crossingsOfOtherFiguresAreLeftOut()
{
    // After 5 months the gains are equal: 5 · (200 - 100) - 500 = 0 = 5 · (60 - 60). Costs are 1,000 and 300
    // then.
    StrategyStyles styles;
    CumulativeChart chart(styles);
    chart.setEvaluation(EvaluationBuilder()
                            .strategy("a", "A", 100, 0.9, 500, 200)
                            .strategy("b", "B", 60, 0.8, 0, 60)
                            .crossing("a", "b", 5, 100)
                            .build());
    QVERIFY2(chart.description().contains(QStringLiteral("in month 5")), qPrintable(chart.description()));
    chart.setFigure(CumulativeFigure::Cost);
    QVERIFY2(!chart.description().contains(QStringLiteral("in month 5")), qPrintable(chart.description()));
}

void TestCostChart::figureCanBeSwitched()
{
    StrategyStyles styles;
    CumulativeChart chart(styles);
    chart.setEvaluation(EvaluationBuilder(12).strategy("a", "A", 100, 0.9, 500, 300).build());
    chart.setFigure(CumulativeFigure::Cost);
    QCOMPARE(chart.table().rows[12][1].value, std::optional(1700.0)); // 500 + 12 · 100
}

void TestCostChart::horizonOfOneMonthIsDrawn()
{
    StrategyStyles styles;
    CumulativeChart chart(styles);
    chart.resize(700, 400);
    chart.setEvaluation(EvaluationBuilder(1).strategy("a", "A", 0, 0.9).build()); // nothing but zeros
    QVERIFY(!chart.grab().isNull());
    QVERIFY(!chart.placeOf("a").isNull());
}

void TestCostChart::failedOptionsDoNotSqueezeTheOthers()
{
    // 12 · 100 against 12 · 100,000 a year; the second is over the budget
    StrategyStyles styles;
    CumulativeChart chart(styles);
    chart.setFigure(CumulativeFigure::Cost);
    chart.resize(800, 500);
    chart.setEvaluation(EvaluationBuilder(12)
                            .strategy("a", "A", 100, 0.9)
                            .strategy("b", "B", 100'000, 0.9)
                            .gate(GateKind::MaximumCostPerMonth, 1000)
                            .build());
    const QRectF area = chart.plotArea();
    QVERIFY(area.bottom() - chart.placeOf("a").y() > area.height() / 2);
    QVERIFY(area.adjusted(-1, -1, 1, 1).contains(chart.placeOf("b"))); // where its line leaves the chart
}

void TestCostChart::nothingToDrawIsSaid()
{
    StrategyStyles styles;
    CumulativeChart cumulative(styles);
    CostPartsChart parts(styles);
    for (Chart* chart : {static_cast<Chart*>(&cumulative), static_cast<Chart*>(&parts)}) {
        chart->setEvaluation({});
        QVERIFY(!chart->grab().isNull());
        QVERIFY(chart->description().startsWith(QStringLiteral("The chart is empty")));
        QVERIFY(chart->table().rows.isEmpty());
    }
}

void TestCostChart::partsAddUp()
{
    StrategyStyles styles;
    CostPartsChart chart(styles);
    chart.setEvaluation(EvaluationBuilder(10).strategy("a", "A", 100, 0.9, 500).build());
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.size(), qsizetype(1));
    double sum = 0;
    for (qsizetype i = 1; i + 1 < table.rows[0].size(); ++i)
        sum += table.rows[0][i].value.value_or(0);
    QCOMPARE(sum, 1500.0); // 500 + 10 · 100
    QCOMPARE(table.rows[0].back().value, std::optional(1500.0));
}

void TestCostChart::againstAnUnknownTodayThereIsNoGain()
{
    Evaluation evaluation = shopEvaluation();
    evaluation.hasBaseline = false;
    StrategyStyles styles;
    CumulativeChart chart(styles);
    chart.setEvaluation(evaluation);
    QVERIFY(chart.description().contains(QStringLiteral("is unknown")));
    chart.setFigure(CumulativeFigure::Cost); // which is known all the same
    QVERIFY(!chart.description().contains(QStringLiteral("is unknown")));
}

void TestCostChart::incomparableOptionsStayOut()
{
    Evaluation evaluation = shopEvaluation();
    evaluation.strategies.front().comparable = false;
    StrategyStyles styles;
    CumulativeChart chart(styles);
    chart.setEvaluation(evaluation);
    QCOMPARE(chart.table().columns.size(), qsizetype(10)); // the month and nine of ten options
}

QTEST_MAIN(TestCostChart)
#include "tst_cost_chart.moc"
