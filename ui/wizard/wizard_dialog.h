// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/questions.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tunepoint::ui {

class AssessmentDocument;
class OptionsChooser;
class PlainLabel;

/// The questions page by page, with the answer so far beside them. Every answer is an edit of the document,
/// so that the wizard can be left and taken up again at any time; the page is remembered.
class WizardDialog : public QDialog {
    Q_OBJECT

public:
    explicit WizardDialog(AssessmentDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QuestionPage page() const;
    void showPage(QuestionPage page);

protected:
    void done(int result) override;

private:
    void createPages();
    void createSteps();
    void createButtons();
    void createUndo();
    void layOut();
    void enter(int index);
    void finish();

    AssessmentDocument& m_document;
    QStackedWidget* m_pages; // owned by this dialog, like all below
    OptionsChooser* m_options = nullptr;
    PlainLabel* m_progress;
    PlainLabel* m_introduction;
    std::vector<QToolButton*> m_steps;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_skip;
};

} // namespace tunepoint::ui
