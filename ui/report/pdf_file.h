// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/laid_out_report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tunepoint::ui {

/// A file that travels inside a PDF.
struct PdfAttachment {
    QString name;
    QByteArray mediaType;
    QString description;
    QByteArray relationship; ///< "Source" or "Data", without the slash
    QByteArray bytes;
};

/// What a PDF says about itself and carries, beside its pages.
struct PdfExtras {
    QString title;
    QString author;
    QString subject;
    QStringList keywords;
    QString creator;
    QString language; ///< BCP 47, as "de-DE"
    QString date; ///< ISO 8601; empty: none, never the clock's
    bool rightToLeft = false;
    std::vector<PdfAttachment> attachments;
};

/// The pages drawn as vectors with embedded fonts; `stepDone` is called after each page and says whether to
/// go on.
[[nodiscard]] ReportResult<QByteArray> drawPdf(
    const LaidOutReport& report, const std::function<bool(int page)>& stepDone);

/// A drawn PDF with outline, links, language, metadata and attachments; the same input gives the same bytes.
[[nodiscard]] ReportResult<QByteArray> finishPdf(
    const QByteArray& drawn, const LaidOutReport& report, const PdfExtras& extras);

} // namespace tunepoint::ui
