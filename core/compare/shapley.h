// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace tunepoint {

/// Players that have joined, [i] for player i.
using Coalition = std::vector<bool>;

/// What a coalition is worth: several figures at once, and the class of its outcome, e.g. who wins.
struct Worth {
    std::vector<double> figures; ///< a NaN anywhere makes that figure's shares NaN
    std::size_t outcome = 0;

    bool operator==(const Worth&) const = default;
};

/// Worths of coalitions, in their order. Asked many at a time, so that they can be found in parallel.
using Game = std::function<std::vector<Worth>(std::span<const Coalition> coalitions)>;

/// Who brought how much of what the whole is worth beyond nobody.
struct Shares {
    bool exact = true;
    std::size_t permutations = 0; ///< drawn; 0 when exact
    std::size_t evaluations = 0; ///< of different coalitions
    std::vector<std::vector<double>> value; ///< [player][figure]; sums over players to the whole
    std::vector<std::vector<double>> standardError; ///< same shape; 0 when exact
    /// Share of the orders of joining in which the player's step is the one that brings the final outcome to
    /// stay; all 0 where nobody's outcome is already that of all. Sums to 1 otherwise.
    std::vector<double> pivotal;
    /// Smallest sets of players that bring about the outcome of all by themselves, each without a proper
    /// subset that does; by size, then by players. Not exact: those of one and two players that were found.
    std::vector<std::vector<std::size_t>> sufficient;
    std::vector<bool> necessary; ///< without this player the outcome of all does not come about

    bool operator==(const Shares&) const = default;
};

struct ShapleyOptions {
    std::size_t exactUpTo = 10; ///< players; all 2^n coalitions are tried. Range: at most 20
    std::size_t permutationPairs = 64; ///< beyond: orders drawn, each together with its reverse
    std::uint64_t seed = 1;
    std::stop_token stop;
};

/// Shapley values of every figure: exact by all coalitions up to `exactUpTo` players, else the mean over
/// drawn orders of joining and their reverses (antithetic), with the standard error of the pairs' means. The
/// same arguments give the same bits. A stopped run has no values.
/// Source: Shapley 1953; Castro, Gomez and Tejada 2009; docs/models/attribution.md.
[[nodiscard]] Shares shapley(std::size_t players, const Game& game, const ShapleyOptions& options = {});

} // namespace tunepoint
