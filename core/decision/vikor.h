// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/performance_matrix.h"

namespace tunepoint {

struct Vikor {
    std::vector<double> s; ///< group utility: weighted sum of the gaps to the best, by option
    std::vector<double> r; ///< individual regret: the largest weighted gap
    std::vector<double> q; ///< the compromise of both, 0 the best
    Ranking ranking; ///< by q
    std::vector<std::size_t> compromise; ///< the set that VIKOR proposes, best first
    bool acceptableAdvantage = false; ///< the first leads the second by 1/(n-1)
    bool acceptableStability = false; ///< the first is also best by s or r

    bool operator==(const Vikor&) const = default;
};

/// Weight of group utility against individual regret: "by consensus".
inline constexpr double kVikorConsensus = 0.5;

/// Compromise ranking. A column in which all options are alike adds no gap. Without acceptable advantage the
/// set holds all whose q is within 1/(n-1) of the first's, without acceptable stability the first two places.
/// Source: Opricovic and Tzeng 2004; docs/models/methods.md, equations 3 to 5.
[[nodiscard]] Vikor vikor(const PerformanceMatrix& matrix, std::span<const double> weights);

} // namespace tunepoint
