// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// What it would be worth to know an input exactly before deciding (expected value of perfect information).
class WorthChart : public Chart {
    Q_OBJECT

public:
    explicit WorthChart(StrategyStyles& styles, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;
};

/// Paints it from `evaluation`, which needs no window, into `target`.
void renderWorth(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles);

} // namespace tunepoint::ui
