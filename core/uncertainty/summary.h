// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/random_stream.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tunepoint {

/// Sum in a fixed order: eight running sums over blocks of 1,024 values, the blocks by halves. The same bits
/// for every compiler and vector width, and a rounding error that grows with the logarithm of the number of
/// values.
[[nodiscard]] double orderedSum(std::span<const double> values);

/// A mean with the noise of the trials it was made from.
struct Estimate {
    double value = 0;
    double standardError = 0;

    bool operator==(const Estimate&) const = default;
};

/// Mean over all trials, in trial order. Standard error: Sobol' by the 16 means of the randomisations
/// (standard deviation / 4), Random by the standard deviation of the values / sqrt(n); 0 with fewer than two
/// of either. Range: for Sobol' the number of values is a multiple of 16.
/// Source: docs/models/random-streams.md, section 5.
[[nodiscard]] Estimate meanOf(std::span<const double> values, Sampler sampler);

/// What is told about a figure over all trials. Percentiles are linear between order statistics (type 7 of
/// Hyndman and Fan 1996). Infinite values are allowed; then only the percentiles mean anything, and those may
/// be infinite.
struct Summary {
    double mean = 0;
    double standardDeviation = 0; ///< with n - 1 below
    double standardError = 0; ///< of the mean
    double p05 = 0;
    double p10 = 0;
    double p25 = 0;
    double p50 = 0;
    double p75 = 0;
    double p90 = 0;
    double p95 = 0;

    bool operator==(const Summary&) const = default;
};

/// Summary of at least one value, in trial order, none of them NaN.
[[nodiscard]] Summary summarise(std::span<const double> values, Sampler sampler);

/// The values at the given ranks (0: smallest) of `values` in ascending order. `ranks` ascend and are below
/// the number of values; none of the values is NaN.
[[nodiscard]] std::vector<double> orderStatistics(
    std::span<const double> values, std::span<const std::size_t> ranks);

/// Percentiles at the given shares in [0, 1], ascending.
[[nodiscard]] std::vector<double> percentiles(std::span<const double> values, std::span<const double> shares);

/// Share of the values below `limit`.
[[nodiscard]] double shareBelow(std::span<const double> values, double limit);

/// Conditional value at risk: mean of the lowest `share` of the values, the value on the edge counted in
/// part.
/// Range: 0 < share <= 1.
[[nodiscard]] double lowerTailMean(std::span<const double> values, double share);

/// Figures of all strategies by trial: value of strategy s in trial t at [t * strategies + s].
struct TrialMatrix {
    std::span<const double> values;
    std::size_t strategies = 0;

    [[nodiscard]] std::size_t trials() const { return strategies == 0 ? 0 : values.size() / strategies; }
    [[nodiscard]] std::span<const double> row(std::size_t trial) const
    {
        return values.subspan(trial * strategies, strategies);
    }
};

/// How often each strategy is the best, and what choosing it costs on average against knowing.
struct Contest {
    std::vector<double> probabilityBest; ///< ties shared equally; sums to 1
    std::vector<double> expectedRegret; ///< mean of (best - own) over the trials, >= 0
};

/// Contest among the strategies with eligible[s]; the others get 0 and, as regret, their distance from the
/// best eligible one. Without an eligible strategy all is 0. `eligible` has one entry for each strategy.
[[nodiscard]] Contest contest(const TrialMatrix& benefits, const std::vector<bool>& eligible);

} // namespace tunepoint
