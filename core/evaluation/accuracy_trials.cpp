// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cost_model.h"
#include "core/economics/trial_figures.h"
#include "core/evaluation/accuracy_story.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/input_sampler.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/trial_worlds.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

constexpr std::size_t kMostTrials = 1024; // a band needs no more, and a person waits for it
constexpr std::size_t kTrialsAtOnce = 64; // of the trials, for one thread at a time

/// What one point of accuracy, held over the life, is worth today: a break-even follows from it because the
/// present value is linear in accuracy.
double worthOfAccuracy(const SharedFigures& shared, const MonthTable& months, const StrategyFigures& figures)
{
    const Life life = lifeOf(figures, months.horizon());
    double items = 0;
    for (int month = 1; month <= months.horizon(); ++month)
        items += months.volume(month) * life.liveShare(month) * months.discount(month);
    return items * (shared.costPerError + shared.valuePerCorrectItem);
}

/// Figures of one strategy over some trials.
struct Told {
    std::vector<double> overtaken;
    std::vector<double> breakEven;
    std::size_t above = 0;
};

void addTold(Told& all, const Told& next)
{
    all.overtaken.insert(all.overtaken.end(), next.overtaken.begin(), next.overtaken.end());
    all.breakEven.insert(all.breakEven.end(), next.breakEven.begin(), next.breakEven.end());
    all.above += next.above;
}

/// By strategy, in the trials from `first` up to `end`.
std::vector<Told> toldIn(const Evaluation& evaluation, const Plan& plan, const TrialWorlds& worlds,
    std::size_t first, std::size_t end)
{
    std::vector<Told> told(plan.strategies.size());
    std::vector<std::vector<StrategyFigures>> figuresOf(plan.strategies.size());
    std::vector<double> flow(std::size_t(plan.frame.horizonMonths) + 1);
    MonthTable months;
    for (std::size_t t = first; t < end; ++t) {
        const std::span<const double> values = worlds[t];
        const SharedFigures shared = sharedFigures(plan, values);
        months.fill(shared);
        for (std::size_t s = 0; s < plan.strategies.size(); ++s) {
            const auto& story = evaluation.strategies[s].accuracyStory;
            if (!story || !story->accuracy)
                continue;
            std::vector<StrategyFigures>& stretches = figuresOf[s];
            fillStrategyFigures(plan, plan.strategies[s], values, stretches);
            if (story->ageing.overtakenMonth)
                told[s].overtaken.push_back(
                    overtakenMonth(stretches.front()).value_or(std::numeric_limits<double>::infinity()));
            if (!shared.hasBaseline || stretches.size() > 1)
                continue;
            const TrialFigures figures = trialFigures(shared, months, stretches, flow);
            const double worth = worthOfAccuracy(shared, months, stretches.front());
            if (!(worth > 0) || !(figures.items > 0))
                continue;
            const double accuracy = figures.correctItems / figures.items;
            const double level = accuracy - figures.netPresentValue / worth;
            told[s].breakEven.push_back(std::max(0.0, level));
            told[s].above += accuracy >= level ? 1 : 0;
        }
    }
    return told;
}

AccuracyRange bandOf(const std::vector<double>& values)
{
    constexpr std::array<double, 3> shares{0.05, 0.5, 0.95};
    const std::vector<double> at = percentiles(values, shares);
    return {at[0], at[1], at[2]};
}

} // namespace

void addAccuracyTrials(Evaluation& evaluation, const Plan& plan, const InputSampler& sampler,
    std::size_t trials, unsigned threads)
{
    const TrialWorlds worlds(plan, sampler, 0, std::min(trials, kMostTrials));
    std::vector<std::vector<Told>> parts((worlds.count() + kTrialsAtOnce - 1) / kTrialsAtOnce);
    forEachBlock(parts.size(), threads, {}, [&](std::size_t part, unsigned) {
        const std::size_t first = part * kTrialsAtOnce;
        parts[part]
            = toldIn(evaluation, plan, worlds, first, std::min(first + kTrialsAtOnce, worlds.count()));
    });
    for (std::size_t s = 0; s < plan.strategies.size(); ++s) {
        Told told;
        for (const std::vector<Told>& part : parts)
            addTold(told, part[s]); // in the order of the trials
        auto& story = evaluation.strategies[s].accuracyStory;
        if (!told.overtaken.empty()) {
            story->ageing.overtaken = summarise(told.overtaken, sampler.sampler());
            story->ageing.overtakenWithinHorizon
                = shareBelow(told.overtaken, plan.frame.horizonMonths + 1e-9);
        }
        if (!told.breakEven.empty()) {
            story->breakEven.band = bandOf(told.breakEven);
            story->breakEven.probabilityAbove = double(told.above) / double(told.breakEven.size());
        }
    }
}

} // namespace tunepoint
