// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tunepoint::ui {

class AssessmentDocument;

/// Writes the report on `document` as a PDF to `path` and offers to open it; tells the user when that fails.
bool exportReport(QWidget& window, AssessmentDocument& document, const QString& path);
/// Asks for the file first, beginning at `suggestion`.
bool exportReportAsking(QWidget& window, AssessmentDocument& document, const QString& suggestion);

} // namespace tunepoint::ui
