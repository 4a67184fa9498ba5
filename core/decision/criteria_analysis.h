// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/ahp.h"
#include "core/decision/best_worst.h"
#include "core/decision/gates.h"
#include "core/decision/promethee.h"
#include "core/decision/topsis.h"
#include "core/decision/vikor.h"
#include "core/decision/weight_stability.h"
#include "core/decision/weighted_sum.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// A leaf of the tree of criteria, as the methods use it.
struct CriterionResult {
    std::string id;
    std::string name; ///< the document's, may be empty
    std::string parent; ///< id, or empty
    std::string source; ///< "score" or "model:<figure>"
    bool used = true; ///< false: no option has a figure for it, so it weighs nothing
    double weight = 0; ///< share of the whole, central; all sum to 1
    std::optional<double> weightLow; ///< P10 where the weight is uncertain or unknown; empty without trials
    std::optional<double> weightHigh; ///< P90, likewise
    Direction direction = Direction::Maximise; ///< of the raw figures
    std::optional<LinearValue> optionsRange; ///< where worst and best are read off the options
    PreferenceFunction preference;
    WeightInterval stability; ///< weights at which the best by weighted sum stays the best

    bool operator==(const CriterionResult&) const = default;
};

/// Criteria under one parent: their shares among themselves.
struct GroupResult {
    std::string parent; ///< id; empty: the top
    double weight = 1; ///< share of the whole
    std::vector<std::string> criteria; ///< ids
    std::vector<double> local; ///< by criterion, sum 1
    std::optional<AhpResult> ahp;
    std::optional<BestWorstResult> bestWorst;

    bool operator==(const GroupResult&) const = default;
};

/// A row of the decision table. Vectors are by criterion.
struct OptionResult {
    std::string id;
    bool rated = false; ///< false: it misses a hard condition or a figure, and no method ranks it
    std::vector<std::optional<double>> figures; ///< raw; of a word its level's value
    std::vector<std::optional<double>> values; ///< 0 to 1; with a range read off the options also beyond
    std::vector<bool> assumed; ///< whether the figure is the catalogue's score

    bool operator==(const OptionResult&) const = default;
};

/// Why another method puts another option first, as an id for ui/text with plain values.
struct MethodDifference {
    std::string method; ///< "topsis", "vikor" or "promethee2"
    std::string winner; ///< id of the option that it puts first
    std::string against; ///< id of the best by weighted sum
    std::string criterion; ///< id of the criterion that tells them apart
    Reason reason; ///< {best by weighted sum, winner here, criterion, share of the criterion there, here}

    bool operator==(const MethodDifference&) const = default;
};

/// What the trials say of one rated option.
struct OptionAcceptability {
    std::vector<double> ranks; ///< probability of place i + 1 with the document's weights, ties shared
    std::vector<double> ranksFree; ///< the same with all weights free
    std::optional<std::vector<double>> centralWeights; ///< by criterion; empty: never first
    std::optional<double> confidenceFactor; ///< probability of first place with its central weights
    double paretoProbability = 0; ///< of being on the front
    double expectedValue = 0; ///< mean weighted value with the document's weights

    bool operator==(const OptionAcceptability&) const = default;
};

/// The decision by several criteria. Methods speak of the rated options in their order.
struct CriteriaAnalysis {
    std::vector<CriterionResult> criteria; ///< leaves, in the document's order
    std::vector<GroupResult> groups; ///< the top first
    std::vector<OptionResult> options; ///< all strategies, in the document's order
    std::vector<std::size_t> rated; ///< indices into `options`
    WeightedSum weightedSum;
    Topsis topsis;
    Vikor vikor;
    Promethee promethee2;
    bool agree = true; ///< whether some option is first, or tied for it, by every method
    std::vector<MethodDifference> differences; ///< one for each method that disagrees with the weighted sum
    std::vector<std::size_t> paretoFront; ///< indices into `options`: not dominated over all criteria
    std::uint64_t trials = 0; ///< 0: no acceptability
    std::vector<OptionAcceptability> acceptability; ///< by rated option; empty without trials

    bool operator==(const CriteriaAnalysis&) const = default;
};

/// Weighted value of a strategy (index into `options`): expected where there are trials, else central; empty
/// where no method ranks it.
[[nodiscard]] std::optional<double> weightedValue(const CriteriaAnalysis& analysis, std::size_t strategy);

} // namespace tunepoint
