// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <string>

namespace tunepoint {

/// One strategy of `document` without its id: texts, parameters, accuracy, costs, lifecycle.
void checkStrategy(
    const Strategy& strategy, const Assessment& document, const std::string& pointer, Problems& problems);

} // namespace tunepoint
