// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/decision_record.h"
#include "core/evaluation/outcome_sample.h"
#include "core/uncertainty/summary.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// P10, P50 and P90 by month: [0] time 0, [m] end of month m.
struct Bands {
    std::vector<double> p10;
    std::vector<double> p50;
    std::vector<double> p90;

    bool operator==(const Bands&) const = default;
};

/// What the trials say of one strategy. Money in the document's currency; empty = undefined.
struct StrategyChance {
    std::optional<Summary> accuracy;
    Summary totalCost;
    Summary netPresentValue;
    std::optional<Summary> roi;
    std::optional<Summary> costPerCorrectItem;
    std::optional<Summary> costPerMonth;
    Summary paybackMonths; ///< never = infinity
    double shareNever = 0; ///< of trials that never pay back
    double probabilityLoss = 0; ///< of a net present value below zero
    double probabilityBest = 0; ///< among eligible strategies, ties shared
    double expectedRegret = 0;
    double tailShare = kTailShare; ///< of the trials that tailMean averages
    double tailMean = 0; ///< conditional value at risk: mean net present value of the worst trials
    double probabilityGatesPassed = 1; ///< of passing every gate that is checked, in the same trial
    std::optional<double> paretoProbability; ///< of being on the front of cost a month and accuracy
    Summary oneOffCost;
    std::optional<Summary> latencyP95Seconds;
    std::optional<Summary> weeksToFirstUse;
    /// Accuracy below which the strategy loses against the baseline: 0 = it pays at any, infinity = not even
    /// when every answer is right.
    std::optional<Summary> breakEvenAccuracy;
    /// Month in which general models overtake the tuned one if it is never tuned again: 0 = it starts behind,
    /// never = infinity.
    std::optional<Summary> overtakenMonth;
    double shareNeverOvertaken = 0;
    Bands cumulativeCash; ///< undiscounted
    OutcomeSample outcomes; ///< what regions and fronts of the trade-off are made from

    bool operator==(const StrategyChance&) const = default;
};

/// By trials: the time after which one of two strategies has taken in more money than the other for good.
struct PairChance {
    Summary aAheadFromMonth; ///< 0 = never behind, never = infinity
    double shareNeverA = 0; ///< of trials in which `a` is behind at the horizon
    Summary bAheadFromMonth;
    double shareNeverB = 0;

    bool operator==(const PairChance&) const = default;
};

/// One input, or several that are one draw, at P10 and P90 with the others at their medians.
struct TornadoEntry {
    std::string pointer; ///< of the first of them
    double low = 0;
    double high = 0;
    double netPresentValueLow = 0; ///< of the recommended strategy
    double netPresentValueHigh = 0;
    double marginLow = 0; ///< over the runner-up
    double marginHigh = 0;

    bool operator==(const TornadoEntry&) const = default;
};

struct SobolEntry {
    std::string pointer;
    Estimate first; ///< share of the margin's variance that the input explains alone
    std::optional<Estimate> total; ///< on demand

    bool operator==(const SobolEntry&) const = default;
};

/// Value of one input at which another strategy becomes the best on average.
struct FlipEntry {
    std::string pointer;
    double current = 0; ///< median
    double flipsAt = 0; ///< in the input's own unit
    std::string to; ///< id of the strategy that is best beyond it
    bool unlikely = false; ///< outside P1 to P99

    bool operator==(const FlipEntry&) const = default;
};

struct Sensitivity {
    std::string strategy; ///< whose figures and margin are meant
    std::string over; ///< the runner-up; empty: there is none
    std::vector<TornadoEntry> tornado; ///< widest swing of the margin first
    std::vector<SobolEntry> sobol; ///< largest first
    std::vector<FlipEntry> flipPoints; ///< nearest first, in standard deviations

    bool operator==(const Sensitivity&) const = default;
};

/// What perfect knowledge of inputs is worth, in money for one decision over the horizon.
struct InformationEntry {
    std::vector<std::string> pointers;
    Estimate value;
    std::string name{}; ///< of a group of the document; empty for single inputs and automatic groups
    std::string group{}; ///< id of an automatic group: "accuracy", "prices" …; else empty

    bool operator==(const InformationEntry&) const = default;
};

/// A pilot of one strategy with so many labelled items.
struct PilotEntry {
    std::string strategy;
    std::size_t items = 0;
    double value = 0; ///< expected value of sample information; never above `perfect`
    double cost = 0; ///< fixed + items * cost of a label; waiting costs nothing
    double netBenefit = 0;
    double standardError = 0; ///< of `value`
    Estimate perfect; ///< worth of knowing that strategy's accuracy for certain

    bool operator==(const PilotEntry&) const = default;
};

struct ValueOfInformation {
    Estimate evpi; ///< of knowing everything
    std::vector<InformationEntry> evppi; ///< every input and the document's groups, largest first
    std::vector<InformationEntry> groups; ///< automatic ones, largest first
    std::vector<PilotEntry> pilots; ///< by strategy and size

    bool operator==(const ValueOfInformation&) const = default;
};

/// The pilot with the highest net benefit among those whose net benefit is above 0 by more than two standard
/// errors, or nullptr when none pays for sure.
[[nodiscard]] const PilotEntry* bestPilot(const ValueOfInformation& value);

} // namespace tunepoint
