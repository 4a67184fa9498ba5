// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for each instruction set by foreach_target.h, which includes this file again and again.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/evaluation/accuracy_block.cpp"
#include <hwy/foreach_target.h>
//
#include "core/base/lanes-inl.h"

#include "core/accuracy/failures.h"
#include "core/accuracy/learning_curve.h"
#include "core/evaluation/accuracy_block.h"

#include <cassert>

HWY_BEFORE_NAMESPACE();
namespace tunepoint::HWY_NAMESPACE {

namespace {

using P = StrategyParameters;

HWY_INLINE Lane logOddsOf(Lane p)
{
    return logit(select(p < Lane(1e-9), 1e-9, select(p > Lane(1 - 1e-9), 1 - 1e-9, p)));
}

class AccuracyLanes {
public:
    HWY_INLINE AccuracyLanes(const AccuracyBinding& binding, const AccuracyColumns& columns,
        const ColumnsOf<P>& parameters, std::size_t trial)
        : m_binding(binding)
        , m_columns(columns)
        , m_parameters(parameters)
        , m_trial(trial)
    {
    }

    HWY_INLINE void fill(const AccuracyResults& results) const
    {
        store(attempts(), results.attempts + m_trial);
        const Lane line = m_columns.reference ? referenceLine() : Lane(0.0);
        if (results.promptedAccuracy)
            store(logistic(line), results.promptedAccuracy + m_trial);
        if (m_columns.stated || !m_columns.reference) {
            const Lane stated = m_columns.stated ? clamped(of(*m_columns.stated), 0.0, 1.0) : Lane(0.0);
            store(stated, results.accuracy + m_trial);
            store(stated, results.accuracyAfterRetirement + m_trial);
            return;
        }
        const Lane base = logistic(line + at(&P::baseLogitGain));
        Lane accuracy = afterTuning(modelled(line, base, results), base);
        if (m_columns.noveltyShare) {
            const Lane untuned = fromNothing() ? Lane(1 / m_binding.classes) : base;
            accuracy = accuracy + of(*m_columns.noveltyShare) * (smaller(accuracy, untuned) - accuracy);
        }
        accuracy = afterFormat(accuracy);
        store(accuracy, results.accuracy + m_trial);
        store(smaller(base, accuracy), results.accuracyAfterRetirement + m_trial);
    }

private:
    [[nodiscard]] HWY_INLINE Lane of(const TrialColumn& column) const
    {
        return load(column.at + (m_trial & column.mask));
    }
    [[nodiscard]] HWY_INLINE Lane referenceLine() const
    {
        const Lane reference = of(*m_columns.reference);
        return m_binding.referenceIsShare ? logOddsOf(reference) : reference;
    }
    [[nodiscard]] HWY_INLINE Lane at(double P::*member) const { return of(m_parameters[member]); }
    [[nodiscard]] HWY_INLINE Lane event(const std::optional<TrialColumn>& column) const
    {
        return column ? of(*column) : Lane(0.5);
    }
    [[nodiscard]] HWY_INLINE bool fromNothing() const
    {
        return m_binding.startsUntrained && m_binding.classes > 0;
    }

    [[nodiscard]] HWY_INLINE Lane attempts() const
    {
        if (!m_columns.attemptsEvent)
            return 0.0;
        const Lane one{1.0};
        const Lane success = at(&P::attemptSuccess);
        const LaneMask sure = success >= one;
        if (all(sure))
            return one;
        const Lane u = of(*m_columns.attemptsEvent);
        return select(sure, one, one + floored(log(one - u) / log(one - success)));
    }

    [[nodiscard]] HWY_INLINE Lane modelled(Lane line, Lane base, const AccuracyResults& results) const
    {
        switch (m_binding.form) {
        case AccuracyForm::Learning:
            return learned(line, base);
        case AccuracyForm::Taught: {
            const Lane teacher = logistic(line + at(&P::strongLogitGain));
            const Lane highest = larger(Lane(1.0) - at(&P::ceilingError), teacher);
            return clamped(teacher + at(&P::teacherLift), 0.0, highest);
        }
        case AccuracyForm::Retrieval:
            return withRetrieval(line);
        case AccuracyForm::Chain:
            return ofSteps(results);
        case AccuracyForm::Cascade:
            return ofTwoModels(line, base, results);
        case AccuracyForm::Stated:
        case AccuracyForm::Gain:
            break;
        }
        return logistic(line + at(&P::logitGain));
    }

    [[nodiscard]] HWY_INLINE Lane learned(Lane line, Lane base) const
    {
        const Lane zero{0.0};
        const Lane one{1.0};
        const Lane full = logistic(line + at(&P::logitGain));
        const Lane rate = at(&P::learningRate);
        const Lane scaleOfOne = at(&P::learningScale);
        const LaneMask learns = (rate > zero) & (scaleOfOne > zero);
        if (!any(learns))
            return full;
        const bool byClass = m_binding.classes > 0;
        const Lane start = fromNothing() ? Lane(1 / m_binding.classes) : smaller(full, base);
        const Lane scale = scaleOfOne * (byClass ? m_binding.classes : 1.0);
        const Lane highest = one - at(&P::ceilingError);
        const Lane left = pow(one + Lane(kReferenceExamples) / scale, -rate);
        const Lane reached = (full - start * left) / (one - left);
        const Lane ceiling = smaller(reached, larger(highest, full));
        const Lane grown = pow(one + effectiveExamples() / scale, -rate);
        return select(learns, ceiling - (ceiling - start) * grown, full);
    }

    [[nodiscard]] HWY_INLINE Lane effectiveExamples() const
    {
        const Lane one{1.0};
        const double classes = m_binding.classes;
        const double byChance = classes > 1 ? (classes - 1) / classes : 1;
        Lane wrong = at(&P::labelNoise);
        if (m_columns.labelAgreement)
            wrong = (one - squareRoot(clamped(of(*m_columns.labelAgreement), 0.0, 1.0))) * byChance;
        const Lane signal = larger(0.0, one - wrong / byChance);
        return at(&P::trainingExamples) * signal * signal;
    }

    [[nodiscard]] HWY_INLINE Lane withRetrieval(Lane line) const
    {
        const Lane one{1.0};
        const Lane unaided = logistic(line);
        const Lane found = larger(unaided, logistic(at(&P::hitLogOdds)));
        const Lane success = at(&P::retrievalSuccess);
        const Lane share = at(&P::knowledgeShare);
        const Lane outside = success * found + (one - success) * unaided;
        const Lane inside = larger(0.0, unaided - at(&P::distractorLoss));
        return clamped(share * outside + (one - share) * inside, 0.0, 1.0);
    }

    [[nodiscard]] HWY_INLINE Lane ofSteps(const AccuracyResults& results) const
    {
        const Lane one{1.0};
        const Lane steps = at(&P::chainSteps);
        const Lane success = at(&P::stepSuccess);
        const Lane detection = at(&P::checkDetection);
        if (results.callsPerItem)
            store(steps * (one + (one - success) * detection), results.callsPerItem + m_trial);
        return pow(success + (one - success) * detection * at(&P::checkRepair), steps);
    }

    [[nodiscard]] HWY_INLINE Lane ofTwoModels(Lane line, Lane weak, const AccuracyResults& results) const
    {
        const Lane one{1.0};
        const Lane strong = logistic(line + at(&P::strongLogitGain));
        const Lane spread = squareRoot(larger(0.0, weak * (one - weak) * strong * (one - strong)));
        const Lane most = smaller(weak, strong);
        const Lane least = smaller(most, larger(0.0, weak + strong - one));
        const Lane product = weak * strong + at(&P::errorCorrelation) * spread;
        const Lane weakOnly = weak - clamped(product, least, most);
        const Lane both = weak - weakOnly;
        const Lane t = at(&P::acceptsRight);
        const Lane f = at(&P::acceptsWrong);
        if (results.escalationShare)
            store((one - t) * weak + (one - f) * (one - weak), results.escalationShare + m_trial);
        return t * weak + (one - t) * both + (one - f) * (strong - both);
    }

    [[nodiscard]] HWY_INLINE Lane afterTuning(Lane accuracy, Lane base) const
    {
        const LaneMask fails = event(m_columns.tuningEvent) < at(&P::tuningFailure);
        if (!any(fails))
            return accuracy;
        const Lane below = logistic(logOddsOf(base) - kTuningFailureLoss);
        return select(fails, smaller(accuracy, below), accuracy);
    }

    [[nodiscard]] HWY_INLINE Lane afterFormat(Lane accuracy) const
    {
        const LaneMask fails = event(m_columns.formatEvent) < at(&P::formatFailure);
        return select(fails, accuracy * kKeptAfterFormatFailure, accuracy);
    }

    const AccuracyBinding& m_binding;
    const AccuracyColumns& m_columns;
    const ColumnsOf<P>& m_parameters;
    std::size_t m_trial;
};

} // namespace

void blockAccuracy(const AccuracyBinding& binding, const AccuracyColumns& columns,
    const ColumnsOf<StrategyParameters>& parameters, std::size_t trials, const AccuracyResults& results)
{
    for (std::size_t trial = 0; trial < trials; trial += kLanes)
        AccuracyLanes(binding, columns, parameters, trial).fill(results);
}

} // namespace tunepoint::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace tunepoint {

HWY_EXPORT(blockAccuracy);

void blockAccuracy(const AccuracyBinding& binding, const AccuracyColumns& columns,
    const ColumnsOf<StrategyParameters>& parameters, std::size_t trials, const AccuracyResults& results)
{
    assert(trials % kTrialTile == 0);
    HWY_DYNAMIC_DISPATCH(blockAccuracy)(binding, columns, parameters, trials, results);
}

} // namespace tunepoint
#endif
