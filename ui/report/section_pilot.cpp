// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report_figures.h"
#include "ui/report/sections.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/information_sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

/// The option whose trial is told: the advised one, else the recommended one.
std::string piloted(const Evaluation& evaluation)
{
    if (evaluation.recommendation.pilot)
        return evaluation.recommendation.pilot->strategy;
    return evaluation.recommendation.strategy.value_or(std::string());
}

/// Why no trial is advised.
QString noTrial(const ValueOfInformation& value)
{
    const bool maybe = std::any_of(value.pilots.begin(), value.pilots.end(),
        [](const PilotEntry& pilot) { return pilot.netBenefit > 0; });
    return maybe
        ? ReportText::tr("No trial can be shown to be worth more than it costs: no net benefit is above "
                         "zero by more than two of its standard errors.")
        : ReportText::tr("No trial is worth more than it costs: what it could show would too rarely "
                         "change the choice.");
}

} // namespace

void writePilot(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    if (!evaluation.valueOfInformation || evaluation.valueOfInformation->pilots.empty())
        return;
    report.heading(ReportText::tr("The trial to make"));
    if (evaluation.recommendation.pilot)
        report.paragraph(
            pilotSentence(*evaluation.recommendation.pilot, evaluation, format), TextStyle::Lead);
    else
        report.paragraph(noTrial(*evaluation.valueOfInformation));
    const std::string id = piloted(evaluation);
    const StrategyResult* strategy = findResult(evaluation, id);
    ReportTable table;
    table.columns = {{ReportText::tr("Items"), true}, {ReportText::tr("Smallest fall that shows"), true},
        {ReportText::tr("Worth"), true}, {ReportText::tr("Cost"), true},
        {ReportText::tr("Net benefit"), true},
        {ReportText::tr("±", "heading: standard error of a figure"), true}};
    const auto share = strategy ? strategy->central.accuracy : std::nullopt;
    for (const PilotEntry& pilot : evaluation.valueOfInformation->pilots) {
        if (pilot.strategy != id)
            continue;
        const auto fall = share ? detectableFall(*share, double(pilot.items)) : std::nullopt;
        table.rows.push_back({{format.count(double(pilot.items)), {}, false, false, double(pilot.items)},
            {fall ? ReportText::tr("%1 points").arg(format.number(*fall * 100, 2)) : noFigure()},
            {format.moneyShort(pilot.value), {}, false, false, pilot.value},
            {format.moneyShort(pilot.cost), {}, false, false, pilot.cost},
            {format.moneyShort(pilot.netBenefit), {}, false, false, pilot.netBenefit},
            {format.moneyShort(pilot.standardError), {}, false, false, pilot.standardError}});
    }
    if (table.rows.empty())
        return;
    report.subheading(ReportText::tr("A trial of %1, by size").arg(isolated(content.name(id))));
    report.table(table);
    report.paragraph(
        ReportText::tr(
            "Worth: what the trial adds on average by leading to a better choice. Smallest fall: against the "
            "expected share of right answers, with as many items on either side, found in four of five such "
            "trials at 5% error. ±: standard error of worth and net benefit. Waiting is counted as free."),
        TextStyle::Caption);
    report.bullets(pilotSentences(evaluation, format));
    if (const QString plan = statementText(content, "E5"); !plan.isEmpty())
        report.paragraph(plan);
}

} // namespace tunepoint::ui
