// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/strategy_style.h"
#include "ui/charts/tradeoff_points.h"

#include <QTreeWidget>

namespace tunepoint::ui {

/// The chart's legend: every option, also those that are not on it, with marker and both figures. Choosing
/// one selects it on the chart.
class OptionsList : public QTreeWidget {
    Q_OBJECT

public:
    explicit OptionsList(StrategyStyles& styles, QWidget* parent = nullptr);

    void show(const Evaluation& evaluation, const TradeoffAxes& axes, const std::string& selected);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void strategyChosen(const std::string& strategyId); ///< by the user

private:
    StrategyStyles& m_styles;
};

} // namespace tunepoint::ui
