// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/recommendation.h"
#include "core/uncertainty/summary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

// What may come: named scenarios, the choice kept open, what waiting costs, what closes when. Money in the
// document's currency.

/// One strategy in one scenario.
struct ScenarioFigures {
    std::string id;
    bool eligible = true;
    bool comparable = true;
    double netPresentValue = 0; ///< central
    std::optional<Estimate> expected; ///< net present value over the trials; empty: central case only
    std::optional<double> probabilityBest;
    std::optional<double> costPerMonth; ///< central
    std::optional<double> accuracy; ///< central

    bool operator==(const ScenarioFigures&) const = default;
};

/// The document with the figures of one scenario, evaluated with the same draws.
struct ScenarioResult {
    std::string id;
    std::string name; ///< the document's; empty: ui/text names the standard ones by their id
    std::uint64_t trials = 0; ///< 0: central case only
    Outcome outcome = Outcome::NoStrategies;
    std::optional<std::string> strategy; ///< id
    std::optional<std::string> runnerUp; ///< id
    bool sameChoice = true; ///< as without the scenario
    std::vector<ScenarioFigures> strategies; ///< in the document's order

    bool operator==(const ScenarioResult&) const = default;
};

/// A look at a staged path in one month.
struct StagedLook {
    int month = 0;
    Estimate value; ///< mean net present value of moving in that month where the rule says so
    double probabilityOfMoving = 0;

    bool operator==(const StagedLook&) const = default;
};

/// One point of the line between staying and moving.
struct StagedTrigger {
    double accuracy = 0; ///< measured: share of the checked items that were right
    double itemsPerMonth = 0; ///< volume on the line at that accuracy
    bool moveAbove = true; ///< move at this volume and above it; false: below

    bool operator==(const StagedTrigger&) const = default;
};

/// Begin with one strategy, look at its measured accuracy and the volume, and move on to another only if that
/// pays. Source: docs/models/staged-path.md.
struct StagedPathResult {
    std::string strategy; ///< the staged strategy of the document; empty: a pair of its strategies
    std::string first; ///< id of the strategy that it begins with, or its archetype for a staged strategy
    std::string second; ///< likewise
    std::uint64_t trials = 0;
    double checkedItemsPerMonth = 0; ///< items whose answers are checked, which measure the accuracy
    Estimate stay; ///< mean net present value of never moving
    Estimate now; ///< of beginning with the second
    Estimate switching; ///< of moving in bestMonth whatever is seen
    Estimate path; ///< of looking in bestMonth and moving where the rule says so
    int bestMonth = 0;
    Estimate
        valueOfLooking; ///< path less the better of staying and switching blindly; 0 or more but for noise
    Estimate value; ///< path less the best commitment, the second at once included; below 0: commit now
    double probabilityOfMoving = 0;
    double checkedItems = 0; ///< checked by bestMonth
    /// Move when the measured accuracy is on this side of it, at the median volume; empty: it does not
    /// decide.
    std::optional<double> accuracyTrigger;
    bool moveBelowAccuracy = true;
    /// Move when the volume is on this side of it, at the median accuracy; empty: it does not decide.
    std::optional<double> volumeTrigger;
    bool moveAboveVolume = true;
    std::vector<StagedTrigger> triggers; ///< the whole line at a few measured accuracies
    std::vector<StagedLook> looks; ///< every month that was tried

    bool operator==(const StagedPathResult&) const = default;
};

/// What it costs to begin a month later.
struct DelayCost {
    std::string strategy; ///< the recommended one
    double perMonth = 0; ///< central: net present value lost with a start one month later
    std::optional<Estimate> expected; ///< over the trials

    bool operator==(const DelayCost&) const = default;
};

enum class CalendarKind {
    TuningCloses, ///< no new tuning jobs from that day
    ModelRetires, ///< a known day
    RetirementExpected, ///< the end of a model's usual life: a forecast
    NoticeDue, ///< the day to give notice before an event of the document
    PriceChanges,
    RetestDue, ///< the successor must be tried before the model is gone
    RetuneDue,
    DecisionReview ///< the day on which the team wants to look again
};

/// Something dated, or a task with its day.
struct CalendarEntry {
    CalendarKind kind = CalendarKind::ModelRetires;
    std::string date; ///< ISO 8601; empty: no day to count from
    std::optional<double> months; ///< after the evaluation's day; below 0: past; empty: no day to count from
    std::string strategy; ///< id; empty: concerns all
    std::string what; ///< model, provider or strategy as people write it; empty: the model then in use
    std::string source; ///< and what it adds, as the catalogue notes it
    bool forecast = false; ///< worked out from typical figures, not announced
    bool withoutRecentUse = false; ///< only for customers without recent use of a tuned model (definition 34)

    bool operator==(const CalendarEntry&) const = default;
};

struct Outlook {
    std::vector<ScenarioResult> scenarios;
    std::vector<StagedPathResult> stagedPaths; ///< empty unless Depth::Full
    std::optional<DelayCost> delay; ///< empty: nothing is recommended, or there is no baseline to lose
    std::vector<CalendarEntry> calendar; ///< by date

    bool operator==(const Outlook&) const = default;
};

} // namespace tunepoint
