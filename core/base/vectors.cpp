// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vectors.h"

#include <hwy/highway.h>
#include <hwy/targets.h>

namespace tunepoint {

void doWithoutVectors()
{
    hwy::DisableTargets(~std::int64_t(HWY_STATIC_TARGET));
}

std::string instructionSet()
{
    const auto targets = hwy::SupportedAndGeneratedTargets();
    // The best one is the lowest bit.
    return targets.empty() ? std::string() : hwy::TargetName(targets.front());
}

} // namespace tunepoint
