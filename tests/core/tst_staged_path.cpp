// SPDX-License-Identifier: GPL-3.0-or-later
// Looking before moving: closed forms for normal outcomes, and the laws of an option on documents.
#include "core/assessment/strategy_edits.h"
#include "core/evaluation/evaluation.h"
#include "core/uncertainty/look_then_choose.h"
#include "core/uncertainty/quantile_table.h"
#include "resources/resources.h"

#include <QTest>

#include <boost/math/distributions/normal.hpp>

#include <cmath>

using namespace tunepoint;

namespace {

constexpr std::size_t kTrials = 16'384;

/// N(mean, sd) by trial, from a stream of its own.
std::vector<double> draws(const std::string& key, double mean, double sd, std::uint64_t seed = 1)
{
    std::vector<double> values(kTrials, mean);
    if (sd == 0)
        return values;
    const QuantileTable table(Quantity{Normal{mean, sd}}, unbounded);
    const Stream stream(Sampler::Sobol, seed, streamKey(key));
    for (std::size_t t = 0; t < kTrials; ++t)
        values[t] = table.value(stream.draw(t));
    return values;
}

std::vector<double> sum(const std::vector<double>& a, const std::vector<double>& b)
{
    std::vector<double> both(a.size());
    for (std::size_t t = 0; t < a.size(); ++t)
        both[t] = a[t] + b[t];
    return both;
}

Estimate valueOf(const LookData& data)
{
    return meanOf(lookThenChoose(data).figures, Sampler::Sobol);
}

/// E[max(0, N(mean, sd))] = mean Φ(m/s) + s φ(m/s)
double positivePart(double mean, double sd)
{
    const boost::math::normal unit;
    return sd == 0 ? std::max(0.0, mean) : mean * cdf(unit, mean / sd) + sd * pdf(unit, mean / sd);
}

/// A prompt that may be followed by tuning: errors cost, and nobody knows the volume or how good the prompt
/// will be. What has long tails by default is held still, so that few trials tell much.
Assessment startUp(double checked)
{
    Assessment assessment;
    assessment.date = "2026-11-21";
    assessment.horizonMonths = 36;
    TaskProfile& task = assessment.task;
    task.type = TaskType::Classification;
    task.itemsPerMonth.emplace().shape = Uniform{2'000, 200'000};
    task.inputTokens = fixed(300);
    task.outputTokens = fixed(20);
    task.fixedPromptTokens = fixed(400);
    task.examplesAvailable = fixed(0);
    task.costPerLabel = fixed(0.5);
    task.costPerError = fixed(0.3);
    assessment.baseline.minutesPerItem = fixed(0.5);
    assessment.baseline.wagePerHour = fixed(30);
    assessment.baseline.accuracy = fixed(0.93);
    const std::size_t at = addStrategy(assessment, "staged", "Step by step");
    auto& parameters = assessment.strategies[at].parameters;
    parameters["checkedItemsPerMonth"] = fixed(checked);
    for (const char* stage : {"first.", "second."}) {
        for (const auto& [id, value] :
            {std::pair("costOverrun", 1.2), {"scheduleSlip", 1.2}, {"reasoningFactor", 1.5},
                {"complianceReview", 2'000.0}, {"changeManagement", 2'500.0}, {"integrationCost", 5'000.0},
                {"maintenanceDaysPerMonth", 0.6}, {"monitoringPerMonth", 80.0}, {"evaluationPerMonth", 80.0},
                {"engineeringDays", 15.0}, {"dayRate", 600.0}, {"successorPriceFactor", 1.0}})
            parameters[std::string(stage) + id] = fixed(value);
    }
    parameters["first.examplesInPrompt"] = fixed(6);
    return assessment;
}

Evaluation full(const Assessment& assessment, unsigned threads = 0)
{
    EvaluationOptions options;
    options.depth = Depth::Full;
    options.trials = 8'192;
    options.threads = threads;
    return evaluate(assessment, *bundledCatalogue(), options);
}

} // namespace

class TestStagedPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoisyLookIsWorthWhatTheoryFinds_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("noise");
        QTest::newRow("a perfect look is worth knowing all") << -10.0 << 0.0;
        QTest::newRow("a fair look at a bad bet") << -10.0 << 30.0;
        QTest::newRow("a fair look at a good bet") << 12.0 << 30.0;
        QTest::newRow("a dim look") << -3.0 << 60.0;
    }
    void aNoisyLookIsWorthWhatTheoryFinds()
    {
        QFETCH(double, mean);
        QFETCH(double, noise);
        const double sd = 30;
        const std::vector<double> stay(kTrials, 0.0);
        const std::vector<double> move = draws("move", mean, sd);
        const std::vector<double> seen = sum(move, draws("noise", 0, noise));
        // The posterior mean of N(m, s²) seen with noise e is N(m, s⁴/(s² + e²)).
        const double expected = positivePart(mean, sd * sd / std::sqrt(sd * sd + noise * noise));
        const Estimate value = valueOf({stay, move, {seen}});
        QVERIFY2(std::abs(value.value - expected) < 4 * value.standardError + 0.02,
            qPrintable(QStringLiteral("%1 ± %2, expected %3")
                           .arg(value.value)
                           .arg(value.standardError)
                           .arg(expected)));
    }

    void twoFiguresAreSeenTogether()
    {
        // move = a + b, both seen exactly: E[max(0, N(-10, √(20² + 15²)))]
        const std::vector<double> stay(kTrials, 0.0);
        const std::vector<double> a = draws("a", -10, 20);
        const std::vector<double> b = draws("b", 0, 15);
        const std::vector<double> move = sum(a, b);
        const Estimate value = valueOf({stay, move, {a, b}});
        QVERIFY(std::abs(value.value - positivePart(-10, 25)) < 4 * value.standardError + 0.02);
        // only one of them: the posterior mean is N(-10, 20)
        const Estimate half = valueOf({stay, move, {a}});
        QVERIFY(std::abs(half.value - positivePart(-10, 20)) < 4 * half.standardError + 0.05);
    }

    void withoutALookItIsTheBetterBranch()
    {
        const std::vector<double> stay = draws("stay", 3, 10);
        const std::vector<double> nothing(kTrials, 0.5);
        for (const double mean : {-5.0, 8.0}) {
            const std::vector<double> move = draws("move", mean, 40);
            const LookValue value = lookThenChoose({stay, move, {nothing}});
            const double better = std::max(orderedSum(stay), orderedSum(move)) / double(kTrials);
            QCOMPARE(orderedSum(value.figures) / double(kTrials), better);
            QCOMPARE(value.probabilityOfMoving, mean > 3 ? 1.0 : 0.0);
        }
    }

    void noiseTeachesNothing()
    {
        // What is seen has nothing to do with the outcome; fitted to its own trials a rule would seem to pay.
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const std::vector<double> stay(kTrials, 0.0);
            const std::vector<double> move = draws("move", -0.2, 30, seed);
            const std::vector<double> seen = draws("other", 0, 1, seed);
            const Estimate value = valueOf({stay, move, {seen}});
            QVERIFY2(std::abs(value.value) <= 4 * value.standardError + 0.5,
                qPrintable(QString::number(value.value)));
        }
    }

    void moreItemsAreNeverWorthLess()
    {
        const std::vector<double> stay(kTrials, 0.0);
        const std::vector<double> move = draws("move", -10, 30);
        const std::vector<double> noise = draws("noise", 0, 1);
        double last = 0;
        for (const double items : {1.0, 4.0, 16.0, 64.0, 256.0}) {
            std::vector<double> seen = move;
            for (std::size_t t = 0; t < kTrials; ++t)
                seen[t] += 100 / std::sqrt(items) * noise[t];
            const Estimate value = valueOf({stay, move, {seen}});
            QVERIFY(value.value >= last - 2 * value.standardError);
            last = value.value;
        }
    }

    void theBranchesAreWhatTheyAreAlone()
    {
        // By another route: each branch as a strategy of a document of its own.
        Assessment assessment = startUp(50);
        const StagedPathResult path = full(assessment).outlook.stagedPaths.at(0);
        QCOMPARE(path.first, std::string("fewShot"));
        QCOMPARE(path.second, std::string("loraHosted"));
        assessment.strategies.front().parameters["switchMonth"] = fixed(path.bestMonth);
        const auto alone = [&](const char* archetype, const std::string& stage) {
            const std::size_t at = addStrategy(assessment, archetype, archetype);
            for (const auto& [id, value] : assessment.strategies.front().parameters)
                if (id.starts_with(stage))
                    assessment.strategies[at].parameters[id.substr(stage.size())] = value;
        };
        alone("fewShot", "first.");
        alone("loraHosted", "second.");
        const Evaluation each = full(assessment);
        const auto agrees = [&](std::size_t strategy, const Estimate& branch) {
            const Summary& own = each.strategies[strategy].chance->netPresentValue;
            const double error = std::hypot(own.standardError, branch.standardError);
            return std::abs(own.mean - branch.value) <= 4 * error;
        };
        QVERIFY(agrees(0, path.switching));
        QVERIFY(agrees(1, path.stay));
        QVERIFY(agrees(2, path.now));
    }

    void anOptionIsNeverWorthLessThanNone()
    {
        double last = 0;
        for (const double checked : {0.0, 5.0, 50.0, 500.0}) {
            const StagedPathResult path = full(startUp(checked)).outlook.stagedPaths.at(0);
            QVERIFY2(path.valueOfLooking.value >= -2 * path.valueOfLooking.standardError - 1,
                qPrintable(QString::number(path.valueOfLooking.value)));
            QVERIFY(path.path.value >= last - 3 * path.valueOfLooking.standardError);
            last = path.path.value;
            QVERIFY(path.probabilityOfMoving >= 0 && path.probabilityOfMoving <= 1);
            for (const StagedLook& look : path.looks)
                QVERIFY(look.value.value <= path.path.value);
            if (checked == 0)
                QVERIFY(!path.accuracyTrigger);
        }
    }

    void whenNobodyKnowsItPaysToWaitAndSee()
    {
        const StagedPathResult path = full(startUp(50)).outlook.stagedPaths.at(0);
        QVERIFY2(path.valueOfLooking.value > 4 * path.valueOfLooking.standardError,
            qPrintable(QStringLiteral("%1 ± %2")
                           .arg(path.valueOfLooking.value)
                           .arg(path.valueOfLooking.standardError)));
        // A poor prompt makes room for tuning, the more so the more items there are.
        QVERIFY(path.accuracyTrigger && path.moveBelowAccuracy);
        QVERIFY(*path.accuracyTrigger > 0.1 && *path.accuracyTrigger < 0.9);
        QVERIFY(!path.triggers.empty() && path.triggers.front().moveAbove);
        QVERIFY(path.triggers.front().accuracy < *path.accuracyTrigger);
        QVERIFY(path.probabilityOfMoving > 0.02 && path.probabilityOfMoving < 0.98);
        QVERIFY(path.checkedItems > 0 && path.checkedItems <= 50.0 * path.bestMonth);
    }

    void threadsDoNotMatter()
    {
        const Assessment assessment = startUp(50);
        QVERIFY(full(assessment, 1).outlook == full(assessment, 3).outlook);
    }

    void oneTrialTeachesNothing()
    {
        EvaluationOptions options;
        options.depth = Depth::Full;
        options.sampler = Sampler::Random;
        options.trials = 1;
        const Evaluation e = evaluate(startUp(50), *bundledCatalogue(), options);
        QVERIFY(!e.strategies.empty());
        QVERIFY(e.outlook.stagedPaths.empty());
    }
};

QTEST_APPLESS_MAIN(TestStagedPath)
#include "tst_staged_path.moc"
