// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/accuracy_story.h"
#include "core/evaluation/plan.h"

namespace tunepoint {

// The parts of an accuracy story that follow from months and money.

/// Drift, decay and re-tuning of one stretch, with the intervals tried on the whole cash flow.
[[nodiscard]] AgeingStory ageingOf(const Plan& plan, const StrategyPlan& strategy,
    const SharedFigures& shared, const StrategyFigures& figures);

/// Review by people in the first month; empty where no accuracy is known.
[[nodiscard]] std::optional<ReviewStory> reviewOf(
    const SharedFigures& shared, const StrategyFigures& figures);

/// What it takes to make and to keep the strategy, lines without an amount left out.
[[nodiscard]] std::vector<WorkItem> workOf(const SharedFigures& shared, const StrategyFigures& figures);

} // namespace tunepoint
