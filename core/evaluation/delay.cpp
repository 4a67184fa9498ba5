// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/delay.h"
#include "core/evaluation/trial_worlds.h"

#include "core/evaluation/trial_loop.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>

namespace tunepoint {

namespace {

constexpr std::uint64_t kDelayTrials = 4'096;

struct Scratch {
    std::vector<StrategyFigures> stretches;
    std::vector<StrategyFigures> later; ///< the same, a month on
    std::vector<double> flow;
};

double presentValue(std::span<const double> flow, const MonthTable& months, std::size_t later)
{
    double value = 0;
    for (std::size_t m = later; m < flow.size(); ++m)
        value += flow[m - later] * months.discount(int(m));
    return value;
}

/// Net present value lost with a start one month later, in one state of the world.
double lostIn(const Plan& plan, const StrategyPlan& strategy, std::span<const double> values,
    const SharedFigures& shared, const MonthTable& months, Scratch& s)
{
    s.flow.resize(std::size_t(plan.frame.horizonMonths) + 1);
    fillStrategyFigures(plan, strategy, values, s.stretches);
    const double now = trialFigures(shared, months, s.stretches, s.flow).netPresentValue;
    if (strategy.kind == StrategyKind::Custom)
        return now - presentValue(s.flow, months, 1);
    s.later = s.stretches;
    for (StrategyFigures& stretch : s.later) {
        stretch.startMonth += 1;
        stretch.endMonth += 1;
    }
    return now - trialFigures(shared, months, s.later, s.flow).netPresentValue;
}

} // namespace

bool addDelayCost(
    Evaluation& evaluation, const Plan& plan, const InputSampler* sampler, const EvaluationOptions& options)
{
    const auto& chosen = evaluation.recommendation.strategy;
    const auto strategy = std::find_if(plan.strategies.begin(), plan.strategies.end(),
        [&](const StrategyPlan& each) { return chosen && each.id == *chosen; });
    if (!evaluation.hasBaseline || strategy == plan.strategies.end()
        || strategy->kind == StrategyKind::StatusQuo)
        return true;
    const std::vector<double> central = centralWorld(plan);
    const SharedFigures shared = sharedFigures(plan, central);
    MonthTable months;
    months.fill(shared);
    Scratch scratch;
    DelayCost cost{*chosen, lostIn(plan, *strategy, central, shared, months, scratch), std::nullopt};
    if (sampler) {
        const std::uint64_t trials
            = roundedTrials(sampler->sampler(), std::min(options.trials, kDelayTrials));
        std::vector<double> lost(std::size_t(trials), 0);
        std::vector<Scratch> each(options.threads == 0 ? allThreads() : options.threads);
        const auto visit = [&](const TrialWorld& world) {
            lost[std::size_t(world.trial)]
                = lostIn(plan, *strategy, world.values, world.shared, world.months, each[world.worker]);
        };
        if (!forEachTrial(plan, *sampler, trials, options.threads, options.stop, visit))
            return false;
        cost.expected = meanOf(lost, sampler->sampler());
    }
    evaluation.outlook.delay = std::move(cost);
    return true;
}

} // namespace tunepoint
