// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// A published benchmark result of one release.
struct BenchmarkScore {
    std::string evidence; ///< row id
    std::string model;
    std::string family; ///< first word of the model's name
    std::string size; ///< "7-8B", "65-70B", "405B"; empty: the name does not say
    std::string variant; ///< base | instruct
    std::string benchmark;
    std::optional<int> shots; ///< examples in the prompt; empty: not told
    double score = 0; ///< share of right answers
    std::string date; ///< as precise as the source

    bool operator==(const BenchmarkScore&) const = default;
};

/// Scores of model releases, in the order of the evidence.
[[nodiscard]] std::vector<BenchmarkScore> benchmarkScores(const Catalogue& catalogue);

/// Two scores that may be held against each other: same family, size, variant, benchmark and number of shots,
/// told in both. A base model against an instruct model, or five shots against none, is no trend.
struct BenchmarkTrend {
    BenchmarkScore from;
    BenchmarkScore to;
    double points = 0; ///< gain of the share of right answers
    double logOddsPerYear = 0;

    bool operator==(const BenchmarkTrend&) const = default;
};

/// From the first to the last release of each series of like scores, at least a month apart.
[[nodiscard]] std::vector<BenchmarkTrend> benchmarkTrends(const std::vector<BenchmarkScore>& scores);

} // namespace tunepoint
