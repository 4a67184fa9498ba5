// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace tunepoint {

/// A distribution as 101 quantiles at 0%, 1% … 100%: enough to draw it, and to read any percentile off it.
struct Quantiles {
    static constexpr std::size_t kSteps = 100;

    std::vector<double> values; ///< ascending, kSteps + 1 of them; empty: nothing known

    /// The value below which this share lies, linear in between. Range: 0 <= share <= 1, not empty.
    [[nodiscard]] double at(double share) const;
    /// Share that lies below `value`: the inverse of at(), the middle of a flat stretch; not empty.
    [[nodiscard]] double shareBelow(double value) const;

    bool operator==(const Quantiles&) const = default;
};

/// Quantiles of at least one value, none of them NaN, linear between order statistics (type 7 of Hyndman and
/// Fan 1996).
[[nodiscard]] Quantiles quantilesOf(std::span<const double> values);

} // namespace tunepoint
