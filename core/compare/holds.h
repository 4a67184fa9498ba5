// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// Something that is not as it was when the decision was recorded; ui/text makes the sentence.
struct Movement {
    std::string id; ///< one of movementIds()
    std::string pointer; ///< of what moved; empty: the decision as a whole
    std::string strategy; ///< id of the strategy concerned; empty: none
    std::optional<double> then;
    std::optional<double> now;
    std::vector<std::string> args; ///< plain values for the sentence

    bool operator==(const Movement&) const = default;
};

/// Whether a recorded decision still stands.
struct HoldsReport {
    bool holds = true;
    /// False: the document has no record, so it is compared with its evaluation for its own day and with the
    /// program's own prices.
    bool recorded = false;
    std::string date; ///< day that today's evaluation speaks for, ISO 8601; empty: none
    std::string chosen; ///< id of what the decision is for; empty: nothing was chosen
    LastEvaluation then;
    LastEvaluation now;
    std::vector<Movement> broken; ///< why it does not hold; empty when it holds
    std::vector<Movement> moved; ///< what else is not as it was
    Problems problems; ///< of the document; with an error nothing else is filled in

    bool operator==(const HoldsReport&) const = default;
};

struct HoldsOptions {
    std::optional<Date> date; ///< day to ask for; else the document's
    /// Share of the recorded margin over the next best that must be left. Range: 0 to 1.
    double marginKept = 0.5;
    unsigned threads = 0; ///< as in EvaluationOptions
};

/// Evaluates the document with `today`'s prices for the day asked and compares that with what it recorded, by
/// the same number of trials. It holds while the chosen strategy (`decision.strategy`, else the recorded
/// winner) is there and passes every gate, the recommendation is the one that was recorded, a clear answer is
/// still a clear one, and enough of the margin is left. `own` is the catalogue that stands in for a missing
/// record. Source: docs/models/journal.md.
[[nodiscard]] HoldsReport holds(const Assessment& assessment, const Catalogue& own, const Catalogue& today,
    const HoldsOptions& options = {});

/// Ids of Movement, for tests and ui/text.
[[nodiscard]] std::vector<std::string_view> movementIds();

} // namespace tunepoint
