// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// What each strategy's cost over the horizon consists of, a stacked bar per strategy.
class CostPartsChart : public Chart {
    Q_OBJECT

public:
    explicit CostPartsChart(StrategyStyles& styles, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;
};

/// Paints the cost parts of `evaluation`, which needs no window, into `target`.
void renderCostParts(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles);

} // namespace tunepoint::ui
