// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QListWidget;
class QPushButton;
class QToolButton;

namespace tunepoint::ui {

class CriteriaBinding;
class FigureTable;
class LimitForm;
class PlainLabel;
struct LimitRow;

/// The hard limits: all of them with who fails them, the form of the chosen one, and how each option stands
/// to it. Those that other answers set are listed, too, and lead to where they are edited.
class LimitsTab : public QWidget {
    Q_OBJECT

public:
    explicit LimitsTab(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Whether the input with this JSON pointer is edited here.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings its editor into view and gives it the focus.
    bool showInput(const std::string& pointer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createList();
    void createButtons();
    [[nodiscard]] QWidget* createLeft();
    [[nodiscard]] QWidget* createRight();
    [[nodiscard]] QWidget* createTable();
    void layOut();
    void showLimits();
    void showChosen(const LimitRow* row);
    void choose(const std::string& pointer);
    void add(int kind);
    void remove();
    [[nodiscard]] std::optional<std::size_t> chosenGate() const; ///< empty: none, or not the document's own

    CriteriaBinding& m_binding;
    bool m_quiet = false;
    std::string m_chosen; ///< pointer of the chosen limit
    QListWidget* m_list; // owned by this tab, like all below
    QToolButton* m_add;
    QPushButton* m_remove;
    LimitForm* m_form;
    QWidget* m_elsewhere;
    PlainLabel* m_said;
    QPushButton* m_goThere;
    QWidget* m_standing = nullptr;
    FigureTable* m_table;
};

} // namespace tunepoint::ui
