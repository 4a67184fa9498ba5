// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// How the cost axis is divided.
enum class CostScale {
    Automatic, ///< logarithmic when the costs spread over more than a factor of 12
    Logarithmic, ///< where it can be drawn; else linear, and the chart says why
    Linear
};

/// Cost per month against accuracy: the main picture.
class TradeoffChart : public Chart {
    Q_OBJECT

public:
    explicit TradeoffChart(StrategyStyles& styles, QWidget* parent = nullptr);

    void setScale(CostScale scale);
    [[nodiscard]] CostScale scale() const { return m_scale; }
    /// What the axis is at present, whatever was asked for.
    [[nodiscard]] bool isLogarithmic() const;

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;

private:
    CostScale m_scale = CostScale::Automatic;
};

/// Paints the trade-off of `evaluation`, which needs no window, into `target`.
void renderTradeoff(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, CostScale scale = CostScale::Automatic);

} // namespace tunepoint::ui
