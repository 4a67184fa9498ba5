// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/quantile_table.h"
#include "core/uncertainty/summary.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace tunepoint {

/// Draws of one input for the trials from `firstTrial` on: those that the sample was made with. Called from
/// several threads at once.
using DrawSource = std::function<void(std::uint64_t firstTrial, std::span<std::uint32_t> draws)>;

/// One uncertain input of a sample that has been run.
struct SampledInput {
    DrawSource draws;
    QuantileTable table;
    bool independent = true; ///< of all other inputs; false for correlated ones and members of a sample set
};

/// Source that follows a stream.
[[nodiscard]] DrawSource drawsOf(const Stream& stream);

/// The cells that one input's trials are sorted into: equal shares of its probability, or its distinct values
/// where it has few. The draw alone decides, so nothing is sorted.
class InputCells {
public:
    /// At most 128 cells with at least 32 trials in each, as far as the trials go; one for each value of a
    /// discrete, empirical or sample quantity of up to 256 values.
    InputCells(const QuantileTable& table, std::size_t trials);

    [[nodiscard]] std::size_t count() const { return m_values.size(); }
    /// Whether every cell is a value of its own, so that nothing may be smoothed across cells.
    [[nodiscard]] bool exact() const { return m_exact; }
    /// Typical value of the input in each cell, ascending.
    [[nodiscard]] const std::vector<double>& values() const { return m_values; }
    /// Probability of each cell.
    [[nodiscard]] const std::vector<double>& shares() const { return m_shares; }

    [[nodiscard]] std::size_t cellOf(std::uint32_t draw) const
    {
        return m_lookup.empty() ? draw >> m_shift
                                : m_lookup[std::size_t((std::uint64_t(draw) * m_lookup.size()) >> 32)];
    }

private:
    void equalShares(const QuantileTable& table, std::size_t trials);
    void distinctSteps(const QuantileTable::Steps& steps);
    void sortedRows(const std::vector<double>& rows, std::size_t trials);

    bool m_exact = false;
    unsigned m_shift = 32;
    std::vector<std::uint16_t> m_lookup; ///< cell by equal parts of the range of draws; empty: by m_shift
    std::vector<double> m_values;
    std::vector<double> m_shares;
};

/// Expected figures of all strategies given one input: E[figure | input in cell], estimated from a sample.
struct ConditionalMeans {
    std::size_t strategies = 0;
    std::vector<double> values; ///< typical value of the input in each cell, ascending
    std::vector<double> shares; ///< of the trials, sum 1
    std::vector<double> raw; ///< cell means: [cell * strategies + strategy]
    std::vector<double>
        smooth; ///< by a natural cubic spline in the value, or raw where a spline does not fit

    [[nodiscard]] std::size_t cells() const { return values.size(); }

    /// Smooth means at any value, linear between cells and constant beyond the outer ones.
    [[nodiscard]] std::vector<double> at(double value) const;
};

/// Natural cubic spline by weighted least squares through points (values[i], figures[i * columns + c]) with
/// `knots` knots at quantiles of the points; fewer where values coincide. Returns the fitted figures at the
/// same points and, in `degrees`, the number of free coefficients.
/// Source: Hastie, Tibshirani and Friedman
/// 2009, section 5.2.1.
struct SplineFit {
    std::vector<double> fitted;
    std::size_t degrees = 0;
};
[[nodiscard]] SplineFit fitSpline(std::span<const double> values, std::span<const double> weights,
    std::span<const double> figures, std::size_t columns, std::size_t knots);

} // namespace tunepoint
