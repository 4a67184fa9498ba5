// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/input_sampler.h"

#include <string>
#include <vector>

namespace tunepoint {

/// More trials than this move a trigger by less than its own noise.
inline constexpr std::uint64_t kStagedTrials = 16'384;
/// Answers that are checked in a month where the document has no staged strategy to say so.
inline constexpr double kCheckedItemsPerMonth = 50;

/// Two strategies one of which may follow the other.
struct StagedPair {
    std::string strategy; ///< the staged strategy; empty: two strategies of the document
    std::string firstName; ///< ids, or archetypes of a staged strategy
    std::string secondName;
    StrategyPlan first; ///< by itself
    StrategyPlan second; ///< by itself
    double checkedItemsPerMonth = 0;
    std::vector<int> months; ///< in which one could look and move, ascending
};

/// Every staged strategy of the document. Without one the best strategy that prompts and the best that
/// tunes, of those that may be chosen: what comes first is the one that can be changed at short notice.
/// `evaluation` has its distributions.
[[nodiscard]] std::vector<StagedPair> stagedPairs(
    const Evaluation& evaluation, const Assessment& assessment, const Catalogue& catalogue, const Plan& plan);

/// Values beginning with the first and looking before moving to the second, by the evaluation's own trials.
/// Empty: stopped. Range: at least two trials. Source: docs/models/staged-path.md.
[[nodiscard]] std::optional<StagedPathResult> valueStagedPath(
    const StagedPair& pair, const Plan& plan, const InputSampler& sampler, const EvaluationOptions& options);

} // namespace tunepoint
