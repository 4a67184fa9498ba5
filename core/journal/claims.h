// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/claim.h"
#include "core/base/date.h"
#include "core/decision/gates.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Value of the figure that a pointer or a "<strategy id>:<figure>" names; nothing where there is none.
using FigureLookup = std::function<std::optional<double>(std::string_view name)>;

enum class ClaimState {
    Agrees,
    Contradicts, ///< its own figures come to something else
    CannotBeChecked, ///< figures are missing that would settle it
    UnitsMixed, ///< figures in different units are compared
    SeveralReadings, ///< the words allow more than one, with different figures
    NothingStated, ///< the source draws no figure; ours is given
    ForecastOpen,
    ForecastDue, ///< the day has come and nobody has said how it went
    ForecastRight,
    ForecastWrong
};

/// A figure that helps to judge a claim; ui/text names it by its id.
struct NamedFigure {
    std::string id; ///< one of claimFigureIds()
    double value = 0;

    bool operator==(const NamedFigure&) const = default;
};

/// What recomputing a claim from its own inputs came to.
struct ClaimFinding {
    std::string id; ///< of the claim
    std::string pointer; ///< "/claims/3"
    ClaimKind kind = ClaimKind::Amount;
    ClaimState state = ClaimState::CannotBeChecked;
    std::optional<double> stated;
    std::optional<double> recomputed; ///< in the stated figure's unit and period
    std::optional<double> factor; ///< by how much the two differ, above 1
    std::vector<std::string> missing; ///< names of inputs, or "period", "due", "stated", "inputs"
    std::vector<NamedFigure> figures;
    std::vector<Reason> remarks;
    std::vector<std::string> disagreesWith; ///< ids of claims of the same topic that state another figure

    bool operator==(const ClaimFinding&) const = default;
};

/// Recomputes every claim. Forecasts are due at `date`; without one they stay open.
/// Source: docs/models/claims.md.
[[nodiscard]] std::vector<ClaimFinding> judgeClaims(
    const std::vector<Claim>& claims, const FigureLookup& lookup, const std::optional<Date>& date);

/// Names that `inputs` of a claim of this kind may have; empty: any.
[[nodiscard]] std::span<const std::string_view> claimInputNames(ClaimKind kind);

/// Ids that findings use, for tests and ui/text.
[[nodiscard]] std::span<const std::string_view> claimFigureIds();
[[nodiscard]] std::span<const std::string_view> claimRemarkIds();
[[nodiscard]] std::span<const std::string_view> claimMissingIds();

[[nodiscard]] std::string_view wordOf(ClaimState state); ///< "contradicts"

} // namespace tunepoint
