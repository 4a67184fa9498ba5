// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shows_input.h"

#include <QWidget>

class QLineEdit;

namespace tunepoint::ui {

class AssessmentDocument;
class QuestionForm;

/// All questions of the wizard as one form that can be searched.
class TaskPage : public QWidget, public ShowsInput {
    Q_OBJECT

public:
    explicit TaskPage(AssessmentDocument& document, QWidget* parent = nullptr);

    bool showInput(const std::string& pointer) override;

private:
    QLineEdit* m_search; // owned by this page, like the form
    QuestionForm* m_form;
};

} // namespace tunepoint::ui
