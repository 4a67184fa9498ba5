// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/self_audit.h"
#include "ui/text/format.h"

#include <QString>

#include <string_view>

namespace tunepoint::ui {

/// What a requirement asks, in our own words; a test walks auditRequirements().
[[nodiscard]] QString auditRequirementText(std::string_view id);
/// Whose requirements they are.
[[nodiscard]] QString auditGuideName(AuditGuide guide);
[[nodiscard]] QString auditStateName(AuditState state); ///< "met", "in part" …
/// Why a line stands as it does; a test walks auditReasonIds().
[[nodiscard]] QString auditReasonSentence(const AuditLine& line, const Format& format);

} // namespace tunepoint::ui
