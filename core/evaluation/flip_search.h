// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/common_trials.h"
#include "core/evaluation/trial_run.h"
#include "core/uncertainty/flip_point.h"
#include "core/uncertainty/value_of_information.h"

#include <optional>
#include <span>
#include <vector>

namespace tunepoint {

/// The strategies among which the best is looked for, and what all trials say of them.
struct FlipField {
    const std::vector<std::size_t>& places; ///< in the plan
    std::span<const InputValue> values; ///< by column of the sampler, of the strategies at `places`
};

/// What moving the inputs of one column does.
struct InputMoves {
    FlipPoints flips;
    bool matters = true; ///< false: no strategy of the field has another present value anywhere in its reach
};

/// Flip points of every column of the sampler, by common random numbers: `to` is an index into the field.
/// The small set of trials gives the slope; the level at the median comes from the conditional means of all
/// trials where these are less noisy. Sample sets have no single value to move and get none. Nothing when
/// stopped.
/// Source: docs/models/sensitivity.md, section 3.
[[nodiscard]] std::optional<std::vector<InputMoves>> moveInputs(const TrialRun& run, const FlipField& field);

} // namespace tunepoint
