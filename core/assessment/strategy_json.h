// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"

#include <string>

namespace tunepoint {

[[nodiscard]] Strategy readStrategy(const Json& node, const std::string& pointer, Problems& problems);
void writeStrategy(JsonWriter& writer, const Strategy& strategy);

} // namespace tunepoint
