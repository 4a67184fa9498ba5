// SPDX-License-Identifier: GPL-3.0-or-later
// Published decision tables, typed in as documents and evaluated: scores and rankings as printed.
#include "tests/support/decision_tables.h"

#include <QTest>

using namespace tunepoint;
using namespace tunepoint::testing;

namespace {

constexpr auto More = Direction::Maximise;
constexpr auto Less = Direction::Minimise;
/// Half of the last place of four decimals, and of three where a publication prints no more.
constexpr double kFour = 0.00005 + 1e-12;
constexpr double kThree = 0.0005 + 1e-12;

/// Hwang and Yoon 1981, "Multiple Attribute Decision Making", the choice of a fighter aircraft: speed, range,
/// payload, price, reliability and manoeuvrability, the words on their scale of 1 to 9.
Assessment fighter()
{
    return tableOf({"A1", "A2", "A3", "A4"},
        {scored("speed", More, .2), scored("range", More, .1), scored("payload", More, .1),
            scored("price", Less, .1), scored("reliability", More, .2), scored("manoeuvre", More, .3)},
        {{2.0, 1500, 20000, 5.5, 5, 9}, {2.5, 2700, 18000, 6.5, 3, 5}, {1.8, 2000, 21000, 4.5, 7, 7},
            {2.2, 1800, 20000, 5.0, 5, 5}});
}

/// The same with the values of simple additive weighting: a share of the best, or for price the best over
/// the own.
Assessment fighterWithShares()
{
    Assessment document = fighter();
    const double best[]{2.5, 2700, 21000, 0, 7, 9};
    for (std::size_t k = 0; k < document.criteria.size(); ++k)
        document.criteria[k].valueFunction = LinearValue{0, best[k]};
    document.criteria[3].valueFunction
        = PiecewiseValue{{{4.5, 1.0}, {5.0, 4.5 / 5.0}, {5.5, 4.5 / 5.5}, {6.5, 4.5 / 6.5}}};
    return document;
}

/// Opricovic and Tzeng 2004, "Compromise solution by MCDM methods: A comparative analysis of VIKOR and
/// TOPSIS", the mountain climber: risk and altitude of three climbs.
Assessment climb()
{
    return tableOf({"A1", "A2", "A3"}, {scored("risk", Less, .5), scored("altitude", More, .5)},
        {{1, 3000}, {2, 3750}, {5, 4500}});
}

/// Brans and Vincke 1985, "A preference ranking organisation method", six power stations: people to run
/// them, power, cost of building and of upkeep, villages to move, security.
const char* const kPowerStations = R"({"format": "tunepoint-assessment", "version": 1,
    "criteria": [
      {"id": "people", "direction": "min", "weight": 1, "preference": {"type": "uShape", "q": 10}},
      {"id": "power", "direction": "max", "weight": 1, "preference": {"type": "vShape", "p": 30}},
      {"id": "building", "direction": "min", "weight": 1, "preference": {"type": "linear", "q": 0.5, "p": 5}},
      {"id": "upkeep", "direction": "min", "weight": 1, "preference": {"type": "level", "q": 1, "p": 6}},
      {"id": "villages", "direction": "min", "weight": 1, "preference": {"type": "usual"}},
      {"id": "security", "direction": "max", "weight": 1, "preference": {"type": "gaussian", "s": 5}}],
    "strategies": [{"id": "x1"}, {"id": "x2"}, {"id": "x3"}, {"id": "x4"}, {"id": "x5"}, {"id": "x6"}],
    "scores": {
      "x1": {"people": 80, "power": 90, "building": 6, "upkeep": 5.4, "villages": 8, "security": 5},
      "x2": {"people": 65, "power": 58, "building": 2, "upkeep": 9.7, "villages": 1, "security": 1},
      "x3": {"people": 83, "power": 60, "building": 4, "upkeep": 7.2, "villages": 4, "security": 7},
      "x4": {"people": 40, "power": 80, "building": 10, "upkeep": 7.5, "villages": 7, "security": 10},
      "x5": {"people": 52, "power": 72, "building": 6, "upkeep": 2.0, "villages": 3, "security": 8},
      "x6": {"people": 94, "power": 96, "building": 7, "upkeep": 3.6, "villages": 5, "security": 6}}})";

/// Saaty 1990, "How to make a decision", European Journal of Operational Research 48: a house among three, by
/// size, transport, neighbourhood, age, yard, modern facilities, condition and financing.
const char* const kHouse = R"({"format": "tunepoint-assessment", "version": 1,
    "criteria": [
      {"id": "size", "valueFunction": {"type": "linear", "worst": 0, "best": 1}},
      {"id": "transport", "valueFunction": {"type": "linear", "worst": 0, "best": 1}},
      {"id": "neighbourhood", "valueFunction": {"type": "linear", "worst": 0, "best": 1}},
      {"id": "age", "valueFunction": {"type": "linear", "worst": 0, "best": 1}},
      {"id": "yard", "valueFunction": {"type": "linear", "worst": 0, "best": 1}},
      {"id": "modern", "valueFunction": {"type": "linear", "worst": 0, "best": 1}},
      {"id": "condition", "valueFunction": {"type": "linear", "worst": 0, "best": 1}},
      {"id": "financing", "valueFunction": {"type": "linear", "worst": 0, "best": 1}}],
    "weighting": {"method": "ahp", "judgements": [
      [1, 5, 3, 7, 6, 6, 0.3333333333333333, 0.25],
      [0.2, 1, 0.3333333333333333, 5, 3, 3, 0.2, 0.14285714285714285],
      [0.3333333333333333, 3, 1, 6, 3, 4, 6, 0.2],
      [0.14285714285714285, 0.2, 0.16666666666666666, 1, 0.3333333333333333, 0.25, 0.14285714285714285, 0.125],
      [0.16666666666666666, 0.3333333333333333, 0.3333333333333333, 3, 1, 0.5, 0.2, 0.16666666666666666],
      [0.16666666666666666, 0.3333333333333333, 0.25, 4, 2, 1, 0.2, 0.16666666666666666],
      [3, 5, 0.16666666666666666, 7, 5, 5, 1, 0.5],
      [4, 7, 5, 8, 6, 6, 2, 1]]},
    "strategies": [{"id": "A"}, {"id": "B"}, {"id": "C"}],
    "scores": {
      "A": {"size": 0.754, "transport": 0.233, "neighbourhood": 0.754, "age": 0.333, "yard": 0.674,
            "modern": 0.747, "condition": 0.2, "financing": 0.072},
      "B": {"size": 0.181, "transport": 0.055, "neighbourhood": 0.065, "age": 0.333, "yard": 0.101,
            "modern": 0.060, "condition": 0.4, "financing": 0.650},
      "C": {"size": 0.065, "transport": 0.713, "neighbourhood": 0.181, "age": 0.333, "yard": 0.226,
            "modern": 0.193, "condition": 0.4, "financing": 0.278}}})";

} // namespace

class TestDecisionTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topsisOfTheFighterAircraft()
    {
        // printed: 0.643, 0.268, 0.613, 0.312; to four decimals recomputed from the distances
        // 0.0546 0.1197 0.0580 0.1009 to the ideal and 0.0984 0.0439 0.0920 0.0458 to the worst
        const Evaluation evaluation = evaluated(fighter());
        QVERIFY(evaluation.criteria.has_value());
        const Topsis& topsis = evaluation.criteria->topsis;
        QVERIFY(near(topsis.scores, {.643, .268, .613, .312}, .001));
        QVERIFY(near(topsis.scores, {.6433, .2684, .6135, .3123}, kFour));
        QCOMPARE(places(evaluation, topsis.ranking), std::string("A1 A3 A4 A2"));
    }

    void additiveWeightingOfTheFighterAircraft()
    {
        // printed .835 .709 .853 .738, from shares rounded to two decimals. Exactly, for A1: .2·.8 +
        // .1·.5556 + .1·.9524 + .1·.8182 + .2·.7143 + .3·1 = .8355
        const Evaluation evaluation = evaluated(fighterWithShares());
        const WeightedSum& sum = evaluation.criteria->weightedSum;
        QVERIFY(near(sum.scores, {.835, .709, .853, .738}, .002));
        QVERIFY(near(sum.scores, {.8355, .7073, .8514, .7374}, kFour));
        QCOMPARE(places(evaluation, sum.ranking), std::string("A3 A1 A4 A2"));
    }

    void theFighterAircraftTellsWhyMethodsDiffer()
    {
        const Evaluation evaluation = evaluated(fighterWithShares());
        const CriteriaAnalysis& analysis = *evaluation.criteria;
        QVERIFY(!analysis.agree);
        QVERIFY(warns(evaluation, ProblemCode::MethodsDisagree, "/criteria"));
        const auto topsis = std::find_if(analysis.differences.begin(), analysis.differences.end(),
            [](const MethodDifference& difference) { return difference.method == "topsis"; });
        QVERIFY(topsis != analysis.differences.end());
        QCOMPARE(topsis->winner, std::string("A1"));
        QCOMPARE(topsis->against, std::string("A3"));
        // Its measures speak for A3, too: weighted leads of range .0122, payload .0025, price .0092 and
        // reliability .0385 against lags of speed .0093 and manoeuvre .0447. But A3 lies .0582 from the
        // ideal, and .0447²/.0582² = .59 of that squared is manoeuvre.
        QCOMPARE(topsis->reason.id, std::string("topsisDistance"));
        QCOMPARE(topsis->criterion, std::string("manoeuvre"));
        QVERIFY(std::abs(QString::fromStdString(topsis->reason.args[4]).toDouble() - .59) < .01);
    }

    void vikorOfTheMountainClimber()
    {
        // S, R and Q as in their table: .5 .375 .5, .5 .25 .5, 1 0 1; A2 leads by 1 and 1/(3-1) is asked for
        const Evaluation evaluation = evaluated(climb());
        const Vikor& vikor = evaluation.criteria->vikor;
        QVERIFY(near(vikor.s, {.5, .375, .5}, kFour));
        QVERIFY(near(vikor.r, {.5, .25, .5}, kFour));
        QVERIFY(near(vikor.q, {1, 0, 1}, kFour));
        QCOMPARE(places(evaluation, vikor.ranking), std::string("A2 {A1 A3}"));
        QCOMPARE(vikor.compromise, std::vector<std::size_t>{1});
        QVERIFY(vikor.acceptableAdvantage && vikor.acceptableStability);
    }

    void topsisOfTheMountainClimberChoosesAnotherClimb()
    {
        // risk / √30, altitude / √(3000² + 3750² + 4500²) = 6581.2; for A1: .3651 / (.1140 + .3651) = .7621
        const Evaluation evaluation = evaluated(climb());
        const CriteriaAnalysis& analysis = *evaluation.criteria;
        QVERIFY(near(analysis.topsis.scores, {.7621, .7222, .2379}, kFour));
        QCOMPARE(places(evaluation, analysis.topsis.ranking), std::string("A1 A2 A3"));
        QCOMPARE(places(evaluation, analysis.weightedSum.ranking), std::string("A2 {A1 A3}"));
        QVERIFY(!analysis.agree);
    }

    void prometheeOfThePowerStations()
    {
        // Printed as sums over the five others: leaving 1.098 1.980 1.234 1.644 2.274 1.500, entering 1.827
        // 1.895 1.681 1.746 .808 1.774 (their indices are rounded to three decimals first); ours are means
        const Evaluation evaluation = evaluated(kPowerStations);
        const Promethee& promethee = evaluation.criteria->promethee2;
        const auto times5 = [](std::vector<double> flows) {
            for (double& flow : flows)
                flow *= 5;
            return flows;
        };
        QVERIFY(near(times5(promethee.positiveFlow), {1.098, 1.980, 1.234, 1.644, 2.274, 1.500}, .003));
        QVERIFY(near(times5(promethee.negativeFlow), {1.827, 1.895, 1.681, 1.746, .808, 1.774}, .003));
        // recomputed with the six functions by another program
        QVERIFY(near(promethee.netFlow, {-.1457, .0172, -.0895, -.0200, .2929, -.0549}, kFour));
        QCOMPARE(places(evaluation, promethee.ranking), std::string("x5 x2 x4 x6 x3 x1"));
        QVERIFY(warns(evaluation, ProblemCode::WeightsScaled, "/criteria"));
    }

    void ahpOfTheHouse()
    {
        const Evaluation evaluation = evaluated(kHouse);
        QVERIFY(near(weightsOf(evaluation), {.173, .054, .188, .018, .031, .036, .167, .333}, kThree));
        const auto& ahp = evaluation.criteria->groups.front().ahp;
        QVERIFY(ahp.has_value());
        QVERIFY(near(
            {ahp->lambdaMax, ahp->consistencyIndex, ahp->consistencyRatio}, {9.669, .238, .169}, kThree));
        QVERIFY(near(evaluation.criteria->weightedSum.scores, {.396, .341, .263}, kThree));
        QVERIFY(near(evaluation.criteria->weightedSum.scores, {.3961, .3410, .2630}, kFour));
        QCOMPARE(places(evaluation, evaluation.criteria->weightedSum.ranking), std::string("A B C"));
        // Saaty finds the same judgement: neighbourhood against condition, 6 where 1.13 would fit
        QCOMPARE(ahp->mostInconsistent->row, std::size_t(2));
        QCOMPARE(ahp->mostInconsistent->column, std::size_t(6));
        QCOMPARE(ahp->mostInconsistent->given, 6.0);
        QVERIFY(std::abs(ahp->mostInconsistent->fitting - 1.1275) < kFour);
        QVERIFY(warns(evaluation, ProblemCode::InconsistentJudgements, "/weighting/judgements/ahp/0"));
    }

    void ahpOfTheSchools()
    {
        // Saaty 1980, "The Analytic Hierarchy Process", three schools: weights .32 .14 .03 .13 .24 .14,
        // A .37, B .38, C .25
        Assessment document = tableOf({"A", "B", "C"},
            {scored("learning", More, {}, LinearValue{}), scored("friends", More, {}, LinearValue{}),
                scored("schoolLife", More, {}, LinearValue{}), scored("training", More, {}, LinearValue{}),
                scored("college", More, {}, LinearValue{}), scored("music", More, {}, LinearValue{})},
            {{.16, .33, .45, .77, .25, .69}, {.59, .33, .09, .05, .50, .09}, {.25, .33, .46, .17, .25, .22}});
        Weighting& weighting = document.weighting.emplace();
        weighting.method = WeightingMethod::Ahp;
        const double third = 1.0 / 3;
        weighting.ahp = {{"", {},
            {{1, 4, 3, 1, 3, 4}, {.25, 1, 7, 3, .2, 1}, {third, 1.0 / 7, 1, .2, .2, 1.0 / 6},
                {1, third, 5, 1, 1, third}, {third, 5, 5, 1, 1, 3}, {.25, 1, 6, 3, third, 1}},
            {}}};
        const Evaluation evaluation = evaluated(document);
        QVERIFY(near(weightsOf(evaluation), {.32, .14, .03, .13, .24, .14}, .0051));
        QVERIFY(near(evaluation.criteria->weightedSum.scores, {.37, .38, .25}, .0051));
        QCOMPARE(places(evaluation, evaluation.criteria->weightedSum.ranking), std::string("B A C"));
    }

    void bestWorstOfTheCar()
    {
        // Rezaei 2015, "Best-worst multi-criteria decision-making method", Omega 53: price best, style worst.
        // 2·4 = 1·8 = 4·2 = 2·4: fully consistent, so weights go as 1/2, 1, 1/4, 1/2, 1/8 of 2.375
        const Evaluation evaluation = evaluated(R"({"format": "tunepoint-assessment", "version": 1,
            "criteria": [{"id": "quality"}, {"id": "price"}, {"id": "comfort"}, {"id": "safety"}, {"id": "style"}],
            "weighting": {"method": "bestWorst", "judgements": {"best": "price", "worst": "style",
              "bestToOthers": {"quality": 2, "price": 1, "comfort": 4, "safety": 2, "style": 8},
              "othersToWorst": {"quality": 4, "price": 8, "comfort": 2, "safety": 4, "style": 1}}},
            "strategies": [{"id": "car"}],
            "scores": {"car": {"quality": 1, "price": 1, "comfort": 1, "safety": 1, "style": 1}}})");
        QVERIFY(near(weightsOf(evaluation), {.2105, .4211, .1053, .2105, .0526}, kFour));
        const auto& found = evaluation.criteria->groups.front().bestWorst;
        QVERIFY(found.has_value() && found->deviation < 1e-9 && found->consistencyRatio == 0);
    }

    void bestWorstOfTheTransportMode()
    {
        // Rezaei 2015 and 2016: load flexibility, accessibility and cost; cost is best, flexibility worst, 8
        // 2 1 and 1 5 8. The linear model by hand: with w3 - 8 w1 = ξ, 2 w2 - w3 = ξ and 5 w1 - w2 = ξ all
        // binding, w1 = 2ξ, w2 = 9ξ, w3 = 17ξ and ξ = 1/28
        const Evaluation evaluation = evaluated(R"({"format": "tunepoint-assessment", "version": 1,
            "criteria": [{"id": "flexibility"}, {"id": "access"}, {"id": "cost"}],
            "weighting": {"method": "bestWorst", "judgements": {"best": "cost", "worst": "flexibility",
              "bestToOthers": [8, 2, 1], "othersToWorst": [1, 5, 8]}},
            "strategies": [{"id": "truck"}],
            "scores": {"truck": {"flexibility": 1, "access": 1, "cost": 1}}})");
        QVERIFY(near(weightsOf(evaluation), {2.0 / 28, 9.0 / 28, 17.0 / 28}, 1e-9));
        const auto& found = evaluation.criteria->groups.front().bestWorst;
        QVERIFY(std::abs(found->deviation - 1.0 / 28) < 1e-9);
        QVERIFY(std::abs(found->consistencyRatio - 2.0 / 56) < 1e-12); // |2·5 - 8| / (8² - 8)
    }

    void swingWeightsOfTheOffice()
    {
        // Goodwin and Wright, "Decision Analysis for Management Judgment": an office among seven. Swings 100
        // 80 70 30 20 10 give 32 26 23 10 6 3 percent, and with those rounded weights the benefits 80.8 39.4
        // 47.4 52.3 64.8 20.9 60.2
        const LinearValue hundred{0, 100};
        Assessment document = tableOf({"A", "B", "C", "D", "E", "F", "G"},
            {scored("closeness", More, .32, hundred), scored("visibility", More, .26, hundred),
                scored("image", More, .23, hundred), scored("size", More, .10, hundred),
                scored("comfort", More, .06, hundred), scored("parking", More, .03, hundred)},
            {{100, 60, 100, 75, 0, 90}, {20, 80, 10, 30, 100, 30}, {80, 70, 0, 0, 10, 100},
                {70, 50, 30, 55, 30, 90}, {40, 60, 90, 100, 60, 70}, {0, 0, 70, 0, 80, 0},
                {60, 100, 20, 50, 50, 80}});
        Evaluation evaluation = evaluated(document);
        QVERIFY(
            near(evaluation.criteria->weightedSum.scores, {.808, .394, .474, .523, .648, .209, .602}, 1e-9));
        QCOMPARE(places(evaluation, evaluation.criteria->weightedSum.ranking), std::string("A E G D C B F"));
        document.weighting = Weighting{};
        document.weighting->method = WeightingMethod::Swing;
        document.weighting->swing = {{"closeness", 100}, {"visibility", 80}, {"image", 70}, {"size", 30},
            {"comfort", 20}, {"parking", 10}};
        evaluation = evaluated(document);
        QVERIFY(near(weightsOf(evaluation), {.32, .26, .23, .10, .06, .03}, .0051));
        QVERIFY(near(weightsOf(evaluation),
            {100 / 310., 80 / 310., 70 / 310., 30 / 310., 20 / 310., 10 / 310.}, 1e-12));
        QVERIFY(!warns(evaluation, ProblemCode::WeightsScaled, "/criteria"));
    }

    void rankOrderCentroidWeights()
    {
        // Edwards and Barron 1994, "SMARTS and SMARTER": four attributes .5208 .2708 .1458 .0625
        Assessment document = tableOf({"one"},
            {scored("a", More), scored("b", More), scored("c", More), scored("d", More)}, {{1, 1, 1, 1}});
        document.weighting = Weighting{};
        document.weighting->method = WeightingMethod::RankOrderCentroid;
        document.weighting->ranks = {{"c", 1}, {"a", 2}, {"d", 3}, {"b", 4}};
        QVERIFY(near(weightsOf(evaluated(document)), {.2708, .0625, .5208, .1458}, kFour));
        // a tie shares the weights of its places
        document.weighting->ranks = {{"c", 1}, {"a", 2}, {"d", 2}, {"b", 4}};
        QVERIFY(near(weightsOf(evaluated(document)), {.2083, .0625, .5208, .2083}, kFour));
    }

    void weightsMultiplyDownTheTree()
    {
        // 3:1 at the top; below cost 1:1, below quality 2:3. By hand .75·.5 .75·.5 .25·.4 .25·.6
        Assessment document = tableOf({"one", "two"},
            {scored("start", Less, 5), scored("run", Less, 5), scored("right", More, .4),
                scored("fast", More, .6)},
            {{1, 2, 3, 4}, {4, 3, 2, 1}});
        document.criteria[0].parent = document.criteria[1].parent = "cost";
        document.criteria[2].parent = document.criteria[3].parent = "quality";
        document.criteria.push_back(scored("cost", More, .75));
        document.criteria.push_back(scored("quality", More, .25));
        const Evaluation evaluation = evaluated(document);
        QVERIFY(near(weightsOf(evaluation), {.375, .375, .1, .15}, 1e-12));
        QVERIFY(warns(evaluation, ProblemCode::WeightsScaled, "/criteria/4"));
        QVERIFY(!warns(evaluation, ProblemCode::WeightsScaled, "/criteria"));
        QCOMPARE(evaluation.criteria->groups.size(), std::size_t(3));
        // one is best everywhere but nowhere: 1 - 0 on cost, 1 - 0 on quality: .75 + .25 against 0
        QVERIFY(near(evaluation.criteria->weightedSum.scores, {1, 0}, 1e-12));
    }

    void unknownWeightsShareWhatIsLeft()
    {
        Assessment document
            = tableOf({"one"}, {scored("a", More, .4), scored("b", More), scored("c", More)}, {{1, 1, 1}});
        QVERIFY(near(weightsOf(evaluated(document)), {.4, .3, .3}, 1e-12));
        document.criteria[0].weight = fixed(3);
        const Evaluation evaluation = evaluated(document);
        QVERIFY(near(weightsOf(evaluation), {1, 0, 0}, 1e-12));
        QVERIFY(warns(evaluation, ProblemCode::WeightsLeaveNothing, "/criteria"));
    }

    void levelsAreValuesEverywhere()
    {
        Assessment document
            = tableOf({"one", "two"}, {scored("a", More, .5), scored("b", Less, .5)}, {{0, 2}, {0, 1}});
        document.criteria[0].valueFunction = LevelsValue{{{"poor", 0}, {"fair", .4}, {"good", 1}}};
        document.scores["one"]["a"] = std::string("good");
        document.scores["two"]["a"] = std::string("fair");
        const Evaluation evaluation = evaluated(document);
        QCOMPARE(evaluation.criteria->options[1].figures[0], std::optional(.4));
        QVERIFY(near(evaluation.criteria->weightedSum.scores, {.5, .7}, 1e-12));
    }

    void optionsWithoutAFigureAreNotRanked()
    {
        Assessment document = climb();
        document.scores["A2"].erase("risk");
        document.criteria.push_back(scored("view", More, .2));
        const Evaluation evaluation = evaluated(document);
        QCOMPARE(evaluation.criteria->rated, (std::vector<std::size_t>{0, 2}));
        QVERIFY(warns(evaluation, ProblemCode::ScoreMissing, "/scores/A2/risk"));
        QVERIFY(warns(evaluation, ProblemCode::CriterionWithoutScores, "/criteria/2"));
        QVERIFY(near(weightsOf(evaluation), {.5, .5, 0}, 1e-12));
        QVERIFY(!evaluation.criteria->options[1].figures[0]);
    }

    void gatesGoBeforeCriteria()
    {
        Assessment document = climb();
        Gate gate;
        gate.id = "notTooRisky";
        gate.measure = "risk";
        gate.limit = fixed(1.5);
        document.gates = {gate};
        const Evaluation evaluation = evaluated(document);
        QCOMPARE(evaluation.criteria->rated, std::vector<std::size_t>{0});
        QCOMPARE(places(evaluation, evaluation.criteria->weightedSum.ranking), std::string("A1"));
        QCOMPARE(evaluation.criteria->vikor.compromise, std::vector<std::size_t>{0});
    }

    void aRangeReadOffTheOptionsIsSaid()
    {
        const Evaluation evaluation = evaluated(climb());
        QVERIFY(warns(evaluation, ProblemCode::RangeFromOptions, "/criteria/0/valueFunction"));
        QVERIFY(!warns(
            evaluated(fighterWithShares()), ProblemCode::RangeFromOptions, "/criteria/0/valueFunction"));
        // S of VIKOR is what is missing to 1 of the weighted sum over the same range
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::abs(evaluation.criteria->vikor.s[i] + evaluation.criteria->weightedSum.scores[i] - 1)
                < 1e-12);
    }

    void theWeightedValueDecidesWhereItIsAskedFor()
    {
        Assessment document = fighterWithShares();
        document.decision.objective = Objective::WeightedValue;
        const Evaluation evaluation = evaluated(document);
        QCOMPARE(evaluation.recommendation.strategy, std::optional<std::string>("A3"));
        QCOMPARE(evaluation.recommendation.runnerUp, std::optional<std::string>("A1"));
        QVERIFY(std::abs(*evaluation.recommendation.margin - (.85143 - .83547)) < 1e-4);
        EvaluationOptions drawn;
        drawn.depth = Depth::Distributions;
        drawn.trials = 256;
        const Evaluation trials = evaluated(document, drawn);
        QCOMPARE(trials.recommendation.strategy, std::optional<std::string>("A3"));
        QCOMPARE(trials.strategies[2].chance->probabilityBest, 1.0);
    }

    void aFigureThatTheModelDoesNotHaveIsRefused()
    {
        Assessment document = climb();
        document.criteria[0].source = "model:beauty";
        const Evaluation evaluation = evaluate(document, {});
        QVERIFY(warns(evaluation, ProblemCode::UnknownWord, "/criteria/0/source"));
        QVERIFY(evaluation.strategies.empty());
    }
};

QTEST_APPLESS_MAIN(TestDecisionTables)
#include "tst_decision_tables.moc"
