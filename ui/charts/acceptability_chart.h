// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// How often each option takes each place by the criteria: with the document's weights, or with all weights
/// free.
class AcceptabilityChart : public Chart {
    Q_OBJECT

public:
    explicit AcceptabilityChart(StrategyStyles& styles, QWidget* parent = nullptr);

    void setFreeWeights(bool free);
    [[nodiscard]] bool freeWeights() const { return m_free; }

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;

private:
    bool m_free = false;
};

/// Paints the chart of `evaluation` into `target`, black on white.
void renderAcceptability(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, bool freeWeights);

} // namespace tunepoint::ui
