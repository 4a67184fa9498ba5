// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tunepoint {

/// Options that no other dominates, ascending: none is at least as good on every criterion and better on one.
/// gains[i * criteria + k] is the figure of option i on criterion k, more is better. Options that are alike
/// stay together.
[[nodiscard]] std::vector<std::size_t> undominated(std::span<const double> gains, std::size_t criteria);

} // namespace tunepoint
