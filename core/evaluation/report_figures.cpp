// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report_figures.h"

#include "core/accuracy/test_size.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

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
