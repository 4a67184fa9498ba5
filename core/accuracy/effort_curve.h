// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

/// How "the last points cost five times as much" is read.
enum class EffortReading {
    Total, ///< A: all of tuning, the prompted start included, costs `factor` times that start (default)
    Added, ///< B: what comes on top costs `factor` times the start
    PerPoint ///< C: each further point costs `factor` times one of the first
};

/// Effort against quality in two steps: prompting first, tuning on top.
struct EffortCurve {
    double promptedQuality = 80; ///< points, > 0
    double tunedQuality = 95; ///< points, above promptedQuality
    double promptedEffort = 20; ///< any unit, > 0
    double factor = 5;
    EffortReading reading = EffortReading::Total;

    /// Effort for one of the first points.
    [[nodiscard]] double firstPoint() const { return promptedEffort / promptedQuality; }
    /// Effort of tuning on top of prompting; not below 0.
    [[nodiscard]] double addedEffort() const;
    /// Effort for one of the points that tuning adds.
    [[nodiscard]] double marginalPoint() const { return addedEffort() / (tunedQuality - promptedQuality); }
    /// How many times dearer such a point is than one of the first.
    [[nodiscard]] double timesDearer() const { return marginalPoint() / firstPoint(); }
    /// Effort for a quality between 0 and tunedQuality, linear within each step.
    [[nodiscard]] double effortFor(double quality) const;
};

} // namespace tunepoint
