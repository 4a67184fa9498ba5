// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace tunepoint {

/// Expected figure of every strategy when one input is held at a value; more is better. Called with common
/// random numbers it is as smooth as the model. An ineligible strategy is -infinity.
using ExpectedFigures = std::function<std::vector<double>(double value)>;

/// Where the best strategy changes.
struct FlipPoint {
    double value = 0; ///< of the input, in its own unit
    std::size_t to = 0; ///< the strategy that is best beyond it

    bool operator==(const FlipPoint&) const = default;
};

struct FlipPoints {
    std::optional<FlipPoint> below; ///< nearest on the way down from the current value
    std::optional<FlipPoint> above;

    bool operator==(const FlipPoints&) const = default;
};

/// Chance that a whole search tells a flip where there is none, at most.
inline constexpr double kFalseFlipChance = 0.05;

/// So many standard errors must each of `comparisons` leads differ from zero for all of them together to be
/// no noise: Bonferroni's two-sided quantile Φ⁻¹(1 − kFalseFlipChance / (2m)), or Student's where the error
/// itself is estimated with so many degrees of freedom.
/// Range: comparisons (0 counts as 1); degreesOfFreedom >= 1.
/// Source: Dunn 1961, "Multiple comparisons among means", JASA 56; docs/models/sensitivity.md, section 3.
[[nodiscard]] double criticalValue(
    std::size_t comparisons, std::optional<double> degreesOfFreedom = std::nullopt);

/// Nearest flip on each side of `current` within [lower, upper]. Each side is walked in steps that grow from
/// 1/100,000 of its length (eight in every factor of ten); the first step that ends with another best
/// strategy is narrowed down by TOMS 748 to 1e-12 of its length. Two flips inside one step cancel out unseen.
/// A tie at `current` goes to the strategy that stands first.
/// Range: lower <= current <= upper, all finite.
/// Source: docs/models/sensitivity.md, section 3.
[[nodiscard]] FlipPoints flipPoints(
    const ExpectedFigures& expected, double current, double lower, double upper);

/// The same from expected figures at ascending values, linear in between: [point * strategies + strategy].
/// Costs no further evaluation, and is as exact as the points are dense.
[[nodiscard]] FlipPoints flipPointsOf(
    const std::vector<double>& values, const std::vector<double>& figures, double current);

} // namespace tunepoint
