// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/format.h"

#include <QWidget>

#include <string>
#include <vector>

class QStackedWidget;

namespace tunepoint::ui {

class BestWorstWeights;
class CalmList;
class CriteriaBinding;
class DirectWeights;
class ObjectiveChoice;
class PairwiseWeights;
class PlainLabel;
class RankWeights;
class SwingWeights;

/// How much each criterion counts: the method, what decides and where money counts, and the method's editor.
class WeightsPanel : public QWidget {
    Q_OBJECT

public:
    explicit WeightsPanel(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Whether the weight of a criterion ("/criteria/2/weight"), how weights are found ("/weighting"), or
    /// where money counts is edited here.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings its editor into view and gives it the focus.
    bool showInput(const std::string& pointer);

private:
    void createChoices();
    void createEditors();
    void layOut();
    void showDocument();
    void showGroups();
    void showEditor();

    CriteriaBinding& m_binding;
    std::vector<std::string> m_parents; ///< of the groups, as listed
    ObjectiveChoice* m_objective; // owned by this widget, like all below
    CalmList* m_money;
    CalmList* m_method;
    CalmList* m_group;
    PlainLabel* m_groupLabel = nullptr;
    QStackedWidget* m_editors;
    DirectWeights* m_direct;
    SwingWeights* m_swing;
    RankWeights* m_ranks;
    PairwiseWeights* m_pairs;
    BestWorstWeights* m_bestWorst;
};

} // namespace tunepoint::ui
