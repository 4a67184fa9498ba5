// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/name_tables.h"

namespace tunepoint::ui {

std::span<const ParameterText> Names::costParameters()
{
    static constexpr ParameterText rows[]{
        {"inputPricePerMillion", QT_TR_NOOP("Price of input"),
            QT_TR_NOOP("What a million tokens sent to the model cost, from the provider's price list.")},
        {"outputPricePerMillion", QT_TR_NOOP("Price of output"),
            QT_TR_NOOP("What a million tokens written by the model cost, from the provider's price list.")},
        {"cachedInputPricePerMillion", QT_TR_NOOP("Price of cached input"),
            QT_TR_NOOP("What a million tokens cost that the provider still has from an earlier call.")},
        {"cacheWritePricePerMillion", QT_TR_NOOP("Price of writing to the cache"),
            QT_TR_NOOP("What a million tokens cost when they are kept for later calls.")},
        {"tunedPriceFactor", QT_TR_NOOP("Price of the tuned model"),
            QT_TR_NOOP("What a call to the tuned model costs, as a multiple of its base model.")},
        {"callsPerItem", QT_TR_NOOP("Calls an item"),
            QT_TR_NOOP("How many calls one item needs. A chain of four prompts makes four.")},
        {"instructionShare", QT_TR_NOOP("Share of the instructions sent"),
            QT_TR_NOOP("Which share of the task's instructions still goes with each call. A tuned model "
                       "needs few.")},
        {"examplesInPrompt", QT_TR_NOOP("Examples in the prompt"),
            QT_TR_NOOP(
                "How many solved examples go with each call. Each is as long as an item and its answer.")},
        {"retrievedTokens", QT_TR_NOOP("Retrieved tokens"),
            QT_TR_NOOP("How many tokens of found passages go with each call.")},
        {"cachedShare", QT_TR_NOOP("Share read from the cache"),
            QT_TR_NOOP("Which share of the repeated part of the prompt is billed at the cached price.")},
        {"cacheWriteShare", QT_TR_NOOP("Share written to the cache"),
            QT_TR_NOOP("Which share of the repeated part of the prompt is written to the cache anew.")},
        {"reasoningFactor", QT_TR_NOOP("Hidden reasoning"),
            QT_TR_NOOP("Output tokens billed for each one that is seen. Reasoning models bill several.")},
        {"batchShare", QT_TR_NOOP("Share sent as a batch"),
            QT_TR_NOOP("Which share of the calls can wait for hours and is sent at the batch price.")},
        {"batchPriceFactor", QT_TR_NOOP("Price of a batch"),
            QT_TR_NOOP("What a call in a batch costs, as a multiple of a call at once.")},
        {"escalationShare", QT_TR_NOOP("Share passed on"),
            QT_TR_NOOP("Which share of the items the first model passes on to the second, larger one.")},
        {"escalationInputPricePerMillion", QT_TR_NOOP("Input price of the second model"),
            QT_TR_NOOP("What a million tokens sent to the second model cost.")},
        {"escalationOutputPricePerMillion", QT_TR_NOOP("Output price of the second model"),
            QT_TR_NOOP("What a million tokens written by the second model cost.")},
        {"otherCostPerItem", QT_TR_NOOP("Other cost an item"),
            QT_TR_NOOP("What else each item costs, for example a fee or a look-up.")},
        {"gpuPricePerHour", QT_TR_NOOP("Price of a GPU hour"),
            QT_TR_NOOP("What one GPU costs for an hour, busy or idle.")},
        {"gpuInputTokensPerSecond", QT_TR_NOOP("Reading speed of a GPU"),
            QT_TR_NOOP("How many input tokens one GPU works through in a second when it has all it can do.")},
        {"gpuOutputTokensPerSecond", QT_TR_NOOP("Writing speed of a GPU"),
            QT_TR_NOOP("How many output tokens one GPU writes in a second when it has all it can do.")},
        {"utilisation", QT_TR_NOOP("Utilisation at the peak"),
            QT_TR_NOOP("Which share of that speed is reached in the busiest hour. Published speeds are "
                       "seldom met.")},
        {"peakFactor", QT_TR_NOOP("Busiest hour"),
            QT_TR_NOOP("How many times the items of an average hour arrive in the busiest one, where the "
                       "task does not "
                       "say.")},
        {"minimumGpus", QT_TR_NOOP("GPUs at least"),
            QT_TR_NOOP("How many GPUs run in any case, for example two so that one may fail.")},
        {"hostingPerMonth", QT_TR_NOOP("Hosting a month"),
            QT_TR_NOOP("What it costs a month to have the model or service ready, whatever the use.")},
        {"embeddingPricePerMillion", QT_TR_NOOP("Price of embeddings"),
            QT_TR_NOOP("What a million tokens cost to be made searchable, for documents and for questions.")},
        {"vectorStorePerMonth", QT_TR_NOOP("Document store a month"),
            QT_TR_NOOP("What the searchable store of documents costs a month.")},
        {"rerankPricePerItem", QT_TR_NOOP("Price of re-ranking"),
            QT_TR_NOOP("What it costs to sort the passages found for one item.")},
        {"trainingExamples", QT_TR_NOOP("Training examples"),
            QT_TR_NOOP("How many labelled examples the model is trained on. Those you have are not paid for "
                       "again.")},
        {"evaluationExamples", QT_TR_NOOP("Test examples"),
            QT_TR_NOOP("How many labelled examples are kept aside to measure how good the option is.")},
        {"labelOverhead", QT_TR_NOOP("Checking of labels"),
            QT_TR_NOOP("What checking adds to the cost of each label.")},
        {"trainingEpochs", QT_TR_NOOP("Passes over the examples"),
            QT_TR_NOOP("How many times training goes through all examples.")},
        {"trainingPricePerMillion", QT_TR_NOOP("Price of training"),
            QT_TR_NOOP("What a million trained tokens cost at a tuning service.")},
        {"trainingCostPerRun", QT_TR_NOOP("Cost of a training run"),
            QT_TR_NOOP("What one run costs besides the price by tokens, for example GPU hours.")},
        {"attemptSuccess", QT_TR_NOOP("Chance that a run succeeds"),
            QT_TR_NOOP("How likely one training run is good enough. Failed runs are paid for as well.")},
        {"pilotFixedCost", QT_TR_NOOP("Cost of a trial beside its labels"),
            QT_TR_NOOP(
                "What trying this option out costs before the first answer is checked: set-up, a first "
                "training run, waiting for the result. 0 while nothing is stated.")},
        {"daysPerAttempt", QT_TR_NOOP("Days for each run"),
            QT_TR_NOOP("How many working days people spend on one training run and on judging it.")},
        {"engineeringDays", QT_TR_NOOP("Engineering days"),
            QT_TR_NOOP("How many working days it takes to build the option.")},
        {"dayRate", QT_TR_NOOP("Cost of a working day"),
            QT_TR_NOOP("What a day of an engineer costs, with everything.")},
        {"infrastructureSetup", QT_TR_NOOP("Set-up of machines"),
            QT_TR_NOOP("What it costs once to set up machines and services.")},
        {"integrationCost", QT_TR_NOOP("Integration"),
            QT_TR_NOOP("What it costs once to connect the option with the systems around it.")},
        {"complianceReview", QT_TR_NOOP("Compliance review"),
            QT_TR_NOOP("What the review by law, security and data protection costs once.")},
        {"changeManagement", QT_TR_NOOP("Training of people"),
            QT_TR_NOOP("What it costs once to prepare the people who will work with it.")},
        {"costOverrun", QT_TR_NOOP("Cost overrun"),
            QT_TR_NOOP(
                "What projects cost in the end, as a multiple of their plan. One in six costs far more.")},
        {"leadTimeWeeks", QT_TR_NOOP("Weeks to the first use"),
            QT_TR_NOOP("How many weeks pass by plan until the option is in use.")},
        {"scheduleSlip", QT_TR_NOOP("Delay"),
            QT_TR_NOOP("How long projects take in the end, as a multiple of their plan.")},
    };
    return rows;
}

std::span<const ParameterText> Names::lifeParameters()
{
    static constexpr ParameterText rows[]{
        {"monitoringPerMonth", QT_TR_NOOP("Monitoring a month"),
            QT_TR_NOOP("What it costs a month to watch quality, cost and failures.")},
        {"evaluationPerMonth", QT_TR_NOOP("Measuring a month"),
            QT_TR_NOOP("What it costs a month to measure accuracy again on fresh examples.")},
        {"maintenanceDaysPerMonth", QT_TR_NOOP("Upkeep days a month"),
            QT_TR_NOOP("How many working days a month the option needs once it runs.")},
        {"retuneEveryMonths", QT_TR_NOOP("Months between tunings"),
            QT_TR_NOOP(
                "After how many months the model is tuned again. Nought means never by the calendar.")},
        {"methodChangeShare", QT_TR_NOOP("Undone by a change of the task"),
            QT_TR_NOOP(
                "Which share of what the model learnt one change of the rules makes wrong, until it is tuned "
                "again. Counts where the task says how often its rules change.")},
        {"retuneExamplesShare", QT_TR_NOOP("New examples for a tuning"),
            QT_TR_NOOP("Which share of the training examples is labelled anew each time.")},
        {"retuneDays", QT_TR_NOOP("Days for a tuning"),
            QT_TR_NOOP("How many working days each new tuning takes.")},
        {"reviewShare", QT_TR_NOOP("Share checked by people"),
            QT_TR_NOOP(
                "Which share of the answers a person looks at, beginning with those the model is least sure "
                "of. When it is not stated, the share that costs least is used.")},
        {"reviewMinutes", QT_TR_NOOP("Minutes for a check"),
            QT_TR_NOOP("How long a person needs to check and repair one answer.")},
        {"reviewerWagePerHour", QT_TR_NOOP("Cost of a reviewer's hour"),
            QT_TR_NOOP("What an hour of the person who checks costs, with everything.")},
        {"reviewCatchRate", QT_TR_NOOP("Errors caught by a check"),
            QT_TR_NOOP("Which share of the wrong answers that a person looks at is put right.")},
        {"confidenceSharpness", QT_TR_NOOP("How well the model knows its errors"),
            QT_TR_NOOP(
                "1 means that it errs as often when it is sure. The higher, the more of the errors are found "
                "among the answers it is least sure of.")},
        {"modelLifetimeMonths", QT_TR_NOOP("Life of the model"),
            QT_TR_NOOP(
                "After how many months the provider retires the model. Nought means that it does not end.")},
        {"successorPriceFactor", QT_TR_NOOP("Price of the successor"),
            QT_TR_NOOP(
                "What the model after it costs, as a multiple of the present one. About half were dearer.")},
        {"migrationDays", QT_TR_NOOP("Days for a move"),
            QT_TR_NOOP("How many working days it takes to move to the next model.")},
        {"providerExitPerYear", QT_TR_NOOP("Chance that the offer ends"),
            QT_TR_NOOP("How likely it is in a year that the provider gives up this service.")},
        {"switchMonth", QT_TR_NOOP("Month of the move"),
            QT_TR_NOOP("In which month a staged path moves from its first option to its second.")},
        {"checkedItemsPerMonth", QT_TR_NOOP("Answers checked a month"),
            QT_TR_NOOP(
                "How many answers of a staged path's first option people check each month, to learn how "
                "good it is before moving on.")},
        {"logitGain", QT_TR_NOOP("Gain in accuracy"),
            QT_TR_NOOP(
                "How much better than a plain prompt to a present model, in log-odds, as published results "
                "suggest. 0.5 lifts 80% to 87%.")},
        {"driftPerYear", QT_TR_NOOP("Progress of general models"),
            QT_TR_NOOP(
                "How much new releases improve a year, in log-odds. A tuned model stands still until it is "
                "tuned again.")},
        {"formatFailure", QT_TR_NOOP("Chance of failing at the format"),
            QT_TR_NOOP("How likely it is that the model does not cope with the output format at all.")},
        {"learningRate", QT_TR_NOOP("Speed of learning"),
            QT_TR_NOOP("How quickly accuracy rises with examples: the exponent of the learning curve.")},
        {"learningScale", QT_TR_NOOP("Examples to get going"),
            QT_TR_NOOP(
                "How many examples pass before learning is felt; for classification, for each class.")},
        {"ceilingError", QT_TR_NOOP("Errors that remain"),
            QT_TR_NOOP(
                "Which share stays wrong however many examples there are, for example because the labels "
                "contradict each other.")},
        {"labelNoise", QT_TR_NOOP("Wrong labels"),
            QT_TR_NOOP(
                "Which share of the examples to learn from has a wrong answer. Where the task states how "
                "well people agree, that counts instead.")},
        {"tuningFailure", QT_TR_NOOP("Chance that tuning does harm"),
            QT_TR_NOOP("How likely it is that the tuned model ends up worse than the one it was made from.")},
        {"baseLogitGain", QT_TR_NOOP("The small model by itself"),
            QT_TR_NOOP(
                "How much better or worse than a plain prompt to a present model the model is that gets "
                "tuned, or that answers first in a cascade, in log-odds.")},
        {"strongLogitGain", QT_TR_NOOP("The large model by itself"),
            QT_TR_NOOP(
                "How much better than a plain prompt to a present model the second model of a cascade is, "
                "or the model whose answers another one learns, in log-odds.")},
        {"teacherLift", QT_TR_NOOP("Student above teacher"),
            QT_TR_NOOP("By how many points a model that learns another one's answers ends above it.")},
        {"releaseEveryMonths", QT_TR_NOOP("Time between releases"),
            QT_TR_NOOP("After how many months better general models come out.")},
        {"knowledgeShare", QT_TR_NOOP("Items that need own knowledge"),
            QT_TR_NOOP("Which share of the items can only be answered with documents of your own.")},
        {"retrievalSuccess", QT_TR_NOOP("Right passage found"),
            QT_TR_NOOP("For which share of those the search brings up the right passage.")},
        {"hitLogOdds", QT_TR_NOOP("Accuracy with the right passage"),
            QT_TR_NOOP(
                "How likely a right answer is once the right passage is found, in log-odds. 1.9 is 87%.")},
        {"distractorLoss", QT_TR_NOOP("Harm from useless passages"),
            QT_TR_NOOP("How many points accuracy falls where no passage was needed but some were sent.")},
        {"chainSteps", QT_TR_NOOP("Steps"),
            QT_TR_NOOP("How many steps must all come out right. Used once the success of a step is stated.")},
        {"stepSuccess", QT_TR_NOOP("Success of a step"),
            QT_TR_NOOP("How often one step is right. Accuracy is then worked out from the steps.")},
        {"checkDetection", QT_TR_NOOP("Wrong steps noticed"),
            QT_TR_NOOP("Which share of wrong steps a check finds, so that they are done again.")},
        {"checkRepair", QT_TR_NOOP("Noticed steps put right"),
            QT_TR_NOOP("Which share of the wrong steps found is right after the second try.")},
        {"errorCorrelation", QT_TR_NOOP("Models erring together"),
            QT_TR_NOOP(
                "How much two models fail at the same items: 0 not at all, 1 always. The more they do, the "
                "less a second one helps.")},
        {"acceptsRight", QT_TR_NOOP("Right answers kept"),
            QT_TR_NOOP("Which share of the small model's right answers is kept and not passed on.")},
        {"acceptsWrong", QT_TR_NOOP("Wrong answers kept"),
            QT_TR_NOOP("Which share of the small model's wrong answers slips through and is not passed on.")},
        {"secondsToFirstToken", QT_TR_NOOP("Wait for the first word"),
            QT_TR_NOOP("How many seconds pass until an answer begins.")},
        {"streamTokensPerSecond", QT_TR_NOOP("Speed of an answer"),
            QT_TR_NOOP(
                "How many tokens of one answer arrive in a second. Nought means that it comes at once.")},
        {"latencyTailFactor", QT_TR_NOOP("Slowest answers"),
            QT_TR_NOOP("How much longer than a typical answer the slowest five in a hundred take.")},
    };
    return rows;
}

std::span<const ParameterText> Names::wordParameters()
{
    static constexpr ParameterText rows[]{
        {"model", QT_TR_NOOP("Model"), QT_TR_NOOP("The model whose price and dates are used.")},
        {"escalationModel", QT_TR_NOOP("Second model"),
            QT_TR_NOOP("The larger model that gets the items which the first one passes on.")},
        {"serving", QT_TR_NOOP("Served by"),
            QT_TR_NOOP("Who runs the model: a provider, or you on machines of your own.")},
        {"residency", QT_TR_NOOP("Where it runs"),
            QT_TR_NOOP("Where data is processed, compared with what the task allows.")},
        {"weights", QT_TR_NOOP("Who has the weights"),
            QT_TR_NOOP("Whether the tuned model can be taken elsewhere, compared with what the task needs.")},
        {"tuning", QT_TR_NOOP("Where it is tuned"),
            QT_TR_NOOP("Decides which closing and retirement dates apply.")},
        {"firstArchetype", QT_TR_NOOP("First option"), QT_TR_NOOP("What a staged path starts with.")},
        {"secondArchetype", QT_TR_NOOP("Second option"), QT_TR_NOOP("What a staged path moves to.")},
    };
    return rows;
}

} // namespace tunepoint::ui
