// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/task_profile.h"

#include <string>

namespace tunepoint {

/// Reads the task profile by walking taskFields(); every field may be missing.
[[nodiscard]] TaskProfile readTask(const Json& node, const std::string& pointer, Problems& problems);
void writeTask(JsonWriter& writer, const TaskProfile& task);

[[nodiscard]] Baseline readBaseline(const Json& node, const std::string& pointer, Problems& problems);
void writeBaseline(JsonWriter& writer, const Baseline& baseline);

} // namespace tunepoint
