// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_table.h"
#include "ui/report/strip.h"
#include "ui/report/typesetter.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace tunepoint::ui {

/// Sets one table: columns as wide as they need be, figures aligned at the decimal sign, rows that go on on
/// the next page under their headings.
class TableSetter {
public:
    /// `body` is where content goes on a page, `paper` the page's width for mirroring.
    TableSetter(Typesetter& type, const QRectF& body, qreal paper, const ReportTable& table);

    [[nodiscard]] Strip head();
    /// One strip a row; a row as high as a good part of a page is several.
    [[nodiscard]] std::vector<Strip> rows();

private:
    struct Wish {
        qreal natural = 0; ///< in one line
        qreal least = 0; ///< of the longest word
    };
    /// How the figures of a column share one decimal sign.
    struct Decimals {
        qreal right = 0; ///< widest part behind the whole number; the others keep clear of it
        qreal left = 0;
    };
    struct Cell {
        Typesetter::Layout layout;
        QPointF at; ///< within its row, on the paper across
        QColor colour;
    };

    [[nodiscard]] Decimals sidesOf(const ReportTable::Cell& cell, int wholeDigit);
    void measureDecimals();
    [[nodiscard]] Wish wishOf(std::size_t column);
    static qreal shareRoom(std::vector<std::size_t> which, const std::vector<Wish>& wishes, qreal room,
        std::vector<qreal>& widths);
    void findWidths();
    void spread(qreal over, const std::vector<std::size_t>& texts, bool fixed);
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const;
    [[nodiscard]] qreal inset(const ReportTable::Cell& cell) const;
    [[nodiscard]] const QFont& fontOf(const ReportTable::Cell& cell);
    [[nodiscard]] Cell setCell(const ReportTable::Cell& cell, std::size_t column, qreal left, bool isHead);
    [[nodiscard]] std::vector<Strip> setRow(const std::vector<ReportTable::Cell>& cells, bool isHead);

    Typesetter& m_type;
    QRectF m_body;
    qreal m_paper;
    const ReportTable& m_table;
    std::vector<std::optional<Decimals>> m_decimals; ///< of each column
    std::vector<qreal> m_widths;
};

} // namespace tunepoint::ui
