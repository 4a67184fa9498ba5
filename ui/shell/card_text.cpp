// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/card_text.h"

#include "ui/widgets/wrapped_lines.h"

#include <QPainter>

namespace tunepoint::ui {

int drawLines(
    QPainter& painter, const QRect& area, const QString& text, int lines, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter.font());
    const int flags = int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute)
        | Qt::TextSingleLine | Qt::TextDontClip
        | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    const QStringList parts = wrappedLines(text, painter.font(), area.width(), lines);
    QRect line(area.left(), area.top(), area.width(), metrics.height());
    for (const QString& part : parts) {
        painter.drawText(line, flags, part);
        line.translate(0, metrics.lineSpacing());
    }
    return int(parts.size());
}

} // namespace tunepoint::ui
