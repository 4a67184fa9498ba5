// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <span>

namespace tunepoint {

/// Value of a raw figure: 0 the worst to 1 the best. Figures beyond the ends of a function have the value of
/// the nearest end; a step holds from its x up to the next, the first also below. Not for levels, whose words
/// carry their values.
/// Source: docs/models/criteria.md, equations 1 to 4. The same bits on every machine.
[[nodiscard]] double valueOf(const ValueFunction& function, double x);

/// Value on a straight line from `worst` to `best` that goes on beyond both: a range read off the options is
/// no promise that nothing lies outside. 1 where the two are equal, as every option is then at the best.
[[nodiscard]] double openLinearValue(double worst, double best, double x);

/// The ends of the options' figures as a linear function, worst to best.
[[nodiscard]] LinearValue rangeOf(std::span<const double> figures, Direction direction);

/// The direction that a function itself tells: from worst to best, or from the value at its first point to
/// the one at its last. Empty where it rises and falls, or is flat.
[[nodiscard]] std::optional<Direction> directionOf(const ValueFunction& function);

/// Lowest and highest figure that a function tells apart; empty for levels.
struct FigureRange {
    double lower = 0;
    double upper = 0;
};
[[nodiscard]] std::optional<FigureRange> coveredRange(const ValueFunction& function);

} // namespace tunepoint
