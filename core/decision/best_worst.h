// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace tunepoint {

/// Judgements of n criteria against the best and the worst one, 1 or more.
struct BestWorstJudgements {
    std::size_t best = 0;
    std::size_t worst = 0;
    std::vector<double> bestToOthers; ///< how many times more important the best is than criterion k
    std::vector<double> othersToWorst; ///< how many times more important criterion k is than the worst
};

struct BestWorstResult {
    std::vector<double> weights; ///< sum 1
    double deviation = 0; ///< ξ, the largest |w_best - a·w_k| and |w_k - a·w_worst|; 0 when fully consistent
    /// How far the judgements contradict each other: the largest |a_best,k · a_k,worst - a_best,worst| over
    /// a_best,worst² - a_best,worst; 0 when none does.
    double consistencyRatio = 0;
    std::optional<std::size_t> mostInconsistent; ///< criterion behind that ratio; empty when consistent

    bool operator==(const BestWorstResult&) const = default;
};

/// Weights by the linear model of the best-worst method, whose optimum is one. Range: indices below n, best
/// and worst differ unless n is 1. Empty where the solver finds none.
/// Source: Rezaei 2016, "Best-worst multi-criteria decision-making method: some properties and a linear
/// model", Omega 64; the ratio by Liang, Brunelli and Rezaei 2020, Omega 96. docs/models/weights.md,
/// equations 5 and 6.
[[nodiscard]] std::optional<BestWorstResult> bestWorstWeights(const BestWorstJudgements& judgements);

} // namespace tunepoint
