// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/plan.h"
#include "core/uncertainty/correlation.h"
#include "core/uncertainty/quantile_table.h"
#include "core/uncertainty/random_stream.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace tunepoint {

/// The uncertain inputs of a plan as streams of draws. Inputs with the same key, and the members of a sample
/// set, share one stream: they are one draw in every trial (definition 22).
class InputSampler {
public:
    /// Correlations of the document whose inputs are uncertain and not of a sample set take effect; the
    /// matrix has passed the document's check. Tables are made on `threads` threads (0: all); after a
    /// requested stop some are missing, and the sampler is only fit to be thrown away.
    InputSampler(const Assessment& assessment, const Plan& plan, Sampler sampler, std::uint64_t seed,
        unsigned threads = 1, const std::stop_token& stop = {});

    /// One stream and the inputs that it feeds.
    struct Column {
        std::string key;
        std::vector<std::size_t> inputs; ///< indices into Plan::inputs
        std::vector<QuantileTable> tables; ///< one for each of `inputs`
    };
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }

    /// draws[column][i] = draw of trial firstTrial + i, correlations applied. Each inner vector has `count`
    /// places.
    void fillDraws(
        std::uint64_t firstTrial, std::size_t count, std::vector<std::vector<std::uint32_t>>& draws) const;

    /// Draws of one column alone; slower for correlated ones, whose whole group is made.
    void fillColumn(std::size_t column, std::uint64_t firstTrial, std::span<std::uint32_t> draws) const;

    /// values[i] of input `which` of a column, within the input's natural bounds.
    void fillValues(std::size_t column, std::size_t which, std::span<const std::uint32_t> draws,
        std::span<double> values) const;

    /// Whether a column's draws say nothing of any other's: not correlated, not a sample set.
    [[nodiscard]] bool isIndependent(std::size_t column) const;

    /// Columns that the document correlates, in the order that correlateDraws() takes.
    [[nodiscard]] const std::vector<std::size_t>& correlatedColumns() const { return m_correlated; }
    [[nodiscard]] bool isCorrelated(std::size_t column) const;
    /// Turns independent draws, one for each of correlatedColumns(), into correlated ones.
    void correlateDraws(std::span<std::uint32_t> draws) const;

    [[nodiscard]] Sampler sampler() const { return m_sampler; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    /// Stream of an event that is no input of its own.
    [[nodiscard]] Stream stream(const std::string& key) const { return {m_sampler, m_seed, streamKey(key)}; }

private:
    void addSampleSets();
    void correlate(const Assessment& assessment);

    const Plan& m_plan;
    Sampler m_sampler;
    std::uint64_t m_seed;
    std::vector<Column> m_columns;
    std::vector<Stream> m_streams;
    std::vector<std::size_t> m_correlated; ///< columns of the copula, in its order
    std::optional<GaussianCopula> m_copula;
};

} // namespace tunepoint
