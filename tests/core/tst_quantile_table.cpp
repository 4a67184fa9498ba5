// SPDX-License-Identifier: GPL-3.0-or-later
// The other route is quantile(), which asks Boost.Math.
#include "core/uncertainty/quantile_table.h"
#include "core/uncertainty/random_stream.h"
#include "core/uncertainty/table_cache.h"

#include <hwy/targets.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace tunepoint;

namespace {

struct QuantileCase {
    const char* name;
    Shape shape;
    Bounds bounds = unbounded;
    std::optional<double> lower;
    std::optional<double> upper;
};

const std::vector<QuantileCase>& cases()
{
    static const std::vector<QuantileCase> all{
        {"a standard normal distribution", Normal{0, 1}},
        {"a normal distribution cut at zero", Normal{1, 2}, unbounded, 0.0},
        {"a normal distribution cut to its upper tail", Normal{0, 1}, unbounded, 1.5, 4.0},
        {"a lognormal distribution", Lognormal{3, 0.4}},
        {"a lognormal distribution with a long tail", Lognormal{60, 1.3}},
        {"a three-point estimate of money", ThreePoint{50, 80, 200}, notNegative},
        {"a three-point estimate of a share", ThreePoint{0.7, 0.85, 0.92}, share},
        {"a three-point estimate that may be negative", ThreePoint{-3, 1, 4}},
        {"a PERT estimate", Pert{10, 15, 40}},
        {"a PERT estimate with its mode at the minimum", Pert{0, 0, 10}},
        {"a PERT estimate with its mode at the maximum, cut", Pert{0, 10, 10}, unbounded, 2.0, 9.0},
        {"a beta distribution", Beta{18, 2}},
        {"a beta distribution with two peaks", Beta{0.4, 0.7}},
        {"a narrow beta distribution", Beta{800, 1'500, -1, 1}},
        {"a mixture of lognormals", LognormalMixture{{0.83, 0.17}, {{0.89, 0.25}, {3.0, 0.30}}}},
        {"a mixture of far lognormals, cut", LognormalMixture{{0.5, 0.5}, {{1, 0.1}, {50, 0.2}}}, unbounded,
            0.9, 60.0},
        {"a uniform distribution", Uniform{2, 5}},
        {"a uniform distribution, cut", Uniform{2, 5}, unbounded, 3.0},
        {"a triangular distribution", Triangular{1, 2, 7}},
        {"a triangular distribution, cut", Triangular{1, 2, 7}, unbounded, 1.5, 6.0},
        {"a discrete distribution", Discrete{{3, 1, 2}, {0.2, 0.5, 0.3}}},
        {"observations", Empirical{{5, 1, 4, 4, 9, 2, 6}}},
        {"observations, cut", Empirical{{5, 1, 4, 4, 9, 2, 6}}, unbounded, 2.0, 6.0},
        {"a fixed value", FixedValue{12}},
    };
    return all;
}

Quantity quantityOf(const QuantileCase& c)
{
    Quantity quantity;
    quantity.shape = c.shape;
    quantity.lower = c.lower;
    quantity.upper = c.upper;
    return quantity;
}

/// Draws all over (0, 1), thick in both tails.
std::vector<std::uint32_t> manyDraws()
{
    std::vector<std::uint32_t> draws{0, 1, 2, 3, 0x7fffffffu, 0x80000000u};
    for (double tail = 2; tail < 0x1p31; tail *= 1.0171)
        draws.push_back(std::uint32_t(tail));
    for (std::uint64_t x = 0; x < 0x80000000u; x += 1'234'567)
        draws.push_back(std::uint32_t(x));
    const std::size_t half = draws.size();
    for (std::size_t i = 0; i < half; ++i)
        draws.push_back(~draws[i]);
    return draws;
}

void addCases()
{
    QTest::addColumn<int>("which");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << int(i);
}

} // namespace

class TestQuantileTable : public QObject {
    Q_OBJECT

private slots:
    void followsTheQuantileFunction_data() { addCases(); }

    void followsTheQuantileFunction()
    {
        QFETCH(int, which);
        const QuantileCase& c = cases()[std::size_t(which)];
        const Quantity quantity = quantityOf(c);
        QVERIFY(check(quantity, c.bounds, "").empty());
        const QuantileTable table(quantity, c.bounds);
        const double range = quantile(quantity, c.bounds, 0.9) - quantile(quantity, c.bounds, 0.1);
        double worst[3] = {};
        for (const std::uint32_t draw : manyDraws()) {
            const double p = (draw + 0.5) * 0x1p-32;
            const double truth = quantile(quantity, c.bounds, p);
            const double off = std::abs(table.value(draw) - truth) / std::max(std::abs(truth), range);
            const double tail = std::min(p, 1 - p);
            if (std::holds_alternative<LognormalMixture>(c.shape)) {
                // Where its parts meet a mixture has next to no mass, so it is held by probability.
                const double reached = cumulative(quantity, c.bounds, table.value(draw));
                QVERIFY(std::abs(reached - p) < (tail > 0.1 ? 1.0 / 64 : 1e-6));
                if (tail > 0.1)
                    continue;
            }
            double& worstHere = worst[tail > 0.03 ? 0 : (tail > 0x1p-10 ? 1 : 2)];
            if (range > 0 || table.value(draw) != truth)
                worstHere = std::max(worstHere, off);
        }
        const QByteArray seen = QByteArray::number(worst[0]) + ' ' + QByteArray::number(worst[1]) + ' '
            + QByteArray::number(worst[2]);
        QVERIFY2(worst[0] < 1e-6 && worst[1] < 2e-5 && worst[2] < 1e-3, seen.constData());
    }

    void risesWithTheDraw_data() { addCases(); }

    void risesWithTheDraw()
    {
        QFETCH(int, which);
        const QuantileCase& c = cases()[std::size_t(which)];
        const QuantileTable table(quantityOf(c), c.bounds);
        auto draws = manyDraws();
        std::sort(draws.begin(), draws.end());
        double before = table.value(draws.front());
        for (const std::uint32_t draw : draws) {
            const double value = table.value(draw);
            QVERIFY2(value >= before - 1e-14 * std::abs(before), qPrintable(QString::number(draw)));
            before = value;
        }
    }

    void everyInstructionSetGivesTheSameBits_data() { addCases(); }

    void everyInstructionSetGivesTheSameBits()
    {
        QFETCH(int, which);
        const QuantileCase& c = cases()[std::size_t(which)];
        const QuantileTable table(quantityOf(c), c.bounds);
        const auto draws = manyDraws();
        for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
            hwy::SetSupportedTargetsForTest(target);
            for (const std::size_t count : {std::size_t(1), std::size_t(7), draws.size()}) {
                std::vector<double> values(count);
                table.values(std::span(draws).first(count), values);
                for (std::size_t i = 0; i < count; ++i)
                    QVERIFY2(values[i] == table.value(draws[i]), hwy::TargetName(target));
            }
        }
        hwy::SetSupportedTargetsForTest(0);
    }

    void keptTablesAreThoseOfTheirShape()
    {
        // More shapes than are kept, each differing from the next in one thing only, asked for twice.
        std::vector<std::pair<Quantity, Bounds>> asked;
        for (std::size_t i = 0; i < kKeptTables + 20; ++i) {
            Quantity quantity;
            quantity.shape = Pert{0, 1 + double(i) * 1e-3, 4};
            asked.emplace_back(quantity, unbounded);
        }
        Quantity shape = asked.front().first;
        asked.emplace_back(shape, Bounds{0.0, std::nullopt});
        shape.upper = 3;
        asked.emplace_back(shape, unbounded);
        shape.upper.reset();
        shape.lower = 0.5;
        asked.emplace_back(shape, unbounded);
        shape.shape = Triangular{0, 1, 4};
        asked.emplace_back(shape, unbounded);
        std::vector<double> first;
        for (const auto& [quantity, bounds] : asked)
            first.push_back(QuantileTable(quantity, bounds).value(0x12345678u));
        for (std::size_t i = 0; i < asked.size(); ++i) {
            const auto& [quantity, bounds] = asked[i];
            QCOMPARE(QuantileTable(quantity, bounds).value(0x12345678u), first[i]);
            const double p = uniform01(0x12345678u);
            QVERIFY(std::abs(first[i] - quantile(quantity, bounds, p)) < 1e-5);
        }
    }

    void rowsOfASampleStayTogether()
    {
        Quantity a;
        a.shape = Sample{"posterior", {1, 2, 3, 4}};
        Quantity b;
        b.shape = Sample{"posterior", {40, 10, 30, 20}};
        const QuantileTable tableA(a, unbounded);
        const QuantileTable tableB(b, unbounded);
        for (std::uint32_t row = 0; row < 4; ++row) {
            const std::uint32_t draw = row * 0x40000000u + 17;
            QCOMPARE(tableA.value(draw), std::get<Sample>(a.shape).values[row]);
            QCOMPARE(tableB.value(draw), std::get<Sample>(b.shape).values[row]);
        }
        b.upper = 35;
        const Quantity* const members[] = {&a, &b};
        QCOMPARE(jointRows(members), (std::vector<std::size_t>{1, 2, 3}));
    }

    void constants()
    {
        QVERIFY(QuantileTable(7.0).isConstant());
        QVERIFY(QuantileTable(fixed(7), unbounded).isConstant());
        QVERIFY(QuantileTable(threePoint(2, 2, 2), notNegative).isConstant());
        QVERIFY(!QuantileTable(threePoint(1, 2, 3), notNegative).isConstant());
        QCOMPARE(QuantileTable(threePoint(2, 2, 2), notNegative).value(99), 2.0);
    }

    void stepsAreCounted()
    {
        Quantity quantity;
        quantity.shape = Discrete{{3, 1, 2}, {0.25, 0.5, 0.25}};
        const QuantileTable table(quantity, unbounded);
        QVERIFY(table.steps() != nullptr);
        QCOMPARE(table.steps()->values, (std::vector<double>{1, 2, 3}));
        QCOMPARE(table.steps()->ends, (std::vector<std::uint64_t>{0x80000000u, 0xc0000000u, 0x100000000u}));
        QVERIFY(QuantileTable(1.0).steps() == nullptr);
    }

    void building()
    {
        Quantity quantity;
        quantity.shape = Pert{10, 15, 40};
        QBENCHMARK
        {
            const QuantileTable table(quantity, unbounded);
            QVERIFY(!table.isConstant());
        }
    }
};

QTEST_APPLESS_MAIN(TestQuantileTable)
#include "tst_quantile_table.moc"
