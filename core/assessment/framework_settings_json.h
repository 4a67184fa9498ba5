// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/framework_settings.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"

#include <string>

namespace tunepoint {

[[nodiscard]] FrameworkSettings readFrameworkSettings(
    const Json& node, const std::string& pointer, Problems& problems);
void writeFrameworkSettings(JsonWriter& writer, const FrameworkSettings& settings);

/// What is wrong with it by itself. Whether a framework or threshold of that name exists is for the catalogue
/// to say.
void checkFrameworkSettings(
    const FrameworkSettings& settings, const std::string& pointer, Problems& problems);

} // namespace tunepoint
