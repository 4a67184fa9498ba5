// SPDX-License-Identifier: GPL-3.0-or-later
// The methods on plain matrices: edges, and laws that hold for every table.
#include "core/decision/dominance.h"
#include "core/decision/method_agreement.h"
#include "core/decision/rank_order_centroid.h"
#include "core/decision/value_function.h"
#include "tests/support/decision_tables.h"
#include "tests/support/dice.h"

#include <QTest>

#include <numeric>

using namespace tunepoint;
using namespace tunepoint::testing;
using tunepoint::support::Dice;

namespace {

struct Table {
    PerformanceMatrix matrix;
    std::vector<double> values;
    std::vector<double> weights;
    std::vector<PreferenceFunction> preferences;
};

constexpr std::size_t kMost = 6;

void setValues(Table& table)
{
    const PerformanceMatrix& m = table.matrix;
    table.values.assign(m.figures.size(), 0.0);
    for (std::size_t k = 0; k < m.criteria; ++k) {
        std::vector<double> column;
        for (std::size_t i = 0; i < m.options; ++i)
            column.push_back(m.at(i, k));
        const LinearValue range = rangeOf(column, m.directions[k]);
        for (std::size_t i = 0; i < m.options; ++i)
            table.values[i * m.criteria + k] = openLinearValue(range.worst, range.best, m.at(i, k));
    }
}

Table randomTable(Dice& dice)
{
    Table table;
    PerformanceMatrix& m = table.matrix;
    m.options = 2 + dice.below(kMost - 1);
    m.criteria = 1 + dice.below(kMost);
    for (std::size_t k = 0; k < m.criteria; ++k) {
        m.directions.push_back(dice.chance(.5) ? Direction::Maximise : Direction::Minimise);
        table.weights.push_back(dice.between(.01, 1.0));
        PreferenceFunction function;
        function.type = PreferenceType(dice.below(6));
        function.q = dice.between(0.0, 2.0);
        function.p = function.q + dice.between(.1, 4.0);
        function.s = dice.between(.5, 3.0);
        table.preferences.push_back(function);
    }
    table.weights = scaledToOne(table.weights);
    for (std::size_t i = 0; i < m.options * m.criteria; ++i)
        m.figures.push_back(dice.chance(.2) ? double(dice.between(0, 3)) : dice.between(0.0, 10.0));
    setValues(table);
    return table;
}

/// Adds the row, and values for all.
Table with(Table table, const std::vector<double>& row)
{
    ++table.matrix.options;
    table.matrix.figures.insert(table.matrix.figures.end(), row.begin(), row.end());
    setValues(table);
    return table;
}

std::vector<double> rowOf(const Table& table, std::size_t option)
{
    std::vector<double> row;
    for (std::size_t k = 0; k < table.matrix.criteria; ++k)
        row.push_back(table.matrix.at(option, k));
    return row;
}

struct Answers {
    WeightedSum sum;
    Topsis closeness;
    Vikor compromise;
    Promethee flows;

    std::vector<std::pair<const char*, const Ranking*>> rankings() const
    {
        return {{"weighted sum", &sum.ranking}, {"TOPSIS", &closeness.ranking},
            {"VIKOR", &compromise.ranking}, {"PROMETHEE", &flows.ranking}};
    }
};

Answers answers(const Table& t)
{
    return {weightedSum(t.values, t.weights), topsis(t.matrix, t.weights), vikor(t.matrix, t.weights),
        promethee2(t.matrix, t.weights, t.preferences)};
}

std::size_t placeOf(const Ranking& ranking, std::size_t option)
{
    for (std::size_t place = 0; place < ranking.size(); ++place) {
        if (std::find(ranking[place].begin(), ranking[place].end(), option) != ranking[place].end())
            return place;
    }
    return ranking.size();
}

} // namespace

class TestDecisionMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valueFunctions_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("expected");
        const ValueFunction rising = LinearValue{2, 6};
        const ValueFunction falling = LinearValue{10, 0};
        QTest::newRow("linear, a quarter of the way") << valueOf(rising, 3) << .25;
        QTest::newRow("linear, less is better") << valueOf(falling, 2.5) << .75;
        QTest::newRow("beyond the best it is the best") << valueOf(rising, 60) << 1.0;
        QTest::newRow("below the worst it is the worst") << valueOf(rising, -60) << 0.0;
        const ValueFunction bent = ExponentialValue{0, 1, 2};
        // (1 - e^-1) / (1 - e^-2) = .632121/.864665
        QTest::newRow("exponential, half way") << valueOf(bent, .5) << .7310585786300049;
        QTest::newRow("exponential without curvature is linear")
            << valueOf(ExponentialValue{0, 4, 0}, 1) << .25;
        // curvature -2: (1 - e) / (1 - e²) = 1.718282/6.389056
        QTest::newRow("exponential that starts slowly")
            << valueOf(ExponentialValue{0, 1, -2}, .5) << .2689414213699951;
        const ValueFunction pieces = PiecewiseValue{{{0, 0}, {10, .8}, {20, 1}}};
        QTest::newRow("piecewise, first piece") << valueOf(pieces, 5) << .4;
        QTest::newRow("piecewise, second piece") << valueOf(pieces, 15) << .9;
        QTest::newRow("piecewise, at a point") << valueOf(pieces, 10) << .8;
        QTest::newRow("piecewise, before the first") << valueOf(pieces, -1) << 0.0;
        QTest::newRow("piecewise, after the last") << valueOf(pieces, 21) << 1.0;
        const ValueFunction steps = StepValue{{{1, .2}, {2, .7}}};
        QTest::newRow("a step holds up to the next") << valueOf(steps, 1.999) << .2;
        QTest::newRow("a step begins at its point") << valueOf(steps, 2) << .7;
        QTest::newRow("below the first step the first holds") << valueOf(steps, 0) << .2;
        QTest::newRow("an open range goes on") << openLinearValue(0, 10, 15) << 1.5;
        QTest::newRow("without a range all are the best") << openLinearValue(3, 3, 3) << 1.0;
    }
    void valueFunctions()
    {
        QFETCH(double, value);
        QFETCH(double, expected);
        QVERIFY(std::abs(value - expected) < 1e-12);
    }

    void preferences_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("difference");
        QTest::addColumn<double>("expected");
        // q = 2, p = 6, s = 4
        const auto row = [](const char* name, PreferenceType type, double d, double expected) {
            QTest::newRow(name) << int(type) << d << expected;
        };
        row("usual: nothing for a tie", PreferenceType::Usual, 0, 0);
        row("usual: all for a little", PreferenceType::Usual, .001, 1);
        row("nothing for a lag", PreferenceType::Usual, -1, 0);
        row("U: nothing up to q", PreferenceType::UShape, 2, 0);
        row("U: all beyond", PreferenceType::UShape, 2.1, 1);
        row("V: in proportion", PreferenceType::VShape, 3, .5);
        row("V: all from p", PreferenceType::VShape, 6, 1);
        row("level: nothing up to q", PreferenceType::Level, 2, 0);
        row("level: half up to p", PreferenceType::Level, 6, .5);
        row("level: all beyond", PreferenceType::Level, 6.1, 1);
        row("linear: nothing up to q", PreferenceType::Linear, 2, 0);
        row("linear: in proportion between", PreferenceType::Linear, 3, .25);
        row("linear: all from p", PreferenceType::Linear, 7, 1);
        row("bell: 1 - exp(-16/32)", PreferenceType::Gaussian, 4, .3934693402873666);
    }
    void preferences()
    {
        QFETCH(int, type);
        QFETCH(double, difference);
        QFETCH(double, expected);
        const PreferenceFunction function{PreferenceType(type), 2, 6, 4, {}};
        QVERIFY(std::abs(preference(function, difference) - expected) < 1e-12);
    }

    void decimalsMissNoThreshold()
    {
        // 1.1 - 0.6 is 0.50000000000000011: no more than the half that is indifferent
        const PerformanceMatrix matrix{2, 1, {1.1, .6}, {Direction::Maximise}};
        const PreferenceFunction half{PreferenceType::UShape, .5, 0, 0, {}};
        const Promethee result = promethee2(matrix, std::vector{1.0}, std::vector{half});
        QCOMPARE(result.netFlow, (std::vector<double>{0, 0}));
    }

    void emptyColumnsSayNothing()
    {
        const PerformanceMatrix matrix{
            2, 3, {0, 5, 1, 0, 5, 2}, {Direction::Maximise, Direction::Minimise, Direction::Maximise}};
        const std::vector<double> weights{.5, .3, .2};
        QCOMPARE(topsis(matrix, weights).scores, (std::vector<double>{0, 1}));
        const Vikor compromise = vikor(matrix, weights);
        QVERIFY(near(compromise.s, {.2, 0}, 1e-12) && near(compromise.r, {.2, 0}, 1e-12));
        QCOMPARE(compromise.compromise, std::vector<std::size_t>{1});
    }

    void aSingleOptionWins()
    {
        const PerformanceMatrix matrix{1, 1, {3}, {Direction::Minimise}};
        const std::vector<double> one{1.0};
        QCOMPARE(topsis(matrix, one).scores, one);
        QCOMPARE(vikor(matrix, one).compromise, std::vector<std::size_t>{0});
        QCOMPARE(promethee2(matrix, one, std::vector<PreferenceFunction>(1)).netFlow, std::vector<double>{0});
        QCOMPARE(weightStability(one, one).front(), (WeightInterval{0, 1}));
    }

    void vikorWithoutAdvantageProposesAllThatAreClose()
    {
        // five options on one line: q = 0 .1 .2 .24 1, and 1/(5-1) = .25 is asked for
        const PerformanceMatrix matrix{5, 1, {0, 1, 2, 2.4, 10}, {Direction::Minimise}};
        const Vikor result = vikor(matrix, std::vector{1.0});
        QVERIFY(near(result.q, {0, .1, .2, .24, 1}, 1e-12));
        QVERIFY(!result.acceptableAdvantage && result.acceptableStability);
        QCOMPARE(result.compromise, (std::vector<std::size_t>{0, 1, 2, 3}));
    }

    void vikorWithoutStabilityProposesTwo()
    {
        // S = .60 .40 .44 1.0 and R = .3 .4 .34 .4 cannot come from two columns; four columns do it:
        // the first by q is neither the lowest S nor the lowest R
        const PerformanceMatrix matrix{3, 3,
            {0, 10, 4, // S .35+.1633.., R .35
                10, 0, 0, // S .3, R .3
                6, 5, 9},
            {Direction::Minimise, Direction::Minimise, Direction::Minimise}};
        const std::vector<double> weights{.3, .35, .35};
        const Vikor result = vikor(matrix, weights);
        const std::size_t first = result.ranking.front().front();
        const bool lowestS = result.s[first] <= *std::min_element(result.s.begin(), result.s.end());
        const bool lowestR = result.r[first] <= *std::min_element(result.r.begin(), result.r.end());
        QCOMPARE(result.acceptableStability, lowestS || lowestR);
    }

    void stabilityIntervalsByTrialAndError()
    {
        // By another route: the weight is moved in steps of a thousandth and the winner looked up again
        Dice dice(7);
        for (int round = 0; round < 60; ++round) {
            const Table t = randomTable(dice);
            if (t.weights.size() < 2)
                continue;
            const auto intervals = weightStability(t.values, t.weights);
            const Ranking now = weightedSum(t.values, t.weights).ranking;
            const std::size_t winner = now.front().front();
            for (std::size_t k = 0; k < t.weights.size(); ++k) {
                for (int step = 0; step <= 100; ++step) {
                    const double w = step / 100.0;
                    std::vector<double> moved = t.weights;
                    for (std::size_t j = 0; j < moved.size(); ++j)
                        moved[j] = j == k ? w : t.weights[j] * (1 - w) / (1 - t.weights[k]);
                    const WeightedSum sum = weightedSum(t.values, moved);
                    const double lead
                        = sum.scores[winner] - *std::max_element(sum.scores.begin(), sum.scores.end());
                    const bool inside = w >= intervals[k].lower - 1e-9 && w <= intervals[k].upper + 1e-9;
                    if (now.front().size() == 1 && std::abs(lead) > 1e-9)
                        QVERIFY(!inside);
                    else if (now.front().size() == 1)
                        QVERIFY(inside || std::abs(w - intervals[k].lower) < .02
                            || std::abs(w - intervals[k].upper) < .02);
                }
                QVERIFY(intervals[k].lower <= t.weights[k] && t.weights[k] <= intervals[k].upper);
            }
        }
    }

    void copiesTieWithTheirOriginals()
    {
        Dice dice(11);
        for (int round = 0; round < 200; ++round) {
            const Table plain = randomTable(dice);
            const std::size_t original = dice.below(plain.matrix.options);
            const Table table = with(plain, rowOf(plain, original));
            const Answers all = answers(table);
            for (const auto& [name, ranking] : all.rankings())
                QVERIFY2(placeOf(*ranking, original) == placeOf(*ranking, plain.matrix.options), name);
        }
    }

    void aDominatedOptionIsNeverFirst()
    {
        Dice dice(13);
        for (int round = 0; round < 300; ++round) {
            const Table plain = randomTable(dice);
            const std::size_t better = dice.below(plain.matrix.options);
            std::vector<double> row = rowOf(plain, better);
            for (std::size_t k = 0; k < row.size(); ++k)
                row[k]
                    += (plain.matrix.directions[k] == Direction::Maximise ? -1 : 1) * dice.between(.5, 3.0);
            const Table table = with(plain, row);
            const Answers all = answers(table);
            for (const auto& [name, ranking] : all.rankings())
                QVERIFY2(placeOf(*ranking, better) <= placeOf(*ranking, plain.matrix.options), name);
            QVERIFY(all.sum.scores[better] > all.sum.scores.back());
            QVERIFY(all.closeness.scores[better] > all.closeness.scores.back());
        }
    }

    void orderOfOptionsAndCriteriaChangesNothing()
    {
        Dice dice(17);
        for (int round = 0; round < 200; ++round) {
            const Table plain = randomTable(dice);
            const std::size_t n = plain.matrix.options;
            const std::size_t m = plain.matrix.criteria;
            Table turned = plain; // both orders reversed
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t k = 0; k < m; ++k)
                    turned.matrix.figures[i * m + k] = plain.matrix.at(n - 1 - i, m - 1 - k);
            }
            std::reverse(turned.matrix.directions.begin(), turned.matrix.directions.end());
            std::reverse(turned.weights.begin(), turned.weights.end());
            std::reverse(turned.preferences.begin(), turned.preferences.end());
            setValues(turned);
            const Answers a = answers(plain);
            const Answers b = answers(turned);
            for (std::size_t r = 0; r < 4; ++r) {
                for (std::size_t i = 0; i < n; ++i)
                    QCOMPARE(
                        placeOf(*a.rankings()[r].second, i), placeOf(*b.rankings()[r].second, n - 1 - i));
            }
        }
    }

    void unitsChangeNothing()
    {
        Dice dice(19);
        for (int round = 0; round < 100; ++round) {
            const Table plain = randomTable(dice);
            Table scaled = plain;
            const double factor = dice.between(.01, 1000.0);
            for (double& figure : scaled.matrix.figures)
                figure *= factor;
            for (PreferenceFunction& function : scaled.preferences) {
                function.q *= factor;
                function.p *= factor;
                function.s *= factor;
            }
            setValues(scaled);
            const Answers a = answers(plain);
            const Answers b = answers(scaled);
            QVERIFY(near(b.sum.scores, a.sum.scores, 1e-9));
            QVERIFY(near(b.closeness.scores, a.closeness.scores, 1e-9));
            QVERIFY(near(b.compromise.q, a.compromise.q, 1e-9));
            QVERIFY(near(b.flows.netFlow, a.flows.netFlow, 1e-9));
        }
    }

    void netFlowsSumToNothing()
    {
        Dice dice(23);
        for (int round = 0; round < 100; ++round) {
            const Promethee flows = answers(randomTable(dice)).flows;
            QVERIFY(std::abs(std::accumulate(flows.netFlow.begin(), flows.netFlow.end(), 0.0)) < 1e-9);
        }
    }

    void everyDisagreementHasACriterionThatMovedAway()
    {
        Dice dice(29);
        int found = 0;
        for (int round = 0; round < 400; ++round) {
            const Table t = randomTable(dice);
            const Answers all = answers(t);
            const auto list = disagreements({t.matrix, t.values, t.weights, t.preferences}, all.sum,
                all.closeness, all.compromise, all.flows);
            found += int(list.size());
            for (const MethodDisagreement& one : list) {
                QVERIFY(one.winner != one.against && one.criterion < t.matrix.criteria);
                if (one.method != MethodDisagreement::Method::Vikor && !one.byDistance)
                    QVERIFY(one.shareThere > one.shareHere); // it spoke louder for the sum's winner there
            }
            const bool same = shareWinner(all.sum.ranking, all.closeness.ranking)
                && shareWinner(all.sum.ranking, all.compromise.ranking)
                && shareWinner(all.sum.ranking, all.flows.ranking);
            QCOMPARE(list.empty(), same);
        }
        QVERIFY(found > 20);
    }

    void theFrontIsThoseThatNothingBeats()
    {
        // more is better in both: c is beaten by b; a and its twin stay
        const std::vector<double> gains{1, 5, 4, 4, 3, 4, 1, 5};
        QCOMPARE(undominated(gains, 2), (std::vector<std::size_t>{0, 1, 3}));
        QVERIFY(undominated({}, 2).empty());
    }

    void consistentComparisonsGiveBackTheWeights()
    {
        const std::vector<double> weights{.5, .3, .15, .05};
        std::vector<std::vector<double>> matrix(4, std::vector<double>(4));
        for (std::size_t i = 0; i < 4; ++i) {
            for (std::size_t j = 0; j < 4; ++j)
                matrix[i][j] = weights[i] / weights[j];
        }
        const AhpResult result = ahpWeights(matrix);
        QVERIFY(near(result.weights, weights, 1e-12));
        QVERIFY(std::abs(result.lambdaMax - 4) < 1e-12 && result.consistencyRatio < 1e-12);
        QVERIFY(!result.mostInconsistent);
        const AhpResult two = ahpWeights({{1, 3}, {1.0 / 3, 1}});
        QVERIFY(near(two.weights, {.75, .25}, 1e-12) && two.consistencyRatio == 0);
        // a third typed as 0.33 is a third
        QVERIFY(near(ahpWeights({{1, 3}, {.33, 1}}).weights, {.75, .25}, 1e-12));
    }

    void bestWorstWeightsKeepTheirPromise()
    {
        Dice dice(31);
        for (int round = 0; round < 40; ++round) {
            const std::size_t n = 3 + dice.below(5);
            BestWorstJudgements judgements;
            judgements.best = 0;
            judgements.worst = n - 1;
            for (std::size_t k = 0; k < n; ++k) {
                judgements.bestToOthers.push_back(k == 0 ? 1 : dice.between(1, 9));
                judgements.othersToWorst.push_back(k + 1 == n ? 1 : dice.between(1, 9));
            }
            judgements.bestToOthers.back() = judgements.othersToWorst.front() = 9;
            const auto result = bestWorstWeights(judgements);
            QVERIFY(result.has_value());
            const auto& w = result->weights;
            QVERIFY(std::abs(std::accumulate(w.begin(), w.end(), 0.0) - 1) < 1e-9);
            double largest = 0;
            for (std::size_t k = 0; k < n; ++k) {
                largest = std::max(largest, std::abs(w[0] - judgements.bestToOthers[k] * w[k]));
                largest = std::max(largest, std::abs(w[k] - judgements.othersToWorst[k] * w[n - 1]));
            }
            QVERIFY(std::abs(largest - result->deviation) < 1e-7);
            // nothing near does better
            for (int step = 0; step < 200; ++step) {
                std::vector<double> other = w;
                for (double& weight : other)
                    weight = std::max(0.0, weight + dice.between(-.01, .01));
                other = scaledToOne(other);
                double worst = 0;
                for (std::size_t k = 0; k < n; ++k) {
                    worst = std::max(worst, std::abs(other[0] - judgements.bestToOthers[k] * other[k]));
                    worst = std::max(worst, std::abs(other[k] - judgements.othersToWorst[k] * other[n - 1]));
                }
                QVERIFY(worst >= result->deviation - 1e-7);
            }
        }
    }

    void centroidsAreTheMeanOfAllWeightsInOrder()
    {
        // three criteria: (1 + 1/2 + 1/3)/3, (1/2 + 1/3)/3, (1/3)/3
        QVERIFY(near(rankOrderCentroid(std::vector{1.0, 2.0, 3.0}), {11 / 18., 5 / 18., 2 / 18.}, 1e-12));
        QVERIFY(near(rankOrderCentroid(std::vector{4.0, 4.0}), {.5, .5}, 1e-12));
    }
};

QTEST_APPLESS_MAIN(TestDecisionMethods)
#include "tst_decision_methods.moc"
