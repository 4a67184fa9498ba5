// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for each instruction set by foreach_target.h, which includes this file again and again.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/economics/trial_block.cpp"
#include <hwy/foreach_target.h>
//
#include "core/base/lanes-inl.h"
#include "core/economics/cost_lanes-inl.h"

#include "core/economics/cost_model.h"
#include "core/economics/trial_block.h"

#include <cassert>
#include <cstring>

HWY_BEFORE_NAMESPACE();
namespace tunepoint::HWY_NAMESPACE {

/// What a trial adds up over the months and stretches of one strategy.
class Books {
public:
    HWY_INLINE Books(const double* volumes, const double* discounts, double* flow, int horizon)
        : m_volumes(volumes)
        , m_discounts(discounts)
        , m_flow(flow)
        , m_horizon(horizon)
    {
        for (int month = 0; month <= horizon; ++month)
            store(0.0, flow + std::size_t(month) * kTile);
    }

    [[nodiscard]] HWY_INLINE int horizon() const { return m_horizon; }
    [[nodiscard]] HWY_INLINE Lane volume(int month) const
    {
        return load(m_volumes + std::size_t(month) * kTile);
    }

    HWY_INLINE void addFlow(int month, Lane amount)
    {
        double* at = m_flow + std::size_t(month) * kTile;
        store(load(at) + amount, at);
    }

    /// A negative amount is a benefit.
    HWY_INLINE void pay(int month, Lane amount, bool once = false)
    {
        addFlow(month, -amount);
        const Lane cost = orZero(amount > Lane(0.0), amount);
        (once ? oneOffCost : recurringCost) += cost;
        totalCost += cost;
        totalValue += orZero(amount < Lane(0.0), -amount);
    }

    /// Items of one month, which the accuracy that breaks even is reckoned with.
    HWY_INLINE void addHandled(int month, Lane handled)
    {
        discountedItems += handled * load(m_discounts + std::size_t(month) * kTile);
    }

    /// Sums at constant rates over what was handled, in lanes that were live.
    HWY_INLINE void total(const LaneRates& rates, Lane handled, Lane live, LaneMask where)
    {
        const LaneMask in = where & (live > Lane(0.0));
        items += orZero(in, handled);
        liveMonths += orZero(in, live);
        correctItems += orZero(in, handled * rates.accuracy);
        accuracySum += orZero(in, live * rates.accuracy);
        totalValue += orZero(in, handled * rates.itemValue);
        const Lane recurring = handled * rates.itemCost + live * rates.monthCost;
        recurringCost += orZero(in, recurring);
        totalCost += orZero(in, recurring + handled * rates.itemErrors);
    }

    Lane totalCost{0.0};
    Lane totalValue{0.0};
    Lane recurringCost{0.0};
    Lane oneOffCost{0.0};
    Lane items{0.0};
    Lane discountedItems{0.0};
    Lane correctItems{0.0};
    Lane liveMonths{0.0};
    Lane accuracySum{0.0};

private:
    const double* m_volumes;
    const double* m_discounts;
    double* m_flow;
    int m_horizon;
};

/// A modelled strategy on its way through the months.
class LifeBooking {
public:
    HWY_INLINE LifeBooking(const CostLanes& costs, Books& books)
        : m_costs(costs)
        , m_books(books)
        , m_life(costs.life())
        , m_review(costs)
        , m_ageing(costs, m_life)
        , m_fixed(costs.fixedRates())
        , m_accuracyKnown(costs.strategy().accuracyKnown)
        , m_moves(m_accuracyKnown && m_ageing.anyMoves())
        , m_still(!m_ageing.moves())
        , m_nextRetirement(m_life.firstRetirement)
        , m_lastTune(double(books.horizon()))
        , m_migration(costs.migration())
        , m_gpus(costs.gpus())
    {
        if (!m_accuracyKnown)
            m_still = m_still | !m_still;
        // A tuned model that went with its provider's base is not there to be re-tuned.
        if (costs.strategy().losesTuningAtRetirement)
            m_lastTune = smaller(m_life.firstRetirement, m_lastTune);
        const Lane every = costs(&P::retuneEveryMonths);
        m_tuneStep = larger(1.0, every);
        const Lane first = m_life.goLive + m_tuneStep;
        m_nextTune = select((every > Lane(0.0)) & (first < m_lastTune), first, kNever);
        m_retune = any(m_nextTune < Lane(kNever)) ? costs.retune() : Lane(0.0);
        m_rows[0] = m_row = rowAfter(0, 0.0);
        heed(0, 1);
        setRates();
    }

    HWY_INLINE void book()
    {
        bookProject();
        for (int month = 1; month <= m_books.horizon(); ++month) {
            const Lane live = m_life.liveShare(month);
            const Lane handled = m_books.volume(month) * live;
            const LaneMask isLive = live > Lane(0.0);
            if (m_moves)
                ageTo(month, handled, live);
            const Lane flow = handled * m_rates.margin() - live * m_rates.monthCost;
            m_books.addFlow(month, orZero(isLive, flow));
            m_books.addHandled(month, handled);
            m_items += orZero(m_still, handled);
            m_months += orZero(m_still, live);
            if (m_gpus.any)
                m_books.pay(month, orZero(isLive, live * m_costs.gpuCost(m_gpus, m_books.volume(month))));
            if (any(m_nextEvent <= Lane(double(month))))
                heed(month, month);
        }
        m_books.total(m_rates, m_items, m_months, m_still);
    }

private:
    static constexpr double kNever = std::numeric_limits<double>::infinity();

    HWY_INLINE void bookProject()
    {
        const Lane at = ceiled(m_costs.of(m_costs.strategy().startMonth));
        const Lane project = m_costs.project();
        if (all(at == Lane(0.0))) {
            m_books.pay(0, project, true);
            return;
        }
        for (int month = 0; month <= m_books.horizon(); ++month) {
            const LaneMask now = at == Lane(double(month));
            if (any(now))
                m_books.pay(month, orZero(now, project), true);
        }
    }

    /// The rates of a month in lanes whose accuracy moves; the others' come out as they were.
    HWY_INLINE void ageTo(int month, Lane handled, Lane live)
    {
        LaneMask fallenBack = m_retired > Lane(0.0);
        if (!m_costs.strategy().losesTuningAtRetirement)
            fallenBack = fallenBack & !fallenBack;
        const Lane accuracy = m_ageing.in(month, m_row.accuracy, fallenBack);
        m_rates = m_costs.rates(m_fixed, m_row.calls * m_trend, m_review.at(accuracy));
        m_books.total(m_rates, handled, live, !m_still);
    }

    HWY_INLINE LaneRow rowAfter(int times, Lane at) const
    {
        LaneRow row = m_costs.row(times, at);
        if (m_accuracyKnown)
            row.review = m_review.at(row.accuracy);
        return row;
    }

    HWY_INLINE void setRates() { m_rates = m_costs.rates(m_fixed, m_row.calls * m_trend, m_row.review); }

    /// A payment due at `when`, in lanes where the strategy is live then.
    HWY_INLINE void payDue(int month, LaneMask due, Lane when, Lane amount)
    {
        const LaneMask lives = (when >= m_life.goLive) & (when < m_life.end) & (amount > Lane(0.0));
        m_books.pay(month, orZero(due & lives, amount));
    }

    /// Everything that happens up to `time`: payments fall into `month`, new rates hold from the next on.
    HWY_NOINLINE void heed(int time, int month)
    {
        const Lane now{double(time)};
        LaneMask changed = m_priceFrom <= now;
        for (LaneMask due = m_nextRetirement <= now; any(due); due = m_nextRetirement <= now) {
            payDue(month, due, m_nextRetirement, m_migration);
            m_retired += orZero(due, 1.0);
            const Lane next = m_life.firstRetirement + m_retired * m_life.lifetime;
            m_nextRetirement = select(due, select(m_life.diesAgain, next, kNever), m_nextRetirement);
            changed = changed | due;
        }
        for (LaneMask due = m_nextTune <= now; any(due); due = m_nextTune <= now) {
            payDue(month, due, m_nextTune, m_retune);
            const Lane next = m_nextTune + m_tuneStep;
            m_nextTune = select(due, select(next < m_lastTune, next, kNever), m_nextTune);
        }
        if (any(changed))
            changeRates(now, changed);
        m_priceFrom = m_costs.nextPriceChange(now);
        m_nextEvent = smaller(m_nextRetirement, smaller(m_nextTune, m_priceFrom));
    }

    HWY_INLINE void changeRates(Lane now, LaneMask changed)
    {
        m_books.total(m_rates, m_items, m_months, changed & m_still);
        m_items = select(changed, 0.0, m_items);
        m_months = select(changed, 0.0, m_months);
        for (int times = 1; any(m_retired >= Lane(double(times))); ++times) {
            if (times > m_lastRow) {
                const Lane at = m_life.firstRetirement + double(times - 1) * m_life.lifetime;
                m_rows[times] = rowAfter(times, at);
                m_lastRow = times;
            }
            const LaneMask here = changed & (m_retired == Lane(double(times)));
            m_row.calls = select(here, m_rows[times].calls, m_row.calls);
            m_row.accuracy = select(here, m_rows[times].accuracy, m_row.accuracy);
            m_row.review.looks = select(here, m_rows[times].review.looks, m_row.review.looks);
            m_row.review.accuracy = select(here, m_rows[times].review.accuracy, m_row.review.accuracy);
        }
        m_trend = m_costs.priceTrend(now);
        setRates();
    }

    const CostLanes& m_costs;
    Books& m_books;
    LaneLife m_life;
    LaneReview m_review;
    LaneAgeing m_ageing;
    LaneFixedRates m_fixed;
    bool m_accuracyKnown;
    bool m_moves; ///< the accuracy of some lane moves from month to month
    LaneMask m_still; ///< lanes in which it does not
    Lane m_nextRetirement;
    Lane m_lastTune;
    Lane m_nextTune{kNever};
    Lane m_tuneStep{1.0};
    Lane m_retune{0.0};
    Lane m_priceFrom{-kNever};
    Lane m_nextEvent{kNever};
    Lane m_retired{0.0};
    Lane m_migration;
    LaneGpus m_gpus;
    Lane m_trend{1.0};
    Lane m_items{0.0}; ///< at the present rates
    Lane m_months{0.0};
    LaneRow m_row;
    LaneRates m_rates;
    int m_lastRow = 0;
    LaneRow m_rows[kLongestHorizon + 2]; ///< by number of retirements
};

HWY_INLINE void bookStated(const CostLanes& costs, Books& books)
{
    const bool modelled = costs.strategy().kind == StrategyKind::Modelled;
    const LaneLife life = modelled ? costs.life() : LaneLife{};
    for (const StatedCostBlock& cost : costs.strategy().costs) {
        const StatedCost& frame = cost.frame;
        if (frame.kind == CostKind::OneOff) {
            if (frame.from <= books.horizon())
                books.pay(frame.from, costs.of(cost.amount), true);
            continue;
        }
        const bool series = frame.kind == CostKind::Series;
        const int last = series ? std::min(books.horizon(), int(cost.amounts.size()) - 1)
                                : std::min(books.horizon(), frame.to);
        for (int month = series ? 0 : frame.from; month <= last; month += series ? 1 : frame.everyMonths) {
            Lane handled = books.volume(month);
            if (modelled)
                handled *= life.liveShare(month);
            books.pay(month, costs.stated(cost, month, handled), month == 0);
        }
    }
}

HWY_INLINE void bookStretch(const CostLanes& costs, Books& books)
{
    if (costs.strategy().kind == StrategyKind::Modelled) {
        LifeBooking(costs, books).book();
    } else {
        const LaneRates rates
            = costs.strategy().kind == StrategyKind::StatusQuo ? costs.statusQuo() : costs.custom();
        Lane items{0.0};
        for (int month = 1; month <= books.horizon(); ++month) {
            const Lane handled = books.volume(month);
            books.addFlow(month, handled * rates.margin());
            books.addHandled(month, handled);
            items += handled;
        }
        books.total(rates, items, double(books.horizon()), items == items);
    }
    if (!costs.strategy().costs.empty())
        bookStated(costs, books);
}

/// Net present value and payback of what has been booked.
HWY_INLINE void conclude(
    const double* flow, const double* discounts, int horizon, double* netPresentValue, double* payback)
{
    Lane value{0.0};
    Lane cash{0.0};
    Lane before{0.0}; // last sum below zero
    Lane after{0.0}; // first of the stretch that stays at or above it
    Lane lastLoss{-2.0};
    for (int month = 0; month <= horizon; ++month) {
        const Lane now{double(month)};
        const Lane amount = load(flow + std::size_t(month) * kTile);
        value += amount * load(discounts + std::size_t(month) * kTile);
        cash += amount;
        const LaneMask loss = cash < Lane(0.0);
        after = select(now == lastLoss + 1.0, cash, after);
        lastLoss = select(loss, now, lastLoss);
        before = select(loss, cash, before);
    }
    const Lane paid = lastLoss - before / (after - before);
    const Lane back
        = select(lastLoss == Lane(double(horizon)), std::numeric_limits<double>::infinity(), paid);
    store(value, netPresentValue);
    store(select(lastLoss < Lane(0.0), 0.0, back), payback);
}

void blockFigures(const SharedBlock& shared, std::span<const StrategyBlock> stretches, std::size_t trials,
    BlockFigures& figures, std::span<double> flows)
{
    const int horizon = shared.horizonMonths;
    const std::size_t stride = (std::size_t(horizon) + 1) * kTile;
    alignas(64) double scratch[(kLongestHorizon + 1) * kTile];
    for (std::size_t trial = 0; trial < trials; trial += kLanes) {
        const std::size_t tile = trial / kTile;
        const std::size_t lane = trial % kTile;
        double* flow = (flows.empty() ? scratch : flows.data() + tile * stride) + lane;
        const double* discounts = shared.discounts(tile) + lane;
        Books books(shared.volumes(tile) + lane, discounts, flow, horizon);
        for (const StrategyBlock& stretch : stretches)
            bookStretch(CostLanes(shared, stretch, trial), books);
        store(books.totalCost, &figures.totalCost[trial]);
        store(books.totalValue, &figures.totalValue[trial]);
        store(books.recurringCost, &figures.recurringCost[trial]);
        store(books.oneOffCost, &figures.oneOffCost[trial]);
        store(books.items, &figures.items[trial]);
        store(books.discountedItems, &figures.discountedItems[trial]);
        store(books.correctItems, &figures.correctItems[trial]);
        store(books.liveMonths, &figures.liveMonths[trial]);
        store(books.accuracySum, &figures.accuracySum[trial]);
        conclude(flow, discounts, horizon, &figures.netPresentValue[trial], &figures.paybackMonths[trial]);
    }
}

void makeMonths(const SharedBlock& shared, std::size_t trials, double* volumes, double* discounts)
{
    const auto of = [&](double SharedFigures::*member, std::size_t trial) HWY_ATTR {
        const TrialColumn& column = shared.figures[member];
        return load(column.at + (trial & column.mask));
    };
    const int horizon = shared.horizonMonths;
    for (std::size_t trial = 0; trial < trials; trial += kLanes) {
        const std::size_t first = trial / kTile * (std::size_t(horizon) + 1) * kTile + trial % kTile;
        double* volume = volumes + first;
        double* discount = discounts + first;
        const Lane rate = pow(Lane(1.0) + of(&SharedFigures::discountRatePerYear, trial), 1 / 12.0) - 1.0;
        const Lane factor = Lane(1.0) / (Lane(1.0) + rate);
        const Lane growth = Lane(1.0) + of(&SharedFigures::growthPerMonth, trial);
        Lane items = of(&SharedFigures::itemsPerMonth, trial);
        Lane worth{1.0};
        store(0.0, volume);
        store(worth, discount);
        for (int month = 1; month <= horizon; ++month) {
            worth *= factor;
            store(items, volume += kTile);
            store(worth, discount += kTile);
            items *= growth;
        }
    }
}

} // namespace tunepoint::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace tunepoint {

namespace {

/// Columns of all doubles of a struct of figures; what else stands in it gets a column that nobody reads.
template <class Figures>
ColumnsOf<Figures> columnsOf(const Figures& figures, TrialConstants& constants)
{
    std::array<double, ColumnsOf<Figures>::kPlaces> values;
    std::memcpy(values.data(), &figures, sizeof(values));
    ColumnsOf<Figures> columns;
    for (std::size_t place = 0; place < values.size(); ++place)
        columns.at(place) = constants.column(values[place]);
    return columns;
}

} // namespace

HWY_EXPORT(blockFigures);
HWY_EXPORT(makeMonths);

void SharedBlock::makeMonths(std::size_t trials)
{
    assert(trials % kTrialTile == 0);
    m_stride = (std::size_t(horizonMonths) + 1) * kTrialTile;
    m_volumes.resize(trials / kTrialTile * m_stride);
    m_discounts.resize(m_volumes.size());
    HWY_DYNAMIC_DISPATCH(makeMonths)(*this, trials, m_volumes.data(), m_discounts.data());
}

void setColumns(const SharedFigures& shared, TrialConstants& constants, SharedBlock& block)
{
    block.horizonMonths = shared.horizonMonths;
    block.hasBaseline = shared.hasBaseline;
    block.baselineAccuracyKnown = shared.baselineAccuracyKnown;
    block.figures = columnsOf(shared, constants);
}

StrategyBlock blockOf(const StrategyFigures& strategy, TrialConstants& constants)
{
    StrategyBlock block;
    block.kind = strategy.kind;
    block.parameters = columnsOf(strategy.parameters, constants);
    for (const StatedCost& cost : strategy.costs) {
        StatedCostBlock& to = block.costs.emplace_back();
        to.frame = cost;
        to.amount = constants.column(cost.amount);
        for (const double amount : cost.amounts)
            to.amounts.push_back(constants.column(amount));
        to.trendPerMonth = constants.column(cost.trendPerMonth);
    }
    block.accuracyKnown = strategy.accuracyKnown;
    block.accuracy = constants.column(strategy.accuracy);
    block.accuracyAfterRetirement = constants.column(strategy.accuracyAfterRetirement);
    block.promptedAccuracy = constants.column(strategy.promptedAccuracy);
    block.standsStill = strategy.standsStill;
    block.losesTuningAtRetirement = strategy.losesTuningAtRetirement;
    block.improvesAtRetirement = strategy.improvesAtRetirement;
    block.improvesAtRetune = strategy.improvesAtRetune;
    block.highestAccuracy = constants.column(strategy.highestAccuracy);
    block.staleKnowledgeShare = constants.column(strategy.staleKnowledgeShare);
    block.knowledgeChange = constants.column(strategy.knowledgeChange);
    block.methodLoss = constants.column(strategy.methodLoss);
    block.knownRetirementMonth = constants.column(strategy.knownRetirementMonth);
    for (const PriceChange& change : strategy.priceChanges)
        block.priceChanges.push_back({constants.column(change.month), constants.column(change.factor)});
    block.statedMigrationCost = constants.column(strategy.statedMigrationCost);
    block.startMonth = constants.column(strategy.startMonth);
    block.endMonth = constants.column(strategy.endMonth);
    block.typicalSuccessorFactor = strategy.typicalSuccessorFactor;
    block.batchAllowed = strategy.batchAllowed;
    block.attempts = constants.column(strategy.attempts);
    return block;
}

void BlockFigures::resize(std::size_t trials)
{
    for (auto* column : {&netPresentValue, &totalCost, &totalValue, &recurringCost, &oneOffCost, &items,
             &discountedItems, &correctItems, &liveMonths, &accuracySum, &paybackMonths})
        column->resize(trials);
}

void blockFigures(const SharedBlock& shared, std::span<const StrategyBlock> stretches, std::size_t trials,
    BlockFigures& figures, std::span<double> flows)
{
    assert(trials % kTrialTile == 0 && shared.horizonMonths <= kLongestHorizon);
    HWY_DYNAMIC_DISPATCH(blockFigures)(shared, stretches, trials, figures, flows);
}

} // namespace tunepoint
#endif
