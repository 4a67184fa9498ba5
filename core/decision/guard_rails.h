// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/problem.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace tunepoint {

// Warnings of the classical mistakes of a decision by several criteria. Source: docs/models/guard-rails.md.

/// Three-point estimates and flat distributions that are a round percentage to either side of the middle and
/// name no source: "±20%" is a habit, not a finding. BarePercentage at the quantity.
[[nodiscard]] Problems barePercentages(const Assessment& assessment);

/// Whether a figure of the evaluation ("netPresentValue") is money, and whether it already holds the other
/// money figures.
[[nodiscard]] bool isMoneyFigure(std::string_view figure);
[[nodiscard]] bool isWholeLifeMoney(std::string_view figure);

/// Money that counts twice: a criterion that carries weight and is a money figure, or a score in the
/// document's currency, beside one that holds all money (net present value, total cost). `decision.moneyIn`
/// says where it counts, and then nothing counts twice. MoneyCountedTwice at the criterion.
[[nodiscard]] Problems moneyCountedTwice(const Assessment& assessment);

/// Whether the switch `decision.moneyIn` leaves this criterion out: money counts elsewhere.
[[nodiscard]] bool isLeftToOtherMoney(const Assessment& assessment, const Criterion& criterion);

/// Ends of the range of a criterion's value function, worst to best; empty where it has none of its own.
[[nodiscard]] std::optional<LinearValue> statedRange(const Criterion& criterion);

/// Criteria whose range is another than the one their weight was given for: a weight says how much the swing
/// from worst to best is worth, so a new range makes it another weight. optionsRange[i] is the range that
/// criterion i takes from the options; empty where it has its own. RangeChangedAfterWeight at the weight.
[[nodiscard]] Problems changedRanges(
    const Assessment& assessment, std::span<const std::optional<LinearValue>> optionsRange);

/// Spearman's rank correlation with mean ranks for ties; 0 where one of the two does not vary. Range: both of
/// one length.
[[nodiscard]] double rankCorrelation(std::span<const double> a, std::span<const double> b);

/// Fewer options than this rank alike too easily.
inline constexpr std::size_t kFewestToCorrelate = 5;
inline constexpr double kMoveTogether = 0.9;

/// Pairs of criteria by which the options rank nearly alike, so that one matter is weighed twice.
/// gains[i * criteria + k] is the figure of option i on criterion k, more is better; pointers[k] leads to
/// criterion k, ids[k] is its id. CriteriaMoveTogether at the second of a pair.
[[nodiscard]] Problems criteriaThatMoveTogether(
    std::span<const double> gains, std::span<const std::string> ids, std::span<const std::string> pointers);

/// Places of a subset of the options, best first, ties in one group; the numbers are those of the whole.
using SubsetRanking
    = std::function<std::vector<std::vector<std::size_t>>(const std::vector<std::size_t>& options)>;

/// One way to rank, for the rail below.
struct RankedMethod {
    std::string id; ///< "topsis"
    SubsetRanking rank;
};

/// A dominated option that decides about the others: without it, they would come in another order.
struct RankReversal {
    std::size_t option = 0; ///< the dominated one
    std::string method; ///< the first of the methods that it happens in
    bool winnerChanges = false;

    bool operator==(const RankReversal&) const = default;
};

/// Leaves out each dominated option by itself and ranks the others again by every method. `undominated` are
/// the rest, ascending.
[[nodiscard]] std::vector<RankReversal> rankReversals(
    std::size_t options, std::span<const std::size_t> undominated, std::span<const RankedMethod> methods);

} // namespace tunepoint
