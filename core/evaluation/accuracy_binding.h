// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accuracy/learning_curve.h"
#include "core/economics/cash_flow.h"

#include <cstddef>
#include <optional>
#include <span>

namespace tunepoint {

/// How the accuracy of a strategy is worked out. Source: docs/models/accuracy.md.
enum class AccuracyForm {
    Stated, ///< the document's figure or a pilot's posterior
    Gain, ///< a plain prompt's log-odds plus a gain
    Learning, ///< a curve over examples that reaches the gain at 1,000 clean ones
    Taught, ///< a student of a larger model's answers
    Retrieval, ///< a mixture over the success of the search
    Chain, ///< the product of steps
    Cascade ///< two models with their joint table of errors
};

/// Where the figures of that form come from. Indices are those of the plan's inputs, events those of
/// Plan::events.
struct AccuracyBinding {
    AccuracyForm form = AccuracyForm::Gain;
    std::optional<std::size_t> stated; ///< accuracy or pilot posterior
    std::optional<std::size_t> reference; ///< of a plain prompt: log-odds, or a share when measured
    bool referenceIsShare = false;
    bool startsUntrained = false; ///< a0 = 1/classes instead of the accuracy before tuning
    double classes
        = 0; ///< 0: not a choice among classes; the learning scale is in examples, else in examples a class
    std::optional<std::size_t> labelAgreement; ///< kappa; takes the place of labelNoise
    std::optional<std::size_t> noveltyShare; ///< share of items unlike those it was tuned on
    std::optional<std::size_t> knowledgeChange; ///< a month; set when what was learnt goes out of date
    std::optional<std::size_t> methodChanges; ///< a year; set when they undo some of what was learnt
    bool improvesAtRetune = false; ///< a re-tune starts from the base that is out by then
    bool callsFromSteps = false; ///< Chain: the steps give the calls, too
    bool sharesFromTable = false; ///< Cascade: the table gives the escalated share, too
    bool standsStill = false; ///< tuned: general models can overtake it
    std::optional<std::size_t> formatEvent;
    std::optional<std::size_t> tuningEvent;
};

struct Plan;
struct StrategyPlan;

/// A learning curve and what the examples are worth on it.
struct LearningAtHand {
    LearningCurve curve;
    double effectiveExamples = 0;
    double labelNoise = 0;
};

/// Curve of a strategy of form Learning whose plain prompt has the log-odds `line`; empty where the
/// parameters give none.
[[nodiscard]] std::optional<LearningAtHand> learningAtHand(
    const AccuracyBinding& binding, const StrategyParameters& p, double line, std::span<const double> values);

/// Sets accuracy, what is left of it at retirement, and what follows from it for calls and attempts. The
/// parameters of `figures` have been set. Holds for central case and trials alike and uses no libm.
void setAccuracy(
    const Plan& plan, const StrategyPlan& strategy, std::span<const double> values, StrategyFigures& figures);

/// Month in which general models overtake this strategy if it is never tuned again; infinity: never; empty:
/// it does not stand still, or what a plain prompt reaches is unknown.
[[nodiscard]] std::optional<double> overtakenMonth(const StrategyFigures& figures);

} // namespace tunepoint
