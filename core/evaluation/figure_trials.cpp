// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_trials.h"

#include "core/decision/gates.h"
#include "core/economics/cost_model.h"
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

/// Seconds until the answer to one item is complete, of the slower stretch.
double latency(const SharedFigures& shared, const std::vector<StrategyFigures>& stretches)
{
    double slowest = kUndefined;
    for (const StrategyFigures& stretch : stretches) {
        const StrategyParameters& p = stretch.parameters;
        if (!(p.secondsToFirstToken > 0) && !(p.streamTokensPerSecond > 0))
            continue;
        const double calls = stretch.kind == StrategyKind::Custom ? 1 : std::max(1.0, p.callsPerItem);
        const double output = shared.outputTokens * p.reasoningFactor;
        const double streaming = p.streamTokensPerSecond > 0 ? output / p.streamTokensPerSecond : 0;
        const double seconds = calls * (p.secondsToFirstToken + streaming) * p.latencyTailFactor;
        slowest = seconds > slowest || slowest != slowest ? seconds : slowest;
    }
    return slowest;
}

/// Weeks until the first item is handled; asked for only where the central case has them.
double weeks(const StrategyFigures& first)
{
    if (first.kind == StrategyKind::StatusQuo)
        return 0;
    return first.startMonth * kWeeksPerMonth + first.parameters.leadTimeWeeks * first.parameters.scheduleSlip;
}

/// States of the world of one block of trials, and what a thread needs to work in them.
struct Worlds {
    std::vector<std::vector<std::uint32_t>> draws;
    std::vector<std::vector<double>> columns; ///< by uncertain input
    std::vector<std::vector<std::uint32_t>> events;
    std::vector<double> values; ///< by input, then by event, of one trial
    std::vector<StrategyFigures> stretches;
};

class Rerun {
public:
    Rerun(const Plan& plan, const InputSampler& sampler)
        : m_plan(plan)
        , m_sampler(sampler)
    {
        for (const std::string& key : plan.events)
            m_events.push_back(sampler.stream(key));
    }

    void fill(std::uint64_t first, std::size_t count, Worlds& worlds) const
    {
        m_sampler.fillDraws(first, count, worlds.draws);
        worlds.columns.clear();
        for (std::size_t c = 0; c < m_sampler.columns().size(); ++c) {
            for (std::size_t i = 0; i < m_sampler.columns()[c].inputs.size(); ++i)
                m_sampler.fillValues(c, i, worlds.draws[c], worlds.columns.emplace_back(count));
        }
        worlds.events.assign(m_events.size(), std::vector<std::uint32_t>(count));
        for (std::size_t e = 0; e < m_events.size(); ++e)
            m_events[e].fill(first, worlds.events[e]);
        worlds.values.resize(m_plan.inputs.size() + m_events.size());
        for (std::size_t i = 0; i < m_plan.inputs.size(); ++i)
            worlds.values[i] = m_plan.inputs[i].central;
    }

    void enter(std::size_t place, Worlds& worlds) const
    {
        std::size_t at = 0;
        for (const InputSampler::Column& column : m_sampler.columns()) {
            for (const std::size_t input : column.inputs)
                worlds.values[input] = worlds.columns[at++][place];
        }
        for (std::size_t e = 0; e < m_events.size(); ++e)
            worlds.values[m_plan.inputs.size() + e] = uniform01(worlds.events[e][place]);
    }

    double figure(const FigureRequest& request, const SharedFigures& shared, Worlds& worlds) const
    {
        const StrategyPlan& strategy = m_plan.strategies[request.strategy];
        fillStrategyFigures(m_plan, strategy, worlds.values, worlds.stretches);
        if (request.figure == "latencyP95Seconds")
            return latency(shared, worlds.stretches);
        if (request.figure == "weeksToFirstUse")
            return weeks(worlds.stretches.front());
        Ledger ledger = ledgerOf(shared, worlds.stretches.front());
        for (std::size_t i = 1; i < worlds.stretches.size(); ++i)
            ledger = ledger + ledgerOf(shared, worlds.stretches[i]);
        return namedFigure(figuresOf(shared, ledger), request.figure).value_or(kUndefined);
    }

    const Plan& plan() const { return m_plan; }

private:
    const Plan& m_plan;
    const InputSampler& m_sampler;
    std::vector<Stream> m_events;
};

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
    const Rerun rerun(plan, sampler);
    const std::size_t blocks = (trials + kBlockTrials - 1) / kBlockTrials;
    std::vector<Worlds> worlds(threads == 0 ? allThreads() : threads);
    m_complete = forEachBlock(blocks, unsigned(worlds.size()), stop, [&](std::size_t block, unsigned worker) {
        const std::size_t first = block * kBlockTrials;
        const std::size_t count = std::min(kBlockTrials, trials - first);
        Worlds& mine = worlds[worker];
        rerun.fill(first, count, mine);
        for (std::size_t i = 0; i < count; ++i) {
            rerun.enter(i, mine);
            const SharedFigures shared = sharedFigures(rerun.plan(), mine.values);
            for (const std::size_t r : missing)
                m_values[r][first + i] = rerun.figure(requests[r], shared, mine);
        }
    });
}

} // namespace tunepoint
