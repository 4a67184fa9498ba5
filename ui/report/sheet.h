// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_blocks.h"
#include "ui/report/strip.h"
#include "ui/report/typesetter.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace tunepoint::ui {

/// Where content goes on a page of a size given in tenths of a point: one grid for all pages.
[[nodiscard]] QRectF bodyOf(const QSizeF& paper);

/// Sets the blocks of a report as strips, which Paginator then puts on pages.
class Sheet {
public:
    Sheet(Typesetter& type, const QSizeF& paper);

    /// Everything that a section says.
    void add(const ReportPart& part);

    [[nodiscard]] const std::vector<Strip>& strips() const { return m_strips; }
    /// What is repeated above the rows of a table that goes on on the next page; by Strip::table.
    [[nodiscard]] const std::vector<std::vector<Strip>>& tableHeads() const { return m_tableHeads; }

private:
    void heading(const HeadingBlock& block);
    void paragraph(const TextBlock& block);
    void note(const QString& text);
    void code(const QString& text);
    void list(const ListBlock& block);
    void contents(const ListBlock& block);
    void box(const QString& text);
    void table(const ReportTable& table, const QString& caption, bool afterFigure = false);
    void figure(const FigureBlock& block);
    void signatures(const QStringList& labels);
    void gap(qreal height);
    void keep(qreal height);

    /// What stands between a heading and what comes now goes on one page with its beginning.
    void keepIntroduction();
    /// A text `left` from the body's edge, line by line; no line of it is left alone on a page.
    void flow(const QString& text, const QFont& font, const QColor& colour, qreal left, qreal after);
    void push(Strip strip);
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const;

    Typesetter& m_type;
    qreal m_paperWidth;
    QRectF m_body;
    std::vector<Strip> m_strips;
    std::vector<std::vector<Strip>> m_tableHeads;
    std::string m_section;
    QString m_lastHeading; ///< names a table that has no caption where it goes on
    bool m_newPage = false; ///< the next strip begins a page
    std::optional<std::size_t> m_introduction; ///< first strip behind a heading, while only texts followed it
    qreal m_need = 0; ///< room that the next strip needs
};

} // namespace tunepoint::ui
