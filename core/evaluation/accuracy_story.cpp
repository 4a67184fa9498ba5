// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/accuracy_story.h"

#include "core/accuracy/error_kinds.h"
#include "core/accuracy/failures.h"
#include "core/accuracy/label_noise.h"
#include "core/accuracy/log_odds.h"
#include "core/accuracy/pilot_posterior.h"
#include "core/base/numbers.h"
#include "core/evaluation/accuracy_upkeep.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/tuning_envelope.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

constexpr double kNormal90 = 1.2815515655446004; // upper decile of the standard normal
constexpr double kNormal95 = 1.6448536269514722;
/// Up to this much knowledge, sending all of it is the first thing to try (CTXR-003).
constexpr double kFitsInPrompt = 200'000;

using Values = std::span<const double>;

/// What the parts of one story are told from.
struct Teller {
    const Assessment& assessment;
    const Catalogue& catalogue;
    const Plan& plan;
    const StrategyPlan& strategy;
    const SharedFigures& shared;
    Values values;
    StrategyFigures figures;
    const Strategy& document;
    double line = 0; ///< log-odds of a plain prompt

    [[nodiscard]] const StrategyParameters& p() const { return figures.parameters; }
    [[nodiscard]] double base() const { return fromLogOdds(line + p().baseLogitGain); }
    /// Accuracy with one input at another value.
    [[nodiscard]] double accuracyWith(std::size_t input, double value) const
    {
        std::vector<double> changed(values.begin(), values.end());
        changed[input] = value;
        std::vector<StrategyFigures> stretches;
        fillStrategyFigures(plan, strategy, changed, stretches);
        return stretches.front().accuracy;
    }
};

AccuracyRange rangeOf(double mean, double sd)
{
    return {fromLogOdds(mean - kNormal95 * sd), fromLogOdds(mean), fromLogOdds(mean + kNormal95 * sd)};
}

/// Mean and standard deviation of the plain prompt on log-odds: measured, or the table's.
LogOddsPrior referenceOf(const Teller& t, const std::string& column)
{
    if (const auto& measured = t.assessment.task.promptingAccuracy) {
        const double low = logOdds(quantile(*measured, share, 0.1));
        const double high = logOdds(quantile(*measured, share, 0.9));
        return {logOdds(median(*measured, share)), (high - low) / (2 * kNormal90), {}, {}};
    }
    const auto found = t.catalogue.reference.find(column);
    return found == t.catalogue.reference.end() ? LogOddsPrior{0.9, 1.2, {}, {}} : found->second;
}

std::optional<PriorStory> priorOf(const Teller& t)
{
    const AccuracyForm form = t.strategy.accuracy.form;
    const Archetype* archetype = findArchetype(t.catalogue, t.document.archetype);
    const bool measured = t.document.accuracy && std::holds_alternative<PilotReference>(*t.document.accuracy);
    const bool fromTable = form == AccuracyForm::Gain || form == AccuracyForm::Learning
        || (form == AccuracyForm::Stated && measured);
    if (!archetype || !fromTable || t.document.parameters.contains("logitGain"))
        return std::nullopt;
    std::string column(priorColumn(t.assessment.task));
    const auto row = t.catalogue.gains.find(archetype->priorRow);
    const bool inTable = row != t.catalogue.gains.end() && row->second.contains(column);
    if (!inTable || !t.catalogue.reference.contains(column))
        column = "other";
    LogOddsPrior gain{0, 0, {}, {}};
    if (row != t.catalogue.gains.end() && row->second.contains(column))
        gain = row->second.at(column);
    const LogOddsPrior reference = referenceOf(t, column);
    PriorStory prior;
    prior.column = column;
    prior.mean = reference.mean + gain.mean;
    prior.standardDeviation = std::hypot(reference.standardDeviation, gain.standardDeviation);
    prior.accuracy = rangeOf(prior.mean, prior.standardDeviation);
    prior.worthInItems = prior.standardDeviation > 0 ? worthInItems(prior.mean, prior.standardDeviation)
                                                     : std::numeric_limits<double>::infinity();
    prior.evidence = reference.evidence;
    for (const std::string& id : gain.evidence) {
        if (std::find(prior.evidence.begin(), prior.evidence.end(), id) == prior.evidence.end())
            prior.evidence.push_back(id);
    }
    return prior;
}

std::optional<PilotStory> pilotOf(const Teller& t)
{
    const auto* reference
        = t.document.accuracy ? std::get_if<PilotReference>(&*t.document.accuracy) : nullptr;
    if (!reference || !t.strategy.accuracy.stated)
        return std::nullopt;
    const auto at = std::find_if(t.assessment.pilots.begin(), t.assessment.pilots.end(),
        [&](const Pilot& pilot) { return pilot.id == reference->pilot; });
    if (at == t.assessment.pilots.end() || !at->items || !at->correct)
        return std::nullopt;
    const Quantity& posterior = t.plan.inputs[*t.strategy.accuracy.stated].quantity;
    return PilotStory{at->id, *at->items, *at->correct,
        {quantile(posterior, share, 0.05), quantile(posterior, share, 0.5),
            quantile(posterior, share, 0.95)}};
}

std::optional<LearningStory> learningOf(const Teller& t)
{
    const AccuracyBinding& binding = t.strategy.accuracy;
    if (binding.form != AccuracyForm::Learning || !binding.reference)
        return std::nullopt;
    const auto known = learningAtHand(binding, t.p(), t.line, t.values);
    if (!known)
        return std::nullopt;
    const LearningCurve& curve = known->curve;
    LearningStory story;
    story.start = curve.start;
    story.ceiling = curve.ceiling;
    story.scale = curve.scale;
    story.rate = curve.rate;
    story.examples = t.p().trainingExamples;
    story.effectiveExamples = known->effectiveExamples;
    story.labelNoise = known->labelNoise;
    story.noiseFromAgreement = binding.labelAgreement.has_value();
    std::vector<double> sizes{0, 50, 100, 200, 500, 1000, 2000, 5000};
    if (std::find(sizes.begin(), sizes.end(), story.examples) == sizes.end())
        sizes.push_back(story.examples);
    std::sort(sizes.begin(), sizes.end());
    const double classes = binding.classes > 0 ? binding.classes : 1;
    const double seen = std::max(kReferenceExamples, t.shared.examplesAvailable);
    for (const double n : sizes) {
        const double worth = effectiveExamples(n, known->labelNoise, binding.classes);
        const double draw = n > 0 ? drawDeviation(n / classes) : 0;
        story.points.push_back({n, curve.at(worth), std::hypot(draw, extrapolationDeviation(n, seen))});
    }
    if (const auto& target = t.assessment.task.requiredAccuracy) {
        const double clean = curve.examplesFor(median(*target, share));
        const double each = effectiveExamples(1, known->labelNoise, binding.classes);
        story.examplesForTarget = each > 0 ? clean / each : std::numeric_limits<double>::infinity();
    }
    return story;
}

void tellCombined(const Teller& t, AccuracyStory& story)
{
    const StrategyParameters& p = t.p();
    switch (t.strategy.accuracy.form) {
    case AccuracyForm::Retrieval: {
        const double alone = fromLogOdds(t.line);
        const RetrievalMixture mixture{p.knowledgeShare, p.retrievalSuccess,
            std::max(alone, fromLogOdds(p.hitLogOdds)), alone, alone, p.distractorLoss};
        const double tokens = t.shared.knowledgeTokens;
        story.retrieval = RetrievalStory{mixture, mixture.accuracy(), tokens,
            t.shared.knowledgeChangePerMonth, tokens > 0 && tokens <= kFitsInPrompt};
        break;
    }
    case AccuracyForm::Chain: {
        const StepChain chain{p.chainSteps, p.stepSuccess, p.checkDetection, p.checkRepair};
        story.chain = ChainStory{chain, chain.checkedStep(), chain.accuracy(), p.callsPerItem};
        break;
    }
    case AccuracyForm::Cascade: {
        const double strong = fromLogOdds(t.line + p.strongLogitGain);
        const JointTable table = jointTable(t.base(), strong, p.errorCorrelation);
        const CascadeResult result = cascade(table, p.acceptsRight, p.acceptsWrong);
        story.cascade
            = CascadeStory{table.weakRight, table.strongRight, p.errorCorrelation, table.bothRight(),
                table.oracle(), p.acceptsRight, p.acceptsWrong, result.accuracy, p.escalationShare};
        break;
    }
    case AccuracyForm::Taught: {
        const double teacher = fromLogOdds(t.line + p.strongLogitGain);
        const double ceiling = 1 - p.ceilingError;
        story.teacher
            = TeacherStory{teacher, p.teacherLift, ceiling, taughtByModel(teacher, p.teacherLift, ceiling)};
        break;
    }
    case AccuracyForm::Stated:
    case AccuracyForm::Gain:
    case AccuracyForm::Learning:
        break;
    }
}

double plannedQuantile(const Teller& t, double StrategyParameters::*member, double share)
{
    for (const ParameterBinding& binding : t.strategy.parameters) {
        if (binding.member == member) {
            const Input& input = t.plan.inputs[binding.input];
            return isUncertain(input.quantity) ? quantile(input.quantity, input.bounds, share)
                                               : input.central;
        }
    }
    return t.p().*member;
}

FailureStory failuresOf(const Teller& t)
{
    const StrategyParameters& p = t.p();
    const double accuracy = t.figures.accuracy;
    FailureStory story;
    story.formatProbability = p.formatFailure;
    story.accuracyAfterFormat = afterFormatEvent(accuracy, 1, 0);
    story.tuningProbability = p.tuningFailure;
    story.accuracyAfterTuning
        = t.strategy.accuracy.reference ? afterTuningEvent(accuracy, t.base(), 1, 0) : accuracy;
    if (p.daysPerAttempt > 0 || p.trainingCostPerRun > 0 || p.trainingPricePerMillion > 0) {
        story.attemptsExpected = 1 / p.attemptSuccess;
        story.attemptsP90 = attemptsNeeded(p.attemptSuccess, 0.9);
        const double fails = 1 - p.attemptSuccess;
        story.threeFailures = fails * fails * fails;
    }
    story.weeksPlanned = p.leadTimeWeeks;
    story.weeksP50 = p.leadTimeWeeks * plannedQuantile(t, &StrategyParameters::scheduleSlip, 0.5);
    story.weeksP90 = p.leadTimeWeeks * plannedQuantile(t, &StrategyParameters::scheduleSlip, 0.9);
    return story;
}

std::optional<NoveltyStory> noveltyOf(const Teller& t)
{
    const auto& input = t.strategy.accuracy.noveltyShare;
    if (!input)
        return std::nullopt;
    NoveltyStory story;
    story.share = t.values[*input];
    story.accuracyElsewhere = t.accuracyWith(*input, 0);
    story.accuracyThere = t.accuracyWith(*input, 1);
    story.costPerMonth = t.shared.itemsPerMonth * story.share
        * (story.accuracyElsewhere - story.accuracyThere) * t.shared.costPerError;
    return story;
}

std::optional<ErrorKindStory> errorKindsOf(const Teller& t, double accuracy)
{
    if (!t.plan.falseAlarmsPriced && !t.plan.missesPriced)
        return std::nullopt;
    const double wrong = t.shared.itemsPerMonth * (1 - accuracy);
    ErrorKindStory story;
    story.prevalence = t.shared.prevalence;
    story.prevalenceKnown = t.assessment.task.prevalence.has_value();
    story.costPerFalseAlarm = t.plan.falseAlarmsPriced ? t.shared.costPerFalseAlarm : t.shared.costPerError;
    story.costPerMiss = t.plan.missesPriced ? t.shared.costPerMiss : t.shared.costPerError;
    story.falseAlarmsPerMonth = wrong * (1 - t.shared.prevalence);
    story.missesPerMonth = wrong * t.shared.prevalence;
    return story;
}

/// "llama-v3p1-8b-instruct" has 8; 0 where the name does not say.
double billionsOf(const std::string& model)
{
    for (std::size_t i = 0; i < model.size(); ++i) {
        const bool starts = i == 0 || model[i - 1] == '-' || model[i - 1] == '_' || model[i - 1] == ' ';
        if (!starts || !std::isdigit(static_cast<unsigned char>(model[i])))
            continue;
        std::size_t end = i;
        while (
            end < model.size() && (std::isdigit(static_cast<unsigned char>(model[end])) || model[end] == '.'))
            ++end;
        if (end < model.size() && (model[end] == 'b' || model[end] == 'B'))
            return parseNumber(model.substr(i, end - i)).value_or(0);
    }
    return 0;
}

std::string wordOf(const Teller& t, const std::string& id)
{
    if (const auto stated = t.document.parameters.find(id); stated != t.document.parameters.end()) {
        if (const auto* word = std::get_if<std::string>(&stated->second))
            return *word;
    }
    const Archetype* archetype = findArchetype(t.catalogue, t.document.archetype);
    const auto found
        = archetype ? archetype->words.find(id) : std::map<std::string, std::string>::const_iterator();
    return archetype && found != archetype->words.end() ? found->second : std::string();
}

/// Of what is tuned by oneself or on open weights; an encoder needs none of these cards.
std::optional<MemoryStory> memoryOf(const Teller& t)
{
    const std::string tuning = wordOf(t, "tuning");
    if ((tuning != "own" && tuning != "open") || t.strategy.accuracy.startsUntrained)
        return std::nullopt;
    MemoryStory story;
    story.billions = billionsOf(wordOf(t, "model"));
    for (const TuningMethod method :
        {TuningMethod::Full, TuningMethod::Adapter, TuningMethod::QuantisedAdapter}) {
        MemoryStory::Method& told = story.methods[std::size_t(method)];
        for (const double card : kCardGigabytes) {
            const auto envelope = tuningEnvelope(t.catalogue, method, std::max(story.billions, 1.0), card);
            if (!envelope)
                return std::nullopt;
            told.gigabytes = story.billions > 0 ? envelope->gigabytesNeeded : 0;
            told.largestBillions.push_back(envelope->largestBillions);
        }
    }
    return story;
}

std::optional<LatencyStory> latencyOf(const Teller& t)
{
    const StrategyParameters& p = t.p();
    if (!(p.secondsToFirstToken > 0) && !(p.streamTokensPerSecond > 0))
        return std::nullopt;
    LatencyStory story;
    story.calls = std::max(1.0, p.callsPerItem);
    story.secondsToFirstToken = p.secondsToFirstToken;
    story.secondsStreaming = p.streamTokensPerSecond > 0
        ? t.shared.outputTokens * p.reasoningFactor / p.streamTokensPerSecond
        : 0;
    story.tailFactor = p.latencyTailFactor;
    story.p95Seconds = story.calls * (story.secondsToFirstToken + story.secondsStreaming) * story.tailFactor;
    return story;
}

/// Highest accuracy that a test can show, from the agreement of labellers or what tests have on average.
std::optional<double> highestMeasurableOf(const Teller& t)
{
    if (const auto& kappa = t.assessment.task.labelAgreement)
        return highestMeasurable(
            wrongLabels(median(*kappa, taskField("labelAgreement")->bounds), t.strategy.accuracy.classes));
    const EvidenceRow* usual = findEvidence(t.catalogue, "NOIS-007");
    return usual && !usual->values.empty() ? std::optional(highestMeasurable(usual->values.front() / 100))
                                           : std::nullopt;
}

AccuracyStory tell(const Teller& t, const StrategyResult& result)
{
    AccuracyStory story;
    story.form = t.strategy.accuracy.form;
    if (t.strategy.accuracy.reference)
        story.promptedAccuracy = t.figures.promptedAccuracy;
    if (t.figures.accuracyKnown)
        story.accuracy = t.figures.accuracy;
    story.highestMeasurable = highestMeasurableOf(t);
    story.prior = priorOf(t);
    story.pilot = pilotOf(t);
    story.learning = learningOf(t);
    if (t.strategy.accuracy.reference)
        tellCombined(t, story);
    story.failures = failuresOf(t);
    story.ageing = ageingOf(t.plan, t.strategy, t.shared, t.figures);
    story.novelty = noveltyOf(t);
    story.review = reviewOf(t.shared, t.figures);
    story.errorKinds
        = t.figures.accuracyKnown ? errorKindsOf(t, result.central.accuracy.value_or(0)) : std::nullopt;
    story.memory = memoryOf(t);
    story.work = workOf(t.shared, t.figures);
    story.latency = latencyOf(t);
    story.breakEven.accuracy = result.central.breakEvenAccuracy;
    return story;
}

/// The prompted strategy that is cheapest to start with: what tuning is held against.
const StrategyResult* promptedRival(const Evaluation& evaluation)
{
    const StrategyResult* rival = nullptr;
    for (const StrategyResult& result : evaluation.strategies) {
        const bool prompted = result.archetype == "zeroShot" || result.archetype == "fewShot"
            || result.archetype == "smallPrompted";
        const bool told = result.accuracyStory && result.accuracyStory->accuracy;
        if (prompted && told && result.central.oneOffCost > 0
            && (!rival || result.central.oneOffCost < rival->central.oneOffCost))
            rival = &result;
    }
    return rival;
}

void addEffort(Evaluation& evaluation, const Plan& plan)
{
    const StrategyResult* rival = promptedRival(evaluation);
    if (!rival)
        return;
    for (std::size_t i = 0; i < evaluation.strategies.size(); ++i) {
        StrategyResult& result = evaluation.strategies[i];
        if (!result.accuracyStory || !result.accuracyStory->accuracy
            || !plan.strategies[i].accuracy.standsStill)
            continue;
        EffortStory story;
        story.promptedAccuracy = *rival->accuracyStory->accuracy;
        story.promptedEffort = rival->central.oneOffCost;
        const double tuned = *result.accuracyStory->accuracy;
        const bool gains = tuned > story.promptedAccuracy;
        for (const EffortReading reading :
            {EffortReading::Total, EffortReading::Added, EffortReading::PerPoint}) {
            EffortCurve curve;
            curve.promptedQuality = 100 * story.promptedAccuracy;
            curve.tunedQuality = 100 * std::max(tuned, story.promptedAccuracy + 1e-9);
            curve.promptedEffort = story.promptedEffort;
            curve.reading = reading;
            story.readings[std::size_t(reading)]
                = {curve.addedEffort(), gains ? curve.marginalPoint() : 0, gains ? curve.timesDearer() : 0};
        }
        story.added = result.central.oneOffCost - story.promptedEffort;
        if (gains) {
            story.perPoint = story.added / (100 * (tuned - story.promptedAccuracy));
            story.timesDearer = *story.perPoint / (story.promptedEffort / (100 * story.promptedAccuracy));
        }
        result.accuracyStory->effort = story;
    }
}

} // namespace

void addAccuracyStories(Evaluation& evaluation, const Assessment& assessment, const Catalogue& catalogue,
    const Plan& plan, const SharedFigures& shared, Values values)
{
    for (std::size_t i = 0; i < plan.strategies.size(); ++i) {
        const StrategyPlan& strategy = plan.strategies[i];
        if (strategy.kind != StrategyKind::Modelled)
            continue;
        std::vector<StrategyFigures> stretches;
        fillStrategyFigures(plan, strategy, values, stretches);
        Teller teller{assessment, catalogue, plan, strategy, shared, values, stretches.front(),
            assessment.strategies[strategy.index]};
        if (const auto& reference = strategy.accuracy.reference)
            teller.line
                = strategy.accuracy.referenceIsShare ? logOdds(values[*reference]) : values[*reference];
        evaluation.strategies[i].accuracyStory = tell(teller, evaluation.strategies[i]);
    }
    addEffort(evaluation, plan);
}

std::string_view wordOf(AccuracyForm form)
{
    switch (form) {
    case AccuracyForm::Stated:
        return "stated";
    case AccuracyForm::Gain:
        return "gain";
    case AccuracyForm::Learning:
        return "learning";
    case AccuracyForm::Taught:
        return "taught";
    case AccuracyForm::Retrieval:
        return "retrieval";
    case AccuracyForm::Chain:
        return "chain";
    case AccuracyForm::Cascade:
        return "cascade";
    }
    return "gain";
}

} // namespace tunepoint
