// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/record_sentences.h"

namespace tunepoint::ui {

void writeReadiness(ReportBuilder& report, const ReportContent& content)
{
    const auto& checks = content.evaluation().records.readiness;
    if (checks.empty())
        return;
    report.heading(ReportText::tr("What should stand before the decision"));
    ReportTable table;
    table.columns = {{ReportText::tr("What should stand first"), false}, {ReportText::tr("State"), false},
        {ReportText::tr("What it risks"), false}};
    QStringList met;
    for (const ReadinessCheck& check : checks) {
        const bool open = check.state == ReadinessState::Missing || check.state == ReadinessState::Partly;
        if (open)
            table.rows.push_back({{readinessName(check.id)}, {readinessStateName(check.state)},
                {readinessRisk(check, content.format)}});
        else if (check.state == ReadinessState::Met)
            met << readinessName(check.id);
    }
    if (table.rows.empty())
        report.paragraph(ReportText::tr("Everything that should stand before a decision is there."));
    report.table(table);
    if (!met.isEmpty())
        report.paragraph(
            ReportText::tr("There already: %1.").arg(met.join(QStringLiteral(" · "))), TextStyle::Quiet);
}

} // namespace tunepoint::ui
