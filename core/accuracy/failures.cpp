// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/failures.h"

#include "core/accuracy/log_odds.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

double afterTuningEvent(double accuracy, double base, double probability, double u)
{
    if (!(u < probability))
        return accuracy;
    return std::min(accuracy, fromLogOdds(logOdds(base) - kTuningFailureLoss));
}

double attemptsNeeded(double success, double u)
{
    if (success >= 1)
        return 1;
    return 1 + std::floor(portable::log(1 - u) / portable::log(1 - success));
}

} // namespace tunepoint
