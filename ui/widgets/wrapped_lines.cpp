// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

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
                ? cutAtWord(part.simplified(), metrics, width)
                : part);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace tunepoint::ui
