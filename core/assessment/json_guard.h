// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace tunepoint {

using Json = nlohmann::json;

/// What a text may cost before a tree of it exists.
struct JsonLimits {
    std::size_t bytes = 32u << 20;
    std::size_t depth = 64; ///< objects and arrays inside each other
    std::size_t values = 2'000'000;
};

struct GuardedJson {
    std::optional<Json> tree; ///< empty when the text is no JSON or breaks a limit
    Problems problems;
};

/// Parses text that nobody vouches for. A byte order mark is skipped.
///
/// Refuses: NotJson with line and column (columns count characters), TooLarge, TooDeep, TooManyValues,
/// DuplicateKey, and OutOfRange for a number that no double holds. Duplicate keys leave a tree, so that the
/// caller can go on and report what else is wrong.
[[nodiscard]] GuardedJson parseGuarded(std::string_view text, const JsonLimits& limits = {});

} // namespace tunepoint
