// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/typesetter.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tunepoint::ui {

namespace {

qreal pointsOf(Size size)
{
    switch (size) {
    case Size::Title:
        return 22;
    case Size::Heading:
        return 15;
    case Size::Lead:
        return 12;
    case Size::Subheading:
        return 11;
    case Size::Body:
        return 9.5;
    case Size::Cell:
        return 8.5;
    case Size::Caption:
        return 8;
    }
    return 9.5;
}

/// Text that can be set: line ends as Qt wants them, no other control characters, no overrides of direction,
/// no half surrogates.
QString settable(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const ushort u = c.unicode();
        if (c.isSurrogate()) {
            if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
                out += c;
                out += text.at(++i);
            } else {
                out += QChar(QChar::ReplacementCharacter);
            }
        } else if (u == '\n' || u == 0x2029) {
            out += QChar(QChar::LineSeparator);
        } else if (c.category() == QChar::Other_Control) {
            out += QLatin1Char(' ');
        } else if (u < 0x202A || u > 0x202E) {
            out += c;
        }
    }
    return out;
}

} // namespace

QFont reportFont()
{
    // sans serif faces that belong together, so that the report looks the same from every window
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Hebrew"),
            QStringLiteral("Noto Sans Devanagari"), QStringLiteral("DejaVu Sans"),
            QStringLiteral("Noto Sans CJK KR"), QStringLiteral("NanumGothic"), QStringLiteral("sans-serif")});
    font.setPointSizeF(10);
    return font;
}

namespace {

/// How far a line goes beyond what its own script needs: faces that stand in for letters of another one
/// (Arabic among them) state heights for stacked marks, which would leave a page half empty.
struct LineRoom {
    qreal above
        = 0; ///< of the line's top that is left out: baselines of all scripts stand at the same height
    qreal advance = 0; ///< from there to the next line
};

LineRoom roomOf(const QTextLine& line, const QFont& font)
{
    constexpr qreal kMost = 1.05; // times the height of the face itself
    const QFontMetricsF metrics(font);
    const qreal above = std::max(line.ascent() - metrics.ascent(), 0.0);
    return {above, std::min(line.height() - above, metrics.height() * kMost)};
}

} // namespace

qreal topOf(const QTextLayout& layout, int line)
{
    const QTextLine at = layout.lineAt(line);
    return at.y() + roomOf(at, layout.font()).above;
}

qreal stepOf(const QTextLayout& layout, int line)
{
    return roomOf(layout.lineAt(line), layout.font()).advance;
}

qreal heightOf(const QTextLayout& layout)
{
    const int lines = layout.lineCount();
    if (lines == 0)
        return 0;
    return topOf(layout, lines - 1) + stepOf(layout, lines - 1);
}

qreal naturalWidth(const QTextLayout& layout)
{
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    return width;
}

Typesetter::Typesetter(const QLocale& locale)
    : m_locale(locale)
    , m_rightToLeft(locale.textDirection() == Qt::RightToLeft)
{
    for (const Size size :
        {Size::Title, Size::Heading, Size::Lead, Size::Subheading, Size::Body, Size::Cell, Size::Caption}) {
        for (const Weight weight : {Weight::Normal, Weight::Bold}) {
            QFont font = reportFont();
            font.setPixelSize(int(pointsOf(size) * kPoint));
            font.setWeight(weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
            font.setHintingPreference(QFont::PreferNoHinting);
            // a trace of spacing keeps letters apart, so that the text can be searched and copied letter by
            // letter; scripts that need their ligatures keep them
            font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
            m_fonts.emplace(std::pair{size, weight}, font);
        }
    }
    m_code = font(Size::Cell);
    m_code.setFamilies(
        {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
}

const QFont& Typesetter::font(Size size, Weight weight)
{
    return m_fonts.at({size, weight});
}

const QFont& Typesetter::codeFont()
{
    return m_code;
}

/// Words that are not translated keep their own direction; figures alone follow the page. A page that runs
/// from the right has translated texts that begin with a name or a sign in Latin letters: one word of its own
/// script makes a text its own.
Qt::LayoutDirection Typesetter::directionOf(const QString& text) const
{
    int isolates = 0;
    bool latin = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            --isolates;
        else if (isolates <= 0 && direction == QChar::DirL && !m_rightToLeft)
            return Qt::LeftToRight;
        else if (isolates <= 0 && direction == QChar::DirL)
            latin = true;
        else if (isolates <= 0 && (direction == QChar::DirR || direction == QChar::DirAL))
            return Qt::RightToLeft;
    }
    return m_rightToLeft && !latin ? Qt::RightToLeft : Qt::LeftToRight;
}

void Typesetter::note(const QString& text, const QFont& font)
{
    std::optional<QFontMetricsF> metrics;
    for (const char32_t c : text.toUcs4()) {
        if (c <= 0x7E)
            continue;
        auto known = m_known.constFind(c);
        if (known == m_known.constEnd()) {
            if (!metrics)
                metrics.emplace(font);
            const QChar::Category category = QChar::category(c);
            const bool invisible = category == QChar::Other_Format || category == QChar::Separator_Line
                || category == QChar::Separator_Space;
            known = m_known.insert(c, invisible || metrics->inFontUcs4(c));
        }
        if (!*known)
            m_undrawable.insert(c);
    }
}

Typesetter::Layout Typesetter::set(
    const QString& text, const QFont& font, qreal width, Align align, bool isCode)
{
    const QString content = settable(text);
    note(content, font);
    auto layout = std::make_shared<QTextLayout>(content, font);
    layout->setCacheEnabled(true);
    QTextOption option;
    option.setTextDirection(isCode ? Qt::LeftToRight : directionOf(content));
    const bool atRight = isCode ? false : align == Align::Right || (align == Align::Start) == m_rightToLeft;
    option.setAlignment((atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(isCode ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const LineRoom room = roomOf(line, font);
        line.setPosition({0, height - room.above});
        height += room.advance;
    }
    layout->endLayout();
    return layout;
}

qreal Typesetter::lineHeight(const QFont& font) const
{
    return QFontMetricsF(font).height();
}

qreal Typesetter::ascent(const QFont& font) const
{
    return QFontMetricsF(font).ascent();
}

qreal Typesetter::widthOf(const QString& text, const QFont& font)
{
    const std::pair key{text, font.key()};
    const auto known = m_widths.constFind(key);
    if (known != m_widths.constEnd())
        return *known;
    // the metrics' own measure of scripts that run from the right is a little short of the set line's
    const bool fromTheRight = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN;
    });
    if (!fromTheRight)
        return *m_widths.insert(key, QFontMetricsF(font).horizontalAdvance(text));
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return *m_widths.insert(key, std::ceil(line.naturalTextWidth()));
}

Typesetter::Widths Typesetter::widthsOf(const QString& text, const QFont& font)
{
    Widths widths;
    const qreal space = widthOf(QStringLiteral(" "), font);
    for (const QString& line : settable(text).split(QChar(QChar::LineSeparator))) {
        qreal whole = -space;
        for (const QString& word : line.split(QLatin1Char(' '))) {
            const qreal width = widthOf(word, font);
            widths.word = std::max(widths.word, width);
            whole += space + width;
        }
        widths.whole = std::max(widths.whole, whole);
    }
    return widths;
}

QString Typesetter::elided(const QString& text, const QFont& font, qreal width) const
{
    return QFontMetricsF(font).elidedText(settable(text), Qt::ElideRight, width);
}

} // namespace tunepoint::ui
