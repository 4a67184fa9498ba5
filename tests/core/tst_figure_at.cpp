// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/figure_at.h"
#include "core/evaluation/evaluation.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>

using namespace tunepoint;

namespace {

/// One strategy of each archetype, and a custom one with every kind of line.
Assessment everything()
{
    Assessment assessment;
    assessment.date = "2026-11-21";
    assessment.currency = "EUR";
    assessment.exchangeRate = ExchangeRate{"USD", "EUR", fixed(0.9), "2026-11-20", {}};
    assessment.task.type = TaskType::Classification;
    assessment.task.itemsPerMonth = fixed(50'000);
    assessment.baseline.minutesPerItem = fixed(2);
    assessment.baseline.wagePerHour = fixed(40);
    for (const Archetype& archetype : bundledCatalogue()->archetypes) {
        Strategy strategy;
        strategy.id = archetype.id;
        strategy.archetype = archetype.id;
        assessment.strategies.push_back(strategy);
    }
    Strategy custom;
    custom.id = "ours";
    custom.accuracy = fixed(0.9);
    CostElement monthly;
    monthly.name = "licence";
    monthly.amount = fixed(100);
    monthly.trendPerMonth = fixed(0.01);
    CostElement series;
    series.name = "a/b~c";
    series.kind = CostKind::Series;
    series.amounts = {fixed(1), fixed(2)};
    LifecycleEvent dearer;
    dearer.event = LifecycleKind::PriceChange;
    dearer.months = fixed(6);
    dearer.priceFactor = fixed(1.5);
    custom.costs = {monthly, series};
    custom.lifecycle = {dearer};
    assessment.strategies.push_back(custom);
    return assessment;
}

} // namespace

class TestFigureAt : public QObject {
    Q_OBJECT

private slots:
    void everyFigureOfAnEvaluationCanBeStated();
    void statingIsReadBackByTheEvaluation();
    void forgettingBringsTheCatalogueBack();
    void whatNamesNoFigureIsRefused_data();
    void whatNamesNoFigureIsRefused();
};

void TestFigureAt::everyFigureOfAnEvaluationCanBeStated()
{
    const Assessment assessment = everything();
    const Evaluation evaluation = evaluate(assessment, *bundledCatalogue());
    QVERIFY(evaluation.inputs.size() > 100);
    for (const Input& input : evaluation.inputs) {
        Assessment corrected = assessment;
        QVERIFY2(setFigure(corrected, input.pointer, input.quantity), input.pointer.c_str());
    }
}

void TestFigureAt::statingIsReadBackByTheEvaluation()
{
    Assessment assessment = everything();
    const auto rag = std::find_if(assessment.strategies.begin(), assessment.strategies.end(),
        [](const Strategy& s) { return s.id == "rag"; });
    const std::string pointer
        = "/strategies/" + std::to_string(rag - assessment.strategies.begin()) + "/parameters/dayRate";
    Quantity stated = fixed(1234);
    stated.source = "invoice";
    QVERIFY(setFigure(assessment, pointer, stated));
    const Evaluation evaluation = evaluate(assessment, *bundledCatalogue());
    const auto input = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
        [&](const Input& i) { return i.pointer == pointer; });
    QVERIFY(input != evaluation.inputs.end());
    QCOMPARE(input->central, 1234.0);
    QCOMPARE(input->quantity.source, std::string("invoice"));
    QCOMPARE(input->origin, Origin::Document);
}

void TestFigureAt::forgettingBringsTheCatalogueBack()
{
    Assessment assessment = everything();
    QVERIFY(setFigure(assessment, "/task/costPerLabel", fixed(3)));
    QVERIFY(setFigure(assessment, "/strategies/3/parameters/dayRate", fixed(3)));
    QVERIFY(assessment != everything());
    QVERIFY(forgetFigure(assessment, "/task/costPerLabel"));
    QVERIFY(forgetFigure(assessment, "/strategies/3/parameters/dayRate"));
    QVERIFY(assessment == everything());
    QVERIFY(!forgetFigure(assessment, "/task/costPerLabel"));
    QVERIFY(!forgetFigure(assessment, "/strategies/3/parameters/dayRate"));
    QVERIFY(!forgetFigure(assessment, "/discountRatePerYear"));
}

void TestFigureAt::whatNamesNoFigureIsRefused_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("no pointer") << QByteArray("task");
    QTest::newRow("a field in words") << QByteArray("/task/type");
    QTest::newRow("a field that does not exist") << QByteArray("/task/colour");
    QTest::newRow("a strategy past the last") << QByteArray("/strategies/99/accuracy");
    QTest::newRow("a strategy counted in words") << QByteArray("/strategies/first/accuracy");
    QTest::newRow("a number that goes on as text") << QByteArray("/strategies/0x/accuracy");
    QTest::newRow("a cost past the last") << QByteArray("/strategies/0/costs/0/amount");
    QTest::newRow("a strategy's name") << QByteArray("/strategies/0/name");
}

void TestFigureAt::whatNamesNoFigureIsRefused()
{
    QFETCH(QByteArray, pointer);
    Assessment assessment = everything();
    QVERIFY(!setFigure(assessment, pointer.toStdString(), fixed(1)));
    QVERIFY(assessment == everything());
}

QTEST_APPLESS_MAIN(TestFigureAt)
#include "tst_figure_at.moc"
