// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

inline constexpr std::string_view kComparisonFormat = "tunepoint-comparison";
inline constexpr int kComparisonVersion = 1;

/// One of the documents that are compared, as it is named to people.
struct ComparedDocument {
    std::string file;
    std::string version; ///< id of a stored version; empty: the document as it is now
    std::string title;
    const Evaluation* evaluation = nullptr; ///< outlives the writing
};

/// Two documents or more side by side as JSON: the contract of docs/comparison.schema.json. `comparisons[i]`
/// goes from the first document to document i + 1: the first of them stands at the top, the others in
/// `further`. A key is never left out; what is not defined is null. Range: documents.size() ==
/// comparisons.size() + 1, at least two.
[[nodiscard]] std::string writeComparisonJson(
    const std::vector<ComparedDocument>& documents, const std::vector<Comparison>& comparisons);

} // namespace tunepoint
