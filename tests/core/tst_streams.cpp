// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/random_stream.h"

#include <Random123/philox.h>
#include <hwy/targets.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace tunepoint;

namespace {

std::vector<std::uint32_t> drawsOf(const Stream& stream, std::uint64_t first, std::size_t count)
{
    std::vector<std::uint32_t> draws(count);
    stream.fill(first, draws);
    return draws;
}

/// Points of one randomisation as numbers in (0, 1).
std::vector<double> pointsOf(const Stream& stream, std::uint64_t randomisation, std::size_t count)
{
    std::vector<double> points(count);
    for (std::size_t i = 0; i < count; ++i)
        points[i] = uniform01(stream.draw(i * kRandomisations + randomisation));
    return points;
}

/// "input", 7 → "input7".
std::string numbered(const char* name, int number)
{
    std::string text(name);
    text += std::to_string(number);
    return text;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - 0.5) * (b[i] - 0.5);
    return 12 * sum / double(a.size());
}

/// Squared L2 star discrepancy in two dimensions. Source: Warnock 1972.
double squaredDiscrepancy(const std::vector<double>& x, const std::vector<double>& y)
{
    const auto n = double(x.size());
    double single = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        single += (1 - x[i] * x[i]) * (1 - y[i] * y[i]);
        for (std::size_t j = 0; j < x.size(); ++j)
            pairs += (1 - std::max(x[i], x[j])) * (1 - std::max(y[i], y[j]));
    }
    return 1.0 / 9 - single / (2 * n) + pairs / (n * n);
}

} // namespace

class TestStreams : public QObject {
    Q_OBJECT

private slots:
    void keys()
    {
        // FNV-1a by its published constants, then SplitMix64's finaliser, worked out by a separate script.
        QCOMPARE(streamKey(""), std::uint64_t(0xf52a15e9a9b5e89b));
        QCOMPARE(streamKey("foobar"), std::uint64_t(0x404da9e3b74078c2));
        QCOMPARE(streamKey("task/itemsPerMonth"), std::uint64_t(0x533047eb14b1aeb2));
    }

    void pinnedDraws_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QString>("id");
        QTest::addColumn<quint64>("trial");
        QTest::addColumn<quint32>("sobol");
        QTest::addColumn<quint32>("random");
        // Worked out by a separate script from the published descriptions of the hashes, bit by bit.
        struct Pin {
            quint64 seed;
            const char* id;
            quint64 trial;
            quint32 sobol;
            quint32 random;
        };
        static constexpr Pin pins[] = {
            {1, "task/itemsPerMonth", 0, 0x0225338cu, 0xdf8905b0u},
            {1, "task/itemsPerMonth", 1, 0xcbb6df15u, 0x062ca6d1u},
            {1, "task/itemsPerMonth", 15, 0xd081a140u, 0x68a27e5au},
            {1, "task/itemsPerMonth", 16, 0xc27d66d9u, 0x0e3ff23au},
            {1, "task/itemsPerMonth", 1000, 0x5b207723u, 0xf6672e9au},
            {1, "task/itemsPerMonth", 123456, 0xafce50fbu, 0xa1dc13d5u},
            {1, "task/itemsPerMonth", 1048575, 0x233ceeddu, 0x35a1e75du},
            {0, "rag/dayRate", 0, 0x63db2de8u, 0x8bb47581u},
            {0, "rag/dayRate", 1000, 0xf9295f3cu, 0xcaa7682du},
            {0, "rag/dayRate", 1048575, 0xe9996c50u, 0x6041a9f0u},
            {9007199254740991, "", 0, 0xa8cc5e87u, 0x8da996bdu},
            {9007199254740991, "", 16, 0x06722264u, 0x2ed377ccu},
            {9007199254740991, "", 123456, 0xacc99b78u, 0x9cc18b70u},
        };
        for (const Pin& pin : pins) {
            QTest::addRow("seed %llu, \"%s\", trial %llu", pin.seed, pin.id, pin.trial)
                << pin.seed << QString(pin.id) << pin.trial << pin.sobol << pin.random;
        }
    }

    void pinnedDraws()
    {
        QFETCH(quint64, seed);
        QFETCH(QString, id);
        QFETCH(quint64, trial);
        QFETCH(quint32, sobol);
        QFETCH(quint32, random);
        const std::uint64_t key = streamKey(id.toStdString());
        QCOMPARE(Stream(Sampler::Sobol, seed, key).draw(trial), sobol);
        QCOMPARE(Stream(Sampler::Random, seed, key).draw(trial), random);
        QCOMPARE(uniform01(Sampler::Sobol, seed, key, trial), (sobol + 0.5) / 4294967296.0);
    }

    void unscrambledPointsAreThePublishedSequence()
    {
        // First dimension of Sobol' (Joe and Kuo 2008): the van der Corput sequence.
        const double published[]
            = {0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875, 0.0625, 0.5625, 0.3125, 0.8125};
        for (std::uint32_t i = 0; i < 12; ++i)
            QCOMPARE(double(reversedBits(i)) * 0x1p-32, published[i]);
    }

    void philoxGivesItsPublishedVectors()
    {
        // Random123's known-answer file for philox4x32 with ten rounds.
        using G = r123::Philox4x32;
        const G::ctr_type zero = G{}({{0, 0, 0, 0}}, {{0, 0}});
        QCOMPARE(zero, (G::ctr_type{{0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u}}));
        const std::uint32_t f = 0xffffffffu;
        QCOMPARE(G{}({{f, f, f, f}}, {{f, f}}),
            (G::ctr_type{{0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu}}));
        QCOMPARE(G{}({{0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u}}, {{0xa4093822u, 0x299f31d0u}}),
            (G::ctr_type{{0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u}}));
    }

    void blocksAndSingleDrawsAgree()
    {
        for (const Sampler sampler : {Sampler::Sobol, Sampler::Random}) {
            const Stream stream(sampler, 7, streamKey("a"));
            for (const std::uint64_t first : {0, 1, 3, 15, 16, 17, 1000, 65'535}) {
                for (const std::size_t count : {0, 1, 5, 16, 31, 64, 257, 2'500}) {
                    const auto draws = drawsOf(stream, first, count);
                    for (std::size_t i = 0; i < count; ++i)
                        QCOMPARE(draws[i], stream.draw(first + i));
                }
            }
        }
    }

    void everyInstructionSetGivesTheSameBits()
    {
        const Stream stream(Sampler::Sobol, 42, streamKey("vectors"));
        const auto targets = hwy::SupportedAndGeneratedTargets();
        QVERIFY(!targets.empty());
        for (const std::int64_t target : targets) {
            hwy::SetSupportedTargetsForTest(target);
            const auto draws = drawsOf(stream, 5, 5'000);
            for (std::size_t i = 0; i < draws.size(); ++i)
                QVERIFY2(draws[i] == stream.draw(5 + i), hwy::TargetName(target));
        }
        hwy::SetSupportedTargetsForTest(0);
    }

    void everyRandomisationIsStratified()
    {
        // A block of 2^k consecutive points has one point in each of 2^k equal intervals, wherever it starts.
        const Stream stream(Sampler::Sobol, 3, streamKey("strata"));
        for (std::uint64_t r = 0; r < kRandomisations; ++r) {
            for (const unsigned k : {0, 1, 4, 9, 12}) {
                const std::size_t size = std::size_t(1) << k;
                for (const std::size_t block : {0, 1, 7}) {
                    std::vector<int> hits(size);
                    for (std::size_t i = 0; i < size; ++i) {
                        const std::uint32_t x = stream.draw((block * size + i) * kRandomisations + r);
                        ++hits[k == 0 ? 0 : x >> (32 - k)];
                    }
                    QVERIFY(std::all_of(hits.begin(), hits.end(), [](int n) { return n == 1; }));
                }
            }
        }
    }

    void drawsStayInsideTheInterval()
    {
        QCOMPARE(uniform01(0u), 0x1p-33);
        QVERIFY(uniform01(0u) > 0 && uniform01(0xffffffffu) < 1);
        QCOMPARE(uniform01(0xffffffffu), 1 - 0x1p-33);
    }

    void seedsAndInputsDiffer()
    {
        const auto a = drawsOf(Stream(Sampler::Sobol, 1, streamKey("a")), 0, 4'096);
        QVERIFY(a != drawsOf(Stream(Sampler::Sobol, 2, streamKey("a")), 0, 4'096));
        QVERIFY(a != drawsOf(Stream(Sampler::Sobol, 1, streamKey("b")), 0, 4'096));
        QVERIFY(a == drawsOf(Stream(Sampler::Sobol, 1, streamKey("a")), 0, 4'096));
    }

    void streamsAreNotCorrelated()
    {
        // Under independent nested shuffles n r^2 has the mean 1.57 (docs/models/random-streams.md, section
        // 3), so its average over 60 * 59 / 2 pairs and 16 randomisations lies within 0.013 of that (one
        // standard error).
        constexpr std::size_t n = 256;
        double sum = 0;
        double worst = 0;
        int pairs = 0;
        std::vector<Stream> streams;
        for (int s = 0; s < 60; ++s)
            streams.emplace_back(Sampler::Sobol, 1, streamKey(numbered("input ", s)));
        for (std::uint64_t r = 0; r < kRandomisations; ++r) {
            std::vector<std::vector<double>> points;
            for (const Stream& stream : streams)
                points.push_back(pointsOf(stream, r, n));
            for (std::size_t a = 0; a < points.size(); ++a) {
                for (std::size_t b = a + 1; b < points.size(); ++b) {
                    const double rho = correlation(points[a], points[b]);
                    sum += rho * rho * (n - 1);
                    worst = std::max(worst, std::abs(rho) * std::sqrt(double(n - 1)));
                    ++pairs;
                }
            }
        }
        QVERIFY2(std::abs(sum / pairs - 1.57) < 0.06, qPrintable(QString::number(sum / pairs)));
        QVERIFY2(
            worst < 5.5, qPrintable(QString::number(worst))); // 28,320 normal values: 1 in 1,000 beyond 5.4
    }

    void planesAreEvenlyFilled()
    {
        // Pairs of streams are no worse than independent points in the plane, whose squared discrepancy has
        // the mean (1/4 - 1/9)/n (Warnock); one-dimensional strata make it smaller.
        constexpr std::size_t n = 256;
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < 8; ++a) {
            const auto x = pointsOf(Stream(Sampler::Sobol, 1, streamKey(numbered("x", a))), a, n);
            for (int b = 0; b < 8; ++b, ++pairs) {
                const auto y = pointsOf(Stream(Sampler::Sobol, 1, streamKey(numbered("y", b))), a, n);
                sum += squaredDiscrepancy(x, y);
            }
        }
        QVERIFY2(sum / pairs < 0.6 * (5.0 / 36) / n, qPrintable(QString::number(sum / pairs * n)));
    }

    void cellsOfThePlaneAreHitByChance()
    {
        // Chi-square of 16 x 16 cells over 4,096 points of each of 16 randomisations: the mean over 20 pairs
        // of streams lies near the (16 - 1)^2 degrees of freedom of two independent arrangements of strata.
        double sum = 0;
        for (int pair = 0; pair < 20; ++pair) {
            const Stream a(Sampler::Sobol, 9, streamKey(numbered("first ", pair)));
            const Stream b(Sampler::Sobol, 9, streamKey(numbered("second ", pair)));
            std::vector<double> hits(256);
            constexpr std::uint64_t n = 65'536;
            for (std::uint64_t t = 0; t < n; ++t)
                ++hits[(a.draw(t) >> 28) * 16 + (b.draw(t) >> 28)];
            for (const double h : hits)
                sum += (h - n / 256.0) * (h - n / 256.0) / (n / 256.0);
        }
        QVERIFY2(std::abs(sum / 20 - 225) < 25, qPrintable(QString::number(sum / 20)));
    }

    void trialsAreRounded()
    {
        QCOMPARE(roundedTrials(Sampler::Sobol, 0), std::uint64_t(16));
        QCOMPARE(roundedTrials(Sampler::Sobol, 10'000), std::uint64_t(16'384));
        QCOMPARE(roundedTrials(Sampler::Sobol, 16'384), std::uint64_t(16'384));
        QCOMPARE(roundedTrials(Sampler::Sobol, 100'000), std::uint64_t(131'072));
        QCOMPARE(roundedTrials(Sampler::Random, 10'000), std::uint64_t(10'000));
    }
};

QTEST_APPLESS_MAIN(TestStreams)
#include "tst_streams.moc"
