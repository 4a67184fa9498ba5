// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/sobol_indices.h"

#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace tunepoint {

namespace {

using Parts = std::array<double, kRandomisations>; ///< one figure for each of the 16 parts of the sample

Stream streamOf(const SobolIndexOptions& options, char sample, std::size_t input)
{
    std::string id = "sobol-indices/";
    id += sample;
    id += '/';
    id += input < options.keys.size() ? options.keys[input] : std::to_string(input);
    return {options.sampler, options.seed, streamKey(id)};
}

/// Values of all inputs in one block of trials: [input * kBlockTrials + trial in the block].
std::vector<double> sampleBlock(std::span<const QuantileTable> inputs, const std::vector<Stream>& streams,
    std::uint64_t first, std::size_t count)
{
    std::vector<double> values(inputs.size() * kBlockTrials);
    std::vector<std::uint32_t> draws(count);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        streams[i].fill(first, draws);
        inputs[i].values(draws, std::span(values).subspan(i * kBlockTrials, count));
    }
    return values;
}

/// A ratio of two means with the standard error of its linearisation over the 16 parts.
Estimate ratio(const Parts& above, const Parts& below)
{
    const double top = orderedSum(above) / double(kRandomisations);
    const double bottom = orderedSum(below) / double(kRandomisations);
    Parts residuals{};
    for (std::size_t r = 0; r < kRandomisations; ++r) {
        const double residual = (above[r] - top / bottom * below[r]) / bottom;
        residuals[r] = residual * residual;
    }
    const double variance = orderedSum(residuals) / double(kRandomisations - 1);
    return {top / bottom, std::sqrt(variance / double(kRandomisations))};
}

class Analysis {
public:
    Analysis(
        const ModelFunction& model, std::span<const QuantileTable> inputs, const SobolIndexOptions& options)
        : m_model(model)
        , m_inputs(inputs)
        , m_options(options)
        , m_trials(std::max<std::uint64_t>(
              kRandomisations, (options.trials + kRandomisations - 1) / kRandomisations * kRandomisations))
        , m_a(m_trials)
        , m_b(m_trials)
    {
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            m_streamsA.push_back(streamOf(options, 'a', i));
            m_streamsB.push_back(streamOf(options, 'b', i));
        }
    }

    std::optional<SobolIndices> run()
    {
        const std::size_t blocks = (m_trials + kBlockTrials - 1) / kBlockTrials;
        if (!forEachBlock(blocks, m_options.threads, m_options.stop,
                [&](std::size_t block, unsigned) { evaluateBoth(block); }))
            return {};
        SobolIndices result;
        result.evaluations = m_trials * (m_inputs.size() + 2);
        result.inputs.resize(m_inputs.size());
        result.mean = 0.5 * (orderedSum(m_a) + orderedSum(m_b)) / double(m_trials);
        m_centre = result.mean;
        const Parts variance = partsOf([&](std::size_t t) {
            const double a = m_a[t] - m_centre;
            const double b = m_b[t] - m_centre;
            return 0.5 * (a * a + b * b);
        });
        result.variance = orderedSum(variance) / double(kRandomisations);
        m_sums.assign(blocks * m_inputs.size(), {});
        if (!forEachBlock(blocks, m_options.threads, m_options.stop,
                [&](std::size_t block, unsigned) { evaluateMixed(block); }))
            return {};
        for (std::size_t i = 0; i < m_inputs.size() && result.variance > 0; ++i)
            result.inputs[i] = indexOf(i, blocks, variance);
        return result;
    }

private:
    struct Sums {
        Parts first{};
        Parts total{};
    };

    [[nodiscard]] std::size_t countIn(std::size_t block) const
    {
        return std::size_t(std::min<std::uint64_t>(kBlockTrials, m_trials - block * kBlockTrials));
    }

    void evaluateBoth(std::size_t block)
    {
        const std::size_t first = block * kBlockTrials;
        std::vector<double> row(m_inputs.size());
        for (const bool isA : {true, false}) {
            const auto values = sampleBlock(m_inputs, isA ? m_streamsA : m_streamsB, first, countIn(block));
            for (std::size_t t = 0; t < countIn(block); ++t) {
                for (std::size_t i = 0; i < row.size(); ++i)
                    row[i] = values[i * kBlockTrials + t];
                (isA ? m_a : m_b)[first + t] = m_model(row);
            }
        }
    }

    /// Sample A with one column after the other taken from B.
    void evaluateMixed(std::size_t block)
    {
        const std::size_t first = block * kBlockTrials;
        const auto a = sampleBlock(m_inputs, m_streamsA, first, countIn(block));
        const auto b = sampleBlock(m_inputs, m_streamsB, first, countIn(block));
        std::vector<double> row(m_inputs.size());
        for (std::size_t t = 0; t < countIn(block); ++t) {
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i] = a[i * kBlockTrials + t];
            const double fa = m_a[first + t];
            const double fb = m_b[first + t] - m_centre;
            for (std::size_t i = 0; i < row.size(); ++i) {
                row[i] = b[i * kBlockTrials + t];
                const double moved = m_inputs[i].isConstant() ? 0 : m_model(row) - fa;
                row[i] = a[i * kBlockTrials + t];
                Sums& sums = m_sums[block * m_inputs.size() + i];
                sums.first[t % kRandomisations] += fb * moved;
                sums.total[t % kRandomisations] += 0.5 * moved * moved;
            }
        }
    }

    template <class F>
    Parts partsOf(const F& f) const
    {
        Parts parts{};
        for (std::size_t t = 0; t < m_trials; ++t)
            parts[t % kRandomisations] += f(t);
        for (double& part : parts)
            part /= double(m_trials / kRandomisations);
        return parts;
    }

    [[nodiscard]] SobolIndex indexOf(std::size_t input, std::size_t blocks, const Parts& variance) const
    {
        Parts first{};
        Parts total{};
        for (std::size_t block = 0; block < blocks; ++block) {
            const Sums& sums = m_sums[block * m_inputs.size() + input];
            for (std::size_t r = 0; r < kRandomisations; ++r) {
                first[r] += sums.first[r];
                total[r] += sums.total[r];
            }
        }
        for (std::size_t r = 0; r < kRandomisations; ++r) {
            first[r] /= double(m_trials / kRandomisations);
            total[r] /= double(m_trials / kRandomisations);
        }
        return {ratio(first, variance), ratio(total, variance)};
    }

    const ModelFunction& m_model;
    std::span<const QuantileTable> m_inputs;
    const SobolIndexOptions& m_options;
    std::uint64_t m_trials;
    std::vector<double> m_a; ///< figures of sample A
    std::vector<double> m_b;
    double m_centre = 0;
    std::vector<Stream> m_streamsA;
    std::vector<Stream> m_streamsB;
    std::vector<Sums> m_sums; ///< [block * inputs + input]
};

} // namespace

std::optional<SobolIndices> sobolIndices(
    const ModelFunction& model, std::span<const QuantileTable> inputs, const SobolIndexOptions& options)
{
    return Analysis(model, inputs, options).run();
}

} // namespace tunepoint
