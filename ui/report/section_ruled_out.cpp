// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

namespace tunepoint::ui {

void writeRuledOut(ReportBuilder& report, const ReportContent& content)
{
    ReportTable failed;
    failed.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("Condition"), false},
        {ReportText::tr("Why"), false}};
    ReportTable unchecked = failed;
    bool gates = false;
    for (const StrategyResult& strategy : content.evaluation().strategies) {
        for (const GateResult& gate : strategy.gates) {
            gates = true;
            ReportTable& table = gate.passed ? unchecked : failed;
            if (!gate.passed || !gate.checked)
                table.rows.push_back(
                    {content.nameCell(strategy), {gateName(gate)}, {gateSentence(gate, content.format)}});
        }
    }
    report.heading(ReportText::tr("Options ruled out"));
    if (!gates)
        report.paragraph(ReportText::tr("No hard conditions are stated, so no option is ruled out."));
    else if (failed.rows.empty())
        report.paragraph(ReportText::tr("Every option meets the hard conditions that could be checked."));
    report.table(failed);
    if (!unchecked.rows.empty()) {
        report.subheading(ReportText::tr("Conditions that could not be checked"));
        report.table(unchecked);
    }
}

} // namespace tunepoint::ui
