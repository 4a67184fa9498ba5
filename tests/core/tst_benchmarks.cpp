// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/benchmarks.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

/// Scores of releases, held against each other like for like.
class TestBenchmarks : public QObject {
    Q_OBJECT

private slots:
    void scoresSayWhatWasMeasured()
    {
        const auto scores = benchmarkScores(*bundledCatalogue());
        QVERIFY(scores.size() > 60);
        const auto at = std::find_if(
            scores.begin(), scores.end(), [](const BenchmarkScore& s) { return s.evidence == "LLAM-028"; });
        QVERIFY(at != scores.end());
        QCOMPARE(at->model, std::string("Llama 3 instruct 8B"));
        QCOMPARE(at->family, std::string("Llama"));
        QCOMPARE(at->size, std::string("7-8B"));
        QCOMPARE(at->variant, std::string("instruct"));
        QCOMPARE(at->shots, std::optional(5)); // the model card: MMLU (5-shot)
        QCOMPARE(at->score, 0.684);
    }

    void trendsCompareLikeWithLike()
    {
        const auto trends = benchmarkTrends(benchmarkScores(*bundledCatalogue()));
        QVERIFY(!trends.empty());
        for (const BenchmarkTrend& trend : trends) {
            QCOMPARE(trend.from.variant, trend.to.variant);
            QCOMPARE(trend.from.benchmark, trend.to.benchmark);
            QCOMPARE(trend.from.shots, trend.to.shots);
            QVERIFY(trend.from.shots.has_value());
            QCOMPARE(trend.from.size, trend.to.size);
        }
        // Instruct models of 7 to 8 billion, MMLU with five shots: 34.1 in July 2023, 69.4 in July 2024.
        const auto at = std::find_if(trends.begin(), trends.end(), [](const BenchmarkTrend& t) {
            return t.from.size == "7-8B" && t.from.variant == "instruct" && t.from.benchmark == "MMLU";
        });
        QVERIFY(at != trends.end());
        QVERIFY(std::abs(at->points - 0.353) < 1e-9);
        const double years = 371 / 365.25; // 18 July 2023 to 23 July 2024
        const double gain = std::log(0.694 / 0.306) - std::log(0.341 / 0.659);
        QVERIFY(std::abs(at->logOddsPerYear - gain / years) < 0.01);
    }

    void aBaseModelIsNoPredecessorOfAnInstructModel()
    {
        // as the first article does: 45.3 of a base model against 68.4 of an instruct model
        BenchmarkScore base{"a", "Llama 2 base 7B", "Llama", "7-8B", "base", "MMLU", 5, 0.453, "2023-07-18"};
        BenchmarkScore instruct
            = {"b", "Llama 3 instruct 8B", "Llama", "7-8B", "instruct", "MMLU", 5, 0.684, "2024-04-18"};
        QVERIFY(benchmarkTrends({base, instruct}).empty());
        instruct.variant = "base";
        QCOMPARE(benchmarkTrends({base, instruct}).size(), std::size_t(1));
        instruct.shots = 0;
        QVERIFY(benchmarkTrends({base, instruct}).empty());
        instruct.shots.reset();
        QVERIFY(benchmarkTrends({base, instruct}).empty());
    }
};

QTEST_APPLESS_MAIN(TestBenchmarks)
#include "tst_benchmarks.moc"
