// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chance_engine.h"

#include "core/evaluation/gate_chance.h"
#include "core/evaluation/insight.h"
#include "core/evaluation/pair_chance.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

constexpr double kTail = 0.05;
constexpr std::array kBandShares{0.1, 0.5, 0.9};
constexpr double kNever = std::numeric_limits<double>::infinity();

Bands bandsOf(const StrategyTrials& trials, std::size_t count, std::size_t months)
{
    Bands bands;
    std::vector<double> column(count);
    for (std::size_t m = 0; count > 0 && m < months; ++m) {
        for (std::size_t t = 0; t < count; ++t)
            column[t] = trials.cumulativeCash[t * months + m];
        const std::vector<double> at = percentiles(column, kBandShares);
        bands.p10.push_back(at[0]);
        bands.p50.push_back(at[1]);
        bands.p90.push_back(at[2]);
    }
    return bands;
}

/// The first trials of every figure that an axis can show.
OutcomeSample outcomesOf(const StrategyTrials& trials, const TrialDetails& details, Sampler sampler)
{
    OutcomeSample sample;
    const auto keep = [&sample](OutcomeFigure figure, const std::vector<double>& values) {
        const std::size_t count = std::min(values.size(), kOutcomeTrials);
        sample.trials[std::size_t(figure)].assign(values.begin(), values.begin() + std::ptrdiff_t(count));
    };
    keep(OutcomeFigure::CostPerMonth, trials.costPerMonth);
    keep(OutcomeFigure::CostPerItem, details.costPerItem);
    keep(OutcomeFigure::CostPerCorrectItem, trials.costPerCorrectItem);
    keep(OutcomeFigure::TotalCost, trials.totalCost);
    keep(OutcomeFigure::OneOffCost, details.oneOffCost);
    keep(OutcomeFigure::Accuracy, trials.accuracy);
    keep(OutcomeFigure::CorrectItemsPerMonth, details.correctItemsPerMonth);
    keep(OutcomeFigure::LatencyP95Seconds, details.latencyP95Seconds);
    keep(OutcomeFigure::WeeksToFirstUse, details.weeksToFirstUse);
    if (!details.costPerItem.empty())
        sample.costPerItem = summaryOf(details.costPerItem, sampler);
    if (!details.correctItemsPerMonth.empty())
        sample.correctItemsPerMonth = summaryOf(details.correctItemsPerMonth, sampler);
    return sample;
}

StrategyChance chanceOf(const StrategyResult& result, const Simulation& simulation, std::size_t strategy,
    const TrialDetails& details)
{
    const StrategyTrials& trials = simulation.strategies[strategy];
    const auto summary
        = [&](const std::vector<double>& values) { return summaryOf(values, simulation.sampler); };
    const auto optional = [&](const std::vector<double>& values) {
        return values.empty() ? std::nullopt : std::optional(summary(values));
    };
    StrategyChance chance;
    std::vector<double> benefits(std::size_t(simulation.trials));
    for (std::size_t t = 0; t < benefits.size(); ++t)
        benefits[t] = simulation.netPresentValue[t * simulation.strategies.size() + strategy];
    chance.netPresentValue = summary(benefits);
    chance.probabilityLoss = shareBelow(benefits, 0);
    chance.tailMean = lowerTailMean(benefits, kTail);
    chance.totalCost = summary(trials.totalCost);
    chance.oneOffCost = summary(details.oneOffCost);
    chance.accuracy = optional(trials.accuracy);
    if (result.central.roi)
        chance.roi = optional(trials.roi);
    chance.costPerCorrectItem = optional(trials.costPerCorrectItem);
    chance.costPerMonth = optional(trials.costPerMonth);
    chance.paybackMonths = summary(trials.paybackMonths);
    chance.shareNever = 1 - shareBelow(trials.paybackMonths, kNever);
    chance.latencyP95Seconds = optional(details.latencyP95Seconds);
    chance.weeksToFirstUse = optional(details.weeksToFirstUse);
    chance.breakEvenAccuracy = optional(details.breakEvenAccuracy);
    chance.overtakenMonth = optional(details.overtakenMonth);
    if (chance.overtakenMonth)
        chance.shareNeverOvertaken = 1 - shareBelow(details.overtakenMonth, kNever);
    chance.outcomes = outcomesOf(trials, details, simulation.sampler);
    chance.cumulativeCash = bandsOf(trials, simulation.bandTrials, result.central.cashFlow.size());
    return chance;
}

} // namespace

std::vector<std::size_t> contestants(const Evaluation& evaluation)
{
    std::vector<std::size_t> places;
    for (std::size_t s = 0; s < evaluation.strategies.size(); ++s) {
        if (evaluation.strategies[s].eligible && evaluation.strategies[s].comparable)
            places.push_back(s);
    }
    return places;
}

Summary summaryOf(std::span<const double> values, Sampler sampler)
{
    Summary s = summarise(values, sampler);
    // Where some trials are infinite, so is the mean, and its noise has no meaning: only percentiles are
    // left.
    if (!std::isfinite(s.mean) || !std::isfinite(s.standardDeviation))
        s.mean = s.standardDeviation = s.standardError = kNever;
    return s;
}

bool addDistributions(Evaluation& evaluation, const TrialRun& run)
{
    const auto details = trialDetails(run);
    if (!details)
        return false;
    std::vector<StrategyChance> chances(evaluation.strategies.size());
    const bool done
        = forEachBlock(chances.size(), run.options.threads, run.options.stop, [&](std::size_t s, unsigned) {
              StrategyResult& result = evaluation.strategies[s];
              chances[s] = chanceOf(result, run.simulation, s, (*details)[s]);
              chances[s].probabilityGatesPassed = addGateChances(result, run, s, (*details)[s]);
          });
    if (!done)
        return false;
    std::vector<bool> in(chances.size(), false);
    for (const std::size_t s : contestants(evaluation))
        in[s] = true;
    const Contest result = contest(run.simulation.benefits(), in);
    const auto onFront = paretoProbabilities(evaluation, run.simulation);
    for (std::size_t s = 0; s < chances.size(); ++s) {
        chances[s].probabilityBest = result.probabilityBest[s];
        chances[s].expectedRegret = result.expectedRegret[s];
        chances[s].paretoProbability = onFront[s];
        evaluation.strategies[s].chance = std::move(chances[s]);
    }
    return true;
}

bool addInsight(Evaluation& evaluation, const TrialRun& run)
{
    if (!addPairChances(evaluation, run))
        return false;
    return contestants(evaluation).empty() || Insight(evaluation, run).run();
}

} // namespace tunepoint
