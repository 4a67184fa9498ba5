// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_chart.h"

#include "ui/charts/tradeoff_picture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kPanStep = 0.1; ///< share of the axis
constexpr qreal kFirstPull = 3; ///< pixels from which a press is a pull and no click

} // namespace

TradeoffChart::TradeoffChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    m_settings.grips = true;
    initialize();
}

TradeoffPicture& TradeoffChart::trade() const
{
    return static_cast<TradeoffPicture&>(picture());
}

void TradeoffChart::setScale(CostScale scale)
{
    if (scale == m_settings.scale)
        return;
    m_settings.scale = scale;
    m_settings.window.reset();
    trade().setSettings(m_settings);
    refresh();
    Q_EMIT windowChanged();
}

bool TradeoffChart::isLogarithmic() const
{
    return picture().xScale().isLogarithmic();
}

void TradeoffChart::setAxes(const TradeoffAxes& axes)
{
    if (axes == m_settings.axes)
        return;
    leaveLimit();
    m_settings.axes = axes;
    m_settings.window.reset();
    trade().setSettings(m_settings);
    trade().setHold(AxesHold::Free); // the ranges of other figures mean nothing
    refresh();
    trade().setHold(m_calm ? AxesHold::Loose : AxesHold::Free);
    Q_EMIT windowChanged();
}

void TradeoffChart::setAxesCalm(bool calm)
{
    m_calm = calm;
    if (m_grabbed.empty())
        trade().setHold(calm ? AxesHold::Loose : AxesHold::Free);
}

void TradeoffChart::zoom(double factor)
{
    zoomAround(factor, plotArea().center());
}

void TradeoffChart::zoomAround(double factor, const QPointF& place)
{
    const QRectF before = plotArea();
    trade().zoom(factor, place);
    // a note on what is now outside takes a line from the plot: what is under the pointer stays there all the
    // same
    const QRectF after = plotArea();
    if (!before.isEmpty() && !after.isEmpty() && before != after) {
        const auto position = [&place](const QRectF& area) {
            return QPointF(
                (place.x() - area.left()) / area.width(), (area.bottom() - place.y()) / area.height());
        };
        const QPointF shift = position(before) - position(after);
        trade().pan(isRightToLeft() ? -shift.x() : shift.x(), shift.y());
    }
    changeWindow();
}

void TradeoffChart::showWhole()
{
    trade().showWhole();
    changeWindow();
}

bool TradeoffChart::isZoomed() const
{
    return m_settings.window.has_value();
}

void TradeoffChart::changeWindow()
{
    m_settings.window = trade().settings().window;
    setAccessibleDescription(description());
    Q_EMIT windowChanged();
}

std::pair<double, double> TradeoffChart::rangeAcross() const
{
    return {picture().xScale().low(), picture().xScale().high()};
}

std::pair<double, double> TradeoffChart::rangeUp() const
{
    return {picture().yScale().low(), picture().yScale().high()};
}

QPointF TradeoffChart::placeOfLimit(const std::string& gate) const
{
    static_cast<void>(plotArea()); // laid out from here on
    for (const TradeoffLimit& limit : trade().limits())
        if (limit.gate == gate && isLimitShown(trade(), limit))
            return limitLine(trade(), limit).pointAt(0.35);
    return {};
}

QList<QPointF> TradeoffChart::regionOf(const std::string& strategyId, bool half) const
{
    static_cast<void>(plotArea());
    QList<QPointF> corners;
    for (const TradeoffRegion& region : trade().regions())
        if (region.strategy == strategyId)
            for (const PlanePoint& corner : half ? region.outlines.half : region.outlines.most)
                corners << trade().atValues(corner.x, corner.y);
    return corners;
}

std::unique_ptr<Picture> TradeoffChart::makePicture() const
{
    TradeoffSettings settings = m_settings;
    if (isInitialized()) { // for a file or paper
        settings.bandOf = selection();
        settings.grips = false;
    }
    return std::make_unique<TradeoffPicture>(settings);
}

void TradeoffChart::newEvaluation()
{
    if (m_drag != Drag::Limit) // it speaks for what the limit was moved to
        trade().forgetMove();
}

void TradeoffChart::refreshed()
{
    const auto gone = [this](const std::string& gate) {
        return !gate.empty() && std::ranges::count(trade().limits(), gate, &TradeoffLimit::gate) == 0;
    };
    if (gone(m_grabbed))
        letGo();
    if (gone(m_focused))
        leaveLimit();
}

bool TradeoffChart::handle(QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent&>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent&>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent&>(event));
    case QEvent::MouseButtonDblClick: {
        const QPointF place = static_cast<QMouseEvent&>(event).position();
        if (!picture().strategyAt(place).empty() || trade().limitAt(place) >= 0)
            return false;
        showWhole();
        return true;
    }
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent&>(event));
    case QEvent::KeyPress:
        return key(static_cast<QKeyEvent&>(event));
    default:
        return false;
    }
}

bool TradeoffChart::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    leaveLimit();
    const bool onPoint = !picture().strategyAt(event.position()).empty();
    if (onPoint)
        return false;
    setFocus(Qt::MouseFocusReason);
    m_from = event.position();
    const int limit = trade().limitAt(event.position());
    if (limit >= 0) {
        m_drag = Drag::Limit;
        grab(trade().limits()[limit].gate);
    } else if (picture().plotArea().contains(event.position())) {
        m_drag = Drag::Ground;
    }
    return true;
}

bool TradeoffChart::move(const QMouseEvent& event)
{
    if (m_drag != Drag::None && !event.buttons().testFlag(Qt::LeftButton)) {
        m_drag = Drag::None; // it was let go elsewhere
        letGo();
    }
    if (m_drag == Drag::Limit) {
        for (const TradeoffLimit& limit : trade().limits())
            if (limit.gate == m_grabbed) {
                moveLimit(limitAtPoint(trade(), limit, event.position()));
                break;
            }
        return true;
    }
    if (m_drag == Drag::Ground) {
        const QPointF way = event.position() - m_from;
        const QRectF area = picture().plotArea();
        if ((!isZoomed() && way.manhattanLength() < kFirstPull) || area.isEmpty())
            return true;
        m_from = event.position();
        const double right = -way.x() / area.width();
        trade().pan(layoutDirection() == Qt::RightToLeft ? -right : right, way.y() / area.height());
        canvas()->setCursor(Qt::ClosedHandCursor);
        changeWindow();
        return true;
    }
    const int limit = trade().limitAt(event.position());
    if (limit < 0 || !picture().strategyAt(event.position()).empty())
        return false;
    picture().setHovered({});
    canvas()->setCursor(trade().limits()[limit].across ? Qt::SizeHorCursor : Qt::SizeVerCursor);
    showHint(tr("%1\nDrag to change it, or reach it with Tab and use the arrow keys.")
                 .arg(trade().limits()[limit].label),
        event.globalPosition().toPoint());
    return true;
}

bool TradeoffChart::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || m_drag == Drag::None)
        return false;
    const Drag was = std::exchange(m_drag, Drag::None);
    canvas()->setCursor(Qt::ArrowCursor);
    if (was == Drag::Limit)
        letGo();
    return true;
}

bool TradeoffChart::wheel(const QWheelEvent& event)
{
    const double notches = event.angleDelta().y() / 120.0;
    if (notches == 0 || m_drag != Drag::None)
        return false;
    zoomAround(std::pow(kZoomStep, notches), event.position());
    return true;
}

bool TradeoffChart::key(const QKeyEvent& event)
{
    if (m_drag == Drag::Limit && event.key() == Qt::Key_Escape) {
        moveLimit(m_before);
        m_drag = Drag::None;
        letGo();
        return true;
    }
    if (!m_focused.empty() && keyOnLimit(event))
        return true;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const double forwards = layoutDirection() == Qt::RightToLeft ? -kPanStep : kPanStep;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / kZoomStep);
        return true;
    case Qt::Key_0:
        showWhole();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift) {
            trade().pan(event.key() == Qt::Key_Right ? forwards : -forwards, 0);
            changeWindow();
        }
        return shift;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (shift) {
            trade().pan(0, event.key() == Qt::Key_Up ? kPanStep : -kPanStep);
            changeWindow();
        }
        return shift;
    default:
        return false;
    }
}

bool TradeoffChart::keyOnLimit(const QKeyEvent& event)
{
    const auto limit = std::ranges::find(trade().limits(), m_focused, &TradeoffLimit::gate);
    if (limit == trade().limits().end())
        return false;
    const double size = event.modifiers().testFlag(Qt::ShiftModifier) ? 5 : 1;
    double step = 0;
    switch (event.key()) {
    case Qt::Key_Up:
        step = size;
        break;
    case Qt::Key_Down:
        step = -size;
        break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        step = (event.key() == Qt::Key_Right) == (layoutDirection() != Qt::RightToLeft) ? size : -size;
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        const std::string gate = m_focused;
        leaveLimit();
        Q_EMIT limitRemoved(gate);
        return true;
    }
    case Qt::Key_Escape:
        leaveLimit();
        return true;
    default:
        return false;
    }
    const double value = limitMovedBy(trade(), *limit, step);
    if (m_grabbed.empty())
        grab(m_focused);
    moveLimit(value);
    return true;
}

void TradeoffChart::grab(const std::string& gate)
{
    m_grabbed = gate;
    for (const TradeoffLimit& limit : trade().limits())
        if (limit.gate == gate)
            m_before = limit.value;
    trade().setHold(AxesHold::Firm);
    trade().setHeldLimit(gate);
    Q_EMIT limitGrabbed(gate);
}

void TradeoffChart::moveLimit(double value)
{
    const std::string gate = m_grabbed;
    const auto limit = std::ranges::find(trade().limits(), gate, &TradeoffLimit::gate);
    if (limit == trade().limits().end() || limit->value == value)
        return;
    trade().moveLimit(gate, value);
    Q_EMIT limitMoved(gate, value);
}

void TradeoffChart::letGo()
{
    if (m_grabbed.empty())
        return;
    const std::string gate = std::exchange(m_grabbed, {});
    trade().setHold(m_calm ? AxesHold::Loose : AxesHold::Free);
    trade().setHeldLimit(m_focused);
    refresh();
    Q_EMIT limitReleased(gate);
}

void TradeoffChart::focusLimit(const std::string& gate)
{
    leaveLimit();
    setFocus(Qt::OtherFocusReason);
    m_focused = gate;
    trade().setHeldLimit(gate);
    for (const TradeoffLimit& limit : trade().limits())
        if (limit.gate == gate)
            setAccessibleDescription(
                tr("%1. The arrow keys move it, Delete takes it away.").arg(limit.label));
}

void TradeoffChart::leaveLimit()
{
    if (m_focused.empty())
        return;
    m_focused.clear();
    letGo();
    trade().setHeldLimit({});
    setAccessibleDescription(description());
}

bool TradeoffChart::focusNextPrevChild(bool next)
{
    // from the points on to the lines one by one, then out of the chart
    const QList<TradeoffLimit>& limits = trade().limits();
    qsizetype place = -1;
    for (qsizetype i = 0; i < limits.size(); ++i)
        if (limits[i].gate == m_focused)
            place = i;
    const qsizetype wanted = place + (next ? 1 : -1);
    if (!hasFocus() || wanted < -1 || wanted >= limits.size()) {
        leaveLimit();
        return Chart::focusNextPrevChild(next);
    }
    if (wanted < 0)
        leaveLimit();
    else
        focusLimit(limits[wanted].gate);
    return true;
}

void TradeoffChart::focusOutEvent(QFocusEvent* event)
{
    leaveLimit();
    Chart::focusOutEvent(event);
}

void renderTradeoff(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, CostScale scale)
{
    TradeoffPicture picture(TradeoffSettings{{}, scale, {}, false, {}, true});
    renderOnPaper(painter, target, picture, evaluation, styles);
}

TradeoffDrawn drawnOnTradeoff(const Evaluation& evaluation, const StrategyStyles& styles)
{
    TradeoffPicture picture(TradeoffSettings{{}, CostScale::Automatic, {}, false, {}, true});
    picture.setLook(ChartLook::paper());
    picture.show(evaluation, styles);
    return picture.drawn();
}

} // namespace tunepoint::ui
