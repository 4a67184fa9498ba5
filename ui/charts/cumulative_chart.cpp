// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cumulative_chart.h"

#include "ui/charts/cumulative_picture.h"

namespace tunepoint::ui {

CumulativeChart::CumulativeChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void CumulativeChart::setFigure(CumulativeFigure figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    static_cast<CumulativePicture&>(picture()).setFigure(figure);
    refresh();
}

std::unique_ptr<Picture> CumulativeChart::makePicture() const
{
    return std::make_unique<CumulativePicture>(m_figure);
}

void renderCumulative(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, CumulativeFigure figure)
{
    CumulativePicture picture(figure);
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
