// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// How often each option is the best of all, over the trials.
class ChancesChart : public Chart {
    Q_OBJECT

public:
    explicit ChancesChart(StrategyStyles& styles, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;
};

/// Paints it from `evaluation`, which needs no window, into `target`.
void renderChances(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles);

} // namespace tunepoint::ui
