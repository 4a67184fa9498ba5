// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/input_sampler.h"

namespace tunepoint {

/// What a start one month later costs the recommended strategy, the months looked ahead staying where they
/// are: dated events and prices keep their days, and so does the end. Money that a custom strategy states by
/// month moves with its start. Over the trials where `sampler` is given. Empty where nothing is recommended,
/// for going on as today, and without a baseline. False: stopped.
[[nodiscard]] bool addDelayCost(
    Evaluation& evaluation, const Plan& plan, const InputSampler* sampler, const EvaluationOptions& options);

} // namespace tunepoint
