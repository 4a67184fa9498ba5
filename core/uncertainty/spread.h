// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"
#include "core/uncertainty/summary.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tunepoint {

/// P10 and P90 of a figure; both the same where it is certain.
struct PercentileRange {
    double p10 = 0;
    double p90 = 0;

    [[nodiscard]] bool isCertain() const { return p10 == p90; }
    bool operator==(const PercentileRange&) const = default;
};

/// A figure's distribution as the seven percentiles that a Summary keeps. In between, and on beyond P5 and
/// P95, the value is linear in the normal score of its probability: exact for normal figures.
/// Source: docs/models/portfolio.md, "Ranges of sums".
struct Spread {
    static constexpr std::array<double, 7> kShares{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};

    std::array<double, 7> values{}; ///< ascending, at kShares

    [[nodiscard]] PercentileRange range() const { return {values[1], values[5]}; }
    [[nodiscard]] bool isCertain() const { return values.front() == values.back(); }
    /// The value at this normal score: 0 gives the median, 1.2816 gives P90.
    [[nodiscard]] double atScore(double score) const;

    bool operator==(const Spread&) const = default;
};

/// Requires finite percentiles.
[[nodiscard]] Spread spreadOf(const Summary& summary);
/// Requires that `quantity` passes check() within `bounds`.
[[nodiscard]] Spread spreadOf(const Quantity& quantity, const Bounds& bounds);
[[nodiscard]] Spread certainSpread(double value);

/// Normal scores of a figure in `trials` trials: those of the stream with this seed and key (Sobol' points).
/// The same arguments give the same bits.
[[nodiscard]] std::vector<double> normalScores(std::uint64_t seed, std::uint64_t key, std::size_t trials);

/// P10 to P90 of a sum, by how its parts move.
struct SumRange {
    PercentileRange independent; ///< no part says anything about another
    PercentileRange
        together; ///< in each trial all parts stand at the same percentile: the percentiles add up

    bool operator==(const SumRange&) const = default;
};

/// Ranges of sums over the same parts: each part has one stream of draws, by its place, for all sums.
class SumOfSpreads {
public:
    static constexpr std::size_t kTrials = 16'384;

    SumOfSpreads(std::size_t parts, std::uint64_t seed);

    /// `figures` has one entry for each part. With at most one uncertain part both cases are its own
    /// percentiles, exactly. Error of the independent case: docs/models/portfolio.md.
    [[nodiscard]] SumRange rangeOf(std::span<const Spread> figures) const;

private:
    std::vector<std::vector<double>> m_scores; ///< by part
};

} // namespace tunepoint
