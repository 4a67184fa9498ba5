// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cost_parts_chart.h"
#include "ui/charts/cumulative_chart.h"
#include "ui/report/sections.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

const QString kNone = QString(QChar(0x2013));

void writeFigures(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("To start"), true},
        {ReportText::tr("Cost in all"), true}, {ReportText::tr("of it errors"), true}};
    if (evaluation.hasBaseline) {
        for (const QString& heading :
            {ReportText::tr("Net present value"), ReportText::tr("Return on cost"),
                ReportText::tr("Rate of return"), ReportText::tr("Money back"), ReportText::tr("discounted")})
            table.columns.push_back({heading, true});
    }
    for (const StrategyResult& strategy : evaluation.strategies) {
        const CentralFigures& central = strategy.central;
        std::vector<ReportTable::Cell> row{content.nameCell(strategy),
            {format.moneyShort(central.oneOffCost)}, {format.moneyShort(central.totalCost)},
            {format.moneyShort(central.errorCost)}};
        if (evaluation.hasBaseline) {
            const bool stays = strategy.archetype == "statusQuo";
            row.push_back({format.moneyShort(central.netPresentValue)});
            row.push_back({central.roi && !stays ? format.share(central.roi, 0) : kNone});
            row.push_back({stays ? kNone : rateOfReturnText(central.internalRateOfReturn, format)});
            row.push_back({stays ? kNone : format.months(central.paybackMonths)});
            row.push_back({stays ? kNone : format.months(central.discountedPaybackMonths)});
        }
        table.rows.push_back(std::move(row));
    }
    report.table(table);
}

/// Where the recommended option changes places with each of the others.
void writeBreakEven(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    if (!evaluation.recommendation.strategy)
        return;
    const Format& format = content.format;
    const std::string& best = *evaluation.recommendation.strategy;
    ReportTable table;
    table.columns = {{ReportText::tr("Against"), false}, {ReportText::tr("Even at items a month"), true},
        {ReportText::tr("Even in month"), true}, {ReportText::tr("After items"), true}};
    for (const BreakEven& pair : evaluation.breakEven) {
        if (pair.a != best && pair.b != best)
            continue;
        const StrategyResult* other = findResult(evaluation, pair.a == best ? pair.b : pair.a);
        if (!other)
            continue;
        QStringList volumes;
        for (const double volume : pair.volumesPerMonth)
            volumes << format.count(volume);
        QStringList months;
        for (const double month : pair.months)
            months << format.number(month);
        table.rows.push_back({content.nameCell(*other),
            {pair.always                ? ReportText::tr("always")
                    : volumes.isEmpty() ? kNone
                                        : volumes.join(QStringLiteral("; "))},
            {months.isEmpty() ? kNone : months.join(QStringLiteral("; "))},
            {pair.items ? format.count(pair.items) : kNone}});
    }
    if (table.rows.empty())
        return;
    report.subheading(ReportText::tr("Where the recommended option changes places with another"));
    report.table(table);
}

} // namespace

void writeCosts(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    if (evaluation.strategies.empty())
        return;
    constexpr qreal height = 280; // points
    report.heading(ReportText::tr("Costs and return"));
    const auto figure = evaluation.hasBaseline ? CumulativeFigure::CashFlow : CumulativeFigure::Cost;
    report.paragraph(evaluation.hasBaseline
            ? ReportText::tr(
                "Money by month against going on as today: above zero the money is back. Where two lines "
                "cross, one option overtakes the other.")
            : ReportText::tr(
                "All that is paid up to each month. Where two lines cross, one option overtakes the other."));
    report.picture(height, [&](QPainter& painter, const QRectF& place) {
        renderCumulative(painter, place, evaluation, content.styles, figure);
    });
    writeFigures(report, content);
    writeBreakEven(report, content);
    report.subheading(ReportText::tr("What the costs consist of"));
    report.picture(
        60 + 26 * qreal(evaluation.strategies.size()), [&](QPainter& painter, const QRectF& place) {
            renderCostParts(painter, place, evaluation, content.styles);
        });
}

} // namespace tunepoint::ui
