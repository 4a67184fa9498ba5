// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/holds.h"

#include <string>

namespace tunepoint {

/// What `tunepoint-cli holds --json` prints: {"holds", "recorded", "date", "chosen", "then", "now", "broken",
/// "moved"}; then and now in the form of the document's `lastEvaluation`.
[[nodiscard]] std::string writeHoldsJson(const HoldsReport& report);

} // namespace tunepoint
