// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>
#include <string>
#include <vector>

class QMenu;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tunepoint::ui {

class CriteriaBinding;
class CriteriaStart;
class CriterionForm;
class ScoresEditor;

/// The criteria and the scores: the tree, the chosen criterion's form, and the table of scores.
class CriteriaTab : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaTab(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Whether the input with this JSON pointer is edited here.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings its editor into view and gives it the focus.
    bool showInput(const std::string& pointer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createTree();
    void createButtons();
    void layOut();
    void showDocument();
    void fillTree();
    void choose();
    void fillMenu();
    void addOffered(std::size_t index);
    void addOwn(bool below);
    void remove();
    void move(int steps);

    CriteriaBinding& m_binding;
    bool m_quiet = false;
    CriteriaStart* m_start; // owned by this tab, like all below
    QWidget* m_editors;
    QTreeWidget* m_tree;
    QToolButton* m_add;
    QMenu* m_menu;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    CriterionForm* m_form;
    ScoresEditor* m_scores;
};

} // namespace tunepoint::ui
