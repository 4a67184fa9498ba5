// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <string>
#include <string_view>

namespace tunepoint {

inline constexpr std::string_view kEvaluationFormat = "tunepoint-evaluation";
inline constexpr int kEvaluationVersion = 1;

/// The evaluation as JSON for other programs: the contract of docs/evaluation.schema.json. Every key is
/// always present and an undefined figure is null; keys are added with time, none changes its meaning. Money
/// is in the document's currency, times in months, rates and shares as fractions. cashFlow[0] is time 0,
/// cashFlow[m] the end of month m, and positive is money in. Numbers are the shortest texts that read back
/// the same; the text ends with a line feed.
[[nodiscard]] std::string writeEvaluationJson(const Evaluation& evaluation);

/// {"problems": […]} in the same form, for a document that is only checked.
[[nodiscard]] std::string writeProblemsJson(const Problems& problems);

} // namespace tunepoint
