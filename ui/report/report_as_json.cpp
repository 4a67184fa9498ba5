// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evaluation_json.h"
#include "ui/report/report_format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace tunepoint::ui {

namespace {

QJsonObject jsonOf(const ReportTable& table)
{
    QJsonArray columns;
    for (const ReportTable::Column& column : table.columns)
        columns.append(QJsonObject{
            {QStringLiteral("heading"), column.heading}, {QStringLiteral("numeric"), column.numeric}});
    QJsonArray rows;
    for (const std::vector<ReportTable::Cell>& row : table.rows) {
        QJsonArray cells;
        for (const ReportTable::Cell& cell : row) {
            QJsonObject entry{{QStringLiteral("text"), cell.text}};
            if (cell.value && std::isfinite(*cell.value))
                entry.insert(QStringLiteral("value"), *cell.value);
            cells.append(entry);
        }
        rows.append(cells);
    }
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}};
}

/// A block as JSON; empty for what only moves things on a page.
struct BlockJson {
    QJsonObject operator()(const HeadingBlock& block) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("heading")}, {QStringLiteral("level"), block.level},
            {QStringLiteral("text"), block.text}, {QStringLiteral("anchor"), block.anchor}};
    }
    QJsonObject operator()(const TextBlock& block) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("text")}, {QStringLiteral("text"), block.text}};
    }
    QJsonObject operator()(const ListBlock& block) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("list")},
            {QStringLiteral("numbered"), block.numbered},
            {QStringLiteral("items"), QJsonArray::fromStringList(block.items)}};
    }
    QJsonObject operator()(const BoxBlock& block) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("box")}, {QStringLiteral("text"), block.text}};
    }
    QJsonObject operator()(const TableBlock& block) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("table")}, {QStringLiteral("caption"), block.caption},
            {QStringLiteral("table"), jsonOf(block.table)}};
    }
    QJsonObject operator()(const FigureBlock& block) const
    {
        QJsonObject entry{{QStringLiteral("kind"), QStringLiteral("figure")},
            {QStringLiteral("caption"), block.caption}, {QStringLiteral("description"), block.description}};
        if (!block.figures.isEmpty())
            entry.insert(QStringLiteral("table"), jsonOf(block.figures));
        return entry;
    }
    QJsonObject operator()(const SignatureBlock& block) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("signatures")},
            {QStringLiteral("labels"), QJsonArray::fromStringList(block.labels)}};
    }
    QJsonObject operator()(const GapBlock&) const { return {}; }
    QJsonObject operator()(const KeepBlock&) const { return {}; }
    QJsonObject operator()(const PageBreakBlock&) const { return {}; }
};

} // namespace

ReportResult<ReportFiles> writeReportJson(const Manuscript& manuscript)
{
    QJsonArray sections;
    for (const ReportPart& part : manuscript.parts) {
        QJsonArray blocks;
        for (const ReportBlock& block : part.blocks) {
            if (const QJsonObject entry = std::visit(BlockJson(), block); !entry.isEmpty())
                blocks.append(entry);
        }
        sections.append(QJsonObject{
            {QStringLiteral("id"), QString::fromStdString(part.id)}, {QStringLiteral("blocks"), blocks}});
    }
    const QJsonObject head{{QStringLiteral("format"), QStringLiteral("tunepoint-report")},
        {QStringLiteral("version"), 1}, {QStringLiteral("title"), manuscript.title},
        {QStringLiteral("language"), manuscript.language}, {QStringLiteral("sections"), sections}};
    // the figures word for word as `evaluate --json` gives them: no number is written a second time
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Indented).trimmed();
    text.chop(1);
    text = text.trimmed() + ",\n    \"evaluation\": "
        + QByteArray::fromStdString(writeEvaluationJson(manuscript.content.evaluation())).trimmed() + "\n}\n";
    return ReportFiles{{{}, text}};
}

} // namespace tunepoint::ui
