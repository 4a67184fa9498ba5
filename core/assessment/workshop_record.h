// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// Who took part in a workshop.
struct Participant {
    std::string name;
    std::string role;
    std::string organisation;
    UnknownKeys unknown;

    bool operator==(const Participant&) const = default;
};

/// A point of a workshop's agenda, and what came of it.
struct WorkshopTopic {
    std::string title;
    std::string minutes; ///< what was said
    std::string outcome; ///< what was agreed; empty: nothing
    // votes, 0 or more; empty: there was no vote, or it was not counted
    std::optional<int> inFavour;
    std::optional<int> against;
    std::optional<int> abstained;
    UnknownKeys unknown;

    bool operator==(const WorkshopTopic&) const = default;
};

/// A meeting at which the assessment was worked on, as its minutes tell. No figure depends on it. Those who
/// see the decision otherwise stand in the journal (JournalKind::Dissent).
struct WorkshopRecord {
    std::string id; ///< stable key for files and tests; never shown
    std::string name;
    std::string date; ///< ISO 8601 day, or empty
    std::string place;
    std::string facilitator;
    std::vector<Participant> participants;
    std::vector<WorkshopTopic> topics; ///< in the order of the agenda
    std::vector<std::string> openQuestions;
    std::string notes;
    UnknownKeys unknown;

    bool operator==(const WorkshopRecord&) const = default;
};

} // namespace tunepoint
