// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/questions.h"

#include <QWidget>

namespace tunepoint::ui {

class AnswerEditor;
class AssessmentDocument;

/// One question with its editor: what is asked, the answer, why it is asked. It edits the document as you
/// type and follows it when it changes elsewhere.
class QuestionEditor : public QWidget {
    Q_OBJECT

public:
    QuestionEditor(const Question& question, AssessmentDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const Question& question() const { return m_question; }
    /// Whether name, question or reason hold every word of `search`.
    [[nodiscard]] bool matches(const QString& search) const;

private:
    const Question& m_question;
    AnswerEditor* m_answer; // owned by this widget
};

} // namespace tunepoint::ui
