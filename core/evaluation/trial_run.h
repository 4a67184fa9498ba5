// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/input_sampler.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/simulation.h"

#include <vector>

namespace tunepoint {

/// Trials that have been run, with all that made them: what distributions, sensitivity and value of
/// information are read off.
struct TrialRun {
    const Assessment& assessment;
    const Plan& plan;
    const InputSampler& sampler;
    const Simulation& simulation;
    const EvaluationOptions& options;
};

/// Places of the strategies that can be chosen: eligible and comparable (definition 27).
[[nodiscard]] std::vector<std::size_t> contestants(const Evaluation& evaluation);

/// summarise() with infinite mean and spread where any trial is infinite: then only the percentiles mean
/// anything. `values` is not empty.
[[nodiscard]] Summary summaryOf(std::span<const double> values, Sampler sampler);

} // namespace tunepoint
