// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tradeoff_thumbnail.h"

#include "ui/charts/strategy_style.h"
#include "ui/library/tradeoff_preview.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr qreal kMarker = 9;
constexpr qreal kRing = 17;

/// From right to left as the chart is, where the reader reads so.
QPointF placeOf(const TradeoffPreview::Dot& dot, const QRectF& plot, bool rightToLeft)
{
    const qreal across = dot.x * plot.width();
    return {
        rightToLeft ? plot.right() - across : plot.left() + across, plot.bottom() - dot.y * plot.height()};
}

} // namespace

void paintTradeoffThumbnail(
    QPainter& painter, const QRectF& area, const TradeoffPreview& preview, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(cardLine(palette), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    if (rightToLeft)
        painter.drawLine(area.topRight(), area.bottomRight());
    else
        painter.drawLine(area.topLeft(), area.bottomLeft());

    const qreal edge = std::min(kRing, area.height() / 5); // a low picture has smaller margins
    const QRectF plot = area.adjusted(edge, edge, -edge, -edge);
    QPolygonF front;
    for (const int index : preview.front)
        front << placeOf(preview.dots[std::size_t(index)], plot, rightToLeft);
    painter.setPen(QPen(quietText(palette), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(front);
    const bool dark = isDark(palette);
    for (const auto& dot : preview.dots) {
        const QPointF place = placeOf(dot, plot, rightToLeft);
        if (dot.best) {
            painter.setPen(QPen(palette.color(QPalette::WindowText), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(place, kRing / 2, kRing / 2);
        }
        paintMarker(painter, place, kMarker, styleOfSlot(dot.slot), dark);
    }
    painter.restore();
}

} // namespace tunepoint::ui
