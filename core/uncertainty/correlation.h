// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tunepoint {

/// A symmetric matrix of correlations between n inputs, row by row.
struct CorrelationMatrix {
    std::size_t size = 0;
    std::vector<double> values;

    [[nodiscard]] double& at(std::size_t row, std::size_t column) { return values[row * size + column]; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return values[row * size + column]; }

    bool operator==(const CorrelationMatrix&) const = default;
};

/// All ones on the diagonal, zero elsewhere.
[[nodiscard]] CorrelationMatrix uncorrelated(std::size_t size);

/// Pearson correlation of two normal variables whose rank (Spearman) correlation is `rank`: 2 sin(pi rank /
/// 6). Source: Pearson 1907.
/// Range: -1 to 1.
[[nodiscard]] double pearsonOfRank(double rank);

/// The inverse: 6 / pi asin(pearson / 2).
[[nodiscard]] double rankOfPearson(double pearson);

/// Eigenvalues, ascending, by Jacobi's rotations.
[[nodiscard]] std::vector<double> eigenvalues(const CorrelationMatrix& matrix);

/// Whether draws with these rank correlations exist under a Gaussian copula: the matrix of pearsonOfRank()
/// has no eigenvalue below -1e-10 and every entry lies in [-1, 1].
[[nodiscard]] bool isPossible(const CorrelationMatrix& ranks);

/// The correlation matrix nearest to a symmetric one in the Frobenius norm: positive semi-definite with unit
/// diagonal, by alternating projections with Dykstra's correction. Source: Higham 2002, algorithm 3.3,
/// "Computing the nearest correlation matrix", IMA J. Numer. Anal. 22.
[[nodiscard]] CorrelationMatrix nearestCorrelation(const CorrelationMatrix& matrix);

/// The nearest possible rank correlations: nearestCorrelation() of the Pearson matrix, turned back into
/// ranks.
[[nodiscard]] CorrelationMatrix nearestPossible(const CorrelationMatrix& ranks);

/// Gives independent draws of several inputs the stated rank correlations and leaves the distribution of each
/// as it is: normal scores, a triangular factor, and back. An input that no earlier one is correlated with
/// keeps its draws bit by bit. Table look-ups, additions and multiplications only.
class GaussianCopula {
public:
    /// Requires isPossible(ranks). The order of the inputs matters for the draws, not for their distribution.
    explicit GaussianCopula(const CorrelationMatrix& ranks);

    /// draws[i] points to `count` draws of input i, replaced in place.
    void correlate(std::span<std::uint32_t* const> draws, std::size_t count) const;

private:
    std::size_t m_size = 0;
    std::vector<double> m_factor; ///< lower triangle of Cholesky's factor, row by row
};

/// Draw whose probability is that of a standard normal variable below z: within 1e-10 of it.
[[nodiscard]] std::uint32_t drawOfNormalScore(double z);

} // namespace tunepoint
