// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/claims.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// One claim while it is being judged: its inputs are asked for by name, and what is missing, mixed up or
/// worth saying is collected.
class ClaimWork {
public:
    /// The arguments outlive the work.
    ClaimWork(const Claim& claim, const FigureLookup& lookup, const std::optional<Date>& date);

    [[nodiscard]] const Claim& claim() const { return m_claim; }
    [[nodiscard]] const std::optional<Date>& date() const { return m_date; }
    [[nodiscard]] const ClaimFigure* figure(std::string_view name) const; ///< nullptr: not among the inputs
    [[nodiscard]] std::optional<double> stated() const { return m_finding.stated; }
    [[nodiscard]] std::optional<double> input(std::string_view name); ///< nothing: not there
    [[nodiscard]] std::optional<double> need(std::string_view name); ///< the same, noted as missing
    [[nodiscard]] std::optional<Date> needDate(std::string_view name);

    void miss(std::string_view what);
    [[nodiscard]] bool misses() const { return !m_finding.missing.empty(); }
    void note(std::string_view id, double value); ///< a figure
    void remark(std::string_view id, std::vector<std::string> args = {});

    /// Whether the inputs of these names are in one unit; where not, the claim is judged UnitsMixed.
    [[nodiscard]] bool sameUnits(std::initializer_list<std::string_view> names);
    /// `recomputed` in the stated figure's period, when it holds for that of the input that has one; a stated
    /// period that no input has is missing.
    [[nodiscard]] double inStatedPeriod(double recomputed);
    [[nodiscard]] bool fits(double value) const; ///< the stated figure, within the tolerance
    /// Compares with the stated figure and settles the state.
    void conclude(std::optional<double> recomputed);
    void settle(ClaimState state);

    [[nodiscard]] ClaimFinding finish() const { return m_finding; }

private:
    [[nodiscard]] std::optional<double> valueOf(const ClaimFigure& figure, std::string_view name);

    const Claim& m_claim;
    const FigureLookup& m_lookup;
    const std::optional<Date>& m_date;
    ClaimFinding m_finding;
    bool m_settled = false;
};

} // namespace tunepoint
