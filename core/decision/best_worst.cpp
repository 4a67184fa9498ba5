// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/best_worst.h"

#include "core/decision/linear_program.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tunepoint {

namespace {

/// |w_a - factor · w_b| <= ξ, as two constraints.
void keepClose(LinearProgram& program, std::size_t a, double factor, std::size_t b, std::size_t deviation)
{
    for (const double sign : {1.0, -1.0})
        program.constraints.push_back(
            {{{a, sign}, {b, -sign * factor}, {deviation, -1.0}}, std::nullopt, 0.0});
}

void addConsistency(BestWorstResult& result, const BestWorstJudgements& judgements)
{
    const double span = judgements.bestToOthers[judgements.worst];
    for (std::size_t k = 0; k < judgements.bestToOthers.size(); ++k) {
        if (k == judgements.best || k == judgements.worst)
            continue;
        const double off = std::abs(judgements.bestToOthers[k] * judgements.othersToWorst[k] - span);
        const double ratio = span > 1 ? off / (span * span - span) : off;
        if (ratio > result.consistencyRatio) {
            result.consistencyRatio = ratio;
            result.mostInconsistent = k;
        }
    }
}

} // namespace

std::optional<BestWorstResult> bestWorstWeights(const BestWorstJudgements& judgements)
{
    const std::size_t n = judgements.bestToOthers.size();
    BestWorstResult result;
    if (n == 1) {
        result.weights = {1.0};
        return result;
    }
    LinearProgram program;
    program.variables.resize(n + 1); // the weights, then ξ
    program.variables[n].objective = 1;
    LinearConstraint whole{{}, 1.0, 1.0};
    for (std::size_t k = 0; k < n; ++k)
        whole.terms.push_back({k, 1.0});
    program.constraints.push_back(std::move(whole));
    for (std::size_t k = 0; k < n; ++k) {
        if (k != judgements.best)
            keepClose(program, judgements.best, judgements.bestToOthers[k], k, n);
        if (k != judgements.worst && k != judgements.best)
            keepClose(program, k, judgements.othersToWorst[k], judgements.worst, n);
    }
    const LinearSolution solution = solve(program);
    if (solution.outcome != LinearOutcome::Optimal)
        return std::nullopt;
    result.weights.assign(solution.values.begin(), solution.values.begin() + std::ptrdiff_t(n));
    for (double& weight : result.weights)
        weight = std::max(weight, 0.0); // a vertex at the edge, less rounding
    const double sum = std::accumulate(result.weights.begin(), result.weights.end(), 0.0);
    for (double& weight : result.weights)
        weight /= sum;
    result.deviation = std::max(solution.values[n], 0.0);
    addConsistency(result, judgements);
    return result;
}

} // namespace tunepoint
