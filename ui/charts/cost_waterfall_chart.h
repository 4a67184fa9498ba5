// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace tunepoint::ui {

/// From what one option brings, over each part of what it costs, to what is left; without figures of today's
/// work, the parts that its cost adds up from.
class CostWaterfallChart : public Chart {
    Q_OBJECT

public:
    explicit CostWaterfallChart(StrategyStyles& styles, QWidget* parent = nullptr);

    /// The option that is shown; empty or unknown: the recommended one, else the first.
    void setStrategy(const std::string& strategy);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;

private:
    std::string m_strategy;
};

} // namespace tunepoint::ui
