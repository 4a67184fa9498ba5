// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/correlation.h"

#include "core/base/portable_math.h"
#include "core/uncertainty/quantile_table.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace tunepoint {

namespace {

/// sin x for |x| <= pi/6 by its series; the rest is below 1e-18.
double smallSine(double x)
{
    double term = x;
    double sum = x;
    for (int n = 2; n <= 16; n += 2) {
        term *= -x * x / double(n * (n + 1));
        sum += term;
    }
    return sum;
}

struct Eigen {
    std::vector<double> values;
    CorrelationMatrix vectors; ///< column k belongs to values[k]
};

/// Cyclic Jacobi method. Source: Golub and Van Loan, Matrix Computations, section 8.5.
Eigen decompose(CorrelationMatrix a)
{
    const std::size_t n = a.size;
    Eigen result{std::vector<double>(n), uncorrelated(n)};
    CorrelationMatrix& v = result.vectors;
    for (int sweep = 0; sweep < 60; ++sweep) {
        double off = 0;
        for (std::size_t p = 0; p < n; ++p) {
            for (std::size_t q = p + 1; q < n; ++q) {
                const double apq = a.at(p, q);
                off += apq * apq;
                if (std::abs(apq) < 1e-300)
                    continue;
                const double theta = (a.at(q, q) - a.at(p, p)) / (2 * apq);
                const double t = (theta < 0 ? -1 : 1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
                const double c = 1 / std::sqrt(t * t + 1);
                const double s = t * c;
                for (std::size_t k = 0; k < n; ++k) {
                    const double akp = a.at(k, p);
                    const double akq = a.at(k, q);
                    a.at(k, p) = c * akp - s * akq;
                    a.at(k, q) = s * akp + c * akq;
                }
                for (std::size_t k = 0; k < n; ++k) {
                    const double apk = a.at(p, k);
                    const double aqk = a.at(q, k);
                    a.at(p, k) = c * apk - s * aqk;
                    a.at(q, k) = s * apk + c * aqk;
                    const double vkp = v.at(k, p);
                    const double vkq = v.at(k, q);
                    v.at(k, p) = c * vkp - s * vkq;
                    v.at(k, q) = s * vkp + c * vkq;
                }
            }
        }
        if (off < 1e-30)
            break;
    }
    for (std::size_t k = 0; k < n; ++k)
        result.values[k] = a.at(k, k);
    return result;
}

/// The nearest positive semi-definite matrix, whatever its diagonal.
CorrelationMatrix withoutNegativeEigenvalues(const CorrelationMatrix& matrix)
{
    const Eigen eigen = decompose(matrix);
    const std::size_t n = matrix.size;
    CorrelationMatrix result{n, std::vector<double>(n * n, 0)};
    for (std::size_t k = 0; k < n; ++k) {
        if (eigen.values[k] <= 0)
            continue;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j)
                result.at(i, j) += eigen.values[k] * eigen.vectors.at(i, k) * eigen.vectors.at(j, k);
        }
    }
    return result;
}

CorrelationMatrix mapped(const CorrelationMatrix& matrix, double (*f)(double))
{
    CorrelationMatrix result = uncorrelated(matrix.size);
    for (std::size_t i = 0; i < matrix.size; ++i) {
        for (std::size_t j = 0; j < matrix.size; ++j) {
            if (i != j)
                result.at(i, j) = f(matrix.at(i, j));
        }
    }
    return result;
}

/// Upper tail of the standard normal distribution as cubics of width 1/128 on [0, 7).
class NormalTail {
public:
    static const NormalTail& instance()
    {
        static const NormalTail table;
        return table;
    }

    [[nodiscard]] double at(double size) const
    {
        if (!(size < kEnd))
            return 0;
        const double place = size * kCells;
        const auto cell = std::size_t(place);
        const double t = place - double(cell);
        const auto& c = m_cells[cell].c;
        return c[0] + t * (c[1] + t * (c[2] + t * c[3]));
    }

private:
    static constexpr int kEnd = 7;
    static constexpr int kCells = 128;

    NormalTail()
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const double from = double(i) / kCells;
            const double to = double(i + 1) / kCells;
            const double rise = portable::normalCdf(-to) - portable::normalCdf(-from);
            const double first = -portable::normalDensity(from) / kCells;
            const double last = -portable::normalDensity(to) / kCells;
            m_cells[i]
                = {{portable::normalCdf(-from), first, 3 * rise - 2 * first - last, first + last - 2 * rise}};
        }
    }

    std::array<kernels::Cubic, std::size_t(kEnd) * kCells> m_cells;
};

const QuantileTable& normalScores()
{
    static const QuantileTable table = [] {
        Quantity quantity;
        quantity.shape = Normal{0, 1};
        return QuantileTable(quantity, unbounded);
    }();
    return table;
}

} // namespace

CorrelationMatrix uncorrelated(std::size_t size)
{
    CorrelationMatrix matrix{size, std::vector<double>(size * size, 0)};
    for (std::size_t i = 0; i < size; ++i)
        matrix.at(i, i) = 1;
    return matrix;
}

double pearsonOfRank(double rank)
{
    return std::clamp(2 * smallSine(std::numbers::pi / 6 * rank), -1.0, 1.0);
}

double rankOfPearson(double pearson)
{
    return std::clamp(6 / std::numbers::pi * std::asin(pearson / 2), -1.0, 1.0);
}

std::vector<double> eigenvalues(const CorrelationMatrix& matrix)
{
    auto values = decompose(matrix).values;
    std::sort(values.begin(), values.end());
    return values;
}

bool isPossible(const CorrelationMatrix& ranks)
{
    if (std::any_of(ranks.values.begin(), ranks.values.end(), [](double r) { return !(r >= -1 && r <= 1); }))
        return false;
    const auto values = eigenvalues(mapped(ranks, pearsonOfRank));
    return values.empty() || values.front() >= -1e-10;
}

CorrelationMatrix nearestCorrelation(const CorrelationMatrix& matrix)
{
    CorrelationMatrix y = matrix;
    CorrelationMatrix correction{y.size, std::vector<double>(y.values.size(), 0)};
    for (int i = 0; i < 2'000; ++i) {
        CorrelationMatrix r = y;
        for (std::size_t k = 0; k < r.values.size(); ++k)
            r.values[k] -= correction.values[k];
        const CorrelationMatrix x = withoutNegativeEigenvalues(r);
        double moved = 0;
        for (std::size_t k = 0; k < r.values.size(); ++k) {
            correction.values[k] = x.values[k] - r.values[k];
            const bool diagonal = k % (y.size + 1) == 0;
            const double next = diagonal ? 1.0 : x.values[k];
            moved = std::max(moved, std::abs(next - y.values[k]));
            y.values[k] = next;
        }
        if (moved < 1e-13)
            break;
    }
    return y;
}

CorrelationMatrix nearestPossible(const CorrelationMatrix& ranks)
{
    if (isPossible(ranks))
        return ranks;
    const CorrelationMatrix y
        = nearestCorrelation(mapped(ranks, [](double r) { return pearsonOfRank(std::clamp(r, -1.0, 1.0)); }));
    // The limit touches the border of the possible: a hair towards independence makes rounding harmless.
    CorrelationMatrix result = mapped(y, rankOfPearson);
    while (!isPossible(result)) {
        for (std::size_t i = 0; i < result.size; ++i) {
            for (std::size_t j = 0; j < result.size; ++j) {
                if (i != j)
                    result.at(i, j) *= 1 - 1e-10;
            }
        }
    }
    return result;
}

GaussianCopula::GaussianCopula(const CorrelationMatrix& ranks)
    : m_size(ranks.size)
    , m_factor(ranks.size * ranks.size, 0)
{
    assert(isPossible(ranks));
    const CorrelationMatrix pearson = mapped(ranks, pearsonOfRank);
    for (std::size_t i = 0; i < m_size; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = pearson.at(i, j);
            for (std::size_t k = 0; k < j; ++k)
                sum -= m_factor[i * m_size + k] * m_factor[j * m_size + k];
            if (i == j)
                m_factor[i * m_size + i]
                    = sum > 1e-12 ? std::sqrt(sum) : 0; // 0: wholly given by earlier inputs
            else if (m_factor[j * m_size + j] > 0)
                m_factor[i * m_size + j] = sum / m_factor[j * m_size + j];
        }
    }
}

void GaussianCopula::correlate(std::span<std::uint32_t* const> draws, std::size_t count) const
{
    assert(draws.size() == m_size);
    std::vector<double> scores(m_size * count);
    for (std::size_t i = 0; i < m_size; ++i)
        normalScores().values({draws[i], count}, std::span(scores).subspan(i * count, count));
    for (std::size_t i = 0; i < m_size; ++i) {
        const double* row = m_factor.data() + i * m_size;
        if (std::all_of(row, row + i, [](double x) { return x == 0; }))
            continue;
        for (std::size_t t = 0; t < count; ++t) {
            double z = 0;
            for (std::size_t k = 0; k <= i; ++k)
                z += row[k] * scores[k * count + t];
            draws[i][t] = drawOfNormalScore(z);
        }
    }
}

std::uint32_t drawOfNormalScore(double z)
{
    const auto tail = std::uint32_t(NormalTail::instance().at(z < 0 ? -z : z) * 0x1p32); // at most 2^31
    return z < 0 ? tail : ~tail;
}

} // namespace tunepoint
