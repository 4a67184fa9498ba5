// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_scale.h"
#include "ui/charts/chart_look.h"

#include <QChart>
#include <QLine>
#include <QList>
#include <QPen>
#include <QPolygonF>
#include <QStringList>

#include <functional>

class QCategoryAxis;
class QLineSeries;

namespace tunepoint::ui {

/// An axis with its words.
struct PlotAxis {
    AxisScale scale;
    QString title; ///< with unit
    std::function<QString(double)> label; ///< text of a tick
};

/// A line in positions of the axes (0 to 1 along each).
struct PlotLine {
    QPolygonF points;
    QPen pen;
};

/// The frame that all our charts share inside this room: axes, grid and lines by QtCharts, everything else
/// painted by the chart itself below and above the lines. Positions run from 0 to 1 along each axis, so no
/// value can upset QtCharts' own range arithmetic, and lines are cut to the plot area before it sees them:
/// Qt's SVG writer does not clip. Reads from right to left when the look does.
class Plot : public QChart {
public:
    using Painter = std::function<void(QPainter&)>;

    explicit Plot(QGraphicsItem* parent = nullptr);

    void setLook(const ChartLook& look);
    [[nodiscard]] const ChartLook& look() const { return m_look; }
    void setAxes(const PlotAxis& x, const PlotAxis& y);
    [[nodiscard]] const AxisScale& xScale() const { return m_x.scale; }
    [[nodiscard]] const AxisScale& yScale() const { return m_y.scale; }
    /// Grid lines at the ticks of this axis: the vertical one's are horizontal.
    void setGrid(Qt::Orientation axis) { m_grid = axis; }
    /// Without ticks and lines, for the empty state.
    void setAxesVisible(bool visible);
    void setLines(const QList<PlotLine>& lines);
    /// Room for what is painted beside the plot area, at the reading direction's end and beneath.
    void setOuterMargins(qreal end, qreal bottom);

    /// Painted in the chart's coordinates, beneath the grid and above the lines.
    void setPainters(Painter below, Painter above);

    /// Point of the chart for positions along the axes.
    [[nodiscard]] QPointF at(double x, double y) const;
    /// Point of the chart for values of the axes.
    [[nodiscard]] QPointF atValues(double x, double y) const;
    /// Paints both layers anew.
    void repaint();

private:
    class Layer;

    void showAxis(QCategoryAxis& axis, const PlotAxis& content, bool mirrored);
    void placeAxes();
    /// Light lines at the ticks of one axis; zero is stronger.
    void paintGrid(QPainter& painter) const;
    /// Level above its axis, where it can be read without turning the head.
    void paintWords(QPainter& painter) const;

    ChartLook m_look;
    PlotAxis m_x;
    PlotAxis m_y;
    Qt::Orientation m_grid = Qt::Vertical;
    QCategoryAxis* m_xAxis; // owned by the chart, like the following
    QCategoryAxis* m_yAxis;
    QLineSeries* m_anchor;
    QList<QLineSeries*> m_lines;
    Layer* m_below;
    Layer* m_above;
};

/// The parts of a line that lie in `area`, in order (Liang and Barsky 1984).
[[nodiscard]] QList<QPolygonF> clipped(const QPolygonF& line, const QRectF& area);

/// Paints parallel slanted strokes that fill `area` and stay inside it, also where the painter cannot clip.
void paintHatch(QPainter& painter, const QRectF& area, const QColor& colour, qreal spacing = 8);

/// Renders `plot`, which need not have been shown, into `target`, as vectors where the painter can.
void renderPlot(QPainter& painter, const QRectF& target, Plot& plot, const QSizeF& size);

} // namespace tunepoint::ui
