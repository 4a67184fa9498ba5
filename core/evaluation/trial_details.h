// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/trial_run.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace tunepoint {

/// Figures of one strategy that are told from the first trials alone, by trial; empty: not defined for the
/// strategy.
struct TrialDetails {
    std::vector<double> oneOffCost;
    std::vector<double> costPerItem; ///< infinity: handles none
    std::vector<double> correctItemsPerMonth; ///< of the months in use; 0: none is
    std::vector<double> latencyP95Seconds;
    std::vector<double> weeksToFirstUse;
    std::vector<double> overtakenMonth; ///< infinity: never
    std::vector<double> breakEvenAccuracy; ///< 0: pays at any; infinity: not even when all is right
};

/// Month in which general models overtake the tuned stretch if it is never tuned again, counted from the
/// decision; infinity: never; empty: nothing is tuned, or what a plain prompt reaches is unknown.
[[nodiscard]] std::optional<double> overtakenInMonth(std::span<const StrategyFigures> stretches);

/// Accuracy before review of the first stretch when it is first used, which is what a pilot measures: of
/// every strategy whose accuracy is known, in the first `trials` trials; empty for the others and the status
/// quo. Nothing when stopped.
[[nodiscard]] std::optional<std::vector<std::vector<double>>> modelAccuracies(
    const TrialRun& run, std::size_t trials);

/// Details of every strategy in the trials that the bands over months hold. Nothing when stopped.
/// Source: docs/models/cash-flow.md (break-even accuracy, latency), docs/models/accuracy.md, section 8.
[[nodiscard]] std::optional<std::vector<TrialDetails>> trialDetails(const TrialRun& run);

} // namespace tunepoint
