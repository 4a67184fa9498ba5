// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/weighted_sum.h"

#include <numeric>

namespace tunepoint {

WeightedSum weightedSum(std::span<const double> values, std::span<const double> weights)
{
    WeightedSum result;
    const std::size_t criteria = weights.size();
    for (std::size_t start = 0; criteria > 0 && start < values.size(); start += criteria)
        result.scores.push_back(
            std::inner_product(weights.begin(), weights.end(), values.begin() + std::ptrdiff_t(start), 0.0));
    result.ranking = rankingOf(result.scores, Better::Higher);
    return result;
}

} // namespace tunepoint
