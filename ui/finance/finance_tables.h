// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/chart_table.h"
#include "ui/text/format.h"

#include <QStringList>

namespace tunepoint::ui {

/// What each strategy costs and returns: strategies by figures.
[[nodiscard]] ChartTable returnTable(const Evaluation& evaluation, const Format& format);

/// Where the two break even, as sentences; says so when they never do or always are equal.
[[nodiscard]] QStringList breakEvenSentences(
    const Evaluation& evaluation, const std::string& a, const std::string& b, const Format& format);

} // namespace tunepoint::ui
