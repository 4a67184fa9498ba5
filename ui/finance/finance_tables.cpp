// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/finance_tables.h"

#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>
#include <vector>

namespace tunepoint::ui {

namespace {

class Finance {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Finance)
};

/// A column of the table of returns: its words, its figure, and how the figure is written.
struct ReturnColumn {
    ChartTable::Column column;
    std::function<std::optional<double>(const CentralFigures&)> figure;
    QString (*text)(const Format&, std::optional<double>);
    ExplainedFigure explained;
    /// How the figure varies over the trials; null: that is not told.
    std::optional<Summary> (*chance)(const StrategyChance&) = nullptr;
};

QString asMoney(const Format& format, std::optional<double> value)
{
    return format.money(value);
}
QString asShare(const Format& format, std::optional<double> value)
{
    return format.share(value, 0);
}
QString asMonths(const Format& format, std::optional<double> value)
{
    return format.months(value);
}

std::optional<double> onlyRate(const CentralFigures& figures)
{
    const InternalRateOfReturn& rate = figures.internalRateOfReturn;
    return rate.kind == RootKind::One && !rate.perYear.empty() ? std::optional(rate.perYear.front())
                                                               : std::nullopt;
}

QList<ReturnColumn> returnColumns()
{
    return {
        {{Finance::tr("Total cost"), true,
             Finance::tr("Total cost of ownership over the horizon, errors included, not discounted")},
            &CentralFigures::totalCost, asMoney, ExplainedFigure::TotalCost,
            [](const StrategyChance& c) { return std::optional(c.totalCost); }},
        {{Finance::tr("One-off"), true, Finance::tr("Paid at the start, at time 0")},
            &CentralFigures::oneOffCost, asMoney, ExplainedFigure::OneOffCost,
            [](const StrategyChance& c) { return std::optional(c.oneOffCost); }},
        {{Finance::tr("Per month"), true, Finance::tr("Recurring cost without errors, per month in use")},
            &CentralFigures::costPerMonth, asMoney, ExplainedFigure::CostPerMonth,
            [](const StrategyChance& c) { return c.costPerMonth; }},
        {{Finance::tr("Per item"), true, Finance::tr("Total cost divided by all items")},
            &CentralFigures::costPerItem, asMoney, ExplainedFigure::CostPerItem},
        {{Finance::tr("Per correct item"), true,
             Finance::tr("Total cost divided by the items that are right")},
            &CentralFigures::costPerCorrectItem, asMoney, ExplainedFigure::CostPerCorrectItem,
            [](const StrategyChance& c) { return c.costPerCorrectItem; }},
        {{Finance::tr("Worth today"), true,
             Finance::tr("Net present value (NPV) against going on as today: central case, every input at "
                         "its median")},
            &CentralFigures::netPresentValue, asMoney, ExplainedFigure::NetPresentValue,
            [](const StrategyChance& c) { return std::optional(c.netPresentValue); }},
        {{Finance::tr("Return on cost"), true,
             Finance::tr("Return on investment (ROI): value less cost, divided by cost")},
            &CentralFigures::roi, asShare, ExplainedFigure::Roi,
            [](const StrategyChance& c) { return c.roi; }},
        {{Finance::tr("Rate of return"), true,
             Finance::tr("Internal rate of return (IRR): the yearly rate at which the worth today is zero")},
            onlyRate, nullptr, ExplainedFigure::InternalRateOfReturn},
        {{Finance::tr("Money back after"), true, Finance::tr("Payback time, not discounted")},
            &CentralFigures::paybackMonths, asMonths, ExplainedFigure::PaybackMonths,
            [](const StrategyChance& c) { return std::optional(c.paybackMonths); }},
        {{Finance::tr("… with interest"), true, Finance::tr("Payback time of the discounted flows")},
            &CentralFigures::discountedPaybackMonths, asMonths, ExplainedFigure::DiscountedPaybackMonths},
    };
}

/// The figure with the range that eight trials in ten lie in, where they differ.
QString withRange(const ReturnColumn& column, const Format& format, const StrategyResult& strategy)
{
    const std::optional<double> value = column.figure(strategy.central);
    if (column.text == nullptr)
        return rateOfReturnText(strategy.central.internalRateOfReturn, format);
    const QString text = column.text(format, value);
    if (column.chance == nullptr || !strategy.chance)
        return text;
    const std::optional<Summary> spread = column.chance(*strategy.chance);
    if (!spread || spread->p10 == spread->p90)
        return text;
    const auto end = [&](double x) {
        const auto amount = std::isfinite(x) ? std::optional(x) : std::nullopt; // never, for a time
        return column.text == asMoney ? format.moneyShort(amount) : column.text(format, amount);
    };
    return Finance::tr("%1 (%2 to %3)", "figure, P10, P90").arg(text, end(spread->p10), end(spread->p90));
}

/// What the trials say of the worth; only where they have been run.
struct ChanceColumn {
    ChartTable::Column column;
    double (*figure)(const StrategyChance&);
    QString (*text)(const Format&, std::optional<double>);
};

QList<ChanceColumn> chanceColumns(const Evaluation& evaluation, const Format& format)
{
    const auto drawn = std::ranges::find_if(
        evaluation.strategies, [](const StrategyResult& strategy) { return strategy.chance.has_value(); });
    if (drawn == evaluation.strategies.end())
        return {};
    QList<ChanceColumn> columns{
        {{Finance::tr("Expected worth"), true,
             Finance::tr("Mean net present value over all trials: what the headline goes by")},
            [](const StrategyChance& chance) { return chance.netPresentValue.mean; }, asMoney},
        {{Finance::tr("±", "heading: standard error of a figure"), true,
             Finance::tr("Standard error of the expected worth: by how much other draws may change it")},
            [](const StrategyChance& chance) { return chance.netPresentValue.standardError; }, asMoney}};
    if (evaluation.hasBaseline)
        columns.append({{Finance::tr("Chance of loss"), true,
                            Finance::tr("Share of the trials in which going on as today is worth more")},
            [](const StrategyChance& chance) { return chance.probabilityLoss; }, asShare});
    columns.append({{Finance::tr("Worst %1").arg(format.share(drawn->chance->tailShare)), true,
                        Finance::tr("Conditional value at risk: mean worth of the worst trials")},
        [](const StrategyChance& chance) { return chance.tailMean; }, asMoney});
    return columns;
}

/// With trials the order that the headline goes by: what may be chosen first, by expected worth; else the
/// document's.
std::vector<const StrategyResult*> inHeadlineOrder(const Evaluation& evaluation)
{
    std::vector<const StrategyResult*> ordered;
    for (const StrategyResult& strategy : evaluation.strategies)
        ordered.push_back(&strategy);
    const auto& best = evaluation.recommendation.strategy;
    const auto rank = [&](const StrategyResult* strategy) {
        return std::tuple(best != strategy->id, !strategy->eligible, !strategy->comparable,
            -strategy->chance->netPresentValue.mean);
    };
    if (std::ranges::all_of(ordered, [](const auto* strategy) { return strategy->chance.has_value(); }))
        std::ranges::stable_sort(ordered, {}, rank);
    return ordered;
}

QString listed(const QStringList& items, const Format& format)
{
    return format.locale().createSeparatedList(items);
}

} // namespace

QString returnTableKind(const Evaluation& evaluation, const Format& format)
{
    if (evaluation.trials == 0)
        return Finance::tr("Central case: every input at its median.");
    return Finance::tr("Central case: every input at its median; in parentheses what eight trials of ten lie "
                       "between. The columns at the end are of all %1 trials: the headline and the order of "
                       "the rows go by the expected worth.")
        .arg(format.count(double(evaluation.trials)));
}

ChartTable returnTable(const Evaluation& evaluation, const Format& format)
{
    const QList<ReturnColumn> columns = returnColumns();
    const QList<ChanceColumn> drawn = chanceColumns(evaluation, format);
    ChartTable table;
    table.columns.append({Finance::tr("Option"), false, {}});
    for (const ReturnColumn& column : columns)
        table.columns.append(column.column);
    for (const ChanceColumn& column : drawn)
        table.columns.append(column.column);
    for (const StrategyResult* result : inHeadlineOrder(evaluation)) {
        const StrategyResult& strategy = *result;
        QList<ChartCell> row{{strategyName(strategy), {}}};
        for (const ReturnColumn& column : columns) {
            row.append({withRange(column, format, strategy), column.figure(strategy.central)});
        }
        for (const ChanceColumn& column : drawn) {
            const auto value
                = strategy.chance ? std::optional(column.figure(*strategy.chance)) : std::nullopt;
            row.append({column.text(format, value), value});
        }
        table.rows.append(row);
        table.strategies.append(strategy.id);
    }
    return table;
}

std::optional<ExplainedFigure> explainedColumn(int column)
{
    const QList<ReturnColumn> columns = returnColumns();
    const qsizetype figure = column - 1; // the first column names the option
    if (figure >= columns.size()) // all further ones are of the worth
        return ExplainedFigure::NetPresentValue;
    return figure >= 0 ? std::optional(columns[figure].explained) : std::nullopt;
}

QStringList breakEvenSentences(
    const Evaluation& evaluation, const std::string& a, const std::string& b, const Format& format)
{
    const auto pair = std::ranges::find_if(evaluation.breakEven, [&](const BreakEven& candidate) {
        return (candidate.a == a && candidate.b == b) || (candidate.a == b && candidate.b == a);
    });
    if (pair == evaluation.breakEven.end())
        return {};
    if (pair->always)
        return {Finance::tr("The two are equal at every volume and in every month.")};

    QStringList sentences;
    QStringList volumes;
    for (const double volume : pair->volumesPerMonth)
        volumes << format.bareRange(volume, volume, Unit::ItemsPerMonth);
    if (volumes.isEmpty())
        sentences << Finance::tr("No volume makes the two worth the same.");
    else
        sentences << Finance::tr("Worth the same at %1 items a month; today's plan is %2.")
                         .arg(listed(volumes, format), format.count(evaluation.itemsPerMonth));
    QStringList months;
    for (const double month : pair->months)
        months << format.number(month);
    if (months.isEmpty())
        sentences << Finance::tr(
            "Neither overtakes the other within %n month(s).", nullptr, evaluation.horizonMonths);
    else
        sentences << Finance::tr("One overtakes the other after %1 months.").arg(listed(months, format));
    if (pair->items && !months.isEmpty())
        sentences << Finance::tr("By then %1 items have been handled.").arg(format.count(*pair->items));
    return sentences;
}

} // namespace tunepoint::ui
