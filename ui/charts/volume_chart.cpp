// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/volume_chart.h"

#include "ui/charts/volume_picture.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr qreal kGrip = 6; ///< pixels within which the pointer takes hold of the line
constexpr double kSmallStep = 1.05;
constexpr double kLargeStep = 2;

/// A figure that a person could have stated.
double rounded(double volume)
{
    if (!(volume > 0))
        return volume;
    const double unit = std::pow(10.0, std::floor(std::log10(volume)) - 2);
    return std::max(1.0, std::round(volume / unit) * unit);
}

} // namespace

VolumeChart::VolumeChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void VolumeChart::setCurves(std::shared_ptr<const VolumeCurves> curves)
{
    m_curves = std::move(curves);
    static_cast<VolumePicture&>(picture()).setCurves(m_curves);
    refresh();
}

void VolumeChart::setPair(const std::string& a, const std::string& b)
{
    if (a == m_a && b == m_b)
        return;
    m_a = a;
    m_b = b;
    static_cast<VolumePicture&>(picture()).setPair(a, b);
    refresh();
}

std::unique_ptr<Picture> VolumeChart::makePicture() const
{
    auto made = std::make_unique<VolumePicture>();
    made->setCurves(m_curves);
    made->setPair(m_a, m_b);
    return made;
}

QPointF VolumeChart::placeOfVolume(double itemsPerMonth) const
{
    const QRectF area = plotArea(); // settles the layout
    return {picture().at(picture().xScale().position(itemsPerMonth), 0).x(), area.center().y()};
}

double VolumeChart::volumeAt(const QPointF& place) const
{
    const QRectF area = plotArea();
    const double along
        = (picture().look().rightToLeft ? area.right() - place.x() : place.x() - area.left()) / area.width();
    return picture().xScale().value(std::clamp(along, 0.0, 1.0));
}

bool VolumeChart::isOnLine(const QPointF& place) const
{
    const auto& shown = static_cast<const VolumePicture&>(picture());
    if (shown.isEmpty() || !(shown.today() > 0))
        return false;
    const QRectF area = plotArea().adjusted(0, -kGrip, 0, 0);
    return area.contains(place) && std::abs(place.x() - placeOfVolume(shown.today()).x()) <= kGrip;
}

void VolumeChart::moveVolume(double itemsPerMonth)
{
    const auto& shown = static_cast<const VolumePicture&>(picture());
    if (shown.isEmpty())
        return;
    const AxisScale& axis = picture().xScale();
    const double volume = rounded(std::clamp(itemsPerMonth, axis.low(), axis.high()));
    if (volume != shown.today())
        Q_EMIT volumeMoved(volume);
}

bool VolumeChart::handle(QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return handleMouse(static_cast<QMouseEvent&>(event));
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent&>(event));
    default:
        return false;
    }
}

bool VolumeChart::handleMouse(QMouseEvent& event)
{
    const QPointF place = event.position();
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        if (event.button() != Qt::LeftButton || !isOnLine(place))
            return false;
        m_dragging = true;
        setFocus(Qt::MouseFocusReason);
        return true;
    case QEvent::MouseMove:
        if (m_dragging)
            moveVolume(volumeAt(place));
        else if (isOnLine(place))
            canvas()->setCursor(Qt::SplitHCursor);
        else
            return false;
        return true;
    case QEvent::MouseButtonRelease:
        return std::exchange(m_dragging, false);
    default: // a double click
        if (!isOnLine(place))
            return false;
        m_dragging = false;
        Q_EMIT volumeReset();
        return true;
    }
}

bool VolumeChart::handleKey(const QKeyEvent& event)
{
    const double today = static_cast<const VolumePicture&>(picture()).today();
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT volumeReset();
        return true;
    }
    if (!(today > 0))
        return false;
    const bool large = event.modifiers().testFlag(Qt::ShiftModifier);
    const double step = large ? kLargeStep : kSmallStep;
    const bool rightToLeft = picture().look().rightToLeft;
    switch (event.key()) {
    case Qt::Key_Left:
        moveVolume(rightToLeft ? today * step : today / step);
        return true;
    case Qt::Key_Right:
        moveVolume(rightToLeft ? today / step : today * step);
        return true;
    case Qt::Key_PageUp:
        moveVolume(today * kLargeStep);
        return true;
    case Qt::Key_PageDown:
        moveVolume(today / kLargeStep);
        return true;
    default:
        return false;
    }
}

void renderVolume(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, std::shared_ptr<const VolumeCurves> curves)
{
    VolumePicture picture;
    picture.setCurves(std::move(curves));
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
