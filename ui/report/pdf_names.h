// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint::ui {

// Names of the files inside a report (docs/file-format.md).
inline constexpr const char* kAssessmentAttachment = "assessment.tunepoint";
inline constexpr const char* kEvaluationAttachment = "evaluation.json";

} // namespace tunepoint::ui
