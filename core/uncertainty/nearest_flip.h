// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tunepoint {

/// Expected figure of every strategy (more is better) with several variables moved together: z[i] is variable
/// i's distance from its median in standard normal units. An ineligible strategy is -infinity.
using FiguresAt = std::function<std::vector<double>(std::span<const double> z)>;

/// The smallest move of several variables together after which another strategy is the best.
struct NearestFlip {
    std::vector<double> z; ///< of each variable; on the boundary, just beyond it
    std::size_t to = 0; ///< the strategy that is best there
    double distance = 0; ///< Euclidean length of z

    bool operator==(const NearestFlip&) const = default;
};

/// Searches for the point nearest to the medians at which `now` is no longer the best: for each of the most
/// promising rivals the iteration of Hasofer and Lind (1974) and Rackwitz and Fiessler (1978), each step put
/// on the boundary along its ray. A local optimum; exact for linear figures. Empty where nothing flips within
/// `reach`, or where `now` is not the best at the medians.
/// Range: 1 to 8 variables; reach > 0.
/// Source: docs/models/sensitivity.md, section on the smallest change.
[[nodiscard]] std::optional<NearestFlip> nearestFlip(
    const FiguresAt& figures, std::size_t variables, std::size_t now, double reach = 4);

} // namespace tunepoint
