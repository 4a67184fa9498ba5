// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace tunepoint {

/// A consistency ratio above this asks for another look at the judgements (Saaty 1980).
inline constexpr double kConsistentRatio = 0.1;

/// One judgement of a pairwise comparison: how many times more important `row` is than `column`.
struct PairJudgement {
    std::size_t row = 0;
    std::size_t column = 0;
    double given = 1;
    double fitting = 1; ///< what the weights say: weight of row / weight of column

    bool operator==(const PairJudgement&) const = default;
};

struct AhpResult {
    std::vector<double> weights; ///< the principal eigenvector, sum 1
    double lambdaMax = 0; ///< the principal eigenvalue; the number of criteria when fully consistent
    double consistencyIndex = 0; ///< (lambdaMax - n) / (n - 1)
    double consistencyRatio = 0; ///< index / random index; 0 up to two criteria, which cannot contradict
    std::optional<PairJudgement> mostInconsistent; ///< farthest from what fits; empty when all fit

    bool operator==(const AhpResult&) const = default;
};

/// Mean consistency index of random reciprocal matrices of n criteria; beyond 15 that of 15.
/// Source: Saaty 1980, "The Analytic Hierarchy Process", table of the random index.
[[nodiscard]] double saatyRandomIndex(std::size_t n);

/// Weights and consistency of a reciprocal matrix. Of each pair the judgement of 1 or more counts, its
/// counterpart is taken as the exact reciprocal. Range: square, positive, at least one row.
/// Source: Saaty 1980; docs/models/weights.md, equations 3 and 4.
[[nodiscard]] AhpResult ahpWeights(const std::vector<std::vector<double>>& matrix);

} // namespace tunepoint
