// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/trial_run.h"

#include <span>

namespace tunepoint {

/// First time in months after which `a`'s cumulative flow stays at or above `b`'s, linear within a month: the
/// payback of a against b. Infinity: behind at the horizon. Both by month, [0] at time 0, of equal length.
/// Source: docs/models/cash-flow.md, section 9.
[[nodiscard]] double aheadFrom(std::span<const double> a, std::span<const double> b);

/// Sets PairChance of every pair of comparable strategies from the trials that the bands hold. False:
/// stopped.
[[nodiscard]] bool addPairChances(Evaluation& evaluation, const TrialRun& run);

/// Probability of each strategy to be on the front of cost a month and accuracy: no other contestant is as
/// good on both and better on one, in the same trial. Empty for strategies that take no part or lack either
/// figure.
[[nodiscard]] std::vector<std::optional<double>> paretoProbabilities(
    const Evaluation& evaluation, const Simulation& simulation);

} // namespace tunepoint
