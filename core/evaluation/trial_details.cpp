// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/trial_details.h"

#include "core/economics/cost_model.h"
#include "core/economics/trial_figures.h"
#include "core/evaluation/service_figures.h"
#include "core/evaluation/trial_worlds.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

constexpr std::size_t kBatch = 256; ///< trials whose inputs are made at once
constexpr double kNever = std::numeric_limits<double>::infinity();

/// Items of the live months, each discounted to today: what one point of accuracy more is multiplied by.
double discountedItems(const MonthTable& months, std::span<const StrategyFigures> stretches)
{
    double sum = 0;
    for (const StrategyFigures& stretch : stretches) {
        const bool modelled = stretch.kind == StrategyKind::Modelled;
        const Life life = modelled ? lifeOf(stretch, months.horizon()) : Life{};
        for (int month = 1; month <= months.horizon(); ++month) {
            const double live = modelled ? life.liveShare(month) : 1;
            sum += months.volume(month) * live * months.discount(month);
        }
    }
    return sum;
}

/// The present value is linear in accuracy with this slope, so it is 0 at accuracy - value / slope.
double breakEven(double accuracy, double presentValue, double slope)
{
    if (!(slope > 0))
        return presentValue < 0 ? kNever : 0;
    const double level = accuracy - presentValue / slope;
    return level > 1 ? kNever : std::max(level, 0.0);
}

/// What is paid once, as in the ledger: the projects and the stated one-off lines that are no benefits.
double oneOffCost(const SharedFigures& shared, std::span<const StrategyFigures> stretches)
{
    double sum = 0;
    for (const StrategyFigures& stretch : stretches) {
        if (stretch.kind == StrategyKind::Modelled && std::ceil(stretch.startMonth) <= shared.horizonMonths)
            sum += projectCost(shared, stretch).total();
        for (const StatedCost& cost : stretch.costs) {
            if (cost.kind == CostKind::OneOff && cost.from <= shared.horizonMonths)
                sum += std::max(cost.amount, 0.0);
            else if (cost.kind == CostKind::Series && !cost.amounts.empty())
                sum += std::max(cost.amounts.front(), 0.0);
        }
    }
    return sum;
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
            to.latencyP95Seconds.resize(latencyOf(shared, stretches) ? count : 0);
            to.weeksToFirstUse.resize(weeksToFirstUse(stretches.front(), plan) ? count : 0);
            to.overtakenMonth.resize(overtakenInMonth(stretches) ? count : 0);
            const bool priced = shared.costPerError + shared.valuePerCorrectItem > 0;
            const bool accuracy = !run.simulation.strategies[s].accuracy.empty();
            to.breakEvenAccuracy.resize(shared.hasBaseline && priced && accuracy ? count : 0);
        }
    }

    void batch(std::size_t first)
    {
        const std::size_t count = std::min(kBatch, m_run.simulation.bandTrials - first);
        const TrialWorlds worlds(m_run.plan, m_run.sampler, first, count);
        std::vector<StrategyFigures> stretches;
        MonthTable months;
        for (std::size_t t = 0; t < count; ++t) {
            const SharedFigures shared = sharedFigures(m_run.plan, worlds[t]);
            months.fill(shared);
            for (std::size_t s = 0; s < m_details.size(); ++s) {
                fillStrategyFigures(m_run.plan, m_run.plan.strategies[s], worlds[t], stretches);
                keep(first + t, s, shared, months, stretches);
            }
        }
    }

    std::vector<TrialDetails> take() { return std::move(m_details); }

private:
    void keep(std::size_t trial, std::size_t strategy, const SharedFigures& shared, const MonthTable& months,
        const std::vector<StrategyFigures>& stretches)
    {
        TrialDetails& to = m_details[strategy];
        to.oneOffCost[trial] = oneOffCost(shared, stretches);
        if (!to.latencyP95Seconds.empty())
            to.latencyP95Seconds[trial] = latencyOf(shared, stretches).value_or(0);
        if (!to.weeksToFirstUse.empty())
            to.weeksToFirstUse[trial]
                = weeksToFirstUse(stretches.front(), m_run.plan.strategies[strategy]).value_or(0);
        if (!to.overtakenMonth.empty())
            to.overtakenMonth[trial] = overtakenInMonth(stretches).value_or(kNever);
        if (to.breakEvenAccuracy.empty())
            return;
        const double slope
            = discountedItems(months, stretches) * (shared.costPerError + shared.valuePerCorrectItem);
        const double presentValue = m_run.simulation.netPresentValue[trial * m_details.size() + strategy];
        to.breakEvenAccuracy[trial]
            = breakEven(m_run.simulation.strategies[strategy].accuracy[trial], presentValue, slope);
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
