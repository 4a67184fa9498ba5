// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace tunepoint::ui {

/// A small picture of a value function: figures from left to right, values from 0 below to 1 above, and where
/// the options stand on it. Levels are bars.
class ValueCurve : public QWidget {
    Q_OBJECT

public:
    explicit ValueCurve(QWidget* parent = nullptr);

    /// Nothing is drawn without a function, nor for one that is not sound.
    void setFunction(const std::optional<ValueFunction>& function, const std::vector<double>& figures);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<double, double>> m_curve; ///< shares of width and height
    std::vector<std::pair<double, double>> m_options;
    bool m_bars = false;
};

} // namespace tunepoint::ui
