// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/gates.h"
#include "core/economics/cash_flow.h"
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

/// How the accuracy of a strategy is made from inputs.
struct AccuracyBinding {
    std::optional<std::size_t> stated; ///< accuracy or pilot posterior
    std::optional<std::size_t> reference; ///< of a plain prompt: log-odds, or a share when measured
    bool referenceIsShare = false;
    bool hasGain = false; ///< logitGain of the strategy applies
    bool learns = false;
    bool startsUntrained = false; ///< a0 = 1/classes instead of the prompted accuracy
    double classes = 0; ///< 0: the learning scale is in examples, else in examples a class
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
    bool losesTuningAtRetirement = false;
    std::optional<double> knownRetirementMonth;
    std::optional<std::size_t> retirement; ///< input: months until the model is retired
    std::optional<std::size_t> statedMigrationCost;
    std::vector<PriceChangeBinding> priceChanges;
    bool batchAllowed = true;
    bool callsModel = false;
    std::string model;
    GateFacts facts;
    /// A staged path: this plan until the switch, then `second`, which begins in month switchMonth of the
    /// parameters.
    std::shared_ptr<const StrategyPlan> second;
};

/// The document with its catalogue defaults resolved: what central case and trials share.
struct Plan {
    std::vector<Input> inputs; ///< shared ones first, then by strategy
    SharedFigures frame; ///< flags, horizon and rates that no input feeds
    std::vector<SharedBinding> shared;
    std::optional<std::size_t> discountRate;
    std::optional<std::size_t> exchangeRate;
    bool labelPriceConverted = false; ///< costPerLabel is the catalogue's
    std::vector<StrategyPlan> strategies;
    Problems problems;
};

/// Resolves words, defaults, prices and dates. Errors and warnings are in `problems`.
[[nodiscard]] Plan makePlan(
    const Assessment& assessment, const Catalogue& catalogue, const std::optional<Date>& date);

/// What all strategies share in the state of the world in which input i has values[i].
[[nodiscard]] SharedFigures sharedFigures(const Plan& plan, std::span<const double> values);

/// The stretches of a strategy in that state: one, or two for a staged path. Reuses the memory of `stretches`.
void fillStrategyFigures(const Plan& plan, const StrategyPlan& strategy, std::span<const double> values,
    std::vector<StrategyFigures>& stretches);

} // namespace tunepoint
