// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/density_view.h"

#include "ui/widgets/accessible_role.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kSlices = 48; // of equal mass, from P2 to P98
constexpr double kFirst = 0.02;

} // namespace

DensityView::DensityView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Where the figure may lie"));
    setAccessibleDescription(tr("A picture of the range that the fields beside it state."));
    hide();
}

QSize DensityView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 7, line * 2};
}

void DensityView::setQuantity(const std::optional<Quantity>& quantity, const Bounds& bounds)
{
    m_slices.clear();
    if (quantity && isUncertain(*quantity)) {
        std::vector<double> at;
        for (int i = 0; i <= kSlices; ++i)
            at.push_back(quantile(*quantity, bounds, kFirst + (1 - 2 * kFirst) * i / kSlices));
        const double low = at.front();
        const double width = at.back() - low;
        double most = 0;
        for (int i = 0; width > 0 && i < kSlices; ++i) {
            const double step = at[std::size_t(i) + 1] - at[std::size_t(i)];
            const double p = kFirst + (1 - 2 * kFirst) * (i + 0.5) / kSlices;
            // Equal masses: the narrower a slice, the taller it stands. Values that carry mass are cut off.
            m_slices.push_back({(at[std::size_t(i)] - low) / width, (at[std::size_t(i) + 1] - low) / width,
                1 / std::max(step / width, 0.005), p > 0.1 && p < 0.9});
            most = std::max(most, m_slices.back().height);
        }
        for (Slice& slice : m_slices)
            slice.height /= most;
        if (width > 0)
            m_median = (quantile(*quantity, bounds, 0.5) - low) / width;
    }
    setVisible(!m_slices.empty());
    update();
}

void DensityView::paintEvent(QPaintEvent*)
{
    if (m_slices.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const double base = height() - 2.5;
    const auto x = [this](double share) { return 1 + share * (width() - 2); };
    for (const bool core : {false, true}) {
        QPolygonF area;
        for (const Slice& slice : m_slices) {
            if (slice.core || !core)
                area << QPointF(x((slice.left + slice.right) / 2), base - slice.height * (base - 2));
        }
        if (area.isEmpty())
            continue;
        area.prepend(QPointF(area.front().x(), base));
        area.append(QPointF(area.back().x(), base));
        QColor fill = accent;
        fill.setAlphaF(core ? 0.55F : 0.2F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(1, base), QPointF(width() - 1, base));
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawLine(QPointF(x(m_median), 2), QPointF(x(m_median), base));
}

} // namespace tunepoint::ui
