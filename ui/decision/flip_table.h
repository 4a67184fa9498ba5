// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/chart_table.h"
#include "ui/text/format.h"

namespace tunepoint::ui {

/// Every input with the value at which another option becomes the best, nearest first.
[[nodiscard]] ChartTable flipTable(const Evaluation& evaluation, const Format& format);

} // namespace tunepoint::ui
