// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/strategy_style.h"
#include "ui/report/report.h"
#include "ui/report/report_blocks.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <QSet>

#include <span>
#include <vector>

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
    void (*write)(ReportBuilder& report, const ReportContent& content);
};

/// Words of all sections.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Report)
};

void writeSummary(ReportBuilder& report, const ReportContent& content);
void writeTask(ReportBuilder& report, const ReportContent& content);
void writeTradeoff(ReportBuilder& report, const ReportContent& content);
void writeCosts(ReportBuilder& report, const ReportContent& content);
void writeRuledOut(ReportBuilder& report, const ReportContent& content);
void writeJournal(ReportBuilder& report, const ReportContent& content);
void writeAssumptions(ReportBuilder& report, const ReportContent& content);
void writeEvidence(ReportBuilder& report, const ReportContent& content);
void writeMethod(ReportBuilder& report, const ReportContent& content);
void writeRecord(ReportBuilder& report, const ReportContent& content);

/// What every section says of `content`, in the order of the report; sections that have nothing to say are
/// left out.
[[nodiscard]] std::vector<ReportPart> composeReport(const ReportContent& content);

/// All sections in the order of the report.
[[nodiscard]] std::span<const ReportSection> reportSections();

} // namespace tunepoint::ui
