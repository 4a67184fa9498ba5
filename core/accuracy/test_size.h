// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace tunepoint {

/// Test items each of two arms needs so that the difference between shares `first` and `second` shows: normal
/// approximation of two independent proportions, pooled under "no difference", two-sided 0.05 with power
/// 0.80, rounded up. Empty where the shares are equal. Range: 0 to 1. Source: the formula of power.prop.test
/// in R; docs/models/frameworks.md has the worked number.
[[nodiscard]] std::optional<double> itemsPerArm(double first, double second);

/// Bounds of Wilson's score interval that leave a tenth on either side (P10 and P90) of a share measured on
/// `items`. Range: share 0 to 1, items > 0.
struct ShareRange {
    double low = 0;
    double high = 1;
};
[[nodiscard]] ShareRange measuredRange(double share, double items);

} // namespace tunepoint
