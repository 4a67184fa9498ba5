// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of money over time are drawn; what is where says cumulative_picture.cpp.
#include "ui/charts/cumulative_picture.h"

#include "ui/charts/label_box.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

void CumulativePicture::paintBelow(QPainter& painter) const
{
    const QRectF area(0, 0, 1, 1);
    for (const Line& line : m_lines) {
        if (!isBanded(line))
            continue;
        QPolygonF outline;
        const auto add = [&](double month, double amount) {
            const double y = std::clamp(yScale().position(amount), area.top(), area.bottom());
            outline << at(xScale().position(month), y);
        };
        const std::size_t count = line.bands->p90.size();
        for (std::size_t month = 0; month < count; ++month)
            add(static_cast<double>(month), line.bands->p90[month]);
        for (std::size_t month = count; month-- > 0;)
            add(static_cast<double>(month), line.bands->p10[month]);
        QColor colour = line.style.colour(look().dark);
        colour.setAlphaF(0.2F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(outline);
    }
}

/// The point at which the money is back for good, on the line of zero.
void CumulativePicture::paintPayback(QPainter& painter, const Line& line) const
{
    if (!line.payback || *line.payback <= 0 || *line.payback > m_months)
        return;
    const QPointF dot = atValues(*line.payback, 0);
    if (!plotArea().contains(dot))
        return;
    const QFontMetricsF metrics(look().caption());
    const QString text = tr("money back after %1").arg(m_format.months(*line.payback));
    const qreal width = metrics.horizontalAdvance(text) + 6;
    const qreal side = look().rightToLeft ? -width - 8 : 8;
    QRectF rect(dot + QPointF(side, 6), QSizeF(width, metrics.height()));
    rect.moveLeft(
        std::clamp(rect.left(), plotArea().left(), std::max(plotArea().left(), plotArea().right() - width)));
    for (const Crossing& crossing : m_crossings)
        if (crossing.labelled && isShown(crossing) && crossing.labelRect.intersects(rect))
            rect.moveTop(crossing.labelRect.bottom() + 2);
    if (rect.bottom() > plotArea().bottom()) { // else it lies on the months: above the line then
        rect.moveBottom(dot.y() - 6);
        for (const Crossing& crossing : m_crossings)
            if (crossing.labelled && isShown(crossing) && crossing.labelRect.intersects(rect))
                rect.moveBottom(crossing.labelRect.top() - 2);
    }
    painter.setPen(QPen(line.style.colour(look().dark), 2));
    painter.setBrush(look().ground);
    painter.drawRect(QRectF(dot - QPointF(4, 4), QSizeF(8, 8)));
    paintLabelBox(painter, rect, text, look());
}

void CumulativePicture::paintAbove(QPainter& painter)
{
    if (m_lines.isEmpty()) {
        paintEmpty(painter,
            m_todayUnknown ? todayIsUnknown()
                           : tr("Nothing to draw yet. Add options and say what they cost."));
        return;
    }
    layOut();
    for (const Line& line : m_lines) {
        if (line.strategy == selected() || line.strategy == hovered()) {
            QPolygonF points;
            for (const QPointF& position : line.positions)
                points << at(position.x(), position.y());
            painter.setPen(penOf(line, 4));
            painter.setBrush(Qt::NoBrush);
            for (const QPolygonF& part : clipped(points, plotArea()))
                painter.drawPolyline(part);
        }
        if (!line.leaves)
            paintEnd(painter, line);
        else if (!line.end.isNull())
            paintMarker(painter, at(line.end.x(), line.end.y()), kEndMarker * 0.8, line.style, look().dark);
    }
    for (const Crossing& crossing : m_crossings)
        if (isShown(crossing))
            paintCrossing(painter, crossing);
    if (const Line* focused = line(focus()))
        paintPayback(painter, *focused);
    painter.setFont(look().caption());
    painter.setPen(look().quiet);
    painter.drawText(QRectF(8, 0, size().width() - 16, size().height() - 4),
        Qt::TextWordWrap | Qt::AlignBottom | Qt::AlignAbsolute
            | (look().rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        m_note);
}

void CumulativePicture::paintEnd(QPainter& painter, const Line& line) const
{
    const QPointF end = at(line.end.x(), line.end.y());
    const qreal side = look().rightToLeft ? -1 : 1;
    const QPointF labelStart(at(1, 0).x() + side * kEndMarker * 1.7, line.labelHeight);
    painter.setPen(QPen(look().grid.darker(look().dark ? 70 : 125), 1));
    if (std::abs(line.labelHeight - end.y()) > 3)
        painter.drawLine(end + QPointF(side * kEndMarker * 0.6, 0), labelStart - QPointF(side * 2, 0));
    painter.setOpacity(line.eligible ? 1 : 0.5);
    paintMarker(painter, end, kEndMarker, line.style, look().dark);
    painter.setOpacity(1);
    painter.setFont(line.recommended || line.strategy == selected() ? look().bold() : look().font);
    painter.setPen(line.eligible ? look().text : look().quiet);
    const qreal height = QFontMetricsF(look().bold()).height();
    const qreal left = side > 0 ? labelStart.x() : labelStart.x() - m_labelWidth - 4;
    painter.drawText(QRectF(left, line.labelHeight - height / 2, m_labelWidth + 4, height),
        Qt::AlignVCenter | Qt::AlignAbsolute | (side > 0 ? Qt::AlignLeft : Qt::AlignRight), line.shownName);
}

void CumulativePicture::paintCrossing(QPainter& painter, const Crossing& crossing) const
{
    const QPointF dot = atValues(crossing.month, crossing.amount);
    painter.setPen(QPen(look().text, 1.2));
    if (crossing.labelled && crossing.leader) {
        painter.setPen(QPen(look().quiet, 1));
        painter.drawLine(dot,
            QPointF(std::clamp(dot.x(), crossing.labelRect.left(), crossing.labelRect.right()),
                std::clamp(dot.y(), crossing.labelRect.top(), crossing.labelRect.bottom())));
        painter.setPen(QPen(look().text, 1.2));
    }
    painter.setBrush(look().ground);
    painter.drawEllipse(dot, 4, 4);
    if (crossing.labelled)
        paintLabelBox(painter, crossing.labelRect, crossing.label, look());
}

} // namespace tunepoint::ui
