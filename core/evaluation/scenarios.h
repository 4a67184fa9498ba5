// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/plan.h"

#include <vector>

namespace tunepoint {

/// More trials than this say little more of a scenario.
inline constexpr std::uint64_t kScenarioTrials = 16'384;

/// A scenario of the document, ready to be evaluated.
struct PlannedScenario {
    const Scenario* scenario = nullptr;
    Assessment document; ///< with the scenario's values, without scenarios of its own
    Plan plan; ///< with its factors, too; its inputs have the keys that they have without the scenario
};

/// Plans every scenario of a sound document. What is wrong with a figure of a scenario goes to `problems`
/// under the scenario's own pointer ("/scenarios/0/values/~1task~1itemsPerMonth"); a factor on a figure that
/// the evaluation does not use is a warning. `plan` is that of the document itself.
[[nodiscard]] std::vector<PlannedScenario> planScenarios(const Assessment& assessment,
    const Catalogue& catalogue, const std::optional<Date>& date, const Plan& plan, Problems& problems);

/// Evaluates planned scenarios with the same seed and draws as the document; with trials only at Depth::Full.
/// False: stopped. `evaluation` is that of the document.
[[nodiscard]] bool addScenarios(
    Evaluation& evaluation, const std::vector<PlannedScenario>& scenarios, const EvaluationOptions& options);

/// Scenarios worth trying on any document that gives rise to them: "pricesDouble" (of every model that a
/// provider runs), "volumeHalves", "modelsLiveAYear" (each model is retired after twelve months). Without
/// names: ui/text has those.
[[nodiscard]] std::vector<Scenario> standardScenarios(const Evaluation& evaluation);

/// Adds those of `scenarios` that the document does not have by their id.
void addMissingScenarios(Assessment& assessment, const std::vector<Scenario>& scenarios);

} // namespace tunepoint
