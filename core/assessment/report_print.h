// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/report_settings.h"
#include "core/base/problem.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tunepoint {

// How the document wants its report printed: carried as the text that it is in the file
// (ReportSettings::unknown) and read where the report is laid out.

enum class ReportPaper { A4, Letter };
/// As files write them, in their order.
[[nodiscard]] std::span<const std::string_view> reportPaperWords();

/// Empty: what is usual where it is printed.
[[nodiscard]] std::optional<ReportPaper> reportPaper(const ReportSettings& settings);
void setReportPaper(ReportSettings& settings, std::optional<ReportPaper> paper);

/// Code of the language of its words, as "de"; empty: that of whoever prints it.
[[nodiscard]] std::string reportLanguage(const ReportSettings& settings);
/// `language` consists of ASCII letters, digits and hyphens.
void setReportLanguage(ReportSettings& settings, std::string_view language);

/// What is wrong with them; `pointer` is that of the settings.
void checkReportPrint(const ReportSettings& settings, const std::string& pointer, Problems& problems);

} // namespace tunepoint
