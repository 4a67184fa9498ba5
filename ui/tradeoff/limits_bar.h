// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tradeoff_points.h"

#include <QWidget>

#include <array>
#include <optional>
#include <string>

class QToolButton;

namespace tunepoint::ui {

class NumberField;
class PlainLabel;

/// The limits on the figures of the two axes: each with its value to type and a way to take it away, or a way
/// to set one. The lines on the chart move the same figures.
class LimitsBar : public QWidget {
    Q_OBJECT

public:
    explicit LimitsBar(QWidget* parent = nullptr);

    void show(const Evaluation& evaluation, const TradeoffAxes& axes);
    /// The value while a line is being moved.
    void follow(const std::string& gate, double value);

Q_SIGNALS:
    void limitTyped(const std::string& gate, double value);
    void limitLeft(); ///< the typing is done
    void limitWanted(OutcomeFigure figure); ///< there is none yet
    void limitUnwanted(const std::string& gate);

private:
    /// One axis.
    struct Slot {
        OutcomeFigure figure = OutcomeFigure::CostPerMonth;
        std::string gate; ///< empty: no limit is set
        QWidget* frame = nullptr;
        PlainLabel* name = nullptr;
        NumberField* field = nullptr;
        PlainLabel* unit = nullptr;
        QToolButton* remove = nullptr;
        QToolButton* add = nullptr;
    };
    void create(Slot& slot, const QString& objectName);

    std::array<Slot, 2> m_slots; ///< up, across
};

} // namespace tunepoint::ui
