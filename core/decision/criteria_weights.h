// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/problem.h"
#include "core/decision/ahp.h"
#include "core/decision/best_worst.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tunepoint {

/// Criteria that share a parent, with their weights among themselves.
struct WeightGroup {
    std::string parent; ///< id; empty: the top
    std::optional<std::size_t> above; ///< the parent's index in the document's criteria
    std::vector<std::size_t> members; ///< indices into the document's criteria, in its order
    std::vector<std::optional<Quantity>> stated; ///< by member, before scaling; empty: unknown
    std::vector<double> local; ///< by member, central, sum 1
    std::optional<AhpResult> ahp; ///< where the weights come from a pairwise comparison
    std::optional<BestWorstResult> bestWorst; ///< where they come from the best-worst method
};

/// The tree of criteria with its weights. Weights are local to siblings and multiplied down: a criterion's
/// share of the whole is its own times those of all above it. Criteria without others below them are leaves
/// and are scored; the rest only hold them together.
struct CriteriaWeights {
    std::vector<WeightGroup> groups; ///< the top first, parents before children
    std::vector<std::size_t> leaves; ///< indices into the document's criteria, in its order
    std::vector<double> weights; ///< by leaf, share of the whole, sum 1
    Problems problems; ///< warnings: scaled weights, contradicting judgements and the like
};

/// Central weights of a document that has passed its check. Unknown weights share what the stated ones leave
/// of 1 (definition 31), in equal parts in the central case; a group whose judgements are unfinished falls
/// back on the criteria's own weights.
/// Source: docs/models/weights.md.
[[nodiscard]] CriteriaWeights criteriaWeights(const Assessment& assessment);

/// Weights of one group, sum 1, from what is stated (NaN: unknown) and one positive number for each member
/// that divides among the unknown ones what the others leave: all 1 gives equal parts, exponential draws
/// give a uniform draw from the simplex. Nothing stated above 0 and nothing unknown: equal weights.
void scaleGroup(std::span<const double> stated, std::span<const double> parts, std::span<double> local);

/// Share of the whole of each leaf, given the local weights of each group (by group, by member).
[[nodiscard]] std::vector<double> leafWeights(
    const CriteriaWeights& weights, const std::vector<std::vector<double>>& local, std::size_t criteria);

} // namespace tunepoint
