// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/money_distribution.h"
#include "ui/charts/chart.h"

#include <memory>

namespace tunepoint::ui {

enum class DistributionFigure {
    Worth, ///< net present value: how likely it is to be worth at least so much
    Cost ///< total cost: how likely it is to cost no more than so much
};

/// How the money may turn out: for each option the chance of reaching a sum, as a curve (S-curve), with P10,
/// P50, P90 and the point estimate of the selected one; beneath, how often each range comes up.
class DistributionChart : public Chart {
    Q_OBJECT

public:
    explicit DistributionChart(StrategyStyles& styles, QWidget* parent = nullptr);

    void setDistributions(std::shared_ptr<const MoneyDistributions> distributions);
    void setFigure(DistributionFigure figure);
    [[nodiscard]] DistributionFigure figure() const { return m_figure; }

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;

private:
    std::shared_ptr<const MoneyDistributions> m_distributions = std::make_shared<const MoneyDistributions>();
    DistributionFigure m_figure = DistributionFigure::Worth;
};

/// Paints it from `evaluation` and `distributions`, which need no window, into `target`.
void renderDistribution(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, std::shared_ptr<const MoneyDistributions> distributions,
    DistributionFigure figure);

} // namespace tunepoint::ui
