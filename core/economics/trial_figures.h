// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/cash_flow.h"

#include <span>
#include <vector>

namespace tunepoint {

/// Volumes and discount factors of one state of the world, shared by all strategies: [0] time 0, [m] month m.
class MonthTable {
public:
    /// Fills the table; keeps its memory for the next trial.
    void fill(const SharedFigures& shared);

    [[nodiscard]] int horizon() const { return int(m_volume.size()) - 1; }
    [[nodiscard]] double volume(int month) const { return m_volume[std::size_t(month)]; }
    [[nodiscard]] double discount(int month) const { return m_discount[std::size_t(month)]; }
    /// Items of months 1 to `month` at full volume.
    [[nodiscard]] double itemsUpTo(int month) const { return m_itemsUpTo[std::size_t(month)]; }

private:
    std::vector<double> m_volume;
    std::vector<double> m_discount;
    std::vector<double> m_itemsUpTo;
};

/// What a trial keeps of one strategy; definitions as in CentralFigures.
struct TrialFigures {
    double netPresentValue = 0;
    double totalCost = 0;
    double totalValue = 0;
    double recurringCost = 0; ///< without one-off and errors
    double items = 0;
    double correctItems = 0;
    double liveMonths = 0;
    double accuracySum = 0; ///< of accuracy · live share, for a task without volume
};

/// The figures of ledgerOf() and figuresOf() without the books: coefficients that change only when a model is
/// retired or a price changes, and one pass over the months. `flow` receives the cash flow and has horizon +
/// 1 places. The plain ledger is the reference that tests hold this to.
[[nodiscard]] TrialFigures trialFigures(const SharedFigures& shared, const MonthTable& months,
    std::span<const StrategyFigures> stretches, std::span<double> flow);

/// Undiscounted payback of a flow; infinity when it never pays back (definition 16).
[[nodiscard]] double trialPayback(std::span<const double> flow);

} // namespace tunepoint
