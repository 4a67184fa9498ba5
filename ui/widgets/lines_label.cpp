// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lines_label.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

/// Half a figure reads as another one, so the ellipsis comes after a whole word where there is one.
QString cutAtWord(const QString& text, const QFontMetrics& metrics, int room)
{
    const QString cut = metrics.elidedText(text, Qt::ElideRight, room);
    if (cut == text)
        return text;
    qsizetype kept = 0;
    while (kept < cut.size() && kept < text.size() && cut[kept] == text[kept])
        ++kept;
    if (kept == text.size() || text[kept].isSpace())
        return cut;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), kept - 1);
    return kept == 0 || space <= 0 ? cut : text.left(space) + QStringLiteral(" …");
}

} // namespace

LinesLabel::LinesLabel(int lines, QWidget* parent)
    : PlainLabel({}, parent)
    , m_lines(lines)
{
    setWordWrap(true);
    setSelectable(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

QSize LinesLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, heightForWidth(0)};
}

QSize LinesLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightForWidth(0)};
}

int LinesLabel::heightForWidth(int) const
{
    const QMargins margins = contentsMargins();
    return m_lines * lineHeight() + margins.top() + margins.bottom();
}

/// Other scripts and their digits may come from another font, whose lines are higher than this one's. A
/// sample of the language goes along, so that the height does not hang on the text while that is enough.
int LinesLabel::lineHeight() const
{
    const QLocale locale;
    const QString sample = locale.nativeLanguageName() + locale.toString(-1'234'567.5) + locale.percent();
    QTextLayout layout(sample + text().simplified(), font(), this);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const int leading = std::max(fontMetrics().leading(), 0);
    return std::max(fontMetrics().lineSpacing(), int(std::ceil(line.height())) + leading);
}

/// The text as its lines stand, the last of them cut where the room ends.
QString LinesLabel::fittedText() const
{
    const QString whole = text();
    const int room = contentsRect().width();
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(whole, font(), this);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        const bool last = lines.size() + 1 == m_lines;
        const QString part
            = last ? whole.mid(line.textStart()) : whole.mid(line.textStart(), line.textLength());
        lines << (line.naturalTextWidth() > room || last ? cutAtWord(part.simplified(), fontMetrics(), room)
                                                         : part);
        if (last)
            break;
    }
    layout.endLayout();
    return lines.join(u'\n');
}

bool LinesLabel::isElided() const
{
    return fittedText().simplified() != text().simplified();
}

bool LinesLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), literal(text()), this);
        return true;
    }
    return PlainLabel::event(event);
}

void LinesLabel::enterEvent(QEnterEvent* event)
{
    if (isElided())
        QLabel::enterEvent(event); // the text document that lets it be selected knows of no ellipsis
    else
        PlainLabel::enterEvent(event);
}

void LinesLabel::paintEvent(QPaintEvent* event)
{
    if (!isElided())
        return PlainLabel::paintEvent(event);
    QPainter painter(this);
    const bool rightToLeft = text().isRightToLeft();
    const auto direction = rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const int flags
        = int(QStyle::visualAlignment(direction, Qt::AlignLeft | (alignment() & Qt::AlignVertical_Mask)))
        | int(rightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    style()->drawItemText(
        &painter, contentsRect(), flags, palette(), isEnabled(), fittedText(), foregroundRole());
}

} // namespace tunepoint::ui
