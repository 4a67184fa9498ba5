// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/plan.h"

#include <functional>
#include <span>

namespace tunepoint {

enum class Extent {
    Whole,
    Choice ///< strategies and recommendation, without break-evens of pairs
};

/// Fills in all that follows from a sound plan; frame and problems of `evaluation` are set. Of a full one
/// `distributed`, if any, is called with a copy that holds what the distributions give. False: stopped.
[[nodiscard]] bool evaluatePlan(Evaluation& evaluation, const Assessment& assessment, const Plan& plan,
    const EvaluationOptions& options, Extent extent, const std::function<void(Evaluation)>& distributed = {});

/// The books of all stretches of a strategy together; there is at least one.
[[nodiscard]] Ledger joinedLedger(const SharedFigures& shared, std::span<const StrategyFigures> stretches);

/// Central figures of one strategy in the state of the world that `values` describe.
[[nodiscard]] CentralFigures centralFigures(const Plan& plan, const StrategyPlan& strategy,
    const SharedFigures& shared, std::span<const double> values);

} // namespace tunepoint
