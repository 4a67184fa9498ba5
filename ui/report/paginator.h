// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/laid_out_report.h"
#include "ui/report/sheet.h"

#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace tunepoint::ui {

/// Pages ready to be painted. Measures of items are tenths of a point.
struct SheetPages {
    QSizeF paper;
    std::vector<std::vector<PageItem>> pages;
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links;
    QSet<char32_t> undrawable;
};

/// What stands at the top and bottom of every page.
struct PageFurniture {
    QString title;
    QString status; ///< empty: none
};

/// Puts strips on pages from top to bottom: what is to stay together does, tables go on under their headings,
/// and the contents get their page numbers.
class Paginator {
public:
    Paginator(Typesetter& type, const QSizeF& paper, const Sheet& sheet);

    [[nodiscard]] std::shared_ptr<const SheetPages> paginate(const PageFurniture& furniture);

private:
    struct Reference {
        StripReference strip;
        int page = 0;
        qreal top = 0;
        qreal height = 0;
    };

    /// Strips that go on one page.
    struct Group {
        std::size_t end = 0; ///< behind the last
        qreal height = 0;
        qreal shrink = 0; ///< by which it may be lower
    };

    [[nodiscard]] Group groupFrom(std::size_t first, bool withNear) const;
    [[nodiscard]] Group groupToPlace(std::size_t first) const;
    [[nodiscard]] qreal heightOfGroup(std::size_t first, std::size_t end) const;
    [[nodiscard]] qreal shrinkOfGroup(std::size_t first, std::size_t end) const;
    [[nodiscard]] static Strip shrunk(const Strip& strip, qreal by);
    [[nodiscard]] qreal roomLeft() const { return m_body.bottom() - m_y - m_gap; }
    void beginPage();
    void continueTable(const Strip& strip);
    [[nodiscard]] std::size_t placeGroup(std::size_t first);
    void place(const Strip& strip);
    void resolve(const Reference& reference);
    void furnish(const PageFurniture& furniture);
    void furnishPage(std::size_t page, const PageFurniture& furniture);
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const;

    Typesetter& m_type;
    const Sheet& m_sheet;
    QRectF m_body;
    std::shared_ptr<SheetPages> m_result;
    std::vector<Reference> m_references;
    qreal m_y = 0;
    qreal m_gap = 0; ///< beneath the last strip; not spent at a page's end
    bool m_atTop = true;
    int m_openTable = -1; ///< of the last strip
};

} // namespace tunepoint::ui
