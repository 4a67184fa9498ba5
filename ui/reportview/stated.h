// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/evaluation/self_audit.h"

#include <QString>

#include <string>
#include <vector>

namespace tunepoint::ui {

/// What people state for the report, since no figure of the document can show it: a text of the report's
/// settings (funding, conflicts …) or a `statements` entry for a check or a requirement.
struct Stated {
    bool isSetting = false; ///< of the report's settings; then without `by` and `date`
    std::string id; ///< key of the setting, or of the check
    std::string text; ///< empty: not stated
    std::string by;
    std::string date; ///< ISO 8601 day, or empty
};

/// All that the document states, settings first.
[[nodiscard]] std::vector<Stated> statedIn(const Assessment& assessment);
/// What the document says of one thing; with an empty text where it says nothing.
[[nodiscard]] Stated statedOf(const Assessment& assessment, bool isSetting, const std::string& id);
/// All that may be stated and is not, settings first: requirements that `audit` asks people about, and
/// checks of readiness.
[[nodiscard]] std::vector<Stated> notStatedIn(
    const Assessment& assessment, const std::vector<AuditLine>& audit);
/// Puts it into the document; an empty text takes it out.
void setStated(Assessment& assessment, const Stated& stated);
/// What it is about: "Funding".
[[nodiscard]] QString statedName(const Stated& stated);
/// The setting that a pointer such as "/report/funding" means; empty where it means none.
[[nodiscard]] std::string settingOf(const std::string& pointer);

} // namespace tunepoint::ui
