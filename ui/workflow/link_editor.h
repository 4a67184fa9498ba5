// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace tunepoint::ui {

class CalmList;
class PlainLabel;
class WorkflowBinding;

/// The assessment that the chosen step takes its figures from: this document, another file beside it, or
/// none; and which of its options counts.
class LinkEditor : public QWidget {
    Q_OBJECT

public:
    explicit LinkEditor(WorkflowBinding& binding, QWidget* parent = nullptr);

    /// Links the chosen step to this file; says why when it cannot be linked to.
    void linkTo(const QString& path);

private:
    void createButtons();
    void showLink();
    void showOptions();
    void askForFile();
    void open();
    void setLink(const std::string& link);
    [[nodiscard]] QString stateText() const;

    WorkflowBinding& m_binding;
    PlainLabel* m_state; // owned by this widget, like all below
    PlainLabel* m_message;
    QPushButton* m_this;
    QPushButton* m_file;
    QPushButton* m_open;
    QPushButton* m_none;
    QWidget* m_optionRow;
    CalmList* m_option;
    std::vector<std::string> m_optionIds; ///< of the entries; the first is empty: the recommended one
};

} // namespace tunepoint::ui
