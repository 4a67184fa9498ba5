// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tunepoint {

// Distributions fitted to stated percentiles. Source: docs/models/quantity.md, "Percentiles".

/// A sum of metalog terms in the transformed space of its bounds (Keelin 2016, equation 6): a1 + a2 L + a3 c
/// L
/// + a4 c + a5 c² + a6 c² L + …, with c = p - 1/2 and L = ln(p / (1 - p)).
struct MetalogSeries {
    std::vector<double> terms; ///< a1, a2, … at least two
    Bounds bounds;

    struct Line {
        double value = 0;
        double slope = 0; ///< per unit of p
    };
    /// At c = p - 1/2, with L and p(1 - p) given so that far tails keep their digits.
    [[nodiscard]] Line at(double c, double logit, double flat) const;
    /// Quantile within the bounds at p in (0, 1).
    [[nodiscard]] double quantile(double p) const;
    /// Share of the mass at or below x; requires rises().
    [[nodiscard]] double cumulative(double x) const;
    /// Whether the quantile function rises everywhere, so that this is a distribution.
    [[nodiscard]] bool rises() const;

    bool operator==(const MetalogSeries&) const = default;
};

/// What became of the stated percentiles.
struct PercentileFit {
    Shape shape; ///< the fitted member of the family; unused by FitFamily::Metalog
    std::optional<MetalogSeries> metalog;
    /// False: the terms asked for fall somewhere, and the nearest rising ones stand in their place.
    bool feasible = true;
    std::vector<double> values; ///< of the fit at each stated probability
    std::vector<double> shares; ///< of the fit's mass at or below each stated value
    double largestMisfit = 0; ///< largest |share - stated probability|
};

/// Least squares: of the line that the family is for normal (value against normal score), lognormal (its
/// logarithm), uniform and metalog (terms in the space of the bounds); of the quantiles themselves for
/// triangular, pert and beta, by Nelder and Mead's search. Requires check() to have found no error.
[[nodiscard]] PercentileFit fitPercentiles(const Percentiles& stated, const Bounds& bounds);

/// The same, remembered for the last few questions of a thread: quantiles are asked for by the thousand.
[[nodiscard]] const PercentileFit& percentileFit(const Percentiles& stated, const Bounds& bounds);

/// Percentiles that a family needs at least: as many as it has parameters.
[[nodiscard]] std::size_t percentilesNeeded(FitFamily family);

/// The stated percentile that the fit misses by most, as a warning, where it misses by more than two points
/// of probability (or by a fifth of a tail below 10%); nothing for other shapes and good fits.
[[nodiscard]] std::optional<Problem> misfit(
    const Quantity& quantity, const Bounds& bounds, const std::string& pointer);

} // namespace tunepoint
