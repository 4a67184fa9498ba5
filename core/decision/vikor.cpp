// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/vikor.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// Where each stands between the lowest and the highest; all 0 when they are alike.
std::vector<double> spread(const std::vector<double>& figures)
{
    std::vector<double> out(figures.size(), 0.0);
    if (figures.empty())
        return out;
    const auto [low, high] = std::minmax_element(figures.begin(), figures.end());
    if (*high - *low <= kTieTolerance)
        return out;
    for (std::size_t i = 0; i < figures.size(); ++i)
        out[i] = (figures[i] - *low) / (*high - *low);
    return out;
}

bool isLowest(const std::vector<double>& figures, std::size_t option)
{
    return figures[option] <= *std::min_element(figures.begin(), figures.end()) + kTieTolerance;
}

void propose(Vikor& result)
{
    const std::size_t n = result.q.size();
    const std::vector<std::size_t>& first = result.ranking.front();
    result.acceptableStability = std::any_of(first.begin(), first.end(),
        [&](std::size_t option) { return isLowest(result.s, option) || isLowest(result.r, option); });
    result.compromise = first;
    result.acceptableAdvantage = n < 2;
    if (n < 2)
        return;
    const double best = result.q[first.front()];
    const double advantage = 1.0 / double(n - 1);
    const bool tied = first.size() > 1;
    const double second = tied ? best : result.q[result.ranking[1].front()];
    result.acceptableAdvantage = second - best >= advantage - kTieTolerance;
    for (std::size_t place = 1; place < result.ranking.size(); ++place) {
        const double gap = result.q[result.ranking[place].front()] - best;
        const bool close = !result.acceptableAdvantage && gap < advantage - kTieTolerance;
        const bool runnerUp = result.acceptableAdvantage && !result.acceptableStability && place == 1;
        if (close || runnerUp)
            result.compromise.insert(
                result.compromise.end(), result.ranking[place].begin(), result.ranking[place].end());
    }
}

} // namespace

Vikor vikor(const PerformanceMatrix& matrix, std::span<const double> weights)
{
    Vikor result;
    result.s.assign(matrix.options, 0.0);
    result.r.assign(matrix.options, 0.0);
    for (std::size_t k = 0; k < matrix.criteria; ++k) {
        double best = matrix.options > 0 ? matrix.gain(0, k) : 0;
        double worst = best;
        for (std::size_t i = 1; i < matrix.options; ++i) {
            best = std::max(best, matrix.gain(i, k));
            worst = std::min(worst, matrix.gain(i, k));
        }
        for (std::size_t i = 0; best > worst && i < matrix.options; ++i) {
            const double gap = weights[k] * (best - matrix.gain(i, k)) / (best - worst);
            result.s[i] += gap;
            result.r[i] = std::max(result.r[i], gap);
        }
    }
    const std::vector<double> utility = spread(result.s);
    const std::vector<double> regret = spread(result.r);
    for (std::size_t i = 0; i < matrix.options; ++i)
        result.q.push_back(kVikorConsensus * utility[i] + (1 - kVikorConsensus) * regret[i]);
    result.ranking = rankingOf(result.q, Better::Lower);
    if (!result.ranking.empty())
        propose(result);
    return result;
}

} // namespace tunepoint
