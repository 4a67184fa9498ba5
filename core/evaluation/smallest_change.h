// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/recommendation.h"
#include "core/evaluation/trial_run.h"

#include <optional>

namespace tunepoint {

/// The smallest change of the most influential inputs, and of the criteria's weights where the weighted value
/// decides, after which another strategy is the best. nearestFlip() on the central case, set to the level
/// that the trials give today, finds the way; how far it goes is where the expected lead turns in common
/// trials with what the change names held (of weighted value: in the central case). An input's unit is a
/// standard normal one of its range, a weight's a doubling; the other weights shrink in proportion. Moves
/// under a tenth of the largest are left out. Told only by the rule of moveInputs(): the leader is ahead
/// beyond noise at the medians and behind beyond noise further on the way, within P1 to P99 for a change that
/// lies there. Sensitivity and criteria have been filled in. Nothing where nothing flips, or nothing that can
/// be told from noise. Source: docs/models/recommendation.md.
[[nodiscard]] std::optional<Flip> smallestChange(const Evaluation& evaluation, const TrialRun& run);

} // namespace tunepoint
