// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cumulative_picture.h"

#include "ui/charts/label_layout.h"
#include "ui/text/names.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr qreal kMarker = 10;
constexpr qreal kLongestLabel = 180;
constexpr qsizetype kMostCrossingLabels = 5;
constexpr qreal kReach = 9; ///< pixels within which the pointer means a line or a dot

} // namespace

CumulativePicture::CumulativePicture(CumulativeFigure figure)
    : m_figure(figure)
{
    setPainters({}, [this](QPainter& painter) { paintAbove(painter); });
    connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
}

void CumulativePicture::show(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_format = Format(look().locale, QString::fromStdString(evaluation.currency));
    m_months = evaluation.horizonMonths;
    collectLines(evaluation, styles);
    collectCrossings(evaluation);
    showAxes();
    showLines();
    makeRoom();
    repaint();
}

void CumulativePicture::collectLines(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_lines.clear();
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (!strategy.comparable)
            continue;
        const CentralFigures& figures = strategy.central;
        Line line;
        line.amounts
            = m_figure == CumulativeFigure::Cost ? figures.cumulativeCost : figures.cumulativeCashFlow;
        if (line.amounts.size() < 2
            || !std::ranges::all_of(line.amounts, [](double x) { return std::isfinite(x); }))
            continue;
        line.strategy = strategy.id;
        line.name = strategyName(strategy);
        line.eligible = strategy.eligible;
        line.recommended = evaluation.recommendation.strategy == strategy.id;
        line.style = styles.style(strategy.id);
        m_lines.append(std::move(line));
    }
}

const CumulativePicture::Line* CumulativePicture::line(const std::string& strategy) const
{
    const auto found = std::ranges::find(m_lines, strategy, &Line::strategy);
    return found == m_lines.end() ? nullptr : &*found;
}

std::optional<double> CumulativePicture::amountAt(const Line& line, double month)
{
    if (!(month >= 0) || month > static_cast<double>(line.amounts.size() - 1))
        return std::nullopt;
    const auto before = std::min(static_cast<std::size_t>(month), line.amounts.size() - 2);
    const double share = month - static_cast<double>(before);
    return line.amounts[before] + share * (line.amounts[before + 1] - line.amounts[before]);
}

double CumulativePicture::largestAmount() const
{
    double largest = 0;
    for (const Line& line : m_lines)
        for (const double amount : line.amounts)
            largest = std::max(largest, std::abs(amount));
    return largest;
}

void CumulativePicture::collectCrossings(const Evaluation& evaluation)
{
    m_crossings.clear();
    const double tolerance = largestAmount() * 1e-6;
    for (const BreakEven& pair : evaluation.breakEven) {
        const Line* a = line(pair.a);
        const Line* b = line(pair.b);
        if (a == nullptr || b == nullptr || pair.always)
            continue;
        for (const double month : pair.months) {
            const auto ofA = amountAt(*a, month);
            const auto ofB = amountAt(*b, month);
            const double later = std::min(month + 0.5, static_cast<double>(m_months));
            const auto laterA = amountAt(*a, later);
            const auto laterB = amountAt(*b, later);
            // break-even is of cash flows; where costs do not meet there, it is no point of this picture
            if (!ofA || !ofB || !laterA || !laterB || month <= 0 || std::abs(*ofA - *ofB) > tolerance)
                continue;
            const bool aAhead = m_figure == CumulativeFigure::Cost ? *laterA < *laterB : *laterA > *laterB;
            const QString& ahead = aAhead ? a->name : b->name;
            const QString& behind = aAhead ? b->name : a->name;
            const QString number = look().locale.toString(static_cast<int>(std::ceil(month - 1e-9)));
            m_crossings.append({month, *ofA, tr("%1 overtakes in month %2").arg(ahead, number),
                tr("%1 overtakes %2 in month %3").arg(ahead, behind, number),
                a->recommended || b->recommended, {}, false, false});
        }
    }
    std::ranges::stable_sort(
        m_crossings, [](const Crossing& x, const Crossing& y) { return x.important > y.important; });
}

void CumulativePicture::showAxes()
{
    setAxesVisible(!m_lines.isEmpty());
    double low = 0;
    double high = 0;
    for (const Line& line : m_lines)
        for (const double amount : line.amounts) {
            low = std::min(low, amount);
            high = std::max(high, amount);
        }
    const double margin = (high - low) * 0.04;
    setAxes({AxisScale::months(m_months), tr("Month"),
                [this](double month) { return look().locale.toString(static_cast<int>(month)); }},
        {AxisScale::linearExact(low < 0 ? low - margin : low, high > 0 ? high + margin : high, 7),
            m_figure == CumulativeFigure::Cost
                ? tr("Paid up to then (%1)").arg(m_format.currency())
                : tr("Gained up to then against going on as today (%1)").arg(m_format.currency()),
            [this](double amount) { return m_format.moneyShort(amount); }});
}

QPen CumulativePicture::penOf(const Line& line, qreal width) const
{
    QColor colour = line.style.colour(look().dark);
    if (!line.eligible)
        colour.setAlphaF(0.45F);
    QPen pen(colour, line.eligible ? width : width * 0.6, line.style.lineStyle());
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void CumulativePicture::showLines()
{
    QList<PlotLine> lines;
    for (Line& line : m_lines) {
        line.positions.clear();
        for (std::size_t month = 0; month < line.amounts.size(); ++month)
            line.positions << QPointF(
                xScale().position(static_cast<double>(month)), yScale().position(line.amounts[month]));
        lines.append({line.positions, penOf(line, 2)});
    }
    setLines(lines);
}

QString CumulativePicture::title() const
{
    return m_figure == CumulativeFigure::Cost ? tr("Cost over time") : tr("Money over time");
}

QString CumulativePicture::description() const
{
    if (m_lines.isEmpty())
        return tr("The chart is empty: there is no option to compare.");
    QStringList sentences;
    sentences << (m_figure == CumulativeFigure::Cost
            ? tr("What each option has cost, month by month.")
            : tr("What each option has gained against going on as today, month by month."));
    for (const Line& line : m_lines)
        sentences << tr("%1: %2 after %3.")
                         .arg(line.name, m_format.moneyShort(line.amounts.back()), m_format.months(m_months));
    for (const Crossing& crossing : m_crossings)
        sentences << tr("%1.").arg(crossing.sentence);
    return sentences.join(QLatin1Char(' '));
}

ChartTable CumulativePicture::table() const
{
    ChartTable table;
    table.columns.append({tr("Month"), true, tr("0 is the start; later figures are at the month's end")});
    for (const Line& line : m_lines)
        table.columns.append({line.name, true, {}});
    if (m_lines.isEmpty())
        return table;
    for (std::size_t month = 0; month < m_lines.front().amounts.size(); ++month) {
        QList<ChartCell> row{{look().locale.toString(static_cast<int>(month)), static_cast<double>(month)}};
        for (const Line& line : m_lines) {
            const bool known = month < line.amounts.size();
            const std::optional<double> amount = known ? std::optional(line.amounts[month]) : std::nullopt;
            row.append({m_format.money(amount), amount});
        }
        table.rows.append(row);
    }
    return table;
}

QList<Picture::Target> CumulativePicture::targets()
{
    QList<Target> targets;
    for (const Line& line : m_lines)
        targets.append({line.strategy, at(line.positions.back().x(), line.positions.back().y())});
    std::ranges::stable_sort(targets, {}, [](const Target& target) { return target.place.y(); });
    return targets;
}

qreal CumulativePicture::distanceTo(const Line& line, const QPointF& point) const
{
    qreal least = 1e9;
    for (qsizetype i = 1; i < line.positions.size(); ++i) {
        const QPointF a = at(line.positions[i - 1].x(), line.positions[i - 1].y());
        const QPointF way = at(line.positions[i].x(), line.positions[i].y()) - a;
        const qreal length = QPointF::dotProduct(way, way);
        const qreal along
            = length > 0 ? std::clamp(QPointF::dotProduct(point - a, way) / length, 0.0, 1.0) : 0;
        least = std::min(least, QLineF(point, a + along * way).length());
    }
    return least;
}

std::string CumulativePicture::strategyAt(const QPointF& point)
{
    layOut();
    const Line* nearest = nullptr;
    qreal least = kReach;
    const QFontMetricsF metrics(look().font);
    for (const Line& line : m_lines) {
        const bool besidePlot
            = look().rightToLeft ? point.x() < plotArea().left() : point.x() > plotArea().right();
        const qreal distance = besidePlot && std::abs(point.y() - line.labelHeight) < metrics.height() / 2
            ? 0
            : distanceTo(line, point);
        if (distance < least) {
            least = distance;
            nearest = &line;
        }
    }
    return nearest != nullptr ? nearest->strategy : std::string();
}

const CumulativePicture::Crossing* CumulativePicture::crossingAt(const QPointF& point) const
{
    for (const Crossing& crossing : m_crossings)
        if (QLineF(atValues(crossing.month, crossing.amount), point).length() < kReach)
            return &crossing;
    return nullptr;
}

QString CumulativePicture::hintAt(const QPointF& point)
{
    if (const Crossing* crossing = crossingAt(point))
        return crossing->sentence;
    const Line* line = this->line(strategyAt(point));
    if (line == nullptr)
        return {};
    const QRectF area = plotArea();
    const double along
        = (look().rightToLeft ? area.right() - point.x() : point.x() - area.left()) / area.width();
    const double month = std::round(std::clamp(xScale().value(along), 0.0, static_cast<double>(m_months)));
    return tr("%1\nafter month %2: %3")
        .arg(line->name, look().locale.toString(static_cast<int>(month)),
            m_format.money(amountAt(*line, month)));
}

void CumulativePicture::makeRoom()
{
    const QFontMetricsF metrics(look().bold());
    const qreal most = std::min(kLongestLabel, size().width() * 0.28);
    m_labelWidth = 0;
    for (Line& line : m_lines) {
        line.shownName = metrics.elidedText(line.name, Qt::ElideRight, most);
        m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(line.shownName));
    }
    setOuterMargins(m_labelWidth + kMarker * 2 + 10, 4);
    m_laidOutFor = {};
}

void CumulativePicture::layOut()
{
    const QRectF area = plotArea();
    if (m_laidOutFor == area)
        return;
    m_laidOutFor = area;
    QList<qreal> wanted;
    for (const Line& line : m_lines)
        wanted.append(at(1, line.positions.back().y()).y());
    const QList<qreal> heights
        = spreadLabels(wanted, QFontMetricsF(look().font).height(), area.top() - 8, area.bottom() + 8);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].labelHeight = heights[i];
    layOutCrossings();
}

void CumulativePicture::layOutCrossings()
{
    const QFontMetricsF metrics(look().caption());
    QList<LabelRequest> requests;
    QList<QRectF> obstacles;
    for (const Line& line : m_lines)
        for (const QPointF& position : line.positions)
            obstacles << QRectF(at(position.x(), position.y()) - QPointF(2, 2), QSizeF(4, 4));
    const qsizetype labels = std::min(kMostCrossingLabels, m_crossings.size());
    for (qsizetype i = 0; i < labels; ++i)
        requests.append({atValues(m_crossings[i].month, m_crossings[i].amount), 9,
            QSizeF(metrics.horizontalAdvance(m_crossings[i].label) + 6, metrics.height())});
    const QList<LabelPlace> places = placeLabels(requests, plotArea(), obstacles);
    for (qsizetype i = 0; i < labels; ++i) {
        Crossing& crossing = m_crossings[i];
        crossing.labelRect = places[i].rect;
        crossing.leader = places[i].leader;
        crossing.labelled = plotArea().contains(places[i].rect);
        for (qsizetype j = 0; j < i; ++j)
            if (m_crossings[j].labelled && m_crossings[j].labelRect.intersects(crossing.labelRect))
                crossing.labelled = false; // its dot still says it when pointed at
    }
}

void CumulativePicture::paintAbove(QPainter& painter)
{
    if (m_lines.isEmpty()) {
        paintEmpty(painter, tr("Nothing to draw yet. Add options and say what they cost."));
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
            painter.drawPolyline(points);
        }
        paintEnd(painter, line);
    }
    for (const Crossing& crossing : m_crossings)
        paintCrossing(painter, crossing);
}

void CumulativePicture::paintEnd(QPainter& painter, const Line& line) const
{
    const QPointF end = at(line.positions.back().x(), line.positions.back().y());
    const qreal side = look().rightToLeft ? -1 : 1;
    const QPointF labelStart(end.x() + side * kMarker * 1.7, line.labelHeight);
    painter.setPen(QPen(look().grid.darker(look().dark ? 70 : 125), 1));
    if (std::abs(line.labelHeight - end.y()) > 3)
        painter.drawLine(end + QPointF(side * kMarker * 0.6, 0), labelStart - QPointF(side * 2, 0));
    painter.setOpacity(line.eligible ? 1 : 0.5);
    paintMarker(painter, end, kMarker, line.style, look().dark);
    painter.setOpacity(1);
    painter.setFont(line.recommended || line.strategy == selected() ? look().bold() : look().font);
    painter.setPen(line.eligible ? look().text : look().quiet);
    const qreal height = QFontMetricsF(look().bold()).height();
    const qreal left = side > 0 ? labelStart.x() : labelStart.x() - m_labelWidth - 4;
    painter.drawText(QRectF(left, line.labelHeight - height / 2, m_labelWidth + 4, height),
        Qt::AlignVCenter | (side > 0 ? Qt::AlignLeft : Qt::AlignRight), line.shownName);
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
    if (!crossing.labelled)
        return;
    painter.setFont(look().caption());
    QColor ground = look().ground;
    ground.setAlphaF(0.8F);
    painter.fillRect(crossing.labelRect, ground);
    painter.setPen(look().text);
    painter.drawText(crossing.labelRect, Qt::AlignCenter, crossing.label);
}

} // namespace tunepoint::ui
