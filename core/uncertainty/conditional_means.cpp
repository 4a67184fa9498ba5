// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/conditional_means.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace tunepoint {

namespace {

constexpr std::size_t kMostCells = 128;
constexpr std::size_t kTrialsInCell = 32;
constexpr std::size_t kMostDistinct = 256;

std::size_t cellsFor(std::size_t trials)
{
    return std::clamp<std::size_t>(
        std::bit_floor(std::max<std::size_t>(1, trials / kTrialsInCell)), 1, kMostCells);
}

/// Truncated cubes of the natural spline: d_k(x) of Hastie et al., equation 5.5.
double naturalTerm(double x, double knot, double last)
{
    const double a = std::max(x - knot, 0.0);
    const double b = std::max(x - last, 0.0);
    return (a * a * a - b * b * b) / (last - knot);
}

/// Knots at quantiles of the points, 2% from either end, distinct ones only.
std::vector<double> knotsOf(std::span<const double> values, std::size_t wanted)
{
    std::vector<double> knots;
    for (std::size_t k = 0; k < wanted; ++k) {
        const double share = 0.02 + 0.96 * double(k) / double(wanted - 1);
        const double knot = values[std::size_t(share * double(values.size() - 1) + 0.5)];
        if (knots.empty() || knot > knots.back())
            knots.push_back(knot);
    }
    return knots;
}

/// Columns made orthonormal under the weights by Gram and Schmidt, twice; dependent ones are dropped.
std::vector<std::vector<double>> orthonormal(
    std::vector<std::vector<double>> columns, std::span<const double> weights)
{
    const auto product = [&](const std::vector<double>& a, const std::vector<double>& b) {
        double sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += weights[i] * a[i] * b[i];
        return sum;
    };
    std::vector<std::vector<double>> kept;
    for (auto& column : columns) {
        const double before = std::sqrt(product(column, column));
        for (int pass = 0; pass < 2; ++pass) {
            for (const auto& other : kept) {
                const double along = product(column, other);
                for (std::size_t i = 0; i < column.size(); ++i)
                    column[i] -= along * other[i];
            }
        }
        const double size = std::sqrt(product(column, column));
        if (!(size > 1e-9 * before) || before == 0)
            continue;
        for (double& x : column)
            x /= size;
        kept.push_back(std::move(column));
    }
    return kept;
}

} // namespace

DrawSource drawsOf(const Stream& stream)
{
    return [stream](
               std::uint64_t firstTrial, std::span<std::uint32_t> draws) { stream.fill(firstTrial, draws); };
}

InputCells::InputCells(const QuantileTable& table, std::size_t trials)
{
    if (const auto* steps = table.steps(); steps != nullptr && steps->values.size() <= kMostDistinct)
        distinctSteps(*steps);
    else if (const auto* rows = table.rows())
        sortedRows(*rows, trials);
    else
        equalShares(table, trials);
}

void InputCells::equalShares(const QuantileTable& table, std::size_t trials)
{
    const std::size_t cells = table.isConstant() ? 1 : cellsFor(trials);
    m_shift = 32 - unsigned(std::countr_zero(cells));
    m_shares.assign(cells, 1.0 / double(cells));
    constexpr std::uint64_t parts = 16; // the mean of the input over the cell, by so many equal parts
    for (std::size_t cell = 0; cell < cells; ++cell) {
        double sum = 0;
        for (std::uint64_t part = 0; part < parts; ++part) {
            const std::uint64_t place = cell * parts + part;
            sum += table.value(std::uint32_t(((2 * place + 1) << 31) / (cells * parts)));
        }
        m_values.push_back(sum / double(parts));
    }
    if (m_shift == 32) { // a shift by the whole width is not defined
        m_shift = 0;
        m_lookup.assign(1, 0);
    }
}

void InputCells::distinctSteps(const QuantileTable::Steps& steps)
{
    m_exact = true;
    m_values = steps.values;
    std::uint64_t begin = 0;
    for (const std::uint64_t end : steps.ends) {
        m_shares.push_back(double(end - begin) * 0x1p-32);
        begin = end;
    }
    // Fine enough parts of the draws to tell steps apart to 1/65,536 of the probability.
    m_lookup.resize(std::size_t(1) << 16);
    std::size_t cell = 0;
    for (std::size_t part = 0; part < m_lookup.size(); ++part) {
        while (cell + 1 < steps.ends.size() && steps.ends[cell] <= (part << 16) + 0x8000)
            ++cell;
        m_lookup[part] = std::uint16_t(cell);
    }
}

void InputCells::sortedRows(const std::vector<double>& rows, std::size_t trials)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rows[a] < rows[b]; });
    std::size_t distinct = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
        distinct += i == 0 || rows[order[i]] != rows[order[i - 1]] ? 1 : 0;
    m_exact = distinct <= kMostDistinct;
    const std::size_t cells = cellsFor(trials);
    m_lookup.resize(rows.size());
    std::vector<double> members;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool changed = i > 0 && rows[order[i]] != rows[order[i - 1]];
        const bool next = m_exact ? changed : changed && i * cells / rows.size() > m_values.size() - 1;
        if (i == 0 || next) {
            m_values.push_back(0);
            members.push_back(0);
        }
        m_values.back() += rows[order[i]];
        members.back() += 1;
        m_lookup[order[i]] = std::uint16_t(m_values.size() - 1);
    }
    for (std::size_t cell = 0; cell < m_values.size(); ++cell) {
        m_values[cell] /= members[cell];
        m_shares.push_back(members[cell] / double(rows.size()));
    }
}

std::vector<double> ConditionalMeans::at(double value) const
{
    std::vector<double> row(strategies);
    const auto above = std::upper_bound(values.begin(), values.end(), value);
    const std::size_t right = std::min(std::size_t(above - values.begin()), values.size() - 1);
    const std::size_t left = above == values.begin() ? 0 : std::size_t(above - values.begin()) - 1;
    const double width = values[right] - values[left];
    const double part = width > 0 ? (value - values[left]) / width : 0;
    for (std::size_t s = 0; s < strategies; ++s) {
        const double from = smooth[left * strategies + s];
        row[s] = from + part * (smooth[right * strategies + s] - from);
    }
    return row;
}

SplineFit fitSpline(std::span<const double> values, std::span<const double> weights,
    std::span<const double> figures, std::size_t columns, std::size_t knots)
{
    const std::size_t n = values.size();
    const auto at = knotsOf(values, std::max<std::size_t>(knots, 2));
    const double scale = at.size() > 1 ? at.back() - at.front() : 1;
    std::vector<std::vector<double>> basis{std::vector<double>(n, 1.0), std::vector<double>(n)};
    for (std::size_t i = 0; i < n; ++i)
        basis[1][i] = (values[i] - at.front()) / scale;
    const double last = (at.back() - at.front()) / scale;
    for (std::size_t k = 0; k + 2 < at.size(); ++k) {
        const double knot = (at[k] - at.front()) / scale;
        const double lastButOne = (at[at.size() - 2] - at.front()) / scale;
        std::vector<double> column(n);
        for (std::size_t i = 0; i < n; ++i)
            column[i] = naturalTerm(basis[1][i], knot, last) - naturalTerm(basis[1][i], lastButOne, last);
        basis.push_back(std::move(column));
    }
    const auto q = orthonormal(std::move(basis), weights);
    SplineFit fit{std::vector<double>(n * columns, 0), q.size()};
    for (const auto& direction : q) {
        for (std::size_t c = 0; c < columns; ++c) {
            double along = 0;
            for (std::size_t i = 0; i < n; ++i)
                along += weights[i] * direction[i] * figures[i * columns + c];
            for (std::size_t i = 0; i < n; ++i)
                fit.fitted[i * columns + c] += along * direction[i];
        }
    }
    return fit;
}

} // namespace tunepoint
