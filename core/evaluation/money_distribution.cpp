// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/money_distribution.h"

#include "core/assessment/assessment_json.h"
#include "core/evaluation/correlation_check.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/plan_evaluation.h"
#include "core/evaluation/simulation.h"
#include "core/evaluation/strategy_names.h"
#include "core/evaluation/trial_worlds.h"
#include "core/uncertainty/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

double shareAtMost(std::span<const double> values, double limit)
{
    return shareBelow(values, std::nextafter(limit, std::numeric_limits<double>::infinity()));
}

} // namespace

MoneyDistributions moneyDistributions(
    const Assessment& assessment, const Catalogue& catalogue, const MoneyDistributionOptions& options)
{
    if (assessment.strategies.empty() || hasErrors(check(assessment))
        || hasErrors(checkNames(assessment, catalogue)) || hasErrors(checkCorrelations(assessment)))
        return {};
    const Plan plan
        = makePlan(assessment, catalogue, options.date ? options.date : parseDate(assessment.date));
    if (hasErrors(plan.problems))
        return {};
    const InputSampler sampler(assessment, plan, options.sampler, options.seed.value_or(assessment.seed),
        options.threads, options.stop);
    const Simulation simulation = simulate(plan, sampler, {options.trials, options.threads, options.stop});
    if (simulation.trials == 0)
        return {};
    MoneyDistributions result;
    result.trials = simulation.trials;
    const std::vector<double> central = centralWorld(plan);
    const SharedFigures shared = sharedFigures(plan, central);
    std::vector<double> worth(std::size_t(simulation.trials));
    for (std::size_t s = 0; s < plan.strategies.size(); ++s) {
        if (options.stop.stop_requested())
            return {};
        if (plan.strategies[s].kind == StrategyKind::StatusQuo && !shared.hasBaseline)
            continue; // not comparable
        for (std::size_t t = 0; t < worth.size(); ++t)
            worth[t] = simulation.netPresentValue[t * plan.strategies.size() + s];
        const std::vector<double>& cost = simulation.strategies[s].totalCost;
        const CentralFigures figures = centralFigures(plan, plan.strategies[s], shared, central);
        MoneyDistribution one;
        one.strategy = plan.strategies[s].id;
        one.netPresentValue = quantilesOf(worth);
        one.totalCost = quantilesOf(cost);
        one.centralNetPresentValue = figures.netPresentValue;
        one.centralTotalCost = figures.totalCost;
        one.shareBelowCentralValue = shareBelow(worth, figures.netPresentValue);
        one.shareBelowCentralCost = shareAtMost(cost, figures.totalCost);
        one.probabilityLoss = shareBelow(worth, 0);
        one.contingency = std::max(0.0, one.totalCost.at(kContingencyShare) - figures.totalCost);
        result.strategies.push_back(std::move(one));
    }
    return result;
}

} // namespace tunepoint
