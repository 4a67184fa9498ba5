// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/criteria_analysis.h"

#include <vector>

namespace tunepoint {

/// What each criterion adds to the weighted sum of each rated option: weight times value, central, at
/// [option * criteria + criterion]. An option's parts sum to its score; criteria that are not used add 0.
/// Source: docs/models/methods.md, equation 1.
[[nodiscard]] std::vector<double> contributions(const CriteriaAnalysis& analysis);

/// Rated options (positions in `analysis.rated`) from the first place by weighted sum down.
[[nodiscard]] std::vector<std::size_t> byWeightedSum(const CriteriaAnalysis& analysis);

/// Place of each option of a ranking, from 1; tied ones share the best of their places. Shape: by option.
[[nodiscard]] std::vector<std::size_t> placesOf(const Ranking& ranking, std::size_t options);

/// For each group of siblings, in the order of `analysis.groups`, and each member: the shares of the group at
/// which the winners by weighted sum stay unbeaten, the other members rescaled in proportion and everything
/// outside the group as it is. Where a criterion is not used, it counts for nothing whatever its share.
/// Source: docs/models/methods.md, equation 8.
[[nodiscard]] std::vector<std::vector<WeightInterval>> groupStability(const CriteriaAnalysis& analysis);

} // namespace tunepoint
