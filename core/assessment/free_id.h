// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>

namespace tunepoint {

/// The first of `stem`1, `stem`2 … that no entry of `list` has as its `id`: a stable key for a new entry.
template <class List>
[[nodiscard]] std::string freeId(const List& list, const std::string& stem)
{
    for (int number = 1;; ++number) {
        std::string id = stem + std::to_string(number);
        if (std::none_of(list.begin(), list.end(), [&id](const auto& entry) { return entry.id == id; }))
            return id;
    }
}

} // namespace tunepoint
