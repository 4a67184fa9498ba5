// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include <QLocale>

namespace tunepoint::ui {

namespace {

/// Spreadsheets run a text cell that starts like a formula; an apostrophe keeps it text.
QString harmless(const QString& text)
{
    static const QString kStarts = QStringLiteral("=+-@\t\r\uff1d\uff0b\uff0d\uff20");
    return !text.isEmpty() && kStarts.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

QString quoted(const QString& text)
{
    QString inside = harmless(text);
    inside.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

QString onOneLine(const QString& text)
{
    QString line = harmless(text);
    for (QChar& c : line)
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    return line;
}

} // namespace

QString toCsv(const ChartTable& table)
{
    QStringList lines;
    QStringList fields;
    for (const ChartTable::Column& column : table.columns)
        fields << quoted(column.title);
    lines << fields.join(QLatin1Char(','));
    for (const QList<ChartCell>& row : table.rows) {
        fields.clear();
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!table.columns[i].numeric)
                fields << quoted(row[i].text);
            else
                fields << (row[i].value ? QString::number(*row[i].value, 'g', QLocale::FloatingPointShortest)
                                        : QString());
        }
        lines << fields.join(QLatin1Char(','));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

QString toTsv(const ChartTable& table)
{
    QString text;
    const auto addLine
        = [&text](const QStringList& fields) { text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n'); };
    QStringList fields;
    for (const ChartTable::Column& column : table.columns)
        fields << onOneLine(column.title);
    addLine(fields);
    for (const QList<ChartCell>& row : table.rows) {
        fields.clear();
        for (qsizetype i = 0; i < row.size(); ++i) // a negative figure is no formula
            fields << (row[i].value ? row[i].text : onOneLine(row[i].text));
        addLine(fields);
    }
    return text;
}

void ChartTableModel::setTable(const ChartTable& table)
{
    if (table == m_table)
        return;
    const bool sameShape = table.columns == m_table.columns && table.rows.size() == m_table.rows.size()
        && table.strategies == m_table.strategies;
    if (sameShape && !table.rows.isEmpty() && !table.columns.isEmpty()) { // keeps selection and scrolling
        m_table = table;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

void ChartTableModel::setMarkers(std::function<QIcon(const std::string&)> markers)
{
    m_markers = std::move(markers);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

std::string ChartTableModel::strategyAt(int row) const
{
    return row >= 0 && row < m_table.strategies.size() ? m_table.strategies[row] : std::string();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartTable::Column& column = m_table.columns[index.column()];
    const ChartCell& cell = m_table.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.numeric ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        return column.explanation.isEmpty() ? QVariant() : column.explanation.toHtmlEscaped();
    case Qt::DecorationRole:
        return index.column() == 0 && m_markers && !strategyAt(index.row()).empty()
            ? m_markers(strategyAt(index.row()))
            : QVariant();
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const ChartTable::Column& column = m_table.columns[section];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.explanation.isEmpty())
        return column.explanation.toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.numeric ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace tunepoint::ui
