// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_box.h"

#include "ui/charts/chart_look.h"

#include <QPainter>

namespace tunepoint::ui {

void paintLabelBox(QPainter& painter, const QRectF& place, const QString& text, const ChartLook& look)
{
    QColor ground = look.ground;
    ground.setAlphaF(0.8F);
    painter.fillRect(place, ground);
    painter.setFont(look.caption());
    painter.setPen(look.text);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace tunepoint::ui
