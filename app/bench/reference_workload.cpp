// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/reference_workload.h"

#include "core/evaluation/plan.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace tunepoint {

namespace {

constexpr std::array<std::string_view, kReferenceStrategies> archetypes{"businessLogic", "classicClassifier",
    "zeroShot", "fewShot", "rag", "smallPrompted", "loraHosted", "loraSelfHosted", "hostedTuningClosed",
    "cascade"};

/// Made uncertain first, where a strategy has them: what decides accuracy and the life of an option, then
/// money.
constexpr std::array<std::string_view, 30> wanted{"logitGain", "retrievalSuccess", "hitLogOdds",
    "baseLogitGain", "strongLogitGain", "acceptsRight", "acceptsWrong", "formatFailure", "labelNoise",
    "trainingExamples", "modelLifetimeMonths", "successorPriceFactor", "costOverrun", "scheduleSlip",
    "leadTimeWeeks", "reviewMinutes", "reviewCatchRate", "confidenceSharpness", "utilisation", "dayRate",
    "engineeringDays", "retuneEveryMonths", "maintenanceDaysPerMonth", "monitoringPerMonth",
    "integrationCost", "evaluationPerMonth", "evaluationExamples", "changeManagement", "complianceReview",
    "hostingPerMonth"};

Assessment frame()
{
    Assessment assessment;
    assessment.title = "Reference workload";
    assessment.date = "2026-11-01";
    assessment.horizonMonths = 36;
    assessment.discountRatePerYear = fixed(0.08);
    TaskProfile& task = assessment.task;
    task.type = TaskType::Extraction;
    task.knowledgeNeeded = KnowledgeNeeded::Own;
    task.itemsPerMonth = fixed(80'000);
    task.growthPerMonth = fixed(0.01);
    task.inputTokens = fixed(900);
    task.outputTokens = fixed(150);
    task.fixedPromptTokens = fixed(400);
    task.promptingAccuracy = fixed(0.86);
    task.knowledgeTokens = fixed(2e6);
    task.knowledgeChangePerMonth = fixed(0.02);
    task.examplesAvailable = fixed(400);
    task.costPerLabel = fixed(0.8);
    task.costPerError = fixed(1.5);
    task.peakItemsPerHour = fixed(900);
    assessment.baseline.minutesPerItem = fixed(1.2);
    assessment.baseline.wagePerHour = fixed(32);
    assessment.baseline.accuracy = fixed(0.93);
    assessment.baseline.valuePerCorrectItem = fixed(0.1);
    for (const std::string_view archetype : archetypes) {
        Strategy strategy;
        strategy.id = strategy.name = strategy.archetype = std::string(archetype);
        assessment.strategies.push_back(std::move(strategy));
    }
    return assessment;
}

/// A PERT distribution about a median, within the parameter's bounds.
Quantity around(double median, const Bounds& bounds)
{
    const double spread = std::max(0.3 * std::abs(median), 0.02);
    double low = median - spread;
    double high = median + 1.5 * spread;
    if (bounds.lower)
        low = std::max(low, *bounds.lower);
    if (bounds.upper)
        high = std::min(high, *bounds.upper);
    Quantity quantity;
    quantity.shape = Pert{low, std::clamp(median, low, high), high};
    return quantity;
}

} // namespace

Assessment referenceWorkload(const Catalogue& catalogue)
{
    Assessment assessment = frame();
    const Plan plan = makePlan(assessment, catalogue, parseDate(assessment.date));
    for (std::size_t s = 0; s < assessment.strategies.size(); ++s) {
        Strategy& strategy = assessment.strategies[s];
        std::vector<const Input*> own;
        for (const Input& input : plan.inputs) {
            if (input.strategy == strategy.id && parameterSpec(input.field) != nullptr)
                own.push_back(&input);
        }
        const auto rank = [](const Input* input) {
            return std::find(wanted.begin(), wanted.end(), input->field) - wanted.begin();
        };
        std::stable_sort(
            own.begin(), own.end(), [&](const Input* a, const Input* b) { return rank(a) < rank(b); });
        for (std::size_t i = 0; i < own.size(); ++i) {
            // A stated gain would put the plain form in the place of retrieval and cascade.
            strategy.parameters[own[i]->field]
                = i < kReferenceInputs ? around(own[i]->central, own[i]->bounds) : fixed(own[i]->central);
        }
    }
    return assessment;
}

Assessment edited(Assessment assessment, double factor)
{
    assessment.task.itemsPerMonth = fixed(80'000 * factor);
    return assessment;
}

} // namespace tunepoint
