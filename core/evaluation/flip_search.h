// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/measured_lead.h"
#include "core/evaluation/trial_run.h"
#include "core/uncertainty/flip_point.h"

#include <optional>
#include <vector>

namespace tunepoint {

/// What moving the inputs of one column does.
struct InputMoves {
    FlipPoints flips;
    bool matters = true; ///< false: no strategy of the field has another present value anywhere in its reach
};

/// Flip points of every column of the sampler, by common random numbers: the values nearest to the median at
/// which another strategy takes the lead from the leader, `to` an index into the field. Only those that the
/// noise of the trials can hardly make: the leader is ahead beyond noise at the median, and behind beyond
/// noise past the point (within P1 to P99 for a point that lies there). How many standard errors that takes
/// grows with the inputs and rivals searched, so that at most one search in twenty tells a flip where there
/// is none: criticalValue(), Bonferroni. Sample sets have no single value to move and get none, and nothing
/// flips by money where money does not decide. Nothing when stopped. Source: docs/models/sensitivity.md,
/// section 3.
[[nodiscard]] std::optional<std::vector<InputMoves>> moveInputs(const TrialRun& run, const FlipField& field);

} // namespace tunepoint
