// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/report_choices.h"

#include "core/assessment/report_print.h"
#include "ui/report/report_templates.h"
#include "ui/reportview/report_language.h"
#include "ui/text/translation.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

std::vector<std::string> sectionsOfTemplate(int index)
{
    ReportSettings settings;
    settings.base = reportTemplates()[std::size_t(index)].base;
    return selectedSections(settings, {});
}

} // namespace

ReportOptions reportOptions(const QString& language)
{
    ReportOptions options;
    options.language = language.isEmpty() ? ReportLanguage::ofWindow() : language;
    options.locale = ReportLanguage::localeOf(language);
    return options;
}

std::vector<std::string> chosenSections(const Assessment& assessment)
{
    return selectedSections(assessment.report, {});
}

void chooseSections(Assessment& assessment, const std::vector<std::string>& sections)
{
    const bool same = sections == sectionsOfTemplate(templateIndex(assessment));
    assessment.report.sections = same ? std::vector<std::string>() : sections;
}

void chooseTemplate(Assessment& assessment, int index)
{
    assessment.report.sections.clear();
    assessment.report.base
        = index > 0 ? std::optional(reportTemplates()[std::size_t(index)].base) : std::nullopt;
}

int templateIndex(const Assessment& assessment)
{
    const int index = assessment.report.base ? int(*assessment.report.base) : 0;
    return std::clamp(index, 0, int(reportTemplates().size()) - 1);
}

bool hasOwnSelection(const Assessment& assessment)
{
    return !assessment.report.sections.empty();
}

QString chosenLanguage(const Assessment& assessment)
{
    const QString language = QString::fromStdString(reportLanguage(assessment.report));
    return Translation::languages().contains(language) ? language : QString();
}

} // namespace tunepoint::ui
