// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/report_settings.h"

#include <string>

namespace tunepoint {

[[nodiscard]] ReportSettings readReportSettings(
    const Json& node, const std::string& pointer, Problems& problems);
void writeReportSettings(JsonWriter& writer, const ReportSettings& settings);

/// Lengths and ids; a logo that is no picture is a warning. Whether a section of that id exists is for the
/// report to say, which leaves out those it does not know.
void checkReportSettings(const ReportSettings& settings, const std::string& pointer, Problems& problems);

} // namespace tunepoint
