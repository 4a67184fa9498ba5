// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/decision_table.h"
#include "core/evaluation/figure_trials.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace tunepoint {

/// How the trials of the decision table are drawn.
struct AcceptabilityOptions {
    Sampler sampler = Sampler::Sobol;
    std::uint64_t seed = 1;
    std::uint64_t trials = 10'000; ///< rounded up by roundedTrials()
    unsigned threads = 0; ///< 0: all; the bits do not depend on it
    std::stop_token stop;
    bool keepScores = false; ///< whether AcceptabilityResult::scores is wanted
};

struct AcceptabilityResult {
    std::uint64_t trials = 0; ///< used count; 0: stopped
    std::vector<OptionAcceptability> options; ///< by rated option
    std::vector<std::optional<std::pair<double, double>>> weightRanges; ///< by column: P10, P90 if uncertain
    std::vector<double> scores; ///< weighted values: [trial * rated + option]
};

/// Stochastic multicriteria acceptability analysis (SMAA-2) of the rated options: uncertain weights and
/// scores are drawn from streams keyed by the ids of criteria and strategies, figures of the model are those
/// of its trials. Unknown weights are uniform on what the stated ones leave; "free" is the whole simplex of
/// the criteria used. `modelled` holds, at [option * columns + column], the trials of the cells that are
/// figures of the model; empty spans stay at their central figure. Source: Lahdelma and Salminen 2001,
/// "SMAA-2"; docs/models/methods.md, section 7.
[[nodiscard]] AcceptabilityResult acceptability(const Assessment& assessment, const DecisionTable& table,
    const std::vector<std::span<const double>>& modelled, const AcceptabilityOptions& options);

} // namespace tunepoint
