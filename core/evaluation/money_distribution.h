// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/catalogue/catalogue.h"
#include "core/uncertainty/quantiles.h"
#include "core/uncertainty/random_stream.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tunepoint {

/// How one strategy's money may turn out, in the document's currency.
struct MoneyDistribution {
    std::string strategy;
    Quantiles netPresentValue;
    Quantiles totalCost; ///< undiscounted
    double centralNetPresentValue = 0; ///< the point estimate: every quantity at its median
    double centralTotalCost = 0;
    double shareBelowCentralValue = 0; ///< of the trials whose net present value is below the point estimate
    double shareBelowCentralCost = 0; ///< of the trials that cost no more than the point estimate
    double probabilityLoss = 0; ///< of a net present value below zero
    /// What to set aside on top of the point estimate so that eight trials in ten stay within; 0 where the
    /// point estimate itself does.
    double contingency = 0;

    bool operator==(const MoneyDistribution&) const = default;
};

struct MoneyDistributions {
    std::uint64_t trials = 0; ///< 0: stopped, or the document has errors
    std::vector<MoneyDistribution> strategies; ///< comparable ones, in the document's order

    bool operator==(const MoneyDistributions&) const = default;
};

inline constexpr double kContingencyShare = 0.8;

struct MoneyDistributionOptions {
    std::optional<Date> date; ///< else the document's (definition 7)
    std::optional<std::uint64_t> seed; ///< else the document's
    std::uint64_t trials = 16'384; ///< rounded up to what the sampler needs
    unsigned threads = 0; ///< 0: all; the bits do not depend on it
    Sampler sampler = Sampler::Sobol;
    std::stop_token stop;
};

/// The distributions behind the summaries of StrategyChance: the same draws, so with the same seed and trial
/// count the same percentiles. Source: docs/models/risk.md, "Distribution of the money".
[[nodiscard]] MoneyDistributions moneyDistributions(
    const Assessment& assessment, const Catalogue& catalogue, const MoneyDistributionOptions& options = {});

} // namespace tunepoint
