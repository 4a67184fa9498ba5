// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/proportion.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

ProportionInterval wilsonInterval(double share, double items, double confidence)
{
    const double z = portable::normalQuantile(0.5 + confidence / 2);
    const double zz = z * z / items;
    const double centre = (share + zz / 2) / (1 + zz);
    const double half = z * std::sqrt(share * (1 - share) / items + zz / (4 * items)) / (1 + zz);
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace tunepoint
