// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"
#include "ui/report/report_blocks.h"
#include "ui/report/sections.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace tunepoint::ui {

/// The report as its sections say it, ready for any writer. What it refers to outlives it.
struct Manuscript {
    const ReportContent& content;
    std::vector<ReportPart> parts;
    QString title;
    QString language; ///< BCP 47, as "de"
    bool rightToLeft = false;
};

/// A file that a writer made.
struct ReportFile {
    QString name; ///< below the folder of a format that makes several; else empty
    QByteArray bytes;
};
using ReportFiles = std::vector<ReportFile>;

/// What a report can be written as beside pages: a file report_as_ID.cpp and a line in reportFormats().
struct ReportFormat {
    std::string_view id; ///< "html": for the command line and tests, never shown
    const char* name; ///< source text of the save dialog's filter, without the pattern
    bool folder = false; ///< several files in a folder of their own
    ReportResult<ReportFiles> (*write)(const Manuscript& manuscript);
};

/// All formats in the order of menus; the id is also the ending of the file's name.
[[nodiscard]] std::span<const ReportFormat> reportFormats();
/// The format with this id, or nullptr.
[[nodiscard]] const ReportFormat* findReportFormat(std::string_view id);
[[nodiscard]] QString reportFormatName(const ReportFormat& format);

[[nodiscard]] ReportResult<ReportFiles> writeHtml(const Manuscript& manuscript);
[[nodiscard]] ReportResult<ReportFiles> writeMarkdown(const Manuscript& manuscript);
[[nodiscard]] ReportResult<ReportFiles> writeWorkbook(const Manuscript& manuscript);
[[nodiscard]] ReportResult<ReportFiles> writeCsv(const Manuscript& manuscript);
[[nodiscard]] ReportResult<ReportFiles> writeReportJson(const Manuscript& manuscript);

/// The sections that `options` asks for, written by `format`. The same document, figures, language and fonts
/// give the same bytes. Needs a QApplication and its thread, as makeReport() does.
[[nodiscard]] ReportResult<ReportFiles> makeReportAs(
    const ReportFormat& format, const ReportSource& source, const ReportOptions& options = {});

/// The same into the file `path`, or into the folder of that name, which is made when it is not there. Each
/// file afterwards holds all of it or what it held before.
[[nodiscard]] ReportResult<void> saveReportAs(const QString& path, const ReportFormat& format,
    const ReportSource& source, const ReportOptions& options = {});

} // namespace tunepoint::ui
