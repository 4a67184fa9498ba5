// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/document_blend.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Differences that are attributed as one, because people change them together or because one has no meaning
/// without the other.
struct ChangedGroup {
    /// "task/itemsPerMonth", "baseline/accuracy", "strategies/rag" (added or removed),
    /// "strategies/rag/people" (a parameter group, "costs", "life", "accuracy" or "archetype"), "order" (of
    /// the strategies), "gates/g1", "scores/rag", "date", "currency", "horizonMonths", "catalogue" … Tokens
    /// are escaped as in pointers. More than one where several had to be joined; ascending.
    std::vector<std::string> parts;
    std::vector<std::size_t> differences; ///< ascending; empty for "catalogue" and an overridden date

    [[nodiscard]] std::string id() const; ///< the parts with " + " between them

    bool operator==(const ChangedGroup&) const = default;
};

/// The group that a difference belongs to by its key alone; empty where no figure can depend on it: texts,
/// names, records and a figure whose source alone differs.
[[nodiscard]] std::string groupOf(const Difference& difference);

/// Groups of all differences that can move a figure, in alphabetical order of their ids. Joined are: what
/// names an added or removed entry with that entry (its scores, its pilot, the accuracy that is read off the
/// pilot), and quantities of one sample set.
[[nodiscard]] std::vector<ChangedGroup> groupChanges(const DocumentBlend& blend);

/// The groups at `members` (ascending positions) as one, the rest unchanged.
[[nodiscard]] std::vector<ChangedGroup> joined(
    const std::vector<ChangedGroup>& groups, const std::vector<std::size_t>& members);

} // namespace tunepoint
