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
constexpr qreal kLongestShort = 170; ///< of a name within a label
constexpr qsizetype kMostCrossingLabels = 6;
constexpr qreal kReach = 9; ///< pixels within which the pointer means a line or a dot

} // namespace

CumulativePicture::CumulativePicture(CumulativeFigure figure)
    : m_figure(figure)
{
    setPainters([this](QPainter& painter) { paintBelow(painter); },
        [this](QPainter& painter) { paintAbove(painter); });
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
    m_todayUnknown
        = m_figure == CumulativeFigure::CashFlow && !evaluation.hasBaseline && !evaluation.strategies.empty();
    if (m_todayUnknown)
        return; // a gain against nothing is none
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
        if (m_figure == CumulativeFigure::CashFlow) {
            line.payback = figures.paybackMonths;
            if (strategy.chance && strategy.chance->cumulativeCash.p10.size() == line.amounts.size()
                && strategy.chance->cumulativeCash.p90.size() == line.amounts.size())
                line.bands = strategy.chance->cumulativeCash;
        }
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
            m_crossings.append(
                {pair.a, pair.b, month, *ofA, aAhead ? a->name : b->name, aAhead ? b->name : a->name,
                    look().locale.toString(static_cast<int>(std::ceil(month - 1e-9))), {}, {}, false, false});
        }
    }
    std::ranges::stable_sort(m_crossings, {}, &Crossing::month);
}

QString CumulativePicture::sentence(const Crossing& crossing) const
{
    return tr("%1 overtakes %2 in month %3").arg(crossing.ahead, crossing.behind, crossing.number);
}

std::string CumulativePicture::focus() const
{
    if (line(selected()) != nullptr)
        return selected();
    const auto recommended = std::ranges::find(m_lines, true, &Line::recommended);
    return recommended == m_lines.end() ? std::string() : recommended->strategy;
}

bool CumulativePicture::isShown(const Crossing& crossing) const
{
    const std::string strategy = focus();
    if (!strategy.empty() && crossing.a != strategy && crossing.b != strategy)
        return false;
    const bool bothEligible = line(crossing.a)->eligible && line(crossing.b)->eligible;
    const bool onChart = std::abs(yScale().position(crossing.amount) - 0.5) <= 0.5;
    return onChart && (bothEligible || crossing.a == selected() || crossing.b == selected());
}

CumulativePicture::Range CumulativePicture::shownRange() const
{
    constexpr double kSqueeze = 3; // lines of options that are out may make the range so many times larger
    const auto widened = [](Range range, const Line& line) {
        const auto [low, high] = std::ranges::minmax(line.amounts);
        return Range{std::min(range.low, low), std::max(range.high, high)};
    };
    Range range;
    for (const Line& line : m_lines) {
        if (line.eligible)
            range = widened(range, line);
        if (line.recommended && line.bands) // the axis must not move when another option is selected
            range = {std::min(range.low, std::ranges::min(line.bands->p10)),
                std::max(range.high, std::ranges::max(line.bands->p90))};
    }
    const bool anyEligible = range.high > range.low;
    const double most = (range.high - range.low) * kSqueeze;
    for (const Line& line : m_lines) {
        const Range wider = widened(range, line);
        if (!anyEligible || wider.high - wider.low <= most)
            range = wider;
    }
    return range;
}

void CumulativePicture::showAxes()
{
    setAxesVisible(!m_lines.isEmpty());
    const auto [low, high] = shownRange();
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
    if (!line.eligible) // no transparency: it would show where pieces of a line overlap
        colour = blend(colour, look().ground, 0.55);
    QPen pen(colour, line.eligible ? width : width * 0.6, line.style.lineStyle());
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void CumulativePicture::showLines()
{
    QList<PlotLine> lines;
    QStringList missing;
    for (Line& line : m_lines) {
        line.positions.clear();
        for (std::size_t month = 0; month < line.amounts.size(); ++month)
            line.positions << QPointF(
                xScale().position(static_cast<double>(month)), yScale().position(line.amounts[month]));
        const QList<QPolygonF> parts = clipped(line.positions, QRectF(0, 0, 1, 1));
        line.end = parts.isEmpty() ? QPointF() : parts.back().back();
        line.leaves = line.end.x() < 1 - 1e-9;
        if (line.leaves)
            missing << line.name;
        lines.append({line.positions, penOf(line, 2)});
    }
    setLines(lines);
    m_note = missing.isEmpty()
        ? QString()
        : tr("Out of the running and beyond the edge: %1.").arg(look().locale.createSeparatedList(missing));
}

QString CumulativePicture::todayIsUnknown()
{
    return tr(
        "What today's process costs is unknown. State it under Task to see the gain against it; Cost shows "
        "what each option costs.");
}

QString CumulativePicture::title() const
{
    return m_figure == CumulativeFigure::Cost ? tr("Cost over time") : tr("Money over time");
}

QString CumulativePicture::description() const
{
    if (m_lines.isEmpty())
        return m_todayUnknown ? todayIsUnknown() : tr("The chart is empty: there is no option to compare.");
    QStringList sentences;
    sentences << (m_figure == CumulativeFigure::Cost
            ? tr("What each option has cost, month by month.")
            : tr("What each option has gained against going on as today, month by month."));
    for (const Line& line : m_lines)
        sentences << tr("%1: %2 after %3.")
                         .arg(line.name, m_format.moneyShort(line.amounts.back()), m_format.months(m_months));
    for (const Line& line : m_lines)
        if (isBanded(line))
            sentences << tr("%1: in eight cases of ten between %2 and %3 after %4.")
                             .arg(line.name, m_format.moneyShort(line.bands->p10.back()),
                                 m_format.moneyShort(line.bands->p90.back()), m_format.months(m_months));
    for (const Crossing& crossing : m_crossings)
        if (isShown(crossing))
            sentences << sentence(crossing) + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

ChartTable CumulativePicture::table() const
{
    ChartTable table;
    table.columns.append({tr("Month"), true, tr("0 is the start; later figures are at the month's end")});
    for (const Line& line : m_lines) {
        table.columns.append({line.name, true, {}});
        if (!line.bands)
            continue;
        table.columns.append({tr("%1: low", "an option").arg(line.name), true,
            tr("10th percentile (P10): in nine cases of ten it is more")});
        table.columns.append({tr("%1: high", "an option").arg(line.name), true,
            tr("90th percentile (P90): in nine cases of ten it is less")});
    }
    if (m_lines.isEmpty())
        return table;
    for (std::size_t month = 0; month < m_lines.front().amounts.size(); ++month) {
        QList<ChartCell> row{{look().locale.toString(static_cast<int>(month)), static_cast<double>(month)}};
        for (const Line& line : m_lines) {
            const bool known = month < line.amounts.size();
            const std::optional<double> amount = known ? std::optional(line.amounts[month]) : std::nullopt;
            row.append({m_format.money(amount), amount});
            if (!line.bands)
                continue;
            for (const auto* edge : {&line.bands->p10, &line.bands->p90})
                row.append({m_format.money((*edge)[month]), (*edge)[month]});
        }
        table.rows.append(row);
    }
    return table;
}

QList<Picture::Target> CumulativePicture::targets()
{
    QList<Target> targets;
    for (const Line& line : m_lines)
        if (!line.end.isNull())
            targets.append({line.strategy, at(line.end.x(), line.end.y())});
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
        if (isShown(crossing) && QLineF(atValues(crossing.month, crossing.amount), point).length() < kReach)
            return &crossing;
    return nullptr;
}

QString CumulativePicture::hintAt(const QPointF& point)
{
    if (const Crossing* crossing = crossingAt(point))
        return sentence(*crossing);
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
    m_labelWidth = fitLineNames(m_lines, QFontMetricsF(look().bold()), size().width());
    const QFontMetricsF caption(look().caption());
    const QRectF room(0, 0, std::max(size().width() - 16, 80.0), 1000);
    setOuterMargins(m_labelWidth + kMarker * 2 + 10,
        m_note.isEmpty() ? 4 : caption.boundingRect(room, Qt::TextWordWrap, m_note).height() + 6);
    m_laidOutFor = {};
}

void CumulativePicture::layOut()
{
    const QRectF area = plotArea();
    if (m_laidOutFor == area && m_laidOutFocus == focus())
        return;
    m_laidOutFor = area;
    m_laidOutFocus = focus();
    QList<Line*> labelled;
    QList<qreal> wanted;
    for (Line& line : m_lines) {
        line.labelHeight = -1;
        if (line.leaves)
            continue;
        labelled.append(&line);
        wanted.append(at(1, line.end.y()).y());
    }
    const QList<qreal> heights
        = spreadLabels(wanted, QFontMetricsF(look().font).height(), area.top() - 8, area.bottom() + 8);
    for (qsizetype i = 0; i < labelled.size(); ++i)
        labelled[i]->labelHeight = heights[i];
    layOutCrossings();
}

void CumulativePicture::layOutCrossings()
{
    const QFontMetricsF metrics(look().caption());
    QList<QRectF> obstacles;
    for (const Line& line : m_lines)
        for (qsizetype i = 0; i < line.positions.size(); ++i) {
            const QPointF place = at(line.positions[i].x(), line.positions[i].y());
            obstacles << QRectF(place - QPointF(2, 2), QSizeF(4, 4));
            if (i > 0)
                obstacles << QRectF(
                    (place + at(line.positions[i - 1].x(), line.positions[i - 1].y())) / 2 - QPointF(2, 2),
                    QSizeF(4, 4));
        }
    QList<LabelRequest> requests;
    QList<Crossing*> labelled;
    for (Crossing& crossing : m_crossings) {
        crossing.labelled = false;
        if (!isShown(crossing) || labelled.size() == kMostCrossingLabels)
            continue;
        crossing.label
            = tr("%1 overtakes %2 in month %3")
                  .arg(metrics.elidedText(crossing.ahead, Qt::ElideRight, kLongestShort),
                      metrics.elidedText(crossing.behind, Qt::ElideRight, kLongestShort), crossing.number);
        requests.append({atValues(crossing.month, crossing.amount), 9,
            QSizeF(metrics.horizontalAdvance(crossing.label) + 6, metrics.height())});
        labelled.append(&crossing);
    }
    const QList<LabelPlace> places = placeLabels(requests, plotArea(), obstacles);
    for (qsizetype i = 0; i < labelled.size(); ++i) {
        labelled[i]->labelRect = places[i].rect;
        labelled[i]->leader = places[i].leader;
        labelled[i]->labelled = plotArea().contains(places[i].rect);
        for (qsizetype j = 0; j < i; ++j)
            if (labelled[j]->labelled && places[j].rect.intersects(places[i].rect))
                labelled[i]->labelled = false; // its dot still says it when pointed at
    }
}

bool CumulativePicture::isBanded(const Line& line) const
{
    return line.bands
        && (line.recommended || line.strategy == selected() || line.strategy == hovered()
            || m_lines.size() == 1);
}

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
    QColor ground = look().ground;
    ground.setAlphaF(0.8F);
    painter.fillRect(rect, ground);
    painter.setFont(look().caption());
    painter.setPen(look().text);
    painter.drawText(rect, Qt::AlignCenter, text);
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
            paintMarker(painter, at(line.end.x(), line.end.y()), kMarker * 0.8, line.style, look().dark);
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
    const QPointF labelStart(at(1, 0).x() + side * kMarker * 1.7, line.labelHeight);
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
