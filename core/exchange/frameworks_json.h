// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_writing.h"
#include "core/frameworks/framework_results.h"

#include <string>
#include <vector>

namespace tunepoint {

/// The member "frameworks" of an evaluation (docs/evaluation.schema.json).
void writeFrameworks(JsonWriter& json, const std::vector<FrameworkResult>& frameworks);

/// What `tunepoint-cli frameworks --json` prints: {"frameworks": […]}.
[[nodiscard]] std::string writeFrameworksJson(const std::vector<FrameworkResult>& frameworks);

} // namespace tunepoint
