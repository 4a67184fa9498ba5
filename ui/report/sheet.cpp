// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

class SheetText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Sheet)

public:
    static QString pageOf(const QString& page, const QString& pages)
    {
        return tr("%1 of %2", "page").arg(page, pages);
    }
};

constexpr qreal kPoint = 10; // units
constexpr qreal kMillimetre = kPoint * 72 / 25.4;
constexpr qreal kSide = 20 * kMillimetre;
constexpr qreal kTop = 24 * kMillimetre;
constexpr qreal kBottom = 20 * kMillimetre;
constexpr qreal kCellGap = 9 * kPoint;
constexpr qreal kReadable = 90 * kPoint; ///< a text column is not squeezed below this by longer ones
constexpr qreal kRowPadding = 2.4 * kPoint;

// the type scale, in points
constexpr qreal kTitle = 22;
constexpr qreal kHeading = 15;
constexpr qreal kSubheading = 11;
constexpr qreal kLead = 12;
constexpr qreal kBody = 9.5;
constexpr qreal kCell = 8.5;
constexpr qreal kCaption = 8;

const QColor kInk(25, 25, 25);
const QColor kQuiet(95, 95, 95);
const QColor kRule(205, 205, 205);
const QColor kAccent(0, 90, 160);
const QColor kTint(236, 243, 250);

} // namespace

Sheet::Sheet(Setup setup, QPdfWriter* writer)
    : m_setup(std::move(setup))
    , m_writer(writer)
    , m_paper(m_setup.layout.fullRect(QPageLayout::Point).size() * kPoint)
    , m_body(kSide, kTop, m_paper.width() - 2 * kSide, m_paper.height() - kTop - kBottom)
    , m_rightToLeft(m_setup.locale.textDirection() == Qt::RightToLeft)
{
    if (m_writer) {
        m_painter = std::make_unique<QPainter>();
        m_good = m_painter->begin(m_writer);
        const qreal scale = m_writer->resolution() / 72.0 / kPoint;
        m_painter->scale(scale, scale);
    }
    beginPage();
}

Sheet::~Sheet()
{
    if (m_painter && m_painter->isActive())
        m_painter->end();
}

QFont Sheet::font(qreal points, QFont::Weight weight) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(int(points * kPoint));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF Sheet::mirrored(const QRectF& rect) const
{
    return m_rightToLeft ? QRectF(m_paper.width() - rect.right(), rect.top(), rect.width(), rect.height())
                         : rect;
}

/// Words that are not translated keep their own direction; figures alone follow the page.
Qt::LayoutDirection Sheet::directionOf(const QString& text) const
{
    int isolates = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            --isolates;
        else if (isolates <= 0 && direction == QChar::DirL)
            return Qt::LeftToRight;
        else if (isolates <= 0 && (direction == QChar::DirR || direction == QChar::DirAL))
            return Qt::RightToLeft;
    }
    return m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

void Sheet::note(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    for (const char32_t c : text.toUcs4()) {
        if (c > 0x20 && QChar::category(c) != QChar::Other_Format && !metrics.inFontUcs4(c))
            m_undrawable.insert(c);
    }
}

qreal Sheet::textHeight(const QString& text, const QFont& font, qreal width) const
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

qreal Sheet::text(
    const QString& text, const QFont& font, const QRectF& place, const QColor& colour, bool atRight)
{
    if (!m_painter)
        note(text, font);
    QTextLayout layout(text, font);
    QTextOption option((atRight || m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(text));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(place.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (m_painter) {
        m_painter->setPen(colour);
        layout.draw(m_painter.get(), place.topLeft());
    }
    return height;
}

void Sheet::beginPage()
{
    ++m_page;
    m_y = m_body.top();
    furniture();
}

void Sheet::newPage()
{
    if (m_writer)
        m_good = m_writer->newPage() && m_good;
    beginPage();
}

/// Running header and page number.
void Sheet::furniture()
{
    const QFont small = font(kCaption);
    const qreal lineHeight = QFontMetricsF(small).height();
    if (m_page > 1) {
        const QRectF top = mirrored({m_body.left(), 13 * kMillimetre, m_body.width() * 0.8, lineHeight});
        text(QFontMetricsF(small).elidedText(m_setup.runningTitle, Qt::ElideRight, top.width()), small, top,
            kQuiet);
        line(13 * kMillimetre + lineHeight + 2 * kPoint, kRule, 0.5 * kPoint);
    }
    const QRectF bottom(m_body.left(), m_paper.height() - 13 * kMillimetre, m_body.width(), lineHeight);
    const QLocale& locale = m_setup.locale;
    const QString number
        = SheetText::pageOf(locale.toString(m_page), locale.toString(std::max(m_setup.totalPages, m_page)));
    text(QStringLiteral("Tunepoint"), small, mirrored(bottom), kQuiet);
    const qreal width = QFontMetricsF(small).horizontalAdvance(number) + kPoint;
    text(number, small, mirrored({m_body.right() - width, bottom.top(), width, lineHeight}), kQuiet,
        !m_rightToLeft);
}

void Sheet::line(qreal y, const QColor& colour, qreal width)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, width));
    m_painter->drawLine(QPointF(m_body.left(), y), QPointF(m_body.right(), y));
}

void Sheet::ensure(qreal height)
{
    if (m_y + height > m_body.bottom() && m_y > m_body.top())
        newPage();
}

void Sheet::keep(qreal height)
{
    ensure(height * kPoint);
}

void Sheet::gap(qreal height)
{
    m_y = std::min(m_y + height * kPoint, m_body.bottom());
}

/// A paragraph that breaks between lines, not within them, when it runs over the end of a page.
void Sheet::flow(const QString& paragraph, const QFont& font, const QColor& colour, qreal indent)
{
    const QRectF whole(m_body.left() + indent, m_y, m_body.width() - indent, 0);
    const qreal height = textHeight(paragraph, font, whole.width());
    if (height > m_body.height() / 3) { // long notes: piece by piece
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(whole.width());
        const int cut = line.textLength();
        layout.endLayout();
        const qsizetype head = std::min<qsizetype>(paragraph.size(), std::max(cut, 1) * 12);
        const qsizetype space = head < paragraph.size() ? paragraph.lastIndexOf(QLatin1Char(' '), head) : -1;
        const qsizetype at = space > 0 ? space : head;
        if (at < paragraph.size()) {
            flow(paragraph.left(at), font, colour, indent);
            flow(paragraph.mid(at).trimmed(), font, colour, indent);
            return;
        }
    }
    ensure(height);
    m_y += text(paragraph, font, mirrored({whole.left(), m_y, whole.width(), height}), colour);
}

void Sheet::add(const ReportPart& part)
{
    const auto head = [this](const HeadingBlock& block) {
        if (block.level == 0)
            title(block.text);
        else if (block.level == 1)
            heading(block.text);
        else
            subheading(block.text);
    };
    struct Visitor {
        Sheet& sheet;
        const std::function<void(const HeadingBlock&)>& head;
        void operator()(const HeadingBlock& block) const { head(block); }
        void operator()(const TextBlock& block) const { sheet.paragraph(block.text, block.style); }
        void operator()(const ListBlock& block) const { sheet.bullets(block.items); }
        void operator()(const BoxBlock& block) const { sheet.box(block.text); }
        void operator()(const TableBlock& block) const { sheet.table(block.table); }
        void operator()(const FigureBlock& block) const
        {
            sheet.picture(block.height, block.paint);
            sheet.paragraph(block.caption, TextStyle::Caption);
            sheet.table(block.figures);
        }
        void operator()(const SignatureBlock& block) const { sheet.bullets(block.labels); }
        void operator()(const GapBlock& block) const { sheet.gap(block.height); }
        void operator()(const KeepBlock& block) const { sheet.keep(block.height); }
        void operator()(const PageBreakBlock&) const { sheet.newPage(); }
    };
    const std::function<void(const HeadingBlock&)> headFunction = head;
    for (const ReportBlock& block : part.blocks)
        std::visit(Visitor{*this, headFunction}, block);
}

void Sheet::title(const QString& text)
{
    flow(text, font(kTitle, QFont::DemiBold), kInk);
    gap(4);
}

void Sheet::heading(const QString& text)
{
    const QFont bold = font(kHeading, QFont::DemiBold);
    if (m_y > m_body.top())
        gap(18);
    ensure(QFontMetricsF(bold).height() + 120 * kPoint);
    flow(text, bold, kAccent);
    gap(5);
}

void Sheet::subheading(const QString& text)
{
    const QFont bold = font(kSubheading, QFont::DemiBold);
    if (m_y > m_body.top())
        gap(9);
    ensure(QFontMetricsF(bold).height() + 60 * kPoint);
    flow(text, bold, kInk);
    gap(3);
}

void Sheet::paragraph(const QString& text, TextStyle style)
{
    if (text.isEmpty())
        return;
    switch (style) {
    case TextStyle::Body:
        flow(text, font(kBody), kInk);
        break;
    case TextStyle::Quiet:
        flow(text, font(kBody), kQuiet);
        break;
    case TextStyle::Caption:
        flow(text, font(kCaption), kQuiet);
        break;
    case TextStyle::Lead:
        flow(text, font(kLead), kInk);
        break;
    case TextStyle::Code: {
        QFont code = font(kCell);
        code.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
        flow(text, code, kInk);
        break;
    }
    }
    gap(4);
}

void Sheet::bullets(const QStringList& texts)
{
    const QFont body = font(kBody);
    constexpr qreal indent = 11 * kPoint;
    for (const QString& entry : texts) {
        ensure(textHeight(entry, body, m_body.width() - indent));
        text(QStringLiteral("•"), body, mirrored({m_body.left(), m_y, indent, 0}), kAccent);
        flow(entry, body, kInk, indent);
        gap(2.5);
    }
    gap(3);
}

void Sheet::box(const QString& content)
{
    constexpr qreal padding = 10 * kPoint;
    const QFont lead = font(kLead, QFont::DemiBold);
    const qreal height = textHeight(content, lead, m_body.width() - 2 * padding);
    ensure(height + 2 * padding);
    const QRectF frame(m_body.left(), m_y, m_body.width(), height + 2 * padding);
    if (m_painter) {
        m_painter->fillRect(frame, kTint);
        m_painter->fillRect(mirrored({frame.left(), frame.top(), 3 * kPoint, frame.height()}), kAccent);
    }
    text(content, lead, mirrored(frame.adjusted(padding, padding, -padding, -padding)), kInk);
    m_y = frame.bottom();
    gap(8);
}

void Sheet::picture(qreal height, const std::function<void(QPainter&, const QRectF&)>& paint)
{
    ensure(height * kPoint);
    const QRectF place(m_body.left(), m_y, m_body.width(), height * kPoint);
    if (m_painter) {
        m_painter->save();
        paint(*m_painter, place);
        m_painter->restore();
    }
    m_y = place.bottom();
    gap(4);
}

/// Width of a column whose lines never break, and of its longest word.
Sheet::Wish Sheet::wishOf(const ReportTable& table, std::size_t column) const
{
    const QFontMetricsF metrics(font(kCell));
    const QFontMetricsF bold(font(kCell, QFont::DemiBold));
    Wish wish;
    const auto addWords = [&wish](const QString& text, const QFontMetricsF& font, qreal inset) {
        for (const QString& word : text.split(QLatin1Char(' ')))
            wish.least = std::max(wish.least, font.horizontalAdvance(word) + inset);
    };
    addWords(table.columns[column].heading, bold, 0); // headings may break, but not inside a word
    wish.natural = wish.least;
    for (const auto& row : table.rows) {
        const ReportTable::Cell& cell = row[column];
        const QFontMetricsF& used = cell.bold ? bold : metrics;
        const qreal inset = cell.marker ? kCell * kPoint * 1.4 : 0;
        wish.natural = std::max(wish.natural, used.horizontalAdvance(cell.text) + inset);
        addWords(cell.text, used, inset);
    }
    wish.least += 0.5 * kPoint;
    wish.natural += 0.5 * kPoint;
    return wish;
}

/// Shares `room` among the columns in `which`: those narrower than an equal share get what they wish, the
/// others the rest in proportion to the roots, so that long texts get more but not all of it. Gives what is
/// left over.
qreal Sheet::shareRoom(
    std::vector<std::size_t> which, const std::vector<Wish>& wishes, qreal room, std::vector<qreal>& widths)
{
    for (bool settled = true; settled && !which.empty();) {
        settled = false;
        const qreal fair = room / qreal(which.size());
        for (auto c = which.begin(); c != which.end();) {
            if (wishes[*c].natural > fair) {
                ++c;
                continue;
            }
            widths[*c] = wishes[*c].natural;
            room -= widths[*c];
            c = which.erase(c);
            settled = true;
        }
    }
    if (which.empty())
        return room;
    const qreal ground = std::min(kReadable, room / qreal(which.size()));
    qreal sum = 0;
    for (const std::size_t c : which)
        sum += std::sqrt(wishes[c].natural);
    for (const std::size_t c : which)
        widths[c] = ground + (room - ground * qreal(which.size())) * std::sqrt(wishes[c].natural) / sum;
    return 0;
}

std::vector<qreal> Sheet::columnWidths(const ReportTable& table) const
{
    std::vector<Wish> wishes;
    std::vector<qreal> widths(table.columns.size(), 0);
    std::vector<std::size_t> texts;
    qreal room = m_body.width() - kCellGap * qreal(table.columns.size() - 1);
    qreal forTexts = 0; ///< least room for texts
    qreal natural = 0; ///< of figures
    qreal least = 0;
    bool fixed = false;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        wishes.push_back(wishOf(table, c));
        if (table.columns[c].share > 0) {
            widths[c] = m_body.width() * table.columns[c].share;
            room -= widths[c];
            fixed = true;
        } else if (table.columns[c].numeric) {
            natural += wishes[c].natural;
            least += wishes[c].least;
        } else {
            texts.push_back(c);
            forTexts += std::min(wishes[c].natural, kReadable);
        }
    }
    // figures break between words, never within one, where texts would else be squeezed to nothing
    const qreal spare
        = natural > least ? std::clamp((room - forTexts - least) / (natural - least), 0.0, 1.0) : 1;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        if (table.columns[c].numeric && table.columns[c].share <= 0) {
            widths[c] = wishes[c].least + spare * (wishes[c].natural - wishes[c].least);
            room -= widths[c];
        }
    }
    qreal over = shareRoom(texts, wishes, std::max(room, 0.0), widths);
    if (over <= 0 || (fixed && texts.empty()))
        return widths;
    if (fixed) {
        widths[texts.back()] += over;
        return widths;
    }
    // columns move apart, and texts take the rest
    const qreal each = std::min(over / qreal(widths.size()), 16 * kPoint);
    over -= each * qreal(widths.size());
    for (std::size_t c = 0; c < widths.size(); ++c) {
        widths[c] += each;
        if (!table.columns[c].numeric)
            widths[c] += over / qreal(texts.size());
    }
    return widths;
}

qreal Sheet::rowHeight(const std::vector<ReportTable::Cell>& cells, const std::vector<qreal>& widths) const
{
    qreal height = 0;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const qreal inset = cells[c].marker ? kCell * kPoint * 1.4 : 0;
        const QFont cellFont = font(kCell, cells[c].bold ? QFont::DemiBold : QFont::Normal);
        height
            = std::max(height, textHeight(cells[c].text, cellFont, std::max(widths[c] - inset, 10 * kPoint)));
    }
    return height + 2 * kRowPadding;
}

void Sheet::row(const ReportTable& table, const std::vector<ReportTable::Cell>& cells,
    const std::vector<qreal>& widths, qreal height)
{
    qreal x = m_body.left();
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const ReportTable::Cell& cell = cells[c];
        const QFont cellFont = font(kCell, cell.bold ? QFont::DemiBold : QFont::Normal);
        const qreal inset = cell.marker ? kCell * kPoint * 1.4 : 0;
        if (cell.marker && m_painter) {
            const qreal middle = m_y + kRowPadding + QFontMetricsF(cellFont).height() / 2;
            const QRectF place = mirrored({x, middle, kCell * kPoint, 0});
            m_painter->save();
            paintMarker(*m_painter, place.center(), 7 * kPoint, *cell.marker, false);
            m_painter->restore();
        }
        text(cell.text, cellFont,
            mirrored({x + inset, m_y + kRowPadding, std::max(widths[c] - inset, 10 * kPoint), 0}),
            cell.quiet ? kQuiet : kInk, table.columns[c].numeric);
        x += widths[c] + kCellGap;
    }
    m_y += height;
}

void Sheet::headingRow(const ReportTable& table, const std::vector<qreal>& widths)
{
    std::vector<ReportTable::Cell> cells;
    for (const ReportTable::Column& column : table.columns)
        cells.push_back({column.heading, {}, true, true});
    row(table, cells, widths, rowHeight(cells, widths));
    line(m_y, kQuiet, 0.8 * kPoint);
}

void Sheet::table(const ReportTable& table)
{
    if (table.columns.empty() || table.rows.empty())
        return;
    const std::vector<qreal> widths = columnWidths(table);
    ensure(50 * kPoint);
    headingRow(table, widths);
    for (const auto& cells : table.rows) {
        const qreal height = rowHeight(cells, widths);
        if (m_y + height > m_body.bottom()) {
            newPage();
            headingRow(table, widths);
        }
        row(table, cells, widths, height);
        line(m_y, kRule, 0.4 * kPoint);
    }
    gap(8);
}

} // namespace tunepoint::ui
