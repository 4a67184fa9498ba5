// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/check_context.h"

#include <string>

namespace tunepoint {

/// One strategy of the document without its id: texts, parameters, accuracy, costs, lifecycle.
void checkStrategy(
    const Strategy& strategy, const CheckContext& context, const std::string& pointer, Problems& problems);

} // namespace tunepoint
