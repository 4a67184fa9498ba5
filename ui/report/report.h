// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluation.h"

#include <QByteArray>
#include <QLocale>
#include <QPageSize>
#include <QString>

#include <functional>
#include <optional>

namespace tunepoint::ui {

/// What a report is made from. The references outlive the call.
struct ReportSource {
    const Assessment& assessment;
    const Evaluation& evaluation; ///< of that assessment, without errors
    const Catalogue& catalogue;
};

struct ReportOptions {
    QLocale locale; ///< of figures, dates and reading direction; words follow the installed translation
    std::optional<QPageSize::PageSizeId> pageSize; ///< else A4, or Letter where that is usual
    std::function<bool()> cancelled
        = {}; ///< asked between sections; a cancelled report is an error without text
};

/// A text for the user where there is no report.
template <class T>
using ReportResult = tl::expected<T, QString>;

/// The report as a PDF: vectors and embedded fonts, checked for being whole. Needs a QApplication and its
/// thread, since charts are parts of a scene; takes a fraction of a second.
[[nodiscard]] ReportResult<QByteArray> makeReport(
    const ReportSource& source, const ReportOptions& options = {});

/// The same into a file, which afterwards holds all of it or what it held before.
[[nodiscard]] ReportResult<void> saveReport(
    const QString& path, const ReportSource& source, const ReportOptions& options = {});

} // namespace tunepoint::ui
