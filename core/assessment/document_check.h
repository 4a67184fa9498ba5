// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <string>

namespace tunepoint {

// check() of assessment_json.h in parts, each with the pointer of what it looks at.

/// A text longer than `limit` characters (Unicode code points): TooLong.
void checkText(const std::string& text, std::size_t limit, const std::string& pointer, Problems& problems);
/// Empty: Missing. Over kMaximumId characters, or with control characters: BadId.
void checkId(const std::string& id, const std::string& pointer, Problems& problems);
/// ISO 8601 day or nothing: BadDate.
void checkDate(const std::string& date, const std::string& pointer, Problems& problems);
/// Three capital letters: BadCurrency.
void checkCurrency(const std::string& code, const std::string& pointer, Problems& problems);
/// The quantity within its bounds, its provenance within the limits of texts.
void checkQuantity(
    const Quantity& quantity, const Bounds& bounds, const std::string& pointer, Problems& problems);
void checkQuantity(const std::optional<Quantity>& quantity, const Bounds& bounds, const std::string& pointer,
    Problems& problems);

void checkStrategy(
    const Strategy& strategy, const Assessment& document, const std::string& pointer, Problems& problems);
void checkCriterion(
    const Criterion& criterion, const Assessment& document, const std::string& pointer, Problems& problems);

/// Everything, versions included.
void checkDocument(const Assessment& document, const std::string& pointer, Problems& problems);

} // namespace tunepoint
