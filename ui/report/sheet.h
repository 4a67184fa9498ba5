// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_blocks.h"

#include <QFont>
#include <QLocale>
#include <QPageLayout>
#include <QRectF>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QPdfWriter;

namespace tunepoint::ui {

/// Pages that are filled from top to bottom: one type scale, one grid, running header and page number. All
/// text is plain text. Measures are tenths of a point.
///
/// A report is composed twice with the same calls: on a sheet without a writer, which only counts pages and
/// looks for letters that no font has, and then on one with a writer.
class Sheet {
public:
    struct Setup {
        QPageLayout layout;
        QLocale locale;
        QString runningTitle; ///< at the top of each page but the first
        int totalPages = 0; ///< 0: not known yet
    };

    /// `writer` may be null, to measure; it outlives the sheet.
    Sheet(Setup setup, QPdfWriter* writer);
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    /// False when the writer refused to begin.
    [[nodiscard]] bool isGood() const { return m_good; }

    /// Everything that a section says.
    void add(const ReportPart& part);

    void title(const QString& text);
    void heading(const QString& text); ///< of a section; starts a new page where little room is left
    void subheading(const QString& text);
    void paragraph(const QString& text, TextStyle style = TextStyle::Body);
    void bullets(const QStringList& texts);
    void box(const QString& text); ///< what nobody may miss
    void gap(qreal height); ///< in points
    void keep(qreal height); ///< a new page unless there is room for so many points
    void table(const ReportTable& table);
    /// Room of this height over the full width, for `paint`.
    void picture(qreal height, const std::function<void(QPainter&, const QRectF&)>& paint);
    void newPage();

    [[nodiscard]] int pages() const { return m_page; }
    [[nodiscard]] const QLocale& locale() const { return m_setup.locale; }
    /// Characters that were to be printed and that no installed font has.
    [[nodiscard]] const QSet<char32_t>& undrawable() const { return m_undrawable; }

private:
    struct Wish {
        qreal natural = 0;
        qreal least = 0;
    };

    void beginPage();
    void furniture();
    void ensure(qreal height);
    [[nodiscard]] QFont font(qreal points, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] qreal textHeight(const QString& text, const QFont& font, qreal width) const;
    /// Draws `text` broken into lines of `width`, its first line at `top`; gives the height.
    qreal text(const QString& text, const QFont& font, const QRectF& place, const QColor& colour,
        bool atRight = false);
    void flow(const QString& text, const QFont& font, const QColor& colour, qreal indent = 0);
    [[nodiscard]] Qt::LayoutDirection directionOf(const QString& text) const;
    void note(const QString& text, const QFont& font);
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const;

    [[nodiscard]] Wish wishOf(const ReportTable& table, std::size_t column) const;
    static qreal shareRoom(std::vector<std::size_t> which, const std::vector<Wish>& wishes, qreal room,
        std::vector<qreal>& widths);
    [[nodiscard]] std::vector<qreal> columnWidths(const ReportTable& table) const;
    [[nodiscard]] qreal rowHeight(
        const std::vector<ReportTable::Cell>& row, const std::vector<qreal>& widths) const;
    void headingRow(const ReportTable& table, const std::vector<qreal>& widths);
    void row(const ReportTable& table, const std::vector<ReportTable::Cell>& cells,
        const std::vector<qreal>& widths, qreal height);
    void line(qreal y, const QColor& colour, qreal width);

    Setup m_setup;
    QPdfWriter* m_writer;
    std::unique_ptr<QPainter> m_painter;
    QSizeF m_paper;
    QRectF m_body; ///< where content goes
    qreal m_y = 0;
    int m_page = 0;
    bool m_good = true;
    bool m_rightToLeft = false;
    QSet<char32_t> m_undrawable;
};

} // namespace tunepoint::ui
