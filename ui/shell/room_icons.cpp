// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/room_icons.h"

#include "ui/shell/rooms.h"

#include <QPainter>
#include <QPainterPath>

namespace tunepoint::ui {

namespace {

constexpr int kIconSize = 20;

QPointF at(const QRectF& square, double x, double y)
{
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

void line(QPainter& painter, const QRectF& square, double x1, double y1, double x2, double y2)
{
    painter.drawLine(at(square, x1, y1), at(square, x2, y2));
}

void dot(QPainter& painter, const QRectF& square, double x, double y, double radius)
{
    painter.drawEllipse(at(square, x, y), radius * square.width(), radius * square.width());
}

QPixmap painted(const Room& room, const QColor& ink, qreal pixelRatio)
{
    QPixmap pixmap(QSize(kIconSize, kIconSize) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    room.icon(painter, QRectF(2, 2, kIconSize - 4, kIconSize - 4));
    return pixmap;
}

} // namespace

void paintTaskIcon(QPainter& painter, const QRectF& square)
{
    painter.drawRoundedRect(QRectF(at(square, 0.1, 0.0), at(square, 0.9, 1.0)), 2, 2);
    for (const double y : {0.28, 0.52, 0.76})
        line(painter, square, 0.3, y, 0.7, y);
}

void paintOptionsIcon(QPainter& painter, const QRectF& square)
{
    for (const double y : {0.15, 0.5, 0.85}) {
        dot(painter, square, 0.12, y, 0.08);
        line(painter, square, 0.38, y, 0.98, y);
    }
}

void paintTradeoffIcon(QPainter& painter, const QRectF& square)
{
    line(painter, square, 0.02, 0.0, 0.02, 0.98);
    line(painter, square, 0.02, 0.98, 1.0, 0.98);
    QPainterPath front(at(square, 0.2, 0.75));
    front.quadTo(at(square, 0.3, 0.2), at(square, 0.95, 0.12));
    painter.drawPath(front);
    dot(painter, square, 0.62, 0.6, 0.08);
}

void paintCostsIcon(QPainter& painter, const QRectF& square)
{
    line(painter, square, 0.02, 0.0, 0.02, 0.98);
    line(painter, square, 0.02, 0.98, 1.0, 0.98);
    line(painter, square, 0.05, 0.85, 0.98, 0.1);
    line(painter, square, 0.05, 0.5, 0.98, 0.35);
}

void paintDecisionIcon(QPainter& painter, const QRectF& square)
{
    painter.drawEllipse(QRectF(at(square, 0.0, 0.0), at(square, 1.0, 1.0)));
    line(painter, square, 0.26, 0.52, 0.44, 0.7);
    line(painter, square, 0.44, 0.7, 0.76, 0.32);
}

void paintCompareIcon(QPainter& painter, const QRectF& square)
{
    painter.drawRoundedRect(QRectF(at(square, 0.0, 0.2), at(square, 0.42, 1.0)), 2, 2);
    painter.drawRoundedRect(QRectF(at(square, 0.58, 0.0), at(square, 1.0, 0.8)), 2, 2);
}

void paintSourcesIcon(QPainter& painter, const QRectF& square)
{
    for (const double y : {0.15, 0.5, 0.85}) {
        dot(painter, square, 0.1, y, 0.06);
        line(painter, square, 0.32, y, 1.0, y);
    }
}

void paintReportIcon(QPainter& painter, const QRectF& square)
{
    QPainterPath sheet(at(square, 0.62, 0.0)); // a page with a turned corner
    for (const QPointF& corner :
        {QPointF(0.12, 0.0), QPointF(0.12, 1.0), QPointF(0.88, 1.0), QPointF(0.88, 0.26)})
        sheet.lineTo(at(square, corner.x(), corner.y()));
    sheet.closeSubpath();
    painter.drawPath(sheet);
    line(painter, square, 0.62, 0.0, 0.62, 0.26);
    line(painter, square, 0.62, 0.26, 0.88, 0.26);
    line(painter, square, 0.3, 0.56, 0.7, 0.56);
    line(painter, square, 0.3, 0.76, 0.7, 0.76);
}

void paintFrameworksIcon(QPainter& painter, const QRectF& square)
{
    line(painter, square, 0.5, 1.0, 0.5, 0.55); // a signpost: one way, several arms
    line(painter, square, 0.5, 0.55, 0.1, 0.1);
    line(painter, square, 0.5, 0.55, 0.9, 0.1);
    dot(painter, square, 0.1, 0.1, 0.08);
    dot(painter, square, 0.9, 0.1, 0.08);
}

void paintWorkflowIcon(QPainter& painter, const QRectF& square)
{
    for (const double top : {0.0, 0.36, 0.72}) // steps, one below the other
        painter.drawRoundedRect(QRectF(at(square, 0.1, top), at(square, 0.9, top + 0.26)), 2, 2);
    line(painter, square, 0.5, 0.26, 0.5, 0.36);
    line(painter, square, 0.5, 0.62, 0.5, 0.72);
}

QIcon roomIcon(const Room& room, const QPalette& palette, qreal pixelRatio)
{
    QIcon icon;
    icon.addPixmap(painted(room, palette.color(QPalette::WindowText), pixelRatio));
    return icon;
}

} // namespace tunepoint::ui
