// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/portfolio.h"

#include <cstddef>
#include <vector>

namespace tunepoint {

/// What a task gets in a plan, beside what it would take for itself.
struct TaskChoice {
    std::size_t task = 0; ///< position among the tasks
    std::size_t chosen = 0; ///< option of the plan
    /// Option with the largest net present value, that with less money at the start among equals; the chosen
    /// one where that is as good.
    std::size_t best = 0;
    double givesUp = 0; ///< net present value of the best less that of the chosen: 0 or more, in money

    bool operator==(const TaskChoice&) const = default;
};

/// One for each task, in their order; empty unless the plan is an optimal one for these tasks.
/// The sum of givesUp is unlimitedValue less netPresentValue: what the budgets cost. Source:
/// docs/models/portfolio.md.
[[nodiscard]] std::vector<TaskChoice> taskChoices(
    const std::vector<PortfolioTask>& tasks, const Portfolio& portfolio);

} // namespace tunepoint
