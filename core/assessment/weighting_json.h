// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/weighting.h"

#include <string>
#include <vector>

namespace tunepoint {

[[nodiscard]] PreferenceFunction readPreference(
    const Json& node, const std::string& pointer, Problems& problems);
void writePreference(JsonWriter& writer, const PreferenceFunction& preference);

/// `judgements` is an object with a key for each method that has been used. Judgements of the chosen method
/// alone may stand there without that key, and lists without ids are those of the top criteria in their order
/// (`topCriteria`, their ids): that is how people type a published table. Both are written back in the full
/// form.
[[nodiscard]] Weighting readWeighting(const Json& node, const std::vector<std::string>& topCriteria,
    const std::string& pointer, Problems& problems);
void writeWeighting(JsonWriter& writer, const Weighting& weighting);

} // namespace tunepoint
