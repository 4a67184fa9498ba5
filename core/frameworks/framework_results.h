// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/disagreement.h"
#include "core/frameworks/framework.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// A threshold as it counted.
struct ThresholdValue {
    std::string id;
    double value = 0;
    double published = 0;
    bool own = false; ///< the document's own takes the place of the published one

    bool operator==(const ThresholdValue&) const = default;
};

/// What one framework says of a document.
struct FrameworkResult {
    std::string id;
    Verdict verdict = Verdict::Undecided;
    std::optional<Verdict> alternative;
    double strength = 0; ///< 0 to 1, see strengthOf()
    std::vector<Trigger> triggers; ///< answers that speak for the verdict, weightiest first
    std::vector<Trigger> against; ///< and against it
    std::vector<std::string> missing; ///< pointers of what it asks and nobody has answered
    Steps steps;
    std::vector<ThresholdValue> thresholds;
    std::vector<Disagreement> disagreements; ///< with each framework that says otherwise

    bool operator==(const FrameworkResult&) const = default;
};

/// What every framework of the catalogue says, in the order of the list. Looks at the task, the answers and
/// the pilots; strategies count through `figures` alone, so their order and names change nothing. A framework
/// that the catalogue does not describe is left out.
[[nodiscard]] std::vector<FrameworkResult> judgeFrameworks(const Assessment& assessment,
    const Catalogue& catalogue, const FrameworkFigures& figures, const std::optional<Date>& date);

/// Thresholds that the document states and no framework has, or beyond their bounds.
[[nodiscard]] Problems checkFrameworkNames(const Assessment& assessment, const Catalogue& catalogue);

} // namespace tunepoint
