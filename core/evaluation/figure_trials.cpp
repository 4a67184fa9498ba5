// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_trials.h"
#include "core/evaluation/plan_evaluation.h"

#include "core/decision/gates.h"
#include "core/evaluation/service_figures.h"
#include "core/evaluation/trial_worlds.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

using Kept = std::vector<double> StrategyTrials::*;
constexpr std::array<std::pair<std::string_view, Kept>, 6> keptFigures{{
    {"accuracy", &StrategyTrials::accuracy},
    {"totalCost", &StrategyTrials::totalCost},
    {"roi", &StrategyTrials::roi},
    {"costPerCorrectItem", &StrategyTrials::costPerCorrectItem},
    {"costPerMonth", &StrategyTrials::costPerMonth},
    {"paybackMonths", &StrategyTrials::paybackMonths},
}};

/// What the simulation kept; empty when it kept none.
std::vector<double> kept(const Simulation& simulation, const FigureRequest& request)
{
    if (request.figure == "netPresentValue") {
        std::vector<double> values(std::size_t(simulation.trials));
        for (std::size_t t = 0; t < values.size(); ++t)
            values[t] = simulation.netPresentValue[t * simulation.strategies.size() + request.strategy];
        return values;
    }
    for (const auto& [name, member] : keptFigures) {
        if (name == request.figure)
            return simulation.strategies[request.strategy].*member;
    }
    return {};
}

/// One figure in one state of the world; `stretches` is room to work in.
double figureIn(std::span<const double> world, const Plan& plan, const SharedFigures& shared,
    const FigureRequest& request, std::vector<StrategyFigures>& stretches)
{
    const StrategyPlan& strategy = plan.strategies[request.strategy];
    fillStrategyFigures(plan, strategy, world, stretches);
    if (request.figure == "latencyP95Seconds")
        return latencyOf(shared, stretches).value_or(kUndefined);
    if (request.figure == "weeksToFirstUse")
        return weeksToFirstUse(stretches.front(), strategy).value_or(kUndefined);
    const Ledger ledger = joinedLedger(shared, stretches);
    return namedFigure(figuresOf(shared, ledger), request.figure).value_or(kUndefined);
}

} // namespace

FigureTrials::FigureTrials(const Plan& plan, const InputSampler& sampler, const Simulation& simulation,
    const std::vector<FigureRequest>& requests, unsigned threads, const std::stop_token& stop)
{
    const auto trials = std::size_t(simulation.trials);
    std::vector<std::size_t> missing;
    for (std::size_t r = 0; r < requests.size(); ++r) {
        m_values.push_back(kept(simulation, requests[r]));
        if (!m_values.back().empty())
            continue;
        m_values.back().assign(trials, kUndefined);
        if (requests[r].figure != "teamFit") // the team is no matter of chance
            missing.push_back(r);
    }
    if (missing.empty())
        return;
    const std::size_t blocks = (trials + kBlockTrials - 1) / kBlockTrials;
    m_complete = forEachBlock(blocks, threads, stop, [&](std::size_t block, unsigned) {
        const std::size_t first = block * kBlockTrials;
        const std::size_t count = std::min(kBlockTrials, trials - first);
        const TrialWorlds worlds(plan, sampler, first, count);
        std::vector<StrategyFigures> stretches;
        for (std::size_t i = 0; i < count; ++i) {
            const SharedFigures shared = sharedFigures(plan, worlds[i]);
            for (const std::size_t r : missing)
                m_values[r][first + i] = figureIn(worlds[i], plan, shared, requests[r], stretches);
        }
    });
}

} // namespace tunepoint
