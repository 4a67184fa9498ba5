// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/correlation.h"
#include "core/uncertainty/quantile_table.h"
#include "core/uncertainty/summary.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace tunepoint;

namespace {

std::vector<double> valuesOf(
    Sampler sampler, std::uint64_t seed, const char* id, const Shape& shape, std::size_t n)
{
    Quantity quantity;
    quantity.shape = shape;
    std::vector<std::uint32_t> draws(n);
    Stream(sampler, seed, streamKey(id)).fill(0, draws);
    std::vector<double> values(n);
    QuantileTable(quantity, unbounded).values(draws, values);
    return values;
}

/// Spearman's rank correlation of draws.
double rankCorrelation(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (uniform01(a[i]) - 0.5) * (uniform01(b[i]) - 0.5);
    return 12 * sum / double(a.size());
}

bool near(double value, double expected, const Estimate& noise)
{
    return std::abs(value - expected) <= 4 * noise.standardError;
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT

private slots:
    void figuresOfAShortList()
    {
        // 1 … 20: mean 10.5, variance 35, percentiles by hand: place p * 19.
        std::vector<double> values;
        for (int i = 20; i > 0; --i)
            values.push_back(i);
        const Summary summary = summarise(values, Sampler::Random);
        QCOMPARE(summary.mean, 10.5);
        QCOMPARE(summary.standardDeviation, std::sqrt(35.0));
        QCOMPARE(summary.standardError, std::sqrt(35.0 / 20));
        QCOMPARE(summary.p05, 1.95);
        QCOMPARE(summary.p10, 2.9);
        QCOMPARE(summary.p25, 5.75);
        QCOMPARE(summary.p50, 10.5);
        QCOMPARE(summary.p75, 15.25);
        QCOMPARE(summary.p90, 18.1);
        QCOMPARE(summary.p95, 19.05);
        QCOMPARE(shareBelow(values, 5), 0.2);
        QCOMPARE(lowerTailMean(values, 0.1), 1.5);
        QCOMPARE(lowerTailMean(values, 0.125), (1 + 2 + 0.5 * 3) / 2.5);
        QCOMPARE(lowerTailMean(values, 1), 10.5);
    }

    void infinityOnlyTouchesItsPercentiles()
    {
        std::vector<double> values(20, std::numeric_limits<double>::infinity());
        for (int i = 0; i < 12; ++i)
            values[std::size_t(i)] = i;
        const Summary summary = summarise(values, Sampler::Random);
        QCOMPARE(summary.p50, 9.5);
        QVERIFY(std::isinf(summary.p75) && std::isinf(summary.p95));
    }

    void valuesAreSelectedAsSortingWould_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        const char* const kinds[] = {"spread evenly", "with a heavy tail", "with few distinct values",
            "all the same", "partly infinite", "infinite both ways", "nearly all infinite"};
        for (const int count : {40, 1'024, 2'048, 4'097, 50'000}) {
            for (int kind = 0; kind < 7; ++kind)
                QTest::addRow("%d values %s", count, kinds[kind]) << kind << count;
        }
    }

    void valuesAreSelectedAsSortingWould()
    {
        QFETCH(int, kind);
        QFETCH(int, count);
        constexpr double infinity = std::numeric_limits<double>::infinity();
        auto values = valuesOf(Sampler::Random, 4, "selection", Lognormal{1, 2}, std::size_t(count));
        for (double& x : values) {
            const double drawn = x;
            if (kind == 0)
                x = std::log(drawn);
            else if (kind == 2)
                x = std::min(std::floor(drawn), 3.0);
            else if (kind == 3)
                x = 7;
            else if ((kind == 4 && drawn > 0.5) || (kind == 5 && drawn > 3) || (kind == 6 && drawn > 0.001))
                x = infinity;
            else if (kind == 5 && drawn < 0.2)
                x = -infinity;
        }
        auto sorted = values;
        std::sort(sorted.begin(), sorted.end());
        std::vector<std::size_t> ranks;
        for (const double share : {0.0, 0.0001, 0.01, 0.05, 0.0501, 0.5, 0.5, 0.95, 0.9999, 1.0})
            ranks.push_back(std::size_t(share * (count - 1)));
        const auto found = orderStatistics(values, ranks);
        for (std::size_t i = 0; i < ranks.size(); ++i)
            QCOMPARE(found[i], sorted[ranks[i]]);
    }

    void sumsHaveAFixedOrder()
    {
        // Neumaier's example repeated: a plain running sum loses the ones.
        std::vector<double> values(100'000, 0.1);
        QVERIFY(std::abs(orderedSum(values) - 10'000) < 1e-10);
        QCOMPARE(orderedSum({}), 0.0);
        QCOMPARE(orderedSum(std::vector<double>{1, 2, 3}), 6.0);
    }

    void sumOfNormalsAndProductOfLognormals_data()
    {
        QTest::addColumn<bool>("random");
        QTest::newRow("scrambled Sobol'") << false;
        QTest::newRow("Philox") << true;
    }

    void sumOfNormalsAndProductOfLognormals()
    {
        QFETCH(bool, random);
        const Sampler sampler = random ? Sampler::Random : Sampler::Sobol;
        const std::size_t n = 65'536;
        const auto x = valuesOf(sampler, 1, "x", Normal{3, 2}, n);
        const auto y = valuesOf(sampler, 1, "y", Normal{-1, 1.5}, n);
        const auto u = valuesOf(sampler, 1, "u", Lognormal{2, 0.5}, n);
        const auto v = valuesOf(sampler, 1, "v", Lognormal{3, 0.4}, n);
        std::vector<double> sum(n);
        std::vector<double> squares(n);
        std::vector<double> product(n);
        std::vector<double> below(n);
        // N(3, 4) + N(-1, 2.25) = N(2, 6.25); product lognormal with median 6 and sd of ln sqrt(.41).
        for (std::size_t i = 0; i < n; ++i) {
            sum[i] = x[i] + y[i];
            squares[i] = (sum[i] - 2) * (sum[i] - 2);
            product[i] = u[i] * v[i];
            below[i] = sum[i] < 2 - 1.2815515655446 * 2.5 ? 1 : 0;
        }
        const Estimate mean = meanOf(sum, sampler);
        QVERIFY(near(mean.value, 2, mean));
        const Estimate variance = meanOf(squares, sampler);
        QVERIFY(near(variance.value, 6.25, variance));
        const Estimate productMean = meanOf(product, sampler);
        QVERIFY(near(productMean.value, 6 * std::exp(0.41 / 2), productMean));
        const Estimate tenth = meanOf(below, sampler);
        QVERIFY(near(tenth.value, 0.1, tenth));
        const Summary summary = summarise(product, sampler);
        QVERIFY(std::abs(summary.p90 / (6 * std::exp(1.2815515655446 * std::sqrt(0.41))) - 1) < 0.02);
        QVERIFY(std::abs(summary.p50 / 6 - 1) < 0.02);
        if (!random)
            QVERIFY2(mean.standardError < 1e-4,
                qPrintable(
                    QString::number(mean.standardError))); // sums are what stratified streams integrate best
    }

    void standardErrorsTellTheTruth_data() { sumOfNormalsAndProductOfLognormals_data(); }

    void standardErrorsTellTheTruth()
    {
        // Over 200 seeds the spread of the means and the standard errors that they claim agree: the ratio of
        // the variances has a standard deviation of about sqrt(2/199 + 2/(15*200)) = .10.
        QFETCH(bool, random);
        const Sampler sampler = random ? Sampler::Random : Sampler::Sobol;
        const std::size_t n = 1'024;
        const double truth = 6 * std::exp(0.41 / 2);
        double squares = 0;
        double claimed = 0;
        int outside = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            auto product = valuesOf(sampler, seed, "u", Lognormal{2, 0.5}, n);
            const auto v = valuesOf(sampler, seed, "v", Lognormal{3, 0.4}, n);
            for (std::size_t i = 0; i < n; ++i)
                product[i] *= v[i];
            const Estimate mean = meanOf(product, sampler);
            squares += (mean.value - truth) * (mean.value - truth);
            claimed += mean.standardError * mean.standardError;
            outside += near(mean.value, truth, mean) ? 0 : 1;
        }
        QVERIFY2(std::abs(squares / claimed - 1) < 0.4, qPrintable(QString::number(squares / claimed)));
        QVERIFY(outside <= 1);
    }

    void contestSharesTies()
    {
        // Three trials: a wins, a and b tie, c (not eligible) is ahead and does not count.
        const std::vector<double> values{5, 3, 1, 4, 4, 0, 1, 2, 9};
        const Contest result = contest({values, 3}, {true, true, false});
        QCOMPARE(result.probabilityBest, (std::vector<double>{0.5, 0.5, 0}));
        QCOMPARE(result.expectedRegret[0], 1.0 / 3);
        QCOMPARE(result.expectedRegret[1], 2.0 / 3);
        QCOMPARE(contest({values, 3}, {false, false, false}).probabilityBest, (std::vector<double>{0, 0, 0}));
    }

    void conversionOfRankCorrelations()
    {
        QCOMPARE(pearsonOfRank(0), 0.0);
        QVERIFY(std::abs(pearsonOfRank(1) - 1) < 1e-15);
        QVERIFY(std::abs(pearsonOfRank(0.5) - 2 * std::sin(3.14159265358979 / 12)) < 1e-14);
        QVERIFY(std::abs(rankOfPearson(pearsonOfRank(-0.37)) + 0.37) < 1e-14);
    }

    void nearestMatrixIsHighams()
    {
        // Higham 2002, section 1: the nearest correlation matrix to [1 1 0; 1 1 1; 0 1 1] has .7607 and
        // .1573. Here the figures are ranks, so the matrix is given as ranks of those Pearson correlations.
        CorrelationMatrix ranks = uncorrelated(3);
        ranks.at(0, 1) = ranks.at(1, 0) = ranks.at(1, 2) = ranks.at(2, 1) = 1;
        QVERIFY(!isPossible(ranks));
        const CorrelationMatrix nearest = nearestPossible(ranks);
        QVERIFY(isPossible(nearest));
        QVERIFY(std::abs(pearsonOfRank(nearest.at(0, 1)) - 0.7607) < 1e-4);
        QVERIFY(std::abs(pearsonOfRank(nearest.at(0, 2)) - 0.1573) < 1e-4);
        QCOMPARE(nearest.at(1, 1), 1.0);
        QVERIFY(isPossible(uncorrelated(4)));
        QCOMPARE(nearestPossible(uncorrelated(4)), uncorrelated(4));
    }

    void copulaGivesTheStatedRanks()
    {
        CorrelationMatrix ranks = uncorrelated(3);
        ranks.at(0, 1) = ranks.at(1, 0) = 0.6;
        ranks.at(1, 2) = ranks.at(2, 1) = -0.4;
        QVERIFY(isPossible(ranks));
        const GaussianCopula copula(ranks);
        std::vector<std::vector<std::uint32_t>> draws(3, std::vector<std::uint32_t>(65'536));
        for (std::size_t i = 0; i < 3; ++i)
            Stream(Sampler::Sobol, 1, streamKey("input " + std::to_string(i))).fill(0, draws[i]);
        const auto first = draws[0];
        std::uint32_t* pointers[] = {draws[0].data(), draws[1].data(), draws[2].data()};
        copula.correlate(pointers, draws[0].size());
        QVERIFY(draws[0] == first); // nothing earlier to follow
        QVERIFY(std::abs(rankCorrelation(draws[0], draws[1]) - 0.6) < 0.01);
        QVERIFY(std::abs(rankCorrelation(draws[1], draws[2]) + 0.4) < 0.01);
        QVERIFY(std::abs(rankCorrelation(draws[0], draws[2])) < 0.015);
        for (const auto& input : draws) {
            std::vector<int> tenths(10);
            for (const std::uint32_t x : input)
                ++tenths[std::size_t(uniform01(x) * 10)];
            for (const int hits : tenths)
                QVERIFY(std::abs(hits - 6'553.6) < 4 * std::sqrt(6'553.6));
        }
        // By single trials the same bits.
        std::uint32_t single[3] = {};
        for (std::size_t i = 0; i < 3; ++i)
            single[i] = Stream(Sampler::Sobol, 1, streamKey("input " + std::to_string(i))).draw(777);
        std::uint32_t* ones[] = {&single[0], &single[1], &single[2]};
        copula.correlate(ones, 1);
        QCOMPARE(single[1], draws[1][777]);
        QCOMPARE(single[2], draws[2][777]);
    }

    void normalScoresComeBackAsTheirDraws()
    {
        Quantity quantity;
        quantity.shape = Normal{0, 1};
        const QuantileTable scores(quantity, unbounded);
        for (const std::uint32_t draw :
            {5'000u, 40'000'000u, 0x40000000u, 0x7fffffffu, 0xc0000000u, 0xfff00000u}) {
            const double back = uniform01(drawOfNormalScore(scores.value(draw)));
            QVERIFY(std::abs(back - uniform01(draw))
                < 1e-3 * std::min(uniform01(draw), 1 - uniform01(draw)) + 3e-10);
        }
        QVERIFY(drawOfNormalScore(-40) == 0 && drawOfNormalScore(40) == 0xffffffffu);
    }

    void blocksRunOnceEach()
    {
        for (const unsigned threads : {0u, 1u, 2u, 7u}) {
            std::vector<std::atomic<int>> runs(1'000);
            QVERIFY(forEachBlock(runs.size(), threads, {}, [&](std::size_t block, unsigned worker) {
                QVERIFY(worker < std::max(1u, threads == 0 ? allThreads() : threads));
                ++runs[block];
            }));
            QVERIFY(std::all_of(runs.begin(), runs.end(), [](const auto& n) { return n == 1; }));
        }
        QVERIFY(forEachBlock(0, 3, {}, [](std::size_t, unsigned) {}));
    }

    void aStopIsHeededBetweenBlocks()
    {
        std::stop_source stop;
        std::atomic<int> started{0};
        QVERIFY(!forEachBlock(100'000, 2, stop.get_token(), [&](std::size_t, unsigned) {
            if (++started == 10)
                stop.request_stop();
        }));
        QVERIFY(started < 14); // at most one more for each thread, and what ran meanwhile
        QVERIFY(
            !forEachBlock(5, 1, stop.get_token(), [](std::size_t, unsigned) { QFAIL("stopped before"); }));
    }

    void exceptionsComeBack()
    {
        QVERIFY_EXCEPTION_THROWN(forEachBlock(100, 2, {},
                                     [](std::size_t block, unsigned) {
                                         if (block == 50)
                                             throw std::runtime_error("block 50");
                                     }),
            std::runtime_error);
    }

    void summarising()
    {
        const auto values = valuesOf(Sampler::Sobol, 4, "selection", Lognormal{1, 1}, 131'072);
        QBENCHMARK
        {
            QVERIFY(summarise(values, Sampler::Sobol).mean > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
