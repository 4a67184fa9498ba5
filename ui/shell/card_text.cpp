// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/card_text.h"

#include <QPainter>
#include <QTextLayout>

namespace tunepoint::ui {

int drawLines(
    QPainter& painter, const QRect& area, const QString& text, int lines, Qt::LayoutDirection direction)
{
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, painter.font());
    layout.setTextOption(option);
    const QFontMetrics metrics(painter.font());
    layout.beginLayout();
    int n = 0;
    for (; n < lines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const int top = area.top() + n * metrics.lineSpacing();
        line.setLineWidth(area.width());
        const bool cut = n == lines - 1 && line.textStart() + line.textLength() < text.size();
        if (cut) {
            const QString rest = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width());
            painter.drawText(QRect(area.left(), top, area.width(), metrics.height()),
                int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute)
                    | Qt::TextSingleLine,
                rest);
        } else {
            line.draw(&painter, QPointF(area.left(), top));
        }
    }
    layout.endLayout();
    return n;
}

} // namespace tunepoint::ui
