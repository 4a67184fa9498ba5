// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_blocks.h"

#include <cmath>
#include <utility>

namespace tunepoint::ui {

ReportBuilder::ReportBuilder(std::string section)
    : m_part{std::move(section), {}}
{
}

void ReportBuilder::addHeading(int level, const QString& text)
{
    const QString section = QString::fromStdString(m_part.id);
    const QString anchor
        = level <= 1 && m_headings == 0 ? section : QStringLiteral("%1-%2").arg(section).arg(m_headings);
    ++m_headings;
    m_part.blocks.emplace_back(HeadingBlock{level, text, anchor});
}

void ReportBuilder::title(const QString& text)
{
    addHeading(0, text);
}

void ReportBuilder::heading(const QString& text)
{
    addHeading(1, text);
}

void ReportBuilder::subheading(const QString& text)
{
    addHeading(2, text);
}

void ReportBuilder::minorHeading(const QString& text)
{
    addHeading(3, text);
}

void ReportBuilder::paragraph(const QString& text, TextStyle style)
{
    if (!text.isEmpty())
        m_part.blocks.emplace_back(TextBlock{text, style});
}

void ReportBuilder::bullets(const QStringList& texts)
{
    if (!texts.isEmpty())
        m_part.blocks.emplace_back(ListBlock{texts, false, {}});
}

void ReportBuilder::steps(const QStringList& texts)
{
    if (!texts.isEmpty())
        m_part.blocks.emplace_back(ListBlock{texts, true, {}});
}

void ReportBuilder::links(const QStringList& texts, const QStringList& anchors)
{
    if (!texts.isEmpty())
        m_part.blocks.emplace_back(ListBlock{texts, false, anchors});
}

void ReportBuilder::box(const QString& text)
{
    m_part.blocks.emplace_back(BoxBlock{text});
}

void ReportBuilder::table(const ReportTable& table, const QString& caption)
{
    if (!table.isEmpty())
        m_part.blocks.emplace_back(TableBlock{table, caption});
}

void ReportBuilder::picture(double height, const std::function<void(QPainter&, const QRectF&)>& paint,
    const QString& caption, const QString& description, const ReportTable& figures, double shrink)
{
    m_part.blocks.emplace_back(FigureBlock{caption, description, height, paint, figures, shrink});
}

void ReportBuilder::signatures(const QStringList& labels)
{
    m_part.blocks.emplace_back(SignatureBlock{labels});
}

void ReportBuilder::gap(double height)
{
    m_part.blocks.emplace_back(GapBlock{height});
}

void ReportBuilder::keep(double height)
{
    m_part.blocks.emplace_back(KeepBlock{height});
}

void ReportBuilder::newPage()
{
    m_part.blocks.emplace_back(PageBreakBlock{});
}

namespace {

QString withoutMarks(QString text)
{
    return text.removeIf([](QChar c) {
        const ushort u = c.unicode();
        return (u >= 0x2066 && u <= 0x2069) || u == 0x061C || u == 0x200E || u == 0x200F;
    });
}

/// 12960 for 12960.000000000002: what sums of doubles leave behind is not part of a figure.
double withoutNoise(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 12).toDouble() : value;
}

struct MakePlain {
    static void table(ReportTable& table)
    {
        for (ReportTable::Column& column : table.columns)
            column.heading = withoutMarks(column.heading);
        for (auto& row : table.rows) {
            for (ReportTable::Cell& cell : row) {
                cell.text = withoutMarks(cell.text);
                if (cell.value)
                    cell.value = withoutNoise(*cell.value);
            }
        }
    }
    void operator()(HeadingBlock& block) const { block.text = withoutMarks(block.text); }
    void operator()(TextBlock& block) const { block.text = withoutMarks(block.text); }
    void operator()(ListBlock& block) const
    {
        for (QString& item : block.items)
            item = withoutMarks(item);
    }
    void operator()(BoxBlock& block) const { block.text = withoutMarks(block.text); }
    void operator()(TableBlock& block) const
    {
        block.caption = withoutMarks(block.caption);
        table(block.table);
    }
    void operator()(FigureBlock& block) const
    {
        block.caption = withoutMarks(block.caption);
        block.description = withoutMarks(block.description);
        table(block.figures);
    }
    void operator()(SignatureBlock& block) const
    {
        for (QString& label : block.labels)
            label = withoutMarks(label);
    }
    void operator()(GapBlock&) const { }
    void operator()(KeepBlock&) const { }
    void operator()(PageBreakBlock&) const { }
};

} // namespace

std::vector<ReportPart> plainParts(std::vector<ReportPart> parts)
{
    for (ReportPart& part : parts)
        for (ReportBlock& block : part.blocks)
            std::visit(MakePlain(), block);
    return parts;
}

ReportTable reportTable(const ChartTable& table)
{
    ReportTable result;
    for (const ChartTable::Column& column : table.columns)
        result.columns.push_back({column.title, column.numeric});
    for (const QList<ChartCell>& row : table.rows) {
        std::vector<ReportTable::Cell> cells;
        for (const ChartCell& cell : row)
            cells.push_back({cell.text, {}, false, false, cell.value});
        result.rows.push_back(std::move(cells));
    }
    return result;
}

} // namespace tunepoint::ui
