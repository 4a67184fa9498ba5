// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/simulation.h"

#include "core/economics/trial_figures.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <limits>

namespace tunepoint {

namespace {

/// Trials whose inputs are made at once: their values stay in the second-level cache.
constexpr std::size_t kBatch = 256;
static_assert(kBlockTrials % kBatch == 0);

/// What a thread needs for itself.
struct Scratch {
    std::vector<std::vector<std::uint32_t>> draws;
    std::vector<double> columns; ///< [uncertain input * kBatch + trial]
    std::vector<std::vector<std::uint32_t>> events; ///< draws of each event of the plan
    std::vector<double> values; ///< by input, then by event, of one trial
    std::vector<std::vector<StrategyFigures>> stretches; ///< by strategy
    std::vector<double> flow;
    MonthTable months;
};

class Run {
public:
    Run(const Plan& plan, const InputSampler& sampler, Simulation& simulation)
        : m_plan(plan)
        , m_sampler(sampler)
        , m_simulation(simulation)
    {
        for (const auto& column : sampler.columns())
            m_uncertain.insert(m_uncertain.end(), column.inputs.begin(), column.inputs.end());
        for (const std::string& key : plan.events)
            m_events.push_back(sampler.stream(key));
    }

    [[nodiscard]] Scratch scratch() const
    {
        Scratch s;
        s.columns.resize(m_uncertain.size() * kBatch);
        for (const Input& input : m_plan.inputs)
            s.values.push_back(input.central);
        s.values.resize(m_plan.inputs.size() + m_events.size());
        s.events.assign(m_events.size(), std::vector<std::uint32_t>(kBatch));
        s.stretches.resize(m_plan.strategies.size());
        s.flow.resize(std::size_t(m_plan.frame.horizonMonths) + 1);
        return s;
    }

    void block(std::size_t block, Scratch& s) const
    {
        const std::uint64_t end = std::min<std::uint64_t>((block + 1) * kBlockTrials, m_simulation.trials);
        for (std::uint64_t first = block * kBlockTrials; first < end; first += kBatch) {
            const auto count = std::size_t(std::min<std::uint64_t>(kBatch, end - first));
            makeInputs(first, count, s);
            for (std::size_t i = 0; i < count; ++i)
                trial(first + i, i, s);
        }
    }

private:
    void makeInputs(std::uint64_t first, std::size_t count, Scratch& s) const
    {
        m_sampler.fillDraws(first, count, s.draws);
        for (std::size_t e = 0; e < m_events.size(); ++e)
            m_events[e].fill(first, {s.events[e].data(), count});
        double* to = s.columns.data();
        for (std::size_t c = 0; c < m_sampler.columns().size(); ++c) {
            for (std::size_t i = 0; i < m_sampler.columns()[c].inputs.size(); ++i, to += kBatch)
                m_sampler.fillValues(c, i, s.draws[c], {to, count});
        }
    }

    void trial(std::uint64_t trial, std::size_t place, Scratch& s) const
    {
        for (std::size_t u = 0; u < m_uncertain.size(); ++u)
            s.values[m_uncertain[u]] = s.columns[u * kBatch + place];
        for (std::size_t e = 0; e < m_events.size(); ++e)
            s.values[m_plan.inputs.size() + e] = uniform01(s.events[e][place]);
        const SharedFigures shared = sharedFigures(m_plan, s.values);
        s.months.fill(shared);
        for (std::size_t i = 0; i < m_plan.strategies.size(); ++i) {
            fillStrategyFigures(m_plan, m_plan.strategies[i], s.values, s.stretches[i]);
            const TrialFigures figures = trialFigures(shared, s.months, s.stretches[i], s.flow);
            keep(trial, i, s.stretches[i], figures, s.flow);
        }
    }

    void keep(std::uint64_t trial, std::size_t strategy, const std::vector<StrategyFigures>& stretches,
        const TrialFigures& f, const std::vector<double>& flow) const
    {
        const auto t = std::size_t(trial);
        m_simulation.netPresentValue[t * m_plan.strategies.size() + strategy] = f.netPresentValue;
        StrategyTrials& to = m_simulation.strategies[strategy];
        to.totalCost[t] = f.totalCost;
        to.paybackMonths[t] = trialPayback(flow);
        to.costPerMonth[t] = f.liveMonths > 0 ? f.recurringCost / f.liveMonths : 0;
        if (!to.roi.empty())
            to.roi[t] = f.totalCost > 0 ? (f.totalValue - f.totalCost) / f.totalCost : 0;
        if (!to.accuracy.empty())
            to.accuracy[t] = f.items > 0 ? f.correctItems / f.items
                : f.liveMonths > 0       ? f.accuracySum / f.liveMonths
                                         : stretches.front().accuracy; // slips past the horizon: never used
        if (!to.costPerCorrectItem.empty())
            to.costPerCorrectItem[t]
                = f.correctItems > 0 ? f.totalCost / f.correctItems : std::numeric_limits<double>::infinity();
        if (t < m_simulation.bandTrials) {
            double cash = 0;
            double* cumulative = &to.cumulativeCash[t * flow.size()];
            for (const double x : flow)
                *cumulative++ = cash += x;
        }
    }

    const Plan& m_plan;
    const InputSampler& m_sampler;
    Simulation& m_simulation;
    std::vector<Stream> m_events; ///< failures and attempts
    std::vector<std::size_t> m_uncertain; ///< input of each column of Scratch::columns
};

void reserve(const Plan& plan, Simulation& simulation)
{
    const auto trials = std::size_t(simulation.trials);
    const bool volumeKnown = std::any_of(plan.shared.begin(), plan.shared.end(),
        [](const SharedBinding& b) { return b.member == &SharedFigures::itemsPerMonth; });
    simulation.netPresentValue.resize(trials * plan.strategies.size());
    simulation.bandTrials = std::min(trials, kBandTrials);
    const std::size_t bands = simulation.bandTrials * (std::size_t(plan.frame.horizonMonths) + 1);
    for (const StrategyPlan& strategy : plan.strategies) {
        const bool statusQuo = strategy.kind == StrategyKind::StatusQuo;
        const bool accuracy = statusQuo ? plan.frame.baselineAccuracyKnown
                                        : strategy.accuracy.stated || strategy.accuracy.reference;
        StrategyTrials& to = simulation.strategies.emplace_back();
        to.totalCost.resize(trials);
        to.paybackMonths.resize(trials);
        to.roi.resize(trials);
        to.costPerMonth.resize(trials);
        to.accuracy.resize(accuracy ? trials : 0);
        to.costPerCorrectItem.resize(accuracy && volumeKnown ? trials : 0);
        to.cumulativeCash.resize(bands);
    }
}

} // namespace

Simulation simulate(const Plan& plan, const InputSampler& sampler, const SimulationOptions& options)
{
    Simulation simulation;
    simulation.sampler = sampler.sampler();
    simulation.trials = roundedTrials(simulation.sampler, options.trials);
    reserve(plan, simulation);
    const Run run(plan, sampler, simulation);
    const auto blocks = std::size_t((simulation.trials + kBlockTrials - 1) / kBlockTrials);
    const unsigned threads = options.threads == 0 ? allThreads() : options.threads;
    std::vector<Scratch> scratch;
    for (unsigned i = 0; i < threads; ++i)
        scratch.push_back(run.scratch());
    const bool done = forEachBlock(blocks, threads, options.stop,
        [&](std::size_t block, unsigned worker) { run.block(block, scratch[worker]); });
    return done ? simulation : Simulation{};
}

} // namespace tunepoint
