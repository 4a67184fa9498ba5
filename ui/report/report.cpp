// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "ui/document/file_store.h"
#include "ui/report/sections.h"
#include "ui/report/sheet.h"
#include "ui/text/names.h"

#include <QBuffer>
#include <QPdfWriter>

namespace tunepoint::ui {

namespace {

QPageSize::PageSizeId usualPaper(const QLocale& locale)
{
    using enum QLocale::Country;
    switch (locale.territory()) {
    case UnitedStates:
    case Canada:
    case Mexico:
    case Philippines:
    case Chile:
    case Colombia:
    case Venezuela:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

/// Composes all sections; false when it was cancelled.
bool compose(Sheet& sheet, const ReportContent& content, const ReportOptions& options)
{
    for (const ReportPart& part : composeReport(content)) {
        if (options.cancelled && options.cancelled())
            return false;
        sheet.add(part);
    }
    return true;
}

} // namespace

ReportResult<QByteArray> makeReport(const ReportSource& source, const ReportOptions& options)
{
    if (hasErrors(source.evaluation.problems))
        return tl::unexpected(ReportText::tr("The document has errors, so there is nothing to report yet."));
    QString title = plainText(source.assessment.title);
    if (title.isEmpty())
        title = ReportText::tr("Assessment without a title");
    ReportContent content{source, Format(options.locale, QString::fromStdString(source.evaluation.currency)),
        StrategyStyles(source.evaluation), {}};
    Sheet::Setup setup;
    setup.layout = QPageLayout(
        QPageSize(options.pageSize.value_or(usualPaper(options.locale))), QPageLayout::Portrait, QMarginsF());
    setup.locale = options.locale;
    setup.runningTitle = title;
    // once to see what cannot be printed, which is said in the report and takes room, and once to count pages
    for (int pass = 0; pass < 2; ++pass) {
        Sheet measured(setup, nullptr);
        if (!compose(measured, content, options))
            return tl::unexpected(QString());
        content.undrawable = measured.undrawable();
        setup.totalPages = measured.pages();
    }

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool good = true;
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(setup.layout);
        writer.setResolution(1200);
        writer.setTitle(title);
        writer.setCreator(
            QStringLiteral("Tunepoint %1").arg(QString::fromStdString(source.evaluation.engineVersion)));
        Sheet sheet(setup, &writer);
        if (!compose(sheet, content, options))
            return tl::unexpected(QString());
        good = sheet.isGood();
    }
    // a writer says nothing of its failures
    if (!good || !bytes.startsWith("%PDF") || !bytes.trimmed().endsWith("%%EOF"))
        return tl::unexpected(ReportText::tr("The report could not be drawn: memory may be short."));
    return bytes;
}

ReportResult<void> saveReport(const QString& path, const ReportSource& source, const ReportOptions& options)
{
    const ReportResult<QByteArray> bytes = makeReport(source, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto saved = saveBytes(path, *bytes);
    if (!saved)
        return tl::unexpected(saved.error().message);
    return {};
}

} // namespace tunepoint::ui
