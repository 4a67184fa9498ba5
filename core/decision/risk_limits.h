// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/decision_record.h"
#include "core/decision/gates.h"

#include <optional>
#include <vector>

namespace tunepoint {

/// What the trials say a strategy risks.
struct RiskFigures {
    double probabilityOfLoss = 0; ///< of a net present value below 0
    double tailMean = 0; ///< money: mean net present value of the worst tailShareOf() of the trials
};

/// Share of the worst trials that the document's tail figure averages.
[[nodiscard]] double tailShareOf(const DecisionRecord& decision);

/// Judges one strategy by the document's risk limits (definition 27): gates "probabilityOfLoss" and
/// "conditionalValueAtRisk" with reason ids "lossWithinLimit", "lossTooLikely" {chance, limit},
/// "tailWithinLimit", "tailTooLow" {mean, share, limit}. Without figures (no trials were run), and for the
/// chance of loss without a baseline to lose against, they stop nobody: "riskNotChecked",
/// "lossNeedsBaseline". No limit, no gate.
[[nodiscard]] std::vector<GateResult> judgeRisk(
    const DecisionRecord& decision, const std::optional<RiskFigures>& figures, bool hasBaseline);

} // namespace tunepoint
