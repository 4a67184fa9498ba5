// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/cell_sums.h"

#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tunepoint {

namespace {

/// Trials whose figures are laid out for the vectors at once: they stay in the first-level cache.
constexpr std::size_t kChunk = 256;

/// Rows of figures with a one after them, which counts the trials, and zeros up to a whole vector.
class Rows {
public:
    explicit Rows(std::size_t strategies)
        : m_strategies(strategies)
        , m_stride((strategies + kernels::kRowParts) / kernels::kRowParts * kernels::kRowParts)
        , m_values(kChunk * m_stride, 0)
    {
        for (std::size_t i = 0; i < kChunk; ++i)
            m_values[i * m_stride + strategies] = 1;
    }

    [[nodiscard]] std::size_t stride() const { return m_stride; }
    [[nodiscard]] const double* data() const { return m_values.data(); }

    void fill(const double* figures, std::size_t trials)
    {
        for (std::size_t i = 0; i < trials; ++i, figures += m_strategies)
            std::copy_n(figures, m_strategies, m_values.begin() + std::ptrdiff_t(i * m_stride));
    }

private:
    std::size_t m_strategies;
    std::size_t m_stride;
    std::vector<double> m_values;
};

/// Sums of one input while they grow: the cells of the one half, then those of the other.
class Growing {
public:
    Growing(std::size_t cells, std::size_t stride)
        : m_cells(cells)
        , m_stride(stride)
        , m_sums(2 * cells * stride, 0)
    {
    }

    void add(
        const Rows& rows, const InputCells& cells, std::size_t first, std::span<const std::uint32_t> draws)
    {
        std::array<std::uint32_t, kChunk> places;
        for (std::size_t i = 0; i < draws.size(); ++i)
            places[i] = std::uint32_t(cells.cellOf(draws[i]) + halfOf(first + i) * m_cells);
        kernels::addRows(rows.data(), m_stride, places.data(), draws.size(), m_sums.data());
    }

    [[nodiscard]] CellSums result(std::size_t strategies) const
    {
        CellSums sums(m_cells, strategies);
        for (const std::size_t half : {std::size_t(0), std::size_t(1)}) {
            for (std::size_t cell = 0; cell < m_cells; ++cell) {
                const double* from = m_sums.data() + (half * m_cells + cell) * m_stride;
                std::copy_n(from, strategies, sums.figures[half].begin() + std::ptrdiff_t(cell * strategies));
                sums.trials[half][cell] = from[strategies];
            }
        }
        return sums;
    }

private:
    std::size_t m_cells;
    std::size_t m_stride;
    std::vector<double> m_sums;
};

} // namespace

CellSums::CellSums(std::size_t cellCount, std::size_t strategyCount)
    : cells(cellCount)
    , strategies(strategyCount)
    , figures{std::vector<double>(cellCount * strategyCount, 0),
          std::vector<double>(cellCount * strategyCount, 0)}
    , trials{std::vector<double>(cellCount, 0), std::vector<double>(cellCount, 0)}
{
}

std::optional<std::vector<CellSums>> sumByCell(const TrialMatrix& figures,
    std::span<const SampledInput> inputs, std::span<const InputCells> cells, unsigned threads,
    const std::stop_token& stop)
{
    // Inputs go in groups, so that a chunk of figures is laid out once for all of a group.
    constexpr std::size_t kGroup = 12;
    const std::size_t trials = figures.trials();
    std::vector<CellSums> sums(inputs.size());
    const bool finished = forEachBlock(
        (inputs.size() + kGroup - 1) / kGroup, threads, stop, [&](std::size_t group, unsigned) {
            const std::size_t begin = group * kGroup;
            const std::size_t end = std::min(inputs.size(), begin + kGroup);
            Rows rows(figures.strategies);
            std::vector<Growing> growing;
            for (std::size_t i = begin; i < end; ++i)
                growing.emplace_back(cells[i].count(), rows.stride());
            std::array<std::uint32_t, kChunk> draws;
            for (std::size_t first = 0; first < trials && !stop.stop_requested(); first += kChunk) {
                const auto chunk = std::span(draws).first(std::min(kChunk, trials - first));
                rows.fill(figures.values.data() + first * figures.strategies, chunk.size());
                for (std::size_t i = begin; i < end; ++i) {
                    inputs[i].draws(first, chunk);
                    growing[i - begin].add(rows, cells[i], first, chunk);
                }
            }
            for (std::size_t i = begin; i < end; ++i)
                sums[i] = growing[i - begin].result(figures.strategies);
        });
    if (!finished || stop.stop_requested())
        return {};
    return sums;
}

CellCurves::CellCurves(const InputCells& cells, const CellSums& sums, const HalfOffsets& offsets,
    std::size_t reference, std::span<const double> differenceVariance)
    : m_cells(cells)
    , m_sums(sums)
    , m_offsets(offsets)
    , m_reference(reference)
{
    m_means.strategies = sums.strategies;
    double all = 0;
    for (std::size_t cell = 0; cell < sums.cells; ++cell) {
        if (sums.trialsIn(cell) == 0)
            continue; // a rare value that no trial has drawn
        m_used.push_back(cell);
        m_means.values.push_back(cells.values()[cell]);
        m_means.shares.push_back(cells.shares()[cell]);
        all += cells.shares()[cell];
    }
    for (double& each : m_means.shares)
        each /= all;
    m_means.raw = rawMeans(std::nullopt);
    chooseKnots(differenceVariance);
    m_means.smooth = smoothed(m_means.raw);
}

std::vector<double> CellCurves::rawMeans(std::optional<std::size_t> half) const
{
    const std::size_t n = m_sums.strategies;
    std::vector<double> means;
    means.reserve(m_used.size() * n);
    for (const std::size_t cell : m_used) {
        for (std::size_t s = 0; s < n; ++s) {
            double sum = 0;
            double count = 0;
            for (const std::size_t h : {std::size_t(0), std::size_t(1)}) {
                if (half && *half != h)
                    continue;
                const double trials = m_sums.trials[h][cell];
                sum += m_sums.figures[h][cell * n + s];
                if (!m_offsets[h].empty())
                    sum += trials * m_offsets[h][cell * n + s];
                count += trials;
            }
            // A cell without trials in this half decides as if nothing were known of it.
            means.push_back(count > 0 ? sum / count : (s == m_reference ? 1.0 : 0.0));
        }
    }
    return means;
}

std::vector<double> CellCurves::smoothed(const std::vector<double>& raw) const
{
    if (m_knots == 0)
        return raw;
    return fitSpline(m_means.values, m_means.shares, raw, m_sums.strategies, m_knots).fitted;
}

/// Whether what the spline leaves between the cells is no more than the noise of their means.
bool CellCurves::fits(const SplineFit& fit, std::size_t strategy, double variance) const
{
    const std::size_t n = m_sums.strategies;
    const auto difference = [&](const std::vector<double>& figures, std::size_t i) {
        return figures[i * n + strategy] - figures[i * n + m_reference];
    };
    double centre = 0;
    for (std::size_t i = 0; i < m_used.size(); ++i)
        centre += m_means.shares[i] * difference(m_means.raw, i);
    double misfit = 0;
    double between = 0;
    for (std::size_t i = 0; i < m_used.size(); ++i) {
        const double raw = difference(m_means.raw, i);
        const double left = raw - difference(fit.fitted, i);
        misfit += m_sums.trialsIn(m_used[i]) * left * left;
        between += m_means.shares[i] * (raw - centre) * (raw - centre);
    }
    // The figures may have had this input's part taken out: then their variance is the noise itself.
    const double noise = m_offsets[0].empty() ? std::max(variance - between, 0.0) : variance;
    const double freedom = double(m_used.size() - fit.degrees);
    return misfit <= noise * (freedom + 4 * std::sqrt(2 * freedom)) || misfit <= 1e-20 * between;
}

void CellCurves::chooseKnots(std::span<const double> differenceVariance)
{
    if (m_cells.exact() || m_used.size() < 8)
        return;
    for (const std::size_t knots : {std::size_t(6), std::size_t(12)}) {
        const SplineFit fit
            = fitSpline(m_means.values, m_means.shares, m_means.raw, m_sums.strategies, knots);
        if (m_used.size() < 2 * fit.degrees) {
            m_knots = 6; // too few cells to see a misfit
            return;
        }
        bool good = true;
        for (std::size_t s = 0; s < m_sums.strategies && good; ++s)
            good = s == m_reference || fits(fit, s, differenceVariance[s]);
        if (good) {
            m_knots = knots;
            return;
        }
    }
}

std::vector<double> CellCurves::smoothOfHalf(std::size_t half) const
{
    return smoothed(rawMeans(half));
}

double CellCurves::crossFittedGain() const
{
    const std::size_t n = m_sums.strategies;
    double gain = 0;
    for (const std::size_t from : {std::size_t(0), std::size_t(1)}) {
        const auto deciding = smoothOfHalf(from);
        const auto paying = rawMeans(1 - from);
        for (std::size_t i = 0; i < m_used.size(); ++i) {
            const double* row = deciding.data() + i * n;
            const auto choice = std::size_t(std::max_element(row, row + n) - row);
            if (m_sums.trials[1 - from][m_used[i]] > 0)
                gain += 0.5 * m_means.shares[i] * (paying[i * n + choice] - paying[i * n + m_reference]);
        }
    }
    return gain;
}

} // namespace tunepoint
