// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/text/limit_sentences.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// A hard limit, whoever sets it.
struct LimitRow {
    std::string pointer; ///< where it is edited: "/task/budgetPerMonth", "/gates/2"
    std::optional<std::size_t> gate; ///< place in the document's gates; empty: set by another answer
    QString name;
    QString sentence; ///< what it asks for
    std::vector<JudgedOption> judged; ///< parts of the evaluation; empty: nobody is judged by it
};

/// Limits that the task's answers set, those of the document's own, and those on risk, in this order.
/// `evaluation` outlives them; it may be of an earlier state.
[[nodiscard]] std::vector<LimitRow> limitRows(
    const Assessment& assessment, const Evaluation& evaluation, const Format& format);

/// How every option stands to one limit: its figure, whether it keeps the limit, with what chance, and why.
[[nodiscard]] ChartTable limitTable(const LimitRow& row, const Format& format);

} // namespace tunepoint::ui
