// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/catalogue/catalogue.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tunepoint {

/// One strategy as a function of the starting volume, everything else at its median. Arrays have the shape of
/// VolumeCurves::volumes.
struct VolumeCurve {
    std::string strategy;
    std::vector<double> netPresentValue;
    /// All that getting the work done costs in today's money: today's process until the strategy is live, the
    /// strategy, its errors, less extra revenue and stated benefits. May be negative.
    std::vector<double> presentCost;
    std::vector<double> costPerItem; ///< presentCost by discounted item: levelised

    bool operator==(const VolumeCurve&) const = default;
};

/// A starting volume at which two strategies are worth the same.
struct VolumeCrossing {
    std::string a; ///< stands before b in the document
    std::string b;
    double volume = 0; ///< items a month
    double costPerItem = 0; ///< of both; at a step of GPUs, of `a`
    std::string ahead; ///< which of the two is worth more just above it

    bool operator==(const VolumeCrossing&) const = default;
};

struct VolumeCurves {
    std::vector<double> volumes; ///< items a month, ascending, at equal ratios
    double today = 0; ///< the central volume of month 1; 0: unknown
    std::optional<double> todayPerItem; ///< what going on as today costs for an item; empty: no baseline
    std::vector<VolumeCurve> curves; ///< comparable strategies, in the document's order
    std::vector<VolumeCrossing> crossings; ///< of all pairs, also outside `volumes`, ascending

    bool operator==(const VolumeCurves&) const = default;
};

struct VolumeCurveOptions {
    std::optional<Date> date; ///< else the document's (definition 7)
    /// Volume in the middle of the range; 0: today's. A view that lets today's volume be dragged keeps it.
    double around = 0;
    std::size_t points = 241; ///< at least 2
    std::stop_token stop; ///< stopped: curves and crossings are empty
};

/// Net present value and cost of every comparable strategy over the starting volume, in the document's
/// currency. The range is a hundredth to a hundred times `around`, within [1, 1e9] (without a volume: 1 to
/// 1e6). Crossings are those of Evaluation::breakEven (definition 18). A document with errors has no curves.
/// Source: docs/models/break-even.md.
[[nodiscard]] VolumeCurves volumeCurves(
    const Assessment& assessment, const Catalogue& catalogue, const VolumeCurveOptions& options = {});

} // namespace tunepoint
