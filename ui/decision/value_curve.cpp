// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/value_curve.h"

#include "core/decision/value_function.h"
#include "ui/widgets/accessible_role.h"

#include <QPainter>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kPoints = 96;
constexpr double kEdge = 7;

} // namespace

ValueCurve::ValueCurve(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("What each figure is worth"));
    setAccessibleDescription(tr("A curve of the points that the fields beside it state."));
}

QSize ValueCurve::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 11, line * 6};
}

void ValueCurve::setFunction(const std::optional<ValueFunction>& function, const std::vector<double>& figures)
{
    m_curve.clear();
    m_options.clear();
    m_bars = false;
    const auto* levels = function ? std::get_if<LevelsValue>(&*function) : nullptr;
    if (levels) {
        m_bars = true;
        std::vector<double> values;
        for (const auto& [word, value] : levels->levels)
            values.push_back(value);
        std::sort(values.begin(), values.end());
        for (std::size_t i = 0; i < values.size(); ++i)
            m_curve.emplace_back((double(i) + 0.5) / double(values.size()), values[i]);
    } else if (const auto covered = function ? coveredRange(*function) : std::nullopt;
               covered && covered->upper > covered->lower) {
        double low = covered->lower;
        double high = covered->upper;
        for (const double figure : figures) {
            low = std::min(low, figure);
            high = std::max(high, figure);
        }
        for (int i = 0; i <= kPoints; ++i) {
            const double at = double(i) / kPoints;
            m_curve.emplace_back(at, valueOf(*function, low + at * (high - low)));
        }
        for (const double figure : figures)
            m_options.emplace_back((figure - low) / (high - low), valueOf(*function, figure));
    }
    setVisible(!m_curve.empty());
    update();
}

void ValueCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto point = [this](const std::pair<double, double>& at) {
        return QPointF(
            kEdge + at.first * (width() - 2 * kEdge), height() - kEdge - at.second * (height() - 2 * kEdge));
    };
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(point({0, 0}), point({1, 0}));
    painter.drawLine(point({0, 0}), point({0, 1}));
    const QColor accent = palette().color(QPalette::Highlight);
    if (m_bars) {
        const double half = (width() - 2 * kEdge) / double(m_curve.size()) * 0.3;
        for (const auto& bar : m_curve) {
            const QPointF top = point(bar);
            painter.fillRect(
                QRectF(QPointF(top.x() - half, top.y() - 1), QPointF(top.x() + half, height() - kEdge)),
                accent);
        }
        return;
    }
    QPolygonF line;
    for (const auto& at : m_curve)
        line << point(at);
    painter.setPen(QPen(accent, 2));
    painter.drawPolyline(line);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    for (const auto& option : m_options)
        painter.drawEllipse(point(option), 3.5, 3.5);
}

} // namespace tunepoint::ui
