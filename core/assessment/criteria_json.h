// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"

#include <map>
#include <string>

namespace tunepoint {

using Scores = std::map<std::string, std::map<std::string, Score>>;

[[nodiscard]] Criterion readCriterion(const Json& node, const std::string& pointer, Problems& problems);
void writeCriterion(JsonWriter& writer, const Criterion& criterion);

/// Strategy id → criterion id → figure or word.
[[nodiscard]] Scores readScores(ObjectReader& document, std::string_view key);
void writeScores(JsonWriter& writer, const Scores& scores);

[[nodiscard]] Gate readGate(const Json& node, const std::string& pointer, Problems& problems);
void writeGate(JsonWriter& writer, const Gate& gate);

} // namespace tunepoint
