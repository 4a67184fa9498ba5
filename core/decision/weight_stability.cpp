// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/weight_stability.h"

#include "core/decision/weighted_sum.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

/// Score of an option as a line in the weight t of one criterion: (1 - t) · rest + t · own.
struct Line {
    double rest = 0;
    double own = 0;
};

std::vector<Line> linesOf(std::span<const double> values, std::span<const double> weights,
    std::span<const double> outside, std::size_t k)
{
    const std::size_t criteria = weights.size();
    const double others = 1 - weights[k];
    std::vector<Line> lines;
    for (std::size_t start = 0; start < values.size(); start += criteria) {
        const double fixedPart = outside[start / criteria];
        Line line{fixedPart, fixedPart + values[start + k]};
        for (std::size_t j = 0; j < criteria; ++j) {
            if (j == k)
                continue;
            const double share = others > kTieTolerance ? weights[j] / others : 1.0 / double(criteria - 1);
            line.rest += share * values[start + j];
        }
        lines.push_back(line);
    }
    return lines;
}

/// Narrows `interval` to where `winner` is at least as good as `rival`.
void narrow(WeightInterval& interval, const Line& winner, const Line& rival)
{
    const double atZero = winner.rest - rival.rest;
    const double atOne = winner.own - rival.own;
    if (atZero < -kTieTolerance && atOne > atZero)
        interval.lower = std::max(interval.lower, atZero / (atZero - atOne));
    else if (atOne < -kTieTolerance && atZero > atOne)
        interval.upper = std::min(interval.upper, atZero / (atZero - atOne));
}

} // namespace

std::vector<WeightInterval> weightStability(std::span<const double> values, std::span<const double> weights)
{
    const std::vector<double> nothing(weights.empty() ? 0 : values.size() / weights.size(), 0.0);
    return weightStability(values, weights, nothing);
}

std::vector<WeightInterval> weightStability(
    std::span<const double> values, std::span<const double> weights, std::span<const double> outside)
{
    std::vector<WeightInterval> intervals(weights.size());
    std::vector<double> scores = weightedSum(values, weights).scores;
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] += outside[i];
    const Ranking ranking = rankingOf(scores, Better::Higher);
    const std::vector<std::size_t> winners = ranking.empty() ? std::vector<std::size_t>() : ranking.front();
    for (std::size_t k = 0; k < weights.size() && weights.size() > 1; ++k) {
        const std::vector<Line> lines = linesOf(values, weights, outside, k);
        WeightInterval& interval = intervals[k];
        for (const std::size_t winner : winners) {
            for (const Line& rival : lines)
                narrow(interval, lines[winner], rival);
        }
        // Rounding must not push the present weight out of its own interval.
        interval.lower = std::clamp(interval.lower, 0.0, weights[k]);
        interval.upper = std::clamp(interval.upper, weights[k], 1.0);
    }
    return intervals;
}

} // namespace tunepoint
