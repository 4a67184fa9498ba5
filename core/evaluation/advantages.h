// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// What one strategy has over another in one respect.
struct Advantage {
    std::string id; ///< of a criterion; else a part of the cost ("modelCalls"), or "value"
    bool criterion = false;
    double amount = 0; ///< money over the horizon, undiscounted, or points of weighted value (0 to 1)

    bool operator==(const Advantage&) const = default;
};

/// What a strategy is compared with.
struct Advantages {
    std::string over; ///< id of the other strategy; empty: nobody
    bool weighted = false; ///< by criteria; else in money
    double total = 0; ///< sum of all differences
    std::vector<Advantage> parts; ///< largest first, either sign; parts without a difference are left out

    bool operator==(const Advantages&) const = default;
};

/// Why a strategy stands where it does: against the recommended one, or for that one against its runner-up.
/// Where the document weighs criteria and both strategies are rated, the parts are weight times the
/// difference of values and sum to the difference of weighted sums; else they are the differences of cost
/// parts and of value and sum to the difference of value less cost. Central figures.
[[nodiscard]] Advantages advantagesOf(const Evaluation& evaluation, const std::string& strategyId);

/// What the lead of the recommended strategy over its runner-up is made of: by criteria only where the
/// weighted value is the objective. Empty without two strategies that can be compared. Source:
/// docs/models/recommendation.md, "Reasons".
[[nodiscard]] std::optional<Advantages> advantagesOfLeader(const Evaluation& evaluation, Objective objective);

} // namespace tunepoint
