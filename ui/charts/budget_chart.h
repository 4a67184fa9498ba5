// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/portfolio_range.h"
#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// What the best plan is worth over one of the budgets.
struct BudgetCurve {
    std::vector<CurvePoint> points; ///< ascending; empty: that budget is not limited
    std::vector<std::optional<SumRange>> ranges; ///< of the worth at each point
    std::optional<double> budget; ///< as stated
    double unlimitedValue = 0; ///< with every task's best option
    bool perMonth = false; ///< money a month; else money at the start
    QString currency;

    bool operator==(const BudgetCurve&) const = default;
};

/// What more money would buy: the worth of the best plan as steps over the budget, with its range where
/// tasks vary independently, the budget of today and the worth without any limit.
class BudgetChart : public Chart {
    Q_OBJECT

public:
    explicit BudgetChart(StrategyStyles& styles, QWidget* parent = nullptr);

    void setCurve(const BudgetCurve& curve);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;

private:
    BudgetCurve m_curve;
};

} // namespace tunepoint::ui
