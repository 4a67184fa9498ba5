// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace tunepoint::ui {

QStringList wrappedLines(
    const QString& text, const QFont& font, int width, int most, const QPaintDevice* device)
{
    const QFontMetrics metrics = device ? QFontMetrics(font, device) : QFontMetrics(font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font, device);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const QString part
            = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines << (line.naturalTextWidth() > width || last
                ? metrics.elidedText(part.simplified(), Qt::ElideRight, width)
                : part);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace tunepoint::ui
