// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <string>
#include <vector>

namespace tunepoint::ui {

/// What each criterion adds to the weighted value of each option: weight times value, stacked, with the place
/// of the option before its name.
class ContributionsChart : public Chart {
    Q_OBJECT

public:
    explicit ContributionsChart(StrategyStyles& styles, QWidget* parent = nullptr);

    /// While a hand is on a weight the rows stay where they are; the places before the names change at once.
    void holdOrder(bool hold);

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;

private:
    std::vector<std::string> m_held; ///< ids from top to bottom; empty: by place
};

/// Paints the chart of `evaluation` into `target`, black on white.
void renderContributions(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles);

} // namespace tunepoint::ui
