// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/decision_record.h"
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
    double probabilityGatesPassed = 1; ///< of the gates that judge a figure which varies
    Bands cumulativeCash; ///< undiscounted

    bool operator==(const StrategyChance&) const = default;
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

    bool operator==(const InformationEntry&) const = default;
};

/// A pilot of one strategy with so many labelled items.
struct PilotEntry {
    std::string strategy;
    std::size_t items = 0;
    double value = 0; ///< expected value of sample information
    double cost = 0;
    double netBenefit = 0;

    bool operator==(const PilotEntry&) const = default;
};

struct ValueOfInformation {
    Estimate evpi; ///< of knowing everything
    std::vector<InformationEntry> evppi; ///< largest first
    std::vector<PilotEntry> pilots; ///< by strategy and size

    bool operator==(const ValueOfInformation&) const = default;
};

/// The pilot with the highest positive net benefit, or nullptr when none pays.
[[nodiscard]] const PilotEntry* bestPilot(const ValueOfInformation& value);

} // namespace tunepoint
