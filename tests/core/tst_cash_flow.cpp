// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cash_flow.h"
#include "core/economics/cost_model.h"

#include <QTest>

#include <cmath>

using namespace tunepoint;

namespace {

void near(double actual, double expected, const char* what)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
        qPrintable(QStringLiteral("%1: %2, expected %3")
                       .arg(QLatin1String(what), QString::number(actual, 'g', 15),
                           QString::number(expected, 'g', 15))));
}

/// 10,000 items of 300 + 5 tokens behind a fixed prompt of 200, twelve months.
SharedFigures reviews()
{
    SharedFigures shared;
    shared.horizonMonths = 12;
    shared.itemsPerMonth = 10'000;
    shared.inputTokens = 300;
    shared.outputTokens = 5;
    shared.fixedPromptTokens = 200;
    return shared;
}

/// The same with today's process: 3 minutes at 40 an hour is 2 an item, 10% errors at 5 are 0.5 an item.
SharedFigures reviewsByPeople()
{
    SharedFigures shared = reviews();
    shared.hasBaseline = true;
    shared.minutesPerItem = 3;
    shared.wagePerHour = 40;
    shared.baselineAccuracyKnown = true;
    shared.baselineAccuracy = 0.9;
    shared.costPerError = 5;
    return shared;
}

StrategyFigures prompted()
{
    StrategyFigures strategy;
    strategy.parameters.callsPerItem = 1;
    strategy.parameters.inputPricePerMillion = 2;
    strategy.parameters.outputPricePerMillion = 8;
    return strategy;
}

} // namespace

class TestCashFlow : public QObject {
    Q_OBJECT

private slots:
    void pricesOfSuccessorsSpreadLikeIndependentOnes()
    {
        QCOMPARE(successorPrice(2.4, 1.2, 0), 1.0);
        QCOMPARE(successorPrice(2.4, 1.2, 1), 2.4); // as drawn
        QCOMPARE(successorPrice(2.4, 0, 3), 2.4 * 2.4 * 2.4); // no typical case is known
        // 1.2⁴ · (2.4 / 1.2)^√4 = 2.0736 · 4
        QVERIFY(std::abs(successorPrice(2.4, 1.2, 4) - 8.2944) < 1e-12);
        QVERIFY(std::abs(successorPrice(1.2, 1.2, 7) - std::pow(1.2, 7)) < 1e-12); // the median stays
    }

    void aCallIsPricedByItsTokens()
    {
        // (500·2 + 5·8) / 10⁶ = 0.00104
        near(modelCallCost(reviews(), prompted().parameters, false), 0.00104, "plain call");
        StrategyParameters p = prompted().parameters;
        p.examplesInPrompt = 4; // 4·305 = 1220 tokens more: (1720·2 + 40)/10⁶
        near(modelCallCost(reviews(), p, false), 0.00348, "with examples");
        p.cachedShare = 0.5; // of 1420 repeated tokens 710 at 0.2: (1010·2 + 710·0.2 + 40)/10⁶
        p.cachedInputPricePerMillion = 0.2;
        near(modelCallCost(reviews(), p, false), 0.002202, "cached");
        p = prompted().parameters;
        p.reasoningFactor = 5; // 25 output tokens: (1000 + 200)/10⁶
        near(modelCallCost(reviews(), p, false), 0.0012, "reasoning");
        p = prompted().parameters;
        p.batchShare = 1;
        near(modelCallCost(reviews(), p, true), 0.00052, "batch at half price");
        near(modelCallCost(reviews(), p, false), 0.00104, "no batch when the task cannot wait");
        p.callsPerItem = 3;
        near(modelCallCost(reviews(), p, false), 0.00312, "three calls");
        p = prompted().parameters;
        p.tunedPriceFactor = 2;
        p.instructionShare = 0; // (300·2 + 5·8)·2 / 10⁶
        near(modelCallCost(reviews(), p, false), 0.00128, "tuned, without the fixed prompt");
        p = prompted().parameters;
        p.escalationShare = 0.25; // a quarter also at 10/40: 0.25·(5000 + 200)/10⁶
        p.escalationInputPricePerMillion = 10;
        p.escalationOutputPricePerMillion = 40;
        near(modelCallCost(reviews(), p, false), 0.00104 + 0.0013, "cascade");
    }

    void gpusStep()
    {
        SharedFigures shared = reviews();
        StrategyParameters p = prompted().parameters;
        QCOMPARE(gpusNeeded(shared, p, 1e6), 0.0); // not hosted
        p.minimumGpus = 1;
        p.gpuInputTokensPerSecond = 1000;
        p.gpuOutputTokensPerSecond = 100;
        p.utilisation = 0.5;
        p.peakFactor = 1;
        // 0.5 s + 0.05 s an item; 730,000 items a month are 1000 an hour: 550 s of 1800 usable: one GPU
        QCOMPARE(gpusNeeded(shared, p, 730'000), 1.0);
        p.peakFactor = 4; // 2200 s of 1800
        QCOMPARE(gpusNeeded(shared, p, 730'000), 2.0);
        shared.peakItemsPerHour = 12'000; // stated for 10,000 a month: 6600 s of 1800
        QCOMPARE(gpusNeeded(shared, p, 10'000), 4.0);
        QCOMPARE(gpusNeeded(shared, p, 20'000), 8.0); // the peak grows with the volume: 13,200 of 1800
    }

    void reviewShareThatCostsLeast_data()
    {
        QTest::addColumn<double>("benefit");
        QTest::addColumn<double>("sharpness");
        QTest::newRow("a dear error") << 20.0 << 3.0;
        QTest::newRow("a cheap error") << 2.0 << 3.0;
        QTest::newRow("a very sharp model") << 20.0 << 9.0;
        QTest::newRow("a model that does not know when it errs") << 20.0 << 1.0;
        QTest::newRow("errors cost nothing") << 0.0 << 3.0;
    }

    void reviewShareThatCostsLeast()
    {
        QFETCH(double, benefit);
        QFETCH(double, sharpness);
        const double look = 0.5;
        const double errors = 0.1;
        const double caught = 0.8;
        const double best = cheapestReviewShare(look, errors, caught, benefit, sharpness);
        const auto cost
            = [&](double s) { return s * look - errors * caught * errorsAmong(s, sharpness) * benefit; };
        // Second route: no point of a fine grid is cheaper.
        for (int i = 0; i <= 10'000; ++i)
            QVERIFY(cost(best) <= cost(i / 10'000.0) + 1e-12);
    }

    void todayNetsToNothing()
    {
        SharedFigures shared = reviewsByPeople();
        shared.growthPerMonth = 0.03;
        StrategyFigures today;
        today.kind = StrategyKind::StatusQuo;
        const CentralFigures f = figuresOf(shared, ledgerOf(shared, today));
        for (const double flow : f.cashFlow)
            QCOMPARE(flow, 0.0);
        near(f.totalCost / f.items, 2.5, "cost of an item today");
        near(f.roi.value(), 0, "ROI");
        QCOMPARE(f.paybackMonths.value(), 0.0);
        near(f.costPerMonth.value(), 2 * f.items / 12, "recurring cost leaves errors out");
    }

    void aReplacementSavesTodaysCost()
    {
        SharedFigures shared = reviewsByPeople();
        shared.valuePerCorrectItem = 1;
        StrategyFigures strategy = prompted();
        strategy.parameters.engineeringDays = 10;
        strategy.parameters.dayRate = 800;
        strategy.parameters.costOverrun = 1.25; // 10,000
        strategy.parameters.leadTimeWeeks = 365.25 / 12 / 7; // one month: live from month 2
        strategy.parameters.reviewShare = 0;
        strategy.accuracyKnown = true;
        strategy.accuracy = 0.95;
        const CentralFigures f = figuresOf(shared, ledgerOf(shared, strategy));
        near(f.cashFlow[0], -10'000, "time 0");
        near(f.cashFlow[1], 0, "month 1");
        // value 10,000·(2 + 0.5 + 1·0.05) = 25,500; calls 10.4; errors 10,000·0.05·5 = 2,500
        near(f.cashFlow[2], 25'500 - 10.4 - 2'500, "month 2");
        near(f.liveMonths, 11, "live months");
        near(f.costPerMonth.value(), 10.4, "cost per month");
        near(f.errorCost, 11 * 2'500.0, "error cost");
        near(f.oneOffCost, 10'000, "one-off");
        near(f.totalCost, 10'000 + 11 * 2'510.4, "total");
        near(f.totalValue, 11 * 25'500.0, "value");
        near(f.monthlySaving.value(), 22'989.6, "saving");
        near(f.costPerItem.value(), (10'000 + 11 * 2'510.4) / 110'000, "per item");
        near(f.costPerCorrectItem.value(), (10'000 + 11 * 2'510.4) / (110'000 * 0.95), "per correct item");
        near(f.costPerCorrectItemWithRepair.value(), (10'000 + 11 * 2'510.4) / 110'000 + 0.05 * 2,
            "with repair");
        // One whole of accuracy is worth (5 + 1)·10,000·11 in all.
        near(f.breakEvenAccuracy.value(), 0.95 - (11 * 22'989.6 - 10'000) / 660'000, "break-even accuracy");
        near(f.paybackMonths.value(), 1 + 10'000 / 22'989.6, "payback");
    }

    void examplesAtHandAreNotLabelledAgain()
    {
        SharedFigures shared = reviews();
        shared.costPerLabel = 2;
        shared.examplesAvailable = 600;
        StrategyFigures tuned = prompted();
        StrategyParameters& p = tuned.parameters;
        p.trainingExamples = 500;
        p.evaluationExamples = 300; // 100 are left over, 200 to label
        p.labelOverhead = 0.5;
        p.trainingEpochs = 3;
        p.trainingPricePerMillion = 4; // 500·3·505 tokens = 0.7575 M: 3.03 a run
        p.trainingCostPerRun = 1;
        p.attemptSuccess = 0.5; // two runs
        p.daysPerAttempt = 1;
        p.dayRate = 100;
        const Ledger ledger = ledgerOf(shared, tuned);
        near(ledger.parts.examples, 200 * 2 * 1.5, "labels");
        near(ledger.parts.training, 2 * (3.03 + 1 + 100), "training");
    }

    void modelsAreRetired()
    {
        const SharedFigures shared = reviews();
        StrategyFigures strategy = prompted();
        strategy.parameters.modelLifetimeMonths = 5;
        strategy.parameters.successorPriceFactor = 2;
        strategy.parameters.migrationDays = 3;
        strategy.parameters.dayRate = 100;
        const Ledger ledger = ledgerOf(shared, strategy);
        near(ledger.recurring[1], 10.4, "before");
        near(ledger.recurring[5], 10.4 + 300, "the migration is paid in the month of the retirement");
        near(ledger.recurring[6], 20.8, "the successor's price");
        near(ledger.recurring[11], 41.6, "and its successor's");
    }

    void aClosedTunedModelLosesItsGain()
    {
        const SharedFigures shared = reviews();
        StrategyFigures tuned = prompted();
        tuned.accuracyKnown = true;
        tuned.accuracy = 0.95;
        tuned.accuracyAfterRetirement = 0.85;
        tuned.losesTuningAtRetirement = true;
        tuned.knownRetirementMonth = 6;
        tuned.parameters.tunedPriceFactor = 2;
        tuned.parameters.reviewShare = 0;
        const CentralFigures f = figuresOf(shared, ledgerOf(shared, tuned));
        near(f.accuracyByMonth[5], 0.95, "month 6");
        near(f.accuracyByMonth[6], 0.85, "month 7");
        near(f.accuracy.value(), 0.9, "mean over the year");
        near(f.totalCost, 6 * 20.8 + 6 * 10.4, "the dearer tuned price goes with it");
    }

    void statedLinesFallWhenTheySay()
    {
        SharedFigures shared;
        shared.horizonMonths = 6;
        shared.itemsPerMonth = 100;
        shared.inputTokens = 1000;
        StrategyFigures custom;
        custom.kind = StrategyKind::Custom;
        StatedCost monthly;
        monthly.amount = 10;
        monthly.from = 2;
        monthly.to = 6;
        monthly.everyMonths = 2;
        monthly.trendPerMonth = 0.1; // months 2, 4, 6: 10, 10·1.1² = 12.1, 10·1.1⁴ = 14.641
        StatedCost once;
        once.kind = CostKind::OneOff;
        once.from = 3;
        once.amount = 50;
        StatedCost item;
        item.kind = CostKind::PerItem;
        item.amount = 0.5;
        StatedCost token;
        token.kind = CostKind::PerToken;
        token.tokens = TokenKind::Input;
        token.amount = 20; // 100,000 tokens a month: 2
        StatedCost benefit;
        benefit.amount = -7;
        benefit.from = 5;
        benefit.to = 5;
        StatedCost series;
        series.kind = CostKind::Series;
        series.amounts = {3, 0, -4};
        custom.costs = {monthly, once, item, token, benefit, series};
        const std::vector<double> flow = cashFlowOf(ledgerOf(shared, custom));
        const std::vector<double> expected{
            -3, -52, -10 - 52 + 4, -50 - 52, -12.1 - 52, -52 + 7, -14.641 - 52};
        for (std::size_t m = 0; m < expected.size(); ++m)
            near(flow[m], expected[m], "month");
        const CentralFigures f = figuresOf(shared, ledgerOf(shared, custom));
        near(f.totalValue, 11, "benefits are value");
        near(f.totalCost, 3 + 50 + 10 + 12.1 + 14.641 + 6 * 52, "amounts paid are cost");
        QVERIFY(!f.accuracy && !f.costPerCorrectItem && !f.monthlySaving && !f.breakEvenAccuracy);
    }

    void moreVolumeNeverLowersVariableCost()
    {
        SharedFigures shared = reviews();
        StrategyFigures strategy = prompted();
        strategy.parameters.minimumGpus = 1;
        strategy.parameters.gpuPricePerHour = 2;
        strategy.parameters.gpuInputTokensPerSecond = 5000;
        strategy.parameters.gpuOutputTokensPerSecond = 500;
        strategy.parameters.peakFactor = 5;
        double last = -1;
        for (double volume = 0; volume < 3e7; volume += 1.7e5) {
            shared.itemsPerMonth = volume;
            const double cost = figuresOf(shared, ledgerOf(shared, strategy)).totalCost;
            QVERIFY(cost >= last);
            last = cost;
        }
    }
};

QTEST_APPLESS_MAIN(TestCashFlow)
#include "tst_cash_flow.moc"
