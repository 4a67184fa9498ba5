// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace tunepoint::cli {

/// A table of text in columns as wide as their widest cell, two spaces apart.
class Table {
public:
    enum Align { Left, Right };

    void addColumn(const QString& heading, Align align);
    void addRow(const QStringList& cells);
    [[nodiscard]] std::string text(int indent = 0) const;

private:
    QStringList m_headings;
    std::vector<Align> m_aligns;
    std::vector<QStringList> m_rows;
};

/// Columns that `text` takes on a terminal: wide scripts count double, combining marks nothing.
[[nodiscard]] int terminalWidth(const QString& text);

/// `text` in lines of at most `width` columns, broken at spaces, each after `indent` spaces.
[[nodiscard]] std::string wrapped(const QString& text, int width, int indent);

} // namespace tunepoint::cli
