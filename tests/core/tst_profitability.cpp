// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/break_even.h"
#include "core/economics/profitability.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tunepoint;
using Flow = std::vector<double>;

namespace {

bool close(double actual, double expected, double relative = 1e-9)
{
    return std::abs(actual - expected) <= relative * std::max(1e-300, std::abs(expected));
}

double yearly(double perPeriod)
{
    return std::pow(1 + perPeriod, 12) - 1;
}

} // namespace

class TestProfitability : public QObject {
    Q_OBJECT

private slots:
    void presentValue()
    {
        // 12% a year compounds to a month's rate whose 12th power is 1.12, so 112 after twelve months is
        // worth 100.
        Flow flow(13, 0.0);
        flow[12] = 112;
        QVERIFY(close(netPresentValue(flow, 0.12), 100));
        // Without a rate it is the plain sum.
        QVERIFY(close(netPresentValue(Flow{-100, 60, 70}, 0), 30));
    }

    void rates_data()
    {
        QTest::addColumn<Flow>("flow");
        QTest::addColumn<Flow>("perPeriod");
        // The quadratic formula on y = 1 + r: 4000y² - 2000y - 4000 = 0.
        QTest::newRow("one investment, two payments: 28.0776%") << Flow{
            -4000, 2000, 4000} << Flow{(2000 + std::sqrt(2000.0 * 2000 + 4.0 * 4000 * 4000)) / 8000 - 1};
        QTest::newRow("two sign changes have two rates: 25% and 400%")
            << Flow{-4000, 25000, -25000} << Flow{0.25, 4.0};
        QTest::newRow("a negative discriminant has no rate") << Flow{1000, -3000, 2500} << Flow{};
        QTest::newRow("only payments out have no rate") << Flow{-1, -2, -3} << Flow{};
        QTest::newRow("a flow beyond all numbers has no rate")
            << Flow{-1, std::numeric_limits<double>::infinity(), -2, 3} << Flow{};
        QTest::newRow("nor has one that is no number")
            << Flow{-1, 2, std::numeric_limits<double>::quiet_NaN(), -2, 3} << Flow{};
        QTest::newRow("nothing at all has no rate") << Flow{0, 0, 0} << Flow{};
        QTest::newRow("doubling in one period") << Flow{-100, 200} << Flow{1.0};
        QTest::newRow("losing half in one period") << Flow{-100, 50} << Flow{-0.5};
        QTest::newRow("leading and trailing zeros change nothing") << Flow{0, -100, 150, 0, 0} << Flow{0.5};
        // (y - 1.1)(y - 1.2)(y - 1.3) = y³ - 3.6y² + 4.31y - 1.716 with y = 1 + r
        QTest::newRow("three rates: 10%, 20%, 30%") << Flow{1, -3.6, 4.31, -1.716} << Flow{0.1, 0.2, 0.3};
        // (y - 1.2)² touches zero without crossing it
        QTest::newRow("a double root is one rate") << Flow{1, -2.4, 1.44} << Flow{0.2};
    }

    void rates()
    {
        QFETCH(Flow, flow);
        QFETCH(Flow, perPeriod);
        const auto result = internalRateOfReturn(flow);
        QCOMPARE(result.perYear.size(), perPeriod.size());
        for (std::size_t i = 0; i < perPeriod.size(); ++i) {
            // A double root is only as sharp as the square root of a rounding error.
            const double sharp = flow == Flow{1, -2.4, 1.44} ? 1e-6 : 1e-9;
            QVERIFY2(close(result.perYear[i], yearly(perPeriod[i]), sharp),
                qPrintable(QString::number(result.perYear[i], 'g', 17)));
        }
        const auto kind = perPeriod.empty() ? RootKind::None
            : perPeriod.size() == 1         ? RootKind::One
                                            : RootKind::Several;
        QCOMPARE(int(result.kind), int(kind));
    }

    void rateOfALongAnnuity()
    {
        // Present value of 120 payments of 1 at 1% a month: (1 - 1.01^-120) / 0.01.
        Flow flow(121, 1.0);
        flow[0] = -(1 - std::pow(1.01, -120)) / 0.01;
        const auto result = internalRateOfReturn(flow);
        QCOMPARE(result.perYear.size(), std::size_t(1));
        QVERIFY(close(result.perYear[0], yearly(0.01)));
    }

    void presentValueVanishesAtEveryRate()
    {
        std::uint32_t state = 7;
        for (int round = 0; round < 300; ++round) {
            Flow flow;
            for (int m = 0; m < 3 + round % 60; ++m) {
                state = state * 1664525u + 1013904223u;
                flow.push_back(double(state >> 8) / (1 << 24) * 200 - 100);
            }
            for (const double rate : internalRateOfReturn(flow).perYear) {
                if (1 + rate < 1e-3)
                    continue; // next to -100% a yearly rate cannot be written sharply enough to check it this
                              // way
                double size = 0;
                for (std::size_t m = 0; m < flow.size(); ++m)
                    size += std::abs(flow[m]) * std::pow(1 + monthlyRate(rate), -double(m));
                QVERIFY(std::abs(netPresentValue(flow, rate)) <= 1e-9 * size);
            }
        }
    }

    void paybackTimes_data()
    {
        QTest::addColumn<Flow>("flow");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("expected"); // below 0: never
        QTest::newRow("100 out, 40 a month back: after two and a half months")
            << Flow{-100, 40, 40, 40} << 0.0 << 2.5;
        QTest::newRow("never below zero: at once") << Flow{0, 10, 10} << 0.0 << 0.0;
        QTest::newRow("too little comes back") << Flow{-100, 10, 10} << 0.0 << -1.0;
        QTest::newRow("a later loss counts: it must stay above zero")
            << Flow{-100, 200, -150, 100} << 0.0 << 2.5;
        QTest::newRow("exactly zero at the end") << Flow{-100, 50, 50} << 0.0 << 2.0;
        // At 1.01^12 - 1 a year 101 after one month is worth 100.
        QTest::newRow("discounted") << Flow{-100, 101, 0} << std::pow(1.01, 12) - 1 << 1.0;
    }

    void paybackTimes()
    {
        QFETCH(Flow, flow);
        QFETCH(double, rate);
        QFETCH(double, expected);
        const auto months = payback(flow, rate);
        QCOMPARE(months.has_value(), expected >= 0);
        if (months)
            QVERIFY(std::abs(*months - expected) < 1e-9);
    }

    void crossings()
    {
        // -100 now against 0, then 50 a month more: level after two months.
        QCOMPARE(crossingMonths({-100, 50, 50, 50}, {0, 0, 0, 0}), (Flow{2.0}));
        // Equal at the start is no crossing.
        QCOMPARE(crossingMonths({0, 10}, {0, 5}), Flow{});
        // 10, 10, -10, 10: level at 1.5 and at 2.5.
        QCOMPARE(crossingMonths({10, 0, 0, 0}, {0, 0, 20, -20}), (Flow{1.5, 2.5}));
        // A stretch of equality between two signs counts once, where it begins.
        QCOMPARE(crossingMonths({-10, 10, 0, 5}, {0, 0, 0, 0}), (Flow{1.0}));
    }

    void volumesOfStraightLines()
    {
        // 100 + 0.001v against 0.01v over one month: v = 100 / 0.009.
        const VolumeProfile tuned{-100, -0.001, {}};
        const VolumeProfile prompted{0, -0.01, {}};
        const auto volumes = equalVolumes(tuned, prompted);
        QCOMPARE(volumes.size(), std::size_t(1));
        QVERIFY(close(volumes[0], 100 / 0.009));
        QVERIFY(equalVolumes(tuned, tuned).empty());
        QVERIFY(identical(tuned, tuned));
        QVERIFY(equalVolumes(VolumeProfile{-1, -1, {}}, VolumeProfile{-2, -1, {}}).empty());
    }

    void volumesOfStaircases()
    {
        // One GPU costs 100 and carries 1000 items, a call costs 0.12. Level at 833.33; past 1000 the second
        // GPU lifts the stair to 200 against 120, level at 1666.67; past 2000 300 against 240, level at 2500;
        // past 3000 400 against 360, level at 3333.33; past 4000 500 against 480, level at 4166.67; past 5000
        // 600 against 600: the stair never overtakes again.
        const VolumeProfile hosted{0, 0, {{100, 1000, 1}}};
        const VolumeProfile calls{0, -0.12, {}};
        const auto volumes = equalVolumes(hosted, calls);
        const Flow expected{
            833.333333333, 1000, 1666.66666667, 2000, 2500, 3000, 3333.33333333, 4000, 4166.66666667};
        QCOMPARE(volumes.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(close(volumes[i], expected[i], 1e-9), qPrintable(QString::number(volumes[i], 'g', 15)));
    }

    void itemsAreRoundedUp()
    {
        SharedFigures shared;
        shared.itemsPerMonth = 1'000'000;
        // 100 / 9000 of a month at a million a month is 11,111.1 items.
        QCOMPARE(itemsUntil(shared, 100.0 / 9000), 11112.0);
        QCOMPARE(itemsUntil(shared, 2.0), 2'000'000.0);
        shared.growthPerMonth = 0.5;
        QCOMPARE(itemsUntil(shared, 2.0), 2'500'000.0);
    }
};

QTEST_APPLESS_MAIN(TestProfitability)
#include "tst_profitability.moc"
