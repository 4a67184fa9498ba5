// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_writing.h"
#include "core/evaluation/records.h"

#include <string>
#include <vector>

namespace tunepoint {

/// The members "claims", "readiness", "journal" and "premortem" of an evaluation
/// (docs/evaluation.schema.json).
void writeRecords(JsonWriter& json, const RecordFindings& records);

/// What `tunepoint-cli claims --json` prints: {"claims": […]}, as in the evaluation.
[[nodiscard]] std::string writeClaimsJson(const std::vector<ClaimFinding>& claims);

} // namespace tunepoint
