// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"
#include "resources/resources.h"

#include "core/assessment/assessment_json.h"

#include <QElapsedTimer>
#include <QTest>

#include <boost/math/distributions/normal.hpp>

#include <cmath>

using namespace tunepoint;

namespace {

Quantity normal(double mean, double sd)
{
    Quantity quantity;
    quantity.shape = Normal{mean, sd};
    return quantity;
}

/// A strategy that earns `amount` once at time 0.
Strategy earning(const std::string& id, Quantity amount)
{
    Strategy strategy;
    strategy.id = id;
    strategy.name = id;
    CostElement cost;
    cost.name = "gain";
    cost.kind = CostKind::Series;
    cost.amounts = {std::move(amount)};
    strategy.costs = {cost};
    return strategy;
}

EvaluationOptions full(std::uint64_t trials, Sampler sampler = Sampler::Sobol, std::uint64_t seed = 1)
{
    EvaluationOptions options;
    options.depth = Depth::Full;
    options.trials = trials;
    options.sampler = sampler;
    options.seed = seed;
    return options;
}

/// Expected positive part of a normal variable: mean Φ(m/s) + s φ(m/s), the unit normal loss at work.
double positivePart(double mean, double sd)
{
    const boost::math::normal unit;
    return mean * cdf(unit, mean / sd) + sd * pdf(unit, mean / sd);
}

void within(const Estimate& estimate, double expected, double floor = 1e-9)
{
    QVERIFY2(std::abs(estimate.value - expected) <= 4 * estimate.standardError + floor,
        qPrintable(QStringLiteral("%1 ± %2, expected %3")
                       .arg(estimate.value)
                       .arg(estimate.standardError)
                       .arg(expected)));
}

Assessment twoNormals()
{
    // Money is in negative amounts: a cost of N(-m, s) is a benefit of N(m, s).
    Assessment assessment;
    assessment.horizonMonths = 1;
    assessment.strategies = {earning("sure", fixed(0)), earning("risky", normal(-10, 30))};
    return assessment;
}

} // namespace

class TestChance : public QObject {
    Q_OBJECT

private slots:
    void sumsOfNormals()
    {
        Assessment assessment;
        assessment.horizonMonths = 3;
        Strategy project = earning("project", normal(-5, 2));
        project.costs.front().amounts = {normal(100, 10), normal(-40, 3), normal(-50, 4), normal(-60, 12)};
        assessment.strategies = {project};
        for (const Sampler sampler : {Sampler::Sobol, Sampler::Random}) {
            const Evaluation e = evaluate(assessment, {}, full(20'000, sampler));
            const StrategyChance& chance = *e.strategies.front().chance;
            // Mean 50, variance 100 + 9 + 16 + 144 = 269.
            within({chance.netPresentValue.mean, chance.netPresentValue.standardError}, 50);
            QVERIFY(std::abs(chance.netPresentValue.standardDeviation - std::sqrt(269.0)) < 0.3);
            const boost::math::normal law(50, std::sqrt(269.0));
            QVERIFY(std::abs(chance.probabilityLoss - cdf(law, 0)) < 0.003);
            QVERIFY(std::abs(chance.netPresentValue.p90 - quantile(law, 0.9)) < 0.5);
            // Mean of the worst 5%: mean - sd φ(z)/0.05 at z of 5%.
            const boost::math::normal unit;
            const double tail = 50 - std::sqrt(269.0) * pdf(unit, quantile(unit, 0.05)) / 0.05;
            QVERIFY(std::abs(chance.tailMean - tail) < 0.6);
            QCOMPARE(e.trials, sampler == Sampler::Sobol ? 32'768u : 20'000u);
        }
    }

    void perfectInformationByTheUnitNormalLoss()
    {
        for (const Sampler sampler : {Sampler::Sobol, Sampler::Random}) {
            const Evaluation e = evaluate(twoNormals(), {}, full(32'768, sampler));
            QCOMPARE(*e.recommendation.strategy, std::string("risky"));
            // EVPI = E[max(0, X)] - max(0, E X) with X ~ N(10, 30)
            const double expected = positivePart(10, 30) - 10;
            within(e.valueOfInformation->evpi, expected);
            QCOMPARE(e.valueOfInformation->evppi.size(), std::size_t(1));
            within(e.valueOfInformation->evppi.front().value, expected, 0.05);
            const boost::math::normal law(10, 30);
            QVERIFY(std::abs(findResult(e, "risky")->chance->probabilityBest - (1 - cdf(law, 0)))
                < 0.011); // 4·sqrt(.63·.37/32,768)
            within({findResult(e, "risky")->chance->expectedRegret, 0.05}, expected, 0.05);
            // The gain flips the choice at zero.
            QCOMPARE(e.sensitivity->flipPoints.size(), std::size_t(1));
            QVERIFY(std::abs(e.sensitivity->flipPoints.front().flipsAt) < 1e-6);
            QCOMPARE(e.sensitivity->flipPoints.front().to, std::string("sure"));
        }
    }

    void linearGaussianPartialInformation()
    {
        // X = A + B + C with sd 30, 20, 10: knowing A alone is worth E[(m + 30 Z)+] - m, m = 10.
        Assessment assessment = twoNormals();
        assessment.horizonMonths = 2;
        assessment.strategies[1].costs.front().amounts = {normal(-4, 30), normal(-3, 20), normal(-3, 10)};
        const Evaluation e = evaluate(assessment, {}, full(65'536));
        const auto worth = [&](const std::string& pointer) {
            for (const InformationEntry& entry : e.valueOfInformation->evppi) {
                if (entry.pointers.front() == pointer)
                    return entry.value;
            }
            return Estimate{-1, 0};
        };
        within(worth("/strategies/1/costs/0/amounts/0"), positivePart(10, 30) - 10, 0.02);
        within(worth("/strategies/1/costs/0/amounts/1"), positivePart(10, 20) - 10, 0.02);
        within(worth("/strategies/1/costs/0/amounts/2"), positivePart(10, 10) - 10, 0.02);
        // First-order indices are the shares of the variance: 900, 400, 100 of 1400.
        within(e.sensitivity->sobol[0].first, 900.0 / 1400, 0.005);
        within(e.sensitivity->sobol[1].first, 400.0 / 1400, 0.005);
        within(e.sensitivity->sobol[2].first, 100.0 / 1400, 0.005);
        // Tornado at ±1.28155 standard deviations.
        QVERIFY(std::abs(e.sensitivity->tornado.front().netPresentValueHigh
                    - e.sensitivity->tornado.front().netPresentValueLow + 2 * 1.2815516 * 30)
            < 1e-3);
    }

    void correlationWidens()
    {
        Assessment assessment;
        assessment.horizonMonths = 1;
        Strategy project = earning("project", normal(0, 3));
        project.costs.front().amounts = {normal(0, 3), normal(0, 4)};
        assessment.strategies = {project};
        // Rank 0.8 is a Pearson correlation of 2 sin(0.8 π/6): the variance is 9 + 16 + 2·12·r.
        assessment.correlations
            = {{"/strategies/0/costs/0/amounts/0", "/strategies/0/costs/0/amounts/1", 0.8, {}}};
        const double r = 2 * std::sin(0.8 * std::acos(-1.0) / 6);
        const Evaluation e = evaluate(assessment, {}, full(65'536));
        QVERIFY(
            std::abs(e.strategies.front().chance->netPresentValue.standardDeviation - std::sqrt(25 + 24 * r))
            < 0.05);
    }

    void sampleRowsBelongTogether()
    {
        Quantity a;
        a.shape = Sample{"joint", {1, 2, 3, 4}};
        Quantity b;
        b.shape = Sample{"joint", {-1, -2, -3, -4}};
        Assessment assessment;
        assessment.horizonMonths = 1;
        Strategy project = earning("project", a);
        project.costs.front().amounts = {a, b};
        assessment.strategies = {project};
        const Evaluation e = evaluate(assessment, {}, full(1'024));
        QCOMPARE(e.strategies.front().chance->netPresentValue.standardDeviation, 0.0);
    }

    void threadsDoNotMatter()
    {
        const auto catalogue = bundledCatalogue();
        const auto shop = readAssessment(exampleText("shop-reviews.tunepoint").toStdString());
        QVERIFY(shop.has_value());
        EvaluationOptions one = full(2'048);
        one.threads = 1;
        EvaluationOptions seven = one;
        seven.threads = 7;
        const Evaluation a = evaluate(*shop, *catalogue, one);
        const Evaluation b = evaluate(*shop, *catalogue, seven);
        QVERIFY(!a.strategies.empty());
        QVERIFY(a == b);
    }

    void withoutUncertaintyChanceIsTheCentralCase()
    {
        Assessment assessment;
        assessment.horizonMonths = 2;
        assessment.strategies = {earning("a", fixed(-3)), earning("b", fixed(-2))};
        const Evaluation e = evaluate(assessment, {}, full(256));
        for (const StrategyResult& result : e.strategies) {
            QCOMPARE(result.chance->netPresentValue.mean, result.central.netPresentValue);
            QCOMPARE(result.chance->netPresentValue.standardDeviation, 0.0);
        }
        QCOMPARE(findResult(e, "a")->chance->probabilityBest, 1.0);
        QVERIFY(e.valueOfInformation->evppi.empty());
        QCOMPARE(e.valueOfInformation->evpi.value, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestChance)
#include "tst_chance.moc"
