// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/workflow_step.h"
#include "core/evaluation/portfolio_task.h"
#include "core/workflow/process_map.h"
#include "ui/report/sections.h"
#include "ui/text/workflow_sentences.h"

namespace tunepoint::ui {

namespace {

/// The steps that this report's own assessment is about.
Links ownLinks(const ReportContent& content)
{
    Links links;
    for (const WorkflowStep& step : content.assessment().workflow) {
        if (step.assessment == kThisAssessment && !content.evaluation().strategies.empty())
            links.emplace(
                step.id, linkedFigures(content.assessment().title, content.evaluation(), step.strategy));
    }
    return links;
}

/// Steps with an assessment in a file of its own, which a report does not open.
QString notOpened(const ProcessMap& map, const Format& format)
{
    QStringList names;
    for (const MappedStep& step : map.steps) {
        if (!step.assessment.empty() && !step.linked)
            names << isolated(stepName(step));
    }
    return names.isEmpty()
        ? QString()
        : ReportText::tr("The assessments of these steps are files of their own, which this report does not "
                         "open; their figures are not in the sums: %1.")
              .arg(format.locale().createSeparatedList(names));
}

} // namespace

void writeWorkflow(ReportBuilder& report, const ReportContent& content)
{
    if (content.assessment().workflow.empty())
        return;
    const ProcessMap map = mapProcess(content.assessment(), ownLinks(content));
    const Format& format = content.format;
    report.heading(ReportText::tr("The process around the task"));
    ReportTable table;
    table.columns = {{ReportText::tr("Step"), false}, {ReportText::tr("What it asks for"), false},
        {ReportText::tr("Who should do it"), false}, {ReportText::tr("Who does it"), false},
        {ReportText::tr("Cost a month"), true}, {ReportText::tr("Right"), true}};
    QStringList remarks;
    for (const MappedStep& step : map.steps) {
        QStringList features;
        for (const StepFeature feature : step.features)
            features << stepFeatureName(feature);
        table.rows.push_back({{stepName(step)}, {features.join(QStringLiteral(" · "))},
            {proposalText(step), {}, true},
            {step.chosen ? performerName(*step.chosen) : ReportText::tr("not decided")},
            {step.costPerMonth ? withPercentiles(
                 format.moneyShort(step.costPerMonth), step.ranges.costPerMonth, Unit::Money, format)
                               : noFigure(),
                {}, false, false, step.costPerMonth},
            {step.accuracy
                    ? withPercentiles(format.share(step.accuracy), step.ranges.accuracy, Unit::Share, format)
                    : noFigure()}});
        if (step.clash)
            remarks << ReportText::tr("%1: %2", "step, remark")
                           .arg(isolated(stepName(step)), mapClashSentence(*step.clash));
    }
    report.table(table);
    QStringList sums = processSentences(map, format);
    if (const QString left = notOpened(map, format); !left.isEmpty())
        sums << left;
    if (const QString note = processRangeNote(map); !note.isEmpty())
        sums << note;
    report.bullets(sums);
    writeBullets(report, ReportText::tr("Where the choice is another than the proposal"), remarks);
}

} // namespace tunepoint::ui
