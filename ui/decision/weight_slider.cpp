// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/weight_slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kSteps = 100;
constexpr double kHandle = 8; ///< radius
constexpr QRgb kBand = 0xff44aa99; ///< as in the chart of the weights
constexpr QRgb kRange = 0xffd9822b;

} // namespace

WeightSlider::WeightSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, kSteps);
    setSingleStep(1);
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        if (m_quiet)
            return;
        m_share = double(value) / kSteps;
        update();
        Q_EMIT shareMoved(m_share);
    });
}

void WeightSlider::setShare(double share)
{
    if (isSliderDown())
        return;
    m_share = std::clamp(share, 0.0, 1.0);
    m_quiet = true;
    setValue(int(std::lround(m_share * kSteps)));
    m_quiet = false;
    update();
}

void WeightSlider::setBand(const std::optional<WeightInterval>& band)
{
    m_band = band;
    update();
}

void WeightSlider::setUncertainty(const std::optional<std::pair<double, double>>& range)
{
    m_uncertainty = range;
    update();
}

void WeightSlider::setUnknown(bool unknown)
{
    m_unknown = unknown;
    update();
}

QSize WeightSlider::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, std::max(fontMetrics().height() + 8, 26)};
}

double WeightSlider::x(double share) const
{
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
    return kHandle + 1 + along * (width() - 2 * kHandle - 2);
}

int WeightSlider::valueAt(double place) const
{
    const double along = (place - kHandle - 1) / std::max(width() - 2 * kHandle - 2, 1.0);
    const double share = layoutDirection() == Qt::RightToLeft ? 1 - along : along;
    return int(std::lround(std::clamp(share, 0.0, 1.0) * kSteps));
}

void WeightSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const auto bar = [&](double from, double to, double thickness, const QColor& colour) {
        const QRectF rect
            = QRectF(QPointF(x(from), middle - thickness / 2), QPointF(x(to), middle + thickness / 2))
                  .normalized();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(rect, std::min(thickness / 2, 3.0), std::min(thickness / 2, 3.0));
    };
    bar(0, 1, 4, palette().color(QPalette::Mid));
    if (m_band && isEnabled()) {
        QColor band = QColor::fromRgb(kBand);
        band.setAlphaF(0.6F);
        bar(m_band->lower, m_band->upper, 12, band);
    }
    if (m_uncertainty)
        bar(m_uncertainty->first, m_uncertainty->second, 4, QColor::fromRgb(kRange));
    const QColor accent = palette().color(isEnabled() ? QPalette::Highlight : QPalette::Mid);
    const QPointF place(x(m_share), middle);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setPen(QPen(accent, 2));
    painter.setBrush(m_unknown ? palette().color(QPalette::Base) : accent);
    painter.drawEllipse(place, kHandle - 1, kHandle - 1);
}

void WeightSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void WeightSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    Q_EMIT handChanged(true);
    setValue(valueAt(event->position().x()));
    event->accept();
}

void WeightSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setValue(valueAt(event->position().x()));
}

void WeightSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    Q_EMIT handChanged(false);
}

} // namespace tunepoint::ui
