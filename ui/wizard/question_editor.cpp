// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/question_editor.h"

#include "ui/document/assessment_document.h"
#include "ui/widgets/plain_label.h"
#include "ui/wizard/answer_editors.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

QuestionEditor::QuestionEditor(const Question& question, AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_answer(createAnswerEditor(question, document, this))
{
    setObjectName(QString::fromUtf8(question.id.data(), qsizetype(question.id.size())));
    auto* asked = plainLabel(questionText(question), this);
    asked->setScale(1, true);
    auto* why = plainLabel(questionWhy(question), this);
    why->setScale(0.9);
    why->setForegroundRole(QPalette::PlaceholderText);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(asked);
    column->addWidget(why);
    column->addWidget(m_answer);
    setFocusProxy(m_answer);

    m_answer->showAnswer(document.assessment());
    connect(&document, &AssessmentDocument::changed, this,
        [this, &document] { m_answer->showAnswer(document.assessment()); });
}

bool QuestionEditor::matches(const QString& search) const
{
    const QString text
        = questionName(m_question) + u' ' + questionText(m_question) + u' ' + questionWhy(m_question);
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tunepoint::ui
