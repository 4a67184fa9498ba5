// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_look.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

class QPainter;
class QSizeF;

namespace tunepoint::ui {

/// Names of colours beneath a chart, in as many lines as they need; never over the figures.
class LegendStrip {
public:
    struct Entry {
        QString name;
        QColor colour;
        bool hatched = false; ///< as the pieces that it names
    };

    /// Lays the entries out in `width`; the height that they take is height().
    void layOut(const QList<Entry>& entries, qreal width, const ChartLook& look);
    [[nodiscard]] qreal height() const { return m_height; }
    /// Paints them at the foot of a chart of this size.
    void paint(QPainter& painter, const QSizeF& chart, const ChartLook& look) const;

private:
    QList<Entry> m_entries;
    QList<QPointF> m_places;
    qreal m_height = 0;
};

} // namespace tunepoint::ui
