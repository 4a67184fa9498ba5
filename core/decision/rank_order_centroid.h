// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace tunepoint {

/// Rank-order-centroid weights, sum 1: the mean of all weights that keep the order. ranks[k] is the place of
/// criterion k, the lowest the most important; equal ranks share the weights of their places.
/// Source: Edwards and Barron 1994; docs/models/weights.md, equation 2.
[[nodiscard]] std::vector<double> rankOrderCentroid(std::span<const double> ranks);

} // namespace tunepoint
