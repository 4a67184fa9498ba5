// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"
#include "core/uncertainty/kernels.h"

#include <cstdint>
#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace tunepoint {

/// The quantile function of one quantity, made ready for many draws: evaluating it takes a look-up, additions
/// and multiplications (for triangular shapes a square root), so that it gives the same bits everywhere.
///
/// Accuracy against quantile(), relative to the larger of the value and the distance between P10 and P90:
/// 1e-6 from P3 to P97, 2e-5 out to the probability 2^-10 on either side, 1e-3 beyond, down to 2^-33. Exact
/// for fixed, uniform, triangular, discrete, empirical and sample. Non-decreasing but for rounding.
/// Where the parts of a lognormal mixture leave a gap without mass, the probability is off by less than 1/64.
/// Source: docs/models/random-streams.md, section 4.
class QuantileTable {
public:
    /// The same value for every draw.
    QuantileTable(double value = 0);

    /// Requires that `quantity` passes check() within `bounds`.
    /// A sample keeps the order of its rows, so that the quantities of one set that share a stream stay
    /// together; with truncation, rows are dropped as jointRows() says for this quantity alone.
    QuantileTable(const Quantity& quantity, const Bounds& bounds);

    /// Row values[i] for draw floor(draw * rows / 2^32): the rows of a sample set, already chosen by
    /// jointRows().
    [[nodiscard]] static QuantileTable ofRows(std::vector<double> values);

    /// Value at a draw: the quantile at (draw + 1/2) / 2^32.
    [[nodiscard]] double value(std::uint32_t draw) const;

    /// values[i] = value(draws[i]), by the widest vectors that this processor has.
    void values(std::span<const std::uint32_t> draws, std::span<double> values) const;

    [[nodiscard]] bool isConstant() const;

    /// The distinct steps of a discrete or empirical quantity: draws below ends[i] (and not below ends[i-1])
    /// give values[i]. Empty for all others.
    struct Steps {
        std::vector<double> values; ///< ascending
        std::vector<std::uint64_t> ends; ///< ascending, the last is 2^32
    };
    [[nodiscard]] const Steps* steps() const;

    /// Values of a sample's rows in row order; nullptr for all others.
    [[nodiscard]] const std::vector<double>* rows() const;

private:
    struct Line {
        double atZero = 0; ///< value at probability 0
        double width = 0;
    };
    struct Triangle {
        double minimum = 0;
        double maximum = 0;
        double split = 0; ///< probability of the mode
        double rise = 0; ///< (mode - minimum)(maximum - minimum)
        double fall = 0; ///< (maximum - mode)(maximum - minimum)
        double below = 0; ///< mass cut off below
        double kept = 1; ///< mass that is left
        [[nodiscard]] double value(std::uint32_t draw) const;
    };
    struct Rows {
        std::vector<double> values;
    };
    using Cubics
        = std::shared_ptr<const std::vector<kernels::Cubic>>; ///< shared: a table is copied, not rebuilt

    std::variant<Line, Triangle, Steps, Rows, Cubics> m_form;
};

/// Rows of a sample set in which every member lies inside its truncation, ascending. `members` are sample
/// quantities of equal length.
[[nodiscard]] std::vector<std::size_t> jointRows(std::span<const Quantity* const> members);

} // namespace tunepoint
