// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

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

/// Standard deviation of accuracy between draws of the training set: .10 (m/2)^-.75, at least .005.
/// `perClass` > 0 = examples a class. Source: SETF-030; docs/models/accuracy.md.
[[nodiscard]] double drawDeviation(double perClass);

/// How far beyond the examples that were measured a curve may be read without a warning. Source: LCFT-011.
inline constexpr double kFarthestExtrapolation = 4;

/// Whether a curve known up to `measured` examples is read too far out at `examples`.
[[nodiscard]] bool extrapolatesTooFar(double examples, double measured);

/// Standard deviation of accuracy that reading beyond `measured` examples adds: .04 for each factor of 8.
/// Range: measured > 0.
[[nodiscard]] double extrapolationDeviation(double examples, double measured);

} // namespace tunepoint
