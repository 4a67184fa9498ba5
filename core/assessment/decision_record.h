// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <map>
#include <optional>
#include <string>

namespace tunepoint {

inline constexpr double kTailShare = 0.05; ///< of the trials that a conditional value at risk averages
inline constexpr double kClearWinnerProbability = 0.6; ///< unless the document says otherwise

/// What "best" means.
enum class Objective {
    ExpectedNetPresentValue, ///< money
    WeightedValue ///< the weighted sum of the criteria's values
};

/// Where money counts when options are judged by criteria: it is one or the other.
enum class MoneyIn {
    NetPresentValue, ///< other criteria that are money weigh nothing
    Criteria ///< net present value and total cost weigh nothing
};

/// Least mean net present value that the worst outcomes may have.
struct TailLimit {
    double share = kTailShare; ///< over 0, at most 1: of the trials, the worst ones
    std::optional<double> minimum; ///< money, may be negative; empty: no limit
    UnknownKeys unknown;

    bool operator==(const TailLimit&) const = default;
};

/// What an option may risk. A strategy beyond a limit is out, however good its mean is.
struct RiskLimit {
    std::optional<double> probabilityOfLoss; ///< highest chance of a net present value below 0
    std::optional<TailLimit> conditionalValueAtRisk;
    UnknownKeys unknown;

    bool operator==(const RiskLimit&) const = default;
};

/// How the team decides, and what it decided.
struct DecisionRecord {
    Objective objective = Objective::ExpectedNetPresentValue;
    std::optional<MoneyIn>
        moneyIn; ///< empty: every criterion counts, with a warning where money counts twice
    std::optional<RiskLimit> riskLimit;
    /// A winner whose probability of being best is lower is no clear one.
    double clearWinnerProbability = kClearWinnerProbability;
    std::string strategy; ///< id of the chosen one, or empty: not decided
    std::string by;
    std::string date; ///< ISO 8601 day, or empty
    std::string reason;
    std::string reviewDate; ///< ISO 8601 day, or empty
    UnknownKeys unknown;

    bool operator==(const DecisionRecord&) const = default;
};

/// A few inputs set together: "prices double". Keys are JSON pointers of figures of the effective document,
/// those that the catalogue fills in included.
struct Scenario {
    std::string id;
    std::string name;
    std::map<std::string, double> values; ///< the figure becomes this certain number, in its own unit
    std::map<std::string, double> factors; ///< the figure and its range are multiplied by this; 0 or more
    std::string note;
    UnknownKeys unknown;

    bool operator==(const Scenario&) const = default;
};

} // namespace tunepoint
