// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "core/assessment/assessment_json.h"
#include "core/exchange/evaluation_json.h"
#include "ui/document/file_store.h"
#include "ui/report/laid_out_report.h"
#include "ui/report/pdf_file.h"
#include "ui/report/pdf_names.h"
#include "ui/report/report_job.h"
#include "ui/report/sections.h"
#include "ui/text/names.h"
#include "ui/text/translation.h"

namespace tunepoint::ui {

namespace {

PdfExtras extrasOf(const ReportSource& source, const ReportOptions& options)
{
    PdfExtras extras;
    const Assessment& assessment = source.assessment;
    extras.title = reportTitle(assessment);
    extras.author = plainText(assessment.author);
    if (extras.author.isEmpty())
        extras.author = plainText(assessment.organisation);
    extras.subject = ReportText::tr("Decision report: how to put a language model to work on a task");
    for (const StrategyResult& strategy : source.evaluation.strategies)
        extras.keywords << strategyName(strategy);
    extras.creator = QStringLiteral("Tunepoint %1").arg(plainText(source.evaluation.engineVersion));
    // words in a language that the program does not speak are English
    const QString language = languageOf(options);
    extras.language = options.locale.bcp47Name().startsWith(language) ? options.locale.bcp47Name() : language;
    extras.date = QString::fromStdString(source.evaluation.date);
    extras.rightToLeft = options.locale.textDirection() == Qt::RightToLeft;
    extras.attachments = {
        {QString::fromLatin1(kAssessmentAttachment), "application/vnd.tunepoint+json",
            ReportText::tr("The assessment that this report is made from"), "Source",
            QByteArray::fromStdString(writeAssessment(assessment))},
        {QString::fromLatin1(kEvaluationAttachment), "application/json",
            ReportText::tr("Every figure of this report"), "Data",
            QByteArray::fromStdString(writeEvaluationJson(source.evaluation))},
    };
    return extras;
}

} // namespace

QString languageOf(const ReportOptions& options)
{
    const QString wanted = options.language.isEmpty() ? options.locale.name().section(QLatin1Char('_'), 0, 0)
                                                      : options.language;
    return Translation::languages().contains(wanted) ? wanted : QStringLiteral("en");
}

ReportResult<QByteArray> makeReport(const ReportSource& source, const ReportOptions& options)
{
    const ReportResult<LaidOutReport> report = layOutReport(source, options);
    if (!report)
        return tl::unexpected(report.error());
    if (options.undrawable && !report->undrawable().isEmpty())
        options.undrawable(report->undrawable());
    const int steps = report->pages() + 2; // laid out, each page, finished
    const auto step = [&](int done) {
        if (options.progress)
            options.progress(done, steps);
        return !(options.cancelled && options.cancelled());
    };
    if (!step(1))
        return tl::unexpected(QString());
    const ReportResult<QByteArray> drawn = drawPdf(*report, [&](int page) { return step(page + 1); });
    if (!drawn)
        return drawn;
    ReportResult<QByteArray> finished = finishPdf(*drawn, *report, extrasOf(source, options));
    if (finished && options.progress)
        options.progress(steps, steps);
    return finished;
}

ReportResult<void> saveReport(const QString& path, const ReportSource& source, const ReportOptions& options)
{
    const auto apart = makeReportApart(source, options);
    const ReportResult<QByteArray> bytes = apart ? *apart : makeReport(source, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto saved = saveBytes(path, *bytes);
    if (!saved)
        return tl::unexpected(saved.error().message);
    return {};
}

} // namespace tunepoint::ui
