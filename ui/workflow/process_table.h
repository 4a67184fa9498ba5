// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/process_map.h"
#include "ui/charts/chart_table.h"
#include "ui/text/format.h"

namespace tunepoint::ui {

/// The process as a table, a row for each step.
[[nodiscard]] ChartTable processTable(const ProcessMap& map, const Format& format);

} // namespace tunepoint::ui
