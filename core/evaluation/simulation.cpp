// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/simulation.h"

#include "core/evaluation/trial_block_maker.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace tunepoint {

namespace {

/// Trials that are worked on at once: their inputs stay in the second-level cache.
constexpr std::size_t kBatch = 256;
static_assert(kBlockTrials % kBatch == 0 && kBatch % kTrialTile == 0);

/// What a thread needs for itself.
struct Worker {
    Worker(const Plan& plan, const InputSampler& sampler)
        : maker(plan, sampler, kBatch)
        , flows(kBatch * (std::size_t(plan.frame.horizonMonths) + 1))
    {
        figures.resize(kBatch);
    }

    TrialBlockMaker maker;
    BlockFigures figures;
    std::vector<double> flows; ///< of the trials that bands are made from
};

class Run {
public:
    Run(const Plan& plan, const std::stop_token& stop, Simulation& simulation)
        : m_plan(plan)
        , m_stop(stop)
        , m_simulation(simulation)
    {
    }

    void block(std::size_t block, Worker& worker) const
    {
        const std::uint64_t end = std::min<std::uint64_t>((block + 1) * kBlockTrials, m_simulation.trials);
        for (std::uint64_t first = block * kBlockTrials; first < end; first += kBatch) {
            if (m_stop.stop_requested())
                return;
            const auto count = std::size_t(std::min<std::uint64_t>(kBatch, end - first));
            worker.maker.make(first, count);
            const bool bands = first < m_simulation.bandTrials;
            for (std::size_t i = 0; i < m_plan.strategies.size(); ++i) {
                worker.maker.evaluate(
                    i, worker.figures, bands ? std::span(worker.flows) : std::span<double>{});
                keep(std::size_t(first), count, i, worker);
                if (bands)
                    keepCash(std::size_t(first), count, i, worker.flows);
            }
        }
    }

private:
    void keep(std::size_t first, std::size_t count, std::size_t strategy, const Worker& worker) const
    {
        const BlockFigures& f = worker.figures;
        StrategyTrials& to = m_simulation.strategies[strategy];
        double* benefit = m_simulation.netPresentValue.data() + first * m_plan.strategies.size() + strategy;
        for (std::size_t i = 0; i < count; ++i)
            benefit[i * m_plan.strategies.size()] = f.netPresentValue[i];
        std::copy_n(f.totalCost.begin(), count, to.totalCost.begin() + std::ptrdiff_t(first));
        std::copy_n(f.paybackMonths.begin(), count, to.paybackMonths.begin() + std::ptrdiff_t(first));
        double* perMonth = to.costPerMonth.data() + first;
        for (std::size_t i = 0; i < count; ++i)
            perMonth[i] = f.liveMonths[i] > 0 ? f.recurringCost[i] / f.liveMonths[i] : 0;
        double* roi = to.roi.data() + first;
        for (std::size_t i = 0; i < count; ++i)
            roi[i] = f.totalCost[i] > 0 ? (f.totalValue[i] - f.totalCost[i]) / f.totalCost[i] : 0;
        if (!to.accuracy.empty())
            keepAccuracy(first, count, strategy, worker);
        if (!to.costPerCorrectItem.empty()) {
            double* perItem = to.costPerCorrectItem.data() + first;
            for (std::size_t i = 0; i < count; ++i)
                perItem[i] = f.correctItems[i] > 0 ? f.totalCost[i] / f.correctItems[i]
                                                   : std::numeric_limits<double>::infinity();
        }
    }

    void keepAccuracy(std::size_t first, std::size_t count, std::size_t strategy, const Worker& worker) const
    {
        const BlockFigures& f = worker.figures;
        const TrialColumn& raw = worker.maker.rawAccuracy(strategy);
        double* accuracy = m_simulation.strategies[strategy].accuracy.data() + first;
        for (std::size_t i = 0; i < count; ++i)
            accuracy[i] = f.items[i] > 0 ? f.correctItems[i] / f.items[i]
                : f.liveMonths[i] > 0    ? f.accuracySum[i] / f.liveMonths[i]
                                         : raw[i]; // slips past the horizon: never used
    }

    void keepCash(
        std::size_t first, std::size_t count, std::size_t strategy, std::span<const double> flows) const
    {
        const std::size_t months = std::size_t(m_plan.frame.horizonMonths) + 1;
        double* to = m_simulation.strategies[strategy].cumulativeCash.data() + first * months;
        for (std::size_t i = 0; i < std::min(count, m_simulation.bandTrials - first); ++i, to += months) {
            const double* flow = flows.data() + i / kTrialTile * months * kTrialTile + i % kTrialTile;
            double cash = 0;
            for (std::size_t m = 0; m < months; ++m)
                to[m] = cash += flow[m * kTrialTile];
        }
    }

    const Plan& m_plan;
    const std::stop_token& m_stop;
    Simulation& m_simulation;
};

/// Memory for the figures of one strategy.
void reserve(const Plan& plan, const StrategyPlan& strategy, Simulation& simulation, StrategyTrials& to)
{
    const auto trials = std::size_t(simulation.trials);
    const bool statusQuo = strategy.kind == StrategyKind::StatusQuo;
    const bool accuracy = statusQuo ? plan.frame.baselineAccuracyKnown
                                    : strategy.accuracy.stated || strategy.accuracy.reference;
    to.totalCost.resize(trials);
    to.paybackMonths.resize(trials);
    to.roi.resize(trials);
    to.costPerMonth.resize(trials);
    to.accuracy.resize(accuracy ? trials : 0);
    to.costPerCorrectItem.resize(accuracy && volumeKnown(plan) ? trials : 0);
    to.cumulativeCash.resize(simulation.bandTrials * (std::size_t(plan.frame.horizonMonths) + 1));
}

/// A system hands memory out page by page at its first use, which takes as long as the trials of several
/// months; so all threads ask for it.
bool reserve(const Plan& plan, Simulation& simulation, unsigned threads, const std::stop_token& stop)
{
    const std::size_t strategies = plan.strategies.size();
    simulation.bandTrials = std::min(std::size_t(simulation.trials), kBandTrials);
    simulation.strategies.resize(strategies);
    return forEachBlock(strategies + 1, threads, stop, [&](std::size_t which, unsigned) {
        if (which == 0)
            simulation.netPresentValue.resize(std::size_t(simulation.trials) * strategies);
        else
            reserve(plan, plan.strategies[which - 1], simulation, simulation.strategies[which - 1]);
    });
}

} // namespace

bool volumeKnown(const Plan& plan)
{
    return std::any_of(plan.shared.begin(), plan.shared.end(),
        [](const SharedBinding& binding) { return binding.member == &SharedFigures::itemsPerMonth; });
}

Simulation simulate(const Plan& plan, const InputSampler& sampler, const SimulationOptions& options)
{
    Simulation simulation;
    simulation.sampler = sampler.sampler();
    simulation.trials = roundedTrials(simulation.sampler, options.trials);
    const unsigned threads = options.threads == 0 ? allThreads() : options.threads;
    if (!reserve(plan, simulation, threads, options.stop))
        return {};
    const Run run(plan, options.stop, simulation);
    const auto blocks = std::size_t((simulation.trials + kBlockTrials - 1) / kBlockTrials);
    std::vector<std::unique_ptr<Worker>> workers(threads);
    const bool done = forEachBlock(blocks, threads, options.stop, [&](std::size_t block, unsigned worker) {
        if (!workers[worker])
            workers[worker] = std::make_unique<Worker>(plan, sampler);
        run.block(block, *workers[worker]);
    });
    return done && !options.stop.stop_requested() ? std::move(simulation) : Simulation{};
}

} // namespace tunepoint
