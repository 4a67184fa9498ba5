// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/topsis.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

std::vector<double> vectorNormalised(const PerformanceMatrix& matrix)
{
    std::vector<double> normalised(matrix.figures.size());
    for (std::size_t k = 0; k < matrix.criteria; ++k) {
        double largest = 0; // squares of large money would overflow, those of small shares vanish
        for (std::size_t i = 0; i < matrix.options; ++i)
            largest = std::max(largest, std::abs(matrix.at(i, k)));
        if (largest == 0)
            continue;
        double squares = 0;
        for (std::size_t i = 0; i < matrix.options; ++i)
            squares += (matrix.at(i, k) / largest) * (matrix.at(i, k) / largest);
        const double length = std::sqrt(squares);
        for (std::size_t i = 0; i < matrix.options; ++i)
            normalised[i * matrix.criteria + k] = matrix.at(i, k) / largest / length;
    }
    return normalised;
}

Topsis topsis(const PerformanceMatrix& matrix, std::span<const double> weights)
{
    Topsis result;
    const std::vector<double> normalised = vectorNormalised(matrix);
    std::vector<double> toIdeal(matrix.options, 0.0);
    std::vector<double> toWorst(matrix.options, 0.0);
    for (std::size_t k = 0; k < matrix.criteria; ++k) {
        std::vector<double> column;
        for (std::size_t i = 0; i < matrix.options; ++i)
            column.push_back(weights[k] * normalised[i * matrix.criteria + k]);
        const auto [low, high] = std::minmax_element(column.begin(), column.end());
        const bool more = matrix.directions[k] == Direction::Maximise;
        const double ideal = more ? *high : *low;
        const double worst = more ? *low : *high;
        for (std::size_t i = 0; i < matrix.options; ++i) {
            toIdeal[i] += (column[i] - ideal) * (column[i] - ideal);
            toWorst[i] += (column[i] - worst) * (column[i] - worst);
        }
    }
    for (std::size_t i = 0; i < matrix.options; ++i) {
        const double near = std::sqrt(toIdeal[i]);
        const double far = std::sqrt(toWorst[i]);
        result.scores.push_back(near + far > 0 ? far / (near + far) : 1);
    }
    result.ranking = rankingOf(result.scores, Better::Higher);
    return result;
}

} // namespace tunepoint
