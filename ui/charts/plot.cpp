// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr qreal kLabelGap = 5; ///< from the axis to its labels, as QtCharts keeps it

} // namespace

/// One of the two layers that a chart paints itself.
class Plot::Layer : public QGraphicsItem {
public:
    Layer(Plot& plot, qreal z)
        : QGraphicsItem(&plot)
        , m_plot(plot)
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setPaint(Painter paint) { m_paint = std::move(paint); }
    void resized() { prepareGeometryChange(); }

    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(), m_plot.size()); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        if (this == m_plot.m_above)
            m_plot.paintWords(*painter);
        if (m_paint)
            m_paint(*painter);
        if (this == m_plot.m_below)
            m_plot.paintGrid(*painter);
    }

private:
    Plot& m_plot;
    Painter m_paint;
};

Plot::Plot(QGraphicsItem* parent)
    : QChart(QChart::ChartTypeCartesian, parent, {})
    , m_xAxis(new QCategoryAxis(this))
    , m_yAxis(new QCategoryAxis(this))
    , m_anchor(new QLineSeries(this))
    , m_below(new Layer(*this, 1.5)) // above the plot area's ground, below its grid
    , m_above(new Layer(*this, 100))
{
    setAnimationOptions(QChart::NoAnimation);
    legend()->hide();
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    layout()->setContentsMargins(0, 0, 0, 0);
    for (QCategoryAxis* axis : {m_xAxis, m_yAxis}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setRange(0, 1);
        axis->setTruncateLabels(false);
    }
    addAxis(m_xAxis, Qt::AlignBottom);
    addAxis(m_yAxis, Qt::AlignLeft);
    m_anchor->replace(QList<QPointF>{{0, 0}, {1, 1}}); // gives the axes a domain
    m_anchor->setPen(Qt::NoPen);
    addSeries(m_anchor);
    m_anchor->attachAxis(m_xAxis);
    m_anchor->attachAxis(m_yAxis);
    connect(this, &QGraphicsWidget::geometryChanged, this, [this] {
        m_below->resized();
        m_above->resized();
    });
    connect(this, &QChart::plotAreaChanged, this, [this] { repaint(); });
}

void Plot::setLook(const ChartLook& look)
{
    m_look = look;
    setLocale(look.locale);
    for (QCategoryAxis* axis : {m_xAxis, m_yAxis}) {
        axis->setLabelsFont(look.caption());
        axis->setTitleFont(look.caption());
        axis->setLabelsBrush(look.quiet);
        axis->setTitleBrush(look.quiet);
        axis->setLinePen(QPen(look.grid.darker(look.dark ? 60 : 130), 1));
        axis->setShadesVisible(false);
    }
    m_xAxis->setGridLineVisible(false);
    m_yAxis->setGridLineVisible(false); // QtCharts adds lines at the ends of the axis: paintGrid() does not
    m_yAxis->setLineVisible(false);
    placeAxes();
}

void Plot::placeAxes()
{
    const Qt::Alignment side = m_look.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (m_yAxis->alignment() == side)
        return;
    const QList<QLineSeries*> series = m_lines + QList<QLineSeries*>{m_anchor};
    for (QLineSeries* line : series)
        line->detachAxis(m_yAxis);
    removeAxis(m_yAxis);
    addAxis(m_yAxis, side);
    for (QLineSeries* line : series)
        line->attachAxis(m_yAxis);
}

void Plot::showAxis(QCategoryAxis& axis, const PlotAxis& content, bool mirrored)
{
    for (const QString& old : axis.categoriesLabels())
        axis.remove(old);
    std::vector<double> ticks = content.scale.ticks();
    if (mirrored)
        std::ranges::reverse(ticks);
    int repeated = 0;
    bool first = true;
    for (const double tick : ticks) {
        const double position = content.scale.position(tick);
        if (position < -1e-9 || position > 1 + 1e-9)
            continue;
        QString text = content.label ? content.label(tick).toHtmlEscaped() : QString();
        if (axis.categoriesLabels().contains(text)) // QCategoryAxis merges equal labels
            text += QString(++repeated, QChar(0x200b));
        const double place = std::clamp(mirrored ? 1 - position : position, 0.0, 1.0);
        if (std::exchange(first, false))
            axis.setStartValue(place - 1e-6); // it too makes a line: under the first tick's
        axis.append(text, place);
    }
    axis.setTitleText(content.title.toHtmlEscaped());
    axis.setTitleVisible(&axis == m_xAxis && !content.title.isEmpty());
    axis.setRange(0, 1);
}

void Plot::setAxes(const PlotAxis& x, const PlotAxis& y)
{
    m_x = x;
    m_y = y;
    m_x.title = m_look.directed(m_x.title);
    m_y.title = m_look.directed(m_y.title);
    showAxis(*m_xAxis, m_x, m_look.rightToLeft);
    showAxis(*m_yAxis, m_y, false);
    repaint();
}

void Plot::setAxesVisible(bool visible)
{
    m_xAxis->setVisible(visible);
    m_yAxis->setVisible(visible);
}

void Plot::setLines(const QList<PlotLine>& lines)
{
    QList<PlotLine> parts;
    for (const PlotLine& line : lines)
        for (const QPolygonF& part : clipped(line.points, QRectF(0, 0, 1, 1)))
            parts.append({part, line.pen});

    while (m_lines.size() < parts.size()) {
        auto* series = new QLineSeries(this);
        addSeries(series);
        series->attachAxis(m_xAxis);
        series->attachAxis(m_yAxis);
        m_lines.append(series);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool used = i < parts.size();
        m_lines[i]->setVisible(used);
        if (!used)
            continue;
        QList<QPointF> points = parts[i].points;
        if (m_look.rightToLeft)
            for (QPointF& point : points)
                point.setX(1 - point.x());
        m_lines[i]->setPen(parts[i].pen);
        m_lines[i]->replace(points);
    }
}

void Plot::setOuterMargins(qreal end, qreal bottom)
{
    const int outer = static_cast<int>(std::ceil(end));
    const int top = static_cast<int>(m_look.font.pixelSize() * 2.3);
    setMargins({m_look.rightToLeft ? outer : 4, top, m_look.rightToLeft ? 4 : outer,
        static_cast<int>(std::ceil(bottom))});
}

void Plot::paintGrid(QPainter& painter) const
{
    if (!m_yAxis->isVisible())
        return;
    const bool horizontal = m_grid == Qt::Vertical;
    const AxisScale& scale = horizontal ? m_y.scale : m_x.scale;
    for (const double tick : scale.ticks()) {
        const double position = scale.position(tick);
        if (position < 0 || position > 1)
            continue;
        painter.setPen(QPen(tick == 0 ? m_look.quiet : m_look.grid, 1));
        painter.drawLine(at(horizontal ? 0 : position, horizontal ? position : 0),
            at(horizontal ? 1 : position, horizontal ? position : 1));
    }
}

void Plot::paintWords(QPainter& painter) const
{
    if (!m_yAxis->isVisible())
        return;
    painter.setFont(m_look.caption());
    painter.setPen(m_look.quiet);
    const qreal margin = 4;
    painter.drawText(QRectF(margin, 0, size().width() - 2 * margin, m_look.font.pixelSize() * 1.4),
        Qt::AlignVCenter | Qt::AlignAbsolute | (m_look.rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        m_y.title);
    // QtCharts hides a label that sticks out at the left, where there is no axis when reading from the right
    const std::vector<double>& ticks = m_x.scale.ticks();
    if (!m_look.rightToLeft || ticks.empty() || !m_x.label)
        return;
    const QPointF place = at(m_x.scale.position(ticks.back()), 0);
    const QString label = m_x.label(ticks.back());
    if (place.x() - plotArea().left() < QFontMetricsF(m_look.caption()).horizontalAdvance(label) / 2)
        painter.drawText(QRectF(place + QPointF(-60, kLabelGap), QSizeF(120, m_look.font.pixelSize() * 1.5)),
            Qt::AlignHCenter | Qt::AlignTop, label);
}

void Plot::setPainters(Painter below, Painter above)
{
    m_below->setPaint(std::move(below));
    m_above->setPaint(std::move(above));
    repaint();
}

QPointF Plot::at(double x, double y) const
{
    const QRectF area = plotArea();
    const double along = m_look.rightToLeft ? 1 - x : x;
    return {area.left() + along * area.width(), area.bottom() - y * area.height()};
}

QPointF Plot::atValues(double x, double y) const
{
    return at(m_x.scale.position(x), m_y.scale.position(y));
}

void Plot::repaint()
{
    m_below->update();
    m_above->update();
}

QList<QPolygonF> clipped(const QPolygonF& line, const QRectF& area)
{
    QList<QPolygonF> parts;
    QPolygonF part;
    const auto finish = [&] {
        if (part.size() > 1)
            parts.append(part);
        part.clear();
    };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF d = line[i] - a;
        double enter = 0;
        double leave = 1;
        const std::array<std::array<double, 2>, 4> edges{{{-d.x(), a.x() - area.left()},
            {d.x(), area.right() - a.x()}, {-d.y(), a.y() - area.top()}, {d.y(), area.bottom() - a.y()}}};
        bool outside = !std::isfinite(d.x()) || !std::isfinite(d.y());
        for (const auto& [towards, room] : edges) {
            if (towards == 0)
                outside = outside || room < 0;
            else if (towards < 0)
                enter = std::max(enter, room / towards);
            else
                leave = std::min(leave, room / towards);
        }
        if (outside || enter > leave) {
            finish();
            continue;
        }
        if (part.isEmpty() || enter > 0) {
            finish();
            part << a + enter * d;
        }
        part << a + leave * d;
        if (leave < 1)
            finish();
    }
    finish();
    return parts;
}

void paintHatch(QPainter& painter, const QRectF& area, const QColor& colour, qreal spacing)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    painter.save();
    painter.setPen(QPen(colour, 1));
    for (qreal offset = spacing / 2; offset < area.width() + area.height(); offset += spacing) {
        const QPolygonF stroke{area.topLeft() + QPointF(offset, 0), area.topLeft() + QPointF(0, offset)};
        for (const QPolygonF& part : clipped(stroke, area))
            painter.drawPolyline(part);
    }
    painter.restore();
}

void renderPlot(QPainter& painter, const QRectF& target, Plot& plot, const QSizeF& size)
{
    QGraphicsScene scene;
    scene.setSceneRect(QRectF(QPointF(), size));
    scene.addItem(&plot);
    plot.resize(size);
    plot.layout()->activate();
    scene.render(&painter, target, scene.sceneRect(), Qt::IgnoreAspectRatio);
    scene.removeItem(&plot);
}

} // namespace tunepoint::ui
