// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paginator.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunepoint::ui {

namespace {

class PageText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Sheet)

public:
    static QString pageOf(const QString& page, const QString& pages)
    {
        return tr("%1 of %2", "page").arg(page, pages);
    }
};

constexpr qreal kHeader = 13 * kMillimetre;
constexpr qreal kFooter = 13 * kMillimetre; ///< from the lower edge
constexpr qreal kMostEmpty = 0.2; ///< of a page, for the sake of what is better read on one

} // namespace

Paginator::Paginator(Typesetter& type, const QSizeF& paper, const Sheet& sheet)
    : m_type(type)
    , m_sheet(sheet)
    , m_body(bodyOf(paper))
    , m_result(std::make_shared<SheetPages>())
{
    m_result->paper = paper;
}

QRectF Paginator::mirrored(const QRectF& rect) const
{
    return m_type.isRightToLeft()
        ? QRectF(m_result->paper.width() - rect.right(), rect.top(), rect.width(), rect.height())
        : rect;
}

void Paginator::beginPage()
{
    m_result->pages.emplace_back();
    m_y = m_body.top();
    m_gap = 0;
    m_atTop = true;
}

/// What must be on one page with strip `first`; `withNear` with what had better be, too.
Paginator::Group Paginator::groupFrom(std::size_t first, bool withNear) const
{
    const std::vector<Strip>& strips = m_sheet.strips();
    std::size_t end = first + 1;
    while (end < strips.size() && (strips[end - 1].keep || (withNear && strips[end - 1].near))
        && !strips[end].newPage)
        ++end;
    // a picture gets lower for what must stand by it, not for the sake of a table
    return {end, heightOfGroup(first, end), withNear ? 0 : shrinkOfGroup(first, end)};
}

/// All that had better be on one page, where it fits or little is lost by a new page; else what must be.
Paginator::Group Paginator::groupToPlace(std::size_t first) const
{
    const Group wide = groupFrom(first, true);
    const Group narrow = groupFrom(first, false);
    const qreal room = roomLeft();
    const bool little = !m_atTop && room < m_body.height() * kMostEmpty && wide.height <= m_body.height();
    return wide.end > narrow.end && (wide.height <= room || little) ? wide : narrow;
}

/// From the top of the first strip's room above, which no page begins with, to the end of the last one.
qreal Paginator::heightOfGroup(std::size_t first, std::size_t end) const
{
    qreal height = 0;
    qreal needed = 0;
    for (std::size_t i = first; i < end; ++i) {
        const Strip& strip = m_sheet.strips()[i];
        height += i == first && m_atTop ? 0 : strip.before;
        needed = std::max(needed, height + strip.need);
        height += strip.height;
        if (i + 1 < end)
            height += strip.after;
    }
    return std::max(height, needed);
}

/// By how much the one picture of a group may be lower.
qreal Paginator::shrinkOfGroup(std::size_t first, std::size_t end) const
{
    qreal shrink = 0;
    int pictures = 0;
    for (std::size_t i = first; i < end; ++i) {
        const Strip& strip = m_sheet.strips()[i];
        shrink = std::max(shrink, strip.shrink);
        pictures += strip.shrink > 0;
    }
    return pictures == 1 ? shrink : 0;
}

Strip Paginator::shrunk(const Strip& strip, qreal by)
{
    Strip lower = strip;
    lower.height -= by;
    for (PageItem& item : lower.items) {
        if (auto* picture = std::get_if<PictureItem>(&item))
            picture->place.setHeight(picture->place.height() - by);
    }
    return lower;
}

/// The name of the table that `strip` belongs to and, above a row of it, its headings once more.
void Paginator::continueTable(const Strip& strip)
{
    const bool isRow = strip.table >= 0 && strip.table == m_openTable;
    if (!isRow && strip.named < 0)
        return;
    const auto& heads = m_sheet.tableHeads()[std::size_t(isRow ? strip.table : strip.named)];
    for (std::size_t i = 0; i < (isRow ? heads.size() : 1); ++i) {
        const Strip& head = heads[i];
        m_y += m_gap;
        for (const PageItem& item : head.items)
            m_result->pages.back().push_back(moved(item, m_y));
        m_y += head.height;
        m_gap = head.after;
        m_atTop = false;
    }
}

void Paginator::place(const Strip& strip)
{
    m_y += m_gap + (m_atTop ? 0 : strip.before);
    const int page = int(m_result->pages.size());
    for (const PageItem& item : strip.items)
        m_result->pages.back().push_back(moved(item, m_y));
    if (strip.heading) {
        m_result->outline.push_back({strip.section, strip.heading->anchor, strip.heading->level,
            strip.heading->text, page, m_y / kPoint});
    }
    if (strip.reference)
        m_references.push_back({*strip.reference, page, m_y, strip.height});
    m_y += strip.height;
    m_gap = strip.after;
    m_atTop = false;
    m_openTable = strip.table;
}

/// Places the strips that go on one page with strip `first`; gives the one behind them.
std::size_t Paginator::placeGroup(std::size_t first)
{
    const std::vector<Strip>& strips = m_sheet.strips();
    Group group = groupToPlace(first);
    const bool fitsNoMore
        = group.height - group.shrink > roomLeft() && group.height - group.shrink <= m_body.height();
    if (!m_atTop && (strips[first].newPage || fitsNoMore)) {
        beginPage();
        continueTable(strips[first]);
        group = groupToPlace(first);
    }
    const qreal over = group.height - roomLeft();
    const bool shrinks = over > 0 && over <= group.shrink;
    for (std::size_t i = first; i < group.end; ++i) {
        const qreal before = m_atTop ? 0 : strips[i].before;
        if (!shrinks && !m_atTop && before + strips[i].height > roomLeft()) {
            beginPage(); // what is too high for a page breaks where it must
            continueTable(strips[i]);
        }
        place(shrinks && strips[i].shrink > 0 ? shrunk(strips[i], over) : strips[i]);
    }
    return group.end;
}

std::shared_ptr<const SheetPages> Paginator::paginate(const PageFurniture& furniture)
{
    beginPage();
    for (std::size_t first = 0; first < m_sheet.strips().size();)
        first = placeGroup(first);
    for (const Reference& reference : m_references)
        resolve(reference);
    furnish(furniture);
    m_result->undrawable = m_type.undrawable();
    return m_result;
}

/// Page number, dotted leader and link of a line of the contents.
void Paginator::resolve(const Reference& reference)
{
    const auto& outline = m_result->outline;
    const auto target = std::find_if(outline.begin(), outline.end(),
        [&](const OutlineEntry& entry) { return entry.anchor == reference.strip.anchor; });
    if (target == outline.end())
        return;
    const QFont& body = m_type.font(Size::Body);
    const QString number = m_type.locale().toString(target->page);
    const qreal width = m_type.widthOf(number, body) + kPoint;
    const qreal top = reference.top + reference.strip.lastLine;
    const QRectF place = mirrored({m_body.right() - width, top, width, 0});
    auto& items = m_result->pages[std::size_t(reference.page) - 1];
    items.emplace_back(
        TextItem{m_type.set(number, body, width, Typesetter::Align::End), 0, 1, place.topLeft(), Ink::black});
    const qreal baseline = top + m_type.ascent(body);
    const QRectF leader = mirrored({m_body.left() + reference.strip.textWidth + 5 * kPoint, baseline,
        m_body.width() - reference.strip.textWidth - width - 10 * kPoint, 0});
    if (leader.width() > 0)
        items.emplace_back(RuleItem{leader.topLeft(), leader.topRight(), Ink::quiet, 0.7 * kPoint, true});
    m_result->links.push_back({reference.page,
        QRectF(m_body.left() / kPoint, reference.top / kPoint, m_body.width() / kPoint,
            reference.height / kPoint),
        target->anchor});
}

void Paginator::furnish(const PageFurniture& furniture)
{
    for (std::size_t page = 0; page < m_result->pages.size(); ++page)
        furnishPage(page, furniture);
}

/// Running header, page number and status.
void Paginator::furnishPage(std::size_t page, const PageFurniture& furniture)
{
    auto& items = m_result->pages[page];
    const QFont& small = m_type.font(Size::Caption);
    const qreal lineHeight = m_type.lineHeight(small);
    const auto add = [&](const QString& text, const QRectF& place, Typesetter::Align align) {
        const QRectF at = mirrored(place);
        items.emplace_back(
            TextItem{m_type.set(text, small, at.width(), align), 0, 1, at.topLeft(), Ink::quiet});
    };
    if (page > 0) {
        const QRectF top(m_body.left(), kHeader, m_body.width(), lineHeight);
        const QRectF left(top.left(), top.top(), top.width() * 0.75, lineHeight);
        add(m_type.elided(furniture.title, small, left.width()), left, Typesetter::Align::Start);
        if (!furniture.status.isEmpty())
            add(furniture.status, {left.right(), top.top(), top.width() * 0.25, lineHeight},
                Typesetter::Align::End);
        const qreal rule = kHeader + lineHeight + 2 * kPoint;
        items.emplace_back(RuleItem{{m_body.left(), rule}, {m_body.right(), rule}, Ink::rule, 0.5 * kPoint});
    }
    const QLocale& locale = m_type.locale();
    const qreal bottom = m_result->paper.height() - kFooter;
    const QString number
        = PageText::pageOf(locale.toString(int(page) + 1), locale.toString(int(m_result->pages.size())));
    add(QStringLiteral("Tunepoint"), {m_body.left(), bottom, m_body.width() / 2, lineHeight},
        Typesetter::Align::Start);
    add(number, {m_body.center().x(), bottom, m_body.width() / 2, lineHeight}, Typesetter::Align::End);
}

} // namespace tunepoint::ui
