// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/decision/recommendation.h"
#include "core/evaluation/road_map.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace tunepoint;

namespace {

/// Candidates whose figures live as long as they do.
class Options {
public:
    Candidate& add(const std::string& id, double objective, std::optional<double> probabilityBest = {})
    {
        m_figures.push_back(std::make_unique<CentralFigures>());
        m_figures.back()->netPresentValue = objective;
        m_candidates.push_back({.id = id,
            .statusQuo = id == "today",
            .usesModel = id != "today" && id != "logic",
            .figures = m_figures.back().get(),
            .gates = &m_noGates,
            .objective = objective,
            .probabilityBest = probabilityBest});
        return m_candidates.back();
    }
    CentralFigures& figuresOf(std::size_t i) { return *m_figures[i]; }
    [[nodiscard]] Recommendation choose(const ChoiceFacts& facts) const
    {
        return recommend(m_candidates, facts);
    }

private:
    std::vector<std::unique_ptr<CentralFigures>> m_figures;
    std::vector<Candidate> m_candidates;
    std::vector<GateResult> m_noGates;
};

Evaluation evaluated(const std::string& members)
{
    const auto read = readAssessment(R"({"format": "tunepoint-assessment", "version": 1, )" + members + "}");
    return read ? evaluate(*read, {}, {.depth = Depth::Full, .trials = 4096}) : Evaluation{};
}

bool says(const Recommendation& recommendation, const std::string& id)
{
    return std::any_of(recommendation.reasons.begin(), recommendation.reasons.end(),
        [&](const Reason& reason) { return reason.id == id; });
}

} // namespace

class TestRecommendation : public QObject {
    Q_OBJECT

private slots:
    void anOutcomeFollowsFromChances_data()
    {
        QTest::addColumn<double>("probabilityBest");
        QTest::addColumn<double>("margin");
        QTest::addColumn<double>("marginError");
        QTest::addColumn<int>("outcome");
        QTest::newRow("often best and far ahead is clear") << 0.9 << 100.0 << 5.0 << int(Outcome::Clear);
        QTest::newRow("exactly six in ten is clear") << 0.6 << 100.0 << 5.0 << int(Outcome::Clear);
        QTest::newRow("under six in ten is not") << 0.599 << 100.0 << 5.0 << int(Outcome::NoClearWinner);
        QTest::newRow("a margin of two standard errors is noise")
            << 0.9 << 10.0 << 5.0 << int(Outcome::NoClearWinner);
        QTest::newRow("a margin just over it is not") << 0.9 << 10.1 << 5.0 << int(Outcome::Clear);
        QTest::newRow("a tie without noise has no winner")
            << 0.7 << 0.0 << 0.0 << int(Outcome::NoClearWinner);
    }
    void anOutcomeFollowsFromChances()
    {
        QFETCH(double, probabilityBest);
        QFETCH(double, margin);
        QFETCH(double, marginError);
        Options options;
        options.add("a", 500 + margin, probabilityBest);
        options.add("b", 500, 1 - probabilityBest);
        ChoiceFacts facts{.hasBaseline = true, .marginError = marginError};
        const Recommendation chosen = options.choose(facts);
        QTEST(int(chosen.outcome), "outcome");
        QCOMPARE(*chosen.strategy, std::string("a"));
        QCOMPARE(*chosen.margin, 500 + margin - 500);
    }

    void theThresholdIsASetting()
    {
        Options options;
        options.add("a", 2, 0.75);
        options.add("b", 1, 0.25);
        ChoiceFacts facts{.clearProbability = 0.8, .marginError = 0.01};
        QCOMPARE(int(options.choose(facts).outcome), int(Outcome::NoClearWinner));
    }

    void withoutTrialsAWinnerIsClear()
    {
        Options options;
        options.add("a", 2);
        options.add("b", 1);
        QCOMPARE(int(options.choose({.hasBaseline = true}).outcome), int(Outcome::Clear));
    }

    void aPilotThatPaysComesFirst()
    {
        Options options;
        options.add("a", 2, 0.9);
        options.add("b", 1, 0.1);
        ChoiceFacts facts{.hasBaseline = true, .pilot = PilotAdvice{"b", 100, 50, 20}};
        const Recommendation chosen = options.choose(facts);
        QCOMPARE(int(chosen.outcome), int(Outcome::MeasureFirst));
        QCOMPARE(*chosen.strategy, std::string("a")); // it leads until then
        QCOMPARE(chosen.pilot->strategy, std::string("b"));
    }

    void nothingPaysMeansToday()
    {
        Options options;
        options.add("today", 0, 0.8);
        options.add("a", -10, 0.2);
        const Recommendation chosen = options.choose({.hasBaseline = true});
        QCOMPARE(int(chosen.outcome), int(Outcome::DoNothing));
        QCOMPARE(*chosen.strategy, std::string("today"));
        QCOMPARE(*chosen.runnerUp, std::string("a"));
        QCOMPARE(*chosen.margin, 10.0);
    }

    void todayIsNoAnswerWhereAConditionRulesItOut()
    {
        GateResult notMet{.id = "requiredAccuracy", .passed = false};
        const std::vector<GateResult> gates{notMet};
        Options options;
        Candidate& today = options.add("today", 0, 0.0);
        today.eligible = false;
        today.gates = &gates;
        options.add("a", -10, 1.0);
        const Recommendation chosen = options.choose({.hasBaseline = true});
        QCOMPARE(int(chosen.outcome), int(Outcome::Clear));
        QCOMPARE(*chosen.strategy, std::string("a"));
        QVERIFY(says(chosen, "onlyEligible") && says(chosen, "dearerThanToday"));
        QVERIFY(!says(chosen, "neverPaysBack")); // said by what it costs more
    }

    void theLeastCostIsTheMoneyThatRanks()
    {
        Options options;
        options.add("a", -47'000, 0.7);
        options.add("b", -62'300, 0.3);
        options.figuresOf(0).totalCost = 47'900; // the central case has them the other way round
        options.figuresOf(1).totalCost = 47'800;
        const Recommendation chosen = options.choose({});
        QCOMPARE(chosen.reasons.front().id, std::string("lowestCost"));
        QCOMPARE(chosen.reasons.front().args, (std::vector<std::string>{"a", "47000", "b", "62300"}));
        QCOMPARE(*chosen.margin, 15'300.0);
    }

    void aModelHasToBeatTheWaysWithoutOne()
    {
        Options without;
        without.add("logic", 30);
        without.add("a", 20);
        QVERIFY(says(without.choose({.hasBaseline = true}), "noModelNeeded"));
        Options with;
        with.add("logic", 20);
        with.add("a", 30);
        QVERIFY(says(with.choose({.hasBaseline = true}), "modelBeatsLogic"));
    }

    void theLargestPartsOfTheDifferenceAreNamed()
    {
        Options options;
        options.add("a", 50);
        options.add("b", 20);
        // a saves 60 on calls and 20 on errors, and pays 45 more for training; 5 on people is under a tenth
        // of the 130 that differ.
        options.figuresOf(0).parts = {.training = 45, .people = 0, .modelCalls = 40, .errors = 10};
        options.figuresOf(1).parts = {.training = 0, .people = 5, .modelCalls = 100, .errors = 30};
        const Recommendation chosen = options.choose({.hasBaseline = true});
        std::vector<Reason> parts;
        for (const Reason& reason : chosen.reasons) {
            if (reason.id == "betterOn" || reason.id == "worseOn")
                parts.push_back(reason);
        }
        const std::vector<Reason> expected{{"betterOn", {"a", "b", "modelCalls", "60"}},
            {"betterOn", {"a", "b", "errors", "20"}}, {"worseOn", {"a", "b", "training", "45"}}};
        QVERIFY(parts == expected);
    }

    void orderAndNamesDoNotMatter()
    {
        Options one;
        one.add("a", 3, 0.5);
        one.add("b", 2, 0.3);
        one.add("c", 1, 0.2);
        Options other;
        other.add("c", 1, 0.2);
        other.add("a", 3, 0.5);
        other.add("b", 2, 0.3);
        const ChoiceFacts facts{.hasBaseline = true, .marginError = 0.1};
        QVERIFY(one.choose(facts) == other.choose(facts));
    }

    void theAccuracyOfEqualValueLiesOnTheLine()
    {
        // Money rises by 1,000 from 0.7 to 0.9, so by 5,000 for the whole; 400 less is 0.08 lower.
        CentralFigures a;
        a.accuracy = 0.9;
        a.breakEvenAccuracy = 0.7;
        a.netPresentValue = 1000;
        CentralFigures b;
        b.netPresentValue = 600;
        const auto level = accuracyOfEqualValue(a, b);
        QVERIFY(level && std::abs(*level - 0.82) < 1e-12);
        a.breakEvenAccuracy.reset();
        QVERIFY(!accuracyOfEqualValue(a, b));
    }

    void aTriggerSaysOnHowManyItems()
    {
        // 0.9 against 0.8: ((1.64485 · 0.4 + 0.84162 · 0.3) / 0.1)² = (9.1043)² = 82.89
        QCOMPARE(*itemsToTell(0.9, 0.8), 83.0);
        // 0.95 against 0.9: ((1.64485 · 0.3 + 0.84162 · 0.217945) / 0.05)² = (13.5376)² = 183.27
        QCOMPARE(*itemsToTell(0.95, 0.9), 184.0);
        QVERIFY(!itemsToTell(0.9, 0.9));
        QVERIFY(!itemsToTell(1.0, 0.9));
    }

    void theSmallestChangeMovesInputsTogether()
    {
        // Costs 100 ± 10 and 150 ± 20: the margin 50 - 10 x + 20 y is zero nearest to the medians at
        // x = 1, y = -2, where both cost 110; the distance is 50 / √500.
        const Evaluation evaluation = evaluated(R"("strategies": [
            {"id": "a", "costs": [{"name": "once", "kind": "oneOff",
                "amount": {"distribution": "normal", "mean": 100, "standardDeviation": 10}}]},
            {"id": "b", "costs": [{"name": "once", "kind": "oneOff",
                "amount": {"distribution": "normal", "mean": 150, "standardDeviation": 20}}]}])");
        const auto& flip = evaluation.recommendation.smallestChange;
        QVERIFY(flip);
        QCOMPARE(flip->winner, std::string("b"));
        QCOMPARE(flip->changes.size(), std::size_t(2));
        QVERIFY(std::abs(flip->distance - 50 / std::sqrt(500.0)) < 0.02);
        for (const Change& change : flip->changes)
            QVERIFY(std::abs(change.to - 110) < 0.5);
    }

    void aChangeIsMoreThanNoise_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<bool>("told");
        QTest::newRow("a lead of six standard errors can be taken") << 100.0 << true;
        QTest::newRow("no change reaches beyond noise of 160") << 10'000.0 << false;
    }
    void aChangeIsMoreThanNoise()
    {
        // Costs 100 ± 10 and 110 ± 10, and the second also pays or gets `noise`, which nobody can move. Over
        // 4,096 random trials the lead of 10 is known to noise/64. Moved together the two are level 10/√200
        // away, and four of their units, the reach of the search, are 57.
        QFETCH(double, noise);
        QFETCH(bool, told);
        const std::string amount = std::to_string(noise);
        const auto read = readAssessment(R"({"format": "tunepoint-assessment", "version": 1, "strategies": [
            {"id": "a", "costs": [{"name": "once", "kind": "oneOff",
                "amount": {"distribution": "normal", "mean": 100, "standardDeviation": 10}}]},
            {"id": "b", "costs": [{"name": "once", "kind": "oneOff",
                "amount": {"distribution": "normal", "mean": 110, "standardDeviation": 10}},
                {"name": "luck", "kind": "oneOff", "amount": {"distribution": "sample", "set": "luck",
                "values": [-)"
            + amount + ", " + amount + "]}}]}]}");
        QVERIFY(read);
        for (const std::uint64_t seed : {1, 2, 3}) {
            const Evaluation evaluation = evaluate(
                *read, {}, {.depth = Depth::Full, .trials = 4096, .seed = seed, .sampler = Sampler::Random});
            const auto& flip = evaluation.recommendation.smallestChange;
            QCOMPARE(flip.has_value(), told);
            if (flip)
                QVERIFY(std::abs(flip->distance - 10 / std::sqrt(200.0)) < 4 * noise / 64 / std::sqrt(200.0));
        }
    }

    void theSmallestChangeMovesWeightsToo()
    {
        // Weights 0.6 and 0.4 on options that have one criterion each: level at 0.5 each, half of
        // log2(0.6 / 0.4) = 0.585 doublings down and half up.
        const Evaluation evaluation = evaluated(R"("decision": {"objective": "weightedValue"},
            "criteria": [{"id": "x", "weight": 0.6, "valueFunction": {"type": "linear", "worst": 0, "best": 1}},
                         {"id": "y", "weight": 0.4, "valueFunction": {"type": "linear", "worst": 0, "best": 1}}],
            "scores": {"a": {"x": 1, "y": 0}, "b": {"x": 0, "y": 1}},
            "strategies": [{"id": "a"}, {"id": "b"}])");
        QCOMPARE(*evaluation.recommendation.strategy, std::string("a"));
        const auto& flip = evaluation.recommendation.smallestChange;
        QVERIFY(flip);
        QCOMPARE(flip->winner, std::string("b"));
        QVERIFY(std::abs(flip->distance - 0.5849625 / std::sqrt(2.0)) < 0.01);
        QCOMPARE(flip->changes.size(), std::size_t(2));
        QCOMPARE(flip->changes[0].pointer, std::string("/criteria/0/weight"));
        QVERIFY(std::abs(flip->changes[0].to - 0.5) < 0.01 && std::abs(flip->changes[1].to - 0.5) < 0.01);
    }

    void theRoadMapNamesVolumesInSight()
    {
        Evaluation evaluation;
        evaluation.hasBaseline = true;
        evaluation.itemsPerMonth = 1000;
        for (const char* id : {"quick", "tuned", "rag"}) {
            StrategyResult result;
            result.id = id;
            result.archetype = "custom";
            result.central.netPresentValue = 10;
            result.central.weeksToFirstUse = 2;
            evaluation.strategies.push_back(result);
        }
        evaluation.strategies[1].central.weeksToFirstUse = 12;
        evaluation.strategies[1].central.netPresentValue = 20;
        evaluation.strategies[2].central.netPresentValue = 15;
        evaluation.recommendation.strategy = "tuned";
        evaluation.breakEven = {{.a = "quick", .b = "tuned", .volumesPerMonth = {400}},
            {.a = "tuned", .b = "rag", .volumesPerMonth = {600, 5000, 90'000}}};
        const std::vector<RoadMapStep> steps = roadMap(evaluation);
        QStringList ids;
        for (const RoadMapStep& step : steps)
            ids << QString::fromStdString(step.step.id);
        QCOMPARE(ids, (QStringList{"startWith", "moveTo", "volumeAbove", "volumeBelow", "lookAgain"}));
        QCOMPARE(steps[0].strategy, std::string("quick")); // in use ten weeks earlier
        QCOMPARE(steps[2].step.args, (std::vector<std::string>{"rag", "5000", "1000"}));
        QCOMPARE(steps[3].step.args, (std::vector<std::string>{"rag", "600", "1000"})); // nearer than 400
    }

    void furtherOnAnotherMayTakeOver()
    {
        // Today tuned 20, rag 15, quick 10. Below 600 rag is ahead of tuned, below 400 quick is too, but rag
        // is still ahead of quick: only below 300 quick leads all.
        Evaluation evaluation;
        evaluation.itemsPerMonth = 1000;
        for (const auto& [id, worth] :
            {std::pair("quick", 10.0), std::pair("tuned", 20.0), std::pair("rag", 15.0)}) {
            StrategyResult result;
            result.id = id;
            result.central.netPresentValue = worth;
            evaluation.strategies.push_back(result);
        }
        evaluation.recommendation.strategy = "tuned";
        evaluation.breakEven = {{.a = "quick", .b = "tuned", .volumesPerMonth = {400}},
            {.a = "tuned", .b = "rag", .volumesPerMonth = {600}},
            {.a = "quick", .b = "rag", .volumesPerMonth = {300}}};
        const VolumeTakeovers found = volumeTakeovers(evaluation);
        QVERIFY(found.above.empty());
        QCOMPARE(found.below.size(), std::size_t(2));
        QVERIFY(found.below[0] == (VolumeTakeover{600, "rag"})
            && found.below[1] == (VolumeTakeover{300, "quick"}));
        for (const RoadMapStep& step : roadMap(evaluation)) {
            if (step.step.id == "volumeBelow")
                QCOMPARE(step.step.args, (std::vector<std::string>{"rag", "600", "1000", "quick", "300"}));
        }
    }
};

QTEST_APPLESS_MAIN(TestRecommendation)
#include "tst_recommendation.moc"
