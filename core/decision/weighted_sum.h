// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/performance_matrix.h"

namespace tunepoint {

struct WeightedSum {
    std::vector<double> scores; ///< by option, 0 to 1
    Ranking ranking;

    bool operator==(const WeightedSum&) const = default;
};

/// Sum of weight times value for each option (additive value model, Keeney and Raiffa 1976). values[i *
/// criteria + k] is the value of option i on criterion k.
/// Source: docs/models/methods.md, equation 1.
[[nodiscard]] WeightedSum weightedSum(std::span<const double> values, std::span<const double> weights);

} // namespace tunepoint
