// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

namespace tunepoint {

/// ln(p / (1 - p)); p is kept within [1e-9, 1 - 1e-9].
[[nodiscard]] double logOdds(double p);
/// 1 / (1 + e^-x).
[[nodiscard]] double fromLogOdds(double x);

/// Learning curve C - (C - a0)(1 + n/k)^-b, finite at n = 0 (definition 26). Source: docs/models/accuracy.md.
struct LearningCurve {
    double start = 0; ///< a0, accuracy without examples
    double ceiling = 1; ///< C
    double scale = 1; ///< k > 0, in examples
    double rate = 0.45; ///< b > 0

    [[nodiscard]] double at(double examples) const;
    /// Examples needed for accuracy p; infinity at or above the ceiling, 0 at or below the start.
    [[nodiscard]] double examplesFor(double p) const;
};

inline constexpr double kReferenceExamples = 1000;

/// The curve through (0, start) and (1000, atReference), its ceiling not above `highest`. The published gains
/// of tuned strategies are for 1,000 clean examples or more.
[[nodiscard]] LearningCurve curveThrough(
    double start, double atReference, double scale, double rate, double highest);

/// Posterior of an accuracy with logit-normal prior (mean, sd on the log-odds scale) after `correct` of
/// `items` were right: exact on a grid (definition 25), as equally likely values. Range: sd > 0, 0 <= correct
/// <= items.
[[nodiscard]] Quantity pilotPosterior(double priorMean, double priorSd, int correct, int items);

/// What a prior is worth in labelled pilot items: 1 / (p(1-p)s²) - 1 with p at the prior's median, not below
/// 0. Source: evidence notes on effective sample size; docs/models/accuracy.md.
[[nodiscard]] double worthInItems(double priorMean, double priorSd);

} // namespace tunepoint
