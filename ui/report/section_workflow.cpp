// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/process_map.h"
#include "ui/report/sections.h"
#include "ui/text/workflow_sentences.h"

namespace tunepoint::ui {

void writeWorkflow(ReportBuilder& report, const ReportContent& content)
{
    if (content.assessment().workflow.empty())
        return;
    const ProcessMap map = mapProcess(content.assessment(), {});
    const Format& format = content.format;
    report.heading(ReportText::tr("The process around the task"));
    ReportTable table;
    table.columns = {{ReportText::tr("Step"), false}, {ReportText::tr("What it asks for"), false},
        {ReportText::tr("Who should do it"), false}, {ReportText::tr("Who does it"), false},
        {ReportText::tr("Right"), true}};
    QStringList remarks;
    for (const MappedStep& step : map.steps) {
        QStringList features;
        for (const StepFeature feature : step.features)
            features << stepFeatureName(feature);
        table.rows.push_back(
            {{stepName(step)}, {features.join(QStringLiteral(" · "))}, {proposalText(step), {}, true},
                {step.chosen ? performerName(*step.chosen) : ReportText::tr("not decided")},
                {step.accuracy ? format.share(step.accuracy) : noFigure()}});
        if (step.clash)
            remarks << ReportText::tr("%1: %2", "step, remark")
                           .arg(isolated(stepName(step)), mapClashSentence(*step.clash));
    }
    report.table(table);
    report.bullets(processSentences(map, format));
    writeBullets(report, ReportText::tr("Where the choice is another than the proposal"), remarks);
}

} // namespace tunepoint::ui
