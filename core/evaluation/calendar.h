// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/plan.h"

#include <vector>

namespace tunepoint {

/// Weeks before a model is gone in which its successor should be tried.
inline constexpr int kRetestWeeks = 8;

/// What closes when for the document's strategies, and what is to be done by then: closing days and
/// retirements of the catalogue, the document's own lifecycle events with the day to give notice, the usual
/// end of a model's life where no day is known (a forecast), the successor's trial before each retirement,
/// re-tunes by calendar, and the day of the decision's review. Up to the horizon, by date; closings that have
/// passed stay. Without `date` forecasts have months after an unknown day, and announced days no months.
[[nodiscard]] std::vector<CalendarEntry> calendarOf(const Assessment& assessment, const Catalogue& catalogue,
    const Plan& plan, const std::optional<Date>& date);

} // namespace tunepoint
