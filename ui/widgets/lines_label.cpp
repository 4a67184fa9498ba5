// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lines_label.h"

#include "ui/widgets/wrapped_lines.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

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
    return wrappedLines(text(), font(), contentsRect().width(), m_lines, this).join(u'\n');
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
