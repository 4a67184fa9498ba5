// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture.h"

#include <QLineF>
#include <QPainter>

namespace tunepoint::ui {

namespace {

constexpr qreal kReach = 14; ///< pixels within which the pointer means a marker
constexpr qreal kPaperWidth = 760; ///< pixels across: on paper letters keep their proportion to lines

} // namespace

std::string Picture::strategyAt(const QPointF& point)
{
    std::string nearest;
    qreal least = kReach;
    for (const Target& target : targets()) {
        const qreal distance = QLineF(target.place, point).length();
        if (distance < least) {
            least = distance;
            nearest = target.strategy;
        }
    }
    return nearest;
}

QString Picture::hintAt(const QPointF&)
{
    return {};
}

void Picture::setSelected(const std::string& strategy)
{
    if (m_selected == strategy)
        return;
    m_selected = strategy;
    selectionShown();
}

void Picture::setHovered(const std::string& strategy)
{
    if (m_hovered == strategy)
        return;
    m_hovered = strategy;
    repaint();
}

void Picture::setFocused(bool focused)
{
    m_focused = focused;
    repaint();
}

void Picture::paintEmpty(QPainter& painter, const QString& text) const
{
    painter.setFont(look().font);
    painter.setPen(look().quiet);
    const qreal width = qMin(size().width() - 32, 520.0);
    const QRectF area((size().width() - width) / 2, 0, width, size().height());
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, text);
}

void renderOnPaper(QPainter& painter, const QRectF& target, Picture& picture, const Evaluation& evaluation,
    const StrategyStyles& styles)
{
    if (target.isEmpty())
        return;
    picture.setLook(ChartLook::paper());
    picture.show(evaluation, styles);
    renderPlot(painter, target, picture, {kPaperWidth, kPaperWidth * target.height() / target.width()});
}

} // namespace tunepoint::ui
