// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_writing.h"
#include "core/decision/criteria_analysis.h"

#include <optional>

namespace tunepoint {

/// The member `decision` of an evaluation, its key already written: null without criteria. Strategies and
/// criteria are named by their ids throughout.
void writeCriteriaAnalysis(JsonWriter& json, const std::optional<CriteriaAnalysis>& analysis);

} // namespace tunepoint
