// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions 21 to 24 at the level of documents: what may change a strategy's draws, and what may not.
#include "core/assessment/strategy_edits.h"
#include "core/evaluation/correlation_check.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/simulation.h"
#include "core/uncertainty/correlation.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

namespace {

constexpr double kNormal90 = 1.2815515655446004;

Quantity normal(double mean, double sd)
{
    Quantity quantity;
    quantity.shape = Normal{mean, sd};
    return quantity;
}

/// A task, two catalogue strategies and one that is all its own.
Assessment document()
{
    Assessment assessment;
    assessment.horizonMonths = 12;
    assessment.task.type = TaskType::Classification;
    assessment.task.itemsPerMonth = threePoint(8000, 10000, 15000);
    assessment.task.costPerError = fixed(2);
    assessment.baseline.minutesPerItem = fixed(1);
    assessment.baseline.wagePerHour = threePoint(20, 25, 35);
    assessment.baseline.accuracy = fixed(0.9);
    Strategy prompted;
    prompted.id = "prompted";
    prompted.archetype = "fewShot";
    Strategy tuned;
    tuned.id = "tuned";
    tuned.archetype = "loraHosted";
    tuned.parameters["engineeringDays"] = threePoint(5, 12, 30);
    Strategy offer;
    offer.id = "offer";
    CostElement fee;
    fee.name = "fee";
    fee.amount = normal(900, 120);
    offer.costs = {fee};
    assessment.strategies = {prompted, tuned, offer};
    return assessment;
}

EvaluationOptions trials(std::uint64_t count, unsigned threads = 0)
{
    EvaluationOptions options;
    options.depth = Depth::Distributions;
    options.trials = count;
    options.threads = threads;
    return options;
}

Evaluation run(const Assessment& assessment, std::uint64_t count = 1024, unsigned threads = 0)
{
    return evaluate(assessment, *bundledCatalogue(), trials(count, threads));
}

/// The figures that depend on the strategy's own draws alone, not on its rivals.
void sameDraws(const Evaluation& a, const Evaluation& b, const std::string& id)
{
    const StrategyChance& one = *findResult(a, id)->chance;
    const StrategyChance& other = *findResult(b, id)->chance;
    QVERIFY(one.netPresentValue == other.netPresentValue);
    QVERIFY(one.totalCost == other.totalCost);
    QVERIFY(one.accuracy == other.accuracy);
    QVERIFY(one.paybackMonths == other.paybackMonths);
}

std::string keyOf(const Plan& plan, const std::string& pointer)
{
    const auto at = std::find_if(
        plan.inputs.begin(), plan.inputs.end(), [&](const Input& input) { return input.pointer == pointer; });
    return at == plan.inputs.end() ? std::string() : at->key;
}

} // namespace

class TestDraws : public QObject {
    Q_OBJECT

private slots:
    void statedPercentilesAreThoseOfTheDraws()
    {
        Assessment assessment;
        assessment.horizonMonths = 1;
        Strategy one;
        one.id = "one";
        CostElement cost;
        cost.name = "cost";
        cost.kind = CostKind::OneOff;
        cost.amount = threePoint(100, 180, 400);
        one.costs = {cost};
        assessment.strategies = {one};
        const Summary& total = run(assessment, 65'536).strategies.front().chance->totalCost;
        QVERIFY(std::abs(total.p10 - 100) < 0.5);
        QVERIFY(std::abs(total.p50 - 180) < 0.5);
        QVERIFY(std::abs(total.p90 - 400) < 2);
    }

    void threadsDoNotMatter()
    {
        const Evaluation one = run(document(), 4096, 1);
        QVERIFY(one == run(document(), 4096, 2));
        QVERIFY(one == run(document(), 4096, 7));
    }

    void theOrderOfStrategiesDoesNotMatter()
    {
        const Evaluation before = run(document());
        Assessment turned = document();
        std::reverse(turned.strategies.begin(), turned.strategies.end());
        const Evaluation after = run(turned);
        for (const char* id : {"prompted", "tuned", "offer"})
            sameDraws(before, after, id);
    }

    void anotherStrategyLeavesTheOthersAlone()
    {
        const Evaluation before = run(document());
        Assessment more = document();
        addStrategy(more, "rag", "RAG");
        moveStrategy(more, 3, 0);
        more.strategies.front().parameters["engineeringDays"] = threePoint(1, 2, 3);
        const Evaluation after = run(more);
        for (const char* id : {"prompted", "tuned", "offer"})
            sameDraws(before, after, id);
    }

    void anotherFigureLeavesTheOthersAlone()
    {
        const Evaluation before = run(document());
        Assessment more = document();
        more.strategies[1].parameters["integrationCost"] = threePoint(100, 200, 300);
        const Evaluation after = run(more);
        for (const char* id : {"prompted", "offer"})
            sameDraws(before, after, id);
        QVERIFY(findResult(before, "tuned")->chance->totalCost.mean
            != findResult(after, "tuned")->chance->totalCost.mean);
    }

    void aShortRunIsTheBeginningOfALongOne()
    {
        const Assessment assessment = document();
        const Plan plan = makePlan(assessment, *bundledCatalogue(), std::nullopt);
        for (const Sampler kind : {Sampler::Sobol, Sampler::Random}) {
            const InputSampler sampler(assessment, plan, kind, 1);
            const Simulation brief = simulate(plan, sampler, {512, 1, {}});
            const Simulation lengthy = simulate(plan, sampler, {8192, 3, {}});
            QVERIFY(std::equal(
                brief.netPresentValue.begin(), brief.netPresentValue.end(), lengthy.netPresentValue.begin()));
        }
    }

    void aDuplicateKeepsItsOriginalsDraws()
    {
        Assessment assessment = document();
        const std::size_t copy = duplicateStrategy(assessment, 1, "again");
        const std::string id = assessment.strategies[copy].id;
        QCOMPARE(assessment.strategies[copy].copyOf, std::string("tuned"));
        const Evaluation same = run(assessment);
        QVERIFY(findResult(same, id)->chance->netPresentValue
            == findResult(same, "tuned")->chance->netPresentValue);
        QCOMPARE(
            findResult(same, id)->chance->expectedRegret, findResult(same, "tuned")->chance->expectedRegret);
        QVERIFY(findResult(same, id)->chance->accuracy == findResult(same, "tuned")->chance->accuracy);
    }

    void anEditedFigureOfADuplicateDrawsForItself()
    {
        Assessment assessment = document();
        assessment.strategies[1].parameters["integrationCost"] = threePoint(100, 200, 300);
        const std::size_t copy = duplicateStrategy(assessment, 1, "again");
        assessment.strategies[copy].parameters["engineeringDays"] = threePoint(5, 12, 31);
        const Plan plan = makePlan(assessment, *bundledCatalogue(), std::nullopt);
        const auto key = [&](const char* strategy, const char* figure) {
            return keyOf(plan, "/strategies/" + std::string(strategy) + "/parameters/" + figure);
        };
        QCOMPARE(key("2", "integrationCost"), key("1", "integrationCost"));
        QVERIFY(key("2", "engineeringDays") != key("1", "engineeringDays"));
        // A copy of the copy follows the copy where that was edited, the first one elsewhere.
        const std::size_t third = duplicateStrategy(assessment, copy, "and again");
        const Plan longer = makePlan(assessment, *bundledCatalogue(), std::nullopt);
        const std::string at = "/strategies/" + std::to_string(third) + "/parameters/";
        QCOMPARE(keyOf(longer, at + "integrationCost"), std::string("tuned/integrationCost"));
        QCOMPARE(keyOf(longer, at + "engineeringDays"), assessment.strategies[copy].id + "/engineeringDays");
        removeStrategy(assessment, copy);
        QCOMPARE(assessment.strategies.at(2).copyOf, std::string("tuned"));
    }

    void impossibleCorrelationsAreRefusedWithAProposal()
    {
        Assessment assessment = document();
        const std::string a = "/task/itemsPerMonth";
        const std::string b = "/baseline/wagePerHour";
        const std::string c = "/strategies/1/parameters/engineeringDays";
        assessment.correlations = {{a, b, 1, {}}, {b, c, 1, {}}};
        const Evaluation refused = run(assessment);
        QVERIFY(hasErrors(refused.problems));
        const auto problem = std::find_if(refused.problems.begin(), refused.problems.end(),
            [](const Problem& each) { return each.code == ProblemCode::ImpossibleCorrelations; });
        QVERIFY(problem != refused.problems.end());
        QCOMPARE(problem->args.size(), std::size_t(9)); // the pair that nobody stated is among them
        QVERIFY(makeCorrelationsPossible(assessment));
        QVERIFY(!makeCorrelationsPossible(assessment));
        // Higham 2002: .7607, .7607, .1573 as Pearson correlations; ranks are 6/π asin(r/2)
        const auto rank = [](double r) { return 6 / std::acos(-1.0) * std::asin(r / 2); };
        QCOMPARE(assessment.correlations.size(), std::size_t(3));
        QVERIFY(std::abs(assessment.correlations[0].rank - rank(0.7607)) < 0.002);
        QVERIFY(std::abs(assessment.correlations[1].rank - rank(0.7607)) < 0.002);
        QVERIFY(std::abs(assessment.correlations[2].rank - rank(0.1573)) < 0.002);
        QVERIFY(!hasErrors(run(assessment).problems));
    }

    void possibleCorrelationsAreLeftAlone()
    {
        Assessment assessment = document();
        assessment.correlations = {{"/task/itemsPerMonth", "/baseline/wagePerHour", 0.5, {}},
            {"/baseline/wagePerHour", "/strategies/1/parameters/engineeringDays", -0.4, {}}};
        QVERIFY(checkCorrelations(assessment).empty());
        QVERIFY(!makeCorrelationsPossible(assessment));
    }

    void theNearestCorrelationMatrixOfAPublishedExample()
    {
        // Example of routine g02aa of the NAG Library: the second-difference matrix of order four.
        const CorrelationMatrix second{4, {2, -1, 0, 0, -1, 2, -1, 0, 0, -1, 2, -1, 0, 0, -1, 2}};
        const CorrelationMatrix nearest = nearestCorrelation(second);
        const std::vector<double> printed{1, -0.8084, 0.1916, 0.1068, -0.8084, 1, -0.6562, 0.1916, 0.1916,
            -0.6562, 1, -0.8084, 0.1068, 0.1916, -0.8084, 1};
        for (std::size_t i = 0; i < printed.size(); ++i)
            QVERIFY(std::abs(nearest.values[i] - printed[i]) < 6e-5);
    }

    void statedRanksAreThoseOfTheDraws()
    {
        // Sums of two normals: variance 2 + 2r with r = 2 sin(π rank / 6).
        Assessment assessment;
        assessment.horizonMonths = 1;
        Strategy one;
        one.id = "one";
        CostElement cost;
        cost.kind = CostKind::Series;
        cost.amounts = {normal(10, 1), normal(10, 1)};
        one.costs = {cost};
        assessment.strategies = {one};
        assessment.correlations
            = {{"/strategies/0/costs/0/amounts/0", "/strategies/0/costs/0/amounts/1", -0.6, {}}};
        const double r = 2 * std::sin(-0.6 * std::acos(-1.0) / 6);
        const Summary& value = run(assessment, 65'536).strategies.front().chance->netPresentValue;
        QVERIFY(std::abs(value.standardDeviation - std::sqrt(2 + 2 * r)) < 0.01);
        QVERIFY(std::abs(value.p90 - value.p10 - 2 * kNormal90 * std::sqrt(2 + 2 * r)) < 0.02);
    }
};

QTEST_APPLESS_MAIN(TestDraws)
#include "tst_draws.moc"
