// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Changes of the list of criteria that keep the rest of the document true.

/// An id that no criterion has: `stem` itself, else with the smallest number from 2 on that is free.
[[nodiscard]] std::string uniqueCriterionId(const Assessment& assessment, std::string_view stem);

/// Appends a criterion of one's own behind its siblings, scored and without a weight; gives its position.
std::size_t addCriterion(Assessment& assessment, const std::string& name, const std::string& parent);

/// Makes the criterion at `from` change places with the sibling `steps` before (negative) or after it; gives
/// its new position, `from` where there is none.
std::size_t moveCriterion(Assessment& assessment, std::size_t from, int steps);

/// Whether the criterion at `index` may stand below `parent`: not below itself or one of its own.
[[nodiscard]] bool mayStandBelow(const Assessment& assessment, std::size_t index, const std::string& parent);

/// Puts the criterion below another parent. Judgements about its old group that name it are forgotten, for
/// they compared it with others.
void putBelow(Assessment& assessment, std::size_t index, const std::string& parent);

/// Gives the criterion another value function. Scores whose word it does not know become the figure that the
/// word stood for.
void setValueFunction(
    Assessment& assessment, std::size_t index, const std::optional<ValueFunction>& function);

/// States how a strategy does on a criterion, or, without a score, nothing.
void setScore(Assessment& assessment, const std::string& strategy, const std::string& criterion,
    const std::optional<Score>& score);

/// The document's score, or nullptr.
[[nodiscard]] const Score* findScore(
    const Assessment& assessment, const std::string& strategy, const std::string& criterion);

/// Criteria in the order of the tree, each with its depth: parents before those below them.
struct TreePlace {
    std::size_t index = 0;
    int depth = 0;
    bool leaf = true;

    bool operator==(const TreePlace&) const = default;
};
[[nodiscard]] std::vector<TreePlace> treeOrder(const Assessment& assessment);

} // namespace tunepoint
