// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tunepoint::ui {

// A report is drawn by a process of its own: the window stays free, and the bytes do not depend on what that
// window drew before. The program calls itself with kReportJobFlag; the job comes on standard input, progress
// and the PDF go to standard output.

inline constexpr const char* kReportJobFlag = "--report-job";

[[nodiscard]] bool isReportJob(int argc, char** argv);

/// Makes this process one that draws the same bytes for the same report, whatever else runs on the computer.
/// Before the application object.
void prepareReportProcess();
/// The report's own font for all that is drawn. Behind the application object.
void useReportFont();

/// The whole work of such a process: 0 when the PDF was written. Needs a QApplication.
[[nodiscard]] int runReportJob(const Catalogue& catalogue);

/// The program that answers to kReportJobFlag. Until it is named, and when it does not start or its figures
/// are others, reports are drawn in this process.
void setReportProgram(const QString& path);

/// The report from a process of its own; nothing where that is not possible, so that nothing is lost. An
/// error is the report's own, an empty one says that it was cancelled.
[[nodiscard]] std::optional<ReportResult<QByteArray>> makeReportApart(
    const ReportSource& source, const ReportOptions& options);

} // namespace tunepoint::ui
