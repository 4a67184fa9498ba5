// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/check_context.h"
#include "core/assessment/quantities.h"

#include <string>

namespace tunepoint {

/// Limits within their ranges, dates that are days, a chosen strategy that is there.
void checkDecision(const DecisionRecord& decision, const CheckContext& context, const std::string& pointer,
    Problems& problems);

/// Every pointer names a figure, none has both a value and a factor. Whether a value suits its field is seen
/// when the scenario is evaluated.
void checkScenario(
    const Scenario& scenario, const QuantityNames& names, const std::string& pointer, Problems& problems);

} // namespace tunepoint
