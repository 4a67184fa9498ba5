// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/performance_matrix.h"

namespace tunepoint {

struct Topsis {
    std::vector<double> scores; ///< relative closeness to the ideal, 0 to 1, by option
    Ranking ranking;

    bool operator==(const Topsis&) const = default;
};

/// Each column divided by its Euclidean length; a column of zeros stays zero. [option * criteria +
/// criterion].
[[nodiscard]] std::vector<double> vectorNormalised(const PerformanceMatrix& matrix);

/// Technique for order preference by similarity to the ideal solution: vector normalisation, Euclidean
/// distances to the best and the worst figures that occur. Where all options are alike, closeness is 1: they
/// are the ideal.
/// Source: Hwang and Yoon 1981; docs/models/methods.md, equation 2.
[[nodiscard]] Topsis topsis(const PerformanceMatrix& matrix, std::span<const double> weights);

} // namespace tunepoint
