// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/influence.h"
#include "ui/charts/chart_table.h"
#include "ui/text/format.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// Which figures the register shows.
struct FigureFilter {
    QString words; ///< each must occur in the figure's name, option or source
    std::optional<EvidenceGrade> grade;
    std::optional<Origin> origin;
    bool stale = false; ///< only those older than half a year
};

/// A table and, for each of its rows, the position of what it shows.
struct SourceTable {
    ChartTable table;
    std::vector<std::size_t> indexes;
};

/// Days between the figure's date and the day that the evaluation speaks for, else `today`; empty without a
/// date.
[[nodiscard]] std::optional<int> ageInDays(
    const Quantity& quantity, const Evaluation& evaluation, const std::string& today);
/// Whether a figure of that age should be looked up again; the same half year as for prices (definition 7).
[[nodiscard]] bool isStale(std::optional<int> ageInDays);

/// Every figure that the evaluation rests on: value, grade, influence, age, source. `influence` is of that
/// evaluation. Indexes count Evaluation::inputs.
[[nodiscard]] SourceTable figuresTable(const Evaluation& evaluation, const InfluenceLedger& influence,
    const FigureFilter& filter, const std::string& today, const Format& format);

/// How much of what decides rests on what kind of figure, one or two sentences; empty while it is not known.
[[nodiscard]] QString influenceSentence(const InfluenceLedger& influence, const Format& format);

/// Published findings: those behind a figure of the evaluation, or all. Indexes count Catalogue::evidence.
[[nodiscard]] SourceTable evidenceTable(const Evaluation& evaluation, const Catalogue& catalogue,
    const QString& words, bool onlyUsed, const Format& format);

/// What one item sends and receives with each option, in tokens and money.
[[nodiscard]] ChartTable tokenTable(
    const Evaluation& evaluation, const Catalogue& catalogue, const Format& format);

/// A finding's own words and figures with its reference, for the details.
[[nodiscard]] QString evidenceText(const EvidenceRow& row, const Format& format);
/// How the evidence files grade a finding: "first hand", "claimed by a vendor" …
[[nodiscard]] QString evidenceGradeName(const std::string& grade);

} // namespace tunepoint::ui
