// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

namespace tunepoint {

/// Metalog of three symmetric percentiles P10, P50, P90 (Keelin 2016, "The Metalog Distributions", Decision
/// Analysis 13(4), equations for the symmetric-percentile triplet), unbounded, bounded below (log transform),
/// above (mirrored log) or on both sides (logit transform).
struct Metalog {
    double a1 = 0; ///< median in transformed space
    double a2 = 0; ///< scale
    double a3 = 0; ///< skew
    Bounds bounds;

    bool operator==(const Metalog&) const = default;
};

/// Coefficients for low <= likely <= high, all strictly inside `bounds`. Does not check feasibility.
[[nodiscard]] Metalog fitMetalog(const ThreePoint& triple, const Bounds& bounds);

/// Whether the quantile function increases everywhere.
[[nodiscard]] bool isFeasible(const Metalog& metalog);

/// The triple with the same low and high whose `likely` is nearest to the stated one and feasible.
[[nodiscard]] ThreePoint nearestFeasible(const ThreePoint& triple, const Bounds& bounds);

/// Quantile at p in (0, 1).
[[nodiscard]] double metalogQuantile(const Metalog& metalog, double p);

} // namespace tunepoint
