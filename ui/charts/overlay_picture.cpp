// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overlay_picture.h"

#include "ui/charts/label_layout.h"
#include "ui/charts/outcome_words.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <ranges>

namespace tunepoint::ui {

namespace {

constexpr qreal kMarker = 13;
constexpr qreal kReach = 10;
constexpr double kWideSpread = 12; ///< ratio of costs from which a linear axis would squeeze the cheap ones
constexpr qreal kLongestLabel = 240;
constexpr TradeoffAxes kAxes;

} // namespace

OverlayPicture::OverlayPicture(std::vector<OverlayState> states)
    : m_states(std::move(states))
{
    setPainters({}, [this](QPainter& painter) { paintAbove(painter); });
    connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
}

void OverlayPicture::show(const Evaluation&, const StrategyStyles& styles)
{
    collect(styles);
    setAxesVisible(!m_points.empty());
    setLines({});
    if (!m_points.empty())
        showAxes();
    makeRoom();
    repaint();
}

void OverlayPicture::collect(const StrategyStyles& styles)
{
    m_points.clear();
    m_missing.clear();
    StrategyStyles all = styles; // options of other states get styles here, after those of the present one
    if (m_states.empty())
        return;
    m_format = Format(look().locale, QString::fromStdString(m_states.back().evaluation->currency));
    for (const OverlayState& state : std::views::reverse(m_states)) {
        for (const StrategyResult& strategy : state.evaluation->strategies)
            static_cast<void>(all.style(strategy.id));
    }
    for (std::size_t s = 0; s < m_states.size(); ++s) {
        const Evaluation& evaluation = *m_states[s].evaluation;
        const Format format(look().locale, QString::fromStdString(evaluation.currency));
        const TradeoffPoints content = tradeoffPoints(evaluation, all, kAxes, format);
        for (const TradeoffPoint& each : content.points) {
            Point point{each, s, false};
            point.hint = tr("%1\n%2", "name of a state, figures of an option in it")
                             .arg(m_states[s].name, each.hint);
            m_points.push_back(std::move(point));
        }
        for (const QString& missing : content.missing)
            m_missing << tr("%1: %2", "name of a state, an option").arg(m_states[s].name, missing);
    }
    for (Point& point : m_points)
        point.last = next(point) == nullptr;
}

const OverlayPicture::Point* OverlayPicture::next(const Point& point) const
{
    const auto at = std::ranges::find_if(m_points,
        [&](const Point& each) { return each.state > point.state && each.strategy == point.strategy; });
    return at == m_points.end() ? nullptr : &*at;
}

void OverlayPicture::showAxes()
{
    const auto [cheap, dear] = std::ranges::minmax(m_points, {}, &Point::x);
    const auto [low, high] = std::ranges::minmax(m_points, {}, &Point::y);
    const bool wide
        = cheap.x > 0 && dear.x / cheap.x > kWideSpread && AxisScale::canBeLogarithmic(cheap.x, dear.x);
    const double from = std::min(cheap.x, 0.0);
    const double span = std::max(dear.x - from, 1e-9);
    const AxisScale across = wide ? AxisScale::logarithmic(cheap.x / 1.5, dear.x * 1.6, false)
                                  : AxisScale::linearExact(from - span * 0.03, dear.x + span * 0.07);
    const double margin = std::max((high.y - low.y) * 0.1, 0.01);
    const AxisScale up
        = AxisScale::linearExact(std::max(low.y - margin, -0.02), std::min(high.y + margin, 1.02), 8);
    const auto axis = [this](const AxisScale& scale, OutcomeFigure figure) {
        const bool fine = scale.ticks().size() > 1 && scale.ticks()[1] - scale.ticks()[0] < 0.0099;
        return PlotAxis{scale, outcomeAxisTitle(figure, m_format, scale.isLogarithmic()),
            [this, figure, fine](double value) { return outcomeTick(figure, value, m_format, fine); }};
    };
    setAxes(axis(across, kAxes.x), axis(up, kAxes.y));
}

QString OverlayPicture::key() const
{
    if (m_states.size() < 2)
        return {};
    QStringList earlier;
    for (std::size_t s = 0; s + 1 < m_states.size(); ++s)
        earlier << m_states[s].name;
    QString text = tr("Hollow: %1; filled: %2. Arrows lead from earlier to later.")
                       .arg(m_format.locale().createSeparatedList(earlier), m_states.back().name);
    if (!m_missing.isEmpty())
        text += QLatin1Char(' ')
            + tr("Not on the chart: %1.").arg(m_format.locale().createSeparatedList(m_missing));
    return text;
}

void OverlayPicture::makeRoom()
{
    const QFontMetricsF metrics(look().caption());
    const QRectF room(0, 0, std::max(size().width() - 16, 80.0), 1000);
    setOuterMargins(20, metrics.boundingRect(room, Qt::TextWordWrap, key()).height() + 6);
    m_laidOutFor = {};
}

/// Names stand beside the arrows: small squares along each, weighty enough to be avoided.
void OverlayPicture::addWays(QList<QRectF>& obstacles) const
{
    constexpr qreal kEvery = 5;
    constexpr qreal kWide = 8;
    for (const Point& point : m_points) {
        const Point* later = next(point);
        if (later == nullptr)
            continue;
        const QLineF way(point.place, later->place);
        for (qreal along = kMarker; along < way.length(); along += kEvery)
            obstacles << QRectF(
                way.pointAt(along / way.length()) - QPointF(kWide, kWide) / 2, QSizeF(kWide, kWide));
    }
}

void OverlayPicture::layOut()
{
    const QRectF area = plotArea();
    if (m_laidOutFor == area)
        return;
    m_laidOutFor = area;
    QList<QRectF> obstacles;
    for (Point& point : m_points) {
        point.place = atValues(point.x, point.y);
        obstacles << QRectF(point.place - QPointF(kMarker, kMarker) / 2, QSizeF(kMarker, kMarker));
    }
    addWays(obstacles);
    QList<LabelRequest> requests;
    std::vector<Point*> labelled;
    for (Point& point : m_points) {
        if (!point.last)
            continue;
        const QFontMetricsF metrics(point.recommended ? look().bold() : look().font);
        point.shownName
            = metrics.elidedText(point.name, Qt::ElideRight, std::min(kLongestLabel, area.width() * 0.3));
        requests.append({point.place, kMarker * 0.9,
            QSizeF(metrics.horizontalAdvance(point.shownName) + 4, metrics.height())});
        labelled.push_back(&point);
    }
    const QList<LabelPlace> places = placeLabels(requests, area, obstacles);
    for (qsizetype i = 0; i < places.size(); ++i) {
        labelled[std::size_t(i)]->label = places[i].rect;
        labelled[std::size_t(i)]->leader = places[i].leader;
    }
}

void OverlayPicture::paintAbove(QPainter& painter)
{
    if (m_points.empty()) {
        paintEmpty(painter, tr("Nothing to draw: no option has both a cost and an accuracy."));
        return;
    }
    layOut();
    for (const Point& point : m_points) {
        if (const Point* later = next(point))
            paintWay(painter, point, *later);
    }
    for (const Point& point : m_points)
        paintPoint(painter, point);
    painter.setFont(look().caption());
    painter.setPen(look().quiet);
    const QRectF room(8, 0, size().width() - 16, 1000);
    const qreal height = QFontMetricsF(look().caption()).boundingRect(room, Qt::TextWordWrap, key()).height();
    painter.drawText(QRectF(8, size().height() - height - 2, room.width(), height + 2),
        Qt::TextWordWrap | Qt::AlignAbsolute | (look().rightToLeft ? Qt::AlignRight : Qt::AlignLeft), key());
}

void OverlayPicture::paintWay(QPainter& painter, const Point& from, const Point& to) const
{
    QLineF way(from.place, to.place);
    if (way.length() < kMarker * 1.4) // it has not moved far enough to be seen
        return;
    const QPointF along = QPointF(way.dx(), way.dy()) / way.length();
    way.setP1(way.p1() + along * kMarker * 0.6);
    way.setP2(way.p2() - along * kMarker * 0.75);
    const QColor colour = from.style.colour(look().dark);
    painter.setPen(QPen(colour, from.strategy == selected() || from.strategy == hovered() ? 2.4 : 1.4));
    painter.drawLine(way);
    const QPointF aside(-along.y(), along.x());
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF{way.p2(), way.p2() - along * 8 + aside * 4, way.p2() - along * 8 - aside * 4});
}

void OverlayPicture::paintPoint(QPainter& painter, const Point& point) const
{
    StrategyStyle style = point.style;
    if (!isNow(point))
        style.second = true; // hollow
    const bool faded = !point.eligible || !point.comparable;
    painter.setOpacity(faded ? 0.5 : 1);
    paintMarker(painter, point.place, point.recommended ? kMarker * 1.2 : kMarker, style, look().dark);
    painter.setOpacity(1);
    if (point.strategy == selected()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look().accent, isFocused() ? 2.4 : 1.4));
        painter.drawEllipse(point.place, kMarker * 0.95, kMarker * 0.95);
    }
    if (!point.last)
        return;
    if (point.leader) {
        painter.setPen(QPen(look().grid.darker(look().dark ? 70 : 125), 1));
        painter.drawLine(point.place,
            QPointF(std::clamp(point.place.x(), point.label.left(), point.label.right()),
                std::clamp(point.place.y(), point.label.top(), point.label.bottom())));
    }
    painter.setFont(point.recommended ? look().bold() : look().font);
    painter.setPen(faded || !isNow(point) ? look().quiet : look().text);
    painter.drawText(point.label, Qt::AlignCenter, point.shownName);
}

const OverlayPicture::Point* OverlayPicture::pointAt(const QPointF& place)
{
    layOut();
    const Point* nearest = nullptr;
    qreal least = kReach;
    for (const Point& point : m_points) {
        const qreal distance = QLineF(place, point.place).length();
        if (distance < least) {
            least = distance;
            nearest = &point;
        }
    }
    return nearest;
}

std::string OverlayPicture::strategyAt(const QPointF& place)
{
    const Point* point = pointAt(place);
    return point != nullptr ? point->strategy : std::string();
}

QString OverlayPicture::hintAt(const QPointF& place)
{
    const Point* point = pointAt(place);
    return point != nullptr ? point->hint : QString();
}

QList<Picture::Target> OverlayPicture::targets()
{
    layOut();
    QList<Target> targets;
    for (const Point& point : m_points) {
        if (point.last)
            targets.append({point.strategy, point.place});
    }
    std::ranges::stable_sort(targets, {}, [](const Target& target) { return target.place.x(); });
    return targets;
}

QString OverlayPicture::description() const
{
    if (m_points.empty())
        return tr("The chart is empty: no option has both figures of the axes.");
    QStringList said{key()};
    for (const Point& point : m_points)
        said << tr("%1, %2: %3; %4.", "name of a state, an option, its two figures")
                    .arg(m_states[point.state].name, point.name, outcomeText(kAxes.x, point.x, m_format),
                        outcomeText(kAxes.y, point.y, m_format));
    return said.join(QLatin1Char(' '));
}

ChartTable OverlayPicture::table() const
{
    ChartTable table;
    table.columns = {{tr("Option"), false, {}}, {tr("State"), false, {}},
        {outcomeName(kAxes.x), true, outcomeExplanation(kAxes.x)},
        {outcomeName(kAxes.y), true, outcomeExplanation(kAxes.y)}, {tr("Recommended"), false, {}}};
    for (const Point& point : m_points) {
        table.rows.append({{point.name, {}}, {m_states[point.state].name, {}},
            {outcomeText(kAxes.x, point.x, m_format), point.x},
            {outcomeText(kAxes.y, point.y, m_format), point.y},
            {point.recommended ? tr("yes") : tr("no"), {}}});
        table.strategies.append(point.strategy);
    }
    return table;
}

} // namespace tunepoint::ui
