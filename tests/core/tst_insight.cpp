// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/common_trials.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/flip_search.h"
#include "core/evaluation/input_groups.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/simulation.h"
#include "core/evaluation/trial_worlds.h"
#include "resources/resources.h"

#include <QTest>

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

using namespace tunepoint;

namespace {

/// A document from its text, in single quotes for double ones; `rest` holds the members beside format and
/// version.
Assessment document(const std::string& rest)
{
    std::string text = "{'format': 'tunepoint-assessment', 'version': 1, " + rest + "}";
    std::replace(text.begin(), text.end(), '\'', '"');
    const auto read = readAssessment(text);
    if (!read) {
        for (const Problem& problem : read.error())
            qWarning("%s %s", problem.pointer.c_str(), problemId(problem.code).data());
        return {};
    }
    return *read;
}

/// A custom strategy with one line of costs at time 0 and later; benefits are negative.
std::string strategy(const std::string& id, const std::string& amounts, const std::string& more = {})
{
    return "{'id': '" + id + "', 'name': '" + id
        + "', 'archetype': 'custom', 'costs': [{'name': 'flow', 'kind': 'series', 'amounts': [" + amounts
        + "]}]" + more + "}";
}

std::string normal(double mean, double sd)
{
    return "{'distribution': 'normal', 'mean': " + std::to_string(mean)
        + ", 'standardDeviation': " + std::to_string(sd) + "}";
}

std::string uniform(double low, double high)
{
    return "{'distribution': 'uniform', 'minimum': " + std::to_string(low)
        + ", 'maximum': " + std::to_string(high) + "}";
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

/// s L(|m|/s): what perfect knowledge of a normal net benefit N(m, s) against 0 is worth, with the unit
/// normal loss L of Raiffa and Schlaifer 1961.
double normalLoss(double mean, double sd)
{
    const boost::math::normal unit;
    const double c = std::abs(mean) / sd;
    return sd * (pdf(unit, c) - c * (1 - cdf(unit, c)));
}

void within(const Estimate& estimate, double expected, double slack = 1e-9)
{
    QVERIFY2(std::abs(estimate.value - expected) <= 4 * estimate.standardError + slack,
        qPrintable(QStringLiteral("%1 ± %2, expected %3")
                       .arg(estimate.value)
                       .arg(estimate.standardError)
                       .arg(expected)));
}

void meanWithin(const Summary& summary, double expected)
{
    within({summary.mean, summary.standardError}, expected);
}

void near(double actual, double expected, double slack)
{
    QVERIFY2(std::abs(actual - expected) <= slack,
        qPrintable(QStringLiteral("%1, expected %2").arg(actual).arg(expected)));
}

Estimate worthOf(const Evaluation& evaluation, const std::vector<std::string>& pointers)
{
    for (const InformationEntry& entry : evaluation.valueOfInformation->evppi) {
        if (entry.pointers == pointers)
            return entry.value;
    }
    return {-1, 0};
}

const StrategyChance& chanceOf(const Evaluation& evaluation, const std::string& id)
{
    return *findResult(evaluation, id)->chance;
}

/// 1,000 items in one month; a right answer more than today's is worth 1, so the present value of a custom
/// strategy is 1000 (p - today) - its costs.
std::string pricedTask(const std::string& today)
{
    return "'horizonMonths': 1, 'task': {'itemsPerMonth': 1000, 'costPerLabel': 0.02}, "
           "'baseline': {'accuracy': "
        + today + ", 'valuePerCorrectItem': 1}, ";
}

/// E over beta-binomial counts of the better of staying and moving, less the better before the pilot: the
/// posterior mean of Beta(a, b) after k of n is (a + k)/(a + b + n).
double betaPilot(double a, double b, int n, double slope, double level)
{
    double sum = 0;
    for (int k = 0; k <= n; ++k) {
        const double logProbability = std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1)
            + std::lgamma(a + k) + std::lgamma(b + n - k) - std::lgamma(a + b + n) + std::lgamma(a + b)
            - std::lgamma(a) - std::lgamma(b);
        sum += std::exp(logProbability) * std::max(0.0, slope * ((a + k) / (a + b + n) - level));
    }
    return sum - std::max(0.0, slope * (a / (a + b) - level));
}

/// Eleven prices with mean `mean`: a sample set has no single value to move, and so no flip points of its
/// own.
std::string prices(const std::string& set, double mean)
{
    std::string values;
    for (int i = -5; i <= 5; ++i)
        values += (values.empty() ? "" : ", ") + std::to_string(mean * (1 + 0.1 * i));
    return "{'distribution': 'sample', 'set': '" + set + "', 'values': [" + values + "]}";
}

/// Ten options whose prices an item and a token have the same means, so that whatever items, growth, discount
/// rate and tokens come to, the first is ahead of each other by `start` in expectation: nothing flips.
Assessment nothingFlips(double start)
{
    std::string options;
    for (int s = 0; s < 10; ++s) {
        const std::string id = "s" + std::to_string(s);
        options += (s > 0 ? ", " : "") + ("{'id': '" + id)
            + "', 'archetype': 'custom', 'costs': [{'name': 'start', 'kind': 'oneOff', 'amount': "
            + std::to_string(s > 0 ? start : 0.0)
            + "}, {'name': 'item', 'kind': 'perItem', 'amount': " + prices(id + "a", 1)
            + "}, {'name': 'in', 'kind': 'perToken', 'tokens': 'input', 'amount': " + prices(id + "b", 1000)
            + "}, {'name': 'out', 'kind': 'perToken', 'tokens': 'output', 'amount': " + prices(id + "c", 1000)
            + "}]}";
    }
    return document("'horizonMonths': 12, 'discountRatePerYear': " + uniform(0.02, 0.1)
        + ", 'task': {'itemsPerMonth': " + uniform(500, 1500) + ", 'growthPerMonth': " + uniform(0, 0.04)
        + ", 'inputTokens': " + uniform(500, 1500) + ", 'outputTokens': " + uniform(500, 1500)
        + "}, 'strategies': [" + options + "]");
}

/// Whether the search tells any flip with this seed.
bool tellsAFlip(const Assessment& doc, const Plan& plan, Sampler sampler, std::uint64_t seed)
{
    const EvaluationOptions options = full(512, sampler, seed);
    const InputSampler inputs(doc, plan, sampler, seed);
    const Simulation simulation = simulate(plan, inputs, {options.trials, 1, {}});
    std::vector<std::size_t> places;
    std::vector<double> sums(plan.strategies.size());
    for (std::size_t s = 0; s < sums.size(); ++s) {
        places.push_back(s);
        for (std::size_t t = 0; t < simulation.trials; ++t)
            sums[s] += simulation.benefits().row(t)[s];
    }
    const auto leader = std::size_t(std::max_element(sums.begin(), sums.end()) - sums.begin());
    const auto moves = moveInputs({doc, plan, inputs, simulation, options}, {places, leader});
    return std::any_of(moves->begin(), moves->end(),
        [](const InputMoves& each) { return each.flips.below || each.flips.above; });
}

void samplers()
{
    QTest::addColumn<bool>("random");
    QTest::newRow("scrambled Sobol'") << false;
    QTest::newRow("Philox") << true;
}

} // namespace

class TestInsight : public QObject {
    Q_OBJECT

private slots:
    // Analytic distributions, as documents

    void sumsOfNormals_data() { samplers(); }
    void sumsOfNormals()
    {
        QFETCH(bool, random);
        const Assessment doc = document("'horizonMonths': 2, 'strategies': ["
            + strategy("a", normal(100, 30) + "," + normal(-40, 40) + "," + normal(-90, 120)) + "]");
        const Evaluation e = evaluate(doc, {}, full(16'384, random ? Sampler::Random : Sampler::Sobol));
        const Summary& value = chanceOf(e, "a").netPresentValue;
        meanWithin(value, 30); // 40 + 90 - 100
        const boost::math::normal law(30, 130); // 30² + 40² + 120² = 130²
        near(value.standardDeviation, 130, 3);
        near(value.p10, quantile(law, 0.1), 5);
        near(value.p90, quantile(law, 0.9), 5);
        near(chanceOf(e, "a").probabilityLoss, cdf(law, 0), 4 * 0.0039); // sqrt(.41·.59/16,384)
    }

    void sumsOfLognormals()
    {
        const Assessment doc = document("'horizonMonths': 1, 'strategies': ["
            + strategy("a",
                "{'distribution': 'lognormal', 'median': 10, 'sigmaLog': 0.5},"
                " {'distribution': 'lognormal', 'median': 20, 'sigmaLog': 0.3}")
            + "]");
        const Evaluation e = evaluate(doc, {}, full(65'536));
        // Mean m exp(s²/2), variance m² exp(s²)(exp(s²) - 1), by hand for both lines.
        const double mean = 10 * std::exp(0.125) + 20 * std::exp(0.045);
        const double variance
            = 100 * std::exp(0.25) * std::expm1(0.25) + 400 * std::exp(0.09) * std::expm1(0.09);
        meanWithin(chanceOf(e, "a").totalCost, mean);
        near(chanceOf(e, "a").totalCost.standardDeviation, std::sqrt(variance), 0.1);
        meanWithin(chanceOf(e, "a").netPresentValue, -mean);
    }

    void productsOfLognormals()
    {
        // Items times price: the logarithms add, so median 3,000 · 0.4 and standard deviation of the log .5.
        const Assessment doc = document(
            "'horizonMonths': 1,"
            " 'task': {'itemsPerMonth': {'distribution': 'lognormal', 'median': 3000, 'sigmaLog': 0.3}},"
            " 'strategies': [{'id': 'a', 'archetype': 'custom', 'costs': [{'name': 'use', 'kind': 'perItem',"
            " 'amount': {'distribution': 'lognormal', 'median': 0.4, 'sigmaLog': 0.4}}]}]");
        const Evaluation e = evaluate(doc, {}, full(65'536));
        const Summary& cost = chanceOf(e, "a").totalCost;
        meanWithin(cost, 1200 * std::exp(0.125));
        near(cost.p50, 1200, 12);
        near(cost.p90, 1200 * std::exp(0.5 * 1.2815516), 25);
    }

    // Value of information

    void perfectInformationIsTheUnitNormalLoss_data() { samplers(); }
    void perfectInformationIsTheUnitNormalLoss()
    {
        QFETCH(bool, random);
        const Assessment doc = document("'horizonMonths': 1, 'strategies': [" + strategy("stay", "0") + ","
            + strategy("move", normal(-10, 25)) + "]");
        const Evaluation e = evaluate(doc, {}, full(32'768, random ? Sampler::Random : Sampler::Sobol));
        within(e.valueOfInformation->evpi, normalLoss(10, 25));
        within(worthOf(e, {"/strategies/1/costs/0/amounts/0"}), normalLoss(10, 25), 0.05);
    }

    void standardErrorsOverTwoHundredSeeds()
    {
        const Assessment doc = document("'horizonMonths': 2, 'strategies': [" + strategy("stay", "0") + ","
            + strategy("move", normal(-4, 20) + "," + normal(-3, 15) + "," + normal(-3, 5)) + "]");
        for (const Sampler sampler : {Sampler::Sobol, Sampler::Random}) {
            double offMean = 0;
            double offWorth = 0;
            double saidMean = 0;
            double saidWorth = 0;
            for (std::uint64_t seed = 0; seed < 200; ++seed) {
                const Evaluation e = evaluate(doc, {}, full(1'024, sampler, seed));
                const Summary& value = chanceOf(e, "move").netPresentValue;
                const Estimate worth = e.valueOfInformation->evpi;
                offMean += (value.mean - 10) * (value.mean - 10);
                saidMean += value.standardError * value.standardError;
                const double error = worth.value - normalLoss(10, std::sqrt(650.0));
                offWorth += error * error;
                saidWorth += worth.standardError * worth.standardError;
            }
            // A ratio of two chi-squared figures over 200 seeds; Sobol' errors come from 16 parts each.
            near(offMean / saidMean, 1, 0.45);
            near(offWorth / saidWorth, 1, 0.45);
        }
    }

    void linearGaussianGroups()
    {
        const std::string at = "/strategies/1/costs/0/amounts/";
        const Assessment doc = document("'horizonMonths': 2, 'strategies': [" + strategy("stay", "0") + ","
            + strategy("move", normal(-4, 30) + "," + normal(-3, 20) + "," + normal(-3, 10))
            + "], 'inputGroups': [{'name': 'first two', 'pointers': ['" + at + "0', '" + at + "1']}]");
        const Evaluation e = evaluate(doc, {}, full(65'536));
        within(worthOf(e, {at + "0"}), normalLoss(10, 30), 0.03);
        within(worthOf(e, {at + "2"}), normalLoss(10, 10), 0.03);
        within(worthOf(e, {at + "0", at + "1"}), normalLoss(10, std::sqrt(1300.0)), 0.1);
        // All three lines are stated costs: the automatic group is everything there is to know.
        QCOMPARE(e.valueOfInformation->groups.size(), std::size_t(1));
        QCOMPARE(e.valueOfInformation->groups.front().group, std::string("statedCosts"));
        within(e.valueOfInformation->groups.front().value, normalLoss(10, std::sqrt(1400.0)), 0.1);
        const auto named
            = std::find_if(e.valueOfInformation->evppi.begin(), e.valueOfInformation->evppi.end(),
                [](const InformationEntry& entry) { return !entry.name.empty(); });
        QVERIFY(named != e.valueOfInformation->evppi.end());
        QCOMPARE(named->name, std::string("first two"));
    }

    void pilotsOfABetaAccuracyAreTheBetaBinomialSum_data()
    {
        QTest::addColumn<int>("items");
        for (const int items : {10, 20, 50, 100, 200, 500, 1000})
            QTest::addRow("%d items", items) << items;
    }

    void pilotsOfABetaAccuracyAreTheBetaBinomialSum()
    {
        QFETCH(int, items);
        // 1,000 (p - .7) against staying, p ~ Beta(8, 3).
        const Assessment doc = document(pricedTask("0.7") + "'strategies': [" + strategy("stay", "0") + ","
            + strategy("move", "0", ", 'accuracy': {'distribution': 'beta', 'alpha': 8, 'beta': 3}") + "]");
        const Evaluation e = evaluate(doc, {}, full(65'536));
        const double expected = betaPilot(8, 3, items, 1000, 0.7);
        for (const PilotEntry& pilot : e.valueOfInformation->pilots) {
            QCOMPARE(pilot.strategy, std::string("move"));
            if (int(pilot.items) != items)
                continue;
            within({pilot.value, pilot.standardError}, expected, 0.01 * expected);
            QCOMPARE(pilot.cost, items * 0.02);
            QCOMPARE(pilot.netBenefit, pilot.value - pilot.cost);
        }
        QCOMPARE(e.valueOfInformation->pilots.size(), std::size_t(7));
    }

    void pilotsOfANormalAccuracy()
    {
        // Linear-Gaussian: prior sd s, error sd e = sqrt(p (1 - p)/n) nearly constant around p = .76; the
        // posterior mean has sd s²/sqrt(s² + e²).
        const Assessment doc = document(pricedTask("0.75") + "'strategies': [" + strategy("stay", "0") + ","
            + strategy("move", "0", ", 'accuracy': " + normal(0.76, 0.02)) + "]");
        const Evaluation e = evaluate(doc, {}, full(65'536));
        for (const PilotEntry& pilot : e.valueOfInformation->pilots) {
            if (pilot.items < 100)
                continue;
            const double error = 0.76 * 0.24 / double(pilot.items);
            const double sd = 0.02 * 0.02 / std::sqrt(0.02 * 0.02 + error);
            near(pilot.value, normalLoss(10, 1000 * sd), 0.04 * normalLoss(10, 1000 * sd) + 0.01);
        }
        within(e.valueOfInformation->pilots.front().perfect, normalLoss(10, 20), 0.02);
    }

    void pilotsOfPriorsGrowAndNeverBeatKnowing()
    {
        const auto shop = readAssessment(exampleText("shop-reviews.tunepoint").toStdString());
        QVERIFY(shop.has_value());
        const Evaluation e = evaluate(*shop, *bundledCatalogue(), full(4'096));
        std::set<std::string> measured;
        const PilotEntry* before = nullptr;
        for (const PilotEntry& pilot : e.valueOfInformation->pilots) {
            measured.insert(pilot.strategy);
            QVERIFY(pilot.value <= pilot.perfect.value);
            QVERIFY(pilot.perfect.value <= e.valueOfInformation->evpi.value);
            if (before && before->strategy == pilot.strategy)
                QVERIFY(pilot.items > before->items && pilot.value >= before->value);
            before = &pilot;
        }
        // No accuracy is stated there: all come from priors, and all that can be chosen can be tried.
        for (const StrategyResult& result : e.strategies)
            QCOMPARE(measured.contains(result.id), result.eligible && result.archetype != "statusQuo");
    }

    void aPilotsFixedCostIsCounted()
    {
        const Assessment doc = document(pricedTask("0.7") + "'strategies': [" + strategy("stay", "0") + ","
            + strategy("move", "0",
                ", 'accuracy': {'distribution': 'beta', 'alpha': 8, 'beta': 3},"
                " 'parameters': {'pilotFixedCost': 7}")
            + "]");
        const Evaluation e = evaluate(doc, {}, full(4'096));
        QCOMPARE(e.valueOfInformation->pilots.front().cost, 7 + 10 * 0.02);
        const PilotEntry* best = bestPilot(*e.valueOfInformation);
        QVERIFY(best && best->netBenefit > 0);
    }

    void whatMovesNothingIsWorthNothing()
    {
        // Latency bears no money, and an option that fails a gate cannot be chosen.
        const Assessment doc = document(pricedTask("0.7")
            + "'gates': [{'id': 'start', 'kind': 'maximumOneOff',"
              " 'limit': 50}], 'strategies': ["
            + strategy("stay", "0") + ","
            + strategy("move", "0",
                ", 'accuracy': " + uniform(0.6, 0.9)
                    + ", 'parameters': {'secondsToFirstToken': " + uniform(1, 3) + "}")
            + "," + strategy("dear", normal(100, 20)) + "]");
        const Evaluation e = evaluate(doc, {}, full(4'096));
        QVERIFY(!findResult(e, "dear")->eligible);
        for (const char* pointer :
            {"/strategies/1/parameters/secondsToFirstToken", "/strategies/2/costs/0/amounts/0"})
            QVERIFY(worthOf(e, {pointer}) == Estimate{});
        QVERIFY(worthOf(e, {"/strategies/1/accuracy"}).value > 0);
    }

    // Published examples

    void raiffasWildcatter()
    {
        // Raiffa 1968, Decision Analysis: a well for 70 that is dry (.5), wet (.3, 120) or soaking (.2, 270).
        // Expected gain 20, perfect information 35.
        const Assessment doc = document("'horizonMonths': 1, 'strategies': [" + strategy("leave", "0") + ","
            + "{'id': 'drill', 'archetype': 'custom', 'costs': ["
              " {'name': 'well', 'kind': 'oneOff', 'amount': 70},"
              " {'name': 'oil', 'kind': 'oneOff', 'amount': {'distribution': 'discrete',"
              " 'values': [0, -120, -270], 'probabilities': [0.5, 0.3, 0.2]}}]}]");
        const Evaluation e = evaluate(doc, {}, full(16'384));
        meanWithin(chanceOf(e, "drill").netPresentValue, 20);
        within(e.valueOfInformation->evpi, 35, 0.05);
        within(worthOf(e, {"/strategies/1/costs/1/amount"}), 35, 0.05);
    }

    void jacksonsTwoTreatments()
    {
        // Jackson, "voi for Value of Information calculation: package overview" (R package voi): net benefit
        // p1 - p2 against 0 with p1 ~ N(1, 1), p2 ~ N(0, 2). Published: EVPI .4798107, EVPPI .0821 for p1 and
        // .3903 for p2 (from 10,000 trials).
        const Assessment doc = document("'horizonMonths': 1, 'strategies': [" + strategy("none", "0") + ","
            + strategy("both", normal(-1, 1) + "," + normal(0, 2)) + "]");
        const Evaluation e = evaluate(doc, {}, full(65'536));
        within(e.valueOfInformation->evpi, 0.4798107);
        within(worthOf(e, {"/strategies/1/costs/0/amounts/0"}), 0.0821, 0.005);
        within(worthOf(e, {"/strategies/1/costs/0/amounts/1"}), 0.3903, 0.01);
    }

    void tenIterationsFromAJournal()
    {
        // Table 1 of PMC4323782: net monetary benefit of two treatments in ten iterations; EVPI 2,937.40.
        const Assessment doc = document("'horizonMonths': 1, 'strategies': ["
            + strategy("warfarin",
                "{'distribution': 'sample', 'set': 'iterations', 'values': [-438601.60,"
                " -437745.50, -433453.80, -435035.00, -437617.40, -435430.20, -434030.50, -433893.70,"
                " -435033.60, -437555.70]}")
            + ","
            + strategy("device",
                "{'distribution': 'sample', 'set': 'iterations', 'values': [-419543.20,"
                " -463363.40, -467280.00, -440207.70, -449992.30, -445595.70, -424200.50, -435406.70,"
                " -434547.60, -457368.10]}")
            + "]");
        const Evaluation e = evaluate(doc, {}, full(65'536));
        QCOMPARE(e.sensitivity->strategy, std::string("device"));
        within(e.valueOfInformation->evpi, 2937.40, 5); // ten rows in 65,536 trials are not quite equal
        within(
            worthOf(e, {"/strategies/0/costs/0/amounts/0", "/strategies/1/costs/0/amounts/0"}), 2937.40, 5);
    }

    // Sensitivity

    void totalIndicesOfAProduct()
    {
        // Y = A B with coefficients of variation a, b: V = (1 + a²)(1 + b²) - 1 in units of the squared mean,
        // first a²/V, total a²(1 + b²)/V. Uniform on (2, 6): a² = (16/12)/16; on (1, 5): b² = (16/12)/9.
        const Assessment doc = document("'horizonMonths': 1, 'task': {'itemsPerMonth': " + uniform(2, 6)
            + "}, 'strategies': [" + strategy("none", "0")
            + ", {'id': 'sell', 'archetype': 'custom',"
              " 'costs': [{'name': 'gain', 'kind': 'perItem', 'amount': "
            + uniform(-5, -1) + "}]}]");
        EvaluationOptions options = full(16'384);
        QVERIFY(!evaluate(doc, {}, options).sensitivity->sobol.front().total.has_value());
        options.totalSobol = true;
        const Evaluation e = evaluate(doc, {}, options);
        const double a = 1.0 / 12;
        const double b = 4.0 / 27;
        const double v = (1 + a) * (1 + b) - 1;
        for (const SobolEntry& entry : e.sensitivity->sobol) {
            const bool volume = entry.pointer == "/task/itemsPerMonth";
            within(entry.first, (volume ? a : b) / v, 0.01);
            within(*entry.total, (volume ? a * (1 + b) : b * (1 + a)) / v, 0.002);
            QVERIFY(entry.total->standardError > 0);
        }
        options.threads = 7;
        QVERIFY(evaluate(doc, {}, options) == e);
    }

    void aFlipIsMoreThanNoise_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<int>("flips");
        QTest::newRow("a lead of half a standard error turns nowhere") << 0.8 << 0;
        QTest::newRow("a lead of twelve standard errors turns at zero") << 20.0 << 1;
    }

    void aFlipIsMoreThanNoise()
    {
        // Two gains, the second with mean 0 and sd 100: over 4,096 random trials its mean is off by 100/64 =
        // 1.6. Held at x the first is worth x on average, so the choice turns at 0, give or take 1.6.
        QFETCH(double, mean);
        QFETCH(int, flips);
        const Assessment doc = document("'horizonMonths': 1, 'strategies': [" + strategy("stay", "0") + ","
            + strategy("move", normal(-mean, 15) + "," + normal(0, 100)) + "]");
        for (const std::uint64_t seed : {1, 2, 3}) {
            const Evaluation e = evaluate(doc, {}, full(4'096, Sampler::Random, seed));
            const std::string pointer = "/strategies/1/costs/0/amounts/0";
            const auto& found = e.sensitivity->flipPoints;
            const auto of = [&](const FlipEntry& flip) { return flip.pointer == pointer; };
            QCOMPARE(int(std::count_if(found.begin(), found.end(), of)), flips);
            if (flips == 0)
                continue;
            const FlipEntry& flip = *std::find_if(found.begin(), found.end(), of);
            QCOMPARE(flip.to, std::string("stay"));
            near(flip.flipsAt, 0, 4 * 100.0 / 64);
        }
    }

    void aWholeSearchRarelyTellsAFalseFlip_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<bool>("random");
        QTest::newRow("ten options with the same expected value") << 0.0 << true;
        QTest::newRow("the same, evenly spread trials") << 0.0 << false;
        QTest::newRow("one is ahead by a constant, the noise grows with the inputs") << 3000.0 << true;
        QTest::newRow("the same, evenly spread trials, one ahead") << 3000.0 << false;
    }
    void aWholeSearchRarelyTellsAFalseFlip()
    {
        // Five inputs against nine rivals. At a family-wise rate of 5% a count over 200 seeds stays within
        // 10 + 3 sqrt(200 · .05 · .95) = 19.
        QFETCH(double, start);
        QFETCH(bool, random);
        const Assessment doc = nothingFlips(start);
        const Plan plan = makePlan(doc, {}, std::nullopt);
        int told = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed)
            told += tellsAFlip(doc, plan, random ? Sampler::Random : Sampler::Sobol, seed) ? 1 : 0;
        QVERIFY2(told <= 19, qPrintable(QString::number(told)));
    }

    void noFlipIsWonByTheBestOnAverage()
    {
        // A cost of median 10 and mean 10·exp(1/2) = 16.5 against a gain of 13: at the median moving is worth
        // 3, on average it loses 3.5. That moving loses above 13 takes the lead from nobody.
        const Assessment doc = document("'horizonMonths': 1, 'strategies': [" + strategy("stay", "0") + ","
            + strategy("move", "{'distribution': 'lognormal', 'median': 10, 'sigmaLog': 1}, -13") + "]");
        const Evaluation e = evaluate(doc, {}, full(16'384));
        QCOMPARE(e.sensitivity->strategy, std::string("stay"));
        QVERIFY(e.sensitivity->flipPoints.empty());
    }

    void seedsAgreeOnTheFlipsOfTheShop()
    {
        const auto shop = readAssessment(exampleText("shop-reviews.tunepoint").toStdString());
        QVERIFY(shop.has_value());
        for (const std::uint64_t seed : {1, 2, 3}) {
            const Evaluation e = evaluate(*shop, *bundledCatalogue(), full(10'000, Sampler::Sobol, seed));
            QCOMPARE(e.sensitivity->strategy, std::string("smallPrompted"));
            for (const FlipEntry& flip : e.sensitivity->flipPoints) {
                QVERIFY(flip.to != e.sensitivity->strategy);
                QVERIFY2(std::abs(flip.flipsAt - flip.current) > 0.1 * std::abs(flip.current),
                    flip.pointer.c_str());
            }
            std::set<std::string> told;
            for (const Flip& flip : e.recommendation.flips)
                told.insert(flip.changes.front().pointer);
            for (const char* field : {"costOverrun", "maintenanceDaysPerMonth"}) // others are near the noise
                QVERIFY2(told.contains("/strategies/5/parameters/" + std::string(field)), field);
        }
    }

    void eventsTakePartInTheCommonTrials()
    {
        // A format that fails in a good part of trials: held inputs keep the failures of the simulation.
        const Assessment doc
            = document("'horizonMonths': 12, 'currency': 'USD', 'date': '2026-11-21',"
                       " 'task': {'type': 'classification', 'itemsPerMonth': 10000, 'costPerError': 1,"
                       " 'promptingAccuracy': 0.9},"
                       " 'baseline': {'minutesPerItem': 1, 'wagePerHour': 30, 'accuracy': 0.9},"
                       " 'strategies': [{'id': 'plain', 'archetype': 'zeroShot', 'parameters': "
                       "{'formatFailure': 0.4}}]");
        const Plan plan = makePlan(doc, *bundledCatalogue(), parseDate("2026-11-21"));
        QVERIFY(!plan.events.empty());
        const InputSampler sampler(doc, plan, Sampler::Sobol, 1);
        const Simulation simulation = simulate(plan, sampler, {1'024, 1, {}});
        double mean = 0;
        for (std::size_t t = 0; t < 128; ++t)
            mean += simulation.benefits().row(t)[0] / 128;
        const CommonTrials trials(plan, sampler, 128);
        for (std::size_t c = 0; c < sampler.columns().size(); ++c) {
            const Input& input = plan.inputs[sampler.columns()[c].inputs.front()];
            if (input.field != "latencyTailFactor")
                continue; // moves no money
            const double held = 2;
            near(trials.holding(c, {&held, 1})[0].mean, mean, 1e-9 * std::abs(mean));
        }
        const TrialWorlds worlds(plan, sampler, 5, 3);
        QCOMPARE(worlds.count(), std::size_t(3));
        QCOMPARE(worlds[2].back(), uniform01(sampler.stream(plan.events.back()).draw(7)));
    }

    // Distributions of figures that are no money

    void overtakenMonth()
    {
        // Log-odds of .9 less those of .85 are .462624; general models gain d a year, uniform on (.25, .8),
        // so they catch up after 12 · .462624/d months.
        const std::string doc
            = "'horizonMonths': 24, 'task': {'type': 'classification',"
              " 'itemsPerMonth': 1000, 'promptingAccuracy': 0.85}, 'baseline': {'otherCostPerItem': 1},"
              " 'strategies': [{'id': 'tuned', 'archetype': 'loraHosted', 'accuracy': 0.9,"
              " 'parameters': {'releaseEveryMonths': 0, 'driftPerYear': ";
        const Evaluation e
            = evaluate(document(doc + uniform(0.25, 0.8) + "}}]"), *bundledCatalogue(), full(4'096));
        const StrategyChance& chance = chanceOf(e, "tuned");
        QVERIFY(chance.overtakenMonth.has_value());
        near(chance.overtakenMonth->p50, 12 * 0.462624 / 0.525, 0.05);
        near(chance.overtakenMonth->p10, 12 * 0.462624 / 0.745, 0.05);
        near(chance.overtakenMonth->p90, 12 * 0.462624 / 0.305, 0.1);
        QCOMPARE(chance.shareNeverOvertaken, 0.0);
        near(*findResult(e, "tuned")->central.overtakenMonth, 12 * 0.462624 / 0.525, 1e-3);
        const Evaluation still = evaluate(document(doc + "0}}]"), *bundledCatalogue(), full(256));
        QCOMPARE(chanceOf(still, "tuned").shareNeverOvertaken, 1.0);
        QVERIFY(std::isinf(chanceOf(still, "tuned").overtakenMonth->p05));
    }

    void gatesAreJudgedTrialByTrial()
    {
        // Independent figures: right from .9 (one half), a month at most 25 of up to 100 (a quarter), within
        // 2 seconds of 1 to 3 (a half), in use within 8 weeks of up to 10 (.8); and a score of at least 7
        // that is N(8, 1): Φ(1). All together: the product.
        const Assessment doc
            = document("'horizonMonths': 2, 'task': {'itemsPerMonth': 10, 'requiredAccuracy': 0.9,"
                       " 'budgetPerMonth': 25, 'latencyP95Seconds': 2, 'deadlineWeeks': 8},"
                       " 'criteria': [{'id': 'fit', 'direction': 'max'}],"
                       " 'scores': {'a': {'fit': "
                + normal(8, 1)
                + "}}, 'gates': [{'id': 'fits', 'kind': 'custom', 'measure': 'fit',"
                  " 'direction': 'max', 'limit': 7}],"
                  " 'strategies': [{'id': 'a', 'archetype': 'custom', 'accuracy': "
                + uniform(0.8, 1) + ", 'parameters': {'secondsToFirstToken': " + uniform(1, 3)
                + ", 'leadTimeWeeks': " + uniform(0, 10)
                + "}, 'costs': [{'name': 'fee', 'kind': 'monthly',"
                  " 'amount': "
                + uniform(0, 100) + "}]}]");
        const Evaluation e = evaluate(doc, {}, full(65'536));
        const StrategyResult& result = e.strategies.front();
        const double fit = cdf(boost::math::normal(), 1);
        const std::map<std::string, double> expected{{"requiredAccuracy", 0.5}, {"budgetPerMonth", 0.25},
            {"latencyP95Seconds", 0.5}, {"deadlineWeeks", 0.8}, {"fits", fit}};
        QCOMPARE(result.gates.size(), expected.size());
        for (const GateResult& gate : result.gates)
            near(*gate.probabilityPassed, expected.at(gate.id), 0.02);
        // 4,096 trials tell the joint share: sd sqrt(.05 · .95/4,096).
        near(result.chance->probabilityGatesPassed, 0.05 * fit, 4 * 0.0034);
        QVERIFY(!evaluate(doc, {}).strategies.front().gates.front().probabilityPassed.has_value());
    }

    void gatesOnFiguresThatNobodyKeptAreToldByTheSameTrials()
    {
        // A fee uniform on (0, 100) a month for 10 items a month: an item costs a tenth of it, at most 2.5 in
        // a quarter of all cases, which are those with at most 25 a month.
        const Assessment doc = document(
            "'horizonMonths': 2, 'task': {'itemsPerMonth': 10, 'budgetPerMonth': 25},"
            " 'gates': [{'id': 'item', 'kind': 'custom', 'measure': 'model:costPerItem', 'limit': 2.5}],"
            " 'strategies': [{'id': 'a', 'archetype': 'custom', 'costs': [{'name': 'fee',"
            " 'kind': 'monthly', 'amount': "
            + uniform(0, 100) + "}]}]");
        const Evaluation e = evaluate(doc, {}, full(4'096));
        const StrategyResult& result = e.strategies.front();
        QCOMPARE(result.gates.size(), std::size_t(2));
        for (const GateResult& gate : result.gates)
            near(*gate.probabilityPassed, 0.25, 0.01);
        near(result.chance->probabilityGatesPassed, 0.25, 0.01);
    }

    void moneyThatIsNeverBackIsLaterThanAnyLimit()
    {
        // ten dollars of work a month against a fee of a thousand
        const std::string rest
            = "'horizonMonths': 12, 'task': {'itemsPerMonth': 10}, 'gates': [{'id': 'back',"
              " 'kind': 'custom', 'measure': 'model:discountedPaybackMonths', 'limit': 24}],"
              " 'strategies': [{'id': 'a', 'archetype': 'custom', 'accuracy': 1, 'costs': [{'name': 'fee',"
              " 'kind': 'monthly', 'amount': 1000}]}]";
        const Evaluation with = evaluate(
            document("'baseline': {'minutesPerItem': 1, 'wagePerHour': 60}, " + rest), {}, full(256));
        const GateResult& gate = with.strategies.front().gates.front();
        QVERIFY(gate.checked && !gate.passed);
        QCOMPARE(gate.reason.id, std::string("neverPaysBack"));
        near(*gate.probabilityPassed, 0, 1e-12);
        QVERIFY(!with.strategies.front().eligible);
        // without today's process there is nothing to get back
        const Evaluation without = evaluate(document(rest), {}, full(256));
        QVERIFY(!without.strategies.front().gates.front().checked);
    }

    void latencyAndWeeks()
    {
        const Assessment doc
            = document("'horizonMonths': 2, 'strategies': [{'id': 'a', 'archetype': 'custom',"
                       " 'parameters': {'secondsToFirstToken': "
                + uniform(1, 3) + ", 'latencyTailFactor': 2, 'leadTimeWeeks': " + uniform(4, 8)
                + ", 'scheduleSlip': 1.5}, 'costs': []}]");
        const Evaluation e = evaluate(doc, {}, full(4'096));
        near(chanceOf(e, "a").latencyP95Seconds->p50, 4, 0.02); // twice the typical second
        near(chanceOf(e, "a").weeksToFirstUse->p90, 1.5 * 7.6, 0.03);
    }

    void monthsUntilOneIsAhead()
    {
        // 100 at once, then x a month back, x uniform on (5, 25), for 12 months: ahead of doing nothing after
        // 100/x months, never below 100/12.
        const Assessment doc
            = document("'horizonMonths': 12, 'strategies': [{'id': 'none', 'archetype': 'custom',"
                       " 'costs': []}, {'id': 'a', 'archetype': 'custom', 'costs': ["
                       " {'name': 'start', 'kind': 'oneOff', 'amount': 100},"
                       " {'name': 'saving', 'kind': 'monthly', 'amount': "
                + uniform(-25, -5) + "}]}]");
        const Evaluation e = evaluate(doc, {}, full(4'096));
        const PairChance& pair = *e.breakEven.front().chance;
        near(pair.bAheadFromMonth.p50, 100 / 15.0, 0.05);
        near(pair.bAheadFromMonth.p25, 100 / 20.0, 0.05);
        QVERIFY(std::isinf(pair.bAheadFromMonth.p90));
        near(pair.shareNeverB, (100 / 12.0 - 5) / 20, 0.01);
        // Doing nothing is ahead from the start, or loses the lead for good.
        near(pair.shareNeverA, 1 - pair.shareNeverB, 0.01);
        QCOMPARE(pair.aAheadFromMonth.p05, 0.0);
        QCOMPARE(chanceOf(e, "a").paybackMonths.p50, pair.bAheadFromMonth.p50);
    }

    void breakEvenAccuracy()
    {
        // 1,000 (p - .7) - c with c uniform on (0, 200): it pays from .7 + c/1,000.
        const Assessment doc = document(pricedTask("0.7") + "'strategies': ["
            + strategy("move", uniform(0, 200), ", 'accuracy': " + uniform(0.6, 0.95)) + "]");
        const Evaluation e = evaluate(doc, {}, full(4'096));
        near(chanceOf(e, "move").breakEvenAccuracy->p50, 0.8, 0.002);
        near(chanceOf(e, "move").breakEvenAccuracy->p10, 0.72, 0.002);
        near(*findResult(e, "move")->central.breakEvenAccuracy, 0.8, 1e-9);
        near(chanceOf(e, "move").oneOffCost.p50, 100, 1);
    }

    void theFrontByTrials()
    {
        // a is cheaper for sure; b is on the front where it is right more often: p_b uniform on (.8, .9)
        // against .86, so in .4 of all trials. c is dearer and worse than a always.
        const auto option = [](const std::string& id, const std::string& accuracy, double fee) {
            return "{'id': '" + id + "', 'archetype': 'custom', 'accuracy': " + accuracy
                + ", 'costs': [{'name': 'fee', 'kind': 'monthly', 'amount': " + std::to_string(fee) + "}]}";
        };
        const Assessment doc = document("'horizonMonths': 3, 'task': {'itemsPerMonth': 10}, 'strategies': ["
            + option("a", "0.86", 10) + "," + option("b", uniform(0.8, 0.9), 20) + ","
            + option("c", uniform(0.7, 0.8), 30) + "," + strategy("d", "1") + "]");
        const Evaluation e = evaluate(doc, {}, full(16'384));
        QCOMPARE(*chanceOf(e, "a").paretoProbability, 1.0);
        near(*chanceOf(e, "b").paretoProbability, 0.4, 4 * 0.0039);
        QCOMPARE(*chanceOf(e, "c").paretoProbability, 0.0);
        QVERIFY(!chanceOf(e, "d").paretoProbability.has_value());
    }

    void everyInputHasItsGroup()
    {
        const auto shop = readAssessment(exampleText("shop-reviews.tunepoint").toStdString());
        QVERIFY(shop.has_value());
        const Plan plan = makePlan(*shop, *bundledCatalogue(), parseDate("2026-11-21"));
        const auto ids = informationGroups();
        for (const Input& input : plan.inputs) {
            const std::string_view group = informationGroupOf(input);
            const ParameterSpec* spec = parameterSpec(input.field);
            const bool grouped = std::find(ids.begin(), ids.end(), group) != ids.end();
            const bool bearsMoney = input.pointer != "/discountRatePerYear"
                && !(spec && spec->group == ParameterGroup::Latency);
            QVERIFY2(grouped == bearsMoney, input.pointer.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestInsight)
#include "tst_insight.moc"
