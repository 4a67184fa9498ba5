// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/reason_bars.h"

#include "ui/charts/chart_look.h"
#include "ui/widgets/accessible_role.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kBarHeight = 6;

} // namespace

ReasonBars::ReasonBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Reasons as bars"));
}

void ReasonBars::setBars(const QList<Bar>& bars)
{
    setVisible(!bars.isEmpty());
    if (bars == m_bars)
        return;
    m_bars = bars;
    QStringList words;
    for (const Bar& bar : bars)
        words << tr("%1: %2", "a reason and its amount").arg(bar.name, bar.text);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int ReasonBars::rowHeight() const
{
    return fontMetrics().height() + kBarHeight + 8;
}

QSize ReasonBars::sizeHint() const
{
    return {200, rowHeight() * static_cast<int>(m_bars.size())};
}

QSize ReasonBars::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ReasonBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool mirrored = isRightToLeft();
    double largest = 0;
    for (const Bar& bar : m_bars)
        largest = std::max(largest, std::abs(bar.amount));
    const ChartLook look = ChartLook::ofWidget(*this);
    const double middle = width() / 2.0;
    int top = 0;
    for (const Bar& bar : m_bars) {
        const QRect words(0, top, width(), fontMetrics().height());
        painter.setPen(palette().color(QPalette::WindowText));
        const int room = width() - fontMetrics().horizontalAdvance(bar.text) - 8;
        painter.drawText(words,
            Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
            fontMetrics().elidedText(bar.name, Qt::ElideRight, room));
        painter.drawText(words,
            Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight), bar.text);
        const double length = largest > 0 ? std::abs(bar.amount) / largest * middle : 0;
        const bool forwards = (bar.amount > 0) != mirrored;
        const QRectF stroke(forwards ? middle : middle - length, words.bottom() + 2, length, kBarHeight);
        painter.fillRect(stroke, bar.amount > 0 ? look.accent : look.warning);
        painter.setPen(look.grid.darker(look.dark ? 60 : 130));
        painter.drawLine(QPointF(middle, stroke.top() - 1), QPointF(middle, stroke.bottom() + 1));
        top += rowHeight();
    }
}

} // namespace tunepoint::ui
