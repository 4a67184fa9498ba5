// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/portfolio.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace tunepoint {

/// How far the sums of a plan range. Each document draws its own trials, so nothing is known of how the tasks
/// move with one another: both ends are given, tasks that say nothing about each other and tasks that move
/// together. Empty where an option in the sum has no range.
struct PortfolioRanges {
    std::optional<SumRange> netPresentValue;
    std::optional<SumRange> oneOff;
    std::optional<SumRange> perMonth;
    std::optional<SumRange> days;
    std::optional<SumRange> unlimitedValue; ///< of every task's best option
    std::vector<std::optional<SumRange>> oneOffCurve; ///< of the worth; same shape as Portfolio::oneOffCurve
    std::vector<std::optional<SumRange>> perMonthCurve;

    bool operator==(const PortfolioRanges&) const = default;
};

/// Ranges of a plan that planPortfolio() made for these tasks; all empty unless it is optimal. The same tasks
/// and seed give the same bits. A requested stop leaves the rest empty.
/// Source: docs/models/portfolio.md, "Ranges of sums".
[[nodiscard]] PortfolioRanges portfolioRanges(const std::vector<PortfolioTask>& tasks,
    const Portfolio& portfolio, std::uint64_t seed, const std::stop_token& stop = {});

} // namespace tunepoint
