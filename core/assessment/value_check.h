// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/quantity/quantity.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tunepoint {

// Checks of single values. Each adds what it finds, with the pointer it was given.

/// Rates such as a trend or a discount rate: anything over -100%.
inline constexpr Bounds kRateBounds{-1.0, std::nullopt};

using Ids = std::set<std::string, std::less<>>;

void addProblem(
    Problems& problems, ProblemCode code, std::string pointer, std::vector<std::string> args = {});

/// A text longer than `limit` characters (Unicode code points): TooLong.
void checkText(const std::string& text, std::size_t limit, const std::string& pointer, Problems& problems);
/// A word that stands in the place of a figure: not empty, as short as a name.
void checkWord(const std::string& word, const std::string& pointer, Problems& problems);
/// Empty: Missing. Over kMaximumId characters, or with control characters: BadId.
void checkId(const std::string& id, const std::string& pointer, Problems& problems);
/// ISO 8601 day or nothing: BadDate.
void checkDate(const std::string& date, const std::string& pointer, Problems& problems);
/// Three capital letters: BadCurrency.
void checkCurrency(const std::string& code, const std::string& pointer, Problems& problems);
/// From 0 to 1: OutOfRange.
void checkShare(double value, const std::string& pointer, Problems& problems);
/// At least `lowest`: OutOfRange.
void checkWhole(const std::optional<int>& value, int lowest, const std::string& pointer, Problems& problems);
/// The quantity within its bounds, its provenance within the limits of texts.
void checkQuantity(
    const Quantity& quantity, const Bounds& bounds, const std::string& pointer, Problems& problems);
void checkQuantity(const std::optional<Quantity>& quantity, const Bounds& bounds, const std::string& pointer,
    Problems& problems);

/// Ids of a list: each there, well formed, and once.
template <class List>
void checkIds(const List& list, const std::string& pointer, Problems& problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i) + "/id";
        checkId(list[i].id, at, problems);
        if (!list[i].id.empty() && !seen.insert(list[i].id).second)
            addProblem(problems, ProblemCode::DuplicateId, at, {list[i].id});
    }
}

/// `id` is one of `ids`: Missing or UnknownReference.
void checkReference(const Ids& ids, const std::string& id, const std::string& pointer, Problems& problems);

} // namespace tunepoint
