// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accent_button.h"

#include <QKeyEvent>
#include <QPainter>

namespace tunepoint::ui {

QSize AccentButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 48, metrics.height() + 20};
}

/// Buttons outside dialogs hear only the space bar; people press Enter as well.
void AccentButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void AccentButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QColor accent = colours.color(QPalette::Highlight);
    const QColor ink = colours.color(QPalette::HighlightedText);
    QColor press = colours.color(QPalette::WindowText);
    press.setAlphaF(isDown() ? 0.25F : underMouse() ? 0.12F : 0.0F);
    painter.setPen(Qt::NoPen);
    for (const QColor& fill : {accent, press}) {
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 4, 4);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace tunepoint::ui
