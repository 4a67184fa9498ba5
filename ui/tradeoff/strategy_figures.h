// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"
#include "ui/tradeoff/figure_list.h"

#include <QStringList>

namespace tunepoint::ui {

/// The figures that the choice is about, each with its range: what it costs, how often it is right, when the
/// money is back, how often it is the best.
[[nodiscard]] QList<FigureList::Row> mainFigures(
    const Evaluation& evaluation, const StrategyResult& strategy, const Format& format);
/// All others.
[[nodiscard]] QList<FigureList::Row> otherFigures(
    const Evaluation& evaluation, const StrategyResult& strategy, const Format& format);
/// What the figures rest on: how many inputs are stated, measured, published, our assumptions.
[[nodiscard]] QStringList grounds(const Evaluation& evaluation, const StrategyResult& strategy);

} // namespace tunepoint::ui
