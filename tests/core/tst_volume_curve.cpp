// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/money_distribution.h"
#include "core/evaluation/volume_curve.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace tunepoint;

namespace {

Assessment example(const QString& name)
{
    const auto read = readAssessment(exampleText(name).toStdString());
    return read ? *read : Assessment{};
}

Strategy priced(const std::string& id, double once, double perItem)
{
    Strategy strategy;
    strategy.id = id;
    strategy.archetype = "custom";
    CostElement first;
    first.kind = CostKind::OneOff;
    first.amount = fixed(once);
    CostElement running;
    running.kind = CostKind::PerItem;
    running.amount = fixed(perItem);
    strategy.costs = {first, running};
    return strategy;
}

} // namespace

class TestVolumeCurve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedByHand();
    void crossingsAreTheEvaluations_data();
    void crossingsAreTheEvaluations();
    void curvesAreWhatTheEvaluationSays_data() { crossingsAreTheEvaluations_data(); }
    void curvesAreWhatTheEvaluationSays();
    void goingOnAsTodayCostsTheSameForEachItem();
    void rangeIsAlwaysDrawable_data();
    void rangeIsAlwaysDrawable();
    void aBrokenDocumentHasNoCurves();
    void quantilesAreTheirOwnInverse();
    void distributionsAgreeWithTheSummaries();
    void distributionsOfFixedFiguresAreAPoint();
};

void TestVolumeCurve::workedByHand()
{
    Assessment assessment;
    assessment.horizonMonths = 10;
    assessment.task.itemsPerMonth = fixed(500);
    assessment.strategies = {priced("cheapToStart", 100, 0.5), priced("cheapToRun", 2100, 0.1)};
    const VolumeCurves curves = volumeCurves(assessment, *bundledCatalogue());
    QCOMPARE(curves.today, 500.0);
    QVERIFY(!curves.todayPerItem);
    // 100 + 10 · 0.5 · v = 2100 + 10 · 0.1 · v at v = 500; an item costs (100 + 2500) / 5000 there
    QCOMPARE(curves.crossings.size(), std::size_t(1));
    QCOMPARE(curves.crossings[0].volume, 500.0);
    QCOMPARE(curves.crossings[0].costPerItem, 0.52);
    QCOMPARE(curves.crossings[0].ahead, std::string("cheapToRun"));
    QCOMPARE(curves.volumes.front(), 5.0);
    QCOMPARE(curves.volumes.back(), 50'000.0);
    QCOMPARE(curves.curves[0].presentCost.front(), 125.0);
    QCOMPARE(curves.curves[0].costPerItem.front(), 2.5);
    QCOMPARE(curves.curves[1].netPresentValue.back(), -(2100 + 50'000.0));
}

void TestVolumeCurve::crossingsAreTheEvaluations_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestVolumeCurve::crossingsAreTheEvaluations()
{
    QFETCH(QString, name);
    const Assessment assessment = example(name);
    const Evaluation evaluation = evaluate(assessment, *bundledCatalogue());
    const VolumeCurves curves = volumeCurves(assessment, *bundledCatalogue());
    QCOMPARE(curves.today, evaluation.itemsPerMonth);
    std::map<std::pair<std::string, std::string>, std::vector<double>> found;
    for (const VolumeCrossing& crossing : curves.crossings) {
        found[{crossing.a, crossing.b}].push_back(crossing.volume);
        // just above, the one that is ahead is worth more; just below, the other
        QVERIFY(crossing.ahead == crossing.a || crossing.ahead == crossing.b);
    }
    for (const BreakEven& pair : evaluation.breakEven) {
        const std::vector<double> shown = found[{pair.a, pair.b}];
        QCOMPARE(shown, pair.volumesPerMonth);
        found.erase({pair.a, pair.b});
    }
    QVERIFY(found.empty());
    QVERIFY(std::ranges::is_sorted(curves.crossings, {}, &VolumeCrossing::volume));
}

void TestVolumeCurve::curvesAreWhatTheEvaluationSays()
{
    QFETCH(QString, name);
    Assessment assessment = example(name);
    const VolumeCurves curves = volumeCurves(assessment, *bundledCatalogue());
    const double stated = median(*assessment.task.itemsPerMonth, Bounds{});
    const std::optional<Quantity> peak = assessment.task.peakItemsPerHour;
    for (const std::size_t i : {std::size_t(40), curves.volumes.size() / 2, curves.volumes.size() - 20}) {
        assessment.task.itemsPerMonth = fixed(curves.volumes[i]);
        if (peak) // a stated peak grows with the volume
            assessment.task.peakItemsPerHour = fixed(median(*peak, Bounds{}) * curves.volumes[i] / stated);
        const Evaluation there = evaluate(assessment, *bundledCatalogue());
        for (const VolumeCurve& curve : curves.curves) {
            const double direct = findResult(there, curve.strategy)->central.netPresentValue;
            const double size = std::max(std::abs(direct), std::abs(curve.presentCost[i]));
            QVERIFY2(std::abs(direct - curve.netPresentValue[i]) <= 1e-6 * size,
                qPrintable(QStringLiteral("%1: %2, not %3")
                               .arg(QString::fromStdString(curve.strategy))
                               .arg(direct)
                               .arg(curve.netPresentValue[i])));
        }
    }
}

void TestVolumeCurve::goingOnAsTodayCostsTheSameForEachItem()
{
    Assessment assessment;
    assessment.discountRatePerYear = fixed(0.1);
    assessment.task.itemsPerMonth = fixed(200);
    assessment.task.growthPerMonth = fixed(0.02);
    assessment.task.costPerError = fixed(5);
    assessment.baseline.minutesPerItem = fixed(3);
    assessment.baseline.wagePerHour = fixed(40);
    assessment.baseline.accuracy = fixed(0.9);
    Strategy today;
    today.id = "today";
    today.archetype = "statusQuo";
    assessment.strategies = {today};
    const VolumeCurves curves = volumeCurves(assessment, *bundledCatalogue());
    QCOMPARE(curves.todayPerItem, std::optional(2.5)); // 3 min at 40 an hour, and one in ten costs 5
    for (const double cost : curves.curves.at(0).costPerItem)
        QVERIFY(std::abs(cost - 2.5) < 1e-9);
}

void TestVolumeCurve::rangeIsAlwaysDrawable_data()
{
    QTest::addColumn<double>("around");
    QTest::newRow("unknown") << 0.0;
    QTest::newRow("less than one item a month") << 0.2;
    QTest::newRow("usual") << 20'000.0;
    QTest::newRow("beyond what is looked at") << 1e12;
}

void TestVolumeCurve::rangeIsAlwaysDrawable()
{
    QFETCH(double, around);
    Assessment assessment;
    assessment.strategies = {priced("a", 10, 0.5)};
    VolumeCurveOptions options;
    options.around = around;
    const VolumeCurves curves = volumeCurves(assessment, *bundledCatalogue(), options);
    QCOMPARE(curves.volumes.size(), options.points);
    QVERIFY(curves.volumes.front() >= 1 && curves.volumes.back() <= 1e9);
    QVERIFY(curves.volumes.back() >= curves.volumes.front() * 9.99);
    QVERIFY(std::ranges::is_sorted(curves.volumes));
}

void TestVolumeCurve::aBrokenDocumentHasNoCurves()
{
    Assessment broken;
    broken.horizonMonths = 0;
    QVERIFY(volumeCurves(broken, *bundledCatalogue()).curves.empty());
    QVERIFY(moneyDistributions(broken, *bundledCatalogue()).strategies.empty());
    VolumeCurveOptions stopped;
    std::stop_source stop;
    stop.request_stop();
    stopped.stop = stop.get_token();
    Assessment sound;
    sound.strategies = {priced("a", 10, 0.5)};
    QVERIFY(volumeCurves(sound, *bundledCatalogue(), stopped).curves.empty());
}

void TestVolumeCurve::quantilesAreTheirOwnInverse()
{
    std::vector<double> values;
    for (int i = 0; i <= 1000; ++i)
        values.push_back(double((i * 7919) % 1001)); // 0 … 1000 in some order
    const Quantiles q = quantilesOf(values);
    QCOMPARE(q.values.size(), std::size_t(101));
    QCOMPARE(q.at(0), 0.0);
    QCOMPARE(q.at(0.805), 805.0);
    QCOMPARE(q.at(1), 1000.0);
    QCOMPARE(q.shareBelow(805), 0.805);
    QCOMPARE(q.shareBelow(-1), 0.0);
    QCOMPARE(q.shareBelow(2000), 1.0);
    const Quantiles flat = quantilesOf(std::vector<double>{3, 3, 3});
    QCOMPARE(flat.at(0.3), 3.0);
    QCOMPARE(flat.shareBelow(3), 0.5);
}

void TestVolumeCurve::distributionsAgreeWithTheSummaries()
{
    const Assessment assessment = example(exampleNames().first());
    EvaluationOptions options;
    options.depth = Depth::Distributions;
    options.trials = 2048;
    const Evaluation evaluation = evaluate(assessment, *bundledCatalogue(), options);
    MoneyDistributionOptions how;
    how.trials = 2048;
    const MoneyDistributions found = moneyDistributions(assessment, *bundledCatalogue(), how);
    QCOMPARE(found.trials, evaluation.trials);
    QVERIFY(found.strategies.size() > 3);
    for (const MoneyDistribution& one : found.strategies) {
        const StrategyResult* result = findResult(evaluation, one.strategy);
        QCOMPARE(one.netPresentValue.at(0.1), result->chance->netPresentValue.p10);
        QCOMPARE(one.netPresentValue.at(0.5), result->chance->netPresentValue.p50);
        QCOMPARE(one.totalCost.at(0.9), result->chance->totalCost.p90);
        QCOMPARE(one.probabilityLoss, result->chance->probabilityLoss);
        QCOMPARE(one.centralTotalCost, result->central.totalCost);
        QCOMPARE(one.centralNetPresentValue, result->central.netPresentValue);
        // eight trials in ten cost no more than the point estimate and its contingency
        const double budget = one.centralTotalCost + one.contingency;
        QVERIFY(one.totalCost.shareBelow(budget) >= 0.8 - 1e-9);
        QVERIFY(std::abs(one.shareBelowCentralCost - one.totalCost.shareBelow(one.centralTotalCost)) < 0.02);
        if (one.netPresentValue.at(0) == one.netPresentValue.at(1)) // going on as today: never below itself
            QCOMPARE(one.shareBelowCentralValue, 0.0);
        else
            QVERIFY(std::abs(one.shareBelowCentralValue
                        - one.netPresentValue.shareBelow(one.centralNetPresentValue))
                < 0.02);
    }
}

void TestVolumeCurve::distributionsOfFixedFiguresAreAPoint()
{
    Assessment assessment;
    assessment.horizonMonths = 10;
    assessment.task.itemsPerMonth = fixed(500);
    assessment.strategies = {priced("a", 100, 0.5)};
    const MoneyDistributions found = moneyDistributions(assessment, *bundledCatalogue());
    QCOMPARE(found.strategies[0].totalCost.at(0), 2600.0);
    QCOMPARE(found.strategies[0].totalCost.at(1), 2600.0);
    QCOMPARE(found.strategies[0].contingency, 0.0);
    QCOMPARE(found.strategies[0].shareBelowCentralCost, 1.0);
    QCOMPARE(found.strategies[0].probabilityLoss, 1.0);
}

QTEST_APPLESS_MAIN(TestVolumeCurve)
#include "tst_volume_curve.moc"
