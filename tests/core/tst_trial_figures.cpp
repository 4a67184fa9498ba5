// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/profitability.h"
#include "core/economics/trial_block.h"
#include "core/economics/trial_figures.h"

#include <hwy/targets.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <deque>
#include <limits>
#include <numeric>
#include <optional>

using namespace tunepoint;

namespace {

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed * 2654435761u + 1)
    {
    }
    double next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return double(m_state >> 11) * 0x1p-53;
    }
    double between(double low, double high) { return low + (high - low) * next(); }
    bool often(double p) { return next() < p; }

private:
    std::uint64_t m_state;
};

SharedFigures randomShared(Dice& dice)
{
    SharedFigures s;
    s.horizonMonths = int(dice.between(1, 61));
    s.discountRatePerYear = dice.between(-0.1, 0.4);
    s.itemsPerMonth = dice.often(0.1) ? 0 : dice.between(1, 1e6);
    s.growthPerMonth = dice.between(-0.05, 0.1);
    s.inputTokens = dice.between(10, 3000);
    s.outputTokens = dice.between(1, 500);
    s.fixedPromptTokens = dice.between(0, 2000);
    s.costPerLabel = dice.between(0.01, 5);
    s.examplesAvailable = dice.between(0, 1500);
    s.knowledgeTokens = dice.between(0, 1e7);
    s.knowledgeChangePerMonth = dice.between(0, 0.3);
    s.costPerError = dice.often(0.3) ? 0 : dice.between(0, 20);
    s.hasBaseline = dice.often(0.7);
    s.baselineAccuracyKnown = s.hasBaseline && dice.often(0.7);
    if (s.hasBaseline) {
        s.minutesPerItem = dice.between(0, 10);
        s.wagePerHour = dice.between(10, 80);
        s.otherCostPerItem = dice.between(-0.1, 1);
        s.valuePerCorrectItem = dice.between(-0.1, 2);
        s.baselineAccuracy = s.baselineAccuracyKnown ? dice.between(0.5, 1) : 0;
    }
    return s;
}

StatedCost randomCost(Dice& dice, int horizon)
{
    StatedCost cost;
    cost.kind = CostKind(int(dice.between(0, 5)));
    cost.amount = dice.between(-50, 100);
    cost.from = int(dice.between(cost.kind == CostKind::OneOff ? 0 : 1, horizon + 2));
    cost.to = int(dice.between(cost.from, horizon + 5));
    cost.everyMonths = int(dice.between(1, 5));
    cost.trendPerMonth = dice.often(0.5) ? 0 : dice.between(-0.1, 0.1);
    for (int m = 0; m <= int(dice.between(0, horizon)); ++m)
        cost.amounts.push_back(dice.between(-100, 100));
    return cost;
}

StrategyFigures randomStrategy(Dice& dice, int horizon)
{
    StrategyFigures s;
    s.kind = StrategyKind(int(dice.between(0, 3.5)) % 3);
    if (dice.often(0.4))
        s.kind = StrategyKind::Modelled;
    for (const ParameterSpec& spec : parameterSpecs()) {
        const double low = spec.bounds.lower.value_or(-1);
        const double high = spec.bounds.upper.value_or(low + 20);
        if (dice.often(0.8))
            s.parameters.*spec.member = dice.between(low, high);
    }
    StrategyParameters& p = s.parameters;
    p.reviewShare = dice.often(0.5) ? -1 : dice.next();
    p.modelLifetimeMonths = dice.often(0.5) ? 0 : dice.between(2, 30);
    p.successorPriceFactor = dice.between(0.4, 2.5);
    p.driftPerYear = dice.between(0, 1);
    p.minimumGpus = dice.often(0.7) ? 0 : 1;
    p.attemptSuccess = dice.between(0.2, 1);
    s.accuracyKnown = dice.often(0.8);
    s.accuracy = dice.between(0.3, 0.99);
    s.accuracyAfterRetirement = dice.between(0.2, s.accuracy);
    s.losesTuningAtRetirement = dice.often(0.4);
    s.improvesAtRetirement = dice.often(0.5);
    s.improvesAtRetune = dice.often(0.3);
    s.highestAccuracy = dice.between(0.9, 1);
    s.staleKnowledgeShare = dice.often(0.3) ? dice.next() : 0;
    s.knowledgeChange = dice.between(0, 0.3);
    s.methodLoss = dice.often(0.3) ? dice.between(0, 0.2) : 0;
    if (dice.often(0.3))
        s.knownRetirementMonth = dice.between(0, 40);
    if (dice.often(0.3))
        s.priceChanges = {{dice.between(0, 30), dice.between(0.3, 3)}, {dice.between(0, 30), 0.9}};
    s.statedMigrationCost = dice.between(0, 1000);
    s.batchAllowed = dice.often(0.5);
    for (int i = 0; i < int(dice.between(0, 4)); ++i)
        s.costs.push_back(randomCost(dice, horizon));
    return s;
}

void near(double actual, double expected, double size, const char* what, int round)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-10 * std::max(1.0, size),
        qPrintable(QStringLiteral("%1 in round %2: %3, expected %4")
                       .arg(QLatin1String(what))
                       .arg(round)
                       .arg(actual, 0, 'g', 15)
                       .arg(expected, 0, 'g', 15)));
}

constexpr std::size_t kBlock = 16;

constexpr std::array columns{&BlockFigures::netPresentValue, &BlockFigures::totalCost,
    &BlockFigures::totalValue, &BlockFigures::recurringCost, &BlockFigures::oneOffCost, &BlockFigures::items,
    &BlockFigures::discountedItems, &BlockFigures::correctItems, &BlockFigures::liveMonths,
    &BlockFigures::accuracySum, &BlockFigures::paybackMonths};

std::uint64_t bits(double x)
{
    return std::bit_cast<std::uint64_t>(x);
}

bool sameBits(const BlockFigures& a, const BlockFigures& b)
{
    return std::all_of(columns.begin(), columns.end(), [&](auto column) {
        return std::equal((a.*column).begin(), (a.*column).end(), (b.*column).begin(),
            [](double x, double y) { return bits(x) == bits(y); });
    });
}

/// A block whose trials differ in every figure, though not in the words and dates that trials share.
class RandomBlock {
public:
    explicit RandomBlock(Dice& dice)
    {
        for (std::size_t trial = 0; trial < kBlock; ++trial) {
            SharedFigures& s = shared[trial] = randomShared(dice);
            s.horizonMonths = shared[0].horizonMonths;
            s.hasBaseline = shared[0].hasBaseline;
            s.baselineAccuracyKnown = shared[0].baselineAccuracyKnown;
        }
        const bool staged = dice.often(0.2);
        for (int i = 0; i < (staged ? 2 : 1); ++i) {
            std::vector<StrategyFigures>& stretch = stretches.emplace_back();
            for (std::size_t trial = 0; trial < kBlock; ++trial) {
                stretch.push_back(randomStrategy(dice, shared[0].horizonMonths));
                alike(stretch.front(), stretch.back(), dice);
                if (staged)
                    stretch.back().kind = StrategyKind::Modelled;
                stretch.back().accuracyKnown = stretches.front().front().accuracyKnown;
            }
        }
        for (std::size_t trial = 0; staged && trial < kBlock; ++trial) {
            stretches[0][trial].endMonth = dice.between(0, shared[0].horizonMonths);
            stretches[1][trial].startMonth = dice.between(0, stretches[0][trial].endMonth);
        }
    }

    void run() { runTrials(0, kBlock); }
    /// The trial by itself, all lanes alike.
    void runAlone(std::size_t trial) { runTrials(trial, 1); }

    void compare(std::size_t trial, int round)
    {
        Ledger ledger = ledgerOf(shared[trial], stretches.front()[trial]);
        if (stretches.size() > 1)
            ledger = ledger + ledgerOf(shared[trial], stretches[1][trial]);
        const CentralFigures plain = figuresOf(shared[trial], ledger);
        const double size = std::abs(plain.totalCost) + std::abs(plain.totalValue);
        double discounted = size;
        double factor = 1;
        const std::size_t months = plain.cashFlow.size();
        std::vector<double> flow(months);
        for (std::size_t m = 0; m < months; ++m) {
            flow[m] = flows[(trial / kTrialTile * months + m) * kTrialTile + trial % kTrialTile];
            near(flow[m], plain.cashFlow[m], size, "flow", round);
            discounted += std::abs(flow[m] * factor);
            factor /= 1 + monthlyRate(shared[trial].discountRatePerYear);
        }
        near(figures.netPresentValue[trial], plain.netPresentValue, discounted, "net present value", round);
        near(figures.totalCost[trial], plain.totalCost, size, "total cost", round);
        near(figures.totalValue[trial] - figures.totalCost[trial], plain.totalValue - plain.totalCost, size,
            "net", round);
        if (plain.costPerMonth)
            near(figures.recurringCost[trial], *plain.costPerMonth * plain.liveMonths, size, "recurring",
                round);
        near(figures.oneOffCost[trial], plain.oneOffCost, size, "one-off cost", round);
        double discountedItems = 0;
        for (std::size_t m = 0; m < months; ++m)
            discountedItems
                += ledger.items[m] / std::pow(1 + monthlyRate(shared[trial].discountRatePerYear), double(m));
        near(figures.discountedItems[trial], discountedItems, discountedItems, "discounted items", round);
        near(figures.items[trial], plain.items, plain.items, "items", round);
        near(figures.liveMonths[trial], plain.liveMonths, plain.liveMonths, "live months", round);
        if (plain.accuracy && plain.items > 0)
            near(figures.correctItems[trial], *plain.accuracy * plain.items, plain.items, "correct", round);
        const double back = trialPayback(flow);
        QCOMPARE(figures.paybackMonths[trial], back);
    }

    std::array<SharedFigures, kBlock> shared;
    std::vector<std::vector<StrategyFigures>> stretches; ///< [stretch][trial]
    BlockFigures figures;
    std::vector<double> flows;

private:
    static void alike(const StrategyFigures& to, StrategyFigures& from, Dice& dice)
    {
        from.kind = to.kind;
        from.losesTuningAtRetirement = to.losesTuningAtRetirement;
        from.improvesAtRetirement = to.improvesAtRetirement;
        from.improvesAtRetune = to.improvesAtRetune;
        from.batchAllowed = to.batchAllowed;
        from.priceChanges = to.priceChanges;
        for (PriceChange& change : from.priceChanges)
            change = {dice.between(0, 30), dice.between(0.3, 3)};
        const auto costs = to.costs;
        from.costs = costs;
        for (StatedCost& cost : from.costs) {
            cost.amount = dice.between(-50, 100);
            cost.trendPerMonth = dice.often(0.5) ? 0 : dice.between(-0.1, 0.1);
            for (double& amount : cost.amounts)
                amount = dice.between(-100, 100);
        }
    }

    template <class Of>
    TrialColumn varying(std::size_t first, std::size_t count, const Of& of)
    {
        auto& values = m_columns.emplace_back(kBlock);
        for (std::size_t trial = 0; trial < kBlock; ++trial)
            values[trial] = of(count == 1 ? first : trial);
        return {values.data(), ~std::size_t(0)};
    }

    void runTrials(std::size_t first, std::size_t count)
    {
        TrialConstants constants;
        m_columns.clear();
        SharedBlock block;
        setColumns(shared[0], constants, block);
        std::array<std::array<double, ColumnsOf<SharedFigures>::kPlaces>, kBlock> doubles;
        for (std::size_t trial = 0; trial < kBlock; ++trial)
            std::memcpy(doubles[trial].data(), &shared[trial], sizeof(doubles[trial]));
        for (std::size_t place = 0; place < ColumnsOf<SharedFigures>::kPlaces; ++place)
            block.figures.at(place) = varying(first, count, [&](std::size_t t) { return doubles[t][place]; });
        block.makeMonths(kBlock);
        std::vector<StrategyBlock> blocks;
        for (const auto& of : stretches)
            blocks.push_back(strategyBlock(of, constants, first, count));
        figures.resize(kBlock);
        flows.resize(kBlock * (std::size_t(block.horizonMonths) + 1));
        blockFigures(block, blocks, kBlock, figures, flows);
    }

    StrategyBlock strategyBlock(const std::vector<StrategyFigures>& of, TrialConstants& constants,
        std::size_t first, std::size_t count)
    {
        StrategyBlock block = blockOf(of[0], constants);
        const auto column = [&](const auto& get) {
            return varying(first, count, [&](std::size_t t) { return get(of[t]); });
        };
        for (const ParameterSpec& spec : parameterSpecs())
            block.parameters[spec.member]
                = column([&](const StrategyFigures& s) { return s.parameters.*spec.member; });
        block.accuracy = column([](const StrategyFigures& s) { return s.accuracy; });
        block.accuracyAfterRetirement
            = column([](const StrategyFigures& s) { return s.accuracyAfterRetirement; });
        block.highestAccuracy = column([](const StrategyFigures& s) { return s.highestAccuracy; });
        block.staleKnowledgeShare = column([](const StrategyFigures& s) { return s.staleKnowledgeShare; });
        block.knowledgeChange = column([](const StrategyFigures& s) { return s.knowledgeChange; });
        block.methodLoss = column([](const StrategyFigures& s) { return s.methodLoss; });
        block.knownRetirementMonth = column([](const StrategyFigures& s) { return s.knownRetirementMonth; });
        block.statedMigrationCost = column([](const StrategyFigures& s) { return s.statedMigrationCost; });
        block.startMonth = column([](const StrategyFigures& s) { return s.startMonth; });
        block.endMonth = column([](const StrategyFigures& s) { return s.endMonth; });
        for (std::size_t i = 0; i < block.priceChanges.size(); ++i) {
            block.priceChanges[i]
                = {column([i](const StrategyFigures& s) { return s.priceChanges[i].month; }),
                    column([i](const StrategyFigures& s) { return s.priceChanges[i].factor; })};
        }
        for (std::size_t i = 0; i < block.costs.size(); ++i) {
            StatedCostBlock& cost = block.costs[i];
            cost.amount = column([i](const StrategyFigures& s) { return s.costs[i].amount; });
            cost.trendPerMonth = column([i](const StrategyFigures& s) { return s.costs[i].trendPerMonth; });
            for (std::size_t m = 0; m < cost.amounts.size(); ++m)
                cost.amounts[m] = column([i, m](const StrategyFigures& s) { return s.costs[i].amounts[m]; });
        }
        return block;
    }

    std::deque<std::vector<double>> m_columns;
};

} // namespace

class TestTrialFigures : public QObject {
    Q_OBJECT

private slots:
    void agreeWithThePlainLedger()
    {
        MonthTable months;
        for (int round = 0; round < 4000; ++round) {
            Dice dice(std::uint64_t(round) + 1);
            const SharedFigures shared = randomShared(dice);
            std::vector<StrategyFigures> stretches{randomStrategy(dice, shared.horizonMonths)};
            if (dice.often(0.2)) {
                stretches.front().endMonth = dice.between(0, shared.horizonMonths);
                stretches.push_back(randomStrategy(dice, shared.horizonMonths));
                stretches.front().kind = stretches.back().kind = StrategyKind::Modelled;
                stretches.back().startMonth = dice.between(0, stretches.front().endMonth);
                stretches.back().accuracyKnown = stretches.front().accuracyKnown;
            }
            Ledger ledger = ledgerOf(shared, stretches.front());
            for (std::size_t i = 1; i < stretches.size(); ++i)
                ledger = ledger + ledgerOf(shared, stretches[i]);
            const CentralFigures plain = figuresOf(shared, ledger);

            months.fill(shared);
            std::vector<double> flow(std::size_t(shared.horizonMonths) + 1);
            const TrialFigures quick = trialFigures(shared, months, stretches, flow);
            const double size = plain.totalCost + std::abs(plain.totalValue);
            for (std::size_t m = 0; m < flow.size(); ++m)
                near(flow[m], plain.cashFlow[m], size, "flow", round);
            double discounted = size;
            for (std::size_t m = 0; m < flow.size(); ++m)
                discounted += std::abs(flow[m] * months.discount(int(m)));
            near(quick.netPresentValue, plain.netPresentValue, discounted, "net present value", round);
            near(quick.totalCost, plain.totalCost, size, "total cost", round);
            near(quick.totalValue - quick.totalCost, plain.totalValue - plain.totalCost, size, "net", round);
            if (plain.costPerMonth)
                near(quick.recurringCost, *plain.costPerMonth * plain.liveMonths, size, "recurring", round);
            near(quick.items, plain.items, plain.items, "items", round);
            near(quick.liveMonths, plain.liveMonths, plain.liveMonths, "live months", round);
            if (plain.accuracy && plain.items > 0)
                near(quick.correctItems, *plain.accuracy * plain.items, plain.items, "correct items", round);
            const double back = trialPayback(flow);
            if (plain.paybackMonths)
                near(back, *plain.paybackMonths, 1e3, "payback", round);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void blocksAgreeWithThePlainLedger()
    {
        for (int round = 0; round < 3000; ++round) {
            Dice dice(std::uint64_t(round) + 1);
            RandomBlock block(dice);
            block.run();
            for (std::size_t trial = 0; trial < kBlock; ++trial)
                block.compare(trial, round);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void everyInstructionSetGivesTheSameBits()
    {
        for (int round = 0; round < 300; ++round) {
            std::optional<BlockFigures> first;
            for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
                hwy::SetSupportedTargetsForTest(target);
                Dice dice(std::uint64_t(round) + 1);
                RandomBlock block(dice);
                block.run();
                if (!first)
                    first = block.figures;
                QVERIFY2(sameBits(block.figures, *first), hwy::TargetName(target));
            }
            hwy::SetSupportedTargetsForTest(0);
        }
    }

    void aTrialDoesNotDependOnItsNeighbours()
    {
        for (int round = 0; round < 300; ++round) {
            Dice dice(std::uint64_t(round) + 1);
            RandomBlock block(dice);
            block.run();
            const BlockFigures together = block.figures;
            for (std::size_t trial = 0; trial < kBlock; ++trial) {
                block.runAlone(trial);
                for (const auto column : columns)
                    QVERIFY(bits((block.figures.*column)[0]) == bits((together.*column)[trial]));
            }
        }
    }

    void aFlowThatNeverPaysBack()
    {
        QVERIFY(std::isinf(trialPayback(std::vector<double>{-10, 2, 2})));
        QCOMPARE(trialPayback(std::vector<double>{-10, 5, 5}), 2.0);
        QCOMPARE(trialPayback(std::vector<double>{0, 5, 5}), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestTrialFigures)
#include "tst_trial_figures.moc"
