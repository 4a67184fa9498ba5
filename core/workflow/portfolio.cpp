// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/portfolio.h"

#include "core/decision/linear_program.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kUsualStep = 0.1; // of the budget
constexpr double kNudge = 1e-6; // of a budget: enough to stand beside a corner of the relaxation
constexpr double kGap = 1e-7; // of the values in play: a smaller gain is rounding

using Amount = double PortfolioOption::*;
constexpr Amount kAmounts[]{&PortfolioOption::oneOff, &PortfolioOption::perMonth, &PortfolioOption::days};
constexpr std::size_t kOneOff = 0;
constexpr std::size_t kPerMonth = 1;
constexpr std::size_t kDays = 2;
constexpr std::size_t kBudgets = std::size(kAmounts);
using Limits = std::vector<std::optional<double>>; ///< in the order of kAmounts

/// A plan: which option of each task.
struct Choice {
    LinearOutcome outcome = LinearOutcome::Stopped;
    std::vector<std::size_t> chosen;
    double value = 0;
};

/// The tasks as one integer program whose objective and limits can be exchanged.
class Program {
public:
    Program(const std::vector<PortfolioTask>& tasks, std::stop_token stop)
        : m_tasks(tasks)
        , m_stop(std::move(stop))
    {
        for (const PortfolioTask& task : tasks) {
            double largest = 0;
            for (const PortfolioOption& option : task.options)
                largest = std::max(largest, std::abs(option.netPresentValue));
            m_scale += largest;
        }
    }

    /// Gains below this are none.
    [[nodiscard]] double gap() const { return kGap * std::max(m_scale, 1e-300); }

    [[nodiscard]] std::size_t tasks() const { return m_tasks.size(); }

    /// Largest amount of an option.
    [[nodiscard]] double largest(Amount amount) const
    {
        double found = 0;
        for (const PortfolioTask& task : m_tasks) {
            for (const PortfolioOption& option : task.options)
                found = std::max(found, std::abs(option.*amount));
        }
        return found;
    }

    [[nodiscard]] LinearProgram mostValue(const Limits& limits) const
    {
        LinearProgram program = frame(&PortfolioOption::netPresentValue, limits);
        program.maximise = true;
        return program;
    }

    /// Largest value within the limits, of equals one that costs least at the start and then by the month.
    [[nodiscard]] Choice best(const Limits& limits) const
    {
        Choice choice = solved(mostValue(limits));
        Limits tight = limits;
        for (const std::size_t budget : {kOneOff, kPerMonth}) {
            if (choice.outcome != LinearOutcome::Optimal)
                break;
            LinearProgram program = frame(kAmounts[budget], tight);
            atLeast(program, choice.value - gap() / 10);
            const Choice cheaper = solved(program);
            // the search's own tolerance must not trade value for money
            if (cheaper.outcome == LinearOutcome::Optimal && cheaper.value >= choice.value - gap()
                && total(cheaper, kAmounts[budget]) < total(choice, kAmounts[budget]))
                choice = cheaper;
            tight[budget] = total(choice, kAmounts[budget]);
        }
        return choice;
    }

    /// Least of one amount with which the value reaches `value`, the limits of the others kept.
    [[nodiscard]] Choice cheapest(std::size_t budget, Limits limits, std::optional<double> value) const
    {
        limits[budget].reset();
        LinearProgram program = frame(kAmounts[budget], limits);
        if (value)
            atLeast(program, *value);
        return solved(program);
    }

    [[nodiscard]] double total(const Choice& choice, Amount amount) const
    {
        double sum = 0;
        for (std::size_t t = 0; t < m_tasks.size(); ++t)
            sum += m_tasks[t].options[choice.chosen[t]].*amount;
        return sum;
    }

private:
    [[nodiscard]] LinearProgram frame(Amount objective, const Limits& limits) const
    {
        LinearProgram program;
        for (const PortfolioTask& task : m_tasks) {
            LinearConstraint one;
            one.lower = one.upper = 1;
            for (const PortfolioOption& option : task.options) {
                one.terms.push_back({program.variables.size(), 1});
                program.variables.push_back({.upper = 1.0, .objective = option.*objective, .whole = true});
            }
            program.constraints.push_back(std::move(one));
        }
        for (std::size_t b = 0; b < kBudgets; ++b) {
            LinearConstraint limit;
            limit.upper = limits[b];
            addTerms(limit, kAmounts[b]);
            if (limits[b])
                program.constraints.push_back(std::move(limit));
        }
        return program;
    }

    void addTerms(LinearConstraint& constraint, Amount amount) const
    {
        std::size_t variable = 0;
        for (const PortfolioTask& task : m_tasks) {
            for (const PortfolioOption& option : task.options)
                constraint.terms.push_back({variable++, option.*amount});
        }
    }

    void atLeast(LinearProgram& program, double value) const
    {
        LinearConstraint& constraint = program.constraints.emplace_back();
        constraint.lower = value;
        addTerms(constraint, &PortfolioOption::netPresentValue);
    }

    [[nodiscard]] Choice solved(const LinearProgram& program) const
    {
        const LinearSolution solution = solve(program, m_stop);
        Choice choice;
        choice.outcome = solution.outcome;
        if (solution.outcome != LinearOutcome::Optimal)
            return choice;
        std::size_t variable = 0;
        for (const PortfolioTask& task : m_tasks) {
            std::size_t chosen = 0;
            for (std::size_t o = 0; o < task.options.size(); ++o) {
                if (solution.values[variable++] > 0.5)
                    chosen = o;
            }
            choice.chosen.push_back(chosen);
        }
        choice.value = total(choice, &PortfolioOption::netPresentValue);
        return choice;
    }

    const std::vector<PortfolioTask>& m_tasks;
    std::stop_token m_stop;
    double m_scale = 0;
};

/// The smallest increase of one budget that the optimum gains from.
void addNextIncrease(
    BudgetValue& value, const Program& program, std::size_t budget, const Limits& limits, double optimum)
{
    const Choice more = program.cheapest(budget, limits, optimum + program.gap());
    if (more.outcome != LinearOutcome::Optimal)
        return;
    Limits wider = limits;
    wider[budget] = program.total(more, kAmounts[budget]);
    const Choice best = program.best(wider);
    if (best.outcome != LinearOutcome::Optimal)
        return;
    value.nextIncrease = std::max(0.0, *wider[budget] - *limits[budget]);
    value.nextGain = best.value - optimum;
}

/// What the relaxed optimum gains for one unit *more*: where it bends at the budget itself, the price to the
/// right of the bend.
double marginalValue(const Program& program, std::size_t budget, Limits limits, std::stop_token stop)
{
    *limits[budget] += kNudge * std::max(std::abs(*limits[budget]), program.largest(kAmounts[budget]));
    const LinearSolution relaxation = solve(relaxed(program.mostValue(limits)), stop);
    const auto limitedAhead = std::count_if(limits.begin(), limits.begin() + std::ptrdiff_t(budget),
        [](const std::optional<double>& limit) { return limit.has_value(); });
    const std::size_t row = program.tasks() + std::size_t(limitedAhead);
    return row < relaxation.prices.size() ? std::max(0.0, relaxation.prices[row]) : 0;
}

BudgetValue budgetValue(const Program& program, std::size_t budget, const Limits& limits,
    const PortfolioBudget& stated, const Choice& plan, const std::stop_token& stop)
{
    BudgetValue value;
    value.budget = limits[budget];
    value.used = program.total(plan, kAmounts[budget]);
    if (!value.budget)
        return value;
    value.marginalValue = marginalValue(program, budget, limits, stop);
    value.step = stated.step.value_or(kUsualStep * std::abs(*value.budget));
    Limits wider = limits;
    *wider[budget] += value.step;
    const Choice more = program.best(wider);
    if (more.outcome == LinearOutcome::Optimal)
        value.stepGain = std::max(0.0, more.value - plan.value);
    addNextIncrease(value, program, budget, limits, plan.value);
    return value;
}

std::vector<CurvePoint> curveOf(const Program& program, std::size_t budget, const Limits& limits)
{
    std::vector<CurvePoint> curve;
    Choice reached = program.cheapest(budget, limits, std::nullopt);
    while (reached.outcome == LinearOutcome::Optimal && curve.size() < kMostCurvePoints) {
        Limits here = limits;
        here[budget] = program.total(reached, kAmounts[budget]);
        const Choice best = program.best(here);
        if (best.outcome != LinearOutcome::Optimal)
            break;
        curve.push_back({*here[budget], best.value, best.chosen});
        reached = program.cheapest(budget, limits, best.value + program.gap());
    }
    if (curve.size() == kMostCurvePoints && reached.outcome == LinearOutcome::Optimal) {
        Limits open = limits;
        open[budget].reset();
        const Choice last = program.best(open);
        if (last.outcome == LinearOutcome::Optimal)
            curve.push_back({program.total(last, kAmounts[budget]), last.value, last.chosen});
    }
    return curve;
}

double unlimited(const std::vector<PortfolioTask>& tasks)
{
    double sum = 0;
    for (const PortfolioTask& task : tasks) {
        double best = task.options.front().netPresentValue;
        for (const PortfolioOption& option : task.options)
            best = std::max(best, option.netPresentValue);
        sum += best;
    }
    return sum;
}

/// Least of a budget that the tasks need within the other budgets, or by itself where those allow nothing.
double least(const Program& program, std::size_t budget, const Limits& limits)
{
    Choice choice = program.cheapest(budget, limits, std::nullopt);
    if (choice.outcome == LinearOutcome::Infeasible)
        choice = program.cheapest(budget, Limits(kBudgets), std::nullopt);
    return choice.outcome == LinearOutcome::Optimal ? program.total(choice, kAmounts[budget]) : 0;
}

} // namespace

Portfolio planPortfolio(
    const std::vector<PortfolioTask>& tasks, const PortfolioBudget& budget, const std::stop_token& stop)
{
    Portfolio portfolio;
    portfolio.unlimitedValue = unlimited(tasks);
    const Limits limits{budget.oneOff, budget.perMonth, budget.days};
    const Program program(tasks, stop);
    const Choice plan = program.best(limits);
    portfolio.leastOneOff = least(program, kOneOff, limits);
    portfolio.leastPerMonth = least(program, kPerMonth, limits);
    portfolio.leastDays = least(program, kDays, limits);
    portfolio.oneOff.budget = budget.oneOff;
    portfolio.perMonth.budget = budget.perMonth;
    portfolio.days.budget = budget.days;
    if (plan.outcome != LinearOutcome::Optimal) {
        portfolio.outcome = plan.outcome == LinearOutcome::Infeasible ? PortfolioOutcome::Infeasible
                                                                      : PortfolioOutcome::Stopped;
        return portfolio;
    }
    portfolio.outcome = PortfolioOutcome::Optimal;
    portfolio.chosen = plan.chosen;
    portfolio.netPresentValue = plan.value;
    const LinearSolution relaxation = solve(relaxed(program.mostValue(limits)), stop);
    portfolio.relaxedValue = relaxation.objective;
    BudgetValue* const values[]{&portfolio.oneOff, &portfolio.perMonth, &portfolio.days};
    for (std::size_t b = 0; b < kBudgets; ++b)
        *values[b] = budgetValue(program, b, limits, budget, plan, stop);
    if (budget.oneOff)
        portfolio.oneOffCurve = curveOf(program, kOneOff, limits);
    if (budget.perMonth)
        portfolio.perMonthCurve = curveOf(program, kPerMonth, limits);
    if (stop.stop_requested())
        portfolio.outcome = PortfolioOutcome::Stopped;
    return portfolio;
}

} // namespace tunepoint
