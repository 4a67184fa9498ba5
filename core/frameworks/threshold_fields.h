// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tunepoint {

/// Pointer of the field that a threshold of this id is compared with ("/task/examplesAvailable"); empty:
/// none.
[[nodiscard]] std::string thresholdPointer(std::string_view threshold);

} // namespace tunepoint
