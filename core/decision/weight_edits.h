// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// Positions of the criteria that share a parent (empty: the top), in the document's order.
[[nodiscard]] std::vector<std::size_t> siblings(const Assessment& assessment, const std::string& parent);

/// Gives the criterion at `index` the share `part` of its group, by its own weight. The others keep their
/// proportions, ranges included; unknown ones stay unknown and go on sharing what is left. Weights that stood
/// among the judgements move to the criteria. Range: 0 to 1; the method is the direct one.
void setGroupShare(Assessment& assessment, std::size_t index, double part);

/// States the criterion's own weight, or makes it unknown, and leaves the others alone.
void stateWeight(Assessment& assessment, std::size_t index, const std::optional<Quantity>& weight);

/// Keeps the range that the criterion's weight is given for: that of its value function, else `optionsRange`,
/// else none. Guard rail "range changed after its weight was given".
void rememberRange(Criterion& criterion, const std::optional<LinearValue>& optionsRange);

/// The comparison of the group with this parent, complete and in the order of `ids`: judgements that are
/// there stay, missing pairs count as equal. It is added where there is none.
PairwiseComparison& pairwiseOf(
    Weighting& weighting, const std::string& parent, const std::vector<std::string>& ids);

/// The best-worst judgements of the group with this parent. Where there are none, or their best or worst is
/// gone, the first of `ids` is the best and the last the worst, all of the same importance.
BestWorstComparison& bestWorstOf(
    Weighting& weighting, const std::string& parent, const std::vector<std::string>& ids);

/// States swing points for those of `ids` that have none yet, so that they keep their proportion to the
/// heaviest one, which has 100: a first judgement then changes nothing else. `shares` are the present ones.
void completeSwing(
    Weighting& weighting, const std::vector<std::string>& ids, const std::vector<double>& shares);

/// States all ranks of a group: `order` holds the ids from the most important one down, `tied[i]` whether
/// the one at i has the rank of the one before it.
void setRanks(Weighting& weighting, const std::vector<std::string>& order, const std::vector<bool>& tied);

} // namespace tunepoint
