// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <map>
#include <optional>
#include <string>

namespace tunepoint {

/// What a claim says, and so what it is recomputed from (docs/models/claims.md).
enum class ClaimKind {
    Amount, ///< the product of its inputs
    Ratio, ///< a ÷ b
    Saving, ///< (before − after) × volume
    Payback, ///< oneOff ÷ (before − after): items until the money is back
    Accuracy, ///< a share of right answers, or its gain
    Share, ///< of a population
    Duration, ///< months between two days
    Effort, ///< "the last points cost five times as much"
    Forecast ///< of something that a day in the future will show
};

/// How the stated figure is meant: "about 19%", "more than 1,000", "up to 500".
enum class ClaimComparison { About, AtLeast, AtMost };

/// What a stated accuracy is a figure of.
enum class ClaimReading {
    Level, ///< 0.94: 94 of 100 are right
    Points, ///< 0.15: from 80 to 95 of 100
    Relative, ///< 0.19: a fifth more than before
    Remaining ///< 0.05: what is left to 100%
};

enum class ClaimPeriod { Day, Month, Year };

/// One figure of a claim: a number, or a pointer to where it stands, or a day.
struct ClaimFigure {
    std::optional<double> value;
    /// Instead of a value: pointer of a figure of the document or of the catalogue's default behind it
    /// ("/task/itemsPerMonth"), or "<strategy id>:<figure>" of the evaluation ("tuned:costPerItem").
    std::string pointer;
    std::string date; ///< instead of a value, ISO 8601: durations
    std::string unit; ///< in words; units are compared as they stand
    std::string of; ///< what a share is a share of, in words
    std::optional<ClaimPeriod> period; ///< the figure is so much in each of them
    std::string source;
    UnknownKeys unknown;

    bool operator==(const ClaimFigure&) const = default;
};

/// What people found, beside what the program recomputes.
struct ClaimVerdict {
    std::optional<bool> holds;
    std::string by;
    std::string date; ///< ISO 8601
    std::string note;
    UnknownKeys unknown;

    bool operator==(const ClaimVerdict&) const = default;
};

/// A claim of a source or a vendor, with the figures that it is recomputed from.
struct Claim {
    std::string id;
    std::string text; ///< in the reader's own words
    std::string source; ///< who says so, and where
    std::string topic; ///< claims of one topic and unit are held against each other; may be empty
    ClaimKind kind = ClaimKind::Amount;
    std::optional<ClaimFigure> stated; ///< empty: the source draws no figure from its inputs
    ClaimComparison comparison = ClaimComparison::About;
    ClaimReading reading = ClaimReading::Level; ///< Accuracy only
    std::map<std::string, ClaimFigure> inputs; ///< by the names of its kind
    std::optional<double> tolerance; ///< relative; 0.05 unless stated
    std::optional<double> probability; ///< Forecast: how sure the source is, 0 to 1
    std::string due; ///< Forecast: ISO 8601 day on which it is settled
    std::optional<ClaimVerdict> verdict;
    UnknownKeys unknown;

    bool operator==(const Claim&) const = default;
};

} // namespace tunepoint
