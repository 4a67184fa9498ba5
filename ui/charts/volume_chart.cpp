// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/volume_chart.h"

#include "ui/charts/volume_picture.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

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

void VolumeChart::move(double itemsPerMonth)
{
    const auto& shown = static_cast<const VolumePicture&>(picture());
    if (shown.isEmpty())
        return;
    const AxisScale& axis = picture().xScale();
    const double volume = rounded(std::clamp(itemsPerMonth, axis.low(), axis.high()));
    if (volume != shown.today())
        Q_EMIT volumeMoved(volume);
}

bool VolumeChart::eventFilter(QObject* watched, QEvent* event)
{
    auto* viewport = qobject_cast<QWidget*>(watched);
    const auto place = [event] { return static_cast<QMouseEvent*>(event)->position(); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton && isOnLine(place())) {
            m_dragging = true;
            setFocus(Qt::MouseFocusReason);
            return true;
        }
        break;
    case QEvent::MouseMove:
        if (m_dragging) {
            move(volumeAt(place()));
            return true;
        }
        if (isOnLine(place())) {
            viewport->setCursor(Qt::SplitHCursor);
            return true;
        }
        break;
    case QEvent::MouseButtonRelease:
        if (m_dragging) {
            m_dragging = false;
            return true;
        }
        break;
    case QEvent::MouseButtonDblClick:
        if (isOnLine(place())) {
            m_dragging = false;
            Q_EMIT volumeReset();
            return true;
        }
        break;
    default:
        break;
    }
    return Chart::eventFilter(watched, event);
}

void VolumeChart::keyPressEvent(QKeyEvent* event)
{
    const double today = static_cast<const VolumePicture&>(picture()).today();
    const bool forward = (event->key() == Qt::Key_Right) != picture().look().rightToLeft;
    const bool large = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (today > 0) {
            const double step = large ? kLargeStep : kSmallStep;
            move(forward ? today * step : today / step);
            return;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (today > 0) {
            move(event->key() == Qt::Key_PageUp ? today * kLargeStep : today / kLargeStep);
            return;
        }
        break;
    case Qt::Key_Escape:
        Q_EMIT volumeReset();
        return;
    default:
        break;
    }
    Chart::keyPressEvent(event);
}

void renderVolume(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, std::shared_ptr<const VolumeCurves> curves)
{
    VolumePicture picture;
    picture.setCurves(std::move(curves));
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
