// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/simulation.h"

namespace tunepoint {

/// Fills in what the trials say of every strategy. Gates have been judged; strategies stand in the plan's
/// order.
void addDistributions(Evaluation& evaluation, const Simulation& simulation, unsigned threads);

/// Fills in sensitivity and value of information of the recommended strategy against its runner-up. False:
/// stopped.
[[nodiscard]] bool addInsight(Evaluation& evaluation, const Plan& plan, const InputSampler& sampler,
    const Simulation& simulation, const EvaluationOptions& options);

} // namespace tunepoint
