// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework_results.h"

#include <cstddef>
#include <string>
#include <vector>

namespace tunepoint {

/// A threshold that an answer is compared with.
struct DisputedThreshold {
    std::string framework;
    std::string threshold; ///< its id
    double value = 0; ///< as it counted, in the unit of the answer

    bool operator==(const DisputedThreshold&) const = default;
};

/// Two frameworks that would say the same if this answer alone were another.
struct Settlement {
    std::string a; ///< id of a framework
    std::string b;
    FieldValue to; ///< what the answer would have to be
    Verdict agreed = Verdict::Undecided; ///< what both would say then

    bool operator==(const Settlement&) const = default;
};

/// An answer that frameworks disagree over.
struct Dispute {
    std::string pointer; ///< of the field
    FieldValue have; ///< what it says now
    std::vector<DisputedThreshold> thresholds; ///< what it is compared with; ascending, then by framework
    std::vector<Settlement> settlements; ///< in the order of the frameworks
    std::size_t pairs = 0; ///< of frameworks whose smallest change touches it, alone or with another answer

    bool operator==(const Dispute&) const = default;
};

/// The answers that the smallest changes between disagreeing frameworks touch: those of most pairs first,
/// then in the order in which they are met. Each pair counts once, although both frameworks tell of it.
/// Source: docs/models/frameworks.md.
[[nodiscard]] std::vector<Dispute> disputes(const std::vector<FrameworkResult>& results);

} // namespace tunepoint
