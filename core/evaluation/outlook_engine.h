// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/scenarios.h"

namespace tunepoint {

/// Fills in the outlook of an evaluation whose figures and recommendation stand. False: stopped.
[[nodiscard]] bool addOutlook(Evaluation& evaluation, const Assessment& assessment,
    const Catalogue& catalogue, const Plan& plan, const std::vector<PlannedScenario>& scenarios,
    const EvaluationOptions& options);

} // namespace tunepoint
