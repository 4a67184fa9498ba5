// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_chart.h"
#include "ui/report/sections.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace tunepoint::ui {

void writeTradeoff(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    if (evaluation.strategies.empty())
        return;
    constexpr qreal height = 300; // points
    report.heading(ReportText::tr("Cost against accuracy"));
    report.paragraph(ReportText::tr(
        "Up is more often right, left is cheaper. Options on the dashed line are beaten by no other on both "
        "at once. "
        "Options in a hatched area break a hard condition. Hollow marks rest on assumptions alone."));
    report.picture(height, [&](QPainter& painter, const QRectF& place) {
        renderTradeoff(painter, place, evaluation, content.styles);
    });

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
        table.rows.push_back({content.nameCell(strategy), {format.share(central.accuracy)},
            {format.money(central.costPerMonth)}, {format.money(central.costPerItem)},
            {format.money(central.costPerCorrectItem)},
            {central.latencyP95Seconds ? format.figure(central.latencyP95Seconds, Unit::Seconds)
                                       : QString(QChar(0x2013))},
            {unbeaten ? ReportText::tr("yes") : QString()},
            {strategy.eligible ? ReportText::tr("yes") : ReportText::tr("no")}});
    }
    report.table(table);
}

} // namespace tunepoint::ui
