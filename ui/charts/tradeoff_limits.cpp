// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_limits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr qreal kGrip = 9;

/// Keeps the value where its figure can be: shares from 0 to 1, money and times from 0.
double possible(const TradeoffLimit& limit, double value)
{
    return std::clamp(value, 0.0, limit.kind == GateKind::MinimumAccuracy ? 1.0 : 1e15);
}

double rounded(const Plot& plot, const TradeoffLimit& limit, double position, double slack)
{
    const AxisScale& scale = limit.across ? plot.xScale() : plot.yScale();
    const double least = scale.hasRail() ? scale.railWidth() : 0;
    const double inside = std::clamp(position, least, 1.0);
    return possible(limit, scale.rounded(scale.value(inside), slack));
}

} // namespace

double limitPosition(const Plot& plot, const TradeoffLimit& limit)
{
    return (limit.across ? plot.xScale() : plot.yScale()).position(limit.value);
}

bool isLimitShown(const Plot& plot, const TradeoffLimit& limit)
{
    const double position = limitPosition(plot, limit);
    return position >= -1e-9 && position <= 1 + 1e-9;
}

QRectF limitArea(const Plot& plot, const TradeoffLimit& limit)
{
    const double p = std::clamp(limitPosition(plot, limit), 0.0, 1.0);
    const double from = limit.atLeast ? 0 : p;
    const double to = limit.atLeast ? p : 1;
    return limit.across ? QRectF(plot.at(from, 1), plot.at(to, 0)).normalized()
                        : QRectF(plot.at(0, to), plot.at(1, from)).normalized();
}

QLineF limitLine(const Plot& plot, const TradeoffLimit& limit)
{
    const double p = limitPosition(plot, limit);
    return limit.across ? QLineF(plot.at(p, 1), plot.at(p, 0)) : QLineF(plot.at(0, p), plot.at(1, p));
}

QRectF limitGrip(const Plot& plot, const TradeoffLimit& limit)
{
    const QPointF end = limitLine(plot, limit).p2();
    return {end - QPointF(kGrip / 2, kGrip / 2), QSizeF(kGrip, kGrip)};
}

QRectF limitLabelRect(const Plot& plot, const TradeoffLimit& limit)
{
    const QFontMetricsF metrics(plot.look().caption());
    const QSizeF size(metrics.horizontalAdvance(limit.label) + 8, metrics.height() + 2);
    const QRectF area = limitArea(plot, limit);
    const QRectF whole = plot.plotArea();
    const bool mirrored = plot.look().rightToLeft;
    // beside the line: an upright one's at the top, on the side that is ruled out if there is room; a level
    // one's on the side that is ruled out, at the axis
    QPointF corner;
    if (limit.across) {
        const qreal edge = limitLine(plot, limit).x1();
        const bool fits = area.width() >= size.width();
        const bool rightOfLine = mirrored ? !fits : fits;
        corner = {rightOfLine ? edge : edge - size.width(), whole.top() + 2};
        corner.setX(
            std::clamp(corner.x(), whole.left(), std::max(whole.left(), whole.right() - size.width())));
    } else {
        const qreal edge = limitLine(plot, limit).y1();
        const bool beneath = limit.atLeast ? edge + size.height() + 1 <= whole.bottom()
                                           : edge - size.height() - 1 < whole.top();
        corner = {mirrored ? whole.right() - size.width() : whole.left(),
            beneath ? edge + 1 : edge - size.height() - 1};
    }
    return {corner, size};
}

double limitAtPoint(const Plot& plot, const TradeoffLimit& limit, const QPointF& point)
{
    const QRectF area = plot.plotArea();
    if (area.isEmpty())
        return limit.value;
    const double along = plot.look().rightToLeft ? area.right() - point.x() : point.x() - area.left();
    const double position = limit.across ? along / area.width() : (area.bottom() - point.y()) / area.height();
    return rounded(plot, limit, position, 2 / (limit.across ? area.width() : area.height()));
}

double limitMovedBy(const Plot& plot, const TradeoffLimit& limit, double hundredths)
{
    return rounded(plot, limit, limitPosition(plot, limit) + hundredths / 100, std::abs(hundredths) / 100);
}

void paintLimit(QPainter& painter, const Plot& plot, const TradeoffLimit& limit, bool held, bool grip)
{
    const ChartLook& look = plot.look();
    const QRectF area = limitArea(plot, limit);
    QColor shade = look.warning;
    shade.setAlphaF(0.04F);
    painter.fillRect(area, shade);
    shade.setAlphaF(look.dark ? 0.16F : 0.11F);
    paintHatch(painter, area, shade);
    if (!isLimitShown(plot, limit))
        return;
    painter.setPen(QPen(look.warning, held ? 2.4 : 1.2));
    painter.drawLine(limitLine(plot, limit));
    if (grip) {
        painter.setPen(QPen(look.warning, 1.2));
        painter.setBrush(held ? look.warning : look.ground);
        painter.drawRoundedRect(limitGrip(plot, limit), 2, 2);
        painter.setBrush(Qt::NoBrush);
    }

    const QRectF label = limitLabelRect(plot, limit);
    if (held) { // the value is read while the hand is on it
        painter.fillRect(label, look.ground);
        painter.setPen(QPen(look.warning, 1));
        painter.drawRect(label);
    }
    painter.setFont(look.caption());
    painter.setPen(look.warning);
    painter.drawText(label, Qt::AlignCenter, look.directed(limit.label));
}

} // namespace tunepoint::ui
