// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

enum class JournalKind {
    Note,
    Decision, ///< what was chosen
    Forecast, ///< a figure with its range, or an event with its probability
    Trigger, ///< a figure to watch, and the limit at which something is done
    Actual, ///< what came of a forecast, or what an input of the document turned out to be
    Dissent ///< who sees it otherwise, and why
};

enum class TriggerSide { Above, Below };

/// One line of the journal. Which members count depends on the kind; the others are kept.
struct JournalEntry {
    std::string id; ///< Forecast and Trigger need one; empty elsewhere
    JournalKind kind = JournalKind::Note;
    std::string date; ///< ISO 8601 day on which it was written down, or empty
    std::string by;
    std::string text;
    std::string
        strategy; ///< Decision: the chosen one; Dissent: the preferred one; else whose figure is meant
    /// Forecast, Trigger, Actual: pointer of an input ("/task/itemsPerMonth"), or "<strategy id>:<figure>" of
    /// the evaluation ("tuned:costPerMonth"). Empty: a figure or event that `text` describes.
    std::string figure;
    std::optional<Quantity> expected; ///< Forecast of a figure
    std::optional<double> probability; ///< Forecast of an event, 0 to 1
    std::string due; ///< Forecast: ISO 8601
    std::optional<TriggerSide> when; ///< Trigger
    std::optional<double> limit; ///< Trigger, in the figure's unit
    std::string of; ///< Actual: id of the forecast that it settles
    std::optional<double> value; ///< Actual of a figure
    std::optional<bool> happened; ///< Actual of an event
    UnknownKeys unknown;

    bool operator==(const JournalEntry&) const = default;
};

/// Something that may go wrong, told as if it had: which figures it would change. Shares its form with the
/// scenarios of the document.
struct PremortemRisk {
    std::string id;
    std::string name;
    std::optional<double> likelihood; ///< 0 to 1
    std::map<std::string, double> values; ///< pointer of a figure → the number that it becomes
    std::map<std::string, double> factors; ///< pointer of a figure → what it is multiplied by, from 0
    std::string mitigation; ///< what is done about it
    std::string owner;
    UnknownKeys unknown;

    bool operator==(const PremortemRisk&) const = default;
};

/// What somebody vouches for that no figure of the document can show: a checklist's item, and the words.
struct Statement {
    std::string checklist; ///< id of the item, e.g. one of readinessIds() ("upkeepOwner") or a framework's
    std::string text; ///< empty: nothing is vouched for yet
    std::string by;
    std::string date; ///< ISO 8601, or empty
    UnknownKeys unknown;

    bool operator==(const Statement&) const = default;
};

/// What an evaluation came to when it was recorded. Never read as truth: it is what `holds` and the window
/// compare today's figures with.
struct LastEvaluation {
    std::string engineVersion;
    std::string date; ///< ISO 8601 day that it spoke for, or empty
    std::string document; ///< fingerprint of everything in the document that figures depend on
    int trials = 0; ///< 0: central case only
    std::string outcome; ///< word of the recommendation
    std::string strategy; ///< id of the winner; empty: there was none
    std::string runnerUp; ///< id; empty: there was none
    std::optional<double> probabilityBest; ///< of the winner
    std::optional<double> margin; ///< of the winner over the runner-up, in what the choice maximises
    std::vector<std::string> ruledOut; ///< ids of strategies that failed a gate
    std::map<std::string, double> netPresentValue; ///< strategy id → central figure
    std::map<std::string, double> prices; ///< pointer → price of the list that was used
    UnknownKeys unknown;

    bool operator==(const LastEvaluation&) const = default;
};

} // namespace tunepoint
