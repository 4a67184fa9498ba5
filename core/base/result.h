// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>
#include <vector>

namespace tunepoint {

/// A value, or all that is wrong. Only the part of tl::expected that std::expected shares is used.
template <class T = void>
using Result = tl::expected<T, Problems>;

/// A refusal with a single problem.
[[nodiscard]] inline tl::unexpected<Problems> refuse(
    ProblemCode code, std::string pointer = {}, std::vector<std::string> args = {})
{
    return tl::unexpected<Problems>(Problems{Problem{code, std::move(pointer), std::move(args)}});
}

} // namespace tunepoint
