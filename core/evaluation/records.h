// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/claims.h"
#include "core/journal/journal.h"
#include "core/journal/readiness.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// What one named risk would do, the other inputs at their medians.
struct PremortemResult {
    std::string id;
    std::string pointer; ///< "/premortem/0"
    std::optional<double> likelihood;
    std::optional<double> netPresentValue; ///< of the recommended strategy if it happens
    std::optional<double> change; ///< against today's central figure
    std::optional<double> expectedChange; ///< likelihood × change
    std::string best; ///< id of the eligible strategy with the best net present value if it happens
    bool flips = false; ///< that is another than without the risk
    std::vector<std::string> unused; ///< pointers of the risk that the evaluation does not use

    bool operator==(const PremortemResult&) const = default;
};

/// What the evaluation says of the records around a decision: claims, readiness, journal, premortem.
struct RecordFindings {
    std::vector<ClaimFinding> claims; ///< in the document's order
    std::vector<ReadinessCheck> readiness; ///< empty without strategies
    JournalReport journal;
    std::vector<PremortemResult> premortem; ///< in the document's order

    bool operator==(const RecordFindings&) const = default;
};

} // namespace tunepoint
