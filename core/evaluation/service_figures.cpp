// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/service_figures.h"

#include "core/economics/cost_model.h"

#include <algorithm>

namespace tunepoint {

std::optional<double> latencyOf(const SharedFigures& shared, const StrategyParameters& p, StrategyKind kind)
{
    if (!(p.secondsToFirstToken > 0) && !(p.streamTokensPerSecond > 0))
        return std::nullopt;
    const double calls = kind == StrategyKind::Custom ? 1 : std::max(1.0, p.callsPerItem);
    const double output = shared.outputTokens * p.reasoningFactor;
    const double streaming = p.streamTokensPerSecond > 0 ? output / p.streamTokensPerSecond : 0;
    return calls * (p.secondsToFirstToken + streaming) * p.latencyTailFactor;
}

std::optional<double> latencyOf(const SharedFigures& shared, const std::vector<StrategyFigures>& stretches)
{
    std::optional<double> slowest;
    for (const StrategyFigures& stretch : stretches) {
        if (const auto latency = latencyOf(shared, stretch.parameters, stretch.kind))
            slowest = std::max(slowest.value_or(0), *latency);
    }
    return slowest;
}

std::optional<double> weeksToFirstUse(const StrategyFigures& first, const StrategyPlan& plan)
{
    const bool stated = std::any_of(plan.parameters.begin(), plan.parameters.end(),
        [](const ParameterBinding& b) { return b.member == &StrategyParameters::leadTimeWeeks; });
    if (first.kind == StrategyKind::StatusQuo)
        return 0.0;
    if (first.kind == StrategyKind::Custom && !stated)
        return std::nullopt;
    return first.startMonth * kWeeksPerMonth + first.parameters.leadTimeWeeks * first.parameters.scheduleSlip;
}

} // namespace tunepoint
