// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/volume_picture.h"

#include "ui/charts/label_box.h"
#include "ui/charts/label_layout.h"
#include "ui/text/names.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint::ui {

namespace {

constexpr qreal kMarker = 10;
constexpr qsizetype kMostCrossingLabels = 6;
constexpr qreal kReach = 9;
constexpr double kLeastCost = 1e-9; ///< of an item that can be drawn on a logarithmic axis
constexpr std::size_t kTableRows = 25; ///< volumes in the table twin

} // namespace

VolumePicture::VolumePicture()
{
    setPainters([this](QPainter& painter) { paintBelow(painter); },
        [this](QPainter& painter) { paintAbove(painter); });
    connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
}

void VolumePicture::setPair(std::string a, std::string b)
{
    m_a = std::move(a);
    m_b = std::move(b);
}

void VolumePicture::show(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_format = Format(look().locale, QString::fromStdString(evaluation.currency));
    collectLines(evaluation, styles);
    collectCrossings();
    showAxes();
    QList<PlotLine> lines;
    for (Line& line : m_lines) {
        line.positions.clear();
        for (std::size_t i = 0; i < m_curves->volumes.size(); ++i)
            if (line.curve->costPerItem[i] > kLeastCost)
                line.positions << QPointF(
                    xScale().position(m_curves->volumes[i]), yScale().position(line.curve->costPerItem[i]));
        lines.append({line.positions, penOf(line, 2)});
    }
    setLines(lines);
    makeRoom();
    repaint();
}

void VolumePicture::collectLines(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_lines.clear();
    m_today = m_curves->today;
    for (const VolumeCurve& curve : m_curves->curves) {
        const StrategyResult* strategy = findResult(evaluation, curve.strategy);
        const bool wanted = m_a.empty() || curve.strategy == m_a || curve.strategy == m_b;
        const bool drawable = std::ranges::all_of(curve.costPerItem, [](double x) {
            return std::isfinite(x);
        }) && std::ranges::any_of(curve.costPerItem, [](double x) { return x > kLeastCost; });
        if (strategy == nullptr || !wanted || !drawable)
            continue;
        Line line;
        line.curve = &curve;
        line.name = strategyName(*strategy);
        line.eligible = strategy->eligible;
        line.recommended = evaluation.recommendation.strategy == curve.strategy;
        line.style = styles.style(curve.strategy);
        m_lines.append(std::move(line));
    }
}

const VolumePicture::Line* VolumePicture::line(const std::string& strategy) const
{
    const auto found
        = std::ranges::find_if(m_lines, [&](const Line& line) { return line.curve->strategy == strategy; });
    return found == m_lines.end() ? nullptr : &*found;
}

void VolumePicture::collectCrossings()
{
    m_crossings.clear();
    for (const VolumeCrossing& crossing : m_curves->crossings) {
        const Line* a = line(crossing.a);
        const Line* b = line(crossing.b);
        if (a == nullptr || b == nullptr)
            continue;
        const Line* ahead = crossing.ahead == crossing.a ? a : b;
        const Line* behind = ahead == a ? b : a;
        const QString volume = m_format.count(std::round(crossing.volume));
        m_crossings.append({&crossing,
            tr("%1 items: %2 takes over", "a volume, an option").arg(volume, ahead->name),
            tr("From %1 items a month on, %2 is worth more than %3.").arg(volume, ahead->name, behind->name),
            {}, false});
    }
}

std::string VolumePicture::focus() const
{
    if (line(selected()) != nullptr)
        return selected();
    const auto recommended = std::ranges::find(m_lines, true, &Line::recommended);
    return recommended == m_lines.end() ? std::string() : recommended->curve->strategy;
}

bool VolumePicture::isShown(const VolumeCrossing& crossing) const
{
    const double x = xScale().position(crossing.volume);
    const double y = yScale().position(crossing.costPerItem);
    if (!(crossing.costPerItem > kLeastCost) || x < 0 || x > 1 || y < 0 || y > 1)
        return false;
    if (!m_a.empty() || m_lines.size() <= 2)
        return true;
    const std::string strategy = focus();
    const bool own = strategy.empty() || crossing.a == strategy || crossing.b == strategy;
    const bool eligible = line(crossing.a)->eligible && line(crossing.b)->eligible;
    return own && (eligible || strategy == selected());
}

void VolumePicture::showAxes()
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const Line& line : m_lines)
        for (const double cost : line.curve->costPerItem)
            if (cost > kLeastCost) {
                low = std::min(low, cost);
                high = std::max(high, cost);
            }
    const bool drawable = !m_lines.isEmpty() && AxisScale::canBeLogarithmic(low, high)
        && AxisScale::canBeLogarithmic(m_curves->volumes.front(), m_curves->volumes.back());
    if (!drawable)
        m_lines.clear();
    setAxesVisible(drawable);
    if (!drawable)
        return;
    setAxes({AxisScale::logarithmic(m_curves->volumes.front(), m_curves->volumes.back(), false, 9),
                tr("Items a month in the first month (logarithmic)"),
                [this](double volume) { return m_format.count(volume); }},
        {AxisScale::logarithmic(low / 1.15, high * 1.15, false, 8),
            tr("Cost of one item, all in, in today's money (%1, logarithmic)").arg(m_format.currency()),
            [this](double cost) { return m_format.moneyShort(cost); }});
}

QPen VolumePicture::penOf(const Line& line, qreal width) const
{
    QColor colour = line.style.colour(look().dark);
    if (!line.eligible)
        colour = blend(colour, look().ground, 0.55);
    QPen pen(colour, line.eligible ? width : width * 0.6, line.style.lineStyle());
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

double VolumePicture::costAt(const Line& line, double volume) const
{
    const auto& volumes = m_curves->volumes;
    const auto next = std::ranges::lower_bound(volumes, volume);
    const auto i = std::clamp<std::ptrdiff_t>(next - volumes.begin(), 1, std::ptrdiff_t(volumes.size()) - 1);
    const auto at = std::size_t(i);
    const double share
        = std::clamp(std::log(volume / volumes[at - 1]) / std::log(volumes[at] / volumes[at - 1]), 0.0, 1.0);
    return line.curve->costPerItem[at - 1]
        + share * (line.curve->costPerItem[at] - line.curve->costPerItem[at - 1]);
}

QString VolumePicture::description() const
{
    if (m_lines.isEmpty())
        return tr("The chart is empty: there is no option to compare.");
    QStringList sentences{tr("What one item costs, all in, over the number of items a month.")};
    if (m_today > 0) {
        sentences << tr("Today's volume is %1 items a month.").arg(m_format.count(m_today));
        for (const Line& line : m_lines)
            sentences << tr("%1: %2 an item.").arg(line.name, m_format.moneyShort(costAt(line, m_today)));
    }
    for (const Crossing& crossing : m_crossings)
        if (isShown(*crossing.crossing))
            sentences << crossing.sentence;
    return sentences.join(QLatin1Char(' '));
}

ChartTable VolumePicture::table() const
{
    ChartTable table;
    table.columns.append({tr("Items a month"), true, {}});
    for (const Line& line : m_lines)
        table.columns.append({line.name, true, tr("Cost of one item, all in, in today's money")});
    table.columns.append({tr("Who takes over"), false, tr("Where two options cost the same")});
    const std::size_t count = m_lines.isEmpty() ? 0 : m_curves->volumes.size();
    struct Row {
        double volume;
        QString words;
    };
    std::vector<Row> rows;
    for (std::size_t i = 0; i < count; i += std::max<std::size_t>(1, (count - 1) / (kTableRows - 1)))
        rows.push_back({m_curves->volumes[i], {}});
    if (count > 0 && m_today > 0)
        rows.push_back({m_today, tr("Today's volume")});
    for (const Crossing& crossing : m_crossings)
        if (isShown(*crossing.crossing))
            rows.push_back({crossing.crossing->volume, crossing.sentence});
    std::ranges::stable_sort(rows, {}, &Row::volume);
    for (const Row& row : rows) {
        QList<ChartCell> cells{{m_format.count(std::round(row.volume)), row.volume}};
        for (const Line& line : m_lines) {
            const double cost = costAt(line, row.volume);
            cells.append({m_format.money(cost), cost});
        }
        cells.append({row.words, {}});
        table.rows.append(cells);
    }
    return table;
}

QList<Picture::Target> VolumePicture::targets()
{
    QList<Target> targets;
    for (const Line& line : m_lines)
        if (!line.positions.isEmpty())
            targets.append({line.curve->strategy, at(line.positions.back().x(), line.positions.back().y())});
    std::ranges::stable_sort(targets, {}, [](const Target& target) { return target.place.y(); });
    return targets;
}

qreal VolumePicture::distanceTo(const Line& line, const QPointF& point) const
{
    qreal least = 1e9;
    for (const QPointF& position : line.positions)
        least = std::min(least, QLineF(point, at(position.x(), position.y())).length());
    return least;
}

std::string VolumePicture::strategyAt(const QPointF& point)
{
    layOut();
    const bool beside = look().rightToLeft ? point.x() < plotArea().left() : point.x() > plotArea().right();
    const Line* nearest = nullptr;
    qreal least = kReach;
    for (const Line& line : m_lines) {
        const qreal distance = beside ? std::abs(point.y() - line.labelHeight) : distanceTo(line, point);
        if (distance < least) {
            least = distance;
            nearest = &line;
        }
    }
    return nearest != nullptr ? nearest->curve->strategy : std::string();
}

QString VolumePicture::hintAt(const QPointF& point)
{
    for (const Crossing& crossing : m_crossings)
        if (isShown(*crossing.crossing)
            && QLineF(atValues(crossing.crossing->volume, crossing.crossing->costPerItem), point).length()
                < kReach)
            return crossing.sentence;
    const Line* line = this->line(strategyAt(point));
    const QRectF area = plotArea();
    if (line == nullptr || area.isEmpty())
        return {};
    const double along
        = (look().rightToLeft ? area.right() - point.x() : point.x() - area.left()) / area.width();
    const double volume = xScale().value(std::clamp(along, 0.0, 1.0));
    return tr("%1\nat %2 items a month: %3 an item")
        .arg(line->name, m_format.count(std::round(volume)), m_format.money(costAt(*line, volume)));
}

void VolumePicture::makeRoom()
{
    m_labelWidth = fitLineNames(m_lines, QFontMetricsF(look().bold()), size().width());
    setOuterMargins(m_labelWidth + kMarker * 2 + 10, 4);
    m_laidOutFor = {};
}

void VolumePicture::layOut()
{
    if (m_laidOutFor == plotArea() && m_laidOutFocus == focus())
        return;
    m_laidOutFor = plotArea();
    m_laidOutFocus = focus();
    QList<qreal> wanted;
    for (const Line& line : m_lines)
        wanted.append(line.positions.isEmpty() ? plotArea().bottom() : at(1, line.positions.back().y()).y());
    const QList<qreal> heights = spreadLabels(
        wanted, QFontMetricsF(look().font).height(), m_laidOutFor.top() - 8, m_laidOutFor.bottom() + 8);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].labelHeight = heights[i];
    layOutCrossings();
}

void VolumePicture::layOutCrossings()
{
    const QFontMetricsF metrics(look().caption());
    QList<QRectF> obstacles;
    for (const Line& line : m_lines)
        for (const QPointF& position : line.positions)
            obstacles << QRectF(at(position.x(), position.y()) - QPointF(2, 2), QSizeF(4, 4));
    QList<LabelRequest> requests;
    QList<Crossing*> labelled;
    for (Crossing& crossing : m_crossings) {
        crossing.labelled = false;
        if (!isShown(*crossing.crossing) || labelled.size() == kMostCrossingLabels)
            continue;
        const QString label = metrics.elidedText(crossing.label, Qt::ElideRight, plotArea().width() * 0.6);
        requests.append({atValues(crossing.crossing->volume, crossing.crossing->costPerItem), 9,
            QSizeF(metrics.horizontalAdvance(label) + 6, metrics.height())});
        labelled.append(&crossing);
    }
    const QList<LabelPlace> places = placeLabels(requests, plotArea(), obstacles);
    for (qsizetype i = 0; i < labelled.size(); ++i) {
        labelled[i]->labelRect = places[i].rect;
        labelled[i]->labelled = plotArea().contains(places[i].rect);
        for (qsizetype j = 0; j < i; ++j)
            if (labelled[j]->labelled && places[j].rect.intersects(places[i].rect))
                labelled[i]->labelled = false;
    }
}

void VolumePicture::paintBelow(QPainter& painter) const
{
    if (m_lines.isEmpty() || !(m_today > 0))
        return;
    const double x = xScale().position(m_today);
    if (x < 0 || x > 1)
        return;
    painter.setPen(QPen(look().accent, isFocused() ? 3 : 2, Qt::DashLine));
    painter.drawLine(at(x, 0), at(x, 1));
    QPainterPath grip; // shows that it can be taken hold of
    const QPointF top = at(x, 1);
    grip.addRoundedRect(QRectF(top - QPointF(5, 6), QSizeF(10, 12)), 3, 3);
    painter.fillPath(grip, look().accent);
    const QFontMetricsF metrics(look().caption());
    const QString text = tr("%1 now", "a volume").arg(m_format.count(std::round(m_today)));
    const qreal width = metrics.horizontalAdvance(text) + 8;
    const qreal left
        = std::clamp(top.x() + 8, plotArea().left(), std::max(plotArea().left(), plotArea().right() - width));
    painter.setFont(look().caption());
    painter.setPen(look().accent);
    painter.drawText(QRectF(left, top.y() + 2, width, metrics.height()), Qt::AlignCenter, text);
}

void VolumePicture::paintAbove(QPainter& painter)
{
    if (m_lines.isEmpty()) {
        paintEmpty(painter,
            tr("Nothing to draw yet. Add options, say what they cost and how many items there are."));
        return;
    }
    layOut();
    for (const Line& line : m_lines) {
        if (line.curve->strategy == selected() || line.curve->strategy == hovered()) {
            QPolygonF points;
            for (const QPointF& position : line.positions)
                points << at(position.x(), position.y());
            painter.setPen(penOf(line, 4));
            painter.setBrush(Qt::NoBrush);
            for (const QPolygonF& part : clipped(points, plotArea()))
                painter.drawPolyline(part);
        }
        paintLabel(painter, line);
    }
    for (const Crossing& crossing : m_crossings)
        if (isShown(*crossing.crossing))
            paintCrossing(painter, crossing);
}

void VolumePicture::paintLabel(QPainter& painter, const Line& line) const
{
    if (line.positions.isEmpty())
        return;
    const QPointF end = at(line.positions.back().x(), line.positions.back().y());
    const qreal side = look().rightToLeft ? -1 : 1;
    const QPointF start(at(1, 0).x() + side * kMarker * 1.7, line.labelHeight);
    painter.setPen(QPen(look().grid.darker(look().dark ? 70 : 125), 1));
    if (std::abs(line.labelHeight - end.y()) > 3)
        painter.drawLine(end + QPointF(side * kMarker * 0.6, 0), start - QPointF(side * 2, 0));
    painter.setOpacity(line.eligible ? 1 : 0.5);
    paintMarker(painter, end, kMarker, line.style, look().dark);
    painter.setOpacity(1);
    painter.setFont(line.recommended || line.curve->strategy == selected() ? look().bold() : look().font);
    painter.setPen(line.eligible ? look().text : look().quiet);
    const qreal height = QFontMetricsF(look().bold()).height();
    const qreal left = side > 0 ? start.x() : start.x() - m_labelWidth - 4;
    painter.drawText(QRectF(left, line.labelHeight - height / 2, m_labelWidth + 4, height),
        Qt::AlignVCenter | Qt::AlignAbsolute | (side > 0 ? Qt::AlignLeft : Qt::AlignRight), line.shownName);
}

void VolumePicture::paintCrossing(QPainter& painter, const Crossing& crossing) const
{
    const QPointF dot = atValues(crossing.crossing->volume, crossing.crossing->costPerItem);
    if (crossing.labelled) {
        painter.setPen(QPen(look().quiet, 1));
        const QRectF& rect = crossing.labelRect;
        const QPointF nearest(
            std::clamp(dot.x(), rect.left(), rect.right()), std::clamp(dot.y(), rect.top(), rect.bottom()));
        if (QLineF(dot, nearest).length() > 12)
            painter.drawLine(dot, nearest);
    }
    painter.setPen(QPen(look().text, 1.2));
    painter.setBrush(look().ground);
    painter.drawEllipse(dot, 4, 4);
    if (!crossing.labelled)
        return;
    const QString shown = QFontMetricsF(look().caption())
                              .elidedText(crossing.label, Qt::ElideRight, crossing.labelRect.width());
    paintLabelBox(painter, crossing.labelRect, shown, look());
}

} // namespace tunepoint::ui
