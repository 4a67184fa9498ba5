// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/trial_figures.h"

#include "core/base/portable_math.h"
#include "core/economics/cost_model.h"
#include "core/economics/profitability.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

/// What one item and one live month bring and cost between two changes.
struct Rates {
    double itemValue = 0;
    double itemCost = 0; ///< without errors
    double itemErrors = 0;
    double monthCost = 0;
    double accuracy = 0;
};

/// Adds months first…last of a stretch at constant rates.
class Booking {
public:
    Booking(
        const SharedFigures& shared, const MonthTable& months, std::span<double> flow, TrialFigures& figures)
        : m_shared(shared)
        , m_months(months)
        , m_flow(flow)
        , m_figures(figures)
    {
    }

    void month(const Rates& rates, int month, double live)
    {
        const double items = m_months.volume(month) * live;
        m_flow[std::size_t(month)] += items * margin(rates) - live * rates.monthCost;
        total(rates, items, live);
    }

    void fullMonths(const Rates& rates, int first, int last)
    {
        const double each = margin(rates);
        for (int month = first; month <= last; ++month)
            m_flow[std::size_t(month)] += m_months.volume(month) * each - rates.monthCost;
        total(rates, m_months.itemsUpTo(last) - m_months.itemsUpTo(first - 1), last - first + 1);
    }

    /// A negative amount is a benefit.
    void pay(int month, double amount, bool once = false)
    {
        m_flow[std::size_t(month)] -= amount;
        if (amount > 0 && !once)
            m_figures.recurringCost += amount;
        (amount < 0 ? m_figures.totalValue : m_figures.totalCost) += std::abs(amount);
    }

    [[nodiscard]] const SharedFigures& shared() const { return m_shared; }
    [[nodiscard]] const MonthTable& months() const { return m_months; }

private:
    /// Cost and errors first: what today's process saves of itself is exactly nothing.
    static double margin(const Rates& rates) { return rates.itemValue - (rates.itemCost + rates.itemErrors); }

    void total(const Rates& rates, double items, double live)
    {
        m_figures.items += items;
        m_figures.liveMonths += live;
        m_figures.correctItems += items * rates.accuracy;
        m_figures.accuracySum += live * rates.accuracy;
        m_figures.totalValue += items * rates.itemValue;
        const double recurring = items * rates.itemCost + live * rates.monthCost;
        m_figures.recurringCost += recurring;
        m_figures.totalCost += recurring + items * rates.itemErrors;
    }

    const SharedFigures& m_shared;
    const MonthTable& m_months;
    std::span<double> m_flow;
    TrialFigures& m_figures;
};

/// Value and error cost of an item at an accuracy, on top of `rates`.
void addWorth(Rates& rates, const SharedFigures& shared, bool accuracyKnown, double accuracy)
{
    if (accuracyKnown) {
        rates.accuracy = accuracy;
        rates.itemErrors = (1 - accuracy) * shared.costPerError;
    }
    if (!shared.hasBaseline)
        return;
    rates.itemValue += workPerItem(shared) + todaysErrorsPerItem(shared);
    if (accuracyKnown)
        rates.itemValue += shared.valuePerCorrectItem * (accuracy - shared.baselineAccuracy);
}

Rates modelledRates(
    const SharedFigures& shared, const StrategyFigures& strategy, const Life& life, int retired, int month)
{
    double trend = 1;
    for (const PriceChange& change : strategy.priceChanges)
        trend *= change.month <= month - 1 ? change.factor : 1;
    const RunningCost cost = runningCost(shared, strategy, retired, trend);
    Rates rates;
    rates.itemCost = cost.callsPerItem + cost.servingPerItem;
    rates.monthCost = cost.servingPerMonth + cost.upkeepPerMonth;
    double accuracy = 0;
    if (strategy.accuracyKnown) {
        const double raw = accuracyIn(strategy, life, retired, month);
        const ReviewResult review = reviewed(shared, strategy.parameters, raw);
        rates.itemCost += review.costPerItem;
        accuracy = review.accuracy;
    }
    addWorth(rates, shared, strategy.accuracyKnown, accuracy);
    return rates;
}

/// First month in which something that happens at time `at` is in force.
int inForceFrom(double at)
{
    return at < 0 ? 1 : int(std::ceil(at)) + 1;
}

void bookGpus(Booking& booking, const StrategyFigures& strategy, const Life& life)
{
    const StrategyParameters& p = strategy.parameters;
    if (!(p.minimumGpus > 0))
        return;
    const MonthTable& months = booking.months();
    for (int month = 1; month <= months.horizon(); ++month) {
        const double live = life.liveShare(month);
        if (live > 0)
            booking.pay(month,
                live * gpusNeeded(booking.shared(), p, months.volume(month)) * kHoursPerMonth
                    * p.gpuPricePerHour);
    }
}

void bookModelled(Booking& booking, const StrategyFigures& strategy)
{
    const SharedFigures& shared = booking.shared();
    const int horizon = booking.months().horizon();
    const Life life = lifeOf(strategy, horizon);
    if (std::ceil(strategy.startMonth) <= horizon)
        booking.pay(int(std::ceil(strategy.startMonth)), projectCost(shared, strategy).total(), true);

    int month = life.goLive < horizon ? int(life.goLive) + 1 : horizon + 1;
    const int end = life.end < horizon ? int(std::ceil(life.end)) : horizon;
    const bool moves = strategy.accuracyKnown && accuracyMoves(strategy);
    int retired = 0;
    while (month <= end) {
        while (retired < life.retirements && life.retirement(retired) <= month - 1)
            ++retired;
        int last = moves ? month : end;
        if (retired < life.retirements)
            last = std::min(last, inForceFrom(life.retirement(retired)) - 1);
        for (const PriceChange& change : strategy.priceChanges) {
            if (const int from = inForceFrom(change.month); from > month)
                last = std::min(last, from - 1);
        }
        const Rates rates = modelledRates(shared, strategy, life, retired, month);
        if (const double live = life.liveShare(month); live < 1) {
            booking.month(rates, month, live);
            ++month;
        }
        const bool cutShort = life.end < last;
        const int lastFull = cutShort ? last - 1 : last;
        if (month <= lastFull)
            booking.fullMonths(rates, month, lastFull);
        if (cutShort && month <= last)
            booking.month(rates, last, life.liveShare(last));
        month = last + 1;
    }
    bookGpus(booking, strategy, life);
    forEachUpkeepPayment(shared, strategy, life, [&](int due, double amount) { booking.pay(due, amount); });
}

void bookStated(Booking& booking, const StrategyFigures& strategy, const Life& life)
{
    const MonthTable& months = booking.months();
    for (const StatedCost& cost : strategy.costs) {
        if (cost.kind == CostKind::OneOff) {
            if (cost.from <= months.horizon())
                booking.pay(cost.from, cost.amount, true);
            continue;
        }
        const int first = cost.kind == CostKind::Series ? 0 : cost.from;
        for (int month = first; month <= months.horizon(); ++month) {
            const double live = strategy.kind == StrategyKind::Modelled ? life.liveShare(month) : 1;
            const double items = month == 0 ? 0 : months.volume(month) * live;
            if (const double amount = statedAmount(booking.shared(), strategy, cost, month, items);
                amount != 0)
                booking.pay(month, amount, month == 0);
        }
    }
}

} // namespace

void MonthTable::fill(const SharedFigures& shared)
{
    const auto length = std::size_t(shared.horizonMonths) + 1;
    m_volume.resize(length);
    m_discount.resize(length);
    m_itemsUpTo.resize(length);
    m_volume[0] = 0;
    m_discount[0] = 1;
    m_itemsUpTo[0] = 0;
    const double factor = 1 / (1 + monthlyRate(shared.discountRatePerYear));
    const double growth = 1 + shared.growthPerMonth;
    double volume = shared.itemsPerMonth;
    for (std::size_t m = 1; m < length; ++m) {
        m_volume[m] = volume;
        m_itemsUpTo[m] = m_itemsUpTo[m - 1] + volume;
        m_discount[m] = m_discount[m - 1] * factor;
        volume *= growth;
    }
}

TrialFigures trialFigures(const SharedFigures& shared, const MonthTable& months,
    std::span<const StrategyFigures> stretches, std::span<double> flow)
{
    TrialFigures figures;
    std::fill(flow.begin(), flow.end(), 0.0);
    Booking booking(shared, months, flow, figures);
    for (const StrategyFigures& strategy : stretches) {
        Life life;
        if (strategy.kind == StrategyKind::Modelled) {
            bookModelled(booking, strategy);
            if (!strategy.costs.empty())
                life = lifeOf(strategy, months.horizon());
        } else {
            Rates rates;
            if (strategy.kind == StrategyKind::StatusQuo) {
                rates.itemCost = workPerItem(shared);
                rates.itemErrors = todaysErrorsPerItem(shared);
                rates.itemValue = rates.itemCost + rates.itemErrors;
                rates.accuracy = shared.baselineAccuracyKnown ? shared.baselineAccuracy : 0;
            } else {
                addWorth(rates, shared, strategy.accuracyKnown, strategy.accuracy);
            }
            booking.fullMonths(rates, 1, months.horizon());
        }
        bookStated(booking, strategy, life);
    }
    for (int month = 0; month <= months.horizon(); ++month)
        figures.netPresentValue += flow[std::size_t(month)] * months.discount(month);
    return figures;
}

double trialPayback(std::span<const double> flow)
{
    double cumulative = 0;
    double after = 0; // first value of the stretch that stays at or above zero
    double before = 0; // last value below zero
    std::size_t lastLoss = 0;
    bool lost = false;
    for (std::size_t m = 0; m < flow.size(); ++m) {
        cumulative += flow[m];
        if (cumulative < 0) {
            lost = true;
            lastLoss = m;
            before = cumulative;
        } else if (lost && m == lastLoss + 1) {
            after = cumulative;
        }
    }
    if (!lost)
        return 0;
    if (lastLoss + 1 == flow.size())
        return std::numeric_limits<double>::infinity();
    return double(lastLoss) - before / (after - before);
}

} // namespace tunepoint
