// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// Each criterion's share of the whole, between the limits within which the order keeps its winner, with the
/// range of a weight that is uncertain.
class WeightBandsChart : public Chart {
    Q_OBJECT

public:
    explicit WeightBandsChart(StrategyStyles& styles, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;
};

/// Paints the chart of `evaluation` into `target`, black on white.
void renderWeightBands(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles);

} // namespace tunepoint::ui
