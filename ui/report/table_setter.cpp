// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/table_setter.h"

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr qreal kCellGap = 9 * kPoint;
constexpr qreal kReadable = 90 * kPoint; ///< a text column is not squeezed below this by longer ones
constexpr qreal kRowPadding = 2.4 * kPoint;
constexpr qreal kLeastWidth = 10 * kPoint;
constexpr qreal kLargestShareOfPage = 0.4; ///< a row higher than this is broken

bool isSignOfDigits(QChar c)
{
    return c == QLatin1Char('.') || c == QLatin1Char(',') || c == QLatin1Char('\'') || c.unicode() == 0x2019
        || c.unicode() == 0x00A0 || c.unicode() == 0x202F || c.unicode() == 0x066B || c.unicode() == 0x066C;
}

/// Where the whole part of the one number in `text` ends: the index of its last digit. None where there is no
/// number or more than one, as in a range.
std::optional<int> lastWholeDigit(const QString& text, const QLocale& locale)
{
    const QString decimal = locale.decimalPoint();
    int last = -1;
    bool behindDecimal = false;
    bool ended = false;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isDigit()) {
            if (ended)
                return {};
            if (!behindDecimal)
                last = i;
            continue;
        }
        if (last < 0 || ended)
            continue;
        const bool digitFollows = i + 1 < text.size() && text.at(i + 1).isDigit();
        if (!digitFollows || !isSignOfDigits(c))
            ended = true;
        else if (QString(c) == decimal)
            behindDecimal = true;
    }
    return last < 0 ? std::nullopt : std::optional(last);
}

} // namespace

TableSetter::TableSetter(Typesetter& type, const QRectF& body, qreal paper, const ReportTable& table)
    : m_type(type)
    , m_body(body)
    , m_paper(paper)
    , m_table(table)
    , m_decimals(table.columns.size())
    , m_widths(table.columns.size(), 0)
{
    measureDecimals();
    findWidths();
}

QRectF TableSetter::mirrored(const QRectF& rect) const
{
    return m_type.isRightToLeft() ? QRectF(m_paper - rect.right(), rect.top(), rect.width(), rect.height())
                                  : rect;
}

qreal TableSetter::inset(const ReportTable::Cell& cell) const
{
    return cell.marker ? 12 * kPoint : 0;
}

const QFont& TableSetter::fontOf(const ReportTable::Cell& cell)
{
    return m_type.font(Size::Cell, cell.bold ? Typesetter::Weight::Bold : Typesetter::Weight::Normal);
}

/// What stands at either side of the end of the whole part, as it is seen: a unit that follows a number
/// stands before it where lines run from the right.
TableSetter::Decimals TableSetter::sidesOf(const ReportTable::Cell& cell, int wholeDigit)
{
    const QFont& font = fontOf(cell);
    if (!m_type.isRightToLeft()) {
        const qreal left = m_type.widthOf(cell.text.left(wholeDigit + 1), font);
        return {.right = m_type.widthOf(cell.text, font) - left, .left = left};
    }
    const Typesetter::Layout layout = m_type.set(cell.text, font, 10 * m_paper);
    const QTextLine line = layout->lineAt(0);
    const QRectF seen = line.naturalTextRect();
    int at = wholeDigit;
    const qreal end = line.cursorToX(&at, QTextLine::Trailing);
    return {.right = seen.right() - end, .left = end - seen.left()};
}

/// A column of figures with parts behind the decimal sign, or units, of different widths.
void TableSetter::measureDecimals()
{
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
        if (!m_table.columns[c].numeric)
            continue;
        Decimals sides;
        int figures = 0;
        int others = 0;
        for (const auto& row : m_table.rows) {
            const ReportTable::Cell& cell = row[c];
            const std::optional<int> whole = lastWholeDigit(cell.text, m_type.locale());
            if (!whole) {
                others += std::any_of(
                    cell.text.begin(), cell.text.end(), [](QChar letter) { return letter.isDigit(); });
                continue;
            }
            ++figures;
            const Decimals around = sidesOf(cell, *whole);
            sides.left = std::max(sides.left, around.left);
            sides.right = std::max(sides.right, around.right);
        }
        if (figures > 1 && others == 0)
            m_decimals[c] = sides;
    }
}

/// Width of a column whose lines never break, and of its longest word.
TableSetter::Wish TableSetter::wishOf(std::size_t column)
{
    Wish wish;
    // headings may break, but not inside a word
    wish.least
        = m_type.widthsOf(m_table.columns[column].heading, m_type.font(Size::Cell, Typesetter::Weight::Bold))
              .word;
    wish.natural = wish.least;
    for (const auto& row : m_table.rows) {
        const ReportTable::Cell& cell = row[column];
        const Typesetter::Widths widths = m_type.widthsOf(cell.text, fontOf(cell));
        wish.natural = std::max(wish.natural, widths.whole + inset(cell));
        wish.least = std::max(wish.least, widths.word + inset(cell));
    }
    if (m_decimals[column]) {
        // units that differ may push figures so far apart that plain alignment reads better
        const qreal aligned = m_decimals[column]->left + m_decimals[column]->right;
        if (aligned > wish.natural * 1.4)
            m_decimals[column].reset();
        else
            wish.natural = std::max(wish.natural, aligned);
    }
    wish.least += 0.5 * kPoint;
    wish.natural += 0.5 * kPoint;
    return wish;
}

/// Shares `room` among the columns in `which`: those narrower than an equal share get what they wish, the
/// others the rest in proportion to the roots, so that long texts get more but not all of it. Gives what is
/// left over.
qreal TableSetter::shareRoom(
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

void TableSetter::findWidths()
{
    std::vector<Wish> wishes;
    std::vector<std::size_t> texts;
    qreal room = m_body.width() - kCellGap * qreal(m_table.columns.size() - 1);
    qreal forTexts = 0; ///< least room for texts
    qreal natural = 0; ///< of figures
    qreal least = 0;
    bool fixed = false;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
        wishes.push_back(wishOf(c));
        if (m_table.columns[c].share > 0) {
            m_widths[c] = m_body.width() * m_table.columns[c].share;
            room -= m_widths[c];
            fixed = true;
        } else if (m_table.columns[c].numeric) {
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
    // more columns than the page can hold: all of them get narrower alike
    const qreal squeeze = least > room ? std::max(room, kLeastWidth) / least : 1;
    for (std::size_t c = 0; c < m_widths.size(); ++c) {
        if (m_table.columns[c].numeric && m_table.columns[c].share <= 0) {
            m_widths[c] = (wishes[c].least + spare * (wishes[c].natural - wishes[c].least)) * squeeze;
            room -= m_widths[c];
        }
    }
    const qreal over = shareRoom(texts, wishes, std::max(room, 0.0), m_widths);
    if (over > 0)
        spread(over, texts, fixed);
}

/// Columns move apart, and texts take the rest.
void TableSetter::spread(qreal over, const std::vector<std::size_t>& texts, bool fixed)
{
    if (fixed) {
        if (!texts.empty())
            m_widths[texts.back()] += over;
        return;
    }
    const qreal each = std::min(over / qreal(m_widths.size()), 16 * kPoint);
    over -= each * qreal(m_widths.size());
    for (std::size_t c = 0; c < m_widths.size(); ++c) {
        m_widths[c] += each;
        if (!m_table.columns[c].numeric)
            m_widths[c] += over / qreal(texts.size());
    }
}

TableSetter::Cell TableSetter::setCell(
    const ReportTable::Cell& cell, std::size_t column, qreal left, bool isHead)
{
    const bool numeric = m_table.columns[column].numeric;
    const qreal width = std::max(m_widths[column] - inset(cell), kLeastWidth);
    const QRectF place = mirrored({left + inset(cell), 0, width, 0});
    const QColor colour = cell.quiet ? Ink::quiet : Ink::black;
    const auto& decimals = m_decimals[column];
    if (numeric && !isHead && decimals && decimals->left + decimals->right <= width) {
        if (const std::optional<int> whole = lastWholeDigit(cell.text, m_type.locale())) {
            const Typesetter::Layout layout = m_type.set(cell.text, fontOf(cell), 10 * m_paper);
            const QTextLine line = layout->lineAt(0);
            int at = *whole;
            const qreal digitEnd = line.cursorToX(&at, QTextLine::Trailing);
            return {layout, {place.right() - decimals->right - digitEnd, kRowPadding}, colour};
        }
    }
    return {m_type.set(cell.text, fontOf(cell), width,
                numeric ? Typesetter::Align::Right : Typesetter::Align::Start),
        {place.left(), kRowPadding}, colour};
}

std::vector<Strip> TableSetter::setRow(const std::vector<ReportTable::Cell>& cells, bool isHead)
{
    std::vector<Cell> set;
    qreal left = m_body.left();
    qreal height = 0;
    std::vector<PageItem> markers;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        set.push_back(setCell(cells[c], c, left, isHead));
        height = std::max(height, heightOf(*set.back().layout));
        if (cells[c].marker) {
            const qreal middle = kRowPadding + m_type.lineHeight(fontOf(cells[c])) / 2;
            const QRectF place = mirrored({left, middle, 8.5 * kPoint, 0});
            markers.emplace_back(MarkerItem{place.center(), 7 * kPoint, *cells[c].marker});
        }
        left += m_widths[c] + kCellGap;
    }
    // a row of long texts is cut between lines
    const qreal slice = m_body.height() * kLargestShareOfPage;
    const int slices = std::max(1, int(std::ceil(height / slice)));
    std::vector<Strip> strips(static_cast<std::size_t>(slices));
    strips.front().items = std::move(markers);
    for (const Cell& cell : set) {
        int line = 0;
        for (int s = 0; s < slices && line < cell.layout->lineCount(); ++s) {
            TextItem item{cell.layout, line, 0, cell.at, cell.colour};
            qreal used = 0;
            while (line < cell.layout->lineCount()
                && (s == slices - 1 || topOf(*cell.layout, line) < slice * (s + 1))) {
                used += stepOf(*cell.layout, line);
                ++item.count;
                ++line;
            }
            Strip& strip = strips[std::size_t(s)];
            strip.height = std::max(strip.height, used + 2 * kRowPadding);
            if (item.count > 0)
                strip.items.emplace_back(std::move(item));
        }
    }
    return strips;
}

Strip TableSetter::head()
{
    std::vector<ReportTable::Cell> cells;
    for (const ReportTable::Column& column : m_table.columns)
        cells.push_back({column.heading, {}, true, true, {}});
    // a heading is never cut: what does not fit into a good part of the page is left to the row's limits
    Strip strip = std::move(setRow(cells, true).front());
    strip.items.emplace_back(
        RuleItem{{m_body.left(), strip.height}, {m_body.right(), strip.height}, Ink::quiet, 0.8 * kPoint});
    return strip;
}

std::vector<Strip> TableSetter::rows()
{
    std::vector<Strip> strips;
    for (const auto& cells : m_table.rows) {
        for (Strip& strip : setRow(cells, false))
            strips.push_back(std::move(strip));
        Strip& last = strips.back();
        last.items.emplace_back(
            RuleItem{{m_body.left(), last.height}, {m_body.right(), last.height}, Ink::rule, 0.4 * kPoint});
    }
    return strips;
}

} // namespace tunepoint::ui
