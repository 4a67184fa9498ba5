// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/file_store.h"
#include "ui/report/report.h"

#include <QByteArray>
#include <QString>

namespace tunepoint::ui {

/// What a report carries with it.
struct ReportAttachments {
    QByteArray assessment; ///< the document as text: readAssessment()
    QByteArray evaluation; ///< the figures as JSON, as `evaluate --json` writes them; may be empty
};

/// Whether the bytes claim to be a PDF.
[[nodiscard]] bool isPdf(const QByteArray& bytes);

/// The attachments of a report. Refuses with a text for the user: what is no PDF or a broken one, a PDF that
/// does not come from Tunepoint, and attachments over the size limit of documents.
[[nodiscard]] ReportResult<ReportAttachments> readReport(const QByteArray& pdf);
/// The same of a file, up to 64 MiB.
[[nodiscard]] ReportResult<ReportAttachments> readReportFile(const QString& path);

/// The assessment in a report, ready to be opened as an unsaved document; refusals as loadDocument() makes
/// them, with all problems of a document that has errors.
[[nodiscard]] FileResult<Assessment> readReportAssessment(const QString& path);

} // namespace tunepoint::ui
