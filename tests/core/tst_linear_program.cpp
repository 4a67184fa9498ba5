// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/linear_program.h"
#include "tests/support/dice.h"

#include <QTest>

#include <cmath>
#include <thread>

using namespace tunepoint;

namespace {

LinearVariable worth(double objective)
{
    return {.objective = objective};
}

LinearVariable yesOrNo(double objective)
{
    return {.upper = 1.0, .objective = objective, .whole = true};
}

LinearConstraint atMost(double limit, const std::vector<double>& coefficients)
{
    LinearConstraint constraint;
    constraint.upper = limit;
    for (std::size_t i = 0; i < coefficients.size(); ++i)
        constraint.terms.push_back({i, coefficients[i]});
    return constraint;
}

bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Hillier and Lieberman, Introduction to Operations Research, section 3.1: the Wyndor Glass Co.
LinearProgram glassWorks()
{
    LinearProgram program;
    program.maximise = true;
    program.variables = {worth(3), worth(5)};
    program.constraints = {atMost(4, {1, 0}), atMost(12, {0, 2}), atMost(18, {3, 2})};
    return program;
}

LinearProgram knapsack(const std::vector<double>& profits, const std::vector<double>& weights, double room)
{
    LinearProgram program;
    program.maximise = true;
    for (const double profit : profits)
        program.variables.push_back(yesOrNo(profit));
    program.constraints = {atMost(room, weights)};
    return program;
}

/// Every subset tried.
double bestSubset(const std::vector<double>& profits, const std::vector<double>& weights, double room)
{
    double best = 0;
    for (std::size_t set = 0; set < std::size_t(1) << profits.size(); ++set) {
        double profit = 0;
        double weight = 0;
        for (std::size_t i = 0; i < profits.size(); ++i) {
            if (set >> i & 1) {
                profit += profits[i];
                weight += weights[i];
            }
        }
        if (weight <= room)
            best = std::max(best, profit);
    }
    return best;
}

} // namespace

class TestLinearProgram : public QObject {
    Q_OBJECT

private slots:
    void aPublishedProgramHasItsPublishedOptimumAndShadowPrices();
    void pricesFollowTheUnitsOfRowsAndObjective();
    void aMinimumUnderEqualitiesIsFound();
    void outcomesWithoutAnOptimum_data();
    void outcomesWithoutAnOptimum();
    void aPublishedKnapsackHasItsPublishedOptimum();
    void randomKnapsacksAgreeWithTryingEverySubset();
    void severalThreadsDoNotDisturbEachOther();
    void aStopIsHeeded();
};

void TestLinearProgram::aPublishedProgramHasItsPublishedOptimumAndShadowPrices()
{
    const LinearSolution solution = solve(glassWorks());
    QCOMPARE(solution.outcome, LinearOutcome::Optimal);
    QVERIFY(close(solution.objective, 36)); // x = (2, 6), shadow prices 0, 3/2 and 1: ibid., section 4.7
    QVERIFY(close(solution.values[0], 2));
    QVERIFY(close(solution.values[1], 6));
    QVERIFY(close(solution.prices[0], 0));
    QVERIFY(close(solution.prices[1], 1.5));
    QVERIFY(close(solution.prices[2], 1));
}

void TestLinearProgram::pricesFollowTheUnitsOfRowsAndObjective()
{
    LinearProgram program = glassWorks();
    for (LinearVariable& variable : program.variables)
        variable.objective *= 1e6; // profit in single coins
    for (LinearTerm& term : program.constraints[2].terms)
        term.coefficient *= 1e3;
    program.constraints[2].upper = 18e3; // the third plant's time in thousandths
    const LinearSolution solution = solve(program);
    QVERIFY(close(solution.objective, 36e6));
    QVERIFY(close(solution.prices[1], 1.5e6));
    QVERIFY(close(solution.prices[2], 1e3));
}

void TestLinearProgram::aMinimumUnderEqualitiesIsFound()
{
    // x + y + z = 1 and x - y = 0.2; the least 2x + 3y + 4z puts z at 0: x = 0.6, y = 0.4, cost 2.4.
    LinearProgram program;
    program.variables = {worth(2), worth(3), worth(4)};
    LinearConstraint sum = atMost(1, {1, 1, 1});
    sum.lower = 1.0;
    LinearConstraint gap = atMost(0.2, {1, -1, 0});
    gap.lower = 0.2;
    program.constraints = {sum, gap};
    const LinearSolution solution = solve(program);
    QCOMPARE(solution.outcome, LinearOutcome::Optimal);
    QVERIFY(close(solution.objective, 2.4));
    QVERIFY(close(solution.values[0], 0.6));
}

void TestLinearProgram::outcomesWithoutAnOptimum_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("sign");
    const int infeasible = int(LinearOutcome::Infeasible);
    QTest::newRow("a sum that cannot reach its lower end") << infeasible << false << 1.0;
    QTest::newRow("whole numbers that cannot reach it either") << infeasible << true << 1.0;
    QTest::newRow("a profit without a limit") << int(LinearOutcome::Unbounded) << false << -1.0;
}

void TestLinearProgram::outcomesWithoutAnOptimum()
{
    QFETCH(int, outcome);
    QFETCH(bool, whole);
    QFETCH(double, sign);
    LinearProgram program;
    program.maximise = true;
    program.variables = {worth(1), worth(1)};
    for (LinearVariable& variable : program.variables)
        variable.whole = whole;
    LinearConstraint constraint = atMost(0, {1, 1});
    constraint.upper.reset();
    constraint.lower = 3.0; // x + y >= 3 ...
    program.constraints = {constraint};
    if (sign > 0)
        program.constraints.push_back(atMost(2, {1, 1})); // ... and at most 2
    const LinearSolution solution = solve(program);
    QCOMPARE(int(solution.outcome), outcome);
    QVERIFY(solution.values.empty());

    program.constraints = {atMost(2, {1, 1})};
    program.constraints[0].lower = 3.0; // bounds the wrong way round
    QCOMPARE(solve(program).outcome, LinearOutcome::Infeasible);
}

void TestLinearProgram::aPublishedKnapsackHasItsPublishedOptimum()
{
    // Problem P01 of J. Burkardt's collection KNAPSACK_01: the optimum takes items 1, 2, 3, 4 and 6 for 309.
    const LinearSolution solution = solve(
        knapsack({92, 57, 49, 68, 60, 43, 67, 84, 87, 72}, {23, 31, 29, 44, 53, 38, 63, 85, 89, 82}, 165));
    QCOMPARE(solution.outcome, LinearOutcome::Optimal);
    QCOMPARE(solution.objective, 309.0);
    QCOMPARE(solution.values, (std::vector<double>{1, 1, 1, 1, 0, 1, 0, 0, 0, 0}));
    QVERIFY(solution.prices.empty());
}

void TestLinearProgram::randomKnapsacksAgreeWithTryingEverySubset()
{
    support::Dice dice(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> profits;
        std::vector<double> weights;
        const double unit = std::pow(10.0, dice.between(-3, 7));
        double all = 0;
        for (int i = dice.between(1, 11); i > 0; --i) {
            profits.push_back(unit * dice.between(-20.0, 100.0));
            weights.push_back(dice.between(1.0, 5e5));
            all += weights.back();
        }
        const double room = all * dice.share();
        const LinearSolution solution = solve(knapsack(profits, weights, room));
        QCOMPARE(solution.outcome, LinearOutcome::Optimal);
        QVERIFY(std::abs(solution.objective - bestSubset(profits, weights, room)) <= unit * 1e-6);
        // Fractions can only help.
        QVERIFY(
            solve(relaxed(knapsack(profits, weights, room))).objective >= solution.objective - 1e-9 * unit);
    }
}

void TestLinearProgram::severalThreadsDoNotDisturbEachOther()
{
    std::vector<LinearSolution> solutions(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(solutions.size());
        for (LinearSolution& solution : solutions) {
            threads.emplace_back([&solution] {
                for (int i = 0; i < 50; ++i)
                    solution = solve(glassWorks());
            });
        }
    }
    for (const LinearSolution& solution : solutions)
        QCOMPARE(solution, solve(glassWorks()));
}

void TestLinearProgram::aStopIsHeeded()
{
    std::stop_source stop;
    stop.request_stop();
    const LinearProgram program = knapsack({92, 57, 49, 68, 60, 43, 67}, {23, 31, 29, 44, 53, 38, 63}, 120);
    QCOMPARE(solve(program, stop.get_token()).outcome, LinearOutcome::Stopped);
}

QTEST_APPLESS_MAIN(TestLinearProgram)
#include "tst_linear_program.moc"
