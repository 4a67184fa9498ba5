// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/waterfall_view.h"

#include "ui/charts/chart_look.h"
#include "ui/widgets/accessible_role.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kLongestName = 260;
constexpr int kGap = 8;
constexpr int kBarShare = 60; // per cent of a row
// Paul Tol's bright scheme: told apart by colour-blind readers, and by their texts' signs
constexpr QRgb kUp = 0xff228833;
constexpr QRgb kDown = 0xffaa3377;

} // namespace

WaterfallView::WaterfallView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("From the figure before to the figure now, input by input"));
}

int WaterfallView::rowHeight() const
{
    return fontMetrics().height() + 10;
}

QSize WaterfallView::sizeHint() const
{
    return {640, int(m_bars.size()) * rowHeight() + 4};
}

QSize WaterfallView::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void WaterfallView::clear()
{
    m_bars.clear();
    setAccessibleDescription({});
    updateGeometry();
    update();
}

void WaterfallView::setSteps(
    double from, const QString& fromText, double to, const QString& toText, const QList<WaterfallStep>& steps)
{
    m_bars = {{tr("Before"), fromText, 0, from, true}};
    QStringList said{tr("Before: %1.").arg(fromText)};
    double level = from;
    for (const WaterfallStep& step : steps) {
        m_bars.append({step.name, step.text, level, level + step.change, false});
        level += step.change;
        said << tr("%1: %2.", "input: change").arg(step.name, step.text);
    }
    m_bars.append({tr("Now"), toText, 0, to, true});
    said << tr("Now: %1.").arg(toText);
    setAccessibleDescription(said.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

WaterfallView::Frame WaterfallView::frame() const
{
    const QFontMetrics metrics(font());
    Frame frame;
    double high = 0;
    for (const Bar& bar : m_bars) {
        frame.names = std::max(frame.names, std::min(kLongestName, metrics.horizontalAdvance(bar.name)));
        frame.texts = std::max(frame.texts, metrics.horizontalAdvance(bar.text));
        frame.low = std::min({frame.low, bar.start, bar.end});
        high = std::max({high, bar.start, bar.end});
    }
    const double room = std::max(1.0, width() - frame.names - frame.texts - 3.0 * kGap);
    frame.scale = high > frame.low ? room / (high - frame.low) : 0;
    return frame;
}

void WaterfallView::paintWords(
    QPainter& painter, QRectF place, Qt::Alignment alignment, const QString& text) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.save();
    if (mirrored) { // letters are not turned round with the bars
        painter.scale(-1, 1);
        place.moveLeft(-place.right());
        alignment = alignment.testFlag(Qt::AlignRight) ? Qt::AlignLeft : Qt::AlignRight;
    }
    painter.drawText(place, int(alignment | Qt::AlignVCenter),
        QFontMetrics(font()).elidedText(text, Qt::ElideRight, int(place.width()) + 1));
    painter.restore();
}

void WaterfallView::paintEvent(QPaintEvent*)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look = ChartLook::ofWidget(*this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const Frame frame = this->frame();
    const auto x = [&](double value) { return frame.names + kGap + (value - frame.low) * frame.scale; };
    const double thick = rowHeight() * kBarShare / 100.0;
    painter.setPen(QPen(look.grid, 1));
    painter.drawLine(QPointF(x(0), 0), QPointF(x(0), height()));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const double top = double(i) * rowHeight();
        const double begin = std::min(x(bar.start), x(bar.end));
        const double size = std::max(1.0, std::abs(x(bar.end) - x(bar.start)));
        const QColor change = QColor::fromRgb(bar.end >= bar.start ? kUp : kDown);
        painter.fillRect(
            QRectF(begin, top + (rowHeight() - thick) / 2, size, thick), bar.whole ? look.quiet : change);
        if (i + 1 < m_bars.size()) { // the next bar begins here
            painter.setPen(QPen(look.quiet, 1, Qt::DotLine));
            painter.drawLine(
                QPointF(x(bar.end), top + rowHeight() / 2.0), QPointF(x(bar.end), top + 1.5 * rowHeight()));
        }
        painter.setPen(look.text);
        paintWords(painter, QRectF(0, top, frame.names, rowHeight()), Qt::AlignRight, bar.name);
        paintWords(
            painter, QRectF(begin + size + kGap, top, frame.texts + 2, rowHeight()), Qt::AlignLeft, bar.text);
    }
}

} // namespace tunepoint::ui
