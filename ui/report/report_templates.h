// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

#include <QPageLayout>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint::ui {

/// A selection of sections for a kind of reader; which sections it has stands with each of them.
struct ReportTemplateEntry {
    std::string_view id; ///< as reportTemplateWords() has it: for documents and the command line; never shown
    ReportTemplate base;
};

/// In the order of core's enumeration: "full", "brief" for a board, "technical" for those who check.
[[nodiscard]] std::span<const ReportTemplateEntry> reportTemplates();
[[nodiscard]] QString templateName(std::string_view id);

/// The sections that `options` asks for, in their order: those chosen, else the template's, else all. Ids
/// that no section has are left out.
[[nodiscard]] std::vector<std::string> selectedSections(const ReportOptions& options);
/// The same, where the document's own choice counts unless `options` makes one.
[[nodiscard]] std::vector<std::string> selectedSections(
    const ReportSettings& settings, const ReportOptions& options);

/// Portrait, A4 or Letter.
[[nodiscard]] QPageLayout pageLayoutOf(const ReportSettings& settings, const ReportOptions& options);

} // namespace tunepoint::ui
