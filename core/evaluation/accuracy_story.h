// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accuracy/combined_models.h"
#include "core/accuracy/effort_curve.h"
#include "core/evaluation/accuracy_binding.h"
#include "core/uncertainty/summary.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tunepoint {

struct Assessment;
struct Catalogue;
class InputSampler;

// Where a strategy's accuracy comes from, piece by piece, and what it costs to keep. Central case unless a
// figure says otherwise. Accuracies and shares as fractions, money in the document's currency.
// Source: docs/models/accuracy.md.

/// A distribution of accuracy as people read it.
struct AccuracyRange {
    double p05 = 0;
    double p50 = 0;
    double p95 = 0;

    bool operator==(const AccuracyRange&) const = default;
};

/// What published results make likely before anything is measured.
struct PriorStory {
    std::string column; ///< of the tables of priors: kind of task
    double mean = 0; ///< log-odds, reference and gain together
    double standardDeviation = 0;
    AccuracyRange accuracy;
    double worthInItems = 0; ///< labelled pilot items that tell as much
    std::vector<std::string> evidence; ///< row ids; empty: none, and the prior is wide

    bool operator==(const PriorStory&) const = default;
};

/// A pilot's counts and what they make of the prior.
struct PilotStory {
    std::string pilot; ///< id
    int items = 0;
    int correct = 0;
    AccuracyRange posterior;

    bool operator==(const PilotStory&) const = default;
};

struct LearningPoint {
    double examples = 0;
    double accuracy = 0;
    double deviation = 0; ///< standard deviation: another draw of examples, and reading beyond what is known

    bool operator==(const LearningPoint&) const = default;
};

/// The learning curve, ceiling and start included.
struct LearningStory {
    double start = 0; ///< a(0)
    double ceiling = 0; ///< C
    double scale = 0; ///< k, in examples
    double rate = 0; ///< b
    double examples = 0; ///< planned
    double effectiveExamples = 0; ///< clean ones that they are worth
    double labelNoise = 0; ///< share of wrong labels
    bool noiseFromAgreement = false; ///< kappa is stated
    std::vector<LearningPoint> points; ///< ascending, the planned number among them
    std::optional<double> examplesForTarget; ///< stated target; infinity: above the ceiling; empty: no target

    bool operator==(const LearningStory&) const = default;
};

struct RetrievalStory {
    RetrievalMixture mixture;
    double accuracy = 0;
    double knowledgeTokens = 0; ///< size of the corpus; 0: unknown
    double changePerMonth = 0;
    bool fitsInPrompt = false; ///< small enough to send whole (CTXR-003)

    bool operator==(const RetrievalStory&) const = default;
};

struct ChainStory {
    StepChain chain;
    double checkedStep = 0;
    double accuracy = 0;
    double calls = 0;

    bool operator==(const ChainStory&) const = default;
};

struct CascadeStory {
    double weak = 0;
    double strong = 0;
    double errorCorrelation = 0;
    double bothRight = 0;
    double oracle = 0; ///< of a router that never errs
    double acceptsRight = 0;
    double acceptsWrong = 0;
    double accuracy = 0;
    double escalated = 0;

    bool operator==(const CascadeStory&) const = default;
};

/// A student of a model's labels: more of them cure no systematic error.
struct TeacherStory {
    double teacher = 0;
    double lift = 0;
    double ceiling = 0;
    double student = 0;

    bool operator==(const TeacherStory&) const = default;
};

/// What can go wrong with the whole strategy.
struct FailureStory {
    double formatProbability = 0;
    double accuracyAfterFormat = 0;
    double tuningProbability = 0;
    double accuracyAfterTuning = 0;
    double attemptsExpected = 0; ///< training runs; 0: none are needed
    double attemptsP90 = 0;
    double threeFailures = 0; ///< probability that the first three runs all fail
    double weeksPlanned = 0;
    double weeksP50 = 0;
    double weeksP90 = 0;

    bool operator==(const FailureStory&) const = default;
};

/// One interval of re-tuning and what it comes to.
struct RetuneChoice {
    double everyMonths = 0; ///< 0: never
    double netPresentValue = 0;
    std::optional<double> accuracy; ///< mean over live months, after review

    bool operator==(const RetuneChoice&) const = default;
};

/// What time does to a model that stands still.
struct AgeingStory {
    std::optional<double> lead; ///< log-odds over a plain prompt
    double driftPerYear = 0; ///< log-odds
    double releaseEveryMonths = 0;
    std::optional<double> overtakenMonth; ///< central; infinity: never; empty: does not apply
    std::optional<Summary> overtaken; ///< over the trials, never as infinity; empty: none were run
    double overtakenWithinHorizon = 0; ///< share of trials; 0 without
    double knowledgeChange = 0; ///< a month
    double knowledgeShare = 0;
    double methodLoss = 0; ///< a month
    bool improvesAtRetune = false;
    std::vector<double> accuracyByMonth; ///< [m-1] = month m, before review; 0 before it is live
    double retuneEveryMonths = 0; ///< as planned
    double retuneCost = 0; ///< of one
    std::vector<RetuneChoice> retunes; ///< intervals tried, never first
    std::optional<double> bestRetuneEveryMonths; ///< of those, the one with the highest present value

    bool operator==(const AgeingStory&) const = default;
};

struct NoveltyStory {
    double share = 0;
    double accuracyThere = 0;
    double accuracyElsewhere = 0;
    double costPerMonth = 0; ///< of the errors that the new kinds of item add, first month's volume

    bool operator==(const NoveltyStory&) const = default;
};

/// People who look at answers, in the first live month's accuracy and volume.
struct ReviewStory {
    double share = 0; ///< that is used
    bool stated = false;
    double cheapestShare = 0;
    double accuracyBefore = 0;
    double accuracyAfter = 0; ///< with the share that is used
    double accuracyAtCheapest = 0;
    double costPerMonth = 0; ///< of looking, with the share that is used
    double savingPerMonth = 0; ///< of the cheapest share against no review: errors avoided less looks
    double costPerLook = 0;
    double catchRate = 0;

    bool operator==(const ReviewStory&) const = default;
};

struct ErrorKindStory {
    double prevalence = 0;
    bool prevalenceKnown = false;
    double costPerFalseAlarm = 0;
    double costPerMiss = 0;
    double falseAlarmsPerMonth = 0;
    double missesPerMonth = 0;

    bool operator==(const ErrorKindStory&) const = default;
};

/// GPU memory that tuning this model takes, by method.
struct MemoryStory {
    double billions = 0; ///< parameters, as the model's name has them
    struct Method {
        double gigabytes = 0;
        std::vector<double> largestBillions; ///< that one card of kCardGigabytes[i] can tune

        bool operator==(const Method&) const = default;
    };
    std::array<Method, 3> methods; ///< in the order of TuningMethod

    bool operator==(const MemoryStory&) const = default;
};
inline constexpr std::array<double, 3> kCardGigabytes{24, 48, 80};

/// "80% with 20% of the effort, the last points at five times the cost", with this document's own effort.
struct EffortStory {
    struct Reading {
        double added = 0; ///< effort on top of prompting that the rule expects, money
        double perPoint = 0; ///< of it, for one point of accuracy
        double timesDearer = 0; ///< than one of the first points

        bool operator==(const Reading&) const = default;
    };
    double promptedAccuracy = 0;
    double promptedEffort = 0; ///< one-off cost of the cheapest prompted strategy of the document
    std::array<Reading, 3> readings; ///< in the order of EffortReading
    double added = 0; ///< what this strategy's one-off cost is more than that
    std::optional<double> perPoint; ///< empty: it gains no accuracy
    std::optional<double> timesDearer;

    bool operator==(const EffortStory&) const = default;
};

/// One line of what making a tuned model takes.
struct WorkItem {
    std::string id; ///< labels, training, attempts, engineering, infrastructure, integration, compliance,
                    ///< change; retuning, monitoring, evaluation, maintenance, hosting (a month)
    double amount = 0; ///< money, or money a month
    bool recurring = false;

    bool operator==(const WorkItem&) const = default;
};

struct LatencyStory {
    double calls = 0;
    double secondsToFirstToken = 0; ///< of one call
    double secondsStreaming = 0; ///< of one call
    double tailFactor = 1;
    double p95Seconds = 0;

    bool operator==(const LatencyStory&) const = default;
};

/// The accuracy from which a strategy pays against today's process.
struct BreakEvenStory {
    std::optional<double> accuracy; ///< central
    std::optional<AccuracyRange> band; ///< over the trials; above 1: not at any accuracy
    std::optional<double> probabilityAbove; ///< share of trials in which the accuracy is at or above it

    bool operator==(const BreakEvenStory&) const = default;
};

/// The whole story; parts that do not apply are empty.
struct AccuracyStory {
    AccuracyForm form = AccuracyForm::Gain;
    std::optional<double> promptedAccuracy; ///< of a plain prompt to a present general model
    std::optional<double> accuracy; ///< freshly made, before review
    std::optional<double> highestMeasurable; ///< that labels let a test show
    std::optional<PriorStory> prior;
    std::optional<PilotStory> pilot;
    std::optional<LearningStory> learning;
    std::optional<RetrievalStory> retrieval;
    std::optional<ChainStory> chain;
    std::optional<CascadeStory> cascade;
    std::optional<TeacherStory> teacher;
    FailureStory failures;
    AgeingStory ageing;
    std::optional<NoveltyStory> novelty;
    std::optional<ReviewStory> review;
    std::optional<ErrorKindStory> errorKinds;
    std::optional<MemoryStory> memory;
    std::optional<EffortStory> effort;
    std::vector<WorkItem> work;
    std::optional<LatencyStory> latency;
    BreakEvenStory breakEven;

    bool operator==(const AccuracyStory&) const = default;
};

struct Evaluation;

/// Tells the stories of all strategies; `evaluation` has its central figures, in the order of the plan.
void addAccuracyStories(Evaluation& evaluation, const Assessment& assessment, const Catalogue& catalogue,
    const Plan& plan, const SharedFigures& shared, std::span<const double> values);

/// Adds what takes trials: when tuned models are overtaken, and the band of the break-even accuracy. Uses the
/// first `trials` trials of the sampler, which are those of the evaluation, on `threads` threads (0: all; the
/// bits do not depend on it).
void addAccuracyTrials(Evaluation& evaluation, const Plan& plan, const InputSampler& sampler,
    std::size_t trials, unsigned threads);

/// Word of a form for files and text: stated, gain, learning, taught, retrieval, chain, cascade.
[[nodiscard]] std::string_view wordOf(AccuracyForm form);

} // namespace tunepoint
