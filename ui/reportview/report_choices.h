// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/report/report.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// What the user chose for reports on this computer, in `language` (empty: the window's).
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

/// Paper that the user chose on this computer; empty: what is usual here.
[[nodiscard]] std::optional<QPageSize::PageSizeId> chosenPaper();
void choosePaper(QPageSize::PageSizeId paper);
/// Language of reports that the user chose on this computer; empty: the window's.
[[nodiscard]] QString chosenLanguage();
void chooseLanguage(const QString& language);

} // namespace tunepoint::ui
