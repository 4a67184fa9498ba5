// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"

#include <span>
#include <string_view>

namespace tunepoint {

/// Figures of one strategy, one member for each parameter of parameterSpecs(). Money is in the document's
/// currency. Zero means "does not occur" unless said otherwise.
struct StrategyParameters {
    // the model call (definition 12)
    double inputPricePerMillion = 0;
    double outputPricePerMillion = 0;
    double cachedInputPricePerMillion = 0;
    double cacheWritePricePerMillion = 0;
    double tunedPriceFactor = 1; ///< price of a call to the tuned model ÷ that of its base
    double callsPerItem = 0;
    double instructionShare = 1; ///< share of the task's fixed prompt that this strategy still sends
    double examplesInPrompt = 0;
    double retrievedTokens = 0; ///< passages sent with each call
    double cachedShare = 0; ///< share of the repeated part of the prompt that is read from cache
    double cacheWriteShare = 0; ///< share of the repeated part that is written to cache
    double reasoningFactor = 1; ///< output tokens billed ÷ output tokens seen
    double batchShare = 0; ///< share of calls sent as a batch
    double batchPriceFactor = 0.5;
    double escalationShare = 0; ///< share of items passed on to the second model
    double escalationInputPricePerMillion = 0;
    double escalationOutputPricePerMillion = 0;
    double otherCostPerItem = 0;
    // serving and retrieval
    double gpuPricePerHour = 0;
    double gpuInputTokensPerSecond = 1; ///< one GPU, saturated
    double gpuOutputTokensPerSecond = 1;
    double utilisation = 1; ///< share of the saturated rate reached at peak
    double minimumGpus = 0;
    double peakFactor = 1; ///< busiest hour ÷ average hour; used while the task's peakItemsPerHour is unknown
    double hostingPerMonth = 0;
    double embeddingPricePerMillion = 0;
    double vectorStorePerMonth = 0;
    double rerankPricePerItem = 0;
    // examples and training
    double trainingExamples = 0; ///< wanted; those at hand are not labelled again
    double evaluationExamples = 0;
    double labelOverhead = 0; ///< checking: 0.2 = 20% on top of each label
    double trainingEpochs = 0;
    double trainingPricePerMillion = 0;
    double trainingCostPerRun = 0;
    double attemptSuccess = 1; ///< probability that a training run is good enough
    double daysPerAttempt = 0;
    double pilotFixedCost = 0; ///< of a trial of this strategy beside its labels, waiting included
    // people and projects
    double engineeringDays = 0;
    double dayRate = 0;
    double infrastructureSetup = 0;
    double integrationCost = 0;
    double complianceReview = 0;
    double changeManagement = 0;
    double costOverrun = 1; ///< one-off cost paid ÷ planned
    double leadTimeWeeks = 0;
    double scheduleSlip = 1; ///< time taken ÷ planned
    // upkeep
    double monitoringPerMonth = 0;
    double evaluationPerMonth = 0;
    double maintenanceDaysPerMonth = 0;
    double retuneEveryMonths = 0; ///< 0 = never by calendar
    double retuneExamplesShare = 0; ///< share of the training examples labelled anew for a re-tune
    double retuneDays = 0;
    // review by people
    double reviewShare = -1; ///< share of answers a person looks at; below 0 = the cost-minimal share
    double reviewMinutes = 0;
    double reviewerWagePerHour = 0;
    double reviewCatchRate = 0; ///< share of wrong answers that the person corrects
    double confidenceSharpness = 1; ///< 1 = the model does not know when it errs; see docs/models/review.md
    // the life of an option
    double modelLifetimeMonths = 0; ///< until the provider retires it; 0 = does not die
    double successorPriceFactor = 1;
    double migrationDays = 0;
    double providerExitPerYear = 0;
    // accuracy
    double logitGain = 0; ///< against a plain prompt to a present frontier model
    double driftPerYear = 0; ///< log-odds a year from new releases of the base model
    double formatFailure = 0; ///< probability that the output format fails badly
    double learningRate = 0; ///< exponent b of the learning curve
    double learningScale = 0; ///< k of the learning curve, in examples (a class, for classification)
    double ceilingError = 0; ///< 1 - highest reachable accuracy
    double labelNoise = 0; ///< share of training labels that are wrong at random
    double tuningFailure = 0; ///< probability that tuning ends below its base
    double baseLogitGain = 0; ///< of the model before tuning, or of a cascade's small model; as logitGain
    double strongLogitGain = 0; ///< of a cascade's large model, or of a teacher; as logitGain
    double teacherLift = 0; ///< accuracy of a student less that of the model that made its labels
    double releaseEveryMonths = 0; ///< between releases of general models; 0 = progress without jumps
    double methodChangeShare = 0; ///< share of what was learnt that one change of the method undoes
    // accuracy of combined parts
    double knowledgeShare = 0; ///< share of items that need knowledge of the organisation's own
    double retrievalSuccess = 0; ///< share of those for which the right passage is found
    double hitLogOdds = 0; ///< of a right answer when it is found
    double distractorLoss = 0; ///< accuracy that useless passages cost where none is needed
    double chainSteps = 0;
    double stepSuccess = 0;
    double checkDetection = 0; ///< share of wrong steps that a check finds
    double checkRepair = 0; ///< share of found ones that are put right
    double errorCorrelation = 0; ///< phi of two models being right
    double acceptsRight = 0; ///< share of right answers that a cascade keeps
    double acceptsWrong = 0; ///< share of wrong answers that it keeps
    // latency
    double secondsToFirstToken = 0;
    double streamTokensPerSecond = 0; ///< of one answer; 0 = the answer comes at once
    double latencyTailFactor = 1; ///< 95th percentile ÷ typical
    // a staged path
    double switchMonth = 0;
    double checkedItemsPerMonth = 0; ///< items of the first stretch whose answers are checked

    bool operator==(const StrategyParameters&) const = default;
};

enum class ParameterGroup { ModelCall, Serving, Examples, People, Upkeep, Review, Life, Accuracy, Latency };

/// A figure that a strategy can override.
struct ParameterSpec {
    std::string_view id; ///< key in files, equal to the member's name
    ParameterGroup group;
    Unit unit;
    Bounds bounds;
    double StrategyParameters::*member;
};

/// Every figure in the order of the editor.
[[nodiscard]] std::span<const ParameterSpec> parameterSpecs();
/// The spec with this id, or nullptr.
[[nodiscard]] const ParameterSpec* parameterSpec(std::string_view id);

/// A word that a strategy can override.
struct WordSpec {
    std::string_view id;
    std::span<const std::string_view> words; ///< empty: the id of a catalogue entry
};

/// model, escalationModel, serving, residency, weights, tuning, firstArchetype, secondArchetype.
[[nodiscard]] std::span<const WordSpec> wordSpecs();
[[nodiscard]] const WordSpec* wordSpec(std::string_view id);

/// Whether an amount in this unit is money that an exchange rate converts.
[[nodiscard]] bool isMoney(Unit unit);

} // namespace tunepoint
