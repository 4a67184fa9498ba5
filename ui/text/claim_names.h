// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/claim.h"

#include <QString>

#include <string_view>

namespace tunepoint::ui {

// Words of the register of claims.

[[nodiscard]] QString claimKindName(ClaimKind kind); ///< "How many times as much"
[[nodiscard]] QString claimKindHelp(ClaimKind kind); ///< what it is worked out from
[[nodiscard]] QString claimComparisonName(ClaimComparison comparison); ///< "about"
[[nodiscard]] QString claimReadingName(ClaimReading reading); ///< "so many right of 100"
[[nodiscard]] QString claimPeriodName(ClaimPeriod period); ///< "a month"
/// Name of a figure that a claim rests on; a name that people gave stands as it is.
[[nodiscard]] QString claimInputName(std::string_view input);

} // namespace tunepoint::ui
