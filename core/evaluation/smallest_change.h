// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/recommendation.h"
#include "core/evaluation/trial_run.h"

#include <optional>

namespace tunepoint {

/// The smallest change of the most influential inputs, and of the criteria's weights where the weighted value
/// decides, after which another strategy is the best: nearestFlip() on the central case, set to the level
/// that the trials give today. An input's unit is a standard normal one of its range, a weight's a doubling;
/// the other weights shrink in proportion. Changes under a tenth of the largest are left out of what is told.
/// Sensitivity and criteria have been filled in. Nothing where nothing flips.
/// Source: docs/models/recommendation.md.
[[nodiscard]] std::optional<Flip> smallestChange(const Evaluation& evaluation, const TrialRun& run);

} // namespace tunepoint
