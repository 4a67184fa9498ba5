// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_format.h"

#include "ui/document/file_store.h"
#include "ui/report/report_templates.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr auto kContext = "tunepoint::ui::ReportFormats";

class FormatsText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ReportFormats)
};

} // namespace

std::span<const ReportFormat> reportFormats()
{
    static constexpr ReportFormat formats[]{
        {"html", QT_TRANSLATE_NOOP("tunepoint::ui::ReportFormats", "Web page"), false, writeHtml},
        {"md", QT_TRANSLATE_NOOP("tunepoint::ui::ReportFormats", "Markdown text"), false, writeMarkdown},
        {"xlsx", QT_TRANSLATE_NOOP("tunepoint::ui::ReportFormats", "Workbook of all tables"), false,
            writeWorkbook},
        {"csv",
            QT_TRANSLATE_NOOP(
                "tunepoint::ui::ReportFormats", "Folder of all tables as comma-separated values"),
            true, writeCsv},
        {"json", QT_TRANSLATE_NOOP("tunepoint::ui::ReportFormats", "Tables and figures for other programs"),
            false, writeReportJson},
    };
    return formats;
}

const ReportFormat* findReportFormat(std::string_view id)
{
    const auto all = reportFormats();
    const auto found
        = std::find_if(all.begin(), all.end(), [id](const ReportFormat& format) { return format.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString reportFormatName(const ReportFormat& format)
{
    return QCoreApplication::translate(kContext, format.name);
}

ReportResult<ReportFiles> makeReportAs(
    const ReportFormat& format, const ReportSource& source, const ReportOptions& options)
{
    if (hasErrors(source.evaluation.problems))
        return tl::unexpected(ReportText::tr("The document has errors, so there is nothing to report yet."));
    ReportContent content{source, Format(options.locale, QString::fromStdString(source.evaluation.currency)),
        StrategyStyles(source.evaluation), {}};
    content.status = options.status.value_or(source.assessment.report.status);
    content.sections = selectedSections(source.assessment.report, options);
    Manuscript manuscript{content, composeReport(content), plainText(source.assessment.title),
        options.locale.bcp47Name(), options.locale.textDirection() == Qt::RightToLeft};
    if (manuscript.title.isEmpty())
        manuscript.title = ReportText::tr("Assessment without a title");
    if (options.cancelled && options.cancelled())
        return tl::unexpected(QString());
    if (format.id != "html") // which is laid out by programs that follow the marks
        manuscript.parts = plainParts(std::move(manuscript.parts));
    return format.write(manuscript);
}

ReportResult<void> saveReportAs(
    const QString& path, const ReportFormat& format, const ReportSource& source, const ReportOptions& options)
{
    const ReportResult<ReportFiles> files = makeReportAs(format, source, options);
    if (!files)
        return tl::unexpected(files.error());
    if (format.folder && !QDir().mkpath(path))
        return tl::unexpected(
            FormatsText::tr("The folder could not be made: %1").arg(QDir::toNativeSeparators(path)));
    for (const ReportFile& file : *files) {
        const QString target = format.folder ? QDir(path).filePath(file.name) : path;
        if (const auto saved = saveBytes(target, file.bytes); !saved)
            return tl::unexpected(saved.error().message);
    }
    return {};
}

} // namespace tunepoint::ui
