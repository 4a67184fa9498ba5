// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QListWidget;
class QPushButton;

namespace tunepoint::ui {

class CriteriaBinding;

/// Weights from the order of importance alone: criteria are moved up and down, and may be tied.
class RankWeights : public QWidget {
    Q_OBJECT

public:
    explicit RankWeights(CriteriaBinding& binding, QWidget* parent = nullptr);

    void showGroup(const std::string& parent);

private:
    void createButtons();
    void readOrder();
    void showOrder();
    void showButtons();
    void move(int steps);
    void tie();
    void judge(int row);

    CriteriaBinding& m_binding;
    std::string m_parent;
    std::vector<std::string> m_order; ///< ids, the most important one first
    std::vector<bool> m_tied; ///< with the one before
    QListWidget* m_list; // owned by this widget, like all below
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_tie;
};

} // namespace tunepoint::ui
