// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_points.h"

#include "ui/charts/outcome_words.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

class TradeoffWords {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::TradeoffPicture)
};

bool isFailed(const StrategyResult& strategy)
{
    return !strategy.eligible && strategy.comparable;
}

QString line(OutcomeFigure figure, const StrategyResult& strategy, const Format& format)
{
    return TradeoffWords::tr("%1: %2", "name of a figure: value")
        .arg(outcomeName(figure), outcomeBesideName(figure, strategy, format));
}

QString hintOf(const Evaluation& evaluation, const StrategyResult& strategy, const TradeoffPoint& point,
    const std::optional<double>& onFront, const TradeoffAxes& axes, const Format& format)
{
    QStringList lines{point.name, line(axes.x, strategy, format), line(axes.y, strategy, format)};
    if (point.recommended)
        lines << TradeoffWords::tr("Recommended");
    if (onFront)
        lines << TradeoffWords::tr("Not beaten on both in %1 of the trials").arg(format.share(*onFront, 0));
    if (strategy.chance && strategy.eligible && evaluation.recommendation.strategy)
        lines << TradeoffWords::tr("Best in %1 of the trials")
                     .arg(format.share(strategy.chance->probabilityBest, 0));
    if (point.footing == Footing::Guess)
        lines << TradeoffWords::tr("Rests on our assumptions only");
    if (!strategy.comparable)
        lines << TradeoffWords::tr("Not comparable: today's process is not described");
    for (const GateResult& gate : strategy.gates)
        if (gate.checked && !gate.passed)
            lines << gateSentence(gate, format);
    return lines.join(QLatin1Char('\n'));
}

/// A column's cells for a value and the ends of its range.
void addFigure(
    QList<ChartCell>& row, OutcomeFigure figure, const std::optional<double>& value, const Format& format)
{
    row.append({outcomeText(figure, value, format), value});
}

ChartCell chanceCell(const std::optional<double>& chance, const Format& format)
{
    return {chance ? format.share(*chance, 0) : QString(), chance};
}

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Accuracy above which the strategy pays: never where it does not even when all is right.
ChartCell breakEvenCell(std::optional<double> level, const Format& format)
{
    if (level && !std::isfinite(*level))
        return {TradeoffWords::tr("never", "the accuracy from which an option pays"), std::nullopt};
    return {level ? format.share(*level) : QString(), level};
}

} // namespace

const TradeoffPoint* TradeoffPoints::find(const std::string& strategy) const
{
    const auto at = std::ranges::find(points, strategy, &TradeoffPoint::strategy);
    return at == points.end() ? nullptr : &*at;
}

TradeoffPoints tradeoffPoints(const Evaluation& evaluation, const StrategyStyles& styles,
    const TradeoffAxes& axes, const Format& format)
{
    TradeoffPoints all;
    all.front = outcomeFront(evaluation, axes.x, axes.y);
    const auto onFront = frontProbabilities(evaluation, axes.x, axes.y);
    for (std::size_t s = 0; s < evaluation.strategies.size(); ++s) {
        const StrategyResult& strategy = evaluation.strategies[s];
        const std::optional<double> x = centralOutcome(strategy, axes.x);
        const std::optional<double> y = centralOutcome(strategy, axes.y);
        const QString name = strategyName(strategy);
        QStringList unknown;
        if (!x || !std::isfinite(*x))
            unknown << TradeoffWords::tr("%1 unknown").arg(outcomeName(axes.x));
        if (!y || !std::isfinite(*y))
            unknown << TradeoffWords::tr("%1 unknown").arg(outcomeName(axes.y));
        if (!unknown.isEmpty()) {
            all.missing << TradeoffWords::tr("%1 (%2)", "an option and what is unknown of it")
                               .arg(name, format.locale().createSeparatedList(unknown));
            continue;
        }
        TradeoffPoint point;
        point.strategy = strategy.id;
        point.name = name;
        point.number = int(s) + 1;
        point.x = *x;
        point.y = *y;
        point.eligible = !isFailed(strategy);
        point.comparable = strategy.comparable;
        point.recommended = evaluation.recommendation.strategy == strategy.id;
        point.footing = footing(evaluation, strategy.id);
        point.style = styles.style(strategy.id);
        point.hint = hintOf(evaluation, strategy, point, onFront[s], axes, format);
        all.points.append(point);
    }
    return all;
}

QList<TradeoffLimit> tradeoffLimits(
    const Evaluation& evaluation, const TradeoffAxes& axes, const Format& format)
{
    QList<TradeoffLimit> limits;
    for (const bool across : {false, true}) {
        const std::optional<GateKind> kind = limitOf(across ? axes.x : axes.y);
        if (!kind)
            continue;
        TradeoffLimit limit;
        limit.kind = *kind;
        limit.across = across;
        limit.atLeast = *kind == GateKind::MinimumAccuracy;
        for (const StrategyResult& strategy : evaluation.strategies)
            for (const GateResult& gate : strategy.gates) {
                if (gate.kind != *kind || !gate.limit || !std::isfinite(*gate.limit))
                    continue;
                const bool stricter = limit.atLeast ? *gate.limit > limit.value : *gate.limit < limit.value;
                if (!limit.gate.empty() && !stricter) // of several of a kind the strictest holds
                    continue;
                limit.gate = gate.id;
                limit.value = *gate.limit;
            }
        if (limit.gate.empty())
            continue;
        limit.label = limitLabel(limit.kind, limit.value, format);
        limits.append(limit);
    }
    return limits;
}

ChartTable tradeoffTable(const Evaluation& evaluation, const TradeoffAxes& axes, const Format& format)
{
    const QString nameX = outcomeName(axes.x);
    const QString nameY = outcomeName(axes.y);
    const QString from = TradeoffWords::tr("P10: one trial in ten lies below");
    const QString to = TradeoffWords::tr("P90: one trial in ten lies above");
    const auto low = [](const QString& name) { return TradeoffWords::tr("%1, from").arg(name); };
    const auto high = [](const QString& name) { return TradeoffWords::tr("%1, to").arg(name); };
    const QString breakEven = TradeoffWords::tr("Pays from");
    ChartTable table;
    table.columns = {{TradeoffWords::tr("Option"), false, {}}, {nameX, true, outcomeExplanation(axes.x)},
        {nameY, true, outcomeExplanation(axes.y)}, {low(nameX), true, from}, {high(nameX), true, to},
        {low(nameY), true, from}, {high(nameY), true, to},
        {TradeoffWords::tr("Not beaten on both"), false,
            TradeoffWords::tr("On the Pareto front: no option is better on both axes")},
        {TradeoffWords::tr("Chance of that"), true,
            TradeoffWords::tr("Share of the trials in which the option is on the Pareto front")},
        {TradeoffWords::tr("Best in"), true,
            TradeoffWords::tr(
                "Share of the trials in which no other option that may be chosen is worth more")},
        {breakEven, true, TradeoffWords::tr("Break-even accuracy: below it, going on as today is cheaper")},
        {low(breakEven), true, from}, {high(breakEven), true, to},
        {TradeoffWords::tr("Meets the requirements"), false, {}},
        {TradeoffWords::tr("Chance of meeting them"), true,
            TradeoffWords::tr("Share of the trials in which every requirement that can be checked is met")}};
    const auto onFront = frontProbabilities(evaluation, axes.x, axes.y);
    const auto front = outcomeFront(evaluation, axes.x, axes.y);
    for (std::size_t s = 0; s < evaluation.strategies.size(); ++s) {
        const StrategyResult& strategy = evaluation.strategies[s];
        QList<ChartCell> row{{strategyName(strategy), {}}};
        addFigure(row, axes.x, centralOutcome(strategy, axes.x), format);
        addFigure(row, axes.y, centralOutcome(strategy, axes.y), format);
        for (const OutcomeFigure figure : {axes.x, axes.y}) {
            const auto chance = outcomeChance(strategy, figure);
            for (const double Summary::*end : {&Summary::p10, &Summary::p90}) {
                const auto value = chance ? finite((*chance).*end) : std::nullopt;
                row.append({value ? outcomeText(figure, value, format) : QString(), value});
            }
        }
        const auto yes = [](bool is) { return is ? TradeoffWords::tr("yes") : TradeoffWords::tr("no"); };
        row.append({yes(std::ranges::count(front, strategy.id) > 0), {}});
        row.append(chanceCell(onFront[s], format));
        row.append(chanceCell(
            strategy.chance ? std::optional(strategy.chance->probabilityBest) : std::nullopt, format));
        const Summary* level = strategy.chance && strategy.chance->breakEvenAccuracy
            ? &*strategy.chance->breakEvenAccuracy
            : nullptr;
        row.append(breakEvenCell(strategy.central.breakEvenAccuracy, format));
        row.append(breakEvenCell(level ? std::optional(level->p10) : std::nullopt, format));
        row.append(breakEvenCell(level ? std::optional(level->p90) : std::nullopt, format));
        row.append({yes(strategy.eligible), {}});
        row.append(chanceCell(
            strategy.chance ? std::optional(strategy.chance->probabilityGatesPassed) : std::nullopt, format));
        table.rows.append(row);
        table.strategies.append(strategy.id);
    }
    return table;
}

QStringList describePoints(
    const Evaluation& evaluation, const TradeoffPoints& all, const TradeoffAxes& axes, const Format& format)
{
    QStringList sentences;
    sentences << TradeoffWords::tr(
        "%1 against %2 for %n option(s).", nullptr, static_cast<int>(all.points.size()))
                     .arg(outcomeName(axes.x), outcomeName(axes.y));
    for (const TradeoffPoint& point : all.points) {
        const StrategyResult* strategy = findResult(evaluation, point.strategy);
        if (strategy == nullptr)
            continue;
        sentences << (point.recommended ? TradeoffWords::tr("%1, recommended: %2; %3.")
                                        : TradeoffWords::tr("%1: %2; %3."))
                         .arg(point.name, outcomeWithRange(axes.x, *strategy, format),
                             outcomeWithRange(axes.y, *strategy, format));
    }
    QStringList front;
    const auto onFront = frontProbabilities(evaluation, axes.x, axes.y);
    for (const std::string& id : all.front)
        for (std::size_t s = 0; s < evaluation.strategies.size(); ++s) {
            if (evaluation.strategies[s].id != id)
                continue;
            const QString name = strategyName(evaluation.strategies[s]);
            front << (onFront[s]
                    ? TradeoffWords::tr("%1 (in %2 of the trials)").arg(name, format.share(*onFront[s], 0))
                    : name);
        }
    if (front.size() > 1)
        sentences
            << TradeoffWords::tr("Not beaten on both: %1.").arg(format.locale().createSeparatedList(front));
    return sentences;
}

} // namespace tunepoint::ui
