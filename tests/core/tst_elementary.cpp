// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/elementary.h"

#include <QTest>

using namespace tunepoint;

class TestElementary : public QObject {
    Q_OBJECT

private slots:
    // Second route: the C library in long double.
    void logarithmsAgreeWithTheLibrary()
    {
        for (double x = 1e-300; x < 1e300; x *= 1.00731) {
            const long double expected = std::log2(static_cast<long double>(x));
            QVERIFY(std::abs(log2Of(x) - double(expected)) <= 4e-15 * std::max(1.0, std::abs(double(expected))));
        }
        QCOMPARE(log2Of(1), 0.0);
        QCOMPARE(log2Of(8), 3.0);
    }

    void powersOfTwoAgreeWithTheLibrary()
    {
        for (double y = -1000; y < 1000; y += 0.137) {
            const double expected = double(std::exp2(static_cast<long double>(y)));
            QVERIFY(std::abs(exp2Of(y) / expected - 1) <= 4e-15);
        }
        QCOMPARE(exp2Of(10), 1024.0);
        QCOMPARE(exp2Of(-5000), 0.0);
    }

    void powersAgreeWithTheLibrary()
    {
        for (double base = 0.01; base < 20; base *= 1.13) {
            for (double exponent = -6; exponent < 6; exponent += 0.31)
                QVERIFY(std::abs(power(base, exponent) / std::pow(base, exponent) - 1) < 1e-13);
            for (int n = -40; n <= 120; ++n)
                QVERIFY(std::abs(wholePower(base, n) / double(std::pow(static_cast<long double>(base), n)) - 1) < 1e-13);
        }
        QCOMPARE(power(0, 2), 0.0);
        QCOMPARE(power(0, 0), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestElementary)
#include "tst_elementary.moc"
