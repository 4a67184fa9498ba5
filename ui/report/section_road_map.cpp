// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/record_sentences.h"

#include <algorithm>
#include <vector>

namespace tunepoint::ui {

namespace {

void writeCalendar(ReportBuilder& report, const ReportContent& content)
{
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("When"), false, 0.2}, {ReportText::tr("What"), false},
        {ReportText::tr("Source"), false, 0.3}};
    for (const CalendarEntry& entry : content.evaluation().outlook.calendar)
        table.rows.push_back({{entry.date.empty() ? ReportText::tr("no day known")
                                                  : format.shortDate(QString::fromStdString(entry.date))},
            {calendarSentence(entry, content.evaluation(), format)},
            {entry.source.empty() && entry.forecast ? ReportText::tr("worked out from typical figures")
                                                    : plainText(entry.source, 240),
                {}, false, true}});
    if (table.rows.empty())
        return;
    report.subheading(ReportText::tr("Calendar"));
    report.table(table);
}

/// Days still to come of options that can be chosen: first those of the recommended one and of all.
std::vector<const CalendarEntry*> daysToCome(const Evaluation& evaluation)
{
    std::vector<const CalendarEntry*> days;
    const auto matters = [&](const CalendarEntry& entry) {
        const StrategyResult* option = findResult(evaluation, entry.strategy);
        return !entry.date.empty() && entry.date > evaluation.date && (!option || option->eligible);
    };
    for (const CalendarEntry& entry : evaluation.outlook.calendar) {
        if (matters(entry))
            days.push_back(&entry);
    }
    std::stable_partition(days.begin(), days.end(), [&](const CalendarEntry* entry) {
        return entry->strategy.empty() || evaluation.recommendation.strategy == entry->strategy;
    });
    return days;
}

/// For the two pages of a board: the first steps and the last, and the next days that matter.
void writeShortRoadMap(ReportBuilder& report, const ReportContent& content, const QStringList& steps)
{
    constexpr qsizetype kMostSteps = 4;
    constexpr qsizetype kMostDays = 2;
    const Format& format = content.format;
    report.steps(
        steps.size() > kMostSteps ? steps.mid(0, kMostSteps - 1) + QStringList{steps.last()} : steps);
    report.paragraph(delaySentence(content.evaluation(), format));
    QStringList days;
    for (const CalendarEntry* entry : daysToCome(content.evaluation())) {
        if (days.size() < kMostDays)
            days << ReportText::tr("%1: %2", "a day, what happens then")
                        .arg(format.shortDate(QString::fromStdString(entry->date)),
                            calendarSentence(*entry, content.evaluation(), format));
    }
    writeBullets(report, ReportText::tr("The next days that matter"), days);
}

} // namespace

void writeRoadMap(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    const QStringList steps = roadMapSentences(evaluation, format);
    if (steps.isEmpty() && evaluation.outlook.calendar.empty())
        return;
    report.heading(ReportText::tr("Road map"));
    if (!content.hasSection("options"))
        return writeShortRoadMap(report, content, steps);
    report.steps(steps);
    QStringList triggers;
    for (const TriggerStatus& trigger : evaluation.records.journal.triggers)
        triggers << triggerSentence(trigger, content.assessment(), evaluation, format);
    writeBullets(report, ReportText::tr("Figures to watch"), triggers);
    QStringList paths;
    for (const StagedPathResult& path : evaluation.outlook.stagedPaths)
        paths << stagedPathSentences(path, evaluation, format);
    writeBullets(report, ReportText::tr("Beginning with one option and moving on"), paths);
    report.paragraph(delaySentence(evaluation, format));
    writeCalendar(report, content);
    if (const QString plan = statementText(content, "G2"); !plan.isEmpty()) {
        report.subheading(ReportText::tr("Who works on it, and when"));
        report.paragraph(plan);
    }
}

} // namespace tunepoint::ui
