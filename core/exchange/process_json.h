// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/portfolio.h"
#include "core/workflow/portfolio_range.h"
#include "core/workflow/process_map.h"

#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// A process map as JSON: who should do each step and why, clashes, totals. Every key is always there; what
/// is not known is null. docs/models/workflow.md names the keys.
[[nodiscard]] std::string writeProcessMapJson(
    const ProcessMap& map, std::string_view currency, const Problems& problems);

/// A portfolio as JSON: the plan with the ranges of its sums, what more money would bring, the budget curves.
/// docs/models/portfolio.md names the keys.
[[nodiscard]] std::string writePortfolioJson(const Portfolio& portfolio, const PortfolioRanges& ranges,
    const std::vector<PortfolioTask>& tasks, std::string_view currency, const Problems& problems);

} // namespace tunepoint
