// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/outlook_engine.h"

#include "core/evaluation/calendar.h"
#include "core/evaluation/delay.h"
#include "core/evaluation/staged_path.h"

namespace tunepoint {

bool addOutlook(Evaluation& evaluation, const Assessment& assessment, const Catalogue& catalogue,
    const Plan& plan, const std::vector<PlannedScenario>& scenarios, const EvaluationOptions& options)
{
    evaluation.outlook.calendar = calendarOf(assessment, catalogue, plan, parseDate(evaluation.date));
    if (!addScenarios(evaluation, scenarios, options))
        return false;
    if (options.depth != Depth::Full)
        return addDelayCost(evaluation, plan, nullptr, options);
    const InputSampler sampler(assessment, plan, options.sampler, evaluation.seed);
    if (!addDelayCost(evaluation, plan, &sampler, options))
        return false;
    if (evaluation.trials < 2)
        return true; // one trial teaches nothing
    for (const StagedPair& pair : stagedPairs(evaluation, assessment, catalogue, plan)) {
        auto path = valueStagedPath(pair, plan, sampler, options);
        if (!path)
            return false;
        evaluation.outlook.stagedPaths.push_back(std::move(*path));
    }
    return true;
}

} // namespace tunepoint
