// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// Places of the options by each method side by side: a line for each option, level where the methods agree.
class MethodsChart : public Chart {
    Q_OBJECT

public:
    explicit MethodsChart(StrategyStyles& styles, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;
};

/// Paints the chart of `evaluation` into `target`, black on white.
void renderMethods(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles);

} // namespace tunepoint::ui
