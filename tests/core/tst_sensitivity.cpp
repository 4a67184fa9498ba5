// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/flip_point.h"
#include "core/uncertainty/sobol_indices.h"
#include "core/uncertainty/tornado.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <vector>

using namespace tunepoint;

namespace {

QuantileTable table(const Shape& shape)
{
    Quantity quantity;
    quantity.shape = shape;
    return {quantity, unbounded};
}

/// Ishigami and Homma 1990 with a = 7, b = 0.1 on (-pi, pi)^3.
double ishigami(std::span<const double> x)
{
    const double s = std::sin(x[1]);
    return std::sin(x[0]) + 7 * s * s + 0.1 * x[2] * x[2] * x[2] * x[2] * std::sin(x[0]);
}

std::vector<QuantileTable> ishigamiInputs()
{
    return std::vector<QuantileTable>(3, table(Uniform{-std::numbers::pi, std::numbers::pi}));
}

void compare(const Estimate& estimate, double expected, const char* what)
{
    const double off = std::abs(estimate.value - expected);
    QVERIFY2(off <= 4 * estimate.standardError + 1e-12,
        qPrintable(QString("%1: %2 ± %3, expected %4")
                       .arg(what)
                       .arg(estimate.value)
                       .arg(estimate.standardError)
                       .arg(expected)));
}

SobolIndexOptions optionsFor(bool random)
{
    SobolIndexOptions options;
    options.sampler = random ? Sampler::Random : Sampler::Sobol;
    return options;
}

void samplers()
{
    QTest::addColumn<bool>("random");
    QTest::newRow("scrambled Sobol'") << false;
    QTest::newRow("Philox") << true;
}

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT

private slots:
    void ishigamiIndices_data() { samplers(); }

    void ishigamiIndices()
    {
        // Closed forms in Saltelli et al. 2008, Global Sensitivity Analysis: The Primer, section 4.6.
        QFETCH(bool, random);
        const auto indices = sobolIndices(ishigami, ishigamiInputs(), optionsFor(random));
        QVERIFY(indices.has_value());
        QCOMPARE(indices->evaluations, std::uint64_t(16'384 * 5));
        compare(indices->inputs[0].first, 0.31390519, "S1");
        compare(indices->inputs[1].first, 0.44241114, "S2");
        compare(indices->inputs[2].first, 0, "S3");
        compare(indices->inputs[0].total, 0.55758886, "ST1");
        compare(indices->inputs[1].total, 0.44241114, "ST2");
        compare(indices->inputs[2].total, 0.24368366, "ST3");
        for (const SobolIndex& index : indices->inputs) {
            QVERIFY(index.first.standardError < 0.02);
            QVERIFY(index.total.standardError < 0.02);
        }
        QVERIFY(std::abs(indices->mean - 3.5) < 0.1);
        QVERIFY(std::abs(indices->variance - 13.844588) < 0.3);
    }

    void linearIndices_data() { samplers(); }

    void linearIndices()
    {
        // Y = 4 X1 + 2 X2 - X3 with normal inputs of standard deviation 1, 2, 0.5: variances 16, 16, .25.
        QFETCH(bool, random);
        const std::vector<QuantileTable> inputs{
            table(Normal{0, 1}), table(Normal{5, 2}), table(Normal{1, 0.5}), QuantileTable(3.0)};
        const auto indices
            = sobolIndices([](std::span<const double> x) { return 4 * x[0] + 2 * x[1] - x[2] + x[3]; },
                inputs, optionsFor(random));
        QVERIFY(indices.has_value());
        const double shares[] = {16 / 32.25, 16 / 32.25, 0.25 / 32.25};
        for (std::size_t i = 0; i < 3; ++i) {
            compare(indices->inputs[i].first, shares[i], "first");
            compare(indices->inputs[i].total, shares[i], "total");
        }
        QCOMPARE(indices->inputs[3].first.value, 0.0);
        QCOMPARE(indices->inputs[3].total.value, 0.0);
    }

    void aConstantFigureHasNoIndices()
    {
        const auto indices = sobolIndices([](std::span<const double>) { return 7.0; }, ishigamiInputs());
        QCOMPARE(indices->variance, 0.0);
        QCOMPARE(indices->inputs[1].total.value, 0.0);
    }

    void threadsDoNotMatter()
    {
        SobolIndexOptions options;
        options.trials = 5'000;
        options.threads = 1;
        const auto one = sobolIndices(ishigami, ishigamiInputs(), options);
        for (const unsigned threads : {2u, 7u}) {
            options.threads = threads;
            const auto many = sobolIndices(ishigami, ishigamiInputs(), options);
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(many->inputs[i].first == one->inputs[i].first);
                QVERIFY(many->inputs[i].total == one->inputs[i].total);
            }
        }
    }

    void standardErrorsTellTheTruth()
    {
        // 200 seeds: the squared errors and the squares of the claimed standard errors agree on average.
        double squares[2] = {};
        double claimed[2] = {};
        SobolIndexOptions options;
        options.trials = 512;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            options.seed = seed;
            const auto indices = sobolIndices(ishigami, ishigamiInputs(), options);
            const Estimate& first = indices->inputs[0].first;
            const Estimate& total = indices->inputs[0].total;
            squares[0] += std::pow(first.value - 0.31390519, 2);
            claimed[0] += std::pow(first.standardError, 2);
            squares[1] += std::pow(total.value - 0.55758886, 2);
            claimed[1] += std::pow(total.standardError, 2);
        }
        for (int i = 0; i < 2; ++i) {
            const double ratio = squares[i] / claimed[i];
            QVERIFY2(ratio > 0.6 && ratio < 1.5, qPrintable(QString::number(ratio)));
        }
    }

    void aStopLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        SobolIndexOptions options;
        options.stop = stop.get_token();
        QVERIFY(!sobolIndices(ishigami, ishigamiInputs(), options).has_value());
    }

    void tornadoRanksBySwing()
    {
        const std::vector<TornadoInput> inputs{{1, 2, 3}, {10, 20, 60}, {5, 5, 5}, {0, 1, 4}};
        const auto bars = tornado(
            [](std::span<const double> x) {
                return std::vector<double>{10 * x[0] - x[1] + x[2], x[3]};
            },
            inputs);
        QCOMPARE(bars.size(), std::size_t(3)); // the fixed input has no bar
        QCOMPARE(bars[0].input, std::size_t(1));
        QCOMPARE(bars[0].atLow[0], 20.0 - 10 + 5);
        QCOMPARE(bars[0].atHigh[0], 20.0 - 60 + 5);
        QCOMPARE(bars[1].input, std::size_t(0));
        QCOMPARE(bars[2].input, std::size_t(3));
        QCOMPARE(bars[2].atHigh[1], 4.0);
    }

    void flipPointsOnBothSides()
    {
        // Net benefits x^2, 3x - 2 (crossing x^2 at 1 and 2) and the constant 0.
        const auto expected = [](double x) { return std::vector<double>{x * x, 3 * x - 2, 0.0}; };
        const FlipPoints flips = flipPoints(expected, 1.5, 0, 150);
        QVERIFY(flips.below && flips.above);
        QVERIFY(std::abs(flips.below->value - 1) < 1e-9);
        QCOMPARE(flips.below->to, std::size_t(0));
        QVERIFY(std::abs(flips.above->value - 2) < 1e-9);
        QCOMPARE(flips.above->to, std::size_t(0));
    }

    void flipsStayWithinBounds()
    {
        const auto expected = [](double x) { return std::vector<double>{x, 10.0}; };
        const FlipPoints flips = flipPoints(expected, 3, 0, 9.9);
        QVERIFY(!flips.below && !flips.above);
        const FlipPoints wider = flipPoints(expected, 3, 0, 300);
        QVERIFY(wider.above && std::abs(wider.above->value - 10) < 1e-9);
        const FlipPoints jump = flipPoints(
            [](double x) {
                return std::vector<double>{x < 0.25 ? 1.0 : -1.0, 0.0};
            },
            0.1, 0, 1);
        QVERIFY(jump.above && std::abs(jump.above->value - 0.25) < 1e-9);
        QVERIFY(!flipPoints([](double) { return std::vector<double>{1.0}; }, 1, 0, 2).above);
        const double none = -std::numeric_limits<double>::infinity();
        QVERIFY(!flipPoints([none](double x) { return std::vector<double>{x, none}; }, 1, 0, 2).above);
    }

    void moreComparisonsNeedMoreStandardErrors_data()
    {
        // Abramowitz and Stegun 1964, Handbook of Mathematical Functions: normal quantiles in tables 26.5
        // and 26.6 (to five digits), Student's t for 15 degrees of freedom in table 26.10 (to three). The
        // tail on one side is .05/(2m).
        QTest::addColumn<int>("comparisons");
        QTest::addColumn<double>("normal");
        QTest::addColumn<double>("student");
        QTest::newRow("none counts as one") << 0 << 1.95996 << 2.131;
        QTest::newRow("one: a tail of .025") << 1 << 1.95996 << 2.131;
        QTest::newRow("five: a tail of .005") << 5 << 2.57583 << 2.947;
        QTest::newRow("fifty: a tail of .0005") << 50 << 3.29053 << 4.073;
        QTest::newRow("five hundred: a tail of .00005") << 500 << 3.89059 << 0.0;
    }
    void moreComparisonsNeedMoreStandardErrors()
    {
        QFETCH(int, comparisons);
        QFETCH(double, normal);
        QFETCH(double, student);
        QVERIFY(std::abs(criticalValue(std::size_t(comparisons)) - normal) < 1e-5);
        if (student > 0)
            QVERIFY(std::abs(criticalValue(std::size_t(comparisons), 15) - student) < 1e-3);
    }

    void flipPointsOfConditionalMeans()
    {
        // Between the points 1 and 2 the lead goes from 1 to -3: a quarter of the way.
        const FlipPoints flips = flipPointsOf({0, 1, 2}, {5, 3, 4, 3, 2, 5}, 0.5);
        QVERIFY(!flips.below);
        QVERIFY(flips.above && std::abs(flips.above->value - 1.25) < 1e-9);
        QCOMPARE(flips.above->to, std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
