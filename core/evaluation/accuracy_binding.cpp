// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/accuracy_binding.h"

#include "core/accuracy/ageing.h"
#include "core/accuracy/combined_models.h"
#include "core/accuracy/failures.h"
#include "core/accuracy/label_noise.h"
#include "core/accuracy/learning_curve.h"
#include "core/accuracy/log_odds.h"
#include "core/evaluation/plan.h"

#include <algorithm>

namespace tunepoint {

namespace {

using Values = std::span<const double>;

/// The uniform number of an event; empty in the central case, which draws none.
std::optional<double> drawOf(const Plan& plan, std::optional<std::size_t> event, Values values)
{
    const std::size_t at = plan.inputs.size() + event.value_or(0);
    return event && at < values.size() ? std::optional(values[at]) : std::nullopt;
}

/// The model before tuning, or the small one of two, with a plain prompt.
double baseAccuracy(const StrategyParameters& p, double line)
{
    return fromLogOdds(line + p.baseLogitGain);
}

double learned(const AccuracyBinding& binding, const StrategyParameters& p, double line, Values values)
{
    const auto learning = learningAtHand(binding, p, line, values);
    return learning ? learning->curve.at(learning->effectiveExamples) : fromLogOdds(line + p.logitGain);
}

double withRetrieval(const StrategyParameters& p, double line)
{
    const double alone = fromLogOdds(line);
    // The right passage makes no model know less.
    const double found = std::max(alone, fromLogOdds(p.hitLogOdds));
    return RetrievalMixture{p.knowledgeShare, p.retrievalSuccess, found, alone, alone, p.distractorLoss}
        .accuracy();
}

double ofSteps(const AccuracyBinding& binding, StrategyParameters& p)
{
    const StepChain chain{p.chainSteps, p.stepSuccess, p.checkDetection, p.checkRepair};
    if (binding.callsFromSteps)
        p.callsPerItem = chain.calls();
    return chain.accuracy();
}

double ofTwoModels(const AccuracyBinding& binding, StrategyParameters& p, double line)
{
    const JointTable table
        = jointTable(baseAccuracy(p, line), fromLogOdds(line + p.strongLogitGain), p.errorCorrelation);
    const CascadeResult result = cascade(table, p.acceptsRight, p.acceptsWrong);
    if (binding.sharesFromTable)
        p.escalationShare = result.escalated;
    return result.accuracy;
}

double modelled(const AccuracyBinding& binding, StrategyParameters& p, double line, Values values)
{
    switch (binding.form) {
    case AccuracyForm::Learning:
        return learned(binding, p, line, values);
    case AccuracyForm::Taught:
        return taughtByModel(fromLogOdds(line + p.strongLogitGain), p.teacherLift, 1 - p.ceilingError);
    case AccuracyForm::Retrieval:
        return withRetrieval(p, line);
    case AccuracyForm::Chain:
        return ofSteps(binding, p);
    case AccuracyForm::Cascade:
        return ofTwoModels(binding, p, line);
    case AccuracyForm::Stated:
    case AccuracyForm::Gain:
        break;
    }
    return fromLogOdds(line + p.logitGain);
}

} // namespace

std::optional<LearningAtHand> learningAtHand(
    const AccuracyBinding& binding, const StrategyParameters& p, double line, Values values)
{
    if (!(p.learningRate > 0) || !(p.learningScale > 0))
        return std::nullopt;
    const double full = fromLogOdds(line + p.logitGain);
    const bool byClass = binding.classes > 0;
    const double start
        = binding.startsUntrained && byClass ? 1 / binding.classes : std::min(full, baseAccuracy(p, line));
    const double scale = p.learningScale * (byClass ? binding.classes : 1);
    const double noise = binding.labelAgreement
        ? wrongLabels(values[*binding.labelAgreement], binding.classes)
        : p.labelNoise;
    return LearningAtHand{curveThrough(start, full, scale, p.learningRate, 1 - p.ceilingError),
        effectiveExamples(p.trainingExamples, noise, binding.classes), noise};
}

void setAccuracy(const Plan& plan, const StrategyPlan& strategy, Values values, StrategyFigures& figures)
{
    StrategyParameters& p = figures.parameters;
    const AccuracyBinding& binding = strategy.accuracy;
    const std::optional<double> attempts = drawOf(plan, strategy.attemptsEvent, values);
    figures.attempts = attempts ? attemptsNeeded(p.attemptSuccess, *attempts) : 0;
    figures.improvesAtRetirement = strategy.improvesAtRetirement;
    figures.standsStill = binding.standsStill;
    figures.improvesAtRetune = false;
    figures.staleKnowledgeShare = 0;
    figures.methodLoss = 0;
    double line = 0;
    if (binding.reference) {
        const double reference = values[*binding.reference];
        line = binding.referenceIsShare ? logOdds(reference) : reference;
        figures.promptedAccuracy = fromLogOdds(line);
    }
    figures.accuracyKnown = binding.stated || binding.reference;
    if (binding.stated) {
        figures.accuracy = std::clamp(values[*binding.stated], 0.0, 1.0);
        figures.accuracyAfterRetirement = figures.accuracy;
        return;
    }
    if (!binding.reference)
        return;
    double accuracy = modelled(binding, p, line, values);
    const double base = baseAccuracy(p, line);
    accuracy = afterTuningEvent(
        accuracy, base, p.tuningFailure, drawOf(plan, binding.tuningEvent, values).value_or(0.5));
    if (binding.noveltyShare) {
        const double untuned = binding.startsUntrained && binding.classes > 0 ? 1 / binding.classes : base;
        accuracy = withNovelItems(accuracy, untuned, values[*binding.noveltyShare]);
    }
    if (binding.knowledgeChange) {
        figures.staleKnowledgeShare = p.knowledgeShare;
        figures.knowledgeChange = values[*binding.knowledgeChange];
    }
    if (binding.methodChanges)
        figures.methodLoss = methodLossPerMonth(values[*binding.methodChanges], p.methodChangeShare);
    figures.improvesAtRetune = binding.improvesAtRetune;
    figures.highestAccuracy = 1 - p.ceilingError;
    accuracy = afterFormatEvent(
        accuracy, p.formatFailure, drawOf(plan, binding.formatEvent, values).value_or(0.5));
    figures.accuracy = accuracy;
    figures.accuracyAfterRetirement = std::min(base, accuracy);
}

std::optional<double> overtakenMonth(const StrategyFigures& figures)
{
    if (!figures.standsStill || !figures.accuracyKnown || !(figures.promptedAccuracy > 0))
        return std::nullopt;
    return overtakenMonth(logOdds(figures.accuracy) - logOdds(figures.promptedAccuracy),
        figures.parameters.driftPerYear, figures.parameters.releaseEveryMonths);
}

} // namespace tunepoint
