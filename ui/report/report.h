// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/money_distribution.h"

#include <QByteArray>
#include <QLocale>
#include <QPageSize>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// What a report is made from. The references outlive the call, and a LaidOutReport made of them.
struct ReportSource {
    const Assessment& assessment;
    const Evaluation& evaluation; ///< of that assessment, without errors
    const Catalogue& catalogue;
    /// Drawn for that evaluation; without them they are drawn when they are first needed.
    std::shared_ptr<const MoneyDistributions> distributions = {};
};

/// How the money may turn out, from the same draws as `evaluation`; no strategy where it drew none. Takes a
/// part of the evaluation's own time.
[[nodiscard]] std::shared_ptr<const MoneyDistributions> distributionsOf(
    const Assessment& assessment, const Evaluation& evaluation, const Catalogue& catalogue);

struct ReportOptions {
    QLocale locale; ///< of figures, dates and reading direction; words follow the installed translation
    std::optional<QPageSize::PageSizeId> pageSize; ///< else the document's, else what is usual
    std::function<bool()> cancelled
        = {}; ///< asked between sections and pages; a cancelled report is an error without text
    // what the document says of its report (Assessment::report) unless it is said here
    std::string templateId = {}; ///< one of reportTemplates()
    std::vector<std::string> sections = {}; ///< ids of reportSections() in this order; empty: the template's
    std::optional<ReportStatus> status = {};
    std::function<void(int done, int of)> progress = {}; ///< steps of the work, told as they are done
    std::function<void(const QSet<char32_t>&)> undrawable
        = {}; ///< told which letters are missing, because no installed font has them
    QString language = {}; ///< code of the installed translation; empty: the locale's
};

/// Code of the language that the words of a report are in, as the file's metadata names it.
[[nodiscard]] QString languageOf(const ReportOptions& options);

/// A text for the user where there is no report.
template <class T>
using ReportResult = tl::expected<T, QString>;

/// The report as a PDF: vectors and embedded fonts, outline and links, with the assessment and its figures
/// attached, checked for being whole. Needs a QApplication and its thread, since charts are parts of a scene;
/// takes a fraction of a second.
///
/// The same document, figures, language and fonts give the same bytes in a process that began with
/// QHashSeed::setDeterministicGlobalSeed().
[[nodiscard]] ReportResult<QByteArray> makeReport(
    const ReportSource& source, const ReportOptions& options = {});

/// The same into a file, which afterwards holds all of it or what it held before. Drawn by a process of its
/// own where the program has one (report_job.h), while `cancelled` and `progress` are called often enough to
/// keep a window alive.
[[nodiscard]] ReportResult<void> saveReport(
    const QString& path, const ReportSource& source, const ReportOptions& options = {});

} // namespace tunepoint::ui
