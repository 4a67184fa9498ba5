// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/trial_details.h"

#include <cstddef>

namespace tunepoint {

/// Sets how likely each checked gate of a strategy is to be passed, and gives the probability that all are
/// passed in one and the same trial. Limits stand at their medians; gates without a figure (data residency,
/// own weights, closing dates) pass in all trials or in none; a gate that was not checked stops nobody. A
/// gate on a stated score counts as independent of the rest. A figure of a custom gate that the simulation
/// did not keep is worked out again in the same trials.
/// Source: docs/models/sensitivity.md, section 5; definition of the gates: judgeGates().
[[nodiscard]] double addGateChances(
    StrategyResult& result, const TrialRun& run, std::size_t strategy, const TrialDetails& details);

} // namespace tunepoint
