// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cost_model.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

double examplesCost(const SharedFigures& shared, const StrategyParameters& p)
{
    // Examples at hand serve training first; what is left of them serves the evaluation.
    const double toTrain = std::max(0.0, p.trainingExamples - shared.examplesAvailable);
    const double spare = std::max(0.0, shared.examplesAvailable - p.trainingExamples);
    const double toEvaluate = std::max(0.0, p.evaluationExamples - spare);
    return (toTrain + toEvaluate) * shared.costPerLabel * (1 + p.labelOverhead);
}

double costPerRun(const SharedFigures& shared, const StrategyParameters& p)
{
    const double tokens = p.trainingExamples * p.trainingEpochs
        * (shared.inputTokens + shared.outputTokens + shared.fixedPromptTokens * p.instructionShare);
    return tokens / kMillion * p.trainingPricePerMillion + p.trainingCostPerRun;
}

double trainingCost(const SharedFigures& shared, const StrategyFigures& strategy)
{
    const StrategyParameters& p = strategy.parameters;
    if (!(p.trainingExamples > 0 || p.trainingCostPerRun > 0 || p.daysPerAttempt > 0))
        return 0;
    const double attempts = strategy.attempts > 0 ? strategy.attempts : 1 / p.attemptSuccess;
    return attempts * (costPerRun(shared, p) + p.daysPerAttempt * p.dayRate);
}

/// Tokens that a perToken line is counted on.
double tokensCounted(const SharedFigures& shared, const StrategyFigures& strategy, TokenKind kind)
{
    const bool modelled = strategy.kind == StrategyKind::Modelled && strategy.parameters.callsPerItem > 0;
    const TokensPerItem t = modelled
        ? tokensPerItem(shared, strategy.parameters)
        : TokensPerItem{shared.fixedPromptTokens, 0, 0, shared.inputTokens, shared.outputTokens};
    switch (kind) {
    case TokenKind::Input:
        return t.input();
    case TokenKind::Output:
        return t.output;
    case TokenKind::CachedInput:
        return t.instructions + t.examples;
    case TokenKind::All:
        return t.input() + t.output;
    }
    return 0;
}

} // namespace

double gpuLoad(const SharedFigures& shared, const StrategyParameters& p, double itemsPerMonth)
{
    const TokensPerItem t = tokensPerItem(shared, p);
    const double seconds = t.input() / p.gpuInputTokensPerSecond + t.output / p.gpuOutputTokensPerSecond;
    const double perHour = shared.peakItemsPerHour > 0 && shared.itemsPerMonth > 0
        ? shared.peakItemsPerHour * (itemsPerMonth / shared.itemsPerMonth)
        : itemsPerMonth / kHoursPerMonth * p.peakFactor;
    return perHour * seconds / 3600 / std::max(p.utilisation, 1e-6);
}

double workPerItem(const SharedFigures& shared)
{
    return shared.minutesPerItem / 60 * shared.wagePerHour + shared.otherCostPerItem;
}

double todaysErrorsPerItem(const SharedFigures& shared)
{
    return shared.baselineAccuracyKnown ? (1 - shared.baselineAccuracy) * shared.costPerError : 0;
}

ProjectCost projectCost(const SharedFigures& shared, const StrategyFigures& strategy)
{
    const StrategyParameters& p = strategy.parameters;
    const double corpus = shared.knowledgeTokens / kMillion * p.embeddingPricePerMillion;
    ProjectCost cost;
    cost.examples = examplesCost(shared, p) * p.costOverrun;
    cost.training = trainingCost(shared, strategy) * p.costOverrun;
    cost.people = p.engineeringDays * p.dayRate * p.costOverrun;
    cost.setup
        = (p.infrastructureSetup + p.integrationCost + p.complianceReview + p.changeManagement + corpus)
        * p.costOverrun;
    return cost;
}

double retuneCost(const SharedFigures& shared, const StrategyFigures& strategy)
{
    const StrategyParameters& p = strategy.parameters;
    return p.trainingExamples * p.retuneExamplesShare * shared.costPerLabel * (1 + p.labelOverhead)
        + costPerRun(shared, p) / p.attemptSuccess + p.retuneDays * p.dayRate;
}

double Life::liveShare(int month) const
{
    return std::clamp(std::min(double(month), end) - std::max(double(month - 1), goLive), 0.0, 1.0);
}

int Life::retiredBefore(int month) const
{
    int count = 0;
    while (count < retirements && retirement(count) <= month - 1)
        ++count;
    return count;
}

Life lifeOf(const StrategyFigures& strategy, int horizon)
{
    const StrategyParameters& p = strategy.parameters;
    Life life;
    life.goLive = strategy.startMonth + p.leadTimeWeeks * p.scheduleSlip / kWeeksPerMonth;
    life.end = strategy.endMonth;
    life.firstRetirement = std::isfinite(strategy.knownRetirementMonth) || !(p.modelLifetimeMonths > 0)
        ? strategy.knownRetirementMonth
        : p.modelLifetimeMonths;
    life.lifetime = std::max(1.0, p.modelLifetimeMonths);
    if (life.firstRetirement <= horizon) {
        life.retirements = 1;
        while (p.modelLifetimeMonths > 0 && life.retirement(life.retirements) <= horizon)
            ++life.retirements;
    }
    return life;
}

double accuracyAfter(const StrategyFigures& strategy, int times, double at)
{
    if (times == 0)
        return strategy.accuracy;
    const double base
        = strategy.losesTuningAtRetirement ? strategy.accuracyAfterRetirement : strategy.accuracy;
    const double drift = strategy.improvesAtRetirement ? strategy.parameters.driftPerYear * at / 12 : 0;
    if (drift == 0 || base <= 0 || base >= 1)
        return base;
    return portable::logistic(portable::logit(base) + drift);
}

bool accuracyMoves(const StrategyFigures& strategy)
{
    return strategy.staleKnowledgeShare * strategy.knowledgeChange > 0 || strategy.methodLoss > 0
        || (strategy.improvesAtRetune && strategy.parameters.retuneEveryMonths > 0
            && strategy.parameters.driftPerYear != 0);
}

namespace {

/// Months from going live to the last re-tune before `month`; 0 before the first.
double lastRetune(const StrategyFigures& strategy, const Life& life, int month)
{
    if (!(strategy.parameters.retuneEveryMonths > 0))
        return 0;
    const double step = std::max(1.0, strategy.parameters.retuneEveryMonths);
    return std::max(0.0, std::floor((month - 1 - life.goLive) / step)) * step;
}

/// Progress of general models, in log-odds, that is out at a time; it comes in releases.
double releasedBy(const StrategyParameters& p, double time)
{
    const double every = p.releaseEveryMonths;
    return p.driftPerYear * (every > 0 ? std::floor(time / every) * every : time) / 12;
}

} // namespace

double accuracyIn(const StrategyFigures& strategy, const Life& life, int times, int month)
{
    double accuracy = accuracyAfter(strategy, times, times > 0 ? life.retirement(times - 1) : 0);
    const bool fallenBack = times > 0 && strategy.losesTuningAtRetirement;
    if (fallenBack || !accuracyMoves(strategy))
        return accuracy; // what is not tuned has learnt nothing that could go out of date
    const double retuned = lastRetune(strategy, life, month);
    if (strategy.improvesAtRetune && retuned > 0 && accuracy > 0 && accuracy < 1) {
        const double progress = releasedBy(strategy.parameters, life.goLive + retuned);
        const double improved = portable::logistic(portable::logit(accuracy) + progress);
        accuracy = std::max(accuracy, std::min(improved, strategy.highestAccuracy));
    }
    const double age = std::max(0.0, month - 0.5 - life.goLive - retuned);
    if (strategy.staleKnowledgeShare * strategy.knowledgeChange > 0) {
        const double kept = portable::pow(1 - std::min(strategy.knowledgeChange, 1 - 1e-9), age);
        accuracy *= 1 - strategy.staleKnowledgeShare * (1 - kept);
    }
    if (strategy.methodLoss > 0)
        accuracy *= portable::pow(1 - std::min(strategy.methodLoss, 1 - 1e-9), age);
    return accuracy;
}

double successorPrice(double factor, double typical, int times)
{
    if (times < 2 || typical <= 0)
        return portable::wholePower(factor, times);
    return portable::wholePower(typical, times) * portable::pow(factor / typical, std::sqrt(double(times)));
}

RunningCost runningCost(
    const SharedFigures& shared, const StrategyFigures& strategy, int times, double priceTrend)
{
    const StrategyParameters& p = strategy.parameters;
    double calls = modelCallCost(shared, p, strategy.batchAllowed);
    if (times > 0 && strategy.losesTuningAtRetirement) {
        StrategyParameters untuned = p;
        untuned.tunedPriceFactor = 1;
        calls = modelCallCost(shared, untuned, strategy.batchAllowed);
    }
    RunningCost cost;
    cost.callsPerItem
        = calls * successorPrice(p.successorPriceFactor, strategy.typicalSuccessorFactor, times) * priceTrend
        + p.otherCostPerItem;
    cost.servingPerItem = shared.inputTokens / kMillion * p.embeddingPricePerMillion + p.rerankPricePerItem;
    cost.servingPerMonth = p.hostingPerMonth + p.vectorStorePerMonth
        + shared.knowledgeTokens * shared.knowledgeChangePerMonth / kMillion * p.embeddingPricePerMillion;
    cost.upkeepPerMonth = p.monitoringPerMonth + p.evaluationPerMonth + p.maintenanceDaysPerMonth * p.dayRate;
    return cost;
}

ReviewResult reviewed(const SharedFigures& shared, const StrategyParameters& p, double accuracy)
{
    const double benefit
        = shared.costPerError + (shared.hasBaseline ? std::max(0.0, shared.valuePerCorrectItem) : 0.0);
    const double look = p.reviewMinutes / 60 * p.reviewerWagePerHour;
    const double part = p.reviewShare >= 0
        ? p.reviewShare
        : cheapestReviewShare(look, 1 - accuracy, p.reviewCatchRate, benefit, p.confidenceSharpness);
    if (!(part > 0))
        return {0, 0, accuracy};
    return {part, part * look,
        accuracy + (1 - accuracy) * errorsAmong(part, p.confidenceSharpness) * p.reviewCatchRate};
}

double statedAmount(const SharedFigures& shared, const StrategyFigures& strategy, const StatedCost& cost,
    int month, double items)
{
    if (cost.kind == CostKind::OneOff)
        return month == cost.from ? cost.amount : 0;
    if (cost.kind == CostKind::Series)
        return std::size_t(month) < cost.amounts.size() ? cost.amounts[std::size_t(month)] : 0;
    if (month < cost.from || month > cost.to || (month - cost.from) % cost.everyMonths != 0)
        return 0;
    const double amount = cost.trendPerMonth == 0
        ? cost.amount
        : cost.amount * portable::wholePower(1 + cost.trendPerMonth, month - cost.from);
    if (cost.kind == CostKind::Monthly)
        return amount;
    if (cost.kind == CostKind::PerItem)
        return amount * items;
    return amount * items * tokensCounted(shared, strategy, cost.tokens) / kMillion;
}

} // namespace tunepoint
