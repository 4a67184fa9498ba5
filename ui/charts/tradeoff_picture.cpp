// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_picture.h"

#include "ui/charts/outcome_words.h"

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr double kWideSpread = 12; ///< ratio of costs from which a linear axis would squeeze the cheap ones
constexpr double kFarLimit = 8; ///< a limit so many times over the highest figure is left off the chart
constexpr double kWidestRegion = 1.2; ///< regions widen an axis by so many times the spread of the points

/// Ends of what an axis has to show, and the lowest of it above zero.
struct Extent {
    double low = 0;
    double high = 0;
    double lowestPositive = 0;

    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
        addPositive(value);
    }
    void addPositive(double value)
    {
        if (value > 0 && (lowestPositive == 0 || value < lowestPositive))
            lowestPositive = value;
    }
};

Extent extentOf(const QList<TradeoffPoint>& points, bool across)
{
    const double first = across ? points.front().x : points.front().y;
    Extent extent{first, first, 0};
    for (const TradeoffPoint& point : points)
        extent.add(across ? point.x : point.y);
    return extent;
}

/// Regions widen the axis, but one that is far wider than all points are apart does not squeeze them.
void widenByRegions(Extent& extent, const QList<TradeoffRegion>& regions, bool across, bool byFactors)
{
    const double spread = extent.high - extent.low;
    const double size = std::max(std::abs(extent.high), std::abs(extent.low));
    const double room = std::max(spread, size * 0.1) * kWidestRegion;
    const double ratio = extent.lowestPositive > 0 ? std::max(extent.high / extent.lowestPositive, 2.0) : 2.0;
    const double low = byFactors ? extent.lowestPositive / ratio : extent.low - room;
    const double high = byFactors ? extent.high * ratio : extent.high + room;
    for (const TradeoffRegion& region : regions)
        for (const PlanePoint& corner : region.outlines.most) {
            const double value = across ? corner.x : corner.y;
            if (std::isfinite(value) && !(byFactors && value <= 0))
                extent.add(std::clamp(value, low, high));
        }
}

} // namespace

TradeoffPicture::TradeoffPicture(const TradeoffSettings& settings)
    : m_settings(settings)
{
    setPainters([this](QPainter& painter) { paintBelow(painter); },
        [this](QPainter& painter) { paintAbove(painter); });
    connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
}

void TradeoffPicture::show(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_format = Format(look().locale, QString::fromStdString(evaluation.currency));
    keepRegions(evaluation, styles);
    m_evaluation = &evaluation;
    m_content = tradeoffPoints(evaluation, styles, m_settings.axes, m_format);
    m_limits = tradeoffLimits(evaluation, m_settings.axes, m_format);
    applyMove();
    showBand();
    showAxes();
}

void TradeoffPicture::showBand()
{
    const std::string& chosen = selected().empty() ? m_settings.bandOf : selected();
    const std::string strategy
        = chosen.empty() ? m_evaluation->recommendation.strategy.value_or(std::string()) : chosen;
    m_band = breakEvenBand(*m_evaluation, strategy, m_settings.axes, m_format);
}

/// A coarse evaluation without trials comes before each fine one: the regions of before stand until then, so
/// that nothing blinks.
void TradeoffPicture::keepRegions(const Evaluation& evaluation, const StrategyStyles& styles)
{
    std::pair<std::vector<std::string>, TradeoffAxes> wanted;
    wanted.second = m_settings.axes;
    for (const StrategyResult& strategy : evaluation.strategies)
        wanted.first.push_back(strategy.id);
    const bool coarse = !evaluation.strategies.empty() && !evaluation.strategies.front().chance;
    if (coarse && wanted == m_regionsOf)
        return;
    m_regionsOf = std::move(wanted);
    m_regions = tradeoffRegions(evaluation, styles, m_settings.axes);
}

void TradeoffPicture::applyMove()
{
    if (!m_moved)
        return;
    const auto limit = std::ranges::find(m_limits, m_moved->gate, &TradeoffLimit::gate);
    if (limit == m_limits.end())
        return;
    limit->value = m_moved->value;
    limit->label = limitLabel(limit->kind, limit->value, m_format);
}

AxisScale TradeoffPicture::scaleOf(bool across)
{
    const OutcomeFigure figure = across ? m_settings.axes.x : m_settings.axes.y;
    const bool accuracy = figure == OutcomeFigure::Accuracy;
    Extent extent = extentOf(m_content.points, across);
    for (const TradeoffLimit& limit : m_limits) {
        const bool far = !accuracy && extent.high > 0 && limit.value > extent.high * kFarLimit;
        if (limit.across == across && !far)
            extent.add(limit.value);
    }
    const bool wide = extent.lowestPositive > 0 && extent.high / extent.lowestPositive > kWideSpread;
    const bool wanted = !accuracy
        && (across && m_settings.scale != CostScale::Automatic ? m_settings.scale == CostScale::Logarithmic
                                                               : wide);
    Extent byFactors = extent;
    widenByRegions(byFactors, m_regions, across, true);
    const bool possible = AxisScale::canBeLogarithmic(byFactors.lowestPositive, byFactors.high);
    if (wanted && possible)
        return AxisScale::logarithmic(byFactors.lowestPositive / 1.5, byFactors.high * 1.6, extent.low <= 0);
    if (across && m_settings.scale == CostScale::Logarithmic)
        m_axisNotes << (extent.lowestPositive > 0
                ? tr("The costs spread too far for a logarithmic scale, so this one is linear.")
                : tr("No cost is above zero, so the scale is linear."));
    const bool neverBelowZero = m_settings.numbers && extent.low >= 0;
    widenByRegions(extent, m_regions, across, false);
    if (accuracy) {
        const double margin = std::max((extent.high - extent.low) * 0.1, 0.01);
        return AxisScale::linearExact(
            std::max(extent.low - margin, -0.02), std::min(extent.high + margin, 1.02), 8);
    }
    const double low = neverBelowZero ? 0.0 : std::min(extent.low, 0.0);
    const double span = extent.high - low;
    return AxisScale::linearExact(low - span * 0.03, extent.high + span * 0.07);
}

AxisScale TradeoffPicture::heldScale(const AxisScale& wanted, const AxisScale& now) const
{
    switch (m_hold) {
    case AxesHold::Free:
        break;
    case AxesHold::Loose:
        return now.united(wanted);
    case AxesHold::Firm:
        return now;
    }
    return wanted;
}

void TradeoffPicture::showAxes()
{
    setAxesVisible(!m_content.points.isEmpty());
    m_axisNotes.clear();
    if (m_content.points.isEmpty()) {
        m_whole.reset();
        m_front.clear();
        setLines({});
        noteAbsent();
        repaint();
        return;
    }
    std::pair<AxisScale, AxisScale> wanted{scaleOf(true), scaleOf(false)};
    if (m_whole)
        wanted = {heldScale(wanted.first, m_whole->first), heldScale(wanted.second, m_whole->second)};
    m_whole = std::move(wanted);
    showStretch();
}

void TradeoffPicture::showStretch()
{
    const auto& [x, y] = m_settings.window ? *m_settings.window : *m_whole;
    const auto axis = [this](const AxisScale& scale, OutcomeFigure figure) {
        const bool fine = scale.ticks().size() > 1 && scale.ticks()[1] - scale.ticks()[0] < 0.0099;
        return PlotAxis{scale, outcomeAxisTitle(figure, m_format, scale.isLogarithmic()),
            [this, figure, fine](double value) { return outcomeTick(figure, value, m_format, fine); }};
    };
    setAxes(axis(x, m_settings.axes.x), axis(y, m_settings.axes.y));
    placeFront();
    noteAbsent();
    m_laidOutFor = {};
    makeRoom();
    repaint();
}

void TradeoffPicture::placeFront()
{
    m_front.clear();
    for (const std::string& id : m_content.front)
        if (const TradeoffPoint* point = m_content.find(id))
            m_front << QPointF(xScale().position(point->x), yScale().position(point->y));
    setLines({{m_front, QPen(look().quiet, 1, Qt::DashLine)}});
}

void TradeoffPicture::noteAbsent()
{
    m_notes = m_axisNotes;
    if (m_content.points.isEmpty())
        return;
    const QLocale& locale = look().locale;
    if (!m_content.missing.isEmpty())
        m_notes << tr("Not on the chart: %1.").arg(locale.createSeparatedList(m_content.missing));
    QStringList outside;
    for (TradeoffPoint& point : m_content.points) {
        const double x = xScale().position(point.x);
        const double y = yScale().position(point.y);
        point.inside = x >= -1e-9 && x <= 1 + 1e-9 && y >= -1e-9 && y <= 1 + 1e-9;
        if (!point.inside)
            outside << point.name;
    }
    if (!outside.isEmpty())
        m_notes << tr("Outside of what is shown: %1. Press 0 to see all.")
                       .arg(locale.createSeparatedList(outside));
    for (const TradeoffLimit& limit : m_limits)
        if (!isLimitShown(*this, limit))
            m_notes << tr("Beyond the edge of the chart: %1.").arg(limit.label);
    if (m_band && !isBandShown(*this, *m_band))
        m_notes << tr("Beyond the edge of the chart: %1.").arg(m_band->label);
}

void TradeoffPicture::selectionShown()
{
    if (m_content.points.isEmpty() || m_evaluation == nullptr)
        return;
    showBand();
    noteAbsent();
    m_laidOutFor = {};
    makeRoom();
    repaint();
}

void TradeoffPicture::zoom(double factor, const QPointF& around)
{
    const QRectF area = plotArea();
    if (m_content.points.isEmpty() || area.isEmpty())
        return;
    const auto part = [factor](const AxisScale& scale, double position) {
        const double rail = scale.railWidth();
        const double place = std::clamp((position - rail) / (1 - rail), 0.0, 1.0);
        return scale.part(place - place / factor, place + (1 - place) / factor);
    };
    const double along = (around.x() - area.left()) / area.width();
    m_settings.window = std::pair(part(xScale(), look().rightToLeft ? 1 - along : along),
        part(yScale(), (area.bottom() - around.y()) / area.height()));
    showStretch();
}

void TradeoffPicture::pan(double right, double up)
{
    if (m_content.points.isEmpty())
        return;
    m_settings.window = std::pair(xScale().part(right, 1 + right), yScale().part(up, 1 + up));
    showStretch();
}

void TradeoffPicture::showWhole()
{
    m_settings.window.reset();
    if (m_whole)
        showStretch();
}

int TradeoffPicture::limitAt(const QPointF& point) const
{
    constexpr qreal kReach = 6;
    if (m_content.points.isEmpty())
        return -1;
    for (int i = 0; i < m_limits.size(); ++i) {
        if (!isLimitShown(*this, m_limits[i]))
            continue;
        const QLineF line = limitLine(*this, m_limits[i]);
        const qreal across = m_limits[i].across ? point.x() - line.x1() : point.y() - line.y1();
        const QRectF area = plotArea().adjusted(-kReach, -kReach, kReach, kReach);
        if ((std::abs(across) <= kReach && area.contains(point))
            || limitGrip(*this, m_limits[i]).adjusted(-2, -2, 2, 2).contains(point)
            || limitLabelRect(*this, m_limits[i]).contains(point))
            return i;
    }
    return -1;
}

void TradeoffPicture::setHeldLimit(const std::string& gate)
{
    if (m_held == gate)
        return;
    m_held = gate;
    repaint();
}

void TradeoffPicture::moveLimit(const std::string& gate, double value)
{
    m_moved = Move{gate, value};
    applyMove();
    m_laidOutFor = {};
    repaint();
}

QString TradeoffPicture::title() const
{
    return m_settings.axes == TradeoffAxes{}
        ? tr("Cost against accuracy")
        : tr("%1 against %2").arg(outcomeName(m_settings.axes.x), outcomeName(m_settings.axes.y));
}

QString TradeoffPicture::description() const
{
    if (m_content.points.isEmpty())
        return tr("The chart is empty: no option has both figures of the axes.");
    QStringList sentences = describePoints(*m_evaluation, m_content, m_settings.axes, m_format);
    if (!m_regions.isEmpty())
        sentences << tr("The regions hold 50% and 90% of the trials of each option.");
    for (const TradeoffLimit& limit : m_limits)
        sentences << tr("A limit, %1.").arg(limit.label);
    if (m_band)
        sentences << m_band->label + QLatin1Char('.');
    return (sentences + m_notes).join(QLatin1Char(' '));
}

ChartTable TradeoffPicture::table() const
{
    if (m_evaluation == nullptr)
        return {};
    return tradeoffTable(*m_evaluation, m_settings.axes, m_format);
}

TradeoffDrawn TradeoffPicture::drawn() const
{
    TradeoffDrawn drawn;
    if (m_content.points.isEmpty())
        return drawn;
    drawn.regions = !m_regions.isEmpty();
    drawn.manyRegions = m_regions.size() > kFewRegions;
    drawn.front = m_front.size() > 1;
    drawn.band = m_band && isBandShown(*this, *m_band);
    drawn.limits = std::ranges::any_of(m_limits, [this](const TradeoffLimit& limit) {
        const double position = limitPosition(*this, limit);
        return limit.atLeast ? position > 0 : position < 1;
    });
    return drawn;
}

QList<Picture::Target> TradeoffPicture::targets()
{
    layOut();
    QList<Target> targets;
    for (const TradeoffPoint& point : m_content.points)
        if (point.inside)
            targets.append({point.strategy, point.place});
    std::ranges::stable_sort(targets, {}, [](const Target& target) { return target.place.x(); });
    if (look().rightToLeft)
        std::ranges::reverse(targets);
    return targets;
}

QString TradeoffPicture::hintAt(const QPointF& position)
{
    const TradeoffPoint* point = m_content.find(strategyAt(position));
    return point ? point->hint : QString();
}

} // namespace tunepoint::ui
