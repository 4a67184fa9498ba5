// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/evaluation/outcome.h"
#include "ui/text/format.h"

#include <QString>

#include <optional>
#include <span>

namespace tunepoint::ui {

/// The figures that the horizontal axis of the trade-off can show, in the order of the choice.
[[nodiscard]] std::span<const OutcomeFigure> figuresAcross();
/// And the vertical one.
[[nodiscard]] std::span<const OutcomeFigure> figuresUp();

[[nodiscard]] QString outcomeName(OutcomeFigure figure); ///< "Cost per month"
[[nodiscard]] QString outcomeExplanation(OutcomeFigure figure); ///< with the technical term
/// Title of an axis: name, unit, and what is unusual about it.
[[nodiscard]] QString outcomeAxisTitle(OutcomeFigure figure, const Format& format, bool logarithmic);
/// At a tick of an axis; `fine` where ticks lie less than a percent apart.
[[nodiscard]] QString outcomeTick(OutcomeFigure figure, double value, const Format& format, bool fine);
/// In its unit: "$3,100 a month", "91.2%".
[[nodiscard]] QString outcomeText(OutcomeFigure figure, std::optional<double> value, const Format& format);
/// From and to (P10 and P90), with one unit.
[[nodiscard]] QString outcomeRange(OutcomeFigure figure, const Summary& chance, const Format& format);
/// Value with its range in parentheses, where trials give one that is more than a point.
[[nodiscard]] QString outcomeWithRange(
    OutcomeFigure figure, const StrategyResult& strategy, const Format& format);

/// The same where the figure's name stands beside it and says "per month" already.
[[nodiscard]] QString outcomeBesideName(
    OutcomeFigure figure, const StrategyResult& strategy, const Format& format);

/// The kind of limit that a figure can be held to; empty: none.
[[nodiscard]] std::optional<GateKind> limitOf(OutcomeFigure figure);
/// "required: 94%", "budget: $5,000 a month".
[[nodiscard]] QString limitLabel(GateKind kind, double limit, const Format& format);
[[nodiscard]] QString limitName(GateKind kind); ///< "Required accuracy"

} // namespace tunepoint::ui
