// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tunepoint {

struct PlanePoint {
    double x = 0;
    double y = 0;

    bool operator==(const PlanePoint&) const = default;
};

/// Scale on which a figure is taken for a region.
enum class RegionScale {
    Linear,
    Logarithmic, ///< for figures above 0
    LogOdds ///< for shares between 0 and 1, both excluded
};

/// Corners of a region's outline.
inline constexpr std::size_t kRegionCorners = 48;

/// Outline of the smallest region of its kind that holds at least the share `share` of the points: an ellipse
/// on the given scales around the points' mean, its shape that of their covariance, its size such that so
/// many of the points themselves lie inside or on it. No distribution is assumed; for a bivariate normal the
/// radii tend to sqrt(-2 ln(1 - share)) standard deviations: 1.1774 for a half, 2.1460 for nine tenths.
///
/// x[i] and y[i] belong together; points that are not finite on their scale are left out, and the share is of
/// the rest. kRegionCorners corners in the figures' own units, in order around, not closed; a figure that
/// does not vary makes a line there and back. Empty with fewer than 8 points, or when neither figure varies.
/// Range: 0 < share <= 1. Source: docs/models/sensitivity.md, section 9.
[[nodiscard]] std::vector<PlanePoint> outcomeRegion(
    std::span<const float> x, std::span<const float> y, RegionScale scaleX, RegionScale scaleY, double share);

} // namespace tunepoint
