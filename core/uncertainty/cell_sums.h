// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/conditional_means.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace tunepoint {

/// Sums of the figures by cell of one input, apart for the two halves of the sample (randomisations 0 to 7, 8
/// to 15).
struct CellSums {
    std::size_t cells = 0;
    std::size_t strategies = 0;
    std::array<std::vector<double>, 2> figures; ///< of each half: [cell * strategies + strategy]
    std::array<std::vector<double>, 2> trials; ///< of each half: [cell]

    CellSums() = default;
    CellSums(std::size_t cellCount, std::size_t strategyCount);

    [[nodiscard]] double trialsIn(std::size_t cell) const { return trials[0][cell] + trials[1][cell]; }
};

/// Half of the sample that a trial belongs to.
[[nodiscard]] inline std::size_t halfOf(std::size_t trial)
{
    return trial % kRandomisations / (kRandomisations / 2);
}

/// Sums for every input, in its cells; inputs[i] and cells[i] belong together. Nothing when stopped. The
/// result does not depend on the number of threads.
[[nodiscard]] std::optional<std::vector<CellSums>> sumByCell(const TrialMatrix& figures,
    std::span<const SampledInput> inputs, std::span<const InputCells> cells, unsigned threads,
    const std::stop_token& stop);

/// What was taken out of the figures, for the trials of each half: [cell * strategies + strategy]; empty:
/// nothing.
using HalfOffsets = std::array<std::vector<double>, 2>;

/// E[figure | cell] of one input, estimated from its sums. Keeps references to what it is made from.
class CellCurves {
public:
    /// `offsets` [cell * strategies + strategy], when not empty, are added to the means: the part of the
    /// curve that was taken out of the figures before. `differenceVariance` is the variance over the trials
    /// of each strategy's figure less that of strategy `reference`; the smoothing is judged by these
    /// differences.
    CellCurves(const InputCells& cells, const CellSums& sums, const HalfOffsets& offsets,
        std::size_t reference, std::span<const double> differenceVariance);

    [[nodiscard]] const ConditionalMeans& means() const { return m_means; }
    /// Cells that have trials; row i of means() is cell used()[i].
    [[nodiscard]] const std::vector<std::size_t>& used() const { return m_used; }

    /// Smooth means by the trials of one half alone, in the cells of used().
    [[nodiscard]] std::vector<double> smoothOfHalf(std::size_t half) const;

    /// Gain over always taking the reference when decisions are taken by the curves of one half of the trials
    /// and paid by the other, mean of both ways.
    [[nodiscard]] double crossFittedGain() const;

private:
    [[nodiscard]] std::vector<double> rawMeans(std::optional<std::size_t> half) const;
    [[nodiscard]] std::vector<double> smoothed(const std::vector<double>& raw) const;
    void chooseKnots(std::span<const double> differenceVariance);
    [[nodiscard]] bool fits(const SplineFit& fit, std::size_t strategy, double variance) const;

    const InputCells& m_cells;
    const CellSums& m_sums;
    const HalfOffsets& m_offsets;
    std::size_t m_reference;
    std::size_t m_knots = 0; ///< 0: not smoothed
    std::vector<std::size_t> m_used;
    ConditionalMeans m_means;
};

} // namespace tunepoint
