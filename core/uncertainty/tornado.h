// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace tunepoint {

/// An input at its 10th, 50th and 90th percentile.
struct TornadoInput {
    double low = 0;
    double median = 0;
    double high = 0;
};

/// What moving one input alone does, the others at their medians.
struct TornadoBar {
    std::size_t input = 0;
    std::vector<double> atLow; ///< every figure with the input at `low`
    std::vector<double> atHigh;
};

/// Figures of the model for the values of all inputs.
using FiguresFunction = std::function<std::vector<double>(std::span<const double> inputs)>;

/// A bar for each input whose low and high differ, the widest swing of figure `rankedBy` first (ties in the
/// order of the inputs).
/// Source: docs/models/sensitivity.md, section 1.
[[nodiscard]] std::vector<TornadoBar> tornado(
    const FiguresFunction& model, std::span<const TornadoInput> inputs, std::size_t rankedBy = 0);

} // namespace tunepoint
