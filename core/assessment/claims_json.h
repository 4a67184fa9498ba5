// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/claim.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"

#include <array>
#include <string>
#include <string_view>

namespace tunepoint {

// Words of the register of claims as files write them, in the order of each enumeration.
inline constexpr std::array<std::string_view, 9> kClaimKindWords{
    "amount", "ratio", "saving", "payback", "accuracy", "share", "duration", "effort", "forecast"};
inline constexpr std::array<std::string_view, 3> kClaimComparisonWords{"about", "atLeast", "atMost"};
inline constexpr std::array<std::string_view, 4> kClaimReadingWords{
    "level", "points", "relative", "remaining"};
inline constexpr std::array<std::string_view, 3> kClaimPeriodWords{"day", "month", "year"};

[[nodiscard]] Claim readClaim(const Json& node, const std::string& pointer, Problems& problems);
void writeClaim(JsonWriter& writer, const Claim& claim);

/// Texts and days within their limits, tolerance and probability in their ranges, and not two of value,
/// pointer and date in one figure. Whether a pointer leads anywhere is a finding of the claim, no fault of
/// the document.
void checkClaim(const Claim& claim, const std::string& pointer, Problems& problems);

} // namespace tunepoint
