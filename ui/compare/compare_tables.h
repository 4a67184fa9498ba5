// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "ui/charts/chart_table.h"
#include "ui/text/comparison_sentences.h"
#include "ui/text/format.h"

#include <QStringList>

#include <vector>

namespace tunepoint::ui {

/// Figures of several documents side by side, a column for each.
[[nodiscard]] ChartTable sideBySideTable(const std::vector<const Evaluation*>& evaluations,
    const QStringList& headings, const ComparedNames& names, const Format& format);

/// What differs between two documents.
[[nodiscard]] ChartTable differenceTable(
    const Comparison& comparison, const ComparedNames& names, const Format& format);

/// Who brought how much of one change, largest first.
[[nodiscard]] ChartTable contributionTable(const Comparison& comparison, const Attribution& attribution,
    const ComparedNames& names, const Format& format);

/// "Recommended option: net present value".
[[nodiscard]] QString attributionTitle(const Attribution& attribution, const ComparedNames& names);

/// A group of inputs by its id.
[[nodiscard]] QString groupTitle(
    const Comparison& comparison, const std::string& group, const ComparedNames& names, const Format& format);

} // namespace tunepoint::ui
