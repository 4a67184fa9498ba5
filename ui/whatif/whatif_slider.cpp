// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatif_slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kSteps = 1000;
constexpr int kTickRoom = 7; ///< pixels beneath the groove

/// Three significant digits: what a hand on a slider can mean.
double rounded(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    const double whole = std::round(value / step);
    return step >= 1 ? whole * step : whole / std::round(1 / step);
}

} // namespace

WhatIfSlider::WhatIfSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    QSlider::setRange(0, kSteps);
    setSingleStep(kSteps / 100);
    setPageStep(kSteps / 10);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, [this](int position) {
        if (!m_quiet)
            Q_EMIT valueTried(rounded(m_range.value(double(position) / kSteps)));
    });
}

void WhatIfSlider::setRange(const InputRange& range)
{
    if (range == m_range)
        return;
    m_range = range;
    update();
}

void WhatIfSlider::setDocumentValue(double value)
{
    m_document = value;
    update();
}

void WhatIfSlider::showValue(double value)
{
    if (isSliderDown())
        return; // the hand leads
    m_quiet = true;
    setValue(int(std::lround(m_range.position(value) * kSteps)));
    m_quiet = false;
}

QSize WhatIfSlider::sizeHint() const
{
    return QSlider::sizeHint() + QSize(0, kTickRoom);
}

QSize WhatIfSlider::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

int WhatIfSlider::pixelOf(double value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int position = int(std::lround(m_range.position(value) * kSteps));
    return handle / 2
        + QStyle::sliderPositionFromValue(0, kSteps, position, width() - handle, option.upsideDown);
}

void WhatIfSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    QPainter painter(this);
    const int bottom = height() - 1;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
    for (const std::optional<double>& at : {m_range.p10, m_range.p90})
        if (at)
            painter.drawLine(pixelOf(*at), bottom - kTickRoom + 3, pixelOf(*at), bottom);
    if (m_range.p50)
        painter.drawLine(pixelOf(*m_range.p50), bottom - kTickRoom, pixelOf(*m_range.p50), bottom);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    const double x = pixelOf(m_document) + 0.5;
    painter.drawPolygon(
        QPolygonF{{x, bottom - kTickRoom + 1.0}, {x - 4, bottom + 1.0}, {x + 4, bottom + 1.0}});
}

void WhatIfSlider::mousePressEvent(QMouseEvent* event)
{
    // a click anywhere takes the handle there: the hand need not look for it
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    if (event->button() == Qt::LeftButton && !handle.contains(event->position().toPoint())) {
        const int length = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
        setValue(QStyle::sliderValueFromPosition(0, kSteps, int(event->position().x()) - length / 2,
            std::max(width() - length, 1), option.upsideDown));
    }
    QSlider::mousePressEvent(event);
}

void WhatIfSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    setSliderDown(false);
    Q_EMIT valueReset();
}

void WhatIfSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore(); // scrolling past it changes nothing
}

} // namespace tunepoint::ui
