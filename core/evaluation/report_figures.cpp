// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report_figures.h"

#include "core/accuracy/test_size.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint {

namespace {

struct Step {
    double share;
    double value;
};
std::array<Step, 7> steps(const Summary& s)
{
    return {{{0.05, s.p05}, {0.10, s.p10}, {0.25, s.p25}, {0.50, s.p50}, {0.75, s.p75}, {0.90, s.p90},
        {0.95, s.p95}}};
}

} // namespace

double shareAtOrBelow(const Summary& summary, double value)
{
    const auto all = steps(summary);
    if (value <= all.front().value)
        return all.front().share;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (value > all[i].value)
            continue;
        const double width = all[i].value - all[i - 1].value;
        const double part = width > 0 ? (value - all[i - 1].value) / width : 1;
        return all[i - 1].share + part * (all[i].share - all[i - 1].share);
    }
    return all.back().share;
}

double valueAt(const Summary& summary, double share)
{
    const auto all = steps(summary);
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (share <= all[i].share) {
            const double part = (share - all[i - 1].share) / (all[i].share - all[i - 1].share);
            return all[i - 1].value + part * (all[i].value - all[i - 1].value);
        }
    }
    return all.back().value;
}

YearlyMoney yearlyMoney(const CentralFigures& figures)
{
    YearlyMoney result;
    const auto& cost = figures.cumulativeCost;
    const auto& flow = figures.cumulativeCashFlow;
    if (cost.empty() || flow.size() != cost.size())
        return result;
    result.cost.push_back(cost.front());
    result.flow.push_back(flow.front());
    const std::size_t last = cost.size() - 1;
    for (std::size_t from = 0; from < last; from += 12) {
        const std::size_t to = std::min(from + 12, last);
        result.cost.push_back(cost[to] - cost[from]);
        result.flow.push_back(flow[to] - flow[from]);
    }
    return result;
}

std::optional<double> detectableFall(double share, double items)
{
    // the smaller the fall, the more items it takes: halve the bracket until it is narrow
    double shown = share;
    double hidden = 0;
    const auto least = itemsPerArm(share, 0.0);
    if (!least || *least > items)
        return std::nullopt;
    for (int i = 0; i < 60; ++i) {
        const double middle = (shown + hidden) / 2;
        const auto needed = itemsPerArm(share, share - middle);
        if (needed && *needed <= items)
            shown = middle;
        else
            hidden = middle;
    }
    return shown;
}

} // namespace tunepoint
