// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/gates.h"
#include "core/economics/figures.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

enum class Outcome { Clear, NoClearWinner, MeasureFirst, DoNothing, NoneEligible, NoStrategies };

/// One figure or weight that would have to be another for another strategy to win.
struct Change {
    std::string pointer; ///< into the effective document; of a weight "/criteria/i/weight"
    double from = 0; ///< median, or the weight as scaled
    double to = 0;

    bool operator==(const Change&) const = default;
};

/// Changes that together make another strategy the best.
struct Flip {
    std::vector<Change> changes;
    std::string winner; ///< id of the strategy that is best beyond them
    /// Length of the move: each change in standard normal units of its range (1.28 from median to P90), a
    /// weight's in doublings.
    double distance = 0;

    bool operator==(const Flip&) const = default;
};

/// A pilot that is worth more than it costs.
struct PilotAdvice {
    std::string strategy; ///< id
    double items = 0;
    double cost = 0;
    double netBenefit = 0; ///< expected, per decision

    bool operator==(const PilotAdvice&) const = default;
};

/// One input worth knowing better.
struct Unknown {
    std::vector<std::string> pointers; ///< of one draw
    double value = 0; ///< expected value of perfect information, per decision

    bool operator==(const Unknown&) const = default;
};

/// A step of the road map: an id for ui/text with plain values, the strategy it leads to, and the input that
/// its trigger watches.
struct RoadMapStep {
    Reason step;
    std::string strategy; ///< id, or empty
    std::string pointer; ///< or empty

    bool operator==(const RoadMapStep&) const = default;
};

struct Recommendation {
    Outcome outcome = Outcome::NoStrategies;
    std::optional<std::string> strategy; ///< id
    std::optional<std::string> runnerUp; ///< id
    std::optional<double> probabilityBest; ///< of `strategy`; empty without trials
    std::optional<double> margin; ///< objective of the strategy less the runner-up's
    std::optional<double> marginError; ///< its standard error; empty without trials
    std::vector<Reason> reasons; ///< strongest first
    std::optional<Reason> question; ///< what would break the tie; with NoClearWinner only
    std::vector<Flip> flips; ///< one input at a time, nearest first, within the inputs' ranges
    std::optional<Flip> smallestChange; ///< over inputs and weights together
    std::optional<PilotAdvice> pilot; ///< the best one, where one pays
    std::vector<Unknown> measureNext; ///< worth most first
    std::vector<std::string> frameworksFor; ///< ids
    std::vector<std::string> frameworksAgainst; ///< ids
    std::vector<RoadMapStep> roadMap; ///< in the order of doing

    bool operator==(const Recommendation&) const = default;
};

/// One strategy as the choice sees it.
struct Candidate {
    std::string id;
    bool statusQuo = false;
    bool usesModel = true;
    bool eligible = true;
    bool comparable = true; ///< false for the status quo without a baseline (definition 19)
    const CentralFigures* figures = nullptr;
    const std::vector<GateResult>* gates = nullptr;
    /// What the choice maximises: net present value, expected where trials have been run, else central.
    double objective = 0;
    std::optional<double> probabilityBest; ///< empty without trials
};

/// A break-even volume of two strategies, for the reasons.
struct VolumeTurn {
    std::string a;
    std::string b;
    double volume = 0;
};

/// What the choice rests on beside the strategies.
struct ChoiceFacts {
    bool hasBaseline = false;
    bool objectiveIsMoney = true; ///< false: a weighted value between 0 and 1
    double itemsPerMonth = 0;
    std::vector<VolumeTurn> turns;
    double clearProbability = 0.6; ///< least probability of being best of a clear winner (definition 32)
    std::optional<double> marginError; ///< standard error of best less second; empty without trials
    std::optional<PilotAdvice> pilot; ///< the best one, where one pays
};

/// The eligible strategy with the best objective; without a baseline all values are costs, so
/// it is the least cost for the same work. A pilot that pays comes first; with a baseline and nothing above
/// zero the answer is to do nothing, unless today's way is an option that is ruled out; with trials a winner
/// that is too rarely best, or whose margin is within two standard errors, is none (definition 32). Ties go
/// to the earlier one and are named among the reasons.
[[nodiscard]] Recommendation recommend(const std::vector<Candidate>& candidates, const ChoiceFacts& facts);

/// Strategies that no other beats on both cost per month and accuracy, by ascending cost; only those that are
/// eligible, comparable and have both figures.
[[nodiscard]] std::vector<std::string> paretoFront(const std::vector<Candidate>& candidates);

/// Word of an outcome in files: "clear", "noClearWinner", …
[[nodiscard]] std::string_view wordOf(Outcome outcome);

} // namespace tunepoint
