// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/laid_out_report.h"

#include "ui/report/paginator.h"
#include "ui/report/report_templates.h"
#include "ui/report/sections.h"
#include "ui/text/names.h"

#include <QPainter>

#include <algorithm>

namespace tunepoint::ui {

namespace {

/// The first page of each section, and of each heading by its anchor.
std::map<std::string, int> pagesOf(const std::vector<OutlineEntry>& outline)
{
    std::map<std::string, int> pages;
    for (const OutlineEntry& entry : outline) {
        pages.emplace(entry.section, entry.page);
        pages.emplace(entry.anchor.toStdString(), entry.page);
    }
    return pages;
}

QString statusText(ReportStatus status)
{
    switch (status) {
    case ReportStatus::Draft:
        return ReportText::tr("Draft");
    case ReportStatus::Final:
        return ReportText::tr("Final");
    }
    return {};
}

bool isCancelled(const ReportOptions& options)
{
    return options.cancelled && options.cancelled();
}

} // namespace

LaidOutReport::LaidOutReport(std::shared_ptr<const ReportContent> content,
    std::shared_ptr<const SheetPages> pages, std::vector<ReportPart> parts, QPageLayout layout)
    : m_content(std::move(content))
    , m_pages(std::move(pages))
    , m_parts(std::move(parts))
    , m_layout(std::move(layout))
{
}

int LaidOutReport::pages() const
{
    return int(m_pages->pages.size());
}

QSizeF LaidOutReport::paper() const
{
    return m_pages->paper / kPoint;
}

void LaidOutReport::paintPage(QPainter& painter, int page) const
{
    if (page < 1 || page > pages())
        return;
    painter.save();
    painter.scale(1 / kPoint, 1 / kPoint);
    for (const PageItem& item : m_pages->pages[std::size_t(page) - 1])
        paintItem(painter, item);
    painter.restore();
}

const std::vector<OutlineEntry>& LaidOutReport::outline() const
{
    return m_pages->outline;
}

int LaidOutReport::pageOf(const std::string& section) const
{
    for (const OutlineEntry& entry : outline()) {
        if (entry.section == section)
            return entry.page;
    }
    return 0;
}

const std::vector<PageLink>& LaidOutReport::links() const
{
    return m_pages->links;
}

const QSet<char32_t>& LaidOutReport::undrawable() const
{
    return m_pages->undrawable;
}

namespace {

constexpr int kBriefPages = 2;
constexpr double kLeastPicture = 0.65; ///< below it nobody reads the picture

bool isBrief(const std::vector<std::string>& sections)
{
    ReportOptions brief;
    brief.templateId = "brief";
    return sections == selectedSections(brief);
}

} // namespace

ReportResult<LaidOutReport> layOutReport(const ReportSource& source, const ReportOptions& options)
{
    if (hasErrors(source.evaluation.problems))
        return tl::unexpected(ReportText::tr("The document has errors, so there is nothing to report yet."));
    auto content = std::make_shared<ReportContent>(
        ReportContent{source, Format(options.locale, QString::fromStdString(source.evaluation.currency)),
            StrategyStyles(source.evaluation), {}});
    content->status = options.status.value_or(source.assessment.report.status);
    content->sections = selectedSections(source.assessment.report, options);
    const QPageLayout layout = pageLayoutOf(source.assessment.report, options);
    const QSizeF paper = layout.fullRect(QPageLayout::Point).size() * kPoint;
    const PageFurniture furniture{reportTitle(source.assessment), statusText(content->status)};
    // once to see on which page each section is and what cannot be printed, which the report says; again
    // until what it says is so
    constexpr int kPasses = 4;
    for (int pass = 1;; ++pass) {
        Typesetter type(options.locale);
        Sheet sheet(type, paper);
        std::vector<ReportPart> parts = composeReport(*content);
        for (const ReportPart& part : parts) {
            if (isCancelled(options))
                return tl::unexpected(QString());
            sheet.add(part);
        }
        auto pages = Paginator(type, paper, sheet).paginate(furniture);
        if (int(pages->pages.size()) > kBriefPages && isBrief(content->sections)
            && content->summaryPicture > kLeastPicture) {
            content->summaryPicture -= 0.1;
            pass = 0;
            continue;
        }
        std::map<std::string, int> places = pagesOf(pages->outline);
        if (pass == kPasses || (places == content->pages && pages->undrawable == content->undrawable))
            return LaidOutReport(std::move(content), std::move(pages), std::move(parts), layout);
        content->pages = std::move(places);
        content->undrawable = pages->undrawable;
    }
}

QString reportTitle(const Assessment& assessment)
{
    const QString title = plainText(assessment.title);
    return title.isEmpty() ? ReportText::tr("Assessment without a title") : title;
}

QString undrawableText(const QSet<char32_t>& letters)
{
    constexpr int kShown = 12;
    QList<char32_t> sorted(letters.begin(), letters.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList codes;
    for (const char32_t letter : sorted.mid(0, kShown))
        codes << QStringLiteral("U+%1").arg(QString::number(uint(letter), 16).toUpper(), 4, QLatin1Char('0'));
    if (sorted.size() > kShown)
        codes << QStringLiteral("…");
    return codes.join(QStringLiteral(", "));
}

} // namespace tunepoint::ui
