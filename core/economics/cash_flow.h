// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/economics/figures.h"
#include "core/economics/parameters.h"

#include <limits>
#include <vector>

namespace tunepoint {

/// What all strategies share: the frame, the task and today's process, as plain numbers. Money in the
/// document's currency. Zero stands for "not stated" where a flag does not say otherwise.
struct SharedFigures {
    int horizonMonths = kDefaultHorizonMonths;
    double discountRatePerYear = 0;
    double itemsPerMonth = 0; ///< in month 1
    double growthPerMonth = 0;
    double inputTokens = 0; ///< per item
    double outputTokens = 0; ///< per item
    double fixedPromptTokens = 0;
    double costPerLabel = 0;
    double examplesAvailable = 0;
    double knowledgeTokens = 0;
    double knowledgeChangePerMonth = 0;
    double peakItemsPerHour = 0; ///< 0: from the average hour and the strategy's peak factor
    double costPerError = 0; ///< of either kind, once costPerFalseAlarm and costPerMiss have had their say
    double costPerFalseAlarm = 0;
    double costPerMiss = 0;
    double prevalence = 0.5; ///< share of items that a miss can happen to
    bool hasBaseline = false;
    bool baselineAccuracyKnown = false;
    double minutesPerItem = 0;
    double wagePerHour = 0;
    double baselineAccuracy = 0;
    double otherCostPerItem = 0;
    double valuePerCorrectItem = 0;

    bool operator==(const SharedFigures&) const = default;
};

/// A line of costs[] as plain numbers.
struct StatedCost {
    CostKind kind = CostKind::Monthly;
    double amount = 0;
    std::vector<double> amounts; ///< Series
    TokenKind tokens = TokenKind::All;
    int from = 1;
    int to = kDefaultHorizonMonths;
    int everyMonths = 1;
    double trendPerMonth = 0;
};

enum class StrategyKind {
    StatusQuo, ///< today's process goes on: nets to exactly zero
    Custom, ///< its money is exactly its costs[], live from time 0 (definition 2)
    Modelled
};

/// From `month` on, model prices are multiplied by `factor`.
struct PriceChange {
    double month = 0;
    double factor = 1;
};

/// One strategy in one state of the world.
struct StrategyFigures {
    StrategyKind kind = StrategyKind::Modelled;
    StrategyParameters parameters;
    std::vector<StatedCost> costs;
    bool accuracyKnown = false;
    double accuracy = 0; ///< before review, freshly made, while the model lives
    double accuracyAfterRetirement = 0; ///< before review, once a closed tuned model is gone
    double promptedAccuracy = 0; ///< of a plain prompt to a present general model; 0: unknown
    bool standsStill = false; ///< tuned: general models may overtake it
    bool losesTuningAtRetirement = false;
    bool improvesAtRetirement = false; ///< the successor is better by driftPerYear
    bool improvesAtRetune = false; ///< each re-tune starts from the base that is out by then
    double highestAccuracy = 1; ///< that re-tuning can reach
    double staleKnowledgeShare = 0; ///< share of items that rest on learnt knowledge which goes out of date
    double knowledgeChange = 0; ///< share of that knowledge that changes in a month
    double methodLoss = 0; ///< share of right answers that a month of changed methods undoes
    /// Month in which the model is first retired; infinity: at the end of its drawn lifetime.
    double knownRetirementMonth = std::numeric_limits<double>::infinity();
    std::vector<PriceChange> priceChanges;
    double statedMigrationCost = 0; ///< paid at each retirement, on top of the migration days
    double startMonth = 0; ///< when the project begins: one-off costs fall here
    double endMonth = std::numeric_limits<double>::infinity(); ///< when it is switched off
    /// What a succession multiplies the price by in the typical case; 0: as the parameter says.
    double typicalSuccessorFactor = 0;
    bool batchAllowed = true;
    double attempts
        = 0; ///< training runs until one is good enough; 0: the expected number, 1 / attemptSuccess
};

/// Money and work by month: [0] is time 0, [m] the end of month m.
struct Ledger {
    std::vector<double> oneOff; ///< cost
    std::vector<double> recurring; ///< cost
    std::vector<double> errors; ///< cost
    std::vector<double> value; ///< today's process saved, extra revenue, benefits
    std::vector<double> items; ///< handled in the month
    std::vector<double> liveShare; ///< of the month
    std::vector<double> accuracy; ///< after review; 0 in months that are not live or when unknown
    bool accuracyKnown = false;
    CostParts parts; ///< undiscounted sums
    double reviewedItems = 0;
};

/// Cost of one item's model calls at the parameters' prices, without retrieval, review or hosting (definition
/// 12).
[[nodiscard]] double modelCallCost(
    const SharedFigures& shared, const StrategyParameters& p, bool batchAllowed);

/// Input and output tokens that one item sends and receives, over all its calls.
struct TokensPerItem {
    double instructions = 0;
    double examples = 0;
    double passages = 0;
    double item = 0;
    double output = 0; ///< billed, hidden reasoning included

    [[nodiscard]] double input() const { return instructions + examples + passages + item; }
    bool operator==(const TokensPerItem&) const = default;
};
[[nodiscard]] TokensPerItem tokensPerItem(const SharedFigures& shared, const StrategyParameters& p);

/// GPUs that must stand ready when `itemsPerMonth` arrive: ceil(peak load ÷ (throughput × utilisation)), at
/// least the minimum; 0 when the strategy does not host.
[[nodiscard]] double gpusNeeded(
    const SharedFigures& shared, const StrategyParameters& p, double itemsPerMonth);

/// Share of answers to send to a person that costs least: c = cost of a look, e = error share before review,
/// benefit = worth of one corrected error. Source: docs/models/review.md, equation 3.
[[nodiscard]] double cheapestReviewShare(
    double costOfLook, double errorShare, double catchRate, double benefit, double sharpness);

/// Share of all errors among the least confident answers, `lookedAt` of all: 1 - (1 - lookedAt)^sharpness.
[[nodiscard]] double errorsAmong(double lookedAt, double sharpness);

/// What happens month by month. Range: horizonMonths 1 to 120, figures finite. Source:
/// docs/models/cash-flow.md.
[[nodiscard]] Ledger ledgerOf(const SharedFigures& shared, const StrategyFigures& strategy);

/// Sum of two stretches of one staged path; both have the same horizon.
[[nodiscard]] Ledger operator+(const Ledger& a, const Ledger& b);

/// Value less cost by month, same shape as the ledger.
[[nodiscard]] std::vector<double> cashFlowOf(const Ledger& ledger);

/// All money figures of definitions 13 to 17; latency, weeks to first use and the like are left empty.
[[nodiscard]] CentralFigures figuresOf(const SharedFigures& shared, const Ledger& ledger);

} // namespace tunepoint
