// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/criteria_analysis.h"

#include <algorithm>

namespace tunepoint {

std::optional<double> weightedValue(const CriteriaAnalysis& analysis, std::size_t strategy)
{
    const auto at = std::find(analysis.rated.begin(), analysis.rated.end(), strategy);
    if (at == analysis.rated.end())
        return std::nullopt;
    const auto option = std::size_t(at - analysis.rated.begin());
    return analysis.acceptability.empty() ? analysis.weightedSum.scores[option]
                                          : analysis.acceptability[option].expectedValue;
}

} // namespace tunepoint
