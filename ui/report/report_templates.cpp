// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_templates.h"

#include "core/assessment/report_print.h"
#include "ui/report/sections.h"

#include <algorithm>

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

} // namespace

std::span<const ReportTemplateEntry> reportTemplates()
{
    static constexpr ReportTemplateEntry templates[]{
        {"full", ReportTemplate::Full},
        {"brief", ReportTemplate::Brief},
        {"technical", ReportTemplate::Technical},
    };
    return templates;
}

QString templateName(std::string_view id)
{
    if (id == "brief")
        return ReportText::tr("Brief for a board");
    if (id == "technical")
        return ReportText::tr("Technical appendix");
    return ReportText::tr("Full report");
}

std::vector<std::string> selectedSections(const ReportOptions& options)
{
    return selectedSections(ReportSettings(), options);
}

std::vector<std::string> selectedSections(const ReportSettings& settings, const ReportOptions& options)
{
    ReportSettings joined = settings;
    if (!options.templateId.empty() || !options.sections.empty()) {
        joined.sections = options.sections;
        joined.base.reset();
        for (const ReportTemplateEntry& entry : reportTemplates()) {
            if (entry.id == options.templateId)
                joined.base = entry.base;
        }
    }
    std::vector<std::string> ids;
    for (const ReportSection* section : selectedSections(joined)) {
        if (std::find(ids.begin(), ids.end(), section->id) == ids.end())
            ids.emplace_back(section->id);
    }
    return ids;
}

QPageLayout pageLayoutOf(const ReportSettings& settings, const ReportOptions& options)
{
    QPageSize::PageSizeId paper = usualPaper(options.locale);
    if (const auto stated = reportPaper(settings))
        paper = *stated == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4;
    return {QPageSize(options.pageSize.value_or(paper)), QPageLayout::Portrait, QMarginsF()};
}

} // namespace tunepoint::ui
