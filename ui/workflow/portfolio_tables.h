// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/text/format.h"

#include <QStringList>

namespace tunepoint::ui {

struct PlannedPortfolio;

/// The plan as a table: the option of each task, what it needs and is worth, and what the task would have
/// taken for itself.
[[nodiscard]] ChartTable portfolioTable(const PlannedPortfolio& plan, const Format& format);

/// The sums over all tasks with their ranges, by how the tasks move with one another.
[[nodiscard]] ChartTable portfolioSumTable(const PlannedPortfolio& plan, const Format& format);

/// The plan in sentences: what it is worth, what the budgets cost, or which budget is too small.
[[nodiscard]] QStringList planSentences(const PlannedPortfolio& plan, const Format& format);

} // namespace tunepoint::ui
