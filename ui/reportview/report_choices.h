// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/report/report.h"

#include <QString>

#include <string>
#include <vector>

namespace tunepoint::ui {

/// Words and figures of a report in `language` (empty: the window's); all else is the document's.
[[nodiscard]] ReportOptions reportOptions(const QString& language = {});

/// Ids of the sections that the document's report has, in their order.
[[nodiscard]] std::vector<std::string> chosenSections(const Assessment& assessment);
/// Makes `sections` the document's own selection; a template's own sections in its order are no selection.
void chooseSections(Assessment& assessment, const std::vector<std::string>& sections);
/// Takes a template, by its place in reportTemplates(), and no selection of one's own.
void chooseTemplate(Assessment& assessment, int index);
/// The template's place in reportTemplates(), also while there is a selection of one's own.
[[nodiscard]] int templateIndex(const Assessment& assessment);
[[nodiscard]] bool hasOwnSelection(const Assessment& assessment);

/// Language that the document's report is to speak; empty: the window's.
[[nodiscard]] QString chosenLanguage(const Assessment& assessment);

} // namespace tunepoint::ui
