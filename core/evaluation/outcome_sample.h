// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/summary.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace tunepoint {

/// What an axis of the trade-off can show of a strategy; definitions as in CentralFigures.
enum class OutcomeFigure {
    CostPerMonth,
    CostPerItem,
    CostPerCorrectItem,
    TotalCost,
    OneOffCost,
    Accuracy,
    CorrectItemsPerMonth, ///< right answers in a month of use, mean over the months in use
    LatencyP95Seconds,
    WeeksToFirstUse
};
inline constexpr std::size_t kOutcomeFigures = 9;

/// Trials that are kept of every figure: the first of the run, so that a coarse run and a fine one keep the
/// same.
inline constexpr std::size_t kOutcomeTrials = 1024;

/// Figures of one strategy in the same trials: place t of every list belongs together, across strategies too.
struct OutcomeSample {
    /// By OutcomeFigure, up to kOutcomeTrials values each, in trial order; empty: not defined for the
    /// strategy. Infinite where a figure is (cost of a correct item when none is).
    std::array<std::vector<float>, kOutcomeFigures> trials;
    std::optional<Summary> costPerItem; ///< of the trials that the bands hold, like the next
    std::optional<Summary> correctItemsPerMonth;

    bool operator==(const OutcomeSample&) const = default;
};

} // namespace tunepoint
