// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/risk_limits.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tunepoint {

namespace {

GateResult unchecked(std::string id, double limit, std::string reason)
{
    return {std::move(id), {}, GateKind::Custom, true, false, limit, std::nullopt, {std::move(reason), {}}};
}

/// Means of many trials may miss a limit by a rounding error: that is no failure.
bool exceeds(double value, double limit)
{
    return value > limit + 1e-12 * std::max({1.0, std::abs(value), std::abs(limit)});
}

GateResult judgeLoss(double limit, const std::optional<RiskFigures>& figures, bool hasBaseline)
{
    const std::string id = "probabilityOfLoss";
    if (!hasBaseline)
        return unchecked(id, limit, "lossNeedsBaseline");
    if (!figures)
        return unchecked(id, limit, "riskNotChecked");
    const double actual = figures->probabilityOfLoss;
    const bool passed = !exceeds(actual, limit);
    return {id, {}, GateKind::Custom, passed, true, limit, actual,
        {passed ? "lossWithinLimit" : "lossTooLikely", {numberText(actual), numberText(limit)}}};
}

GateResult judgeTail(double minimum, double share, const std::optional<RiskFigures>& figures)
{
    const std::string id = "conditionalValueAtRisk";
    if (!figures)
        return unchecked(id, minimum, "riskNotChecked");
    const double actual = figures->tailMean;
    const bool passed = !exceeds(minimum, actual);
    return {id, {}, GateKind::Custom, passed, true, minimum, actual,
        {passed ? "tailWithinLimit" : "tailTooLow",
            {numberText(actual), numberText(share), numberText(minimum)}}};
}

} // namespace

double tailShareOf(const DecisionRecord& decision)
{
    const auto& limit = decision.riskLimit;
    return limit && limit->conditionalValueAtRisk ? limit->conditionalValueAtRisk->share : kTailShare;
}

std::vector<GateResult> judgeRisk(
    const DecisionRecord& decision, const std::optional<RiskFigures>& figures, bool hasBaseline)
{
    std::vector<GateResult> results;
    if (!decision.riskLimit)
        return results;
    const RiskLimit& limit = *decision.riskLimit;
    if (limit.probabilityOfLoss)
        results.push_back(judgeLoss(*limit.probabilityOfLoss, figures, hasBaseline));
    if (limit.conditionalValueAtRisk && limit.conditionalValueAtRisk->minimum)
        results.push_back(judgeTail(*limit.conditionalValueAtRisk->minimum, tailShareOf(decision), figures));
    return results;
}

} // namespace tunepoint
