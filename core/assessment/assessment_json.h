// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace tunepoint {

inline constexpr std::string_view kAssessmentFormat = "tunepoint-assessment";
inline constexpr int kAssessmentVersion = 1;
inline constexpr std::size_t kMaximumFileBytes = 32u << 20;

/// Reads a document. Refuses with *all* problems, each with its JSON pointer; older versions are migrated,
/// newer ones refused by name. Unknown keys are kept.
[[nodiscard]] Result<Assessment> readAssessment(std::string_view text);

/// Writes a document: keys in a fixed order, shortest round-trip numbers, UTF-8, "\n". Reading the text back
/// gives an equal value, and writing that gives the same bytes. Strings must be valid UTF-8.
[[nodiscard]] std::string writeAssessment(const Assessment& assessment);

/// Errors that only the whole document shows: duplicate ids, dangling references, quantities out of range.
/// readAssessment() includes them; editors call it on a value they changed.
[[nodiscard]] Problems check(const Assessment& assessment);

} // namespace tunepoint
