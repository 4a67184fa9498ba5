// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/ahp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace tunepoint {

namespace {

using Matrix = std::vector<std::vector<double>>;

constexpr int kMostIterations = 10'000;
constexpr double kConverged = 1e-15;
/// A judgement that misses the fitting value by less is one that fits.
constexpr double kFits = 1e-6;

Matrix reciprocal(Matrix matrix)
{
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        matrix[i][i] = 1;
        for (std::size_t j = i + 1; j < matrix.size(); ++j) {
            if (matrix[i][j] >= matrix[j][i])
                matrix[j][i] = 1 / matrix[i][j];
            else
                matrix[i][j] = 1 / matrix[j][i];
        }
    }
    return matrix;
}

std::vector<double> product(const Matrix& matrix, const std::vector<double>& vector)
{
    std::vector<double> out;
    for (const auto& row : matrix)
        out.push_back(std::inner_product(row.begin(), row.end(), vector.begin(), 0.0));
    return out;
}

/// Power iteration: the matrix is positive, so it converges to the one positive eigenvector.
std::vector<double> principalEigenvector(const Matrix& matrix)
{
    std::vector<double> weights(matrix.size(), 1.0 / double(matrix.size()));
    for (int i = 0; i < kMostIterations; ++i) {
        std::vector<double> next = product(matrix, weights);
        const double sum = std::accumulate(next.begin(), next.end(), 0.0);
        double moved = 0;
        for (std::size_t k = 0; k < next.size(); ++k) {
            next[k] /= sum;
            moved = std::max(moved, std::abs(next[k] - weights[k]));
        }
        weights = std::move(next);
        if (moved <= kConverged)
            break;
    }
    return weights;
}

std::optional<PairJudgement> worstJudgement(const Matrix& matrix, const std::vector<double>& weights)
{
    std::optional<PairJudgement> worst;
    double distance = kFits;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = i + 1; j < matrix.size(); ++j) {
            const double fitting = weights[i] / weights[j];
            const double off = std::abs(std::log(matrix[i][j] / fitting));
            if (off <= distance)
                continue;
            distance = off;
            worst = matrix[i][j] >= 1 ? PairJudgement{i, j, matrix[i][j], fitting}
                                      : PairJudgement{j, i, matrix[j][i], 1 / fitting};
        }
    }
    return worst;
}

} // namespace

double saatyRandomIndex(std::size_t n)
{
    constexpr std::array index{
        0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
    return n == 0 ? 0 : index[std::min(n, index.size()) - 1];
}

AhpResult ahpWeights(const std::vector<std::vector<double>>& stated)
{
    const Matrix matrix = reciprocal(stated);
    const auto n = double(matrix.size());
    AhpResult result;
    result.weights = principalEigenvector(matrix);
    const std::vector<double> image = product(matrix, result.weights);
    for (std::size_t i = 0; i < matrix.size(); ++i)
        result.lambdaMax += image[i] / result.weights[i] / n;
    if (matrix.size() < 3)
        return result; // nothing to contradict
    result.consistencyIndex = std::max(0.0, (result.lambdaMax - n) / (n - 1));
    result.consistencyRatio = result.consistencyIndex / saatyRandomIndex(matrix.size());
    result.mostInconsistent = worstJudgement(matrix, result.weights);
    return result;
}

} // namespace tunepoint
