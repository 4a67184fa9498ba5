// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cash_flow.h"

#include "core/base/portable_math.h"
#include "core/economics/cost_model.h"
#include "core/economics/profitability.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

Ledger emptyLedger(int horizon)
{
    const auto length = std::size_t(horizon) + 1;
    Ledger ledger;
    for (auto* column : {&ledger.oneOff, &ledger.recurring, &ledger.errors, &ledger.value, &ledger.items,
             &ledger.liveShare, &ledger.accuracy})
        column->assign(length, 0.0);
    return ledger;
}

double fullVolume(const SharedFigures& shared, int month)
{
    return shared.itemsPerMonth * portable::wholePower(1 + shared.growthPerMonth, month - 1);
}

/// Adds the one-off cost of a modelled strategy at its start.
void addProject(Ledger& ledger, const SharedFigures& shared, const StrategyFigures& strategy)
{
    const auto at = std::size_t(std::ceil(strategy.startMonth));
    if (at >= ledger.oneOff.size())
        return;
    const ProjectCost cost = projectCost(shared, strategy);
    ledger.oneOff[at] += cost.total();
    ledger.parts.examples += cost.examples;
    ledger.parts.training += cost.training;
    ledger.parts.people += cost.people;
    ledger.parts.setup += cost.setup;
}

void addModelledMonth(
    Ledger& ledger, const SharedFigures& shared, const StrategyFigures& strategy, const Life& life, int month)
{
    const auto m = std::size_t(month);
    const StrategyParameters& p = strategy.parameters;
    const double live = life.liveShare(month);
    const double full = fullVolume(shared, month);
    const double volume = full * live;
    ledger.liveShare[m] = live;
    ledger.items[m] = volume;
    if (live <= 0)
        return;

    const int retired = life.retiredBefore(month);
    double trend = 1;
    for (const PriceChange& change : strategy.priceChanges)
        trend *= change.month <= month - 1 ? change.factor : 1;
    const RunningCost cost = runningCost(shared, strategy, retired, trend);
    const double calls = cost.callsPerItem * volume;
    const double serving = cost.servingPerItem * volume
        + live * (gpusNeeded(shared, p, full) * kHoursPerMonth * p.gpuPricePerHour + cost.servingPerMonth);
    const double upkeep = live * cost.upkeepPerMonth;
    double looks = 0;
    if (strategy.accuracyKnown) {
        const double raw = accuracyIn(strategy, life, retired, month);
        const ReviewResult review = reviewed(shared, p, raw);
        ledger.accuracy[m] = review.accuracy;
        ledger.reviewedItems += review.lookedAt * volume;
        looks = review.costPerItem * volume;
    }
    ledger.recurring[m] += calls + serving + upkeep + looks;
    ledger.parts.modelCalls += calls;
    ledger.parts.serving += serving;
    ledger.parts.upkeep += upkeep;
    ledger.parts.review += looks;
}

void addStated(Ledger& ledger, const SharedFigures& shared, const StrategyFigures& strategy)
{
    for (const StatedCost& cost : strategy.costs) {
        for (std::size_t m = 0; m < ledger.items.size(); ++m) {
            const double amount = statedAmount(shared, strategy, cost, int(m), ledger.items[m]);
            const bool once = cost.kind == CostKind::OneOff || (cost.kind == CostKind::Series && m == 0);
            if (amount < 0) {
                ledger.value[m] -= amount;
            } else {
                (once ? ledger.oneOff : ledger.recurring)[m] += amount;
                ledger.parts.stated += amount;
            }
        }
    }
}

/// Error cost and the value of not going on as today, once volume and accuracy of every month are known.
void addErrorsAndValue(Ledger& ledger, const SharedFigures& shared)
{
    for (std::size_t m = 1; m < ledger.items.size(); ++m) {
        const double volume = ledger.items[m];
        if (ledger.accuracyKnown && volume > 0) {
            const double errors = volume * (1 - ledger.accuracy[m]) * shared.costPerError;
            ledger.errors[m] += errors;
            ledger.parts.errors += errors;
        }
        if (!shared.hasBaseline)
            continue;
        ledger.value[m] += volume * (workPerItem(shared) + todaysErrorsPerItem(shared));
        if (ledger.accuracyKnown)
            ledger.value[m]
                += shared.valuePerCorrectItem * volume * (ledger.accuracy[m] - shared.baselineAccuracy);
    }
}

Ledger statusQuo(const SharedFigures& shared)
{
    Ledger ledger = emptyLedger(shared.horizonMonths);
    ledger.accuracyKnown = shared.baselineAccuracyKnown;
    for (int month = 1; month <= shared.horizonMonths; ++month) {
        const auto m = std::size_t(month);
        const double volume = fullVolume(shared, month);
        ledger.liveShare[m] = 1;
        ledger.items[m] = volume;
        ledger.accuracy[m] = shared.baselineAccuracyKnown ? shared.baselineAccuracy : 0;
        ledger.recurring[m] = volume * workPerItem(shared);
        ledger.errors[m] = volume * todaysErrorsPerItem(shared);
        ledger.value[m] = ledger.recurring[m] + ledger.errors[m];
        ledger.parts.stated += ledger.recurring[m];
        ledger.parts.errors += ledger.errors[m];
    }
    return ledger;
}

double sum(const std::vector<double>& column)
{
    double total = 0;
    for (const double x : column)
        total += x;
    return total;
}

std::optional<double> ratio(double numerator, double denominator)
{
    return denominator > 0 ? std::optional(numerator / denominator) : std::nullopt;
}

/// Volume-weighted over live months; where no volume is known, weighted by the months themselves.
std::optional<double> meanAccuracy(const Ledger& ledger)
{
    if (!ledger.accuracyKnown)
        return std::nullopt;
    const auto& weights = sum(ledger.items) > 0 ? ledger.items : ledger.liveShare;
    double weighted = 0;
    for (std::size_t m = 0; m < weights.size(); ++m)
        weighted += weights[m] * ledger.accuracy[m];
    return ratio(weighted, sum(weights));
}

std::optional<double> breakEvenAccuracy(
    const SharedFigures& shared, const Ledger& ledger, double accuracy, double presentValue)
{
    if (!shared.hasBaseline)
        return std::nullopt;
    // The present value is linear in accuracy: one point more is worth this for every item.
    const double slope = netPresentValue(ledger.items, shared.discountRatePerYear)
        * (shared.costPerError + shared.valuePerCorrectItem);
    if (!(slope > 0))
        return std::nullopt;
    const double level = accuracy - presentValue / slope;
    return level > 1 ? std::nullopt : std::optional(std::max(0.0, level));
}

} // namespace

TokensPerItem tokensPerItem(const SharedFigures& shared, const StrategyParameters& p)
{
    TokensPerItem tokens;
    tokens.instructions = p.callsPerItem * shared.fixedPromptTokens * p.instructionShare;
    tokens.examples = p.callsPerItem * p.examplesInPrompt * (shared.inputTokens + shared.outputTokens);
    tokens.passages = p.callsPerItem * p.retrievedTokens;
    tokens.item = p.callsPerItem * shared.inputTokens;
    tokens.output = p.callsPerItem * shared.outputTokens * p.reasoningFactor;
    return tokens;
}

double modelCallCost(const SharedFigures& shared, const StrategyParameters& p, bool batchAllowed)
{
    const TokensPerItem t = tokensPerItem(shared, p);
    const double repeated = t.instructions + t.examples;
    const double cached = repeated * p.cachedShare;
    const double written
        = repeated * std::min(p.cacheWriteShare, 1 - p.cachedShare); // never more than is left
    const double fresh = t.input() - cached - written;
    const double first = p.tunedPriceFactor
        * (fresh * p.inputPricePerMillion + cached * p.cachedInputPricePerMillion
            + written * p.cacheWritePricePerMillion + t.output * p.outputPricePerMillion);
    const double second = p.escalationShare
        * (t.input() * p.escalationInputPricePerMillion + t.output * p.escalationOutputPricePerMillion);
    const double batch = batchAllowed ? 1 - p.batchShare * (1 - p.batchPriceFactor) : 1;
    return (first + second) / kMillion * batch;
}

double gpusNeeded(const SharedFigures& shared, const StrategyParameters& p, double itemsPerMonth)
{
    if (!(p.minimumGpus > 0))
        return 0;
    return std::max(std::ceil(p.minimumGpus), std::ceil(gpuLoad(shared, p, itemsPerMonth)));
}

double errorsAmong(double lookedAt, double sharpness)
{
    return 1 - portable::pow(1 - lookedAt, sharpness);
}

double cheapestReviewShare(
    double costOfLook, double errorShare, double catchRate, double benefit, double sharpness)
{
    const double gain = errorShare * catchRate * benefit;
    if (!(gain > 0))
        return 0;
    if (!(costOfLook > 0))
        return 1;
    if (sharpness <= 1)
        return costOfLook < gain ? 1 : 0;
    const double left = costOfLook / (gain * sharpness);
    return left >= 1 ? 0 : 1 - portable::pow(left, 1 / (sharpness - 1));
}

Ledger ledgerOf(const SharedFigures& shared, const StrategyFigures& strategy)
{
    if (strategy.kind == StrategyKind::StatusQuo) {
        Ledger ledger = statusQuo(shared);
        addStated(ledger, shared, strategy);
        return ledger;
    }
    Ledger ledger = emptyLedger(shared.horizonMonths);
    ledger.accuracyKnown = strategy.accuracyKnown;
    if (strategy.kind == StrategyKind::Custom) {
        for (int month = 1; month <= shared.horizonMonths; ++month) {
            ledger.liveShare[std::size_t(month)] = 1;
            ledger.items[std::size_t(month)] = fullVolume(shared, month);
            ledger.accuracy[std::size_t(month)] = strategy.accuracyKnown ? strategy.accuracy : 0;
        }
    } else {
        const Life life = lifeOf(strategy, shared.horizonMonths);
        addProject(ledger, shared, strategy);
        for (int month = 1; month <= shared.horizonMonths; ++month)
            addModelledMonth(ledger, shared, strategy, life, month);
        forEachUpkeepPayment(shared, strategy, life, [&](int month, double amount) {
            ledger.recurring[std::size_t(month)] += amount;
            ledger.parts.upkeep += amount;
        });
    }
    addStated(ledger, shared, strategy);
    addErrorsAndValue(ledger, shared);
    return ledger;
}

Ledger operator+(const Ledger& a, const Ledger& b)
{
    Ledger total = a;
    total.accuracyKnown = a.accuracyKnown && b.accuracyKnown;
    for (std::size_t m = 0; m < a.items.size(); ++m) {
        const double live = a.liveShare[m] + b.liveShare[m];
        // Weighted by the share of the month that each stretch is live, which is its share of the volume.
        total.accuracy[m]
            = live > 0 ? (a.accuracy[m] * a.liveShare[m] + b.accuracy[m] * b.liveShare[m]) / live : 0;
        total.liveShare[m] = live;
        total.oneOff[m] += b.oneOff[m];
        total.recurring[m] += b.recurring[m];
        total.errors[m] += b.errors[m];
        total.value[m] += b.value[m];
        total.items[m] += b.items[m];
    }
    total.reviewedItems += b.reviewedItems;
    const CostParts& p = b.parts;
    CostParts& t = total.parts;
    t.examples += p.examples;
    t.training += p.training;
    t.people += p.people;
    t.setup += p.setup;
    t.modelCalls += p.modelCalls;
    t.serving += p.serving;
    t.upkeep += p.upkeep;
    t.review += p.review;
    t.stated += p.stated;
    t.errors += p.errors;
    return total;
}

std::vector<double> cashFlowOf(const Ledger& ledger)
{
    std::vector<double> flow(ledger.value.size());
    for (std::size_t m = 0; m < flow.size(); ++m)
        flow[m] = ledger.value[m] - (ledger.oneOff[m] + ledger.recurring[m] + ledger.errors[m]);
    return flow;
}

CentralFigures figuresOf(const SharedFigures& shared, const Ledger& ledger)
{
    CentralFigures f;
    f.cashFlow = cashFlowOf(ledger);
    double paid = 0;
    double flow = 0;
    for (std::size_t m = 0; m < f.cashFlow.size(); ++m) {
        paid += ledger.oneOff[m] + ledger.recurring[m] + ledger.errors[m];
        f.cumulativeCost.push_back(paid);
        flow += f.cashFlow[m];
        f.cumulativeCashFlow.push_back(flow);
    }
    const double recurring = sum(ledger.recurring);
    f.oneOffCost = sum(ledger.oneOff);
    f.errorCost = sum(ledger.errors);
    f.totalCost = f.oneOffCost + recurring + f.errorCost;
    f.totalValue = sum(ledger.value);
    f.items = sum(ledger.items);
    f.liveMonths = sum(ledger.liveShare);
    f.parts = ledger.parts;
    f.accuracy = meanAccuracy(ledger);
    if (ledger.accuracyKnown)
        f.accuracyByMonth.assign(ledger.accuracy.begin() + 1, ledger.accuracy.end());
    f.costPerMonth = ratio(recurring, f.liveMonths);
    f.costPerItem = ratio(f.totalCost, f.items);
    f.netPresentValue = netPresentValue(f.cashFlow, shared.discountRatePerYear);
    f.roi = ratio(f.totalValue - f.totalCost, f.totalCost);
    f.internalRateOfReturn = internalRateOfReturn(f.cashFlow);
    f.paybackMonths = payback(f.cashFlow, 0);
    f.discountedPaybackMonths = payback(f.cashFlow, shared.discountRatePerYear);
    f.reviewShare = ratio(ledger.reviewedItems, f.items);
    if (shared.hasBaseline)
        f.monthlySaving = ratio(f.totalValue - recurring - f.errorCost, f.liveMonths);
    if (f.accuracy) {
        f.costPerCorrectItem = ratio(f.totalCost, f.items * *f.accuracy);
        f.breakEvenAccuracy = breakEvenAccuracy(shared, ledger, *f.accuracy, f.netPresentValue);
        if (f.costPerItem && shared.hasBaseline)
            f.costPerCorrectItemWithRepair = *f.costPerItem + (1 - *f.accuracy) * workPerItem(shared);
    }
    return f;
}

} // namespace tunepoint
