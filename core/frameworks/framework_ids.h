// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace tunepoint {

/// Ids of all triggers and steps that frameworks give, for tests that hold the sentences to them. Their
/// arguments stand beside each id in framework_ids.cpp.
[[nodiscard]] std::span<const std::string_view> triggerIds();
[[nodiscard]] std::span<const std::string_view> stepIds();

} // namespace tunepoint
