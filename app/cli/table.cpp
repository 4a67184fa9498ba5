// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/environment.h"

#include <algorithm>

namespace tunepoint::cli {

namespace {

QString shown(const QString& text)
{
    return QString::fromStdString(terminalText(text)).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

int terminalWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
        width += wide ? 2 : 1;
    }
    return width;
}

void Table::addColumn(const QString& heading, Align align)
{
    m_headings << heading;
    m_aligns.push_back(align);
}

void Table::addRow(const QStringList& cells)
{
    QStringList row;
    for (const QString& cell : cells)
        row << shown(cell);
    m_rows.push_back(row);
}

std::string Table::text(int indent) const
{
    std::vector<int> widths;
    for (int column = 0; column < m_headings.size(); ++column) {
        int width = terminalWidth(m_headings.at(column));
        for (const QStringList& row : m_rows)
            width = std::max(width, terminalWidth(row.value(column)));
        widths.push_back(width);
    }
    QString out;
    const auto line = [&](const QStringList& cells) {
        QString text(indent, QLatin1Char(' '));
        for (int column = 0; column < m_headings.size(); ++column) {
            const QString cell = cells.value(column);
            const QString gap(widths[std::size_t(column)] - terminalWidth(cell), QLatin1Char(' '));
            text += m_aligns[std::size_t(column)] == Right ? gap + cell : cell + gap;
            text += QLatin1String("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        out += text + QLatin1Char('\n');
    };
    line(m_headings);
    QStringList rule;
    for (const int width : widths)
        rule << QString(width, QLatin1Char('-'));
    line(rule);
    for (const QStringList& row : m_rows)
        line(row);
    return out.toStdString();
}

std::string wrapped(const QString& text, int width, int indent)
{
    QString out;
    QString line;
    const QString margin(indent, QLatin1Char(' '));
    for (const QString& word : shown(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent + terminalWidth(line) + 1 + terminalWidth(word) > width) {
            out += margin + line + QLatin1Char('\n');
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return (out + margin + line + QLatin1Char('\n')).toStdString();
}

} // namespace tunepoint::cli
