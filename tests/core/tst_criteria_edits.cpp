// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/decision/contributions.h"
#include "core/decision/criteria_edits.h"
#include "core/decision/criteria_weights.h"
#include "core/decision/weight_edits.h"
#include "core/evaluation/advantages.h"
#include "tests/support/decision_tables.h"
#include "tests/support/evaluation_builder.h"

#include <QTest>

#include <cmath>

using namespace tunepoint;
using namespace tunepoint::testing;

namespace {

/// Three criteria at the top with the weights 0.5, 0.3 and 0.2, where a negative one is unknown.
Assessment three(double a, double b, double c)
{
    Assessment document;
    for (const auto& [id, weight] : {std::pair{"a", a}, {"b", b}, {"c", c}})
        document.criteria.push_back(
            scored(id, Direction::Maximise, weight < 0 ? std::nullopt : std::optional(weight)));
    return document;
}

std::vector<double> localOf(const Assessment& document)
{
    return criteriaWeights(document).groups.front().local;
}

bool close(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::abs(a[i] - b[i]) > 1e-9)
            return false;
    }
    return true;
}

/// Two branches: cost (start, run) and quality; two options, values by hand.
Assessment tree()
{
    std::vector<Criterion> criteria{scored("cost", Direction::Maximise, 0.6),
        scored("start", Direction::Maximise, 0.5, LinearValue{0, 1}),
        scored("run", Direction::Maximise, 0.5, LinearValue{0, 1}),
        scored("quality", Direction::Maximise, 0.4, LinearValue{0, 1})};
    criteria[1].parent = criteria[2].parent = "cost";
    Assessment document = tableOf({"x", "y"}, criteria, {{0, 1, 0.4, 0.2}, {0, 0.2, 0.5, 0.9}});
    for (auto& [strategy, row] : document.scores)
        row.erase("cost");
    return document;
}

} // namespace

class TestCriteriaEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShareMovesTheOthersInProportion_data()
    {
        QTest::addColumn<std::vector<double>>("stated");
        QTest::addColumn<double>("share");
        QTest::addColumn<std::vector<double>>("expected");
        // by hand: the others keep 3 : 2 of what is left
        QTest::newRow("all stated") << std::vector{0.5, 0.3, 0.2} << 0.75 << std::vector{0.75, 0.15, 0.1};
        QTest::newRow("points that do not sum to 1")
            << std::vector{5.0, 3.0, 2.0} << 0.75 << std::vector{0.75, 0.15, 0.1};
        QTest::newRow("all unknown: they share the rest")
            << std::vector{-1.0, -1.0, -1.0} << 0.5 << std::vector{0.5, 0.25, 0.25};
        // a and c have 0.35 each before; b goes from 0.3 in proportion (0.5 / 0.65) as does c
        QTest::newRow("one unknown that is moved") << std::vector{
            -1.0, 0.3, -1.0} << 0.5 << std::vector{0.5, 0.3 * 0.5 / 0.65, 0.5 - 0.3 * 0.5 / 0.65};
        QTest::newRow("the only one with weight gives to the others alike")
            << std::vector{1.0, 0.0, 0.0} << 0.4 << std::vector{0.4, 0.3, 0.3};
        QTest::newRow("all the weight") << std::vector{0.5, 0.3, 0.2} << 1.0 << std::vector{1.0, 0.0, 0.0};
        QTest::newRow("all were 0, which is alike")
            << std::vector{0.0, 0.0, 0.0} << 0.5 << std::vector{0.5, 0.25, 0.25};
    }
    void aShareMovesTheOthersInProportion()
    {
        QFETCH(std::vector<double>, stated);
        QFETCH(double, share);
        QFETCH(std::vector<double>, expected);
        Assessment document = three(stated[0], stated[1], stated[2]);
        setGroupShare(document, 0, share);
        QVERIFY(close(localOf(document), expected));
    }

    void aRangeIsScaledWithItsWeight()
    {
        Assessment document = three(0.5, 0.3, 0.2);
        document.criteria[1].weight = threePoint(0.2, 0.3, 0.4);
        setGroupShare(document, 0, 0);
        const auto& shape = std::get<ThreePoint>(document.criteria[1].weight->shape);
        QCOMPARE(shape.low, 0.4); // twice: the others have all now
        QCOMPARE(shape.high, 0.8);
    }

    void judgedWeightsBecomeTheCriteriasOwn()
    {
        Assessment document = three(0.1, 0.1, 0.1);
        document.weighting.emplace();
        document.weighting->direct = {{"a", 0.5}, {"b", 0.3}, {"c", 0.2}};
        setGroupShare(document, 2, 0.2);
        QVERIFY(document.weighting->direct.empty());
        QVERIFY(close(localOf(document), {0.5, 0.3, 0.2}));
        stateWeight(document, 0, std::nullopt);
        QVERIFY(!document.criteria[0].weight);
    }

    void theRangeOfTheWeightIsKept()
    {
        Criterion linear = scored("a", Direction::Maximise, 1, LinearValue{10, 0});
        rememberRange(linear, LinearValue{1, 2});
        QVERIFY(linear.weightedRange == LinearValue({10, 0}));
        Criterion open = scored("a", Direction::Maximise, 1);
        rememberRange(open, LinearValue{1, 2});
        QVERIFY(open.weightedRange == LinearValue({1, 2}));
        Criterion words = scored("a", Direction::Maximise, 1, LevelsValue{{{"good", 1}}});
        rememberRange(words, LinearValue{1, 2});
        QVERIFY(!words.weightedRange);
    }

    void aComparisonGrowsAndShrinksWithItsGroup()
    {
        Weighting weighting;
        weighting.ahp = {{"", {"a", "b"}, {{1, 3}, {1.0 / 3, 1}}, {}}};
        const PairwiseComparison& grown = pairwiseOf(weighting, "", {"b", "a", "c"});
        QCOMPARE(grown.matrix[1][0], 3.0);
        QCOMPARE(grown.matrix[0][1], 1.0 / 3);
        QCOMPARE(grown.matrix[2][0], 1.0);
        QCOMPARE(weighting.ahp.size(), std::size_t(1));
        const BestWorstComparison& best = bestWorstOf(weighting, "", {"a", "b", "c"});
        QCOMPARE(best.best, std::string("a"));
        QCOMPARE(best.worst, std::string("c"));
        QCOMPARE(best.bestToOthers.at("b"), 1.0);
    }

    void aFirstSwingOrRankLeavesTheRestAsItWas()
    {
        Weighting weighting;
        weighting.swing["b"] = 80;
        completeSwing(weighting, {"a", "b", "c"}, {0.5, 0.3, 0.2});
        QCOMPARE(weighting.swing.at("a"), 100.0);
        QCOMPARE(weighting.swing.at("b"), 80.0); // was judged
        QCOMPARE(weighting.swing.at("c"), 40.0);
        setRanks(weighting, {"c", "a", "b"}, {false, true, false});
        QCOMPARE(weighting.ranks.at("c"), 1.0);
        QCOMPARE(weighting.ranks.at("a"), 1.0);
        QCOMPARE(weighting.ranks.at("b"), 3.0);
    }

    void criteriaAreAddedMovedAndPutBelowOthers()
    {
        Assessment document = three(0.5, 0.3, 0.2);
        QCOMPARE(addCriterion(document, "Own", ""), std::size_t(3));
        QCOMPARE(document.criteria[3].id, std::string("criterion"));
        QCOMPARE(document.criteria[addCriterion(document, "Own", "")].id, std::string("criterion2"));
        QCOMPARE(moveCriterion(document, 0, 1), std::size_t(1));
        QCOMPARE(document.criteria[0].id, std::string("b"));
        QCOMPARE(moveCriterion(document, 0, -1), std::size_t(0)); // it is the first
        QVERIFY(!mayStandBelow(document, 0, "b"));
        putBelow(document, 2, "b");
        QVERIFY(!mayStandBelow(document, 0, "c")); // c is below b
        const auto places = treeOrder(document);
        QCOMPARE(places.size(), std::size_t(5));
        QCOMPARE(places[1].index, std::size_t(2));
        QCOMPARE(places[1].depth, 1);
        QVERIFY(!places[0].leaf && places[1].leaf);
        QVERIFY(!hasErrors(check(document)));
    }

    void wordsThatALaterScaleDoesNotKnowBecomeTheirFigure()
    {
        Assessment document = tableOf({"x", "y"}, {scored("a", Direction::Maximise)}, {{1}, {2}});
        document.criteria[0].valueFunction = LevelsValue{{{"good", 0.75}, {"poor", 0.25}}};
        document.scores["x"]["a"] = std::string("good");
        setValueFunction(document, 0, LevelsValue{{{"poor", 0.1}}});
        QCOMPARE(median(std::get<Quantity>(document.scores["x"]["a"])), 0.75);
        document.scores["x"]["a"] = std::string("poor");
        setValueFunction(document, 0, std::nullopt);
        QCOMPARE(median(std::get<Quantity>(document.scores["x"]["a"])), 0.1);
        QVERIFY(!hasErrors(check(document)));
        setScore(document, "x", "a", std::nullopt);
        QVERIFY(!findScore(document, "x", "a"));
        QVERIFY(findScore(document, "y", "a"));
    }

    void partsAddUpToTheScore()
    {
        const Evaluation evaluation = evaluated(tree());
        const CriteriaAnalysis& analysis = *evaluation.criteria;
        const std::vector<double> parts = contributions(analysis);
        // by hand: x has 0.3·1 + 0.3·0.4 + 0.4·0.2 = 0.5, y has 0.06 + 0.15 + 0.36 = 0.57
        QVERIFY(close(parts, {0.3, 0.12, 0.08, 0.06, 0.15, 0.36}));
        QVERIFY(byWeightedSum(analysis) == std::vector<std::size_t>({1, 0}));
        QVERIFY(placesOf({{1}, {0, 2}}, 3) == std::vector<std::size_t>({2, 1, 2}));
    }

    void inATreeAWeightIsStableWithinItsGroup()
    {
        const Evaluation evaluation = evaluated(tree());
        const auto intervals = groupStability(*evaluation.criteria);
        // top: x has cost 0.7 and quality 0.2, y 0.35 and 0.9; 0.7t + 0.2(1 - t) = 0.35t + 0.9(1 - t) at t =
        // 2/3
        QCOMPARE(evaluation.criteria->groups[0].criteria[0], std::string("cost"));
        QVERIFY(std::abs(intervals[0][0].upper - 2.0 / 3) < 1e-9);
        QCOMPARE(intervals[0][0].lower, 0.0);
        QVERIFY(std::abs(intervals[0][1].lower - 1.0 / 3) < 1e-9);
        // cost: 0.6(t + 0.4(1 - t)) + 0.08 = 0.6(0.2t + 0.5(1 - t)) + 0.36 at t = 0.34/0.54
        QVERIFY(std::abs(intervals[1][0].upper - 0.34 / 0.54) < 1e-9);
        QVERIFY(std::abs(intervals[1][1].lower - 0.2 / 0.54) < 1e-9);
    }

    void theLeadIsMadeOfMoneyOrOfValues()
    {
        Evaluation evaluation = EvaluationBuilder(12)
                                    .strategy("a", "Tuned", 100, 0.9, 500, 400)
                                    .strategy("b", "Prompted", 150, 0.8, 0, 390)
                                    .build();
        evaluation.recommendation.strategy.emplace("a");
        evaluation.recommendation.runnerUp.emplace("b");
        const auto lead = advantagesOfLeader(evaluation, Objective::ExpectedNetPresentValue);
        QVERIFY(lead && !lead->weighted);
        // by hand: calls 12·50 = 600, people −500, value 12·10 = 120
        QCOMPARE(lead->parts.size(), std::size_t(3));
        QVERIFY(lead->parts[0] == Advantage({"modelCalls", false, 600}));
        QVERIFY(lead->parts[1] == Advantage({"people", false, -500}));
        QVERIFY(lead->parts[2] == Advantage({"value", false, 120}));
        QCOMPARE(lead->total, 220.0);

        Evaluation byValue = evaluated(tree());
        byValue.recommendation.strategy.emplace("y");
        byValue.recommendation.runnerUp.emplace("x");
        for (StrategyResult& strategy : byValue.strategies)
            strategy.comparable = true;
        const auto values = advantagesOfLeader(byValue, Objective::WeightedValue);
        QVERIFY(values && values->weighted);
        QCOMPARE(values->parts[0].id, std::string("quality"));
        QVERIFY(std::abs(values->parts[0].amount - 0.28) < 1e-9);
        QVERIFY(std::abs(values->total - 0.07) < 1e-9);
        byValue.recommendation.runnerUp.reset();
        QVERIFY(!advantagesOfLeader(byValue, Objective::WeightedValue));
    }
};

QTEST_APPLESS_MAIN(TestCriteriaEdits)
#include "tst_criteria_edits.moc"
