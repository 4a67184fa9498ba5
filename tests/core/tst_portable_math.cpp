// SPDX-License-Identifier: GPL-3.0-or-later
// The other route is the C library in long double and Boost.Math.
#include "core/base/portable_math.h"

#include <QTest>

#include <boost/math/distributions/normal.hpp>

#include <cmath>
#include <limits>

using namespace tunepoint;

namespace {

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();

/// Distance from the true value in units in the last place of the true value.
double unitsOff(double value, long double truth)
{
    if (truth == 0 || !std::isfinite(double(truth)))
        return value == double(truth) ? 0 : 1e9;
    const double unit = std::nextafter(std::abs(double(truth)), INFINITY) - std::abs(double(truth));
    return double(std::abs(value - truth)) / unit;
}

} // namespace

class TestPortableMath : public QObject {
    Q_OBJECT

private slots:
    void exponentialAndLogarithm()
    {
        double worstExp = 0;
        double worstLog = 0;
        double worstLog1p = 0;
        for (int i = -70'000; i <= 70'000; ++i) {
            const double x = i * 0.0101;
            worstExp = std::max(worstExp, unitsOff(portable::exp(x), std::exp((long double)(x))));
            const double y = std::exp(x);
            worstLog = std::max(worstLog, unitsOff(portable::log(y), std::log((long double)(y))));
            const double small = i * 1.3e-5;
            if (small > -1)
                worstLog1p = std::max(
                    worstLog1p, unitsOff(portable::log1p(small), std::log1p((long double)(small))));
        }
        QVERIFY2(worstExp < 4, qPrintable(QString::number(worstExp)));
        QVERIFY2(worstLog < 4, qPrintable(QString::number(worstLog)));
        QVERIFY2(worstLog1p < 4, qPrintable(QString::number(worstLog1p)));
    }

    void endsOfTheRange()
    {
        QCOMPARE(portable::exp(0), 1.0);
        QCOMPARE(portable::log(1), 0.0);
        QCOMPARE(portable::exp(-800), 0.0);
        QVERIFY(std::isinf(portable::exp(711)));
        QVERIFY(std::isnan(portable::exp(NAN)));
        QVERIFY(std::isinf(portable::log(0)) && portable::log(0) < 0);
        QVERIFY(std::isnan(portable::log(-1)));
        QVERIFY(std::isinf(portable::log(INFINITY)));
        const double smallest = std::numeric_limits<double>::denorm_min();
        QVERIFY(unitsOff(portable::log(smallest), std::log((long double)(smallest))) < 4);
        QCOMPARE(portable::pow(0, 2), 0.0);
        QCOMPARE(portable::pow(0, 0), 1.0);
        QCOMPARE(portable::logistic(-800), 0.0);
        QCOMPARE(portable::logistic(800), 1.0);
        QCOMPARE(portable::logistic(0), 0.5);
    }

    void wholePowers()
    {
        for (double x = 0.3; x < 3; x += 0.17) {
            for (int n = -40; n <= 120; ++n)
                QVERIFY(std::abs(
                            portable::wholePower(x, n) / double(std::pow(static_cast<long double>(x), n)) - 1)
                    < 1e-13);
        }
    }

    void powersAndLogits()
    {
        for (double x = 0.01; x < 100; x *= 1.37) {
            for (double y = -3; y <= 3; y += 0.37)
                QVERIFY(std::abs(portable::pow(x, y) / std::pow(x, y) - 1) < 20 * kEpsilon);
        }
        for (double p = 0.001; p < 1; p += 0.0137)
            QVERIFY(std::abs(portable::logistic(portable::logit(p)) / p - 1) < 20 * kEpsilon);
    }

    void normalDistribution()
    {
        const boost::math::normal_distribution<long double> normal;
        for (double x = -36; x <= 8; x += 0.0173) {
            const auto truth = double(boost::math::cdf(normal, (long double)(x)));
            QVERIFY2(std::abs(portable::normalCdf(x) / truth - 1) < 1e-13, qPrintable(QString::number(x)));
        }
        for (double p = 1e-300; p < 1e-3; p *= 7.7) {
            const auto truth = double(boost::math::quantile(normal, (long double)(p)));
            QVERIFY2(
                std::abs(portable::normalQuantile(p) / truth - 1) < 4e-15, qPrintable(QString::number(p)));
        }
        for (double p = 0.00093; p < 1; p += 0.00117) {
            const auto truth = double(boost::math::quantile(normal, (long double)(p)));
            QVERIFY2(std::abs(portable::normalQuantile(p) - truth) < 4e-15 * (1 + std::abs(truth)),
                qPrintable(QString::number(p)));
        }
        QCOMPARE(portable::normalQuantile(0.5), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestPortableMath)
#include "tst_portable_math.moc"
