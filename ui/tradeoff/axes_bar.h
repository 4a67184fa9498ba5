// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tradeoff_points.h"

#include <QWidget>

class QToolButton;

namespace tunepoint::ui {

class CalmList;
class TradeoffChart;

/// Which figures the trade-off's axes show, and how much of them.
class AxesBar : public QWidget {
    Q_OBJECT

public:
    explicit AxesBar(TradeoffChart& chart, QWidget* parent = nullptr);

private:
    CalmList* addChoice(
        const QString& name, std::span<const OutcomeFigure> figures, const QString& objectName);
    QToolButton* addButton(
        const QString& text, const QString& name, const QString& hint, const QString& objectName);
    void choose();
    void showWindow();

    TradeoffChart& m_chart;
    CalmList* m_across; // owned by this widget, like the following
    CalmList* m_up;
    QToolButton* m_whole;
};

} // namespace tunepoint::ui
