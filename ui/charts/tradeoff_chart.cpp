// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_chart.h"

#include "ui/charts/tradeoff_picture.h"

namespace tunepoint::ui {

TradeoffChart::TradeoffChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void TradeoffChart::setScale(CostScale scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    static_cast<TradeoffPicture&>(picture()).setScale(scale);
    refresh();
}

bool TradeoffChart::isLogarithmic() const
{
    return picture().xScale().isLogarithmic();
}

std::unique_ptr<Picture> TradeoffChart::makePicture() const
{
    return std::make_unique<TradeoffPicture>(m_scale);
}

void renderTradeoff(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, CostScale scale)
{
    TradeoffPicture picture(scale);
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
