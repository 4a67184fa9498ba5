// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/trial_details.h"

#include "core/evaluation/service_figures.h"
#include "core/evaluation/trial_block_maker.h"
#include "core/evaluation/trial_worlds.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

constexpr std::size_t kBatch = 256; ///< trials whose inputs are made at once
constexpr double kNever = std::numeric_limits<double>::infinity();

/// The present value is linear in accuracy with this slope, so it is 0 at accuracy - value / slope.
double breakEven(double accuracy, double presentValue, double slope)
{
    if (!(slope > 0))
        return presentValue < 0 ? kNever : 0;
    const double level = accuracy - presentValue / slope;
    return level > 1 ? kNever : std::max(level, 0.0);
}

using P = StrategyParameters;

double latencyIn(const TrialBlockMaker& maker, std::span<const StrategyBlock> stretches, std::size_t place)
{
    SharedFigures shared;
    shared.outputTokens = maker.shared().figures[&SharedFigures::outputTokens][place];
    double slowest = 0;
    for (const StrategyBlock& stretch : stretches) {
        P p;
        for (const auto member : {&P::callsPerItem, &P::reasoningFactor, &P::secondsToFirstToken,
                 &P::streamTokensPerSecond, &P::latencyTailFactor})
            p.*member = stretch.parameters[member][place];
        slowest = std::max(slowest, latencyOf(shared, p, stretch.kind).value_or(0));
    }
    return slowest;
}

double weeksIn(const StrategyBlock& first, const StrategyPlan& plan, std::size_t place)
{
    StrategyFigures figures;
    figures.kind = first.kind;
    figures.startMonth = first.startMonth[place];
    for (const auto member : {&P::leadTimeWeeks, &P::scheduleSlip})
        figures.parameters.*member = first.parameters[member][place];
    return weeksToFirstUse(figures, plan).value_or(0);
}

/// overtakenInMonth() in one trial of a block.
std::optional<double> overtakenIn(std::span<const StrategyBlock> stretches, std::size_t place)
{
    for (const StrategyBlock& stretch : stretches) {
        StrategyFigures figures;
        figures.standsStill = stretch.standsStill;
        figures.accuracyKnown = stretch.accuracyKnown;
        figures.accuracy = stretch.accuracy[place];
        figures.promptedAccuracy = stretch.promptedAccuracy[place];
        for (const auto member : {&P::driftPerYear, &P::releaseEveryMonths})
            figures.parameters.*member = stretch.parameters[member][place];
        if (const auto month = overtakenMonth(figures))
            return stretch.startMonth[place] + *month;
    }
    return std::nullopt;
}

class Details {
public:
    explicit Details(const TrialRun& run)
        : m_run(run)
        , m_details(run.plan.strategies.size())
    {
        // What is defined in the central case is defined in every trial.
        const std::vector<double> central = centralWorld(run.plan);
        const SharedFigures shared = sharedFigures(run.plan, central);
        std::vector<StrategyFigures> stretches;
        const std::size_t count = run.simulation.bandTrials;
        for (std::size_t s = 0; s < m_details.size(); ++s) {
            const StrategyPlan& plan = run.plan.strategies[s];
            fillStrategyFigures(run.plan, plan, central, stretches);
            TrialDetails& to = m_details[s];
            to.oneOffCost.resize(count);
            to.costPerItem.resize(volumeKnown(run.plan) ? count : 0);
            to.latencyP95Seconds.resize(latencyOf(shared, stretches) ? count : 0);
            to.weeksToFirstUse.resize(weeksToFirstUse(stretches.front(), plan) ? count : 0);
            to.overtakenMonth.resize(overtakenInMonth(stretches) ? count : 0);
            const bool priced = shared.costPerError + shared.valuePerCorrectItem > 0;
            const bool accuracy = !run.simulation.strategies[s].accuracy.empty();
            to.breakEvenAccuracy.resize(shared.hasBaseline && priced && accuracy ? count : 0);
            to.correctItemsPerMonth.resize(accuracy ? to.costPerItem.size() : 0);
        }
    }

    void batch(std::size_t first)
    {
        const std::size_t count = std::min(kBatch, m_run.simulation.bandTrials - first);
        TrialBlockMaker maker(m_run.plan, m_run.sampler, kBatch);
        maker.make(first, count);
        BlockFigures figures;
        figures.resize(kBatch);
        for (std::size_t s = 0; s < m_details.size(); ++s) {
            maker.evaluate(s, figures);
            for (std::size_t t = 0; t < count; ++t)
                keep(first + t, t, s, maker, figures);
        }
    }

    std::vector<TrialDetails> take() { return std::move(m_details); }

private:
    void keep(std::size_t trial, std::size_t place, std::size_t strategy, const TrialBlockMaker& maker,
        const BlockFigures& figures)
    {
        TrialDetails& to = m_details[strategy];
        const std::span<const StrategyBlock> stretches = maker.stretches(strategy);
        to.oneOffCost[trial] = figures.oneOffCost[place];
        if (!to.costPerItem.empty())
            to.costPerItem[trial]
                = figures.items[place] > 0 ? figures.totalCost[place] / figures.items[place] : kNever;
        if (!to.correctItemsPerMonth.empty())
            to.correctItemsPerMonth[trial]
                = figures.liveMonths[place] > 0 ? figures.correctItems[place] / figures.liveMonths[place] : 0;
        if (!to.latencyP95Seconds.empty())
            to.latencyP95Seconds[trial] = latencyIn(maker, stretches, place);
        if (!to.weeksToFirstUse.empty())
            to.weeksToFirstUse[trial] = weeksIn(stretches.front(), m_run.plan.strategies[strategy], place);
        if (!to.overtakenMonth.empty())
            to.overtakenMonth[trial] = overtakenIn(stretches, place).value_or(kNever);
        if (to.breakEvenAccuracy.empty())
            return;
        const ColumnsOf<SharedFigures>& shared = maker.shared().figures;
        const double ofOne = shared[&SharedFigures::costPerError][place]
            + shared[&SharedFigures::valuePerCorrectItem][place];
        to.breakEvenAccuracy[trial] = breakEven(m_run.simulation.strategies[strategy].accuracy[trial],
            figures.netPresentValue[place], figures.discountedItems[place] * ofOne);
    }

    const TrialRun& m_run;
    std::vector<TrialDetails> m_details;
};

} // namespace

std::optional<double> overtakenInMonth(std::span<const StrategyFigures> stretches)
{
    for (const StrategyFigures& stretch : stretches) {
        if (const auto month = overtakenMonth(stretch))
            return stretch.startMonth + *month;
    }
    return std::nullopt;
}

std::optional<std::vector<std::vector<double>>> modelAccuracies(const TrialRun& run, std::size_t trials)
{
    const std::vector<StrategyPlan>& strategies = run.plan.strategies;
    std::vector<std::vector<double>> accuracies(strategies.size());
    for (std::size_t s = 0; s < strategies.size(); ++s) {
        const bool known = strategies[s].accuracy.stated || strategies[s].accuracy.reference;
        accuracies[s].resize(known && strategies[s].kind != StrategyKind::StatusQuo ? trials : 0);
    }
    const std::size_t batches = (trials + kBatch - 1) / kBatch;
    const bool done
        = forEachBlock(batches, run.options.threads, run.options.stop, [&](std::size_t batch, unsigned) {
              const std::size_t first = batch * kBatch;
              const TrialWorlds worlds(run.plan, run.sampler, first, std::min(kBatch, trials - first));
              std::vector<StrategyFigures> stretches;
              for (std::size_t t = 0; t < worlds.count(); ++t) {
                  for (std::size_t s = 0; s < strategies.size(); ++s) {
                      if (accuracies[s].empty())
                          continue;
                      fillStrategyFigures(run.plan, strategies[s], worlds[t], stretches);
                      accuracies[s][first + t] = stretches.front().accuracy;
                  }
              }
          });
    return done ? std::optional(std::move(accuracies)) : std::nullopt;
}

std::optional<std::vector<TrialDetails>> trialDetails(const TrialRun& run)
{
    Details details(run);
    const std::size_t batches = (run.simulation.bandTrials + kBatch - 1) / kBatch;
    const bool done = forEachBlock(batches, run.options.threads, run.options.stop,
        [&](std::size_t batch, unsigned) { details.batch(batch * kBatch); });
    return done ? std::optional(details.take()) : std::nullopt;
}

} // namespace tunepoint
