// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/parameters.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

using P = StrategyParameters;
using enum ParameterGroup;

constexpr Bounds positive{0.0, std::nullopt};
constexpr Bounds anyBounds{};
constexpr Bounds signedShare{-1.0, 1.0};

const auto specs = std::to_array<ParameterSpec>({
    {"inputPricePerMillion", ModelCall, Unit::MoneyPerMillionTokens, positive, &P::inputPricePerMillion},
    {"outputPricePerMillion", ModelCall, Unit::MoneyPerMillionTokens, positive, &P::outputPricePerMillion},
    {"cachedInputPricePerMillion", ModelCall, Unit::MoneyPerMillionTokens, positive,
        &P::cachedInputPricePerMillion},
    {"cacheWritePricePerMillion", ModelCall, Unit::MoneyPerMillionTokens, positive,
        &P::cacheWritePricePerMillion},
    {"tunedPriceFactor", ModelCall, Unit::Factor, positive, &P::tunedPriceFactor},
    {"callsPerItem", ModelCall, Unit::Calls, positive, &P::callsPerItem},
    {"instructionShare", ModelCall, Unit::Share, share, &P::instructionShare},
    {"examplesInPrompt", ModelCall, Unit::Items, positive, &P::examplesInPrompt},
    {"retrievedTokens", ModelCall, Unit::Tokens, positive, &P::retrievedTokens},
    {"cachedShare", ModelCall, Unit::Share, share, &P::cachedShare},
    {"cacheWriteShare", ModelCall, Unit::Share, share, &P::cacheWriteShare},
    {"reasoningFactor", ModelCall, Unit::Factor, positive, &P::reasoningFactor},
    {"batchShare", ModelCall, Unit::Share, share, &P::batchShare},
    {"batchPriceFactor", ModelCall, Unit::Factor, positive, &P::batchPriceFactor},
    {"escalationShare", ModelCall, Unit::Share, share, &P::escalationShare},
    {"escalationInputPricePerMillion", ModelCall, Unit::MoneyPerMillionTokens, positive,
        &P::escalationInputPricePerMillion},
    {"escalationOutputPricePerMillion", ModelCall, Unit::MoneyPerMillionTokens, positive,
        &P::escalationOutputPricePerMillion},
    {"otherCostPerItem", ModelCall, Unit::MoneyPerItem, positive, &P::otherCostPerItem},
    {"gpuPricePerHour", Serving, Unit::MoneyPerHour, positive, &P::gpuPricePerHour},
    {"gpuInputTokensPerSecond", Serving, Unit::TokensPerSecond, positive, &P::gpuInputTokensPerSecond},
    {"gpuOutputTokensPerSecond", Serving, Unit::TokensPerSecond, positive, &P::gpuOutputTokensPerSecond},
    {"utilisation", Serving, Unit::Share, share, &P::utilisation},
    {"minimumGpus", Serving, Unit::Items, positive, &P::minimumGpus},
    {"peakFactor", Serving, Unit::Factor, {1.0, std::nullopt}, &P::peakFactor},
    {"hostingPerMonth", Serving, Unit::MoneyPerMonth, positive, &P::hostingPerMonth},
    {"embeddingPricePerMillion", Serving, Unit::MoneyPerMillionTokens, positive,
        &P::embeddingPricePerMillion},
    {"vectorStorePerMonth", Serving, Unit::MoneyPerMonth, positive, &P::vectorStorePerMonth},
    {"rerankPricePerItem", Serving, Unit::MoneyPerItem, positive, &P::rerankPricePerItem},
    {"trainingExamples", Examples, Unit::Items, positive, &P::trainingExamples},
    {"evaluationExamples", Examples, Unit::Items, positive, &P::evaluationExamples},
    {"labelOverhead", Examples, Unit::Share, positive, &P::labelOverhead},
    {"trainingEpochs", Examples, Unit::Factor, positive, &P::trainingEpochs},
    {"trainingPricePerMillion", Examples, Unit::MoneyPerMillionTokens, positive, &P::trainingPricePerMillion},
    {"trainingCostPerRun", Examples, Unit::Money, positive, &P::trainingCostPerRun},
    {"attemptSuccess", Examples, Unit::Share, {0.01, 1.0}, &P::attemptSuccess},
    {"daysPerAttempt", Examples, Unit::Days, positive, &P::daysPerAttempt},
    {"pilotFixedCost", Examples, Unit::Money, positive, &P::pilotFixedCost},
    {"engineeringDays", People, Unit::Days, positive, &P::engineeringDays},
    {"dayRate", People, Unit::MoneyPerDay, positive, &P::dayRate},
    {"infrastructureSetup", People, Unit::Money, positive, &P::infrastructureSetup},
    {"integrationCost", People, Unit::Money, positive, &P::integrationCost},
    {"complianceReview", People, Unit::Money, positive, &P::complianceReview},
    {"changeManagement", People, Unit::Money, positive, &P::changeManagement},
    {"costOverrun", People, Unit::Factor, positive, &P::costOverrun},
    {"leadTimeWeeks", People, Unit::Weeks, positive, &P::leadTimeWeeks},
    {"scheduleSlip", People, Unit::Factor, positive, &P::scheduleSlip},
    {"monitoringPerMonth", Upkeep, Unit::MoneyPerMonth, positive, &P::monitoringPerMonth},
    {"evaluationPerMonth", Upkeep, Unit::MoneyPerMonth, positive, &P::evaluationPerMonth},
    {"maintenanceDaysPerMonth", Upkeep, Unit::DaysPerMonth, positive, &P::maintenanceDaysPerMonth},
    {"retuneEveryMonths", Upkeep, Unit::Months, positive, &P::retuneEveryMonths},
    {"retuneExamplesShare", Upkeep, Unit::Share, positive, &P::retuneExamplesShare},
    {"retuneDays", Upkeep, Unit::Days, positive, &P::retuneDays},
    {"reviewShare", Review, Unit::Share, share, &P::reviewShare},
    {"reviewMinutes", Review, Unit::Minutes, positive, &P::reviewMinutes},
    {"reviewerWagePerHour", Review, Unit::MoneyPerHour, positive, &P::reviewerWagePerHour},
    {"reviewCatchRate", Review, Unit::Share, share, &P::reviewCatchRate},
    {"confidenceSharpness", Review, Unit::Factor, {1.0, std::nullopt}, &P::confidenceSharpness},
    {"modelLifetimeMonths", Life, Unit::Months, positive, &P::modelLifetimeMonths},
    {"successorPriceFactor", Life, Unit::Factor, positive, &P::successorPriceFactor},
    {"migrationDays", Life, Unit::Days, positive, &P::migrationDays},
    {"providerExitPerYear", Life, Unit::PerYear, share, &P::providerExitPerYear},
    {"logitGain", Accuracy, Unit::LogOdds, anyBounds, &P::logitGain},
    {"driftPerYear", Accuracy, Unit::LogOddsPerYear, anyBounds, &P::driftPerYear},
    {"formatFailure", Accuracy, Unit::Share, share, &P::formatFailure},
    {"learningRate", Accuracy, Unit::Factor, positive, &P::learningRate},
    {"learningScale", Accuracy, Unit::Items, positive, &P::learningScale},
    {"ceilingError", Accuracy, Unit::Share, share, &P::ceilingError},
    {"labelNoise", Accuracy, Unit::Share, share, &P::labelNoise},
    {"tuningFailure", Accuracy, Unit::Share, share, &P::tuningFailure},
    {"baseLogitGain", Accuracy, Unit::LogOdds, anyBounds, &P::baseLogitGain},
    {"strongLogitGain", Accuracy, Unit::LogOdds, anyBounds, &P::strongLogitGain},
    {"teacherLift", Accuracy, Unit::Share, signedShare, &P::teacherLift},
    {"releaseEveryMonths", Accuracy, Unit::Months, positive, &P::releaseEveryMonths},
    {"methodChangeShare", Accuracy, Unit::Share, share, &P::methodChangeShare},
    {"knowledgeShare", Accuracy, Unit::Share, share, &P::knowledgeShare},
    {"retrievalSuccess", Accuracy, Unit::Share, share, &P::retrievalSuccess},
    {"hitLogOdds", Accuracy, Unit::LogOdds, anyBounds, &P::hitLogOdds},
    {"distractorLoss", Accuracy, Unit::Share, share, &P::distractorLoss},
    {"chainSteps", Accuracy, Unit::Calls, positive, &P::chainSteps},
    {"stepSuccess", Accuracy, Unit::Share, share, &P::stepSuccess},
    {"checkDetection", Accuracy, Unit::Share, share, &P::checkDetection},
    {"checkRepair", Accuracy, Unit::Share, share, &P::checkRepair},
    {"errorCorrelation", Accuracy, Unit::None, signedShare, &P::errorCorrelation},
    {"acceptsRight", Accuracy, Unit::Share, share, &P::acceptsRight},
    {"acceptsWrong", Accuracy, Unit::Share, share, &P::acceptsWrong},
    {"secondsToFirstToken", Latency, Unit::Seconds, positive, &P::secondsToFirstToken},
    {"streamTokensPerSecond", Latency, Unit::TokensPerSecond, positive, &P::streamTokensPerSecond},
    {"latencyTailFactor", Latency, Unit::Factor, {1.0, std::nullopt}, &P::latencyTailFactor},
    {"switchMonth", Life, Unit::Months, positive, &P::switchMonth},
    {"checkedItemsPerMonth", Life, Unit::ItemsPerMonth, positive, &P::checkedItemsPerMonth},
});

constexpr std::array<std::string_view, 3> servings{"api", "selfHosted", "none"};
constexpr std::array<std::string_view, 3> residencies{"anywhere", "region", "ownPremises"};
constexpr std::array<std::string_view, 3> weights{"none", "provider", "own"};
constexpr std::array<std::string_view, 4> tunings{"none", "closed", "open", "own"};

const std::array words{
    WordSpec{"model", {}},
    WordSpec{"escalationModel", {}},
    WordSpec{"serving", servings},
    WordSpec{"residency", residencies},
    WordSpec{"weights", weights},
    WordSpec{"tuning", tunings},
    WordSpec{"firstArchetype", {}},
    WordSpec{"secondArchetype", {}},
};

template <class List>
auto find(const List& list, std::string_view id) -> decltype(&*list.begin())
{
    const auto at = std::find_if(list.begin(), list.end(), [id](const auto& spec) { return spec.id == id; });
    return at == list.end() ? nullptr : &*at;
}

} // namespace

std::span<const ParameterSpec> parameterSpecs()
{
    return specs;
}

const ParameterSpec* parameterSpec(std::string_view id)
{
    return find(specs, id);
}

std::span<const WordSpec> wordSpecs()
{
    return words;
}

const WordSpec* wordSpec(std::string_view id)
{
    return find(words, id);
}

bool isMoney(Unit unit)
{
    switch (unit) {
    case Unit::MoneyPerItem:
    case Unit::MoneyPerLabel:
    case Unit::MoneyPerHour:
    case Unit::MoneyPerDay:
    case Unit::MoneyPerMonth:
    case Unit::MoneyPerMillionTokens:
    case Unit::Money:
        return true;
    default:
        return false;
    }
}

} // namespace tunepoint
