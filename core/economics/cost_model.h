// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/cash_flow.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

// The pieces of the cost model that the plain ledger and the trials share. Source: docs/models/cash-flow.md.

inline constexpr double kWeeksPerMonth = 365.25 / 12 / 7;
inline constexpr double kHoursPerMonth = 730;
inline constexpr double kMillion = 1e6;

/// GPUs kept busy in the busiest hour when `itemsPerMonth` arrive, not rounded: linear in the volume. A
/// stated peak belongs to month 1 and grows with the volume.
[[nodiscard]] double gpuLoad(const SharedFigures& shared, const StrategyParameters& p, double itemsPerMonth);

/// What today's process costs for one item, its errors aside.
[[nodiscard]] double workPerItem(const SharedFigures& shared);
[[nodiscard]] double todaysErrorsPerItem(const SharedFigures& shared);

/// One-off cost of a modelled strategy by part, overrun included.
struct ProjectCost {
    double examples = 0;
    double training = 0;
    double people = 0;
    double setup = 0;

    [[nodiscard]] double total() const { return examples + training + people + setup; }
};
[[nodiscard]] ProjectCost projectCost(const SharedFigures& shared, const StrategyFigures& strategy);

/// One re-tune.
[[nodiscard]] double retuneCost(const SharedFigures& shared, const StrategyFigures& strategy);

/// A modelled strategy's life: when it is live, how often its model has been retired.
struct Life {
    double goLive = 0;
    double end = 0;
    /// Retirements come at equal distances: the first at a known date or the end of a lifetime.
    double firstRetirement = 0;
    double lifetime = 0;
    int retirements = 0; ///< within the horizon

    [[nodiscard]] double retirement(int which) const { return firstRetirement + which * lifetime; }
    [[nodiscard]] double liveShare(int month) const;
    [[nodiscard]] int retiredBefore(int month) const;
};
[[nodiscard]] Life lifeOf(const StrategyFigures& strategy, int horizon);

/// Calls pay(month, amount) for payments at single dates: migrations and re-tunes, at the end of the month in
/// which they are due, while the strategy is live.
template <class Pay>
void forEachUpkeepPayment(
    const SharedFigures& shared, const StrategyFigures& strategy, const Life& life, Pay&& pay)
{
    const StrategyParameters& p = strategy.parameters;
    const auto due = [&](double when, double amount) {
        const double month = std::max(1.0, std::ceil(when));
        if (when >= life.goLive && when < life.end && month <= shared.horizonMonths && amount > 0)
            pay(int(month), amount);
    };
    for (int i = 0; i < life.retirements; ++i)
        due(life.retirement(i), p.migrationDays * p.dayRate + strategy.statedMigrationCost);
    if (p.retuneEveryMonths > 0) {
        const double step = std::max(1.0, p.retuneEveryMonths);
        const double cost = retuneCost(shared, strategy);
        // A tuned model that went with its provider's base is not there to be re-tuned.
        const double last = strategy.losesTuningAtRetirement && life.retirements > 0
            ? std::min(life.firstRetirement, double(shared.horizonMonths))
            : double(shared.horizonMonths);
        for (double at = life.goLive + step; at < last; at += step)
            due(at, cost);
    }
}

/// Accuracy before review once the model has been retired `times` times, the last time in month `at`.
[[nodiscard]] double accuracyAfter(const StrategyFigures& strategy, int times, double at);

/// Whether the accuracy moves within the life of one model: what it learnt goes out of date, or re-tunes
/// start from a better base.
[[nodiscard]] bool accuracyMoves(const StrategyFigures& strategy);

/// Accuracy before review in `month`, the model retired `times` times before it: at the middle of the month,
/// counted from going live or the last re-tune. Source: docs/models/accuracy.md, 8 and 9.
[[nodiscard]] double accuracyIn(const StrategyFigures& strategy, const Life& life, int times, int month);

/// What `times` successions in a row multiply the price by, when one multiplies it by `factor` in this state
/// of the world and by `typical` in the median one: typical^k (factor / typical)^sqrt(k), the law of k
/// independent successions on the logarithm of the price. One draw raised to the power of k would let the
/// spread grow with k, and a few trials with many retirements would rule the mean. typical 0: factor^times.
/// Source: docs/models/cash-flow.md.
[[nodiscard]] double successorPrice(double factor, double typical, int times);

/// Money per item and per live month while the model has been retired `times` times; GPUs apart.
struct RunningCost {
    double callsPerItem = 0; ///< model calls and other cost per item
    double servingPerItem = 0; ///< query embedding, re-ranking
    double servingPerMonth = 0; ///< hosting, vector store, refresh of the corpus
    double upkeepPerMonth = 0; ///< monitoring, evaluation, maintenance
};
[[nodiscard]] RunningCost runningCost(
    const SharedFigures& shared, const StrategyFigures& strategy, int times, double priceTrend);

/// Share that people look at, what that costs an item, and the accuracy after it.
struct ReviewResult {
    double lookedAt = 0;
    double costPerItem = 0;
    double accuracy = 0;
};
[[nodiscard]] ReviewResult reviewed(
    const SharedFigures& shared, const StrategyParameters& p, double accuracy);

/// Amount of a stated line in `month`, given the items of that month; Series and OneOff by their own rules.
[[nodiscard]] double statedAmount(const SharedFigures& shared, const StrategyFigures& strategy,
    const StatedCost& cost, int month, double items);

} // namespace tunepoint
