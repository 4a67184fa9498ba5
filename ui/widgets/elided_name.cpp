// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_name.h"

#include <QFontMetrics>

namespace tunepoint::ui {

QString elidedInputName(const QString& name, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    const qsizetype at = name.lastIndexOf(QLatin1String(": "));
    if (at < 0)
        return metrics.elidedText(name, Qt::ElideRight, width);
    const QString figure = name.mid(at);
    const int room = width - metrics.horizontalAdvance(figure);
    if (room >= metrics.averageCharWidth() * 4)
        return metrics.elidedText(name.left(at), Qt::ElideMiddle, room) + figure;
    return metrics.elidedText(QChar(0x2026) + figure, Qt::ElideRight, width); // hardly room for the figure
}

} // namespace tunepoint::ui
