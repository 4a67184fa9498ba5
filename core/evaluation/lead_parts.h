// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <string>
#include <vector>

namespace tunepoint {

/// One thing in which the recommended option and the runner-up differ.
struct LeadPart {
    std::string part; ///< word of a part of the cost, "value", or id of a criterion
    double gain = 0; ///< of the recommended option, in money or in weighted value; negative speaks against it

    bool operator==(const LeadPart&) const = default;
};

/// What the lead of the recommended option over the runner-up is made of, in the central case.
struct LeadParts {
    std::string strategy; ///< id
    std::string over; ///< id
    bool money = true; ///< gains are money over the whole horizon, not discounted; false: weighted values
    double total = 0; ///< sum of all gains
    std::vector<LeadPart> parts; ///< those that differ, largest first whichever way they speak

    bool operator==(const LeadParts&) const = default;
};

/// Parts of the cost and the value, or, where the document's objective is the weighted value and both options
/// are rated, weight times difference in value by criterion. Empty without two options that can be compared.
/// Source: docs/models/recommendation.md, "Reasons".
[[nodiscard]] std::optional<LeadParts> leadParts(const Evaluation& evaluation, Objective objective);

} // namespace tunepoint
