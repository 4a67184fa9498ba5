// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/trial_run.h"
#include "core/uncertainty/value_of_information.h"

#include <optional>
#include <span>
#include <vector>

namespace tunepoint {

/// What the pilots are valued from.
struct PilotStudy {
    const TrialRun& run;
    TrialMatrix benefits; ///< of the strategies of `places`
    const std::vector<std::size_t>& places;
    Margin margin;
    std::span<const SampledInput> inputs; ///< by column of the sampler
    std::span<const InputValue> values; ///< of those inputs
};

/// Pilots of every strategy of the study whose accuracy varies over the trials, whether it was stated, comes
/// from a pilot already made or from priors: by strategy, then by size. A pilot of n items shows how many the
/// strategy gets right, before people look at its answers. Its worth is at most that of knowing the accuracy,
/// and does not fall with n. Cost: the strategy's pilotFixedCost and a label for each item, at their medians.
/// Nothing when stopped.
/// Source: docs/models/value-of-information.md, section 4.
[[nodiscard]] std::optional<std::vector<PilotEntry>> pilotEntries(const PilotStudy& study);

} // namespace tunepoint
