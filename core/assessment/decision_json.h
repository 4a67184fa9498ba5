// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/decision_record.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"

#include <string>

namespace tunepoint {

[[nodiscard]] DecisionRecord readDecision(const Json& node, const std::string& pointer, Problems& problems);
void writeDecision(JsonWriter& writer, const DecisionRecord& decision);

[[nodiscard]] Scenario readScenario(const Json& node, const std::string& pointer, Problems& problems);
void writeScenario(JsonWriter& writer, const Scenario& scenario);

} // namespace tunepoint
