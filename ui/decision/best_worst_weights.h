// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QGridLayout;
class QSpinBox;

namespace tunepoint {
struct BestWorstComparison;
}

namespace tunepoint::ui {

class CalmList;
class CriteriaBinding;
class PlainLabel;

/// The best-worst method: the most and the least important criterion, and all others against the two.
class BestWorstWeights : public QWidget {
    Q_OBJECT

public:
    explicit BestWorstWeights(CriteriaBinding& binding, QWidget* parent = nullptr);

    void showGroup(const std::string& parent);

private:
    struct Row {
        std::string id;
        PlainLabel* name = nullptr;
        QSpinBox* fromBest = nullptr;
        QSpinBox* toWorst = nullptr;
        PlainLabel* share = nullptr;
    };

    void createEnds();
    void rebuild();
    QSpinBox* addNumber(const std::string& id, bool fromBest);
    void showJudgements();
    void showConsistency();
    void judge(const std::string& what, const std::function<void(BestWorstComparison&)>& change);

    CriteriaBinding& m_binding;
    std::string m_parent;
    std::vector<std::string> m_ids;
    std::vector<Row> m_rows;
    CalmList* m_best; // owned by this widget, like all below
    CalmList* m_worst;
    QGridLayout* m_grid;
    PlainLabel* m_consistency;
};

} // namespace tunepoint::ui
