// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/check_context.h"

#include <string>

namespace tunepoint {

/// Thresholds that are not negative, p at least q, and those that the type needs.
void checkPreference(const PreferenceFunction& preference, const std::string& pointer, Problems& problems);

/// How far the product of a judgement and its counterpart may be from 1: people write 0.33 for a third.
inline constexpr double kReciprocalTolerance = 0.05;

/// The judgements of the chosen method; those kept for the others may be unfinished. Matrices are square,
/// positive and reciprocal, comparisons name criteria of one group.
void checkWeighting(const CheckContext& context, const std::string& pointer, Problems& problems);

} // namespace tunepoint
