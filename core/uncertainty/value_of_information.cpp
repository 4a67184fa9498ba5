// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/value_of_information.h"

#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace tunepoint {

namespace {

std::size_t bestOf(std::span<const double> figures)
{
    return std::size_t(std::max_element(figures.begin(), figures.end()) - figures.begin());
}

std::vector<double> meansOf(const TrialMatrix& benefits)
{
    const std::size_t n = benefits.strategies;
    std::vector<double> totals(n, 0);
    std::vector<double> sums(n);
    for (std::size_t begin = 0; begin < benefits.trials(); begin += kBlockTrials) {
        std::fill(sums.begin(), sums.end(), 0.0);
        for (std::size_t t = begin; t < std::min(benefits.trials(), begin + kBlockTrials); ++t) {
            for (std::size_t s = 0; s < n; ++s)
                sums[s] += benefits.row(t)[s];
        }
        for (std::size_t s = 0; s < n; ++s)
            totals[s] += sums[s];
    }
    for (double& total : totals)
        total /= double(benefits.trials());
    return totals;
}

/// Variance over the trials of each strategy's difference to strategy `to`.
std::vector<double> differenceVariances(
    const TrialMatrix& benefits, std::size_t to, const std::vector<double>& means)
{
    std::vector<double> variances(benefits.strategies, 0);
    std::vector<double> sums(benefits.strategies);
    for (std::size_t begin = 0; begin < benefits.trials(); begin += kBlockTrials) {
        std::fill(sums.begin(), sums.end(), 0.0);
        for (std::size_t t = begin; t < std::min(benefits.trials(), begin + kBlockTrials); ++t) {
            const auto row = benefits.row(t);
            for (std::size_t s = 0; s < row.size(); ++s) {
                const double x = (row[s] - means[s]) - (row[to] - means[to]);
                sums[s] += x * x;
            }
        }
        for (std::size_t s = 0; s < sums.size(); ++s)
            variances[s] += sums[s];
    }
    for (double& variance : variances)
        variance /= double(benefits.trials());
    return variances;
}

/// Sums of the net benefits by cell, apart for the two halves of the randomisations, and of the margin by
/// cell and randomisation.
struct CellSums {
    std::size_t cells = 0;
    std::size_t strategies = 0;
    std::array<std::vector<double>, 2> halves; ///< [cell * strategies + strategy]
    std::vector<double> margin; ///< [cell * 16 + randomisation]
    std::vector<double> trials; ///< [cell * 16 + randomisation]

    CellSums(std::size_t cellCount, std::size_t strategyCount)
        : cells(cellCount)
        , strategies(strategyCount)
        , halves{std::vector<double>(cellCount * strategyCount, 0),
              std::vector<double>(cellCount * strategyCount, 0)}
        , margin(cellCount * kRandomisations, 0)
        , trials(cellCount * kRandomisations, 0)
    {
    }
};

template <std::size_t N>
void addRow(double* to, const double* row, std::size_t)
{
    for (std::size_t s = 0; s < N; ++s)
        to[s] += row[s];
}

void addAnyRow(double* to, const double* row, std::size_t n)
{
    for (std::size_t s = 0; s < n; ++s)
        to[s] += row[s];
}

using AddRow = void (*)(double*, const double*, std::size_t);

template <AddRow add>
void addBlock(const TrialMatrix& benefits, const Margin& margin, const InputCells& cells, std::size_t first,
    std::span<const std::uint32_t> draws, CellSums& sums)
{
    const std::size_t n = benefits.strategies;
    const double* row = benefits.values.data() + first * n;
    double* const halves[2] = {sums.halves[0].data(), sums.halves[1].data()};
    for (std::size_t i = 0; i < draws.size(); ++i, row += n) {
        const std::size_t cell = cells.cellOf(draws[i]);
        const std::size_t part = (first + i) % kRandomisations;
        add(halves[part / (kRandomisations / 2)] + cell * n, row, n);
        sums.margin[cell * kRandomisations + part] += row[margin.strategy] - row[margin.over];
        sums.trials[cell * kRandomisations + part] += 1;
    }
}

using AddBlock = void (*)(const TrialMatrix&, const Margin&, const InputCells&, std::size_t,
    std::span<const std::uint32_t>, CellSums&);

template <std::size_t... N>
AddBlock addBlockFor(std::size_t strategies, std::index_sequence<N...>)
{
    static constexpr std::array<AddBlock, sizeof...(N)> all{&addBlock<&addRow<N + 1>>...};
    return strategies >= 1 && strategies <= all.size() ? all[strategies - 1] : &addBlock<&addAnyRow>;
}

/// E[net benefit | cell] from the sums, raw and smooth, of both halves together or of one.
class Curves {
public:
    Curves(const InputCells& cells, const CellSums& sums, std::size_t reference,
        const std::vector<double>& differenceVariance)
        : m_cells(cells)
        , m_sums(sums)
        , m_reference(reference)
        , m_differenceVariance(differenceVariance)
        , m_trials{std::vector<double>(sums.cells, 0), std::vector<double>(sums.cells, 0)}
    {
        for (std::size_t i = 0; i < sums.trials.size(); ++i)
            m_trials[i % kRandomisations / (kRandomisations / 2)][i / kRandomisations] += sums.trials[i];
    }

    ConditionalMeans means()
    {
        ConditionalMeans result;
        const std::size_t n = m_sums.strategies;
        result.strategies = n;
        double all = 0;
        std::vector<double> counts(m_sums.cells);
        for (std::size_t cell = 0; cell < m_sums.cells; ++cell) {
            counts[cell] = m_trials[0][cell] + m_trials[1][cell];
            all += counts[cell];
        }
        for (std::size_t cell = 0; cell < m_sums.cells; ++cell) {
            if (counts[cell] == 0)
                continue; // a rare value that no trial has drawn
            m_used.push_back(cell);
            result.values.push_back(m_cells.values()[cell]);
            result.shares.push_back(counts[cell] / all);
            for (std::size_t s = 0; s < n; ++s)
                result.raw.push_back(
                    (m_sums.halves[0][cell * n + s] + m_sums.halves[1][cell * n + s]) / counts[cell]);
        }
        m_knots = chooseKnots(result, counts);
        result.smooth = m_knots == 0 ? result.raw
                                     : fitSpline(result.values, result.shares, result.raw, n, m_knots).fitted;
        return result;
    }

    /// Cells that have trials, as means() lists them.
    const std::vector<std::size_t>& used() const { return m_used; }

    /// Gain over always taking the reference when decisions are taken by one half's curves and paid by the
    /// other's trials. Call after means().
    double crossFitted() const
    {
        double gain = 0;
        for (const int from : {0, 1}) {
            const auto curves = halfCurves(from);
            double sum = 0;
            double trials = 0;
            const std::size_t n = m_sums.strategies;
            for (std::size_t i = 0; i < m_used.size(); ++i) {
                const std::size_t choice = bestOf(std::span(curves).subspan(i * n, n));
                const double* paid = m_sums.halves[std::size_t(1 - from)].data() + m_used[i] * n;
                sum += paid[choice] - paid[m_reference];
                trials += m_trials[std::size_t(1 - from)][m_used[i]];
            }
            gain += trials > 0 ? 0.5 * sum / trials : 0;
        }
        return gain;
    }

private:
    /// The fewest knots whose spline leaves no more between the cells than the noise of their means explains;
    /// 0: none.
    std::size_t chooseKnots(const ConditionalMeans& means, const std::vector<double>& counts) const
    {
        if (m_cells.exact() || means.cells() < 8)
            return 0;
        const std::size_t n = m_sums.strategies;
        for (const std::size_t knots : {std::size_t(6), std::size_t(12)}) {
            if (2 * knots > means.cells())
                return 6; // too few cells to see a misfit
            const SplineFit fit = fitSpline(means.values, means.shares, means.raw, n, knots);
            const double freedom = double(means.cells() - fit.degrees);
            bool fits = true;
            for (std::size_t s = 0; s < n && fits; ++s) {
                if (s == m_reference)
                    continue;
                double misfit = 0;
                double between = 0;
                const double centre = weightedDifference(means, s);
                for (std::size_t i = 0; i < means.cells(); ++i) {
                    const double raw = means.raw[i * n + s] - means.raw[i * n + m_reference];
                    const double smooth = fit.fitted[i * n + s] - fit.fitted[i * n + m_reference];
                    misfit += counts[m_used[i]] * (raw - smooth) * (raw - smooth);
                    between += means.shares[i] * (raw - centre) * (raw - centre);
                }
                const double noise = std::max(m_differenceVariance[s] - between, 0.0);
                fits = misfit <= noise * (freedom + 4 * std::sqrt(2 * freedom)) || misfit <= 1e-20 * between;
            }
            if (fits)
                return knots;
        }
        return 0;
    }

    double weightedDifference(const ConditionalMeans& means, std::size_t s) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < means.cells(); ++i)
            sum += means.shares[i]
                * (means.raw[i * means.strategies + s] - means.raw[i * means.strategies + m_reference]);
        return sum;
    }

    std::vector<double> halfCurves(int half) const
    {
        const auto h = std::size_t(half);
        const std::size_t n = m_sums.strategies;
        std::vector<double> values;
        std::vector<double> weights;
        std::vector<double> raw;
        for (const std::size_t cell : m_used) {
            values.push_back(m_cells.values()[cell]);
            weights.push_back(m_trials[h][cell]);
            for (std::size_t s = 0; s < n; ++s) {
                // A cell without trials in this half decides as if nothing were known.
                const double none = s == m_reference ? 1 : 0;
                raw.push_back(
                    m_trials[h][cell] > 0 ? m_sums.halves[h][cell * n + s] / m_trials[h][cell] : none);
            }
        }
        return m_knots == 0 ? raw : fitSpline(values, weights, raw, n, m_knots).fitted;
    }

    const InputCells& m_cells;
    const CellSums& m_sums;
    std::size_t m_reference;
    const std::vector<double>& m_differenceVariance;
    std::array<std::vector<double>, 2> m_trials; ///< of each half, by cell
    std::vector<std::size_t> m_used; ///< cells with trials
    std::size_t m_knots = 0;
};

/// First-order index of the margin: variance of its cell means, less what their noise adds, over its
/// variance.
Estimate firstOrderIndex(const CellSums& sums)
{
    std::array<double, kRandomisations + 1>
        between{}; // one for each randomisation, the last for all together
    double all = 0;
    double total = 0;
    std::array<double, kRandomisations> parts{};
    std::array<double, kRandomisations> partSums{};
    for (std::size_t i = 0; i < sums.margin.size(); ++i) {
        parts[i % kRandomisations] += sums.trials[i];
        partSums[i % kRandomisations] += sums.margin[i];
        all += sums.trials[i];
        total += sums.margin[i];
    }
    for (std::size_t cell = 0; cell < sums.cells; ++cell) {
        double cellSum = 0;
        double cellTrials = 0;
        for (std::size_t r = 0; r < kRandomisations; ++r) {
            const double sum = sums.margin[cell * kRandomisations + r];
            const double trials = sums.trials[cell * kRandomisations + r];
            cellSum += sum;
            cellTrials += trials;
            if (trials > 0)
                between[r] += sum * sum / trials;
        }
        if (cellTrials > 0)
            between[kRandomisations] += cellSum * cellSum / cellTrials;
    }
    for (std::size_t r = 0; r < kRandomisations; ++r)
        between[r] = parts[r] > 0 ? (between[r] - partSums[r] * partSums[r] / parts[r]) / parts[r] : 0;
    between[kRandomisations] = (between[kRandomisations] - total * total / all) / all;
    double centre = 0;
    double squares = 0;
    for (std::size_t r = 0; r < kRandomisations; ++r)
        centre += between[r] / double(kRandomisations);
    for (std::size_t r = 0; r < kRandomisations; ++r)
        squares += (between[r] - centre) * (between[r] - centre);
    return {
        between[kRandomisations], std::sqrt(squares / double(kRandomisations - 1) / double(kRandomisations))};
}

/// Everything that the inputs of one run share.
struct Run {
    const TrialMatrix& benefits;
    std::span<const SampledInput> inputs;
    Sampler sampler;
    Margin margin;
    std::size_t reference; ///< the strategy that is best on average
    double marginVariance;
    std::vector<double> differenceVariance;
    AddBlock addBlock;
};

/// Mean gain over the reference when each trial takes the decision of its cell, with its standard error.
Estimate gainOfDecisions(const Run& run, const SampledInput& input, const InputCells& cells,
    const std::vector<std::uint32_t>& decisions)
{
    const std::size_t trials = run.benefits.trials();
    const std::size_t n = run.benefits.strategies;
    std::vector<std::uint32_t> draws(kBlockTrials);
    std::vector<double> gains(trials);
    for (std::size_t first = 0; first < trials; first += kBlockTrials) {
        const auto block = std::span(draws).first(std::min(kBlockTrials, trials - first));
        input.draws(first, block);
        const double* row = run.benefits.values.data() + first * n;
        for (std::size_t i = 0; i < block.size(); ++i, row += n)
            gains[first + i] = row[decisions[cells.cellOf(block[i])]] - row[run.reference];
    }
    return meanOf(gains, run.sampler);
}

InputValue valueOf(const Run& run, const SampledInput& input, const InputCells& cells, const CellSums& sums)
{
    InputValue result;
    Curves curves(cells, sums, run.reference, run.differenceVariance);
    result.means = curves.means();
    if (run.marginVariance > 0) {
        const Estimate between = firstOrderIndex(sums);
        const double within = std::max(run.marginVariance - between.value, 0.0);
        const double noise = within * double(result.means.cells() - 1) / double(run.benefits.trials());
        result.firstOrder = {std::clamp((between.value - noise) / run.marginVariance, 0.0, 1.0),
            between.standardError / run.marginVariance};
    }
    std::vector<std::uint32_t> decisions(cells.count(), std::uint32_t(run.reference));
    const std::size_t n = run.benefits.strategies;
    bool changes = false;
    double naive = 0;
    for (std::size_t i = 0; i < curves.used().size(); ++i) {
        const auto row = std::span<const double>(result.means.smooth).subspan(i * n, n);
        const std::size_t choice = bestOf(row);
        decisions[curves.used()[i]] = std::uint32_t(choice);
        changes = changes || choice != run.reference;
        naive += result.means.shares[i] * (row[choice] - row[run.reference]);
    }
    if (changes) {
        const Estimate gain = gainOfDecisions(run, input, cells, decisions);
        // The two biases cancel: +c/n for the one, -2c/n for the other that decides by half the trials.
        result.perfectInformation
            = {std::max((2 * naive + curves.crossFitted()) / 3, 0.0), gain.standardError};
    }
    return result;
}

} // namespace

Estimate perfectInformation(const TrialMatrix& benefits, Sampler sampler)
{
    if (benefits.strategies == 0 || benefits.trials() == 0)
        return {};
    const std::size_t reference = bestOf(meansOf(benefits));
    std::vector<double> gains(benefits.trials());
    for (std::size_t t = 0; t < gains.size(); ++t) {
        const auto row = benefits.row(t);
        gains[t] = *std::max_element(row.begin(), row.end()) - row[reference];
    }
    return meanOf(gains, sampler);
}

Margin winningMargin(const TrialMatrix& benefits)
{
    auto means = meansOf(benefits);
    const std::size_t best = bestOf(means);
    if (means.size() < 2)
        return {best, best};
    means[best] = -std::numeric_limits<double>::infinity();
    return {best, bestOf(means)};
}

std::optional<std::vector<InputValue>> inputValues(
    const TrialMatrix& benefits, std::span<const SampledInput> inputs, const InputValueOptions& options)
{
    const std::size_t trials = benefits.trials();
    const auto means = meansOf(benefits);
    Run run{benefits, inputs, options.sampler, options.margin.value_or(winningMargin(benefits)),
        bestOf(means), 0, {}, addBlockFor(benefits.strategies, std::make_index_sequence<16>())};
    run.differenceVariance = differenceVariances(benefits, run.reference, means);
    run.marginVariance = differenceVariances(benefits, run.margin.over, means)[run.margin.strategy];
    // Inputs go in groups, so that a block of net benefits is read from the near cache for all of a group.
    constexpr std::size_t kGroup = 8;
    std::vector<InputValue> results(inputs.size());
    const bool finished = forEachBlock((inputs.size() + kGroup - 1) / kGroup, options.threads, options.stop,
        [&](std::size_t group, unsigned) {
            const std::size_t begin = group * kGroup;
            const std::size_t end = std::min(inputs.size(), begin + kGroup);
            std::vector<InputCells> cells;
            std::vector<CellSums> sums;
            for (std::size_t i = begin; i < end; ++i) {
                cells.emplace_back(inputs[i].table, trials);
                sums.emplace_back(cells.back().count(), benefits.strategies);
            }
            std::vector<std::uint32_t> draws(kBlockTrials);
            for (std::size_t first = 0; first < trials && !options.stop.stop_requested();
                 first += kBlockTrials) {
                const auto block = std::span(draws).first(std::min(kBlockTrials, trials - first));
                for (std::size_t i = begin; i < end; ++i) {
                    inputs[i].draws(first, block);
                    run.addBlock(benefits, run.margin, cells[i - begin], first, block, sums[i - begin]);
                }
            }
            for (std::size_t i = begin; i < end && !options.stop.stop_requested(); ++i)
                results[i] = valueOf(run, inputs[i], cells[i - begin], sums[i - begin]);
        });
    if (!finished || options.stop.stop_requested())
        return {};
    return results;
}

} // namespace tunepoint
