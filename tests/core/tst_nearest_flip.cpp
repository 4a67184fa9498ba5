// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/nearest_flip.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tunepoint;

class TestNearestFlip : public QObject {
    Q_OBJECT

private slots:
    void ofALinearMarginIsTheFootOfThePerpendicular()
    {
        // Margin 10 - 3x - 4y is zero on a line at distance 10/5 = 2; its foot is (1.2, 1.6).
        const FiguresAt figures = [](std::span<const double> z) {
            return std::vector{10 - 3 * z[0] - 4 * z[1], 0.0};
        };
        const auto flip = nearestFlip(figures, 2, 0);
        QVERIFY(flip);
        QCOMPARE(flip->to, std::size_t(1));
        QVERIFY(std::abs(flip->distance - 2) < 1e-6);
        QVERIFY(std::abs(flip->z[0] - 1.2) < 1e-6 && std::abs(flip->z[1] - 1.6) < 1e-6);
    }

    void ofACurvedMarginIsFoundByIteration()
    {
        // Margin 5 - x² - 2y: on the parabola y = (5 - x²)/2 the squared distance x² + (5 - x²)²/4 has its
        // derivative zero at x² = 3: y = 1, distance 2; at x = 0, where the gradient at the medians points,
        // it is 2.5. A slight tilt shows the way off the axis.
        const FiguresAt figures = [](std::span<const double> z) {
            const double x = z[0];
            return std::vector{5 - x * x - 2 * z[1] - 0.2 * x, 0.0};
        };
        const auto flip = nearestFlip(figures, 2, 0);
        QVERIFY(flip);
        QVERIFY(flip->distance < 2.5);
        const double margin = 5 - flip->z[0] * flip->z[0] - 2 * flip->z[1] - 0.2 * flip->z[0];
        QVERIFY(std::abs(margin) < 1e-5);
    }

    void theNearestOfSeveralRivalsWins()
    {
        const FiguresAt figures = [](std::span<const double> z) {
            return std::vector{10.0, 4 + 2 * z[0], 7 + 2 * z[1], -std::numeric_limits<double>::infinity()};
        };
        const auto flip = nearestFlip(figures, 2, 0);
        QVERIFY(flip); // 6/2 = 3 away for the first rival, 3/2 = 1.5 for the second
        QCOMPARE(flip->to, std::size_t(2));
        QVERIFY(std::abs(flip->distance - 1.5) < 1e-6);
        QVERIFY(std::abs(flip->z[0]) < 1e-9);
    }

    void togetherIsNeverFurtherThanAlone()
    {
        for (int seed = 1; seed < 40; ++seed) {
            const double a = 0.5 + std::fmod(seed * 0.37, 1.5);
            const double b = 0.5 + std::fmod(seed * 0.61, 1.5);
            const FiguresAt both = [=](std::span<const double> z) {
                return std::vector{2 - a * z[0] - b * z[1], 0.0};
            };
            const FiguresAt alone = [=](std::span<const double> z) { return std::vector{2 - a * z[0], 0.0}; };
            const auto together = nearestFlip(both, 2, 0);
            const auto one = nearestFlip(alone, 1, 0);
            QVERIFY(together);
            QVERIFY(!one || together->distance <= one->distance + 1e-9);
        }
    }

    void whatCannotFlipDoesNot()
    {
        const FiguresAt far = [](std::span<const double> z) { return std::vector{10 - z[0], 0.0}; };
        QVERIFY(!nearestFlip(far, 1, 0)); // ten standard deviations off
        QVERIFY(!nearestFlip(far, 1, 1)); // not the best to begin with
        const FiguresAt flat = [](std::span<const double>) { return std::vector{1.0, 0.0}; };
        QVERIFY(!nearestFlip(flat, 1, 0));
    }
};

QTEST_APPLESS_MAIN(TestNearestFlip)
#include "tst_nearest_flip.moc"
