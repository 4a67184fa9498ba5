// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts, actuals, triggers, readiness and premortem: scores by hand.
#include "core/evaluation/evaluation.h"
#include "core/journal/journal.h"
#include "core/journal/readiness.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace tunepoint;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

JournalEntry foretold(const char* id, double probability, const char* due = "2026-06-30")
{
    JournalEntry entry;
    entry.kind = JournalKind::Forecast;
    entry.id = id;
    entry.probability = probability;
    entry.due = due;
    return entry;
}

JournalEntry happened(const char* of, bool yes)
{
    JournalEntry entry;
    entry.kind = JournalKind::Actual;
    entry.of = of;
    entry.happened = yes;
    return entry;
}

JournalEntry range(const char* id, Quantity expected, const char* figure = "")
{
    JournalEntry entry;
    entry.kind = JournalKind::Forecast;
    entry.id = id;
    entry.expected = std::move(expected);
    entry.figure = figure;
    return entry;
}

JournalEntry measured(const char* of, double value, const char* figure = "")
{
    JournalEntry entry;
    entry.kind = JournalKind::Actual;
    entry.of = of;
    entry.figure = figure;
    entry.value = value;
    return entry;
}

Quantity normal(double mean, double deviation)
{
    Quantity quantity;
    quantity.shape = Normal{mean, deviation};
    return quantity;
}

JournalReport report(std::vector<JournalEntry> journal, const char* today = "2026-11-21")
{
    Assessment assessment;
    assessment.journal = std::move(journal);
    JournalContext context;
    context.date = parseDate(today);
    return readJournal(assessment, context);
}

/// A thousand items at 0.40 today, and an option at 0.10 with 100 once, for ten months, undiscounted.
Assessment simple()
{
    Assessment assessment;
    assessment.horizonMonths = 10;
    assessment.date = "2026-11-21";
    assessment.task.itemsPerMonth = threePoint(800, 1000, 1200);
    assessment.baseline.otherCostPerItem = fixed(0.4);
    Strategy today;
    today.id = "today";
    today.archetype = "statusQuo";
    Strategy offer;
    offer.id = "offer";
    CostElement once;
    once.name = "project";
    once.kind = CostKind::OneOff;
    once.amount = fixed(100);
    CostElement each;
    each.name = "calls";
    each.kind = CostKind::PerItem;
    each.amount = fixed(0.1);
    offer.costs = {once, each};
    assessment.strategies = {today, offer};
    return assessment;
}

const ReadinessCheck& check(const std::vector<ReadinessCheck>& checks, const std::string& id)
{
    return *std::find_if(
        checks.begin(), checks.end(), [&](const ReadinessCheck& each) { return each.id == id; });
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreScoredByBrier()
    {
        // (0.9 − 1)² = 0.01, (0.7 − 0)² = 0.49, (0.5 − 1)² = 0.25: mean 0.25
        const JournalReport scored = report({foretold("a", 0.9), foretold("b", 0.7), foretold("c", 0.5),
            foretold("d", 0.2), happened("a", true), happened("b", false), happened("c", true)});
        QVERIFY(near(*scored.forecasts[0].brier, 0.01));
        QVERIFY(near(*scored.forecasts[1].brier, 0.49));
        QVERIFY(near(*scored.forecasts[2].brier, 0.25));
        QVERIFY(!scored.forecasts[3].brier);
        QCOMPARE(scored.settledEvents, std::size_t(3));
        QVERIFY(near(*scored.brier, 0.25));
        QCOMPARE(scored.forecasts[3].state, ForecastState::Due); // its day has passed
    }

    void theLastActualCounts()
    {
        const JournalReport scored = report({foretold("a", 0.9), happened("a", true), happened("a", false)});
        QVERIFY(near(*scored.forecasts[0].brier, 0.81));
    }

    void forecastsAreOpenUntilTheirDay()
    {
        QCOMPARE(report({foretold("a", 0.5)}, "2026-06-29").forecasts[0].state, ForecastState::Open);
        QCOMPARE(report({foretold("a", 0.5)}, "2026-06-30").forecasts[0].state, ForecastState::Due);
        QCOMPARE(report({foretold("a", 0.5)}, "").forecasts[0].state, ForecastState::Open);
        QVERIFY(!report({foretold("a", 0.5)}).brier);
    }

    void rangesAreScoredByWhatTheyHold()
    {
        // a normal of mean 100, deviation 10: P25 to P75 is 93.26 to 106.74, P10 to P90 87.18 to 112.82,
        // P5 to P95 83.55 to 116.45
        const JournalReport scored = report({range("a", normal(100, 10)), range("b", normal(100, 10)),
            range("c", normal(100, 10)), range("d", normal(100, 10)), measured("a", 105), measured("b", 110),
            measured("c", 85), measured("d", 130)});
        const auto inside = [&](std::size_t i) {
            const RangeScore& score = *scored.forecasts[i].range;
            return std::array{score.inside50, score.inside80, score.inside90};
        };
        QCOMPARE(inside(0), (std::array{true, true, true}));
        QCOMPARE(inside(1), (std::array{false, true, true}));
        QCOMPARE(inside(2), (std::array{false, false, true}));
        QCOMPARE(inside(3), (std::array{false, false, false}));
        QVERIFY(near(*scored.forecasts[0].range->deviations, 0.5, 1e-6)); // 5 / 10
        QVERIFY(near(*scored.forecasts[3].range->deviations, 3, 1e-6)); // 30 / 10
        QCOMPARE(scored.settledRanges, std::size_t(4));
        QVERIFY(near(*scored.shareInside50, 0.25));
        QVERIFY(near(*scored.shareInside80, 0.5));
        QVERIFY(near(*scored.shareInside90, 0.75));
    }

    void deviationsOfAThreePointEstimate()
    {
        // (130 − 110) / ((140 − 90) / 2.5631) = 1.0252
        const JournalReport scored = report({range("a", threePoint(90, 110, 140)), measured("a", 130)});
        QVERIFY(near(*scored.forecasts[0].range->deviations, 20 * 2.5631031310892 / 50, 1e-9));
        // a certain figure leaves nothing open
        QVERIFY(!report({range("a", fixed(5)), measured("a", 6)}).forecasts[0].range->deviations);
        QCOMPARE(*report({range("a", fixed(5)), measured("a", 5)}).forecasts[0].range->deviations, 0.0);
    }

    void theInputThatWasWrongIsFoundWithItsMoney()
    {
        Assessment assessment = simple();
        // expected: 10 × 1,000 × (0.4 − 0.1) − 100 = 2,900
        assessment.journal
            = {measured("", 600, "/task/itemsPerMonth"), measured("", 0.2, "/strategies/1/costs/1/amount"),
                measured("", 150, "/strategies/1/costs/0/amount")};
        const Evaluation evaluation = evaluate(assessment, {});
        QCOMPARE(*evaluation.recommendation.strategy, std::string("offer"));
        const JournalReport& journal = evaluation.records.journal;
        QCOMPARE(journal.inputs.size(), std::size_t(3));
        // all together: 10 × 600 × (0.4 − 0.2) − 150 = 1,050, which is 1,850 less
        QVERIFY(near(*journal.moneyMiss, -1850, 1e-6));
        const auto miss = [&](const std::string& pointer) {
            return *std::find_if(journal.inputs.begin(), journal.inputs.end(),
                [&](const InputMiss& each) { return each.input == pointer; });
        };
        const InputMiss volume = miss("/task/itemsPerMonth");
        QVERIFY(near(*volume.range.deviations, -400 * 2.5631031310892 / 400, 1e-6)); // −400 / (400 / 2.5631)
        QVERIFY(near(*volume.moneyEffect, 10 * -400 * 0.3, 1e-6)); // −1,200
        QVERIFY(near(*volume.shareOfMiss, 1200.0 / 1850, 1e-9));
        const InputMiss price = miss("/strategies/1/costs/1/amount");
        QVERIFY(near(*price.moneyEffect, -1000, 1e-6)); // 10 × 1,000 × 0.1
        QVERIFY(!price.range.deviations); // nothing was left open
        QVERIFY(near(*miss("/strategies/1/costs/0/amount").moneyEffect, -50, 1e-6));
        // what was held certain and came otherwise is furthest off
        QVERIFY(!journal.inputs.front().range.deviations && journal.inputs.back().range.deviations);
    }

    void aForecastOfAnInputGoesBeforeTheDocument()
    {
        Assessment assessment = simple();
        JournalEntry forecast = range("v", threePoint(400, 500, 600), "/task/itemsPerMonth");
        assessment.journal = {forecast, measured("v", 550)};
        const auto inputs = evaluate(assessment, {}).records.journal.inputs;
        QCOMPARE(inputs.size(), std::size_t(1));
        QCOMPARE(inputs.front().range.p50, 500.0);
        QVERIFY(near(*inputs.front().moneyEffect, 10 * 50 * 0.3, 1e-6)); // 550 against 500
    }

    void triggersReadTheNewestFigure()
    {
        Assessment assessment = simple();
        JournalEntry trigger;
        trigger.kind = JournalKind::Trigger;
        trigger.id = "grow";
        trigger.figure = "/task/itemsPerMonth";
        trigger.when = TriggerSide::Above;
        trigger.limit = 1500;
        JournalEntry cost = trigger;
        cost.id = "cost";
        cost.figure = "offer:costPerMonth";
        cost.when = TriggerSide::Below;
        cost.limit = 100;
        assessment.journal = {trigger, cost};
        const auto now = [&] { return evaluate(assessment, {}).records.journal.triggers; };
        QCOMPARE(*now()[0].current, 1000.0);
        QVERIFY(!now()[0].fired && !now()[0].measured);
        QVERIFY(near(*now()[1].current, 100)); // 1,000 × 0.10
        QVERIFY(now()[1].fired); // it has fallen to 100
        assessment.journal.push_back(measured("", 1600, "/task/itemsPerMonth"));
        QVERIFY(now()[0].fired && now()[0].measured);
    }

    void theReviewIsDueOnItsDay()
    {
        Assessment assessment = simple();
        assessment.decision.reviewDate = "2027-05-01";
        const auto due = [&](const char* day) {
            EvaluationOptions options;
            options.date = parseDate(day);
            return evaluate(assessment, {}, options).records.journal.reviewDue;
        };
        QVERIFY(!due("2027-04-30") && due("2027-05-01"));
    }

    void dissentIsKept()
    {
        JournalEntry entry;
        entry.kind = JournalKind::Dissent;
        const JournalReport kept = report({foretold("a", 0.5), entry});
        QCOMPARE(kept.dissent, std::vector<std::size_t>{1});
    }

    void aPremortemSaysWhatEachRiskWouldDo()
    {
        Assessment assessment = simple();
        PremortemRisk dear;
        dear.id = "dear";
        dear.likelihood = 0.2;
        dear.factors["/strategies/1/costs/1/amount"] = 5; // 0.5 an item
        PremortemRisk slow;
        slow.id = "slow";
        slow.values["/task/itemsPerMonth"] = 500;
        assessment.premortem = {dear, slow};
        const auto& results = evaluate(assessment, {}).records.premortem;
        // 10 × 1,000 × (0.4 − 0.5) − 100 = −1,100 after 2,900
        QVERIFY(near(*results[0].netPresentValue, -1100, 1e-6));
        QVERIFY(near(*results[0].change, -4000, 1e-6));
        QVERIFY(near(*results[0].expectedChange, -800, 1e-6));
        QVERIFY(results[0].flips);
        QCOMPARE(results[0].best, std::string("today"));
        // 10 × 500 × 0.3 − 100 = 1,400
        QVERIFY(near(*results[1].netPresentValue, 1400, 1e-6));
        QVERIFY(!results[1].flips && !results[1].expectedChange);
    }

    void readinessStartsEmptyHanded()
    {
        const auto checks = readiness({}, {});
        QCOMPARE(checks.size(), readinessIds().size());
        for (const ReadinessCheck& each : checks) {
            QVERIFY2(each.state == ReadinessState::Missing || each.state == ReadinessState::NotApplicable,
                each.id.c_str());
            QVERIFY(!each.pointer.empty() && !each.risk.id.empty());
        }
    }

    void readinessReadsTheDocument()
    {
        Assessment a;
        const auto state
            = [&](const char* id, ReadinessFacts facts = {}) { return check(readiness(a, facts), id).state; };
        using enum ReadinessState;
        a.baseline.otherCostPerItem = fixed(1);
        QCOMPARE(state("baselineMeasured"), Partly);
        a.baseline.accuracy = fixed(0.9);
        a.baseline.accuracy->grade = a.baseline.otherCostPerItem->grade = EvidenceGrade::Measured;
        QCOMPARE(state("baselineMeasured"), Met);
        a.task.qualityMetric = QualityMetric::Defined;
        QCOMPARE(state("metricDefined"), Partly);
        a.task.qualityMetricName = "share of right labels";
        QCOMPARE(state("metricDefined"), Met);
        a.task.promptingTried = PromptingTried::Yes;
        QCOMPARE(state("promptingMeasured"), Partly);
        a.strategies.resize(1);
        a.strategies[0].archetype = "statusQuo";
        QCOMPARE(state("alternativesProposed"), Partly);
        a.decisionOwner = "Head of service";
        QCOMPARE(state("decisionOwner"), Met);
        a.decision.reviewDate = "2027-05-01";
        QCOMPARE(state("reviewDate"), Met);
        ReadinessFacts facts;
        facts.learns = facts.retunes = true;
        facts.examplesPlanned = 500;
        a.task.examplesAvailable = fixed(300);
        QCOMPARE(state("enoughExamples", facts), Partly);
        a.task.examplesAvailable = fixed(500);
        QCOMPARE(state("enoughExamples", facts), Met);
        QCOMPARE(state("enoughExamples"), NotApplicable);
        a.task.labelAgreement = fixed(0.7);
        QCOMPARE(state("examplesConsistent", facts), Partly);
        facts.costPerMonth = 200;
        a.task.budgetPerMonth = fixed(100);
        QCOMPARE(state("retuneBudget", facts), Partly);
        a.task.budgetPerMonth = fixed(200);
        QCOMPARE(state("retuneBudget", facts), Met);
    }

    void whatOnlyPeopleKnowIsStated()
    {
        Assessment a;
        a.statements = {{"upkeepOwner", "the service team", "A. Weber", "2026-11-01", {}},
            {"heldOutTest", "", "", "", {}}};
        const auto checks = readiness(a, {});
        QCOMPARE(check(checks, "upkeepOwner").state, ReadinessState::Met);
        QCOMPARE(check(checks, "heldOutTest").state, ReadinessState::Missing); // nobody vouches for it yet
    }

    void aDifferenceIsMeasuredOnEnoughItems()
    {
        Assessment a;
        ReadinessFacts facts;
        facts.strategy = "tuned";
        facts.rival = "prompted";
        facts.accuracy = 0.99;
        facts.rivalAccuracy = 0.95;
        const auto measuredOn = [&](int first, int second) {
            a.pilots.clear();
            for (const auto& [id, items] : {std::pair("tuned", first), std::pair("prompted", second)}) {
                Pilot pilot;
                pilot.strategy = id;
                pilot.items = items;
                pilot.correct = items;
                if (items > 0)
                    a.pilots.push_back(pilot);
            }
            return check(readiness(a, facts), "accuracyMeasured");
        };
        QCOMPARE(measuredOn(0, 0).state, ReadinessState::Missing);
        QCOMPARE(measuredOn(0, 0).risk.args.front(), std::string("285")); // as of docs/models/claims.md
        QCOMPARE(measuredOn(300, 100).state, ReadinessState::Partly);
        QCOMPARE(measuredOn(285, 285).state, ReadinessState::Met);
        facts.rivalAccuracy = 0.99;
        QCOMPARE(measuredOn(0, 0).state, ReadinessState::NotApplicable); // no difference is claimed
    }

    void checksHaveDifferentIds()
    {
        const auto ids = readinessIds();
        QCOMPARE(std::set<std::string_view>(ids.begin(), ids.end()).size(), ids.size());
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
