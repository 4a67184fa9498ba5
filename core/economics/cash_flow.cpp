// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cash_flow.h"

#include "core/base/elementary.h"
#include "core/economics/profitability.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kWeeksPerMonth = 365.25 / 12 / 7;
constexpr double kHoursPerMonth = 730;
constexpr double kMillion = 1e6;

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
    return shared.itemsPerMonth * wholePower(1 + shared.growthPerMonth, month - 1);
}

/// What today's process costs for one item, its errors aside.
double workPerItem(const SharedFigures& shared)
{
    return shared.minutesPerItem / 60 * shared.wagePerHour + shared.otherCostPerItem;
}

double todaysErrorsPerItem(const SharedFigures& shared)
{
    return shared.baselineAccuracyKnown ? (1 - shared.baselineAccuracy) * shared.costPerError : 0;
}

double examplesCost(const SharedFigures& shared, const StrategyParameters& p)
{
    // Examples at hand serve training first; what is left of them serves the evaluation.
    const double toTrain = std::max(0.0, p.trainingExamples - shared.examplesAvailable);
    const double spare = std::max(0.0, shared.examplesAvailable - p.trainingExamples);
    const double toEvaluate = std::max(0.0, p.evaluationExamples - spare);
    return (toTrain + toEvaluate) * shared.costPerLabel * (1 + p.labelOverhead);
}

double costPerRun(const SharedFigures& shared, const StrategyParameters& p)
{
    const double tokens = p.trainingExamples * p.trainingEpochs
        * (shared.inputTokens + shared.outputTokens + shared.fixedPromptTokens * p.instructionShare);
    return tokens / kMillion * p.trainingPricePerMillion + p.trainingCostPerRun;
}

double trainingCost(const SharedFigures& shared, const StrategyFigures& strategy)
{
    const StrategyParameters& p = strategy.parameters;
    const double attempts = strategy.attempts > 0 ? strategy.attempts : 1 / p.attemptSuccess;
    return attempts * (costPerRun(shared, p) + p.daysPerAttempt * p.dayRate);
}

/// Adds the one-off cost of a modelled strategy at its start; the overrun applies to all of it.
void addProject(Ledger& ledger, const SharedFigures& shared, const StrategyFigures& strategy)
{
    const StrategyParameters& p = strategy.parameters;
    const auto at = std::size_t(std::ceil(strategy.startMonth));
    if (at >= ledger.oneOff.size())
        return;
    const double corpus = shared.knowledgeTokens / kMillion * p.embeddingPricePerMillion;
    const double examples = examplesCost(shared, p) * p.costOverrun;
    const double training = p.trainingExamples > 0 || p.trainingCostPerRun > 0 || p.daysPerAttempt > 0
        ? trainingCost(shared, strategy) * p.costOverrun
        : 0;
    const double people = p.engineeringDays * p.dayRate * p.costOverrun;
    const double setup
        = (p.infrastructureSetup + p.integrationCost + p.complianceReview + p.changeManagement + corpus)
        * p.costOverrun;
    ledger.oneOff[at] += examples + training + people + setup;
    ledger.parts.examples += examples;
    ledger.parts.training += training;
    ledger.parts.people += people;
    ledger.parts.setup += setup;
}

/// Times at which the model is retired, ascending, within the horizon.
std::vector<double> retirements(const StrategyFigures& strategy, int horizon)
{
    const double lifetime = strategy.parameters.modelLifetimeMonths;
    double at = std::isfinite(strategy.knownRetirementMonth) ? strategy.knownRetirementMonth
        : lifetime > 0                                       ? lifetime
                                                             : strategy.knownRetirementMonth;
    std::vector<double> times;
    while (at <= horizon) {
        times.push_back(at);
        if (!(lifetime > 0))
            break;
        at += std::max(1.0, lifetime);
    }
    return times;
}

double retuneCost(const SharedFigures& shared, const StrategyFigures& strategy)
{
    const StrategyParameters& p = strategy.parameters;
    const double attempts = 1 / p.attemptSuccess;
    return p.trainingExamples * p.retuneExamplesShare * shared.costPerLabel * (1 + p.labelOverhead)
        + attempts * costPerRun(shared, p) + p.retuneDays * p.dayRate;
}

/// A modelled strategy's life: when it is live, how often its model has been retired.
struct Life {
    double goLive = 0;
    double end = 0;
    std::vector<double> retired;

    double liveShare(int month) const
    {
        return std::clamp(std::min(double(month), end) - std::max(double(month - 1), goLive), 0.0, 1.0);
    }
    int retiredBefore(int month) const
    {
        return int(std::count_if(retired.begin(), retired.end(), [&](double at) { return at <= month - 1; }));
    }
};

/// Migrations and re-tunes fall at the end of the month in which they are due.
void addEvents(Ledger& ledger, const SharedFigures& shared, const StrategyFigures& strategy, const Life& life)
{
    const StrategyParameters& p = strategy.parameters;
    const auto pay = [&](double when, double amount) {
        const auto month = std::size_t(std::max(1.0, std::ceil(when)));
        if (when < life.goLive || when >= life.end || month >= ledger.recurring.size())
            return;
        ledger.recurring[month] += amount;
        ledger.parts.upkeep += amount;
    };
    for (const double at : life.retired)
        pay(at, p.migrationDays * p.dayRate + strategy.statedMigrationCost);
    if (p.retuneEveryMonths > 0) {
        const double step = std::max(1.0, p.retuneEveryMonths);
        const double cost = retuneCost(shared, strategy);
        for (double at = life.goLive + step; at < shared.horizonMonths; at += step)
            pay(at, cost);
    }
}

struct Reviewed {
    double share = 0;
    double accuracy = 0;
};

Reviewed review(const SharedFigures& shared, const StrategyParameters& p, double accuracy)
{
    const double benefit
        = shared.costPerError + (shared.hasBaseline ? std::max(0.0, shared.valuePerCorrectItem) : 0.0);
    const double look = p.reviewMinutes / 60 * p.reviewerWagePerHour;
    const double part = p.reviewShare >= 0
        ? p.reviewShare
        : cheapestReviewShare(look, 1 - accuracy, p.reviewCatchRate, benefit, p.confidenceSharpness);
    return {part, accuracy + (1 - accuracy) * errorsAmong(part, p.confidenceSharpness) * p.reviewCatchRate};
}

void addModelledMonth(
    Ledger& ledger, const SharedFigures& shared, const StrategyFigures& strategy, const Life& life, int month)
{
    const auto m = std::size_t(month);
    const StrategyParameters& p = strategy.parameters;
    const double live = life.liveShare(month);
    const double full = fullVolume(shared, month);
    const double volume = full * live;
    const int retired = life.retiredBefore(month);
    ledger.liveShare[m] = live;
    ledger.items[m] = volume;
    if (live <= 0)
        return;

    StrategyParameters priced = p;
    if (retired > 0 && strategy.losesTuningAtRetirement)
        priced.tunedPriceFactor = 1;
    double trend = wholePower(p.successorPriceFactor, retired);
    for (const PriceChange& change : strategy.priceChanges)
        trend *= change.month <= month - 1 ? change.factor : 1;
    const double calls = modelCallCost(shared, priced, strategy.batchAllowed) * trend * volume;
    const double embedded
        = (shared.inputTokens * volume + shared.knowledgeTokens * shared.knowledgeChangePerMonth * live)
        / kMillion * p.embeddingPricePerMillion;
    const double serving = live
            * (gpusNeeded(shared, p, full) * kHoursPerMonth * p.gpuPricePerHour + p.hostingPerMonth
                + p.vectorStorePerMonth)
        + embedded + p.rerankPricePerItem * volume;
    const double upkeep
        = live * (p.monitoringPerMonth + p.evaluationPerMonth + p.maintenanceDaysPerMonth * p.dayRate);

    double looks = 0;
    if (strategy.accuracyKnown) {
        const double raw = retired > 0 && strategy.losesTuningAtRetirement ? strategy.accuracyAfterRetirement
                                                                           : strategy.accuracy;
        const Reviewed reviewed = review(shared, p, raw);
        ledger.accuracy[m] = reviewed.accuracy;
        ledger.reviewedItems += reviewed.share * volume;
        looks = reviewed.share * volume * p.reviewMinutes / 60 * p.reviewerWagePerHour;
    }
    ledger.recurring[m] += calls + p.otherCostPerItem * volume + serving + upkeep + looks;
    ledger.parts.modelCalls += calls + p.otherCostPerItem * volume;
    ledger.parts.serving += serving;
    ledger.parts.upkeep += upkeep;
    ledger.parts.review += looks;
}

/// Tokens that a perToken line is counted on.
double tokensCounted(const SharedFigures& shared, const StrategyFigures& strategy, TokenKind kind)
{
    const bool modelled = strategy.kind == StrategyKind::Modelled && strategy.parameters.callsPerItem > 0;
    const TokensPerItem t = modelled
        ? tokensPerItem(shared, strategy.parameters)
        : TokensPerItem{shared.fixedPromptTokens, 0, 0, shared.inputTokens, shared.outputTokens};
    switch (kind) {
    case TokenKind::Input:
        return t.input();
    case TokenKind::Output:
        return t.output;
    case TokenKind::CachedInput:
        return t.instructions + t.examples;
    case TokenKind::All:
        return t.input() + t.output;
    }
    return 0;
}

class StatedCosts {
public:
    StatedCosts(Ledger& ledger, const SharedFigures& shared, const StrategyFigures& strategy)
        : m_ledger(ledger)
        , m_shared(shared)
        , m_strategy(strategy)
    {
    }

    void add(const StatedCost& cost)
    {
        if (cost.kind == CostKind::OneOff) {
            book(m_ledger.oneOff, cost.from, cost.amount);
        } else if (cost.kind == CostKind::Series) {
            for (std::size_t m = 0; m < cost.amounts.size(); ++m)
                book(m == 0 ? m_ledger.oneOff : m_ledger.recurring, int(m), cost.amounts[m]);
        } else {
            const int last = std::min(cost.to, m_shared.horizonMonths);
            for (int m = cost.from; m <= last; m += cost.everyMonths)
                book(m_ledger.recurring, m,
                    cost.amount * wholePower(1 + cost.trendPerMonth, m - cost.from) * unitsIn(cost, m));
        }
    }

private:
    double unitsIn(const StatedCost& cost, int month) const
    {
        if (cost.kind == CostKind::Monthly)
            return 1;
        const double items = m_ledger.items[std::size_t(month)];
        return cost.kind == CostKind::PerItem
            ? items
            : items * tokensCounted(m_shared, m_strategy, cost.tokens) / kMillion;
    }

    void book(std::vector<double>& column, int month, double amount)
    {
        if (month < 0 || std::size_t(month) >= column.size())
            return;
        if (amount < 0) {
            m_ledger.value[std::size_t(month)] -= amount;
        } else {
            column[std::size_t(month)] += amount;
            m_ledger.parts.stated += amount;
        }
    }

    Ledger& m_ledger;
    const SharedFigures& m_shared;
    const StrategyFigures& m_strategy;
};

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
    std::vector<double> itemsByMonth = ledger.items;
    const double slope = netPresentValue(itemsByMonth, shared.discountRatePerYear)
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
    const double written = repeated * p.cacheWriteShare;
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
    const TokensPerItem t = tokensPerItem(shared, p);
    const double seconds = t.input() / p.gpuInputTokensPerSecond + t.output / p.gpuOutputTokensPerSecond;
    // A stated peak belongs to month 1 and grows with the volume.
    const double perHour = shared.peakItemsPerHour > 0 && shared.itemsPerMonth > 0
        ? shared.peakItemsPerHour * (itemsPerMonth / shared.itemsPerMonth)
        : itemsPerMonth / kHoursPerMonth * p.peakFactor;
    const double load = perHour * seconds / 3600 / std::max(p.utilisation, 1e-6);
    return std::max(std::ceil(p.minimumGpus), std::ceil(load));
}

double errorsAmong(double lookedAt, double sharpness)
{
    return 1 - power(1 - lookedAt, sharpness);
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
    return left >= 1 ? 0 : 1 - power(left, 1 / (sharpness - 1));
}

Ledger ledgerOf(const SharedFigures& shared, const StrategyFigures& strategy)
{
    if (strategy.kind == StrategyKind::StatusQuo) {
        Ledger ledger = statusQuo(shared);
        StatedCosts stated(ledger, shared, strategy);
        for (const StatedCost& cost : strategy.costs)
            stated.add(cost);
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
        const StrategyParameters& p = strategy.parameters;
        const Life life{strategy.startMonth + p.leadTimeWeeks * p.scheduleSlip / kWeeksPerMonth,
            strategy.endMonth, retirements(strategy, shared.horizonMonths)};
        addProject(ledger, shared, strategy);
        for (int month = 1; month <= shared.horizonMonths; ++month)
            addModelledMonth(ledger, shared, strategy, life, month);
        addEvents(ledger, shared, strategy, life);
    }
    StatedCosts stated(ledger, shared, strategy);
    for (const StatedCost& cost : strategy.costs)
        stated.add(cost);
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
