// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr double kTradeoffHeight = 250; // points

ReportTable optionsTable(const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("Right answers"), true},
        {ReportText::tr("Cost a month"), true}, {ReportText::tr("Cost an item"), true},
        {ReportText::tr("Cost a right answer"), true}, {ReportText::tr("Longest wait"), true},
        {ReportText::tr("Unbeaten"), false}, {ReportText::tr("May be chosen"), false}};
    for (const StrategyResult& strategy : evaluation.strategies) {
        const CentralFigures& central = strategy.central;
        const auto& front = evaluation.paretoFront;
        const bool unbeaten = std::find(front.begin(), front.end(), strategy.id) != front.end();
        table.rows.push_back({content.nameCell(strategy),
            {format.share(central.accuracy), {}, false, false, central.accuracy},
            {format.money(central.costPerMonth), {}, false, false, central.costPerMonth},
            {format.money(central.costPerItem), {}, false, false, central.costPerItem},
            {format.money(central.costPerCorrectItem), {}, false, false, central.costPerCorrectItem},
            {central.latencyP95Seconds ? format.figure(central.latencyP95Seconds, Unit::Seconds) : noFigure(),
                {}, false, false, central.latencyP95Seconds},
            {unbeaten ? ReportText::tr("yes") : ReportText::tr("no")},
            {strategy.eligible ? ReportText::tr("yes") : ReportText::tr("no")}});
    }
    return table;
}

void writeKinds(ReportBuilder& report, const ReportContent& content)
{
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false, 0.25}, {ReportText::tr("What it is"), false}};
    for (const StrategyResult& strategy : content.evaluation().strategies) {
        QString what = archetypeSummary(strategy.archetype);
        if (what.isEmpty())
            what = archetypeName(strategy.archetype);
        table.rows.push_back({content.nameCell(strategy), {what}});
    }
    report.table(table);
}

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
    report.subheading(ReportText::tr("Options ruled out"));
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

} // namespace

void writeOptions(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    if (evaluation.strategies.empty())
        return;
    report.heading(ReportText::tr("The options"));
    const bool today = std::any_of(evaluation.strategies.begin(), evaluation.strategies.end(),
        [](const StrategyResult& strategy) { return strategy.archetype == "statusQuo"; });
    if (!today)
        report.paragraph(ReportText::tr("Going on as today is not among the options, so nothing here says "
                                        "whether any change is worth it."));
    writeKinds(report, content);
    report.subheading(ReportText::tr("Cost against accuracy"));
    writeTradeoff(report, content, kTradeoffHeight, optionsTable(content));
    report.paragraph(
        ReportText::tr(
            "Central case: every figure at its median. Over %1, %2 in the first. Cost a month: what recurs, "
            "for each month in use. Cost an item: all that is paid over that time, start and errors "
            "included, for each item. Unbeaten: no other option is both cheaper a month and more often "
            "right. The recommended option is bold.")
            .arg(content.format.figure(evaluation.horizonMonths, Unit::Months),
                content.format.figure(evaluation.itemsPerMonth, Unit::ItemsPerMonth)),
        TextStyle::Caption);
    writeRuledOut(report, content);
}

} // namespace tunepoint::ui
