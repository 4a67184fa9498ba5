// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_format.h"

#include <QString>

#include <memory>

class QPrinter;
class QWidget;

namespace tunepoint::ui {

class AssessmentDocument;
struct ShownReport;

/// What a report is written for: the document as it stands, with its finest figures. Waits for those with a
/// dialog that can be cancelled; null then. The pages are not laid out yet.
[[nodiscard]] std::shared_ptr<ShownReport> reportMaterial(
    QWidget& parent, AssessmentDocument& document, const QString& language);

/// How a file came about.
enum class OutputResult { Done, Cancelled, Failed };

/// Writes the report with a dialog that shows how far it is and can be cancelled. `format` null: a PDF.
/// `error` says why it failed. The file holds what it held before unless all went well.
[[nodiscard]] OutputResult writeReportFile(QWidget& parent, const ShownReport& material,
    const ReportFormat* format, const QString& path, QString& error);

/// Asks where to, writes, and says what came of it, with a button that opens the file. False when nothing was
/// written.
bool saveReportAsking(
    QWidget& parent, AssessmentDocument& document, const ReportFormat* format, const QString& language);

/// Paints the pages that `printer` asks for. False when it could not begin or was cancelled; `error` is empty
/// when cancelled.
[[nodiscard]] bool printPages(QWidget& parent, const ShownReport& report, QPrinter& printer, QString& error);
/// The system's print dialog; offers a PDF where no printer is set up.
void printReportAsking(QWidget& parent, AssessmentDocument& document, const QString& language);

} // namespace tunepoint::ui
