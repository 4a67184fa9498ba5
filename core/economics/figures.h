// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace tunepoint {

enum class RootKind { None, One, Several };

/// All real rates above -100% per month at which a cash flow's present value is zero (definition 17).
struct InternalRateOfReturn {
    RootKind kind = RootKind::None;
    std::vector<double> perYear; ///< ascending; 0.12 = 12% a year

    bool operator==(const InternalRateOfReturn&) const = default;
};

/// Parts of a strategy's undiscounted cost over the horizon, for the waterfall and the cost table.
struct CostParts {
    double examples = 0; ///< labels for training and evaluation
    double training = 0; ///< runs, failed ones included
    double people = 0; ///< one-off engineering
    double setup = 0; ///< infrastructure, integration, compliance, change management
    double modelCalls = 0;
    double serving = 0; ///< GPUs, hosting, retrieval
    double upkeep = 0; ///< monitoring, evaluation, maintenance, re-tuning, migrations
    double review = 0;
    double stated = 0; ///< positive amounts of costs[] and, for the status quo, today's work
    double errors = 0;

    bool operator==(const CostParts&) const = default;
};

/// What the central case (every quantity at its median) says of one strategy. Money in the document's
/// currency; empty = undefined. Definitions 10 to 19 fix each.
struct CentralFigures {
    std::optional<double> accuracy; ///< volume-weighted mean over live months, after review
    double totalCost = 0; ///< undiscounted
    double totalValue = 0; ///< undiscounted
    double oneOffCost = 0;
    double errorCost = 0;
    std::optional<double> costPerMonth; ///< recurring, without one-off and errors, per live month
    std::optional<double> costPerItem;
    std::optional<double> costPerCorrectItem;
    std::optional<double> costPerCorrectItemWithRepair;
    std::optional<double> monthlySaving; ///< value less recurring and error cost, per live month
    double netPresentValue = 0;
    std::optional<double> roi;
    InternalRateOfReturn internalRateOfReturn;
    std::optional<double> paybackMonths;
    std::optional<double> discountedPaybackMonths;
    std::optional<double> breakEvenAccuracy;
    std::optional<double> latencyP95Seconds;
    std::optional<double> weeksToFirstUse;
    /// Month in which general models overtake a tuned one that is never tuned again; infinity: never; empty:
    /// nothing is tuned, or it is unknown.
    std::optional<double> overtakenMonth;
    std::optional<double> teamFit; ///< 1: the team has every skill that is asked for, 0: two steps short
    std::optional<double> reviewShare; ///< share of answers that a person looks at
    double items = 0; ///< handled over the horizon
    double liveMonths = 0;
    std::vector<double> cashFlow; ///< [0] time 0, [m] end of month m; positive is money in
    std::vector<double> cumulativeCashFlow; ///< undiscounted sum of cashFlow up to then, same shape
    std::vector<double> cumulativeCost; ///< undiscounted cost paid up to then, same shape
    std::vector<double> accuracyByMonth; ///< [m-1] = month m, after review; empty when unknown
    CostParts parts;

    bool operator==(const CentralFigures&) const = default;
};

} // namespace tunepoint
