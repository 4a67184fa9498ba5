// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outcome_words.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

class OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::OutcomeWords)
};

Unit unitOf(OutcomeFigure figure)
{
    switch (figure) {
    case OutcomeFigure::CostPerMonth:
        return Unit::MoneyPerMonth;
    case OutcomeFigure::CostPerItem:
        return Unit::MoneyPerItem;
    case OutcomeFigure::CostPerCorrectItem:
    case OutcomeFigure::TotalCost:
    case OutcomeFigure::OneOffCost:
        return Unit::Money;
    case OutcomeFigure::Accuracy:
        return Unit::Share;
    case OutcomeFigure::CorrectItemsPerMonth:
        return Unit::ItemsPerMonth;
    case OutcomeFigure::LatencyP95Seconds:
        return Unit::Seconds;
    case OutcomeFigure::WeeksToFirstUse:
        return Unit::Weeks;
    }
    return Unit::None;
}

bool isMoney(OutcomeFigure figure)
{
    const Unit unit = unitOf(figure);
    return unit == Unit::Money || unit == Unit::MoneyPerItem || unit == Unit::MoneyPerMonth;
}

/// As many decimals as the share needs, at most one.
QString percent(const Format& format, double share)
{
    return format.share(share, std::abs(share * 100 - std::round(share * 100)) < 0.05 ? 0 : 1);
}

/// The value of `figure` in the unit of `as`, with its range in parentheses where it is more than a point.
QString figureWithRange(
    const StrategyResult& strategy, OutcomeFigure figure, OutcomeFigure as, const Format& format)
{
    const std::optional<double> central = centralOutcome(strategy, figure);
    const std::optional<Summary> chance = outcomeChance(strategy, figure);
    const QString value = outcomeText(as, central, format);
    if (!central || !chance || !(chance->p90 > chance->p10))
        return value;
    return OutcomeWords::tr("%1 (%2)", "a figure and its range")
        .arg(value, outcomeRange(as, *chance, format));
}

} // namespace

std::span<const OutcomeFigure> figuresAcross()
{
    static constexpr std::array list{OutcomeFigure::CostPerMonth, OutcomeFigure::CostPerItem,
        OutcomeFigure::CostPerCorrectItem, OutcomeFigure::TotalCost, OutcomeFigure::OneOffCost};
    return list;
}

std::span<const OutcomeFigure> figuresUp()
{
    static constexpr std::array list{OutcomeFigure::Accuracy, OutcomeFigure::CorrectItemsPerMonth,
        OutcomeFigure::LatencyP95Seconds, OutcomeFigure::WeeksToFirstUse};
    return list;
}

QString outcomeName(OutcomeFigure figure)
{
    switch (figure) {
    case OutcomeFigure::CostPerMonth:
        return OutcomeWords::tr("Cost per month");
    case OutcomeFigure::CostPerItem:
        return OutcomeWords::tr("Cost per item");
    case OutcomeFigure::CostPerCorrectItem:
        return OutcomeWords::tr("Cost per correct item");
    case OutcomeFigure::TotalCost:
        return OutcomeWords::tr("Total cost");
    case OutcomeFigure::OneOffCost:
        return OutcomeWords::tr("One-off cost");
    case OutcomeFigure::Accuracy:
        return OutcomeWords::tr("Correct answers");
    case OutcomeFigure::CorrectItemsPerMonth:
        return OutcomeWords::tr("Correct items per month");
    case OutcomeFigure::LatencyP95Seconds:
        return OutcomeWords::tr("Slowest answers");
    case OutcomeFigure::WeeksToFirstUse:
        return OutcomeWords::tr("Time to first use");
    }
    return {};
}

QString outcomeExplanation(OutcomeFigure figure)
{
    switch (figure) {
    case OutcomeFigure::CostPerMonth:
        return OutcomeWords::tr("Recurring cost without one-off cost and errors, per month in use");
    case OutcomeFigure::CostPerItem:
        return OutcomeWords::tr("Total cost of ownership divided by all items of the horizon");
    case OutcomeFigure::CostPerCorrectItem:
        return OutcomeWords::tr("Total cost of ownership divided by the items that are answered correctly");
    case OutcomeFigure::TotalCost:
        return OutcomeWords::tr(
            "Total cost of ownership over the horizon, not discounted: one-off, recurring and error cost");
    case OutcomeFigure::OneOffCost:
        return OutcomeWords::tr("Paid at the start");
    case OutcomeFigure::Accuracy:
        return OutcomeWords::tr(
            "Accuracy after review: share of correct answers, mean over the months in use");
    case OutcomeFigure::CorrectItemsPerMonth:
        return OutcomeWords::tr("Items that are answered correctly, mean over the months in use");
    case OutcomeFigure::LatencyP95Seconds:
        return OutcomeWords::tr("Latency: 95th percentile of the time to an answer; less is better");
    case OutcomeFigure::WeeksToFirstUse:
        return OutcomeWords::tr("Lead time until the first use; less is better");
    }
    return {};
}

QString outcomeAxisTitle(OutcomeFigure figure, const Format& format, bool logarithmic)
{
    const QString name = outcomeName(figure);
    const bool money = isMoney(figure);
    if (figure == OutcomeFigure::Accuracy)
        return name;
    const QString unit = money ? format.currency() : unitName(unitOf(figure), format.currency());
    const bool less = !money && !moreIsBetter(figure);
    if (logarithmic)
        return (less ? OutcomeWords::tr("%1 (%2, logarithmic, less is better)")
                     : OutcomeWords::tr("%1 (%2, logarithmic)"))
            .arg(name, unit);
    return (less ? OutcomeWords::tr("%1 (%2, less is better)") : OutcomeWords::tr("%1 (%2)")).arg(name, unit);
}

QString outcomeTick(OutcomeFigure figure, double value, const Format& format, bool fine)
{
    if (isMoney(figure))
        return format.moneyShort(value);
    if (figure == OutcomeFigure::Accuracy)
        return value < -1e-9 || value > 1 + 1e-9 ? QString() : format.share(value, fine ? 1 : 0);
    return value < -1e-9 ? QString() : format.number(value);
}

QString outcomeText(OutcomeFigure figure, std::optional<double> value, const Format& format)
{
    if (figure == OutcomeFigure::Accuracy)
        return format.share(value);
    return format.figure(value, unitOf(figure));
}

QString outcomeRange(OutcomeFigure figure, const Summary& chance, const Format& format)
{
    if (!std::isfinite(chance.p10) || !std::isfinite(chance.p90))
        return OutcomeWords::tr("%1 or more")
            .arg(outcomeText(
                figure, std::isfinite(chance.p10) ? std::optional(chance.p10) : std::nullopt, format));
    return format.range(chance.p10, chance.p90, unitOf(figure));
}

QString outcomeWithRange(OutcomeFigure figure, const StrategyResult& strategy, const Format& format)
{
    return figureWithRange(strategy, figure, figure, format);
}

QString outcomeBesideName(OutcomeFigure figure, const StrategyResult& strategy, const Format& format)
{
    // money that is no rate, so that "Cost per month: $910 a month" says it once
    return figureWithRange(
        strategy, figure, figure == OutcomeFigure::CostPerMonth ? OutcomeFigure::OneOffCost : figure, format);
}

std::optional<GateKind> limitOf(OutcomeFigure figure)
{
    switch (figure) {
    case OutcomeFigure::CostPerMonth:
        return GateKind::MaximumCostPerMonth;
    case OutcomeFigure::OneOffCost:
        return GateKind::MaximumOneOff;
    case OutcomeFigure::Accuracy:
        return GateKind::MinimumAccuracy;
    case OutcomeFigure::LatencyP95Seconds:
        return GateKind::MaximumLatency;
    case OutcomeFigure::WeeksToFirstUse:
        return GateKind::Deadline;
    case OutcomeFigure::CostPerItem:
    case OutcomeFigure::CostPerCorrectItem:
    case OutcomeFigure::TotalCost:
    case OutcomeFigure::CorrectItemsPerMonth:
        break;
    }
    return std::nullopt;
}

QString limitLabel(GateKind kind, double limit, const Format& format)
{
    switch (kind) {
    case GateKind::MinimumAccuracy:
        return OutcomeWords::tr("required: %1").arg(percent(format, limit));
    case GateKind::MaximumCostPerMonth:
        return OutcomeWords::tr("budget: %1 a month").arg(format.moneyShort(limit));
    case GateKind::MaximumOneOff:
        return OutcomeWords::tr("budget at the start: %1").arg(format.moneyShort(limit));
    case GateKind::MaximumLatency:
        return OutcomeWords::tr("at most %1", "a time").arg(format.figure(limit, Unit::Seconds));
    case GateKind::Deadline:
        return OutcomeWords::tr("deadline: %1").arg(format.figure(limit, Unit::Weeks));
    case GateKind::DataResidency:
    case GateKind::OwnWeights:
    case GateKind::Custom:
        break;
    }
    return {};
}

QString limitName(GateKind kind)
{
    switch (kind) {
    case GateKind::MinimumAccuracy:
        return OutcomeWords::tr("Required accuracy");
    case GateKind::MaximumCostPerMonth:
        return OutcomeWords::tr("Budget a month");
    case GateKind::MaximumOneOff:
        return OutcomeWords::tr("Budget at the start");
    case GateKind::MaximumLatency:
        return OutcomeWords::tr("Longest time to an answer");
    case GateKind::Deadline:
        return OutcomeWords::tr("Deadline");
    case GateKind::DataResidency:
    case GateKind::OwnWeights:
    case GateKind::Custom:
        break;
    }
    return {};
}

} // namespace tunepoint::ui
