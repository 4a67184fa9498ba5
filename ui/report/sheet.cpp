// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheet.h"

#include "ui/report/table_setter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

namespace {

class SheetText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Sheet)

public:
    static QString continued(const QString& caption) { return tr("%1 (continued)", "table").arg(caption); }
};

using Weight = Typesetter::Weight;

constexpr qreal kSide = 20 * kMillimetre;
constexpr qreal kTop = 24 * kMillimetre;
constexpr qreal kBottom = 22 * kMillimetre;
constexpr qreal kIndent = 13 * kPoint;
constexpr qreal kParagraphGap = 4 * kPoint;
constexpr qreal kSmallTable = 0.3; ///< of a page: such a table is not broken if it can be helped
constexpr qreal kSmallBox = 0.5;

/// First row of lines that stay together at either end of what may be broken.
constexpr std::size_t kLinesTogether = 2;
constexpr std::size_t kRowsTogether = 2;
constexpr std::size_t kShortIntroduction = 7; ///< lines: a longer one may be parted from what it introduces
                                              ///< and a longer note from its table

/// Keeps the first `first` of strips from..end on one page, and the last two.
void keepEnds(std::vector<Strip>& strips, std::size_t from, std::size_t first)
{
    const std::size_t count = strips.size() - from;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (i + 1 < first || i + 2 == count)
            strips[from + i].keep = true;
    }
}

} // namespace

QRectF bodyOf(const QSizeF& paper)
{
    return {kSide, kTop, paper.width() - 2 * kSide, paper.height() - kTop - kBottom};
}

Sheet::Sheet(Typesetter& type, const QSizeF& paper)
    : m_type(type)
    , m_paperWidth(paper.width())
    , m_body(bodyOf(paper))
{
}

QRectF Sheet::mirrored(const QRectF& rect) const
{
    return m_type.isRightToLeft()
        ? QRectF(m_paperWidth - rect.right(), rect.top(), rect.width(), rect.height())
        : rect;
}

void Sheet::push(Strip strip)
{
    strip.section = m_section;
    strip.newPage = strip.newPage || std::exchange(m_newPage, false);
    strip.need = std::max(strip.need, std::exchange(m_need, 0));
    m_strips.push_back(std::move(strip));
}

void Sheet::add(const ReportPart& part)
{
    struct Visitor {
        Sheet& sheet;
        void operator()(const HeadingBlock& block) const { sheet.heading(block); }
        void operator()(const TextBlock& block) const { sheet.paragraph(block); }
        void operator()(const ListBlock& block) const { sheet.list(block); }
        void operator()(const BoxBlock& block) const { sheet.box(block.text); }
        void operator()(const TableBlock& block) const { sheet.table(block.table, block.caption); }
        void operator()(const FigureBlock& block) const { sheet.figure(block); }
        void operator()(const SignatureBlock& block) const { sheet.signatures(block.labels); }
        void operator()(const GapBlock& block) const { sheet.gap(block.height * kPoint); }
        void operator()(const KeepBlock& block) const { sheet.keep(block.height * kPoint); }
        void operator()(const PageBreakBlock&) const { sheet.m_newPage = true; }
    };
    m_section = part.id;
    for (const ReportBlock& block : part.blocks)
        std::visit(Visitor{*this}, block);
}

void Sheet::heading(const HeadingBlock& block)
{
    struct Look {
        Size size;
        QColor colour;
        qreal before;
        qreal after;
    };
    static const Look looks[]{{Size::Title, Ink::black, 0, 4 * kPoint},
        {Size::Heading, Ink::accent, 20 * kPoint, 5 * kPoint},
        {Size::Subheading, Ink::black, 11 * kPoint, 3 * kPoint},
        {Size::Body, Ink::quiet, 7 * kPoint, 2 * kPoint}};
    const Look& look = looks[std::clamp(block.level, 0, 3)];
    const auto layout = m_type.set(block.text, m_type.font(look.size, Weight::Bold), m_body.width());
    Strip strip;
    strip.before = look.before;
    strip.height = heightOf(*layout);
    strip.after = look.after;
    strip.keep = true;
    strip.heading = StripHeading{block.level, block.text, block.anchor};
    strip.items.emplace_back(TextItem{layout, 0, layout->lineCount(), {m_body.left(), 0}, look.colour});
    push(std::move(strip));
    m_lastHeading = block.text;
    m_introduction = m_strips.size();
}

void Sheet::keepIntroduction()
{
    const auto from = std::exchange(m_introduction, std::nullopt);
    if (!from || m_strips.size() - *from > kShortIntroduction)
        return;
    for (std::size_t i = *from; i < m_strips.size(); ++i)
        m_strips[i].keep = true;
}

void Sheet::flow(const QString& text, const QFont& font, const QColor& colour, qreal left, qreal after)
{
    const QRectF place = mirrored({m_body.left() + left, 0, m_body.width() - left, 0});
    const auto layout = m_type.set(text, font, place.width());
    const std::size_t from = m_strips.size();
    for (int i = 0; i < layout->lineCount(); ++i) {
        Strip strip;
        strip.height = stepOf(*layout, i);
        strip.items.emplace_back(TextItem{layout, i, 1, {place.left(), 0}, colour});
        push(std::move(strip));
    }
    keepEnds(m_strips, from, kLinesTogether);
    if (m_strips.size() > from)
        m_strips.back().after = after;
}

void Sheet::paragraph(const TextBlock& block)
{
    if (block.text.isEmpty())
        return;
    switch (block.style) {
    case TextStyle::Body:
        flow(block.text, m_type.font(Size::Body), Ink::black, 0, kParagraphGap);
        break;
    case TextStyle::Quiet:
        flow(block.text, m_type.font(Size::Body), Ink::quiet, 0, kParagraphGap);
        break;
    case TextStyle::Caption:
        note(block.text);
        break;
    case TextStyle::Lead:
        flow(block.text, m_type.font(Size::Lead), Ink::black, 0, kParagraphGap);
        break;
    case TextStyle::Code:
        code(block.text);
        break;
    }
}

/// Small print; beneath a table it goes on one page with the last rows.
void Sheet::note(const QString& text)
{
    const std::size_t from = m_strips.size();
    const bool beneathTable = from > 0 && m_strips.back().table >= 0 && !m_newPage;
    flow(text, m_type.font(Size::Caption), Ink::quiet, 0, kParagraphGap);
    if (!beneathTable || m_strips.size() - from > kShortIntroduction)
        return;
    for (std::size_t i = from - 1; i + 1 < m_strips.size(); ++i)
        m_strips[i].keep = true;
}

/// On a tint, from left to right in every language, as it is typed.
void Sheet::code(const QString& text)
{
    constexpr qreal padding = 5 * kPoint;
    const auto layout
        = m_type.set(text, m_type.codeFont(), m_body.width() - 2 * padding, Typesetter::Align::Start, true);
    const std::size_t from = m_strips.size();
    for (int i = 0; i < layout->lineCount(); ++i) {
        Strip strip;
        const qreal top = i == 0 ? padding / 2 : 0;
        strip.height = stepOf(*layout, i) + top + (i + 1 == layout->lineCount() ? padding / 2 : 0);
        strip.items.emplace_back(
            FillItem{{m_body.left(), 0, m_body.width(), strip.height + 1}, QColor(243, 243, 243)});
        strip.items.emplace_back(TextItem{layout, i, 1, {m_body.left() + padding, top}, Ink::black});
        push(std::move(strip));
    }
    keepEnds(m_strips, from, kLinesTogether);
    if (m_strips.size() > from)
        m_strips.back().after = kParagraphGap;
}

void Sheet::list(const ListBlock& block)
{
    keepIntroduction();
    if (!block.targets.isEmpty() && block.targets.size() == block.items.size())
        return contents(block);
    const QFont& body = m_type.font(Size::Body);
    const QLocale& locale = m_type.locale();
    const qreal widest = block.numbered
        ? m_type.widthOf(locale.toString(block.items.size()) + QLatin1Char('.'), body) + 5 * kPoint
        : 0;
    const qreal indent = std::max(kIndent, widest);
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const std::size_t from = m_strips.size();
        const bool last = i + 1 == block.items.size();
        flow(block.items.at(i), body, Ink::black, indent, (last ? 5.5 : 2.5) * kPoint);
        if (m_strips.size() == from)
            continue;
        const QString sign = block.numbered ? locale.toString(i + 1) + QLatin1Char('.') : QStringLiteral("•");
        const QRectF place = mirrored({m_body.left(), 0, indent, 0});
        const auto layout = m_type.set(sign, body, place.width());
        m_strips[from].items.emplace_back(TextItem{layout, 0, 1, {place.left(), 0}, Ink::accent});
        if (!last && (i == 0 || i + 2 == block.items.size()))
            m_strips.back().keep = true; // one line alone looks lost, beneath a heading or on the next page
    }
}

/// Lines that lead to a heading, with its page number at the far end.
void Sheet::contents(const ListBlock& block)
{
    const QFont& body = m_type.font(Size::Body);
    const qreal room = m_body.width() - 40 * kPoint;
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const QRectF place = mirrored({m_body.left(), 0, room, 0});
        const auto layout = m_type.set(block.items.at(i), body, room);
        Strip strip;
        strip.height = heightOf(*layout);
        strip.after = 3 * kPoint;
        strip.items.emplace_back(TextItem{layout, 0, layout->lineCount(), {place.left(), 0}, Ink::black});
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        strip.reference = StripReference{block.targets.at(i), last.naturalTextWidth(), last.y()};
        push(std::move(strip));
    }
}

void Sheet::box(const QString& text)
{
    constexpr qreal padding = 10 * kPoint;
    const QFont& lead = m_type.font(Size::Lead, Weight::Bold);
    const QRectF place = mirrored({m_body.left() + padding, 0, m_body.width() - 2 * padding, 0});
    const QRectF edge = mirrored({m_body.left(), 0, 3 * kPoint, 0});
    const auto layout = m_type.set(text, lead, place.width());
    const bool whole = heightOf(*layout) < m_body.height() * kSmallBox;
    const std::size_t from = m_strips.size();
    for (int i = 0; i < layout->lineCount(); ++i) {
        Strip strip;
        const qreal top = i == 0 ? padding : 0;
        strip.height = stepOf(*layout, i) + top + (i + 1 == layout->lineCount() ? padding : 0);
        // a hair more, so that no seam shows between two lines
        const qreal seam = i + 1 == layout->lineCount() ? 0 : 1;
        strip.items.emplace_back(
            FillItem{{m_body.left(), 0, m_body.width(), strip.height + seam}, Ink::tint});
        strip.items.emplace_back(FillItem{{edge.left(), 0, edge.width(), strip.height + seam}, Ink::accent});
        strip.items.emplace_back(TextItem{layout, i, 1, {place.left(), top}, Ink::black});
        strip.keep = whole && i + 1 < layout->lineCount();
        push(std::move(strip));
    }
    keepEnds(m_strips, from, kLinesTogether);
    if (m_strips.size() > from)
        m_strips.back().after = 8 * kPoint;
}

void Sheet::table(const ReportTable& table, const QString& caption, bool afterFigure)
{
    if (table.isEmpty())
        return;
    keepIntroduction();
    const int number = int(m_tableHeads.size());
    TableSetter setter(m_type, m_body, m_paperWidth, table);
    Strip head = setter.head();
    head.keep = true;
    const auto line = [this](const QString& text, Weight weight) {
        const auto layout = m_type.set(text, m_type.font(Size::Caption, weight), m_body.width());
        Strip strip;
        strip.height = heightOf(*layout);
        strip.after = 2 * kPoint;
        strip.keep = true;
        strip.items.emplace_back(TextItem{layout, 0, layout->lineCount(), {m_body.left(), 0}, Ink::quiet});
        return strip;
    };
    const QString name = caption.isEmpty() || afterFigure ? m_lastHeading : caption;
    m_tableHeads.push_back({line(SheetText::continued(name), Weight::Normal), head});
    if (!caption.isEmpty() && !afterFigure)
        push(line(caption, Weight::Bold));
    std::vector<Strip> rows = setter.rows();
    qreal height = head.height;
    for (const Strip& row : rows)
        height += row.height;
    const bool whole = height < m_body.height() * kSmallTable;
    keepEnds(rows, 0, kRowsTogether);
    head.named = afterFigure ? number : -1;
    push(std::move(head));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].table = number;
        rows[i].near = whole && i + 1 < rows.size();
        // two high rows would leave much of a page empty
        if (i + 1 < rows.size() && rows[i].height + rows[i + 1].height > m_body.height() * kSmallTable)
            rows[i].keep = false;
        push(std::move(rows[i]));
    }
    m_strips.back().after = 9 * kPoint;
}

/// The picture, its caption beneath and its figures as a table: the caption is never on another page, the
/// table may begin beneath it and go on on the next.
void Sheet::figure(const FigureBlock& block)
{
    keepIntroduction();
    Strip strip;
    strip.height = std::min(block.height * kPoint, m_body.height() * 0.9);
    strip.after = 4 * kPoint;
    strip.shrink = std::min(block.shrink * kPoint, strip.height / 2);
    strip.items.emplace_back(PictureItem{{m_body.left(), 0, m_body.width(), strip.height}, block.paint});
    const bool hasFigures = !block.figures.isEmpty();
    strip.keep = !block.caption.isEmpty();
    push(std::move(strip));
    if (!block.caption.isEmpty()) {
        const std::size_t from = m_strips.size();
        flow(block.caption, m_type.font(Size::Caption), Ink::quiet, 0, 6 * kPoint);
        for (std::size_t i = from; i < m_strips.size(); ++i)
            m_strips[i].keep = i + 1 < m_strips.size();
    }
    m_strips.back().near = hasFigures;
    table(block.figures, block.caption, true);
}

/// Lines to sign on, side by side.
void Sheet::signatures(const QStringList& labels)
{
    keepIntroduction();
    constexpr qreal space = 30 * kPoint;
    constexpr qreal between = 18 * kPoint;
    const QFont& small = m_type.font(Size::Caption);
    const qreal width = (m_body.width() - between * qreal(labels.size() - 1)) / qreal(labels.size());
    Strip strip;
    strip.after = 4 * kPoint;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QRectF place = mirrored({m_body.left() + qreal(i) * (width + between), 0, width, 0});
        const auto layout = m_type.set(labels.at(i), small, width);
        strip.height = std::max(strip.height, space + heightOf(*layout));
        strip.items.emplace_back(RuleItem{{place.left(), space - 2 * kPoint},
            {place.right(), space - 2 * kPoint}, Ink::quiet, 0.6 * kPoint});
        strip.items.emplace_back(TextItem{layout, 0, layout->lineCount(), {place.left(), space}, Ink::quiet});
    }
    push(std::move(strip));
}

void Sheet::gap(qreal height)
{
    if (!m_strips.empty() && !m_newPage)
        m_strips.back().after += height;
    else {
        Strip strip; // room at the top of a page is asked for on purpose, as on a cover
        strip.height = height;
        strip.keep = true;
        push(std::move(strip));
    }
}

void Sheet::keep(qreal height)
{
    m_need = std::max(m_need, height);
}

} // namespace tunepoint::ui
