// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/common_trials.h"
#include "core/evaluation/trial_run.h"
#include "core/uncertainty/flip_point.h"

#include <optional>
#include <vector>

namespace tunepoint {

/// The strategies that can be chosen, and the one that is the best on average.
struct FlipField {
    const std::vector<std::size_t>& places; ///< in the plan
    std::size_t leader = 0; ///< among them
};

/// What moving the inputs of one column does.
struct InputMoves {
    FlipPoints flips;
    bool matters = true; ///< false: no strategy of the field has another present value anywhere in its reach
};

/// Flip points of every column of the sampler, by common random numbers: the values nearest to the median at
/// which another strategy takes the lead from the leader, `to` an index into the field. Only those that the
/// noise of the trials cannot make: the leader is ahead by more than two standard errors at the median, and
/// behind by more than two beyond the point (within P1 to P99 for a point that lies there). Sample sets have
/// no single value to move and get none, and nothing flips by money where money does not decide. Nothing when
/// stopped.
/// Source: docs/models/sensitivity.md, section 3.
[[nodiscard]] std::optional<std::vector<InputMoves>> moveInputs(const TrialRun& run, const FlipField& field);

} // namespace tunepoint
