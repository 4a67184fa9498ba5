// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/problem.h"
#include "core/decision/criteria_analysis.h"

namespace tunepoint {

/// Tables of more options than this are not ranked again without each dominated one.
inline constexpr std::size_t kMostOptionsRankedAgain = 60;

/// Warnings that need the decision table: criteria that move together, ranges that changed after the weight
/// was given, and dominated options that decide about the others. The analysis is the assessment's.
/// Source: docs/models/guard-rails.md.
[[nodiscard]] Problems criteriaRails(const Assessment& assessment, const CriteriaAnalysis& analysis);

} // namespace tunepoint
