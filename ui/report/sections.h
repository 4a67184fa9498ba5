// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/strategy_style.h"
#include "ui/report/report.h"
#include "ui/report/sheet.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <span>

namespace tunepoint::ui {

/// What every section reads.
struct ReportContent {
    const ReportSource& source;
    Format format;
    StrategyStyles styles;
    QSet<char32_t> undrawable; ///< letters that will be missing, known when the report is drawn

    [[nodiscard]] const Assessment& assessment() const { return source.assessment; }
    [[nodiscard]] const Evaluation& evaluation() const { return source.evaluation; }
    /// First cell of a strategy's row: its marker and name; bold for the recommended one.
    [[nodiscard]] ReportTable::Cell nameCell(const StrategyResult& strategy) const;
};

/// A part of the report: one file, one line in reportSections().
struct ReportSection {
    const char* id; ///< for settings and tests; never shown
    void (*write)(Sheet& sheet, const ReportContent& content);
};

/// Words of all sections.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Report)
};

void writeSummary(Sheet& sheet, const ReportContent& content);
void writeTask(Sheet& sheet, const ReportContent& content);
void writeTradeoff(Sheet& sheet, const ReportContent& content);
void writeCosts(Sheet& sheet, const ReportContent& content);
void writeRuledOut(Sheet& sheet, const ReportContent& content);
void writeJournal(Sheet& sheet, const ReportContent& content);
void writeAssumptions(Sheet& sheet, const ReportContent& content);
void writeEvidence(Sheet& sheet, const ReportContent& content);
void writeMethod(Sheet& sheet, const ReportContent& content);
void writeRecord(Sheet& sheet, const ReportContent& content);

/// All sections in the order of the report.
[[nodiscard]] std::span<const ReportSection> reportSections();

} // namespace tunepoint::ui
