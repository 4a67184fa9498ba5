// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portable_math.h"

namespace tunepoint {

/// ln(p / (1 - p)); p is kept within [1e-9, 1 - 1e-9].
[[nodiscard]] inline double logOdds(double p)
{
    const double inside = p < 1e-9 ? 1e-9 : (p > 1 - 1e-9 ? 1 - 1e-9 : p);
    return portable::logit(inside);
}

/// 1 / (1 + e^-x).
[[nodiscard]] inline double fromLogOdds(double x)
{
    return portable::logistic(x);
}

} // namespace tunepoint
