// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tunepoint {

/// Adds to ranks[option * options + place] the probability that an option has a place, given the scores of
/// one trial, more is better: 1 for its place, or equal parts of the places that a tie spans. Gives the first
/// places' shares back in `first`. Both keep their sizes: options squared, and options. `order` is room to
/// work in.
void countRanks(std::span<const double> scores, std::span<double> ranks, std::span<double> first,
    std::vector<std::size_t>& order);

} // namespace tunepoint
