// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/conditional_means.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tunepoint {

/// What is known of one input before a measurement, and what each strategy is then worth, on a grid.
struct PreposteriorGrid {
    std::size_t strategies = 0;
    std::vector<double> values; ///< of the input, ascending
    std::vector<double> weights; ///< prior probability of each, sum 1
    std::vector<double> benefits; ///< E[net benefit | value]: [point * strategies + strategy]
};

/// Grid of 512 points of equal probability for an input with this table, its benefits read off the
/// conditional means of a sample; for a discrete quantity one point for each of its values.
[[nodiscard]] PreposteriorGrid preposteriorGrid(const QuantileTable& table, const ConditionalMeans& means);

/// Expected value of sample information of a pilot of `items` items, each right with the probability that the
/// input is: the exact sum over all counts of right items, on the grid.
/// Range: items >= 1; values of the grid
/// in [0, 1].
/// Source: docs/models/value-of-information.md, section 4.
[[nodiscard]] double binomialPilotValue(const PreposteriorGrid& grid, std::size_t items);

/// Expected value of measuring the input once with a normal error of standard deviation `error` > 0.
/// Source: docs/models/value-of-information.md, section 4.
[[nodiscard]] double measurementValue(const PreposteriorGrid& grid, double error);

/// Sizes of pilots that are compared (definition 29).
inline constexpr std::size_t kPilotSizes[] = {10, 20, 50, 100, 200, 500, 1000};

/// A pilot of a size, in money for one decision.
struct PilotOption {
    std::size_t items = 0;
    double value = 0; ///< expected value of sample information
    double standardError
        = 0; ///< of `value`: that of the EVPPI in proportion, since both read the same curves
    double cost = 0; ///< fixed + items * cost of a label
    double netBenefit = 0; ///< value - cost

    bool operator==(const PilotOption&) const = default;
};

/// An option for each size, in the order given. `perfect` is the EVPPI of the input, see InputValue.
[[nodiscard]] std::vector<PilotOption> pilotOptions(const PreposteriorGrid& grid, const Estimate& perfect,
    double fixedCost, double costPerLabel, std::span<const std::size_t> sizes = kPilotSizes);

/// The option with the highest positive net benefit, the smaller one when two are equal; nothing when none
/// pays.
[[nodiscard]] std::optional<PilotOption> bestPilot(std::span<const PilotOption> options);

} // namespace tunepoint
