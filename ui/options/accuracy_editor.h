// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace tunepoint::ui {

class CalmList;
class PlainLabel;
class QuantityEditor;
class StrategyBinding;

/// How accurate a strategy is: as published results make likely, as stated, or as a pilot measured.
class AccuracyEditor : public QWidget {
    Q_OBJECT

public:
    explicit AccuracyEditor(StrategyBinding& binding, QWidget* parent = nullptr);

private:
    enum Way { Evidence, Stated, Measured };

    void createWays();
    void layOut();
    void choose(int way);
    void choosePilot();
    void showStrategy();
    void showFigures();
    [[nodiscard]] QString evidenceText() const;

    StrategyBinding& m_binding;
    QButtonGroup* m_ways; // owned by this widget, like all below
    QuantityEditor* m_stated;
    CalmList* m_pilots;
    PlainLabel* m_figure;
    PlainLabel* m_evidence;
    bool m_wantsStated = false; ///< chosen, but no figure is typed yet
};

} // namespace tunepoint::ui
