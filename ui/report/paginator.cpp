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

std::size_t Paginator::endOfGroup(std::size_t first) const
{
    const std::vector<Strip>& strips = m_sheet.strips();
    std::size_t end = first;
    while (end + 1 < strips.size() && strips[end].keep && !strips[end + 1].newPage)
        ++end;
    return end + 1;
}

/// From the top of the first strip's room above to the end of the last one.
qreal Paginator::heightOfGroup(std::size_t first, std::size_t end) const
{
    qreal height = 0;
    qreal needed = 0;
    for (std::size_t i = first; i < end; ++i) {
        const Strip& strip = m_sheet.strips()[i];
        height += strip.before;
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

/// The headings of the table that `strip` is a row of, once more.
void Paginator::continueTable(const Strip& strip)
{
    if (strip.table < 0 || strip.table != m_openTable)
        return;
    for (const Strip& head : m_sheet.tableHeads()[std::size_t(strip.table)]) {
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

std::shared_ptr<const SheetPages> Paginator::paginate(const PageFurniture& furniture)
{
    const std::vector<Strip>& strips = m_sheet.strips();
    beginPage();
    for (std::size_t first = 0; first < strips.size();) {
        const std::size_t end = endOfGroup(first);
        const qreal height = heightOfGroup(first, end);
        const bool fitsOnePage = height <= m_body.height();
        const qreal over = m_y + m_gap + height - m_body.bottom();
        const bool shrinks = over > 0 && !strips[first].newPage && over <= shrinkOfGroup(first, end);
        if (!m_atTop && (strips[first].newPage || (fitsOnePage && over > 0 && !shrinks))) {
            beginPage();
            continueTable(strips[first]);
        }
        if (shrinks) {
            for (std::size_t i = first; i < end; ++i)
                place(strips[i].shrink > 0 ? shrunk(strips[i], over) : strips[i]);
            first = end;
            continue;
        }
        for (std::size_t i = first; i < end; ++i) {
            const qreal before = m_atTop ? 0 : strips[i].before;
            if (!m_atTop && m_y + m_gap + before + strips[i].height > m_body.bottom()) {
                beginPage(); // what is too high for a page breaks where it must
                continueTable(strips[i]);
            }
            place(strips[i]);
        }
        first = end;
    }
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
