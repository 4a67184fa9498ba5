// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/criteria_analysis.h"
#include "core/decision/criteria_weights.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// One figure of the decision table and what makes it uncertain.
struct DecisionCell {
    std::optional<double> figure; ///< central; empty: unknown
    const Quantity* score = nullptr; ///< the document's, to be drawn; nullptr: a model figure, a word or none
    bool modelled = false; ///< a figure of the model, drawn by the trials
    bool assumed = false; ///< the catalogue's score
};

/// One leaf of the tree of criteria.
struct DecisionColumn {
    std::size_t criterion = 0; ///< index in the document
    std::string_view figure; ///< name of the model's figure; empty: scored
    const ValueFunction* function = nullptr; ///< nullptr: levels, or the range of the options
    bool levels = false; ///< figures are the values of words
    Direction direction = Direction::Maximise;
    LinearValue range; ///< of the options, where there is no function and no levels
    bool used = false; ///< some option that may be chosen has a figure for it

    /// Value of a raw figure, infinite ones included.
    [[nodiscard]] double valueOf(double x) const;
    /// The figure so that more is better, for dominance: the value where the function rises and falls.
    [[nodiscard]] double gain(double x) const;
};

/// The document's criteria and scores as a table: central figures, and where each comes from.
struct DecisionTable {
    CriteriaWeights weights;
    std::vector<double> leafWeights; ///< by column: 0 for those not used, the others scaled to sum 1
    std::vector<DecisionColumn> columns; ///< by leaf
    std::vector<DecisionCell> cells; ///< [strategy * columns + column]
    std::vector<std::size_t> rated; ///< strategies that meet every hard condition and have every figure used
    Problems problems;

    [[nodiscard]] const DecisionCell& cell(std::size_t strategy, std::size_t column) const
    {
        return cells[strategy * columns.size() + column];
    }
};

/// Puts the table together; empty where the document has no criteria or no strategy is rated. Points into
/// `assessment`, which must outlive it. `results` stand in the document's order and have been judged.
/// Criteria that name a figure which does not exist are errors among the problems.
[[nodiscard]] DecisionTable decisionTable(const Assessment& assessment, const CriteriaCatalogue& catalogue,
    const std::vector<StrategyResult>& results);

/// Sets the weights of unused columns to 0 and scales the others to sum 1; equal ones where nothing is left.
void keepUsed(const DecisionTable& table, std::vector<double>& leafWeights);

/// All methods on the table's central figures.
[[nodiscard]] CriteriaAnalysis analyse(const Assessment& assessment, const DecisionTable& table);

/// Errors of criteria whose source names a figure that the model does not have.
[[nodiscard]] Problems checkFigureNames(const Assessment& assessment);

} // namespace tunepoint
