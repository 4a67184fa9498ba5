// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/effort_curve.h"

#include <algorithm>

namespace tunepoint {

double EffortCurve::addedEffort() const
{
    switch (reading) {
    case EffortReading::Total:
        return std::max(0.0, (factor - 1) * promptedEffort);
    case EffortReading::Added:
        return factor * promptedEffort;
    case EffortReading::PerPoint:
        return factor * firstPoint() * (tunedQuality - promptedQuality);
    }
    return 0;
}

double EffortCurve::effortFor(double quality) const
{
    const double first = std::min(quality, promptedQuality) * firstPoint();
    return first + std::max(0.0, std::min(quality, tunedQuality) - promptedQuality) * marginalPoint();
}

} // namespace tunepoint
