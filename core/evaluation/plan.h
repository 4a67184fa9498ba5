// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/gates.h"
#include "core/economics/cash_flow.h"
#include "core/evaluation/accuracy_binding.h"
#include "core/evaluation/evaluation.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tunepoint {

/// Where an input's value goes: a member of the figures it feeds.
struct SharedBinding {
    std::size_t input = 0;
    double SharedFigures::*member = nullptr;
};
struct ParameterBinding {
    std::size_t input = 0;
    double StrategyParameters::*member = nullptr;
    bool converted = false; ///< catalogue money: multiplied by the exchange rate
};

/// A line of costs[] whose amounts are inputs.
struct CostBinding {
    StatedCost frame; ///< everything but the amounts
    std::vector<std::size_t> amounts; ///< one; for Series one for each month
    std::optional<std::size_t> trend;
};

/// A dated change of the model's price.
struct PriceChangeBinding {
    double month = 0;
    std::optional<std::size_t> months; ///< input that replaces `month`
    std::size_t factor = 0; ///< input
};

/// One strategy, ready to be evaluated for any values of the inputs.
struct StrategyPlan {
    std::size_t index = 0; ///< in the document
    std::string id;
    StrategyKind kind = StrategyKind::Modelled;
    std::vector<ParameterBinding> parameters;
    std::vector<CostBinding> costs;
    AccuracyBinding accuracy;
    std::optional<std::size_t> attemptsEvent; ///< of Plan::events: training runs until one is good enough
    bool losesTuningAtRetirement = false;
    bool improvesAtRetirement = false; ///< its model is a provider's, and the successor is better
    std::optional<double> knownRetirementMonth;
    std::optional<std::size_t> retirement; ///< input: months until the model is retired
    std::optional<std::size_t> statedMigrationCost;
    std::vector<PriceChangeBinding> priceChanges;
    bool batchAllowed = true;
    bool callsModel = false;
    std::string model;
    GateFacts facts;
    std::optional<double> teamFit;
    /// A staged path: this plan until the switch, then `second`, which begins in month switchMonth of the
    /// parameters.
    std::shared_ptr<const StrategyPlan> second;
};

/// The document with its catalogue defaults resolved: what central case and trials share.
struct Plan {
    std::vector<Input> inputs; ///< shared ones first, then by strategy
    /// Keys of events that happen or do not. In a trial the values of all inputs are followed by one uniform
    /// number in (0, 1) for each; the central case leaves them out.
    std::vector<std::string> events;
    SharedFigures frame; ///< flags, horizon and rates that no input feeds
    std::vector<SharedBinding> shared;
    std::optional<std::size_t> discountRate;
    std::optional<std::size_t> exchangeRate;
    bool falseAlarmsPriced = false;
    bool missesPriced = false;
    bool labelPriceConverted = false; ///< costPerLabel is the catalogue's
    std::vector<StrategyPlan> strategies;
    const CriteriaCatalogue* criteria = nullptr; ///< the catalogue's, which outlives the plan
    Problems problems;
};

/// Resolves words, defaults, prices and dates of a document whose names have passed checkNames(). Errors and
/// warnings are in `problems`.
[[nodiscard]] Plan makePlan(
    const Assessment& assessment, const Catalogue& catalogue, const std::optional<Date>& date);

/// What all strategies share in the state of the world in which input i has values[i].
[[nodiscard]] SharedFigures sharedFigures(const Plan& plan, std::span<const double> values);

/// The stretches of a strategy in that state: one, or two for a staged path. Reuses the memory of
/// `stretches`.
void fillStrategyFigures(const Plan& plan, const StrategyPlan& strategy, std::span<const double> values,
    std::vector<StrategyFigures>& stretches);

} // namespace tunepoint
