// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <nlohmann/json.hpp>

#include <string>

namespace tunepoint {

/// Brings a document of an older version up to kAssessmentVersion, one step per version, and sets `version`.
///
/// Range: `document` is an object. What each version changed stands in docs/file-format.md, and every step
/// has a file of its version under tests/data/versions/. Refuses: Missing or WrongType `version`,
/// NewerVersion, UnknownVersion (no whole number from 0).
[[nodiscard]] Problems migrate(nlohmann::json& document, const std::string& pointer);

} // namespace tunepoint
