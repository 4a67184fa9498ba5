// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/performance_matrix.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tunepoint {

Ranking rankingOf(std::span<const double> scores, Better better)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return better == Better::Higher ? scores[a] > scores[b] : scores[a] < scores[b];
    });
    Ranking ranking;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || std::abs(scores[order[i]] - scores[order[i - 1]]) > kTieTolerance)
            ranking.emplace_back();
        ranking.back().push_back(order[i]);
    }
    for (auto& group : ranking)
        std::sort(group.begin(), group.end());
    return ranking;
}

bool shareWinner(const Ranking& a, const Ranking& b)
{
    if (a.empty() || b.empty())
        return a.empty() && b.empty();
    return std::any_of(a.front().begin(), a.front().end(), [&](std::size_t option) {
        return std::find(b.front().begin(), b.front().end(), option) != b.front().end();
    });
}

std::vector<double> scaledToOne(std::vector<double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

} // namespace tunepoint
