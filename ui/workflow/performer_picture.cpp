// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/performer_picture.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace tunepoint::ui {

namespace {

QPointF at(const QRectF& square, qreal x, qreal y)
{
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

void paintCogwheel(QPainter& painter, const QRectF& square)
{
    constexpr int kTeeth = 8;
    const QPointF centre = square.center();
    const qreal radius = square.width() * 0.28;
    painter.drawEllipse(centre, radius, radius);
    painter.drawEllipse(centre, radius * 0.4, radius * 0.4);
    for (int tooth = 0; tooth < kTeeth; ++tooth) {
        const qreal angle = 2 * std::numbers::pi * tooth / kTeeth;
        const QPointF out(std::cos(angle), std::sin(angle));
        painter.drawLine(centre + out * radius, centre + out * radius * 1.35);
    }
}

void paintPerson(QPainter& painter, const QRectF& square)
{
    const qreal head = square.width() * 0.14;
    painter.drawEllipse(at(square, 0.5, 0.32), head, head);
    QPainterPath shoulders(at(square, 0.2, 0.8));
    shoulders.cubicTo(at(square, 0.2, 0.5), at(square, 0.8, 0.5), at(square, 0.8, 0.8));
    shoulders.closeSubpath();
    painter.drawPath(shoulders);
}

void paintBubble(QPainter& painter, const QRectF& square)
{
    painter.drawRoundedRect(QRectF(at(square, 0.16, 0.24), at(square, 0.84, 0.66)), 5, 5);
    painter.drawLine(at(square, 0.34, 0.66), at(square, 0.3, 0.82));
    painter.drawLine(at(square, 0.3, 0.82), at(square, 0.5, 0.66));
    const qreal dot = square.width() * 0.03;
    painter.setBrush(painter.pen().color());
    for (const qreal x : {0.34, 0.5, 0.66})
        painter.drawEllipse(at(square, x, 0.45), dot, dot);
}

} // namespace

void paintPerformer(QPainter& painter, const QRectF& square, const std::optional<Performer>& performer,
    const QColor& ink, bool dashed)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    QColor ring = ink;
    ring.setAlphaF(0.5F);
    painter.setPen(QPen(ring, 1, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawEllipse(square.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(ink, 1.5));
    if (!performer) {
        painter.drawText(square, Qt::AlignCenter, QStringLiteral("?"));
    } else {
        switch (*performer) {
        case Performer::BusinessLogic:
            paintCogwheel(painter, square);
            break;
        case Performer::Person:
            paintPerson(painter, square);
            break;
        case Performer::Model:
            paintBubble(painter, square);
            break;
        }
    }
    painter.restore();
}

} // namespace tunepoint::ui
