// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_picture.h"

#include "ui/charts/label_layout.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr qreal kMarker = 13;
constexpr qreal kLongestLabel = 260;
constexpr double kWideSpread = 12; ///< ratio of costs from which a linear axis would squeeze the cheap ones
constexpr double kFarBudget = 8; ///< a budget so many times over the dearest option is left off the chart

/// As many decimals as the share needs, at most one.
QString percent(const Format& format, double share)
{
    return format.share(share, std::abs(share * 100 - std::round(share * 100)) < 0.05 ? 0 : 1);
}

bool isFailed(const StrategyResult& strategy)
{
    return !strategy.eligible && strategy.comparable;
}

} // namespace

TradeoffPicture::TradeoffPicture(CostScale scale)
    : m_wanted(scale)
{
    setPainters([this](QPainter& painter) { paintBelow(painter); },
        [this](QPainter& painter) { paintAbove(painter); });
    connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
}

void TradeoffPicture::show(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_format = Format(look().locale, QString::fromStdString(evaluation.currency));
    m_notes.clear();
    collectPoints(evaluation, styles);
    collectGates(evaluation);
    showAxes();
    showFront(evaluation);
    m_table = makeTable(evaluation);
    m_description = describe(evaluation);
    m_laidOutFor = {};
    makeRoom();
    repaint();
}

void TradeoffPicture::collectPoints(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_points.clear();
    QStringList missing;
    for (const StrategyResult& strategy : evaluation.strategies) {
        const CentralFigures& figures = strategy.central;
        const QString name = strategyName(strategy);
        const bool hasCost = figures.costPerMonth && std::isfinite(*figures.costPerMonth);
        const bool hasAccuracy = figures.accuracy && std::isfinite(*figures.accuracy);
        if (!hasCost || !hasAccuracy) {
            missing << (hasCost   ? tr("%1 (accuracy unknown)").arg(name)
                    : hasAccuracy ? tr("%1 (cost per month unknown)").arg(name)
                                  : tr("%1 (cost per month and accuracy unknown)").arg(name));
            continue;
        }
        TradeoffPoint point;
        point.strategy = strategy.id;
        point.name = name;
        point.cost = *figures.costPerMonth;
        point.accuracy = *figures.accuracy;
        point.eligible = !isFailed(strategy);
        point.comparable = strategy.comparable;
        point.recommended = evaluation.recommendation.strategy == strategy.id;
        point.footing = footing(evaluation, strategy.id);
        point.style = styles.style(strategy.id);
        QStringList lines{name, tr("%1 a month").arg(m_format.money(point.cost)),
            tr("%1 correct").arg(m_format.share(point.accuracy))};
        if (point.recommended)
            lines << tr("Recommended");
        if (point.footing == Footing::Guess)
            lines << tr("Rests on our assumptions only");
        if (!strategy.comparable)
            lines << tr("Not comparable: today's process is not described");
        for (const GateResult& gate : strategy.gates)
            if (gate.checked && !gate.passed)
                lines << gateSentence(gate, m_format);
        point.hint = lines.join(QLatin1Char('\n'));
        m_points.append(point);
    }
    if (!missing.isEmpty() && !m_points.isEmpty())
        m_notes << tr("Not on the chart: %1.").arg(look().locale.createSeparatedList(missing));
}

void TradeoffPicture::collectGates(const Evaluation& evaluation)
{
    m_requiredAccuracy.reset();
    m_budget.reset();
    for (const StrategyResult& strategy : evaluation.strategies)
        for (const GateResult& gate : strategy.gates) {
            if (!gate.limit || !std::isfinite(*gate.limit))
                continue;
            // of several of a kind the strictest holds
            if (gate.kind == GateKind::MinimumAccuracy
                && (!m_requiredAccuracy || *gate.limit > m_requiredAccuracy->limit))
                m_requiredAccuracy
                    = Gate{*gate.limit, tr("required: %1").arg(percent(m_format, *gate.limit))};
            if (gate.kind == GateKind::MaximumCostPerMonth && (!m_budget || *gate.limit < m_budget->limit))
                m_budget = Gate{*gate.limit, tr("budget: %1 a month").arg(m_format.moneyShort(*gate.limit))};
        }
}

AxisScale TradeoffPicture::costScale()
{
    double low = m_points.front().cost;
    double high = low;
    double lowestPositive = 0;
    for (const TradeoffPoint& point : m_points) {
        low = std::min(low, point.cost);
        high = std::max(high, point.cost);
        if (point.cost > 0 && (lowestPositive == 0 || point.cost < lowestPositive))
            lowestPositive = point.cost;
    }
    if (m_budget && high > 0 && m_budget->limit > high * kFarBudget) {
        m_notes << tr("The budget of %1 a month lies beyond the right edge.")
                       .arg(m_format.moneyShort(m_budget->limit));
        m_budget.reset();
    }
    if (m_budget && m_budget->limit > 0) {
        high = std::max(high, m_budget->limit);
        lowestPositive = lowestPositive > 0 ? std::min(lowestPositive, m_budget->limit) : m_budget->limit;
    }

    const bool possible = AxisScale::canBeLogarithmic(lowestPositive, high);
    const bool wide = lowestPositive > 0 && high / lowestPositive > kWideSpread;
    if (m_wanted == CostScale::Logarithmic && !possible)
        m_notes << (lowestPositive > 0
                ? tr("The costs spread too far for a logarithmic scale, so this one is linear.")
                : tr("No cost is above zero, so the scale is linear."));
    if (possible && (m_wanted == CostScale::Logarithmic || (m_wanted == CostScale::Automatic && wide)))
        return AxisScale::logarithmic(lowestPositive / 1.6, high * 1.9, low <= 0);
    const double span = high - std::min(low, 0.0);
    return AxisScale::linearExact(std::min(low, 0.0) - span * 0.03, high + span * 0.07);
}

AxisScale TradeoffPicture::accuracyScale() const
{
    double low = m_points.front().accuracy;
    double high = low;
    for (const TradeoffPoint& point : m_points) {
        low = std::min(low, point.accuracy);
        high = std::max(high, point.accuracy);
    }
    if (m_requiredAccuracy) {
        low = std::min(low, m_requiredAccuracy->limit);
        high = std::max(high, m_requiredAccuracy->limit);
    }
    const double margin = std::max((high - low) * 0.12, 0.01);
    return AxisScale::linearExact(std::max(low - margin, -0.02), std::min(high + margin, 1.02), 8);
}

void TradeoffPicture::showAxes()
{
    setAxesVisible(!m_points.isEmpty());
    if (m_points.isEmpty())
        return;
    const AxisScale cost = costScale();
    const AxisScale accuracy = accuracyScale();
    const QString currency = m_format.currency();
    const bool fine = accuracy.ticks().size() > 1 && accuracy.ticks()[1] - accuracy.ticks()[0] < 0.0099;
    setAxes({cost,
                cost.isLogarithmic() ? tr("Cost per month (%1, logarithmic)").arg(currency)
                                     : tr("Cost per month (%1)").arg(currency),
                [this](double value) { return m_format.moneyShort(value); }},
        {accuracy, tr("Correct answers"), [this, fine](double value) {
             return value < -1e-9 || value > 1 + 1e-9 ? QString() : m_format.share(value, fine ? 1 : 0);
         }});
}

void TradeoffPicture::showFront(const Evaluation& evaluation)
{
    m_front.clear();
    for (const std::string& id : evaluation.paretoFront)
        for (const TradeoffPoint& point : m_points)
            if (point.strategy == id)
                m_front << QPointF(xScale().position(point.cost), yScale().position(point.accuracy));
    setLines({{m_front, QPen(look().quiet, 1, Qt::DashLine)}});
}

ChartTable TradeoffPicture::makeTable(const Evaluation& evaluation) const
{
    ChartTable table;
    table.columns = {{tr("Option"), false, {}},
        {tr("Cost per month"), true, tr("Recurring cost without one-off cost and errors, per month in use")},
        {tr("Correct answers"), true, tr("Share of correct answers, mean over the months in use")},
        {tr("One-off cost"), true, {}},
        {tr("Best at its cost"), false, tr("On the Pareto front: no option is both cheaper and better")},
        {tr("Meets the requirements"), false, {}}};
    for (const StrategyResult& strategy : evaluation.strategies) {
        const CentralFigures& figures = strategy.central;
        const bool front = std::ranges::count(evaluation.paretoFront, strategy.id) > 0;
        table.rows.append(
            {{strategyName(strategy), {}}, {m_format.money(figures.costPerMonth), figures.costPerMonth},
                {m_format.share(figures.accuracy), figures.accuracy},
                {m_format.money(figures.oneOffCost), figures.oneOffCost}, {front ? tr("yes") : tr("no"), {}},
                {strategy.eligible ? tr("yes") : tr("no"), {}}});
        table.strategies.append(strategy.id);
    }
    return table;
}

QString TradeoffPicture::describe(const Evaluation& evaluation) const
{
    if (m_points.isEmpty())
        return tr("The chart is empty: no option has both a cost and an accuracy.");
    QStringList sentences;
    sentences << tr("Cost per month against the share of correct answers for %n option(s).", nullptr,
        static_cast<int>(m_points.size()));
    for (const TradeoffPoint& point : m_points)
        sentences << (point.recommended ? tr("%1, recommended: %2 a month, %3 correct.")
                                        : tr("%1: %2 a month, %3 correct."))
                         .arg(point.name, m_format.moneyShort(point.cost), m_format.share(point.accuracy));
    QStringList front;
    for (const std::string& id : evaluation.paretoFront)
        if (const StrategyResult* strategy = findResult(evaluation, id))
            front << strategyName(*strategy);
    if (front.size() > 1)
        sentences
            << tr("Not beaten on both cost and accuracy: %1.").arg(look().locale.createSeparatedList(front));
    if (m_requiredAccuracy)
        sentences << tr("Required accuracy: %1.").arg(percent(m_format, m_requiredAccuracy->limit));
    if (m_budget)
        sentences << tr("Budget: %1 a month.").arg(m_format.moneyShort(m_budget->limit));
    return (sentences + m_notes).join(QLatin1Char(' '));
}

QString TradeoffPicture::title() const
{
    return tr("Cost against accuracy");
}

QString TradeoffPicture::description() const
{
    return m_description;
}

ChartTable TradeoffPicture::table() const
{
    return m_table;
}

QList<Picture::Target> TradeoffPicture::targets()
{
    layOut();
    QList<Target> targets;
    for (const TradeoffPoint& point : m_points)
        targets.append({point.strategy, point.place});
    std::ranges::stable_sort(targets, {}, [](const Target& target) { return target.place.x(); });
    if (look().rightToLeft)
        std::ranges::reverse(targets);
    return targets;
}

QString TradeoffPicture::hintAt(const QPointF& position)
{
    const std::string id = strategyAt(position);
    for (const TradeoffPoint& point : m_points)
        if (point.strategy == id)
            return point.hint;
    return {};
}

void TradeoffPicture::makeRoom()
{
    const QFontMetricsF metrics(look().caption());
    qreal bottom = 4;
    for (const QString& note : m_notes)
        bottom
            += metrics
                   .boundingRect(QRectF(0, 0, qMax(size().width() - 16, 80.0), 1000), Qt::TextWordWrap, note)
                   .height()
            + 2;
    setOuterMargins(20, bottom);
    m_laidOutFor = {};
}

void TradeoffPicture::spreadEqualPoints()
{
    // Points on the same spot stand side by side, in the document's order, centred on it.
    QList<bool> done(m_points.size(), false);
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (done[i])
            continue;
        QList<qsizetype> group;
        for (qsizetype j = i; j < m_points.size(); ++j)
            if (!done[j] && (m_points[j].place - m_points[i].place).manhattanLength() < 4)
                group.append(j);
        const QPointF centre = m_points[i].place;
        const qreal first = -static_cast<qreal>(group.size() - 1) / 2;
        for (qsizetype k = 0; k < group.size(); ++k) {
            done[group[k]] = true;
            if (group.size() > 1)
                m_points[group[k]].place
                    = centre + QPointF((first + static_cast<qreal>(k)) * kMarker * 1.05, 0);
        }
    }
}

void TradeoffPicture::layOut()
{
    const QRectF area = plotArea();
    if (m_laidOutFor == area)
        return;
    m_laidOutFor = area;
    for (TradeoffPoint& point : m_points)
        point.place = atValues(point.cost, point.accuracy);
    spreadEqualPoints();

    QList<qsizetype> order; // the recommended one first, then those in the running
    for (const int rank : {0, 1, 2})
        for (qsizetype i = 0; i < m_points.size(); ++i)
            if (rank == (m_points[i].recommended ? 0 : m_points[i].eligible ? 1 : 2))
                order.append(i);
    QList<LabelRequest> requests;
    for (const qsizetype i : order) {
        TradeoffPoint& point = m_points[i];
        const QFontMetricsF metrics(point.recommended ? look().bold() : look().font);
        point.shownName
            = metrics.elidedText(point.name, Qt::ElideRight, qMin(kLongestLabel, area.width() * 0.3));
        requests.append({point.place, point.recommended ? kMarker * 1.1 : kMarker * 0.8,
            QSizeF(metrics.horizontalAdvance(point.shownName) + 4, metrics.height())});
    }
    QList<QRectF> obstacles;
    if (m_requiredAccuracy)
        obstacles << gateLabel(accuracyGateArea(), *m_requiredAccuracy, false);
    if (m_budget)
        obstacles << gateLabel(budgetGateArea(), *m_budget, true);
    for (const QPointF& point : crossedLines())
        obstacles << QRectF(point - QPointF(2, 2), QSizeF(4, 4));
    const QList<LabelPlace> places = placeLabels(requests, area, obstacles);
    for (qsizetype k = 0; k < order.size(); ++k) {
        m_points[order[k]].label = places[k].rect;
        m_points[order[k]].leader = places[k].leader;
    }
}

QPolygonF TradeoffPicture::crossedLines() const
{
    constexpr qreal kEvery = 6;
    QPolygonF points;
    const auto walk = [&points](const QLineF& line) {
        for (qreal along = 0; along < line.length(); along += kEvery)
            points << line.pointAt(along / line.length());
    };
    for (qsizetype i = 1; i < m_front.size(); ++i)
        walk({at(m_front[i - 1].x(), m_front[i - 1].y()), at(m_front[i].x(), m_front[i].y())});
    if (m_budget) {
        const double x = xScale().position(m_budget->limit);
        walk({at(x, 0), at(x, 1)});
    }
    if (m_requiredAccuracy) {
        const double y = yScale().position(m_requiredAccuracy->limit);
        walk({at(0, y), at(1, y)});
    }
    return points;
}

QRectF TradeoffPicture::accuracyGateArea() const
{
    const double y = std::clamp(yScale().position(m_requiredAccuracy->limit), 0.0, 1.0);
    return QRectF(at(0, y), at(1, 0)).normalized();
}

QRectF TradeoffPicture::budgetGateArea() const
{
    const double x = std::clamp(xScale().position(m_budget->limit), 0.0, 1.0);
    return QRectF(at(x, 1), at(1, 0)).normalized();
}

QRectF TradeoffPicture::gateLabel(const QRectF& area, const Gate& gate, bool budget) const
{
    const QFontMetricsF metrics(look().caption());
    const QSizeF size(metrics.horizontalAdvance(gate.label) + 8, metrics.height() + 2);
    const QRectF plot = plotArea();
    // beside the line: the budget's at the top, towards the dear side if there is room; the accuracy's just
    // beneath it, at the axis
    QPointF corner;
    if (budget) {
        const bool fits = area.width() >= size.width();
        const bool rightOfLine = look().rightToLeft ? !fits : fits;
        const qreal edge = look().rightToLeft ? area.right() : area.left();
        corner = {rightOfLine ? edge : edge - size.width(), plot.top() + 2};
        corner.setX(std::clamp(corner.x(), plot.left(), std::max(plot.left(), plot.right() - size.width())));
    } else {
        corner = {look().rightToLeft ? plot.right() - size.width() : plot.left(), area.top() + 1};
        if (corner.y() + size.height() > plot.bottom())
            corner.setY(area.top() - size.height() - 1);
    }
    return {corner, size};
}

void TradeoffPicture::paintRail(QPainter& painter) const
{
    const QRectF rail = QRectF(at(0, 1), at(xScale().railWidth() * 0.9, 0)).normalized();
    QColor shade = look().grid;
    shade.setAlphaF(0.5F);
    painter.fillRect(rail, shade);
    painter.setFont(look().caption());
    painter.setPen(look().quiet);
    painter.drawText(QRectF(rail.left() - 20, rail.bottom() + 5, rail.width() + 40, 40),
        Qt::AlignHCenter | Qt::AlignTop, QStringLiteral("\u2264 ") + m_format.moneyShort(0));
}

void TradeoffPicture::paintGate(QPainter& painter, const QRectF& area, const QLineF& edge) const
{
    QColor shade = look().warning;
    shade.setAlphaF(0.04F);
    painter.fillRect(area, shade);
    shade.setAlphaF(look().dark ? 0.16F : 0.11F);
    paintHatch(painter, area, shade);
    painter.setPen(QPen(look().warning, 1.2));
    painter.drawLine(edge);
}

void TradeoffPicture::paintBelow(QPainter& painter) const
{
    if (m_points.isEmpty())
        return;
    if (xScale().hasRail())
        paintRail(painter);
    const auto label = [&](const QRectF& area, const Gate& gate, bool budget) {
        painter.setFont(look().caption());
        painter.setPen(look().warning);
        painter.drawText(gateLabel(area, gate, budget), Qt::AlignCenter, gate.label);
    };
    if (m_requiredAccuracy) {
        const QRectF area = accuracyGateArea();
        paintGate(painter, area, {area.topLeft(), area.topRight()});
        label(area, *m_requiredAccuracy, false);
    }
    if (m_budget) {
        const QRectF area = budgetGateArea();
        const bool mirrored = look().rightToLeft;
        paintGate(painter, area,
            mirrored ? QLineF(area.topRight(), area.bottomRight())
                     : QLineF(area.topLeft(), area.bottomLeft()));
        label(area, *m_budget, true);
    }
}

void TradeoffPicture::paintAbove(QPainter& painter)
{
    if (m_points.isEmpty()) {
        paintEmpty(painter,
            tr("Nothing to draw yet. Add options and say, for at least one of them, what it costs and how "
               "often it is right."));
        return;
    }
    layOut();
    for (const TradeoffPoint& point : m_points)
        paintLabel(painter, point);
    for (const bool eligible : {false, true}) // those in the running on top
        for (const TradeoffPoint& point : m_points)
            if (point.eligible == eligible)
                paintPoint(painter, point);

    painter.setFont(look().caption());
    painter.setPen(look().quiet);
    qreal bottom = size().height() - 4;
    for (auto note = m_notes.crbegin(); note != m_notes.crend(); ++note) {
        const QRectF room(8, 0, size().width() - 16, 1000);
        const qreal height
            = QFontMetricsF(look().caption()).boundingRect(room, Qt::TextWordWrap, *note).height();
        painter.drawText(QRectF(8, bottom - height, size().width() - 16, height + 2),
            Qt::TextWordWrap | Qt::AlignAbsolute | (look().rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
            *note);
        bottom -= height + 2;
    }
}

void TradeoffPicture::paintPoint(QPainter& painter, const TradeoffPoint& point) const
{
    const bool faded = !point.eligible || !point.comparable;
    painter.setOpacity(faded ? 0.5 : 1);
    paintMarker(painter, point.place, point.recommended ? kMarker * 1.2 : kMarker, point.style, look().dark,
        point.footing);
    painter.setOpacity(1);
    if (!point.eligible) {
        const qreal r = kMarker * 0.68;
        painter.setPen(QPen(look().warning, 1.2));
        painter.drawLine(point.place + QPointF(-r, -r), point.place + QPointF(r, r));
        painter.drawLine(point.place + QPointF(-r, r), point.place + QPointF(r, -r));
    }
    painter.setBrush(Qt::NoBrush);
    if (point.strategy == selected()) {
        painter.setPen(QPen(look().accent, isFocused() ? 2.4 : 1.4));
        painter.drawEllipse(point.place, kMarker * 0.95, kMarker * 0.95);
    } else if (point.strategy == hovered()) {
        painter.setPen(QPen(look().quiet, 1));
        painter.drawEllipse(point.place, kMarker * 0.95, kMarker * 0.95);
    }
}

void TradeoffPicture::paintLabel(QPainter& painter, const TradeoffPoint& point) const
{
    const bool faded = !point.eligible || !point.comparable;
    if (point.leader) {
        painter.setPen(QPen(look().grid.darker(look().dark ? 70 : 125), 1));
        const QPointF end(std::clamp(point.place.x(), point.label.left(), point.label.right()),
            std::clamp(point.place.y(), point.label.top(), point.label.bottom()));
        painter.drawLine(point.place, end);
    }
    painter.setFont(point.recommended ? look().bold() : look().font);
    painter.setPen(faded ? look().quiet : look().text);
    painter.drawText(point.label, Qt::AlignCenter, point.shownName);
}

} // namespace tunepoint::ui
