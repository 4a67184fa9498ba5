// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/report/report_table.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <variant>
#include <vector>

class QPainter;

namespace tunepoint::ui {

enum class TextStyle {
    Body,
    Quiet, ///< of less weight than the body
    Caption, ///< small, beneath a table or a picture
    Lead, ///< larger, for the sentence that opens a section
    Code ///< a command line or a digest: fixed width, broken anywhere
};

// What a report consists of, whatever it is written as. All texts are plain text.

/// Of a section (level 1) or within one (2, 3). `anchor` is unique in the report.
struct HeadingBlock {
    int level = 1;
    QString text;
    QString anchor;
};
struct TextBlock {
    QString text;
    TextStyle style = TextStyle::Body;
};
struct ListBlock {
    QStringList items;
    bool numbered = false;
    QStringList targets = {}; ///< anchors that the entries lead to, if any: pages print where that is
};
/// What nobody may miss.
struct BoxBlock {
    QString text;
};
struct TableBlock {
    ReportTable table;
    QString caption; ///< above it; also the name of its sheet in a workbook
};
/// A picture over the full width, drawn as vectors, and what it shows: in words for those who cannot see it
/// and as figures, which follow it as a table.
struct FigureBlock {
    QString caption;
    QString description;
    double height = 0; ///< points
    std::function<void(QPainter&, const QRectF&)> paint;
    ReportTable figures; ///< empty: they stand in a table of the section
    double shrink = 0; ///< points by which it may be lower, to stay on its page
};
/// Lines to be filled in by hand: what each is for.
struct SignatureBlock {
    QStringList labels;
};
struct GapBlock {
    double height = 0; ///< points
};
/// The next blocks begin a page unless so many points are left on this one.
struct KeepBlock {
    double height = 0;
};
struct PageBreakBlock { };

using ReportBlock = std::variant<HeadingBlock, TextBlock, ListBlock, BoxBlock, TableBlock, FigureBlock,
    SignatureBlock, GapBlock, KeepBlock, PageBreakBlock>;

/// Blocks of one section, in their order.
struct ReportPart {
    std::string id; ///< of its ReportSection; never shown
    std::vector<ReportBlock> blocks;
};

/// Takes down what a section says. Every section is written once, with these calls; what becomes of the
/// blocks – pages, Markdown, HTML, sheets of a workbook – is each writer's own business.
class ReportBuilder {
public:
    explicit ReportBuilder(std::string section);

    void title(const QString& text); ///< of the whole report
    void heading(const QString& text); ///< of the section: level 1
    void subheading(const QString& text);
    void minorHeading(const QString& text);
    void paragraph(const QString& text, TextStyle style = TextStyle::Body); ///< nothing when `text` is empty
    void bullets(const QStringList& texts); ///< nothing when there are none
    void steps(const QStringList& texts); ///< numbered
    /// Entries that lead to headings: `anchors` is as long as `texts`.
    void links(const QStringList& texts, const QStringList& anchors);
    void box(const QString& text);
    void table(const ReportTable& table, const QString& caption = {}); ///< nothing when it has no row
    void picture(double height, const std::function<void(QPainter&, const QRectF&)>& paint,
        const QString& caption = {}, const QString& description = {}, const ReportTable& figures = {},
        double shrink = 0);
    void signatures(const QStringList& labels);
    void gap(double height);
    void keep(double height);
    void newPage();

    [[nodiscard]] const ReportPart& part() const { return m_part; }

private:
    void addHeading(int level, const QString& text);

    ReportPart m_part;
    int m_headings = 0;
};

/// The blocks for files that other programs compute with or search: texts without the invisible marks of
/// writing direction, values without the noise of their last digits.
[[nodiscard]] std::vector<ReportPart> plainParts(std::vector<ReportPart> parts);

/// The table twin of a chart as a table of the report.
[[nodiscard]] ReportTable reportTable(const ChartTable& table);

} // namespace tunepoint::ui
