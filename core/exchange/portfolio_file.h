// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/quantity/quantity.h"
#include "core/workflow/portfolio.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

inline constexpr std::string_view kPortfolioFormat = "tunepoint-portfolio-file";
inline constexpr int kPortfolioVersion = 1;
inline constexpr std::string_view kPortfolioSuffix = "tunepoint-portfolio"; ///< of file names
inline constexpr std::size_t kMaximumPortfolioBytes = 1u << 20;

/// A document of the portfolio.
struct PortfolioEntry {
    std::string file; ///< path, from the portfolio's folder unless absolute; "/" between folders
    bool included = true; ///< whether it takes part in the plan
    UnknownKeys unknown;

    bool operator==(const PortfolioEntry&) const = default;
};

/// What people chose: which tasks share which budgets. docs/file-format.md has the keys.
struct PortfolioFile {
    std::string currency; ///< of the budgets
    PortfolioBudget budget;
    std::vector<PortfolioEntry> tasks;
    UnknownKeys unknownOfBudget;
    UnknownKeys unknown;

    bool operator==(const PortfolioFile&) const = default;
};

/// Refuses, all at once: what parseGuarded() does, another format (UnknownWord) or version (NewerVersion,
/// UnknownVersion), a budget below 0 (OutOfRange), BadCurrency, a file without a name (Missing), twice
/// (DuplicateId), with control characters (BadPath) or too long (TooLong).
[[nodiscard]] Result<PortfolioFile> readPortfolioFile(std::string_view text);

/// The same bytes for the same choices; reading them gives the choices again.
[[nodiscard]] std::string writePortfolioFile(const PortfolioFile& portfolio);

} // namespace tunepoint
