// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas of cost_model.h for each lane of a vector; cash_flow.md names them. Included once for each
// instruction set. The plain functions stay what tests hold these to.

#if defined(TUNEPOINT_CORE_ECONOMICS_COST_LANES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef TUNEPOINT_CORE_ECONOMICS_COST_LANES_INL_H
#undef TUNEPOINT_CORE_ECONOMICS_COST_LANES_INL_H
#else
#define TUNEPOINT_CORE_ECONOMICS_COST_LANES_INL_H
#endif

#include "core/base/lanes-inl.h"
#include "core/economics/accuracy_lanes-inl.h"
#include "core/economics/cost_model.h"
#include "core/economics/trial_block.h"

#include <cmath>

HWY_BEFORE_NAMESPACE();
namespace tunepoint::HWY_NAMESPACE {

/// What one item and one live month bring and cost between two changes.
struct LaneRates {
    Lane itemValue{0.0};
    Lane itemCost{0.0}; ///< without errors
    Lane itemErrors{0.0};
    Lane monthCost{0.0};
    Lane accuracy{0.0};

    HWY_INLINE LaneRates() { } // written out, so that it is compiled for this instruction set

    /// Cost and errors first: what today's process saves of itself is exactly nothing.
    [[nodiscard]] HWY_INLINE Lane margin() const { return itemValue - (itemCost + itemErrors); }
};

/// What depends on the number of retirements.
struct LaneRow {
    Lane calls; ///< money for an item's model calls, without price changes
    Lane accuracy; ///< before review, freshly made
    LaneReviewResult review; ///< of that accuracy
};

/// What is the same at any accuracy and any price of a call.
struct LaneFixedRates {
    Lane itemCost; ///< without calls and review
    Lane monthCost;
    Lane itemValue; ///< of a right answer no more often than today
};

struct LaneGpus {
    bool any = false;
    Lane least{0.0};
    Lane seconds{0.0}; ///< of one GPU for one item
    Lane utilisation{1.0};
    Lane price{0.0}; ///< an hour

    HWY_INLINE LaneGpus() { }
};

struct LaneTokens {
    Lane instructions;
    Lane examples;
    Lane passages;
    Lane item;
    Lane output;

    [[nodiscard]] HWY_INLINE Lane input() const { return instructions + examples + passages + item; }
};

/// The cost of one strategy in the trials of one vector.
class CostLanes : public FigureLanes {
public:
    HWY_INLINE CostLanes(const SharedBlock& shared, const StrategyBlock& strategy, std::size_t trial)
        : FigureLanes(shared, strategy, trial)
    {
    }

    [[nodiscard]] HWY_INLINE LaneLife life() const
    {
        const CostLanes& x = *this;
        const Lane known = of(strategy().knownRetirementMonth);
        const Lane lifetime = x(&P::modelLifetimeMonths);
        LaneLife life;
        life.goLive = of(strategy().startMonth) + x(&P::leadTimeWeeks) * x(&P::scheduleSlip) / kWeeksPerMonth;
        life.end = of(strategy().endMonth);
        life.diesAgain = lifetime > Lane(0.0);
        const LaneMask dated = known < Lane(std::numeric_limits<double>::infinity());
        life.firstRetirement = select(dated | !life.diesAgain, known, lifetime);
        life.lifetime = larger(1.0, lifetime);
        return life;
    }

    [[nodiscard]] HWY_INLINE Lane migration() const
    {
        const CostLanes& x = *this;
        return x(&P::migrationDays) * x(&P::dayRate) + of(strategy().statedMigrationCost);
    }

    [[nodiscard]] HWY_INLINE Lane project() const
    {
        const CostLanes& x = *this;
        const Lane overrun = x(&P::costOverrun);
        const Lane corpus = x(&S::knowledgeTokens) / kMillion * x(&P::embeddingPricePerMillion);
        const Lane people = x(&P::engineeringDays) * x(&P::dayRate) * overrun;
        const Lane setup = (x(&P::infrastructureSetup) + x(&P::integrationCost) + x(&P::complianceReview)
                               + x(&P::changeManagement) + corpus)
            * overrun;
        return examples() * overrun + training() * overrun + people + setup;
    }

    [[nodiscard]] HWY_INLINE Lane retune() const
    {
        const CostLanes& x = *this;
        return x(&P::trainingExamples) * x(&P::retuneExamplesShare) * x(&S::costPerLabel)
            * (Lane(1.0) + x(&P::labelOverhead))
            + costPerRun() / x(&P::attemptSuccess) + x(&P::retuneDays) * x(&P::dayRate);
    }

    /// successorPrice().
    [[nodiscard]] HWY_INLINE Lane successions(int times) const
    {
        const CostLanes& x = *this;
        const Lane factor = x(&P::successorPriceFactor);
        const double typical = strategy().typicalSuccessorFactor;
        if (times < 2 || typical <= 0)
            return wholePower(factor, times);
        return wholePower(Lane(typical), times)
            * pow(factor / Lane(typical), Lane(std::sqrt(double(times))));
    }

    /// After `times` retirements, the last in month `at`.
    [[nodiscard]] HWY_INLINE LaneRow row(int times, Lane at) const
    {
        const CostLanes& x = *this;
        const bool untuned = times > 0 && strategy().losesTuningAtRetirement;
        const Lane factor = untuned ? Lane(1.0) : x(&P::tunedPriceFactor);
        return {modelCalls(factor) * successions(times), accuracyAfter(times, at), {0.0, 0.0}};
    }

    [[nodiscard]] HWY_INLINE LaneFixedRates fixedRates() const
    {
        const CostLanes& x = *this;
        const Lane embedding = x(&P::embeddingPricePerMillion);
        const Lane serving = x(&S::inputTokens) / kMillion * embedding + x(&P::rerankPricePerItem);
        const Lane servingMonth = x(&P::hostingPerMonth) + x(&P::vectorStorePerMonth)
            + x(&S::knowledgeTokens) * x(&S::knowledgeChangePerMonth) / kMillion * embedding;
        const Lane upkeep = x(&P::monitoringPerMonth) + x(&P::evaluationPerMonth)
            + x(&P::maintenanceDaysPerMonth) * x(&P::dayRate);
        return {x(&P::otherCostPerItem) + serving, servingMonth + upkeep,
            shared().hasBaseline ? work() + todaysErrors() : Lane(0.0)};
    }

    [[nodiscard]] HWY_INLINE LaneRates rates(
        const LaneFixedRates& fixed, Lane calls, const LaneReviewResult& review) const
    {
        LaneRates rates;
        rates.itemCost = calls + fixed.itemCost + review.looks;
        rates.monthCost = fixed.monthCost;
        rates.itemValue = fixed.itemValue;
        addWorth(rates, review.accuracy);
        return rates;
    }

    /// Of a custom strategy, whose money is its costs[].
    [[nodiscard]] HWY_INLINE LaneRates custom() const
    {
        LaneRates rates;
        if (shared().hasBaseline)
            rates.itemValue = work() + todaysErrors();
        addWorth(rates, of(strategy().accuracy));
        return rates;
    }

    [[nodiscard]] HWY_INLINE LaneRates statusQuo() const
    {
        const CostLanes& x = *this;
        LaneRates rates;
        rates.itemCost = work();
        rates.itemErrors = todaysErrors();
        rates.itemValue = rates.itemCost + rates.itemErrors;
        if (shared().baselineAccuracyKnown)
            rates.accuracy = x(&S::baselineAccuracy);
        return rates;
    }

    [[nodiscard]] HWY_INLINE LaneGpus gpus() const
    {
        const CostLanes& x = *this;
        LaneGpus gpus;
        gpus.least = x(&P::minimumGpus);
        gpus.any = HWY_NAMESPACE::any(gpus.least > Lane(0.0));
        if (!gpus.any)
            return gpus;
        const LaneTokens t = tokens();
        gpus.seconds
            = t.input() / x(&P::gpuInputTokensPerSecond) + t.output / x(&P::gpuOutputTokensPerSecond);
        gpus.utilisation = larger(x(&P::utilisation), 1e-6);
        gpus.price = x(&P::gpuPricePerHour);
        return gpus;
    }

    /// A month's GPUs for so many items a month.
    [[nodiscard]] HWY_INLINE Lane gpuCost(const LaneGpus& gpus, Lane volume) const
    {
        const CostLanes& x = *this;
        const Lane peak = x(&S::peakItemsPerHour);
        const Lane first = x(&S::itemsPerMonth);
        // The order of cost_model.h, so that a load of exactly two GPUs is two in both.
        const Lane perHour = select((peak > Lane(0.0)) & (first > Lane(0.0)), peak * (volume / first),
            volume / kHoursPerMonth * x(&P::peakFactor));
        const Lane load = perHour * gpus.seconds / 3600.0 / gpus.utilisation;
        const Lane needed = larger(ceiled(gpus.least), ceiled(load));
        return orZero(gpus.least > Lane(0.0), needed * kHoursPerMonth * gpus.price);
    }

    /// Product of the price changes that have come by `now`.
    [[nodiscard]] HWY_INLINE Lane priceTrend(Lane now) const
    {
        Lane trend{1.0};
        for (const PriceChangeBlock& change : strategy().priceChanges)
            trend *= select(of(change.month) <= now, of(change.factor), 1.0);
        return trend;
    }
    [[nodiscard]] HWY_INLINE Lane nextPriceChange(Lane now) const
    {
        constexpr double never = std::numeric_limits<double>::infinity();
        Lane next{never};
        for (const PriceChangeBlock& change : strategy().priceChanges)
            next = smaller(next, select(of(change.month) > now, of(change.month), never));
        return next;
    }

    /// Amount of a line of costs[] in a month in which it falls due.
    [[nodiscard]] HWY_INLINE Lane stated(const StatedCostBlock& cost, int month, Lane items) const
    {
        if (cost.frame.kind == CostKind::Series)
            return of(cost.amounts[std::size_t(month)]);
        const Lane trend = of(cost.trendPerMonth);
        const Lane grown = of(cost.amount) * wholePower(Lane(1.0) + trend, month - cost.frame.from);
        const Lane amount = select(trend == Lane(0.0), of(cost.amount), grown);
        if (cost.frame.kind == CostKind::Monthly)
            return amount;
        if (cost.frame.kind == CostKind::PerItem)
            return amount * items;
        return amount * items * tokensCounted(cost.frame.tokens) / kMillion;
    }

private:
    /// Error cost of an item at an accuracy, and what that is worth beyond today's.
    HWY_INLINE void addWorth(LaneRates& rates, Lane accuracy) const
    {
        const CostLanes& x = *this;
        if (!strategy().accuracyKnown)
            return;
        rates.accuracy = accuracy;
        rates.itemErrors = (Lane(1.0) - accuracy) * x(&S::costPerError);
        if (shared().hasBaseline)
            rates.itemValue += x(&S::valuePerCorrectItem) * (accuracy - x(&S::baselineAccuracy));
    }

    [[nodiscard]] HWY_INLINE Lane work() const
    {
        const CostLanes& x = *this;
        return x(&S::minutesPerItem) / 60.0 * x(&S::wagePerHour) + x(&S::otherCostPerItem);
    }
    [[nodiscard]] HWY_INLINE Lane todaysErrors() const
    {
        const CostLanes& x = *this;
        return shared().baselineAccuracyKnown ? (Lane(1.0) - x(&S::baselineAccuracy)) * x(&S::costPerError)
                                              : Lane(0.0);
    }

    [[nodiscard]] HWY_INLINE LaneTokens tokens() const
    {
        const CostLanes& x = *this;
        const Lane calls = x(&P::callsPerItem);
        LaneTokens t;
        t.instructions = calls * x(&S::fixedPromptTokens) * x(&P::instructionShare);
        t.examples = calls * x(&P::examplesInPrompt) * (x(&S::inputTokens) + x(&S::outputTokens));
        t.passages = calls * x(&P::retrievedTokens);
        t.item = calls * x(&S::inputTokens);
        t.output = calls * x(&S::outputTokens) * x(&P::reasoningFactor);
        return t;
    }

    /// Tokens that a perToken line is counted on.
    [[nodiscard]] HWY_INLINE Lane tokensCounted(TokenKind kind) const
    {
        const CostLanes& x = *this;
        LaneTokens t{x(&S::fixedPromptTokens), 0.0, 0.0, x(&S::inputTokens), x(&S::outputTokens)};
        if (strategy().kind == StrategyKind::Modelled) {
            const LaneMask called = x(&P::callsPerItem) > Lane(0.0);
            const LaneTokens own = tokens();
            t.instructions = select(called, own.instructions, t.instructions);
            t.examples = select(called, own.examples, t.examples);
            t.passages = select(called, own.passages, t.passages);
            t.item = select(called, own.item, t.item);
            t.output = select(called, own.output, t.output);
        }
        switch (kind) {
        case TokenKind::Input:
            return t.input();
        case TokenKind::Output:
            return t.output;
        case TokenKind::CachedInput:
            return t.instructions + t.examples;
        case TokenKind::All:
            break;
        }
        return t.input() + t.output;
    }

    [[nodiscard]] HWY_INLINE Lane modelCalls(Lane tunedPriceFactor) const
    {
        const CostLanes& x = *this;
        const LaneTokens t = tokens();
        const Lane input = t.input();
        const Lane repeated = t.instructions + t.examples;
        const Lane cached = repeated * x(&P::cachedShare);
        const Lane written = repeated * smaller(x(&P::cacheWriteShare), Lane(1.0) - x(&P::cachedShare));
        const Lane fresh = input - cached - written;
        const Lane first = tunedPriceFactor
            * (fresh * x(&P::inputPricePerMillion) + cached * x(&P::cachedInputPricePerMillion)
                + written * x(&P::cacheWritePricePerMillion) + t.output * x(&P::outputPricePerMillion));
        const Lane second = x(&P::escalationShare)
            * (input * x(&P::escalationInputPricePerMillion)
                + t.output * x(&P::escalationOutputPricePerMillion));
        const Lane all = (first + second) / kMillion;
        return strategy().batchAllowed
            ? all * (Lane(1.0) - x(&P::batchShare) * (Lane(1.0) - x(&P::batchPriceFactor)))
            : all;
    }

    [[nodiscard]] HWY_INLINE Lane examples() const
    {
        const CostLanes& x = *this;
        const Lane spare = x(&S::examplesAvailable) - x(&P::trainingExamples);
        const Lane toTrain = larger(0.0, -spare);
        const Lane toEvaluate = larger(0.0, x(&P::evaluationExamples) - larger(0.0, spare));
        return (toTrain + toEvaluate) * x(&S::costPerLabel) * (Lane(1.0) + x(&P::labelOverhead));
    }

    [[nodiscard]] HWY_INLINE Lane costPerRun() const
    {
        const CostLanes& x = *this;
        const Lane each
            = x(&S::inputTokens) + x(&S::outputTokens) + x(&S::fixedPromptTokens) * x(&P::instructionShare);
        return x(&P::trainingExamples) * x(&P::trainingEpochs) * each / kMillion
            * x(&P::trainingPricePerMillion)
            + x(&P::trainingCostPerRun);
    }

    [[nodiscard]] HWY_INLINE Lane training() const
    {
        const CostLanes& x = *this;
        const Lane zero{0.0};
        const LaneMask trains = (x(&P::trainingExamples) > zero) | (x(&P::trainingCostPerRun) > zero)
            | (x(&P::daysPerAttempt) > zero);
        if (!HWY_NAMESPACE::any(trains))
            return zero;
        const Lane drawn = of(strategy().attempts);
        const Lane attempts = select(drawn > zero, drawn, Lane(1.0) / x(&P::attemptSuccess));
        return orZero(trains, attempts * (costPerRun() + x(&P::daysPerAttempt) * x(&P::dayRate)));
    }

    [[nodiscard]] HWY_INLINE Lane accuracyAfter(int times, Lane at) const
    {
        const CostLanes& x = *this;
        if (times == 0)
            return of(strategy().accuracy);
        const Lane base = of(
            strategy().losesTuningAtRetirement ? strategy().accuracyAfterRetirement : strategy().accuracy);
        if (!strategy().improvesAtRetirement)
            return base;
        const Lane drift = x(&P::driftPerYear) * at / 12.0;
        const LaneMask stays = (drift == Lane(0.0)) | (base <= Lane(0.0)) | (base >= Lane(1.0));
        return HWY_NAMESPACE::all(stays) ? base : select(stays, base, logistic(logit(base) + drift));
    }
};

} // namespace tunepoint::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
