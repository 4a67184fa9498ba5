// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/spread.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tunepoint {

/// How far the figures of an option range.
struct OptionSpreads {
    Spread netPresentValue;
    Spread oneOff;
    Spread perMonth;
    Spread days;

    bool operator==(const OptionSpreads&) const = default;
};

/// One way to do a task. Money in the portfolio's currency.
struct PortfolioOption {
    std::string strategy; ///< id; empty: nothing is changed
    std::string name;
    double netPresentValue = 0; ///< expected where trials have been run, else central
    double oneOff = 0; ///< money at the start
    double perMonth = 0; ///< recurring, without errors
    double days = 0; ///< of engineering at the start
    std::optional<OptionSpreads> spreads{}; ///< empty: not known, as no trials have been run

    bool operator==(const PortfolioOption&) const = default;
};

/// One task, of whose options exactly one is chosen.
struct PortfolioTask {
    std::string id;
    std::string title;
    std::vector<PortfolioOption> options; ///< those that meet the task's hard conditions

    bool operator==(const PortfolioTask&) const = default;
};

/// What all tasks share. Empty: not limited.
struct PortfolioBudget {
    std::optional<double> oneOff;
    std::optional<double> perMonth;
    std::optional<double> days;
    /// The one more budget step of definition 33; empty: a tenth of the budget.
    std::optional<double> step;

    bool operator==(const PortfolioBudget&) const = default;
};

/// What more of one budget would bring.
struct BudgetValue {
    std::optional<double> budget; ///< as stated; empty: not limited, and the rest is 0
    double used = 0;
    /// What the optimum of the linear relaxation gains for one unit more: the shadow price, to the right
    /// where the optimum bends at the budget itself.
    double marginalValue = 0;
    double step = 0;
    double stepGain = 0; ///< of the integer optimum by `step` more
    /// Smallest increase that the integer optimum gains from, and what it gains; empty: no increase helps.
    std::optional<double> nextIncrease;
    std::optional<double> nextGain;

    bool operator==(const BudgetValue&) const = default;
};

/// The best that a budget allows, the other budgets as stated.
struct CurvePoint {
    double budget = 0; ///< least that reaches the value
    double netPresentValue = 0;
    std::vector<std::size_t> chosen{}; ///< one for each task: index into its options

    bool operator==(const CurvePoint&) const = default;
};

enum class PortfolioOutcome {
    Optimal,
    Infeasible, ///< the budgets do not even allow the least that must be done
    Stopped
};

struct Portfolio {
    PortfolioOutcome outcome = PortfolioOutcome::Stopped;
    std::vector<std::size_t> chosen; ///< one for each task: index into its options
    double netPresentValue = 0;
    double relaxedValue = 0; ///< optimum of the linear relaxation: no plan can be worth more
    double unlimitedValue = 0; ///< with every task's best option
    BudgetValue oneOff;
    BudgetValue perMonth;
    BudgetValue days;
    /// Where the optimum changes as a budget grows, ascending; empty where that budget is not limited.
    std::vector<CurvePoint> oneOffCurve;
    std::vector<CurvePoint> perMonthCurve;
    /// Least of each budget that the tasks need within the other budgets, or by itself where those allow
    /// nothing at all; what an infeasible plan lacks.
    double leastOneOff = 0;
    double leastPerMonth = 0;
    double leastDays = 0;

    bool operator==(const Portfolio&) const = default;
};

/// Steps of a budget curve that are worked out; beyond, the curve ends with the unlimited optimum.
inline constexpr std::size_t kMostCurvePoints = 60;

/// Chooses exactly one option for each task so that the sum of net present values is largest and every budget
/// is kept: an integer program (multiple-choice knapsack), solved exactly; among equal plans one that spends
/// least at the start. Marginal values are those of its linear relaxation (definition 33).
/// Range: every task has an option; all figures are finite.
/// Source: docs/models/portfolio.md.
[[nodiscard]] Portfolio planPortfolio(
    const std::vector<PortfolioTask>& tasks, const PortfolioBudget& budget, const std::stop_token& stop = {});

} // namespace tunepoint
