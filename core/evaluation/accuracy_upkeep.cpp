// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/accuracy_upkeep.h"

#include "core/accuracy/log_odds.h"
#include "core/economics/cost_model.h"
#include "core/economics/trial_figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint {

namespace {

constexpr std::array<double, 9> kIntervals{0, 2, 3, 4, 6, 9, 12, 18, 24};

RetuneChoice tried(
    const SharedFigures& shared, const MonthTable& months, const StrategyFigures& figures, double everyMonths)
{
    StrategyFigures other = figures;
    other.parameters.retuneEveryMonths = everyMonths;
    std::vector<double> flow(std::size_t(shared.horizonMonths) + 1);
    const TrialFigures result = trialFigures(shared, months, {&other, 1}, flow);
    RetuneChoice choice{everyMonths, result.netPresentValue, std::nullopt};
    if (figures.accuracyKnown && result.items > 0)
        choice.accuracy = result.correctItems / result.items;
    return choice;
}

void tryIntervals(const SharedFigures& shared, const StrategyFigures& figures, AgeingStory& story)
{
    MonthTable months;
    months.fill(shared);
    std::vector<double> intervals;
    for (const double every : kIntervals) {
        if (every < shared.horizonMonths)
            intervals.push_back(every);
    }
    if (std::find(intervals.begin(), intervals.end(), story.retuneEveryMonths) == intervals.end())
        intervals.push_back(story.retuneEveryMonths);
    std::sort(intervals.begin(), intervals.end());
    for (const double each : intervals)
        story.retunes.push_back(tried(shared, months, figures, each));
    const auto best = std::max_element(story.retunes.begin(), story.retunes.end(),
        [](const RetuneChoice& a, const RetuneChoice& b) { return a.netPresentValue < b.netPresentValue; });
    story.bestRetuneEveryMonths = best->everyMonths;
}

} // namespace

AgeingStory ageingOf(const Plan& plan, const StrategyPlan& strategy, const SharedFigures& shared,
    const StrategyFigures& figures)
{
    const StrategyParameters& p = figures.parameters;
    AgeingStory story;
    story.driftPerYear = p.driftPerYear;
    story.releaseEveryMonths = p.releaseEveryMonths;
    if (figures.standsStill && figures.accuracyKnown && figures.promptedAccuracy > 0)
        story.lead = logOdds(figures.accuracy) - logOdds(figures.promptedAccuracy);
    story.overtakenMonth = overtakenMonth(figures);
    if (strategy.accuracy.knowledgeChange) {
        story.knowledgeChange = figures.knowledgeChange;
        story.knowledgeShare = figures.staleKnowledgeShare;
    }
    story.methodLoss = figures.methodLoss;
    story.improvesAtRetune = figures.improvesAtRetune;
    if (figures.accuracyKnown) {
        const Life life = lifeOf(figures, plan.frame.horizonMonths);
        for (int month = 1; month <= plan.frame.horizonMonths; ++month)
            story.accuracyByMonth.push_back(
                life.liveShare(month) > 0 ? accuracyIn(figures, life, life.retiredBefore(month), month) : 0);
    }
    const bool retunes = std::any_of(strategy.parameters.begin(), strategy.parameters.end(),
        [](const ParameterBinding& b) { return b.member == &StrategyParameters::retuneEveryMonths; });
    if (retunes) {
        story.retuneEveryMonths = p.retuneEveryMonths;
        story.retuneCost = retuneCost(shared, figures);
        if (!strategy.second && figures.accuracyKnown)
            tryIntervals(shared, figures, story);
    }
    return story;
}

std::optional<ReviewStory> reviewOf(const SharedFigures& shared, const StrategyFigures& figures)
{
    const StrategyParameters& p = figures.parameters;
    if (!figures.accuracyKnown || !(p.reviewCatchRate > 0))
        return std::nullopt;
    const double accuracy = figures.accuracy;
    const double benefit
        = shared.costPerError + (shared.hasBaseline ? std::max(0.0, shared.valuePerCorrectItem) : 0.0);
    ReviewStory story;
    story.stated = p.reviewShare >= 0;
    story.costPerLook = p.reviewMinutes / 60 * p.reviewerWagePerHour;
    story.catchRate = p.reviewCatchRate;
    story.cheapestShare = cheapestReviewShare(
        story.costPerLook, 1 - accuracy, p.reviewCatchRate, benefit, p.confidenceSharpness);
    const ReviewResult used = reviewed(shared, p, accuracy);
    story.share = used.lookedAt;
    story.accuracyBefore = accuracy;
    story.accuracyAfter = used.accuracy;
    story.costPerMonth = used.costPerItem * shared.itemsPerMonth;
    const double caught
        = (1 - accuracy) * errorsAmong(story.cheapestShare, p.confidenceSharpness) * p.reviewCatchRate;
    story.accuracyAtCheapest = accuracy + caught;
    story.savingPerMonth
        = shared.itemsPerMonth * (caught * benefit - story.cheapestShare * story.costPerLook);
    return story;
}

std::vector<WorkItem> workOf(const SharedFigures& shared, const StrategyFigures& figures)
{
    const StrategyParameters& p = figures.parameters;
    const ProjectCost project = projectCost(shared, figures);
    const double attempts = figures.attempts > 0 ? figures.attempts : 1 / p.attemptSuccess;
    const bool trains = project.training > 0;
    const double trials = trains ? attempts * p.daysPerAttempt * p.dayRate * p.costOverrun : 0;
    std::vector<WorkItem> all{
        {"labels", project.examples, false},
        {"training", project.training - trials, false},
        {"attempts", trials, false},
        {"engineering", project.people, false},
        {"infrastructure", p.infrastructureSetup * p.costOverrun, false},
        {"integration", p.integrationCost * p.costOverrun, false},
        {"compliance", p.complianceReview * p.costOverrun, false},
        {"change", p.changeManagement * p.costOverrun, false},
        {"retuning",
            p.retuneEveryMonths > 0 ? retuneCost(shared, figures) / std::max(1.0, p.retuneEveryMonths) : 0,
            true},
        {"monitoring", p.monitoringPerMonth, true},
        {"evaluation", p.evaluationPerMonth, true},
        {"maintenance", p.maintenanceDaysPerMonth * p.dayRate, true},
        {"hosting",
            p.hostingPerMonth
                + gpusNeeded(shared, p, shared.itemsPerMonth) * kHoursPerMonth * p.gpuPricePerHour,
            true},
    };
    std::erase_if(all, [](const WorkItem& item) { return !(item.amount > 0); });
    return all;
}

} // namespace tunepoint
