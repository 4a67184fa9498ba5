// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/learning_curve.h"
#include "core/accuracy/log_odds.h"
#include "core/accuracy/pilot_posterior.h"

#include <QTest>

#include <cmath>

using namespace tunepoint;

class TestAccuracy : public QObject {
    Q_OBJECT

private slots:
    void learningCurve_data()
    {
        QTest::addColumn<double>("ceiling");
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("examples");
        QTest::addColumn<double>("expected");
        // docs/models/accuracy.md, item 3: 77 classes and 6 classes, b = .45
        QTest::newRow("77 classes, 100 examples") << .95 << 1.0 / 77 << 61.6 << 100.0 << .3429;
        QTest::newRow("77 classes, 500 examples") << .95 << 1.0 / 77 << 61.6 << 500.0 << .6034;
        QTest::newRow("77 classes, 1,000 examples") << .95 << 1.0 / 77 << 61.6 << 1000.0 << .6898;
        QTest::newRow("77 classes, 5,000 examples") << .95 << 1.0 / 77 << 61.6 << 5000.0 << .8211;
        QTest::newRow("6 classes, 100 examples") << .97 << 1.0 / 6 << 4.8 << 100.0 << .7694;
        QTest::newRow("6 classes, 500 examples") << .97 << 1.0 / 6 << 4.8 << 500.0 << .8711;
        QTest::newRow("6 classes, 1,000 examples") << .97 << 1.0 / 6 << 4.8 << 1000.0 << .8975;
        QTest::newRow("no examples: the start") << .97 << 1.0 / 6 << 4.8 << 0.0 << 1.0 / 6;
    }

    void learningCurve()
    {
        QFETCH(double, ceiling);
        QFETCH(double, start);
        QFETCH(double, scale);
        QFETCH(double, examples);
        QFETCH(double, expected);
        const LearningCurve curve{start, ceiling, scale, 0.45};
        QVERIFY(std::abs(curve.at(examples) - expected) < 5e-5);
    }

    void examplesForATarget()
    {
        QCOMPARE(std::round(LearningCurve({1.0 / 77, .95, 61.6, .45}).examplesFor(.90)), 41431.0);
        QCOMPARE(std::round(LearningCurve({1.0 / 6, .97, 4.8, .45}).examplesFor(.90)), 1082.0);
        QVERIFY(std::isinf(LearningCurve({.5, .9, 10, .45}).examplesFor(.95)));
        QCOMPARE(LearningCurve({.5, .9, 10, .45}).examplesFor(.4), 0.0);
    }

    void theCurvePassesThroughTheTable()
    {
        const LearningCurve curve = curveThrough(0.7, 0.85, 60, 0.45, 0.99);
        QVERIFY(std::abs(curve.at(1000) - 0.85) < 1e-12);
        QVERIFY(std::abs(curve.at(0) - 0.7) < 1e-12);
        double last = 0;
        for (double n = 0; n < 1e5; n = n * 1.5 + 10) {
            QVERIFY(curve.at(n) > last && curve.at(n) < 0.99);
            last = curve.at(n);
        }
    }

    void worthOfAPrior()
    {
        // 1/(0.8·0.2·s²) - 1 at 80%: 5.25 for 1.0, 24 for 0.5, 99 for 0.25
        QVERIFY(std::abs(worthInItems(std::log(4.0), 1.0) - 5.25) < 1e-9);
        QVERIFY(std::abs(worthInItems(std::log(4.0), 0.5) - 24) < 1e-9);
        QVERIFY(std::abs(worthInItems(std::log(4.0), 0.25) - 99) < 1e-9);
    }

    void aLargePilotOutweighsThePrior()
    {
        const Quantity posterior = pilotPosterior(0, 1.0, 9400, 10000);
        QVERIFY(std::abs(median(posterior) - 0.94) < 0.001);
        // Binomial standard error sqrt(.94·.06/10000) = .002375: P10 to P90 is ±1.2816 of it.
        QVERIFY(
            std::abs(quantile(posterior, share, 0.9) - quantile(posterior, share, 0.1) - 2 * 1.2816 * .002375)
            < 1e-4);
    }

    void withoutItemsThePriorStands()
    {
        const Quantity posterior = pilotPosterior(1.0, 0.5, 0, 0);
        QVERIFY(std::abs(median(posterior) - fromLogOdds(1.0)) < 1e-4);
        // P90 of the prior: 1 + 0.5·1.2816
        QVERIFY(std::abs(quantile(posterior, share, 0.9) - fromLogOdds(1 + 0.5 * 1.2815516)) < 2e-3);
    }

    void posteriorMeanAgreesWithAnotherIntegration()
    {
        // Second route: Simpson's rule on the probability itself, prior logit-normal(0.5, 1), 7 of 10 right.
        double top = 0;
        double bottom = 0;
        constexpr int steps = 200'000;
        for (int i = 1; i < steps; ++i) {
            const double p = double(i) / steps;
            const double z = std::log(p / (1 - p)) - 0.5;
            const double density
                = std::exp(-0.5 * z * z) / (p * (1 - p)) * std::pow(p, 7) * std::pow(1 - p, 3);
            const double weight = i % 2 ? 4 : 2;
            top += weight * density * p;
            bottom += weight * density;
        }
        const Quantity posterior = pilotPosterior(0.5, 1, 7, 10);
        double mean = 0;
        for (const double value : std::get<Empirical>(posterior.shape).values)
            mean += value / double(std::get<Empirical>(posterior.shape).values.size());
        QVERIFY(std::abs(mean - top / bottom) < 3e-4);
    }
};

QTEST_APPLESS_MAIN(TestAccuracy)
#include "tst_accuracy.moc"
