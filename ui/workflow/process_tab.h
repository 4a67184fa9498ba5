// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QAction;
class QPushButton;
class QStackedWidget;

namespace tunepoint::ui {

class AssessmentDocument;
class FigureTable;
class PlainLabel;
class StepForm;
class WorkflowBinding;

/// Who does which step of the process: the flow (or the same as a table), what the whole comes to, and the
/// form of the step that is chosen.
class ProcessTab : public QWidget {
    Q_OBJECT

public:
    explicit ProcessTab(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Chooses the step and goes to its field for "/workflow/2/accuracy"; false: there is none.
    bool showInput(const std::string& pointer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* createEmpty();
    [[nodiscard]] QWidget* createContent();
    [[nodiscard]] QWidget* createButtons();
    void createTable();
    void showProcess();
    void updateButtons();

    WorkflowBinding* m_binding; // owned by this tab, like all below
    QStackedWidget* m_stack;
    QStackedWidget* m_flowOrTable = nullptr;
    FigureTable* m_table = nullptr;
    PlainLabel* m_totals = nullptr;
    StepForm* m_form = nullptr;
    QAction* m_tableAction = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace tunepoint::ui
