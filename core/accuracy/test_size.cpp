// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/test_size.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kTwoSidedFivePercent = 1.959963984540054; // quantile of the normal at 0.975
constexpr double kPowerOfEighty = 0.8416212335729143; // at 0.80
constexpr double kTenthEachSide = 1.2815515655446004; // at 0.90

} // namespace

std::optional<double> itemsPerArm(double first, double second)
{
    const double difference = std::abs(first - second);
    if (!(difference > 0))
        return std::nullopt;
    const double mean = (first + second) / 2;
    const double pooled = std::sqrt(2 * mean * (1 - mean));
    const double apart = std::sqrt(first * (1 - first) + second * (1 - second));
    const double root = (kTwoSidedFivePercent * pooled + kPowerOfEighty * apart) / difference;
    return std::ceil(root * root - 1e-9);
}

ShareRange measuredRange(double share, double items)
{
    const double z2 = kTenthEachSide * kTenthEachSide;
    const double centre = (share + z2 / (2 * items)) / (1 + z2 / items);
    const double half = kTenthEachSide / (1 + z2 / items)
        * std::sqrt(share * (1 - share) / items + z2 / (4 * items * items));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace tunepoint
