// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/questions.h"

#include <QWidget>

namespace tunepoint::ui {

class AssessmentDocument;

/// The editor of one answer: bound to the document both ways.
class AnswerEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showAnswer(const Assessment& assessment) = 0; ///< sets the widgets, quietly
};

/// The editor that fits the question's kind and field. It edits `document` but leaves following it to the
/// caller.
[[nodiscard]] AnswerEditor* createAnswerEditor(
    const Question& question, AssessmentDocument& document, QWidget* parent);

} // namespace tunepoint::ui
