// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/framework_names.h"
#include "ui/text/framework_sentences.h"

namespace tunepoint::ui {

void writeFrameworks(ReportBuilder& report, const ReportContent& content)
{
    const Format& format = content.format;
    const auto& all = content.evaluation().frameworks;
    if (all.empty())
        return;
    report.heading(ReportText::tr("What published ways to decide say"));
    report.paragraph(
        ReportText::tr("Each way is told apart; they are not mixed with each other or with the figures."));
    ReportTable table;
    table.columns = {{ReportText::tr("Way to decide"), false, 0.2}, {ReportText::tr("Verdict"), false, 0.2},
        {ReportText::tr("What speaks for it"), false}, {ReportText::tr("Lacks"), false, 0.18}};
    for (const FrameworkResult& result : all) {
        QStringList reasons;
        for (const Trigger& trigger : result.triggers)
            reasons << triggerSentence(trigger, format);
        QStringList lacks;
        for (const std::string& pointer : result.missing)
            lacks << factName(pointer);
        table.rows.push_back({{frameworkName(result.id)}, {verdictSentence(result), {}, true},
            {reasons.mid(0, 3).join(QLatin1Char(' '))},
            {lacks.isEmpty() ? noFigure() : lacks.mid(0, 4).join(QStringLiteral(" · "))}});
    }
    report.table(table);
    QStringList disagreements;
    for (const FrameworkResult& result : all) {
        for (const Disagreement& disagreement : result.disagreements) {
            // each pair once: the later of the two tells it
            if (frameworkName(disagreement.with) < frameworkName(result.id))
                disagreements << ReportText::tr("%1 and %2: %3", "two ways to decide, and what parts them")
                                     .arg(frameworkName(result.id), frameworkName(disagreement.with),
                                         disagreementSentence(disagreement, format));
        }
    }
    writeBullets(
        report, ReportText::tr("Where they disagree, and what would bring them together"), disagreements);
}

} // namespace tunepoint::ui
