// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cost_model.h"
#include "core/economics/trial_figures.h"
#include "core/evaluation/accuracy_story.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/input_sampler.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/trial_worlds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

constexpr std::size_t kMostTrials = 1024; // a band needs no more, and a person waits for it

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

/// Figures of one strategy over the trials.
struct Told {
    std::vector<double> overtaken;
    std::vector<double> breakEven;
    std::size_t above = 0;
};

AccuracyRange bandOf(const std::vector<double>& values)
{
    constexpr std::array<double, 3> shares{0.05, 0.5, 0.95};
    const std::vector<double> at = percentiles(values, shares);
    return {at[0], at[1], at[2]};
}

} // namespace

void addAccuracyTrials(
    Evaluation& evaluation, const Plan& plan, const InputSampler& sampler, std::size_t trials)
{
    const TrialWorlds worlds(plan, sampler, 0, std::min(trials, kMostTrials));
    std::vector<Told> told(plan.strategies.size());
    std::vector<std::vector<StrategyFigures>> figuresOf(plan.strategies.size());
    std::vector<double> flow(std::size_t(plan.frame.horizonMonths) + 1);
    MonthTable months;
    for (std::size_t t = 0; t < worlds.count(); ++t) {
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
    for (std::size_t s = 0; s < told.size(); ++s) {
        auto& story = evaluation.strategies[s].accuracyStory;
        if (!told[s].overtaken.empty()) {
            story->ageing.overtaken = summarise(told[s].overtaken, sampler.sampler());
            story->ageing.overtakenWithinHorizon
                = shareBelow(told[s].overtaken, plan.frame.horizonMonths + 1e-9);
        }
        if (!told[s].breakEven.empty()) {
            story->breakEven.band = bandOf(told[s].breakEven);
            story->breakEven.probabilityAbove = double(told[s].above) / double(told[s].breakEven.size());
        }
    }
}

} // namespace tunepoint
