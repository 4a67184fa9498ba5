// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/chart_table.h"
#include "ui/text/format.h"

#include <vector>

namespace tunepoint::ui {

/// The flip points, and after them the volumes at which another option takes over in the central case, where
/// the volume is not among the flip points.
[[nodiscard]] std::vector<FlipEntry> flipEntries(const Evaluation& evaluation);

/// Rows of flipEntries(): every input with the value at which another option becomes the best, nearest first.
[[nodiscard]] ChartTable flipTable(const Evaluation& evaluation, const Format& format);

} // namespace tunepoint::ui
