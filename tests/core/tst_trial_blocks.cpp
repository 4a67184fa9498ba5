// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/simulation.h"
#include "core/evaluation/strategy_names.h"
#include "core/evaluation/trial_block_maker.h"
#include "resources/resources.h"
#include "tests/support/random_document.h"

#include <hwy/targets.h>

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace tunepoint;

namespace {

constexpr std::size_t kTrials = 32;

std::uint64_t bits(double x)
{
    return std::bit_cast<std::uint64_t>(x);
}

/// A random document whose strategies are of random archetypes with random parameters.
Assessment randomOfArchetypes(support::Dice& dice, const Catalogue& catalogue)
{
    Assessment assessment = support::randomDocument(dice);
    assessment.pilots.clear();
    assessment.correlations.clear();
    assessment.horizonMonths = dice.between(1, 60);
    for (Strategy& strategy : assessment.strategies) {
        strategy.archetype = dice.pick(catalogue.archetypes).id;
        strategy.parameters.clear();
        strategy.lifecycle.clear();
        if (dice.chance(0.7))
            strategy.accuracy.reset();
        if (strategy.archetype == "custom" || strategy.archetype == "statusQuo")
            continue;
        for (const ParameterSpec& spec : parameterSpecs()) {
            if (dice.chance(0.1))
                strategy.parameters[std::string(spec.id)] = support::randomQuantity(dice, spec.bounds);
        }
    }
    return assessment;
}

/// Everything that a trial draws, by single draws.
std::vector<double> worldOf(const Plan& plan, const InputSampler& sampler, std::uint64_t trial)
{
    std::vector<double> values;
    for (const Input& input : plan.inputs)
        values.push_back(input.central);
    for (std::size_t c = 0; c < sampler.columns().size(); ++c) {
        std::uint32_t draw = 0;
        sampler.fillColumn(c, trial, {&draw, 1});
        for (std::size_t i = 0; i < sampler.columns()[c].inputs.size(); ++i)
            sampler.fillValues(c, i, {&draw, 1}, {&values[sampler.columns()[c].inputs[i]], 1});
    }
    for (const std::string& event : plan.events)
        values.push_back(uniform01(sampler.stream(event).draw(trial)));
    return values;
}

struct Run {
    Run(const Assessment& assessment, const Catalogue& catalogue, Sampler how)
        : plan(makePlan(assessment, catalogue, parseDate(assessment.date)))
        , sampler(assessment, plan, how, 7)
        , maker(plan, sampler, kTrials)
    {
        maker.make(0, kTrials);
        flows.resize(kTrials * (std::size_t(plan.frame.horizonMonths) + 1));
        figures.resize(kTrials);
    }

    void compare(std::size_t trial, std::size_t strategy) const
    {
        const std::vector<double> world = worldOf(plan, sampler, trial);
        const SharedFigures shared = sharedFigures(plan, world);
        std::vector<StrategyFigures> stretches;
        fillStrategyFigures(plan, plan.strategies[strategy], world, stretches);
        QCOMPARE(bits(maker.rawAccuracy(strategy)[trial]), bits(stretches.front().accuracy));
        Ledger ledger = ledgerOf(shared, stretches.front());
        for (std::size_t i = 1; i < stretches.size(); ++i)
            ledger = ledger + ledgerOf(shared, stretches[i]);
        const CentralFigures plain = figuresOf(shared, ledger);
        if (!std::isfinite(plain.totalCost) || !std::isfinite(plain.totalValue))
            return; // a GPU that reads nothing: endless cost by either route
        double size = std::abs(plain.totalCost) + std::abs(plain.totalValue);
        near(figures.totalCost[trial], plain.totalCost, size, "total cost");
        near(figures.totalValue[trial] - figures.totalCost[trial], plain.totalValue - plain.totalCost, size,
            "value less cost");
        near(figures.items[trial], plain.items, plain.items, "items");
        if (plain.accuracy && plain.items > 0)
            near(figures.correctItems[trial] / figures.items[trial], *plain.accuracy, 1, "accuracy");
        const double growth = std::max(1.0, 1 / (1 + shared.discountRatePerYear));
        size *= std::pow(growth, plan.frame.horizonMonths / 12.0);
        if (std::isfinite(size) && std::isfinite(plain.netPresentValue))
            near(figures.netPresentValue[trial], plain.netPresentValue, size, "net present value");
    }

    static void near(double actual, double expected, double size, const char* what)
    {
        if (!std::isfinite(actual) && !std::isfinite(expected))
            return; // beyond all numbers, an infinity less another is either
        QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::max(1.0, size),
            qPrintable(QStringLiteral("%1: %2, expected %3")
                           .arg(QLatin1String(what))
                           .arg(actual, 0, 'g', 15)
                           .arg(expected, 0, 'g', 15)));
    }

    Plan plan;
    InputSampler sampler;
    TrialBlockMaker maker;
    BlockFigures figures;
    std::vector<double> flows;
};

bool usable(const Assessment& assessment, const Catalogue& catalogue)
{
    return !hasErrors(check(assessment)) && !hasErrors(checkNames(assessment, catalogue))
        && !hasErrors(makePlan(assessment, catalogue, parseDate(assessment.date)).problems);
}

/// Whether the two simulations have the same bits in every figure.
bool sameBits(const Simulation& a, const Simulation& b)
{
    const auto same = [](const auto& x, const auto& y) {
        return std::equal(x.begin(), x.end(), y.begin(), y.end(),
            [](double left, double right) { return bits(left) == bits(right); });
    };
    for (std::size_t s = 0; s < a.strategies.size(); ++s) {
        const StrategyTrials& x = a.strategies[s];
        const StrategyTrials& y = b.strategies[s];
        if (!same(x.accuracy, y.accuracy) || !same(x.totalCost, y.totalCost) || !same(x.roi, y.roi)
            || !same(x.costPerCorrectItem, y.costPerCorrectItem) || !same(x.costPerMonth, y.costPerMonth)
            || !same(x.paybackMonths, y.paybackMonths) || !same(x.cumulativeCash, y.cumulativeCash))
            return false;
    }
    return a.trials == b.trials && same(a.netPresentValue, b.netPresentValue);
}

} // namespace

class TestTrialBlocks : public QObject {
    Q_OBJECT

private slots:
    void agreeWithTheLedgerInRandomDocuments()
    {
        const auto catalogue = bundledCatalogue();
        int used = 0;
        for (int round = 0; round < 400; ++round) {
            support::Dice dice(std::uint64_t(round) + 1);
            const Assessment assessment = randomOfArchetypes(dice, *catalogue);
            if (!usable(assessment, *catalogue))
                continue;
            ++used;
            Run run(assessment, *catalogue, dice.chance(0.5) ? Sampler::Sobol : Sampler::Random);
            for (std::size_t s = 0; s < run.plan.strategies.size(); ++s) {
                run.maker.evaluate(s, run.figures, run.flows);
                for (std::size_t trial = 0; trial < kTrials; ++trial) {
                    run.compare(trial, s);
                    if (QTest::currentTestFailed()) {
                        qWarning("round %d, strategy %zu of archetype %s, trial %zu", round, s,
                            assessment.strategies[s].archetype.c_str(), trial);
                        return;
                    }
                }
            }
        }
        QVERIFY2(used >= 200, qPrintable(QString::number(used)));
    }

    void everyInstructionSetAndThreadCountGivesTheSameBits()
    {
        const auto catalogue = bundledCatalogue();
        for (int round = 0; round < 12; ++round) {
            support::Dice dice(std::uint64_t(round) + 1);
            const Assessment assessment = randomOfArchetypes(dice, *catalogue);
            if (!usable(assessment, *catalogue))
                continue;
            const Sampler how = round % 2 == 0 ? Sampler::Sobol : Sampler::Random;
            const Plan plan = makePlan(assessment, *catalogue, parseDate(assessment.date));
            const InputSampler sampler(assessment, plan, how, 3);
            const Simulation first = simulate(plan, sampler, {3'000, 1, {}});
            for (const unsigned threads : {2u, 7u})
                QVERIFY(sameBits(simulate(plan, sampler, {3'000, threads, {}}), first));
            for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
                hwy::SetSupportedTargetsForTest(target);
                QVERIFY2(sameBits(simulate(plan, sampler, {3'000, 2, {}}), first), hwy::TargetName(target));
            }
            hwy::SetSupportedTargetsForTest(0);
        }
    }

    void aLongRunBeginsWithAShortOne()
    {
        const auto catalogue = bundledCatalogue();
        support::Dice dice(5);
        const Assessment assessment = randomOfArchetypes(dice, *catalogue);
        QVERIFY(usable(assessment, *catalogue));
        const Plan plan = makePlan(assessment, *catalogue, parseDate(assessment.date));
        const InputSampler sampler(assessment, plan, Sampler::Random, 3);
        // 1,003 trials end in the middle of a block and of a vector.
        const Simulation brief = simulate(plan, sampler, {1'003, 2, {}});
        const Simulation whole = simulate(plan, sampler, {2'500, 2, {}});
        QCOMPARE(brief.trials, std::uint64_t(1'003));
        for (std::size_t i = 0; i < brief.netPresentValue.size(); ++i)
            QCOMPARE(bits(brief.netPresentValue[i]), bits(whole.netPresentValue[i]));
    }
};

QTEST_APPLESS_MAIN(TestTrialBlocks)
#include "tst_trial_blocks.moc"
