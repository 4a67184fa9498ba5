// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_blocks.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// A table of the report, or the figures of one of its pictures, and what to call it.
struct NamedTable {
    std::string section; ///< id
    QString heading; ///< of the section
    QString name; ///< caption of a table, else the nearest heading above; unique among all, letter case aside
    const ReportTable* table = nullptr; ///< lives in the parts
};

/// All tables of the report in their order.
[[nodiscard]] std::vector<NamedTable> tablesOf(const std::vector<ReportPart>& parts);

/// A cell that is one number with what stands around it.
struct CellFigure {
    double value = 0; ///< to compute with: 0.914 for "91.4%", 1240000 for "$1.24 M"
    double shown = 0; ///< in the unit that the reader sees: 91.4, 1240000
    QString unit; ///< that unit as it stands before or after the number, without "M" and its like: "%", "$"
    QString pattern; ///< number format of workbooks, by which `value` looks as in the text
};

/// Reads a cell's text as `locale` writes numbers. `value` of the cell, where it is stated, takes the place
/// of what was rounded for the eye; without it only sums of money, shares and bare numbers are read. Nothing
/// for words, for ranges and where text and value do not agree.
[[nodiscard]] std::optional<CellFigure> cellFigure(
    const ReportTable::Cell& cell, const QLocale& locale, const QString& currencySign);

/// The sign by which sums of `currency` are marked in texts for `locale`.
[[nodiscard]] QString currencySignIn(const QLocale& locale, const QString& currency);

} // namespace tunepoint::ui
