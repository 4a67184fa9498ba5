// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tunepoint {

struct WeightInterval {
    double lower = 0;
    double upper = 1;

    bool operator==(const WeightInterval&) const = default;
};

/// For each criterion the weights at which the winners by weighted sum stay unbeaten, all other weights
/// rescaled in proportion: exact, since every option's score is a straight line in the weight. It holds the
/// present weight. values[i * criteria + k] is the value of option i on criterion k, weights sum to 1. Where
/// one criterion has all the weight, the others share equally what it gives up. Without options all is
/// stable.
/// Source: docs/models/methods.md, equation 8.
[[nodiscard]] std::vector<WeightInterval> weightStability(
    std::span<const double> values, std::span<const double> weights);

/// The same where each option also has `outside[i]`, which no weight changes: the weights are those of one
/// group of siblings, and the rest of the tree stays as it is.
[[nodiscard]] std::vector<WeightInterval> weightStability(
    std::span<const double> values, std::span<const double> weights, std::span<const double> outside);

} // namespace tunepoint
