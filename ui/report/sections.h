// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/evaluation/money_distribution.h"
#include "core/evaluation/self_audit.h"
#include "ui/charts/strategy_style.h"
#include "ui/report/report.h"
#include "ui/report/report_blocks.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint::ui {

/// What sections work out once, however often the report is composed.
struct ReportMemo {
    std::optional<std::vector<AuditLine>> audit;
    std::optional<Comparison> comparison;
    std::shared_ptr<const MoneyDistributions> distributions;
};

/// What every section reads.
struct ReportContent {
    ReportSource source;
    Format format;
    StrategyStyles styles;
    QSet<char32_t> undrawable; ///< letters that will be missing, known when the report is drawn
    std::shared_ptr<ReportMemo> memo = std::make_shared<ReportMemo>();
    ReportStatus status = ReportStatus::Draft;
    std::vector<std::string> sections = {}; ///< of this report, in their order; empty: the document's choice
    std::map<std::string, int> pages = {}; ///< on which page each section and heading (by its anchor) begins;
                                           ///< empty where there are no pages, or not yet

    double summaryPicture = 1; ///< share of its height that a summary without the options gives its picture

    [[nodiscard]] const Assessment& assessment() const { return source.assessment; }
    [[nodiscard]] const Evaluation& evaluation() const { return source.evaluation; }
    /// The page on which a section begins, from 1; 0 where it is not known. Room for it must not depend on
    /// it.
    [[nodiscard]] int pageOf(const std::string& section) const;
    /// Whether this report is to have that section.
    [[nodiscard]] bool hasSection(std::string_view id) const;
    /// First cell of a strategy's row: its marker and name; bold for the recommended one.
    [[nodiscard]] ReportTable::Cell nameCell(const StrategyResult& strategy) const;
    /// The document's name of a strategy; nothing for an id that it does not have.
    [[nodiscard]] QString name(const std::string& strategy) const;
    [[nodiscard]] const std::vector<AuditLine>& audit() const;
    /// How the money may turn out, from the draws of the evaluation; without any strategy where it drew none.
    [[nodiscard]] std::shared_ptr<const MoneyDistributions> distributions() const;
    /// From the newest stored version to now, central figures; nullptr without a version.
    [[nodiscard]] const Comparison* comparison() const;
};

/// The table of contents: made of the headings of the sections behind it.
inline constexpr const char* kContentsSection = "contents";

/// Words of all sections.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Report)
};

/// A part of the report: one file, one line in reportSections().
struct ReportSection {
    const char* id; ///< for settings and tests; never shown
    const char* name; ///< for the dialog and the contents, see title()
    void (*write)(ReportBuilder& report, const ReportContent& content);
    bool brief = false; ///< in the two pages for a board
    bool technical = false; ///< in the appendix for those who check the figures

    [[nodiscard]] QString title() const;
};

/// All sections in the order of the report.
[[nodiscard]] std::span<const ReportSection> reportSections();
/// The one with this id, or nullptr.
[[nodiscard]] const ReportSection* reportSection(std::string_view id);
/// Those that a template has, in the order of the report.
[[nodiscard]] std::vector<const ReportSection*> sectionsOf(ReportTemplate base);
/// Those that the document asks for: its own list, else its template's. Ids that are not known are left out.
[[nodiscard]] std::vector<const ReportSection*> selectedSections(const ReportSettings& settings);
/// What the sections of this report say of `content`; those that have nothing to say are left out.
[[nodiscard]] std::vector<ReportPart> composeReport(const ReportContent& content);
/// The same of the sections with these ids, in this order; without ids: of this report's.
[[nodiscard]] std::vector<ReportPart> composeReport(
    const ReportContent& content, const std::vector<std::string>& sections);

/// The newest stored version, or nullptr: by day, the later in the list where days are equal.
[[nodiscard]] const Version* newestVersion(const Assessment& assessment);
/// Characters of the question that the summary shows: more would push the answer off its page.
inline constexpr int kShortQuestion = 320;
/// An en dash: nothing to say in this cell.
[[nodiscard]] QString noFigure();
/// The paragraphs of a text of the document.
void writeParagraphs(ReportBuilder& report, const std::string& text, TextStyle style = TextStyle::Body);
/// A subheading with bullets below it; nothing without any.
void writeBullets(ReportBuilder& report, const QString& heading, const QStringList& texts);
/// What a picture may give of its height, so that it stays on its page and stays as readable.
inline constexpr double kPictureGives = 0.18;
/// The chart of cost against accuracy, `height` points high, with its figures.
void writeTradeoff(
    ReportBuilder& report, const ReportContent& content, double height, const ReportTable& figures);
/// The statement that answers a requirement of the self-audit, with who said so; empty without one.
[[nodiscard]] QString statementText(const ReportContent& content, std::string_view requirement);

void writeCover(ReportBuilder& report, const ReportContent& content);
void writeContents(ReportBuilder& report, const ReportContent& content);
void writeSummary(ReportBuilder& report, const ReportContent& content);
void writeTask(ReportBuilder& report, const ReportContent& content);
void writeOptions(ReportBuilder& report, const ReportContent& content);
void writeCosts(ReportBuilder& report, const ReportContent& content);
void writeAccuracy(ReportBuilder& report, const ReportContent& content);
void writeUncertainty(ReportBuilder& report, const ReportContent& content);
void writeCriteria(ReportBuilder& report, const ReportContent& content);
void writeFrameworks(ReportBuilder& report, const ReportContent& content);
void writeWorkflow(ReportBuilder& report, const ReportContent& content);
void writeReadiness(ReportBuilder& report, const ReportContent& content);
void writeRoadMap(ReportBuilder& report, const ReportContent& content);
void writePilot(ReportBuilder& report, const ReportContent& content);
void writeWorkshop(ReportBuilder& report, const ReportContent& content);
void writeEarlier(ReportBuilder& report, const ReportContent& content);
void writeRisks(ReportBuilder& report, const ReportContent& content);
void writeJournal(ReportBuilder& report, const ReportContent& content);
void writeAssumptions(ReportBuilder& report, const ReportContent& content);
void writeEvidence(ReportBuilder& report, const ReportContent& content);
void writeMethod(ReportBuilder& report, const ReportContent& content);
void writeSelfAudit(ReportBuilder& report, const ReportContent& content);
void writeDissent(ReportBuilder& report, const ReportContent& content);
void writeLimits(ReportBuilder& report, const ReportContent& content);
void writeReproduction(ReportBuilder& report, const ReportContent& content);
void writeSignOff(ReportBuilder& report, const ReportContent& content);

} // namespace tunepoint::ui
