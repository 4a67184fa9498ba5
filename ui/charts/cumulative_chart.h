// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// What the cumulative chart adds up.
enum class CumulativeFigure {
    CashFlow, ///< against going on as today: above zero the money is back
    Cost
}; ///< all that was paid, errors included

/// Money by month, a line per strategy, with the months in which one overtakes another.
class CumulativeChart : public Chart {
    Q_OBJECT

public:
    explicit CumulativeChart(StrategyStyles& styles, QWidget* parent = nullptr);

    void setFigure(CumulativeFigure figure);
    [[nodiscard]] CumulativeFigure figure() const { return m_figure; }

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;

private:
    CumulativeFigure m_figure = CumulativeFigure::CashFlow;
};

/// Paints the cumulative chart of `evaluation`, which needs no window, into `target`.
void renderCumulative(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, CumulativeFigure figure);

} // namespace tunepoint::ui
