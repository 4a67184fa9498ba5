// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tunepoint {

/// A decision table: what each option does on each criterion, in the criterion's own unit. Weights of the
/// methods that read it have one entry for each column and sum to 1; all figures are finite.
struct PerformanceMatrix {
    std::size_t options = 0;
    std::size_t criteria = 0;
    std::vector<double> figures; ///< of option i on criterion k at [i * criteria + k]
    std::vector<Direction> directions; ///< by criterion

    [[nodiscard]] double at(std::size_t option, std::size_t criterion) const
    {
        return figures[option * criteria + criterion];
    }
    /// Figures of one criterion so that more is better: negated where less is.
    [[nodiscard]] double gain(std::size_t option, std::size_t criterion) const
    {
        const double x = at(option, criterion);
        return directions[criterion] == Direction::Maximise ? x : -x;
    }
};

/// Options from the first place down; those in one group are tied.
using Ranking = std::vector<std::vector<std::size_t>>;

/// Scores closer than this are ties: it is rounding and no preference that parts them.
inline constexpr double kTieTolerance = 1e-10;

enum class Better { Higher, Lower };

/// Groups of equal scores, best first; inside a group in the order of the options. Scores are finite and of
/// the size of 1.
[[nodiscard]] Ranking rankingOf(std::span<const double> scores, Better better);

/// Whether the two have a place for their winner in common.
[[nodiscard]] bool shareWinner(const Ranking& a, const Ranking& b);

/// Weights scaled to sum 1. Range: not negative, with a positive sum.
[[nodiscard]] std::vector<double> scaledToOne(std::vector<double> weights);

} // namespace tunepoint
