// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/explanation.h"
#include "ui/charts/chart_table.h"
#include "ui/text/format.h"

#include <QStringList>

#include <optional>

namespace tunepoint::ui {

/// What each strategy costs and returns: strategies by figures, with the range over the trials beside them;
/// with trials in the order that the headline goes by.
[[nodiscard]] ChartTable returnTable(const Evaluation& evaluation, const Format& format);
/// Which kind of figure its columns hold: of the central case or of the trials.
[[nodiscard]] QString returnTableKind(const Evaluation& evaluation, const Format& format);
/// The figure of a column of returnTable() that can be taken apart; empty for the option's name.
[[nodiscard]] std::optional<ExplainedFigure> explainedColumn(int column);
inline constexpr int kTotalCostColumn = 1;

/// Where the two break even, as sentences; says so when they never do or always are equal.
[[nodiscard]] QStringList breakEvenSentences(
    const Evaluation& evaluation, const std::string& a, const std::string& b, const Format& format);

} // namespace tunepoint::ui
