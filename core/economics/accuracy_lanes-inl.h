// SPDX-License-Identifier: GPL-3.0-or-later
// Review by people, and accuracy that moves within the life of a model, for each lane of a vector: the
// formulas of reviewed() and accuracyIn(). Included once for each instruction set.

#if defined(TUNEPOINT_CORE_ECONOMICS_ACCURACY_LANES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef TUNEPOINT_CORE_ECONOMICS_ACCURACY_LANES_INL_H
#undef TUNEPOINT_CORE_ECONOMICS_ACCURACY_LANES_INL_H
#else
#define TUNEPOINT_CORE_ECONOMICS_ACCURACY_LANES_INL_H
#endif

#include "core/base/lanes-inl.h"
#include "core/economics/cost_model.h"
#include "core/economics/trial_block.h"

HWY_BEFORE_NAMESPACE();
namespace tunepoint::HWY_NAMESPACE {

using S = SharedFigures;
using P = StrategyParameters;

/// The figures of one strategy in the trials of one vector.
class FigureLanes {
public:
    HWY_INLINE FigureLanes(const SharedBlock& shared, const StrategyBlock& strategy, std::size_t trial)
        : m_shared(shared)
        , m_strategy(strategy)
        , m_trial(trial)
    {
    }

    [[nodiscard]] HWY_INLINE const SharedBlock& shared() const { return m_shared; }
    [[nodiscard]] HWY_INLINE const StrategyBlock& strategy() const { return m_strategy; }
    [[nodiscard]] HWY_INLINE Lane of(const TrialColumn& column) const
    {
        return load(column.at + (m_trial & column.mask));
    }
    [[nodiscard]] HWY_INLINE Lane operator()(double S::*member) const { return of(m_shared.figures[member]); }
    [[nodiscard]] HWY_INLINE Lane operator()(double P::*member) const
    {
        return of(m_strategy.parameters[member]);
    }

private:
    const SharedBlock& m_shared;
    const StrategyBlock& m_strategy;
    std::size_t m_trial;
};

struct LaneLife {
    Lane goLive{0.0};
    Lane end{0.0};
    Lane firstRetirement{0.0};
    Lane lifetime{1.0};
    LaneMask diesAgain;

    HWY_INLINE LaneLife() // written out, so that it is compiled for this instruction set
        : diesAgain(goLive < goLive)
    {
    }

    [[nodiscard]] HWY_INLINE Lane liveShare(int month) const
    {
        const Lane until = smaller(double(month), end);
        return clamped(until - larger(double(month - 1), goLive), 0.0, 1.0);
    }
};

struct LaneReviewResult {
    Lane looks; ///< money for an item
    Lane accuracy;
};

/// reviewed() at any accuracy.
class LaneReview {
public:
    HWY_INLINE explicit LaneReview(const FigureLanes& x)
        : m_look(x(&P::reviewMinutes) / 60.0 * x(&P::reviewerWagePerHour))
        , m_catchRate(x(&P::reviewCatchRate))
        , m_benefit(x(&S::costPerError))
        , m_sharpness(x(&P::confidenceSharpness))
        , m_share(x(&P::reviewShare))
        , m_stated(m_share >= Lane(0.0))
        , m_allStated(all(m_stated))
    {
        if (x.shared().hasBaseline)
            m_benefit += larger(0.0, x(&S::valuePerCorrectItem));
        if (any(m_stated))
            m_foundByStated = Lane(1.0) - pow(Lane(1.0) - m_share, m_sharpness);
        if (!m_allStated)
            m_exponent = Lane(1.0) / (m_sharpness - 1.0);
    }

    [[nodiscard]] HWY_INLINE LaneReviewResult at(Lane accuracy) const
    {
        const Lane wrong = Lane(1.0) - accuracy;
        Lane part = m_share;
        Lane found = m_foundByStated;
        if (!m_allStated)
            chooseCheapest(wrong, part, found);
        const LaneMask looks = part > Lane(0.0);
        return {
            orZero(looks, part * m_look), select(looks, accuracy + wrong * found * m_catchRate, accuracy)};
    }

private:
    /// The cost-minimal share, and the share of errors among the answers that people then look at, in lanes
    /// without a stated one: 1 - q and 1 - q^sharpness with q = left^(1 / (sharpness - 1)), so that
    /// q^sharpness is left · q.
    HWY_INLINE void chooseCheapest(Lane wrong, Lane& part, Lane& found) const
    {
        const Lane zero{0.0};
        const Lane one{1.0};
        const Lane gain = wrong * m_catchRate * m_benefit;
        const LaneMask pays = gain > zero;
        const LaneMask costs = m_look > zero;
        const LaneMask everything = (!costs) | ((m_sharpness <= one) & (m_look < gain));
        const Lane whole = orZero(pays & everything, one);
        const Lane left = m_look / (gain * m_sharpness);
        const LaneMask some = pays & costs & (m_sharpness > one) & (left < one);
        Lane cheapest = whole;
        Lane caught = whole;
        if (any(some)) {
            const Lane q = exp(m_exponent * log(left));
            cheapest = select(some, one - q, whole);
            caught = select(some, one - left * q, whole);
        }
        part = select(m_stated, m_share, cheapest);
        found = select(m_stated, m_foundByStated, caught);
    }

    Lane m_look;
    Lane m_catchRate;
    Lane m_benefit;
    Lane m_sharpness;
    Lane m_share;
    LaneMask m_stated;
    bool m_allStated;
    Lane m_foundByStated{0.0};
    Lane m_exponent{0.0};
};

/// accuracyIn(): what happens to an accuracy between re-tunes.
class LaneAgeing {
public:
    HWY_INLINE LaneAgeing(const FigureLanes& x, const LaneLife& life)
        : m_x(x)
        , m_goLive(life.goLive)
        , m_every(x(&P::retuneEveryMonths))
        , m_stale(x.of(x.strategy().staleKnowledgeShare))
    {
        const Lane zero{0.0};
        const Lane change = x.of(x.strategy().knowledgeChange);
        const Lane loss = x.of(x.strategy().methodLoss);
        m_forgets = m_stale * change > zero;
        m_changes = loss > zero;
        const LaneMask never = zero < zero;
        const Lane drift = x(&P::driftPerYear);
        m_improves = x.strategy().improvesAtRetune ? (m_every > zero) & !(drift == zero) : never;
        m_moves = m_forgets | m_changes | m_improves;
        m_any = any(m_moves);
        if (!m_any)
            return;
        m_step = larger(1.0, m_every);
        const Lane most{1 - 1e-9};
        m_anyForgets = any(m_forgets);
        m_anyChanges = any(m_changes);
        if (m_anyForgets) {
            m_keptAMonth = Lane(1.0) - smaller(change, most);
            m_logKept = log(m_keptAMonth);
        }
        if (m_anyChanges) {
            m_validAMonth = Lane(1.0) - smaller(loss, most);
            m_logValid = log(m_validAMonth);
        }
    }

    /// Whether the accuracy of any lane moves.
    [[nodiscard]] HWY_INLINE bool anyMoves() const { return m_any; }
    [[nodiscard]] HWY_INLINE LaneMask moves() const { return m_moves; }

    /// Accuracy in `month` of a model that is `fresh` when it is new; `fallenBack`: it is no longer tuned.
    /// Months come in their order, none left out.
    [[nodiscard]] HWY_INLINE Lane in(int month, Lane fresh, LaneMask fallenBack)
    {
        const Lane zero{0.0};
        const Lane retunes = floored((Lane(double(month - 1)) - m_goLive) / m_step);
        const Lane retuned = orZero(m_every > zero, larger(0.0, retunes) * m_step);
        Lane accuracy = fresh;
        const LaneMask better = m_improves & (retuned > zero) & (fresh > zero) & (fresh < Lane(1.0));
        if (any(better))
            accuracy = select(better, improved(fresh, retuned), fresh);
        const Lane age = Lane(month - 0.5) - m_goLive - retuned;
        // A month older, unless it is the first or new examples have been learnt.
        const LaneMask older = (m_age > zero) & (age > m_age + 0.5);
        m_age = age;
        m_kept *= m_keptAMonth;
        m_valid *= m_validAMonth;
        if (!all(older)) {
            const Lane since = larger(0.0, age);
            if (m_anyForgets)
                m_kept = select(older, m_kept, exp(since * m_logKept));
            if (m_anyChanges)
                m_valid = select(older, m_valid, exp(since * m_logValid));
        }
        const Lane forgotten = accuracy * (Lane(1.0) - m_stale * (Lane(1.0) - m_kept));
        accuracy = select(m_forgets, forgotten, accuracy);
        accuracy = select(m_changes, accuracy * m_valid, accuracy);
        return select(m_moves & !fallenBack, accuracy, fresh);
    }

private:
    /// From the base that is out at the last re-tune; remembered until the next, or until the model changes.
    [[nodiscard]] HWY_INLINE Lane improved(Lane fresh, Lane retuned)
    {
        if (m_known && all((fresh == m_fresh) & (retuned == m_retuned)))
            return m_improved;
        const Lane every = m_x(&P::releaseEveryMonths);
        const Lane time = m_goLive + retuned;
        const Lane released = select(every > Lane(0.0), floored(time / every) * every, time);
        const Lane progress = m_x(&P::driftPerYear) * released / 12.0;
        const Lane raised = logistic(logit(fresh) + progress);
        m_known = true;
        m_fresh = fresh;
        m_retuned = retuned;
        m_improved = larger(fresh, smaller(raised, m_x.of(m_x.strategy().highestAccuracy)));
        return m_improved;
    }

    const FigureLanes& m_x;
    Lane m_goLive;
    Lane m_every;
    Lane m_stale;
    Lane m_step{1.0};
    LaneMask m_forgets;
    LaneMask m_changes;
    LaneMask m_improves;
    LaneMask m_moves;
    bool m_any = false;
    bool m_anyForgets = false;
    bool m_anyChanges = false;
    Lane m_keptAMonth{1.0};
    Lane m_validAMonth{1.0};
    Lane m_logKept{0.0};
    Lane m_logValid{0.0};
    Lane m_age{0.0}; ///< in the month before
    Lane m_kept{1.0}; ///< what was learnt and still holds
    Lane m_valid{1.0}; ///< right answers that a changed method has not undone
    bool m_known = false;
    Lane m_fresh{0.0};
    Lane m_retuned{0.0};
    Lane m_improved{0.0};
};

} // namespace tunepoint::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
