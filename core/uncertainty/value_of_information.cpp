// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/value_of_information.h"

#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/cell_sums.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace tunepoint {

namespace {

/// Trials that the curves are made from which are taken out of the net benefits.
constexpr std::size_t kCurveTrials = 32'768;

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

/// Everything that the inputs of one run share.
struct Run {
    const TrialMatrix& benefits;
    std::span<const SampledInput> inputs;
    const InputValueOptions& options;
    Margin margin;
    std::size_t reference = 0; ///< the strategy that is best on average
    std::vector<InputCells> cells; ///< of each input
};

/// Moments of the margin over the trials.
struct MarginMoments {
    double variance = 0;
    double kurtosis = 3; ///< fourth central moment over the squared variance
};

MarginMoments momentsOf(const TrialMatrix& benefits, const Margin& margin)
{
    std::vector<double> squares(benefits.trials());
    for (std::size_t t = 0; t < squares.size(); ++t)
        squares[t] = benefits.row(t)[margin.strategy] - benefits.row(t)[margin.over];
    const double mean = orderedSum(squares) / double(squares.size());
    for (double& x : squares)
        x = (x - mean) * (x - mean);
    const double variance = orderedSum(squares) / double(squares.size());
    for (double& x : squares)
        x = x * x;
    const double fourth = orderedSum(squares) / double(squares.size());
    return {variance, variance > 0 ? fourth / (variance * variance) : 3};
}

/// The part of the net benefits that single inputs explain, taken out of them.
struct Residuals {
    std::vector<double> figures; ///< net benefits less the centred curves of the inputs in `offsets`
    std::vector<HalfOffsets> offsets; ///< of each input; empty: left in
};

/// A curve in the used cells less its mean, for every cell; cells without trials get 0.
std::vector<double> centred(const CellCurves& curves, const std::vector<double>& smooth, std::size_t cells)
{
    const ConditionalMeans& means = curves.means();
    std::vector<double> offsets(cells * means.strategies, 0);
    for (std::size_t s = 0; s < means.strategies; ++s) {
        double centre = 0;
        for (std::size_t i = 0; i < means.cells(); ++i)
            centre += means.shares[i] * smooth[i * means.strategies + s];
        for (std::size_t i = 0; i < means.cells(); ++i)
            offsets[curves.used()[i] * means.strategies + s] = smooth[i * means.strategies + s] - centre;
    }
    return offsets;
}

/// Largest share of any strategy's difference to the reference that a curve explains.
double strengthOf(const Run& run, const std::vector<double>& offsets, const std::vector<double>& shares,
    const std::vector<double>& differenceVariance)
{
    const std::size_t n = run.benefits.strategies;
    double most = 0;
    for (std::size_t s = 0; s < n; ++s) {
        double explained = 0;
        for (std::size_t cell = 0; cell < shares.size(); ++cell) {
            const double x = offsets[cell * n + s] - offsets[cell * n + run.reference];
            explained += shares[cell] * x * x;
        }
        if (differenceVariance[s] > 0)
            most = std::max(most, explained / differenceVariance[s]);
    }
    return most;
}

/// Takes the curves of the strongest independent inputs out of the net benefits. For any other input this
/// changes nothing on average, since the curves are centred and the inputs independent, but what is left is
/// less noisy.
std::optional<Residuals> takeOut(
    const Run& run, const std::vector<CellSums>& sums, const std::vector<double>& differenceVariance)
{
    constexpr std::size_t kMost = 24;
    constexpr double kWeakest
        = 0.002; // share of a difference's variance below which it is not worth the time
    const std::size_t n = run.benefits.strategies;
    Residuals result;
    result.offsets.resize(run.inputs.size());
    std::vector<double> strengths(run.inputs.size(), 0);
    const bool known = forEachBlock(
        run.inputs.size(), run.options.threads, run.options.stop, [&](std::size_t i, unsigned) {
            const std::size_t cells = run.cells[i].count();
            if (!run.inputs[i].independent || cells < 2)
                return;
            const HalfOffsets none;
            const CellCurves curves(run.cells[i], sums[i], none, run.reference, differenceVariance);
            strengths[i] = strengthOf(run, centred(curves, curves.means().smooth, cells),
                run.cells[i].shares(), differenceVariance);
            if (strengths[i] >= kWeakest)
                result.offsets[i] = {centred(curves, curves.smoothOfHalf(1), cells),
                    centred(curves, curves.smoothOfHalf(0), cells)};
        });
    if (!known)
        return {};
    std::vector<std::pair<double, std::size_t>> strongest;
    for (std::size_t i = 0; i < strengths.size(); ++i) {
        if (strengths[i] >= kWeakest)
            strongest.emplace_back(-strengths[i], i);
    }
    std::sort(strongest.begin(), strongest.end());
    for (std::size_t k = kMost; k < strongest.size(); ++k)
        result.offsets[strongest[k].second] = {};
    strongest.resize(std::min(strongest.size(), kMost));
    if (run.options.stop.stop_requested())
        return {};
    result.figures.assign(run.benefits.values.begin(), run.benefits.values.end());
    const std::size_t trials = run.benefits.trials();
    const bool finished = forEachBlock((trials + kBlockTrials - 1) / kBlockTrials, run.options.threads,
        run.options.stop, [&](std::size_t block, unsigned) {
            const std::size_t first = block * kBlockTrials;
            std::array<std::uint32_t, kBlockTrials> draws;
            const auto here = std::span(draws).first(std::min(kBlockTrials, trials - first));
            for (const auto& [strength, i] : strongest) {
                run.inputs[i].draws(first, here);
                double* row = result.figures.data() + first * n;
                for (std::size_t t = 0; t < here.size(); ++t, row += n) {
                    const double* offset
                        = result.offsets[i][halfOf(first + t)].data() + run.cells[i].cellOf(here[t]) * n;
                    for (std::size_t s = 0; s < n; ++s)
                        row[s] -= offset[s];
                }
            }
        });
    if (!finished)
        return {};
    return result;
}

/// First-order index of the margin: variance of its cell means, less what their noise adds, over its
/// variance. The standard error counts the noise of the cell means and, as if it were independent, that of
/// the variance below.
Estimate firstOrderIndex(
    const Run& run, const ConditionalMeans& means, const MarginMoments& moments, double noise)
{
    if (!(moments.variance > 0))
        return {};
    double centre = 0;
    double between = 0;
    const auto marginIn = [&](std::size_t i) {
        return means.raw[i * means.strategies + run.margin.strategy]
            - means.raw[i * means.strategies + run.margin.over];
    };
    for (std::size_t i = 0; i < means.cells(); ++i)
        centre += means.shares[i] * marginIn(i);
    for (std::size_t i = 0; i < means.cells(); ++i)
        between += means.shares[i] * (marginIn(i) - centre) * (marginIn(i) - centre);
    const auto trials = double(run.benefits.trials());
    const auto freedom = double(means.cells() - 1);
    const double index = std::clamp((between - noise * freedom / trials) / moments.variance, 0.0, 1.0);
    const double ofMeans = (4 * noise * between / trials + 2 * freedom * noise * noise / (trials * trials))
        / (moments.variance * moments.variance);
    const double ofVariance = index * index * std::max(moments.kurtosis - 1, 0.0) / trials;
    return {index, std::sqrt(ofMeans + ofVariance)};
}

/// Standard error of the mean gain over the reference when each trial takes the decision of its cell. The
/// shares of the cells are known, so only what varies within them counts.
double gainError(const Run& run, std::size_t input, const Residuals& residuals, const CellCurves& curves,
    const std::vector<std::uint32_t>& decisions)
{
    const std::size_t trials = run.benefits.trials();
    const std::size_t n = run.benefits.strategies;
    const ConditionalMeans& means = curves.means();
    // What a decision gains in its cell on average, less what was taken out of the trials of each half.
    std::array<std::vector<double>, 2> expected;
    for (const std::size_t half : {std::size_t(0), std::size_t(1)}) {
        expected[half].assign(decisions.size(), 0);
        const auto& offsets = residuals.offsets[input][half];
        for (std::size_t i = 0; i < curves.used().size(); ++i) {
            const std::size_t cell = curves.used()[i];
            const std::size_t choice = decisions[cell];
            expected[half][cell] = means.smooth[i * n + choice] - means.smooth[i * n + run.reference];
            if (!offsets.empty())
                expected[half][cell] -= offsets[cell * n + choice] - offsets[cell * n + run.reference];
        }
    }
    std::vector<std::uint32_t> draws(kBlockTrials);
    std::vector<double> gains(trials);
    for (std::size_t first = 0; first < trials; first += kBlockTrials) {
        const auto block = std::span(draws).first(std::min(kBlockTrials, trials - first));
        run.inputs[input].draws(first, block);
        const double* row = residuals.figures.data() + first * n;
        for (std::size_t i = 0; i < block.size(); ++i, row += n) {
            const std::size_t cell = run.cells[input].cellOf(block[i]);
            gains[first + i] = row[decisions[cell]] - row[run.reference] - expected[halfOf(first + i)][cell];
        }
    }
    return meanOf(gains, run.options.sampler).standardError;
}

/// Noise of the margin around its mean in the cells of an input.
double marginNoise(const Run& run, const CellSums& sums, double residualVariance)
{
    const std::size_t n = sums.strategies;
    double all = 0;
    double total = 0;
    double between = 0;
    for (std::size_t cell = 0; cell < sums.cells; ++cell) {
        const double count = sums.trialsIn(cell);
        if (count == 0)
            continue;
        const double sum = sums.figures[0][cell * n + run.margin.strategy]
            + sums.figures[1][cell * n + run.margin.strategy] - sums.figures[0][cell * n + run.margin.over]
            - sums.figures[1][cell * n + run.margin.over];
        all += count;
        total += sum;
        between += sum * sum / count;
    }
    return std::max(residualVariance - (between - total * total / all) / all, 0.0);
}

InputValue valueOf(const Run& run, std::size_t input, const CellSums& sums, const Residuals& residuals,
    const std::vector<double>& residualVariance, double residualMarginVariance, const MarginMoments& moments)
{
    const CellCurves curves(
        run.cells[input], sums, residuals.offsets[input], run.reference, residualVariance);
    InputValue result;
    result.means = curves.means();
    result.firstOrder
        = firstOrderIndex(run, result.means, moments, marginNoise(run, sums, residualMarginVariance));
    std::vector<std::uint32_t> decisions(run.cells[input].count(), std::uint32_t(run.reference));
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
        // The two biases cancel: +c/n for the one, -2c/n for the other that decides by half the trials.
        result.perfectInformation = {std::max((2 * naive + curves.crossFittedGain()) / 3, 0.0),
            gainError(run, input, residuals, curves, decisions)};
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
    if (options.stop.stop_requested())
        return {};
    Run run{benefits, inputs, options, options.margin.value_or(winningMargin(benefits)), bestOf(means), {}};
    for (const SampledInput& input : inputs)
        run.cells.emplace_back(input.table, trials);
    // Which inputs matter, and how, shows in a part of the trials: enough for curves that only take noise
    // out.
    const std::size_t some = std::min(trials, kCurveTrials);
    const TrialMatrix part{benefits.values.first(some * benefits.strategies), benefits.strategies};
    const auto first = sumByCell(part, inputs, run.cells, options.threads, options.stop);
    if (!first)
        return {};
    const auto variances = differenceVariances(benefits, run.reference, means);
    const auto residuals = takeOut(run, *first, variances);
    if (!residuals)
        return {};
    const TrialMatrix left{residuals->figures, benefits.strategies};
    const auto second = sumByCell(left, inputs, run.cells, options.threads, options.stop);
    if (!second)
        return {};
    // Passes over all trials take a few milliseconds each, so a stop is looked for between them.
    const auto leftMeans = meansOf(left);
    if (options.stop.stop_requested())
        return {};
    const auto leftVariance = differenceVariances(left, run.reference, leftMeans);
    const double leftMarginVariance
        = differenceVariances(left, run.margin.over, leftMeans)[run.margin.strategy];
    if (options.stop.stop_requested())
        return {};
    const MarginMoments moments = momentsOf(benefits, run.margin);
    std::vector<InputValue> results(inputs.size());
    const bool finished = forEachBlock(
        inputs.size(), options.threads, options.stop, [&](std::size_t i, unsigned) {
            results[i] = valueOf(run, i, (*second)[i], *residuals, leftVariance, leftMarginVariance, moments);
        });
    if (!finished)
        return {};
    return results;
}

} // namespace tunepoint
