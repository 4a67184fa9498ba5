// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/ageing.h"
#include "core/accuracy/combined_models.h"
#include "core/accuracy/effort_curve.h"
#include "core/accuracy/error_kinds.h"
#include "core/accuracy/failures.h"
#include "core/accuracy/label_noise.h"
#include "core/accuracy/learning_curve.h"
#include "core/accuracy/log_odds.h"
#include "core/accuracy/tuning_memory.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace tunepoint;

namespace {

bool close(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.9g instead of %.9g", actual, expected);
    return false;
}

} // namespace

class TestAccuracyModels : public QObject {
    Q_OBJECT

private slots:
    void noiseShrinksTheExamples()
    {
        // 1,000 (1 - 2·.1)² = 640; 1,000 (1 - .1·5/4)² = 765.625; free text 1,000 · .9² = 810
        QVERIFY(close(effectiveExamples(1000, 0.1, 2), 640, 1e-9));
        QVERIFY(close(effectiveExamples(1000, 0.1, 5), 765.625, 1e-9));
        QVERIFY(close(effectiveExamples(1000, 0.1, 0), 810, 1e-9));
        QCOMPARE(effectiveExamples(1000, 0.5, 2), 0.0); // labels by the toss of a coin
        QCOMPARE(effectiveExamples(1000, 0.8, 2), 0.0);
        QCOMPARE(effectiveExamples(1000, 0.0, 7), 1000.0);
    }

    void agreementTellsTheNoise_data()
    {
        QTest::addColumn<double>("r");
        QTest::addColumn<double>("classes");
        QTest::newRow("one in ten, two classes") << 0.1 << 2.0;
        QTest::newRow("one in ten, five classes") << 0.1 << 5.0;
        QTest::newRow("three in ten, 77 classes") << 0.3 << 77.0;
        QTest::newRow("no noise") << 0.0 << 3.0;
    }

    void agreementTellsTheNoise()
    {
        QFETCH(double, r);
        QFETCH(double, classes);
        // Two people wrong with chance r, a wrong label being any other of K-1: they agree when both are
        // right or both choose the same wrong one; by chance in 1/K. Cohen's kappa from those two.
        const double agree = (1 - r) * (1 - r) + r * r / (classes - 1);
        const double kappa = (agree - 1 / classes) / (1 - 1 / classes);
        QVERIFY(close(wrongLabels(kappa, classes), r, 1e-12));
        // which makes the examples worth kappa times their number
        QVERIFY(close(effectiveExamples(1000, r, classes), 1000 * kappa, 1e-9));
    }

    void kappaBelowChanceIsPureNoise()
    {
        QCOMPARE(wrongLabels(-0.3, 4), 0.75);
        QCOMPARE(effectiveExamples(500, wrongLabels(-0.3, 4), 4), 0.0);
    }

    void aStudentEndsNearItsTeacher()
    {
        QVERIFY(close(taughtByModel(0.80, 0.02, 0.93), 0.82, 1e-12));
        QCOMPARE(taughtByModel(0.92, 0.02, 0.93), 0.93); // the ceiling holds
        QCOMPARE(taughtByModel(0.95, 0.02, 0.93), 0.95); // and takes nothing away
        QCOMPARE(highestMeasurable(0.033), 1 - 0.033);
    }

    void aJudgeIsCorrected()
    {
        // true share .7, sensitivity .9, specificity .8: the judge passes .7·.9 + .3·.2 = .69
        QVERIFY(close(correctedForJudge(0.69, 0.9, 0.8), 0.7, 1e-12));
        QVERIFY(close(judgeWidening(0.9, 0.8), 1 / 0.7, 1e-12));
        QCOMPARE(correctedForJudge(0.1, 0.9, 0.8), 0.0); // fewer than its false alarms alone
        QCOMPARE(correctedForJudge(0.6, 0.5, 0.5), 0.6); // a coin tells nothing
        QVERIFY(std::isinf(judgeWidening(0.5, 0.5)));
    }

    void retrievalIsAMixture()
    {
        // .6 [.9·.87 + .1·.4] + .4 (.7 - .03) = .6·.823 + .268 = .7618
        QVERIFY(close(RetrievalMixture({0.6, 0.9, 0.87, 0.4, 0.7, 0.03}).accuracy(), 0.7618, 1e-12));
        // no outside knowledge needed: only the distractors are left
        QVERIFY(close(RetrievalMixture({0, 0.9, 0.87, 0.4, 0.7, 0.13}).accuracy(), 0.57, 1e-12));
        QCOMPARE(RetrievalMixture({0, 1, 1, 0, 0.05, 0.13}).accuracy(), 0.0);
    }

    void aChainIsTheProductOfItsSteps()
    {
        // q' = .9 + .1·.8·.5 = .94; .94³ = .830584; calls 3 (1 + .1·.8) = 3.24
        const StepChain chain{3, 0.9, 0.8, 0.5};
        QVERIFY(close(chain.checkedStep(), 0.94, 1e-12));
        QVERIFY(close(chain.accuracy(), 0.830584, 1e-12));
        QVERIFY(close(chain.calls(), 3.24, 1e-12));
        QVERIFY(close(StepChain({5, 0.95, 0, 0}).accuracy(), 0.7737809375, 1e-12));
    }

    void theJointTableOfPublishedModels()
    {
        // Evidence rows ROUT-002 and -003: phi gives back the share of weak-only answers and the oracle.
        const JointTable mmlu = jointTable(0.681, 0.806, 0.43);
        QVERIFY(close(mmlu.weakOnlyRight, 0.053, 5e-4));
        QVERIFY(close(mmlu.oracle(), 0.859, 5e-4));
        const JointTable gsm = jointTable(0.638, 0.857, 0.116);
        QVERIFY(close(gsm.weakOnlyRight, 0.072, 5e-4));
        QVERIFY(close(gsm.oracle(), 0.929, 5e-4));
        // Marginals .9 and .8 cannot be wholly correlated: both right at most .8.
        QCOMPARE(jointTable(0.9, 0.8, 1).bothRight(), 0.8);
        QVERIFY(close(jointTable(0.9, 0.8, -1).bothRight(), 0.7, 1e-12));
    }

    void cascade_data()
    {
        QTest::addColumn<double>("t");
        QTest::addColumn<double>("f");
        QTest::addColumn<double>("accuracy");
        QTest::addColumn<double>("escalated");
        // docs/models/accuracy.md: w = .681, s = .806, u = .053
        QTest::newRow("a scorer that never errs") << 1.0 << 0.0 << .8590 << .3190;
        QTest::newRow("one in ten wrong") << .9 << .1 << .8359 << .3552;
        QTest::newRow("two in ten wrong") << .8 << .2 << .8128 << .3914;
        QTest::newRow("three in ten wrong") << .7 << .3 << .7897 << .4276;
    }

    void cascade()
    {
        QFETCH(double, t);
        QFETCH(double, f);
        QFETCH(double, accuracy);
        QFETCH(double, escalated);
        const CascadeResult result = tunepoint::cascade({0.681, 0.806, 0.053}, t, f);
        QVERIFY(close(result.accuracy, accuracy, 5.1e-5));
        QVERIFY(close(result.escalated, escalated, 5.1e-5));
    }

    void whenATunedModelIsOvertaken()
    {
        // .90 against .85: ln 9 - ln(17/3) = .4626 log-odds; 22 months at .25 a year, 7 at .8
        const double lead = logOdds(0.90) - logOdds(0.85);
        QVERIFY(close(lead, 0.463, 5e-4));
        QCOMPARE(std::round(overtakenMonth(lead, 0.25, 0)), 22.0);
        QCOMPARE(std::round(overtakenMonth(lead, 0.8, 0)), 7.0);
        // Six months need .93 a year.
        QVERIFY(close(lead / 0.5, 0.93, 5e-3));
        // Releases every five months: 22.2 waits for month 25, 6.9 for month 10.
        QCOMPARE(overtakenMonth(lead, 0.25, 5), 25.0);
        QCOMPARE(overtakenMonth(lead, 0.8, 5), 10.0);
        QVERIFY(std::isinf(overtakenMonth(lead, 0, 5)));
        QCOMPARE(overtakenMonth(-0.1, 0.25, 5), 0.0);
    }

    void progressComesWithReleases()
    {
        QVERIFY(close(releasedProgress(14, 0.6, 5), 0.5, 1e-12)); // ten months of it
        QVERIFY(close(releasedProgress(14, 0.6, 0), 0.7, 1e-12));
        QCOMPARE(releasedProgress(4, 0.6, 5), 0.0);
    }

    void knowledgeGoesStale()
    {
        // Second route: the mean of 1 - .97^t over twelve months by the midpoint rule.
        double sum = 0;
        for (int i = 0; i < 12'000; ++i)
            sum += 1 - std::pow(0.97, (i + 0.5) / 1000);
        QVERIFY(close(meanStaleShare(0.03, 12), sum / 12'000, 1e-9));
        QVERIFY(close(meanStaleShare(1e-7, 10), 5e-7, 1e-12)); // c R / 2
        QCOMPARE(meanStaleShare(0, 12), 0.0);
        QCOMPARE(meanStaleShare(0.03, 0), 0.0);
        // .8 (1 - .5·.2) = .72
        QVERIFY(close(withStaleKnowledge(0.8, 0.5, 0.2), 0.72, 1e-12));
    }

    void eventsHappenBelowTheirProbability()
    {
        QCOMPARE(afterFormatEvent(0.9, 0.05, 0.5), 0.9);
        QVERIFY(close(afterFormatEvent(0.9, 0.05, 0.04), 0.27, 1e-12));
        QCOMPARE(afterTuningEvent(0.9, 0.8, 0.1, 0.5), 0.9);
        // ln 4 - .5 = .8863 log-odds = .7081
        QVERIFY(close(afterTuningEvent(0.9, 0.8, 0.1, 0.05), 0.7081, 5e-5));
        QCOMPARE(afterTuningEvent(0.6, 0.8, 0.1, 0.05), 0.6); // failing is no gain
    }

    void attemptsAreGeometric()
    {
        QCOMPARE(attemptsNeeded(1, 0.99), 1.0);
        QCOMPARE(attemptsNeeded(0.5, 0.49), 1.0);
        QCOMPARE(attemptsNeeded(0.5, 0.51), 2.0);
        QCOMPARE(attemptsNeeded(0.5, 0.76), 3.0);
        double sum = 0;
        for (int i = 0; i < 100'000; ++i)
            sum += attemptsNeeded(0.5, (i + 0.5) / 100'000);
        QVERIFY(close(sum / 100'000, 2, 1e-3)); // mean 1/q
    }

    void errorsByKind()
    {
        // one in fifty is a case: .02·500 + .98·5 = 14.9
        QVERIFY(close(costOfError(0.02, 5, 500), 14.9, 1e-12));
        // Equal sensitivity and specificity .9: .1 · 14.9
        QVERIFY(close(costOfErrorsPerItem(0.02, 0.9, 0.9, 5, 500), 1.49, 1e-12));
        // .02·.2·500 + .98·.05·5 = 2.245
        QVERIFY(close(costOfErrorsPerItem(0.02, 0.8, 0.95, 5, 500), 2.245, 1e-12));
    }

    void theLastPoints_data()
    {
        QTest::addColumn<int>("reading");
        QTest::addColumn<double>("point");
        QTest::addColumn<double>("dearer");
        QTest::addColumn<double>("total");
        // 80 points for an effort of 20, 95 at "five times": docs/models/accuracy.md
        QTest::newRow("A: five times in all") << int(EffortReading::Total) << 5.33 << 21.3 << 100.0;
        QTest::newRow("B: five times on top") << int(EffortReading::Added) << 6.67 << 26.7 << 120.0;
        QTest::newRow("C: five times a point") << int(EffortReading::PerPoint) << 1.25 << 5.0 << 38.75;
    }

    void theLastPoints()
    {
        QFETCH(int, reading);
        QFETCH(double, point);
        QFETCH(double, dearer);
        QFETCH(double, total);
        const EffortCurve curve{80, 95, 20, 5, EffortReading(reading)};
        QCOMPARE(curve.firstPoint(), 0.25);
        QVERIFY(close(curve.marginalPoint(), point, 5.1e-3));
        QVERIFY(close(curve.timesDearer(), dearer, 5.1e-2));
        QVERIFY(close(curve.effortFor(95), total, 1e-9));
        QVERIFY(close(curve.effortFor(40), 10, 1e-9));
    }

    void memoryToTune()
    {
        // MEM-002: low-rank adapters at 16 bits
        constexpr std::array table{
            MemoryPoint{7, 16}, MemoryPoint{13, 32}, MemoryPoint{30, 64}, MemoryPoint{70, 160}};
        QCOMPARE(memoryNeeded(table, 7), 16.0);
        QCOMPARE(memoryNeeded(table, 13), 32.0);
        QVERIFY(close(memoryNeeded(table, 10), 24, 1e-9)); // half-way
        QVERIFY(close(memoryNeeded(table, 3.5), 8, 1e-9));
        QVERIFY(close(memoryNeeded(table, 140), 320, 1e-9));
        QVERIFY(close(largestModel(table, 32), 13, 1e-9)); // "under 13B" is one card of 32 GB
        QVERIFY(close(largestModel(table, 80), 30 + 40.0 * 16 / 96, 1e-9));
    }

    void curvesAreNotReadTooFar()
    {
        QVERIFY(!extrapolatesTooFar(8000, 2000));
        QVERIFY(extrapolatesTooFar(8001, 2000));
        QVERIFY(close(extrapolationDeviation(16'384, 2048), 0.04, 1e-12)); // a factor of 8
        QCOMPARE(extrapolationDeviation(500, 2048), 0.0);
        // SETF-030: 9.9, 2.0, .6 points at 2, 8 and 64 a class; the form gives .10, .035, .0074
        QVERIFY(close(drawDeviation(2), 0.10, 1e-12));
        QVERIFY(close(drawDeviation(64), 0.0074, 5e-5));
        QCOMPARE(drawDeviation(1000), 0.005);
    }
};

QTEST_APPLESS_MAIN(TestAccuracyModels)
#include "tst_accuracy_models.moc"
