// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/strategy_figures.h"

#include "ui/charts/outcome_words.h"
#include "ui/text/names.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::StrategyDetails)
};

QString withRange(const QString& value, const std::optional<Summary>& chance, Unit unit, const Format& format)
{
    if (!chance || !std::isfinite(chance->p10) || !std::isfinite(chance->p90) || !(chance->p90 > chance->p10))
        return value;
    return Words::tr("%1 (%2)", "a figure and its range")
        .arg(value, format.range(chance->p10, chance->p90, unit));
}

/// What the range is, for the tool tip of every figure that has one.
QString rangeMeaning(const QString& term, const Evaluation& evaluation, const StrategyResult& strategy)
{
    if (!strategy.chance)
        return term;
    return Words::tr(
        "%1\nIn parentheses: P10 to P90 of %n trial(s); one in ten lies below, one in ten above.", nullptr,
        static_cast<int>(evaluation.trials))
        .arg(term);
}

QString paybackText(const StrategyResult& strategy, const Format& format)
{
    const QString central = format.months(strategy.central.paybackMonths);
    if (!strategy.chance)
        return central;
    const Summary& months = strategy.chance->paybackMonths;
    if (std::isfinite(months.p10) && std::isfinite(months.p90))
        return withRange(central, months, Unit::Months, format);
    if (strategy.chance->shareNever >= 1)
        return central;
    const QString never = format.share(strategy.chance->shareNever, 0);
    if (!strategy.central.paybackMonths)
        return Words::tr("never in %1 of the trials", "time until the money is back").arg(never);
    return Words::tr("%1 (never in %2 of the trials)", "time until the money is back").arg(central, never);
}

QString breakEvenText(const StrategyResult& strategy, const Format& format)
{
    const auto& level = strategy.central.breakEvenAccuracy;
    if (level && !std::isfinite(*level))
        return Words::tr("at no accuracy");
    return withRange(format.share(level), strategy.chance ? strategy.chance->breakEvenAccuracy : std::nullopt,
        Unit::Share, format);
}

} // namespace

QList<FigureList::Row> mainFigures(
    const Evaluation& evaluation, const StrategyResult& strategy, const Format& format)
{
    const auto told = [&](const QString& term) { return rangeMeaning(term, evaluation, strategy); };
    QList<FigureList::Row> rows;
    for (const OutcomeFigure figure : {OutcomeFigure::CostPerMonth, OutcomeFigure::Accuracy})
        rows.append({outcomeName(figure), outcomeBesideName(figure, strategy, format),
            told(outcomeExplanation(figure))});
    rows.append({Words::tr("Money back after"), paybackText(strategy, format),
        told(Words::tr("Payback time, not discounted"))});
    if (!strategy.chance)
        return rows;
    rows.append({Words::tr("Best in"),
        Words::tr("%1 of 100", "times").arg(format.number(strategy.chance->probabilityBest * 100, 2)),
        Words::tr("Share of the trials in which no other option that may be chosen is worth more")});
    if (strategy.chance->paretoProbability)
        rows.append({Words::tr("Not beaten on cost and accuracy in"),
            Words::tr("%1 of 100", "times").arg(format.number(*strategy.chance->paretoProbability * 100, 2)),
            Words::tr(
                "Share of the trials in which the option is on the Pareto front: no other is as cheap a "
                "month and as often right, and better at one of the two")});
    return rows;
}

QList<FigureList::Row> otherFigures(
    const Evaluation& evaluation, const StrategyResult& strategy, const Format& format)
{
    const auto told = [&](const QString& term) { return rangeMeaning(term, evaluation, strategy); };
    const CentralFigures& figures = strategy.central;
    const std::optional<StrategyChance>& chance = strategy.chance;
    QList<FigureList::Row> rows;
    for (const OutcomeFigure figure :
        {OutcomeFigure::OneOffCost, OutcomeFigure::TotalCost, OutcomeFigure::CostPerItem,
            OutcomeFigure::CostPerCorrectItem, OutcomeFigure::CorrectItemsPerMonth,
            OutcomeFigure::LatencyP95Seconds, OutcomeFigure::WeeksToFirstUse})
        rows.append({outcomeName(figure), outcomeBesideName(figure, strategy, format),
            told(outcomeExplanation(figure))});
    rows.append({Words::tr("Pays from"), breakEvenText(strategy, format),
        told(Words::tr("Break-even accuracy: below it, going on as today is cheaper"))});
    rows.append({Words::tr("Saves a month"), format.money(figures.monthlySaving),
        Words::tr("Value less recurring and error cost, per month in use, with every input at its median")});
    rows.append({Words::tr("Worth over %n month(s)", nullptr, evaluation.horizonMonths),
        withRange(format.money(figures.netPresentValue),
            chance ? std::optional(chance->netPresentValue) : std::nullopt, Unit::Money, format),
        told(Words::tr("Net present value against going on as today"))});
    rows.append({Words::tr("Return on cost"),
        withRange(format.share(figures.roi, 0), chance ? chance->roi : std::nullopt, Unit::Share, format),
        told(Words::tr("Return on investment: value less cost, divided by cost"))});
    if (!chance)
        return rows;
    if (evaluation.hasBaseline)
        rows.append({Words::tr("Loses money in"), format.share(chance->probabilityLoss, 0),
            Words::tr("Share of the trials in which going on as today is worth more")});
    rows.append({Words::tr("Worst %1", "share of all trials").arg(format.share(chance->tailShare)),
        format.moneyShort(chance->tailMean),
        Words::tr("Conditional value at risk: mean worth of the worst trials")});
    rows.append({Words::tr("Meets all requirements in"), format.share(chance->probabilityGatesPassed, 0),
        Words::tr("Share of the trials in which every requirement that can be checked is met")});
    return rows;
}

QStringList grounds(const Evaluation& evaluation, const StrategyResult& strategy)
{
    constexpr std::array grades{
        EvidenceGrade::Measured, EvidenceGrade::Published, EvidenceGrade::Vendor, EvidenceGrade::Guess};
    std::array<int, grades.size()> counts{};
    int stated = 0;
    for (const Input& input : evaluation.inputs) {
        if (!input.strategy.empty() && input.strategy != strategy.id)
            continue;
        if (input.quantity.grade)
            ++counts[std::size_t(*input.quantity.grade)];
        else
            ++stated;
    }
    QStringList lines;
    for (std::size_t grade = 0; grade < grades.size(); ++grade)
        if (counts[grade] > 0)
            lines << Words::tr("%n figure(s): %1", nullptr, counts[grade]).arg(gradeName(grades[grade]));
    if (stated > 0)
        lines << Words::tr("%n figure(s) stated without a grade", nullptr, stated);
    return lines;
}

} // namespace tunepoint::ui
