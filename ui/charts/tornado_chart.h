// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// What each input moves between its P10 and its P90: the lead of the recommended option over the runner-up.
class TornadoChart : public Chart {
    Q_OBJECT

public:
    explicit TornadoChart(StrategyStyles& styles, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;
};

/// Paints it from `evaluation`, which needs no window, into `target`.
void renderTornado(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles);

} // namespace tunepoint::ui
