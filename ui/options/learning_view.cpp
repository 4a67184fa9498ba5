// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/learning_view.h"

#include "ui/widgets/accessible_role.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr qreal kMargin = 8;

/// The first examples bring most: equal steps stand for factors.
double stretched(double examples)
{
    return std::log10(1 + examples / 20);
}

} // namespace

LearningView::LearningView(LearningStory story, QWidget* parent)
    : QWidget(parent)
    , m_story(std::move(story))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Learning curve"));
    setAccessibleDescription(tr("The table below has its figures."));
}

QSize LearningView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 8};
}

QPointF LearningView::place(double examples, double accuracy) const
{
    const double most = stretched(m_story.points.back().examples);
    const double low = std::floor(m_story.start * 10) / 10;
    const double high = std::max(m_story.ceiling, low + 0.1);
    const double x = most > 0 ? stretched(examples) / most : 0;
    const double y = std::clamp((accuracy - low) / (high - low), 0.0, 1.05);
    const qreal along = isRightToLeft() ? 1 - x : x;
    return {kMargin + along * (width() - 2 * kMargin), height() - kMargin - y * (height() - 2 * kMargin)};
}

void LearningView::paintEvent(QPaintEvent*)
{
    if (m_story.points.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::Highlight);
    QPolygonF line;
    QPolygonF band;
    for (const LearningPoint& point : m_story.points) {
        line << place(point.examples, point.accuracy);
        band << place(point.examples, point.accuracy + point.deviation);
    }
    for (auto point = m_story.points.rbegin(); point != m_story.points.rend(); ++point)
        band << place(point->examples, point->accuracy - point->deviation);
    QColor pale = ink;
    pale.setAlphaF(0.2F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    painter.drawPolygon(band);
    QPen dashed(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine);
    painter.setPen(dashed);
    const qreal ceiling = place(0, m_story.ceiling).y();
    painter.drawLine(QPointF(kMargin, ceiling), QPointF(width() - kMargin, ceiling));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 2));
    painter.drawPolyline(line);
    for (const LearningPoint& point : m_story.points) {
        if (point.examples != m_story.examples)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(place(point.examples, point.accuracy), 5, 5);
    }
}

} // namespace tunepoint::ui
