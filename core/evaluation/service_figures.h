// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/plan.h"

#include <optional>

namespace tunepoint {

/// Seconds until the answer to one item is complete, 95th percentile. Tokens stream one after the other,
/// calls follow each other, and the tail factor turns a typical answer into the 95th percentile. Empty: no
/// model.
[[nodiscard]] std::optional<double> latencyOf(
    const SharedFigures& shared, const StrategyParameters& parameters, StrategyKind kind);

/// The slower of a strategy's stretches.
[[nodiscard]] std::optional<double> latencyOf(
    const SharedFigures& shared, const std::vector<StrategyFigures>& stretches);

/// Weeks from now until the first item is handled, schedule slip included; `first` is the first stretch.
/// Empty for a custom strategy that states no lead time.
[[nodiscard]] std::optional<double> weeksToFirstUse(const StrategyFigures& first, const StrategyPlan& plan);

} // namespace tunepoint
