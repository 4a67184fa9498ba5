// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_strip.h"

#include "ui/charts/plot.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tunepoint::ui {

namespace {

constexpr qreal kEdge = 8;
constexpr qreal kSquare = 12;
constexpr qreal kGap = 6; ///< between a square and its name
constexpr qreal kAround = 32; ///< what an entry takes beside its name
constexpr qreal kLongest = 240; ///< of a name

QString shortened(const QFontMetricsF& metrics, const QString& name)
{
    return metrics.elidedText(name, Qt::ElideRight, kLongest);
}

} // namespace

void LegendStrip::layOut(const QList<Entry>& entries, qreal width, const ChartLook& look)
{
    const QFontMetricsF metrics(look.caption());
    const qreal line = metrics.height() + 4;
    m_entries = entries;
    for (Entry& entry : m_entries)
        entry.name = look.directed(entry.name);
    m_places.clear();
    QPointF place(kEdge, 0);
    for (const Entry& entry : entries) {
        const qreal needed = metrics.horizontalAdvance(shortened(metrics, entry.name)) + kAround;
        if (place.x() > kEdge && place.x() + needed > width - kEdge)
            place = {kEdge, place.y() + line};
        m_places.append(place);
        place.rx() += needed;
    }
    m_height = entries.isEmpty() ? 0 : place.y() + line + 4;
}

void LegendStrip::paint(QPainter& painter, const QSizeF& chart, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.caption());
    const qreal top = chart.height() - m_height;
    painter.setFont(look.caption());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString name = shortened(metrics, m_entries[i].name);
        const qreal x = look.rightToLeft ? chart.width() - m_places[i].x() - kSquare : m_places[i].x();
        const qreal middle = top + m_places[i].y() + metrics.height() / 2;
        const QRectF square(x, middle - kSquare / 2, kSquare, kSquare);
        painter.fillRect(square, m_entries[i].colour);
        if (m_entries[i].hatched)
            paintHatch(painter, square, QColor(255, 255, 255, 120), 6);
        const qreal width = metrics.horizontalAdvance(name);
        painter.setPen(look.text);
        painter.drawText(QPointF(look.rightToLeft ? x - kGap - width : x + kSquare + kGap,
                             middle + metrics.ascent() / 2 - 1),
            name);
    }
}

} // namespace tunepoint::ui
