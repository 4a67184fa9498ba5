// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/ageing.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

double overtakenMonth(double lead, double driftPerYear, double releaseEveryMonths)
{
    if (lead <= 0)
        return 0;
    if (!(driftPerYear > 0))
        return std::numeric_limits<double>::infinity();
    const double reached = lead / driftPerYear * 12;
    return releaseEveryMonths > 0 ? std::ceil(reached / releaseEveryMonths) * releaseEveryMonths : reached;
}

double releasedProgress(double month, double driftPerYear, double releaseEveryMonths)
{
    const double released
        = releaseEveryMonths > 0 ? std::floor(month / releaseEveryMonths) * releaseEveryMonths : month;
    return driftPerYear * released / 12;
}

double meanStaleShare(double changePerMonth, double months)
{
    if (!(months > 0) || !(changePerMonth > 0))
        return 0;
    const double kept = 1 - std::min(changePerMonth, 1 - 1e-9);
    const double decay = -portable::log(kept) * months;
    // The difference below loses its digits where hardly anything changes; the series does not.
    if (decay < 1e-4)
        return decay / 2;
    return 1 - (1 - portable::exp(-decay)) / decay;
}

double methodLossPerMonth(double changesPerYear, double undone)
{
    if (!(changesPerYear > 0) || !(undone > 0))
        return 0;
    return 1 - portable::pow(1 - std::min(undone, 1 - 1e-9), changesPerYear / 12);
}

double withStaleKnowledge(double accuracy, double knowledgeShare, double stale)
{
    return accuracy * (1 - knowledgeShare * stale);
}

double withNovelItems(double accuracy, double base, double novel)
{
    return accuracy + novel * (std::min(accuracy, base) - accuracy);
}

} // namespace tunepoint
