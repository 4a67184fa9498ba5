// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/question_form.h"

#include "ui/document/assessment_document.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/wizard/question_editor.h"

#include <QApplication>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kWidest = 860; ///< a line longer than this is hard to read

} // namespace

QuestionForm::QuestionForm(std::vector<QuestionPage> pages, AssessmentDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_nothing(plainLabel(tr("No question holds these words."), this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(kWidest * fontMetrics().averageCharWidth() / 6);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 8, 24, 24);
    column->setSpacing(20);
    for (const QuestionPage page : pages)
        addPage(page, *column, pages.size() > 1);
    column->addWidget(m_nothing);
    column->addStretch(1);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    setWidget(content);
    connect(&document, &AssessmentDocument::changed, this, &QuestionForm::showAsked);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now)) // a field that Tab reaches must be seen, with its question
            ensureWidgetVisible(now, 0, 60);
    });
    showAsked();
}

void QuestionForm::addPage(QuestionPage page, QVBoxLayout& column, bool titled)
{
    Section section;
    if (titled) {
        auto* title = new PlainLabel(pageTitle(page), this);
        title->setScale(1.3, true);
        column.addSpacing(8);
        column.addWidget(title);
        section.title = title;
    }
    for (const Question& question : questions())
        if (question.page == page) {
            auto* editor = new QuestionEditor(question, m_document, this);
            column.addWidget(editor);
            section.questions.push_back(editor);
        }
    m_sections.push_back(std::move(section));
}

void QuestionForm::setSearch(const QString& text)
{
    m_search = text.simplified();
    showAsked();
}

void QuestionForm::showAsked()
{
    bool some = false;
    for (const Section& section : m_sections) {
        bool any = false;
        for (QuestionEditor* editor : section.questions) {
            const bool shown = m_search.isEmpty() ? editor->question().isAsked(m_document.assessment())
                    || editor->question().pointer() == m_wanted
                                                  : editor->matches(m_search);
            editor->setVisible(shown);
            any = any || shown;
        }
        if (section.title)
            section.title->setVisible(any);
        some = some || any;
    }
    m_nothing->setVisible(!some);
}

int QuestionForm::shownQuestions() const
{
    int shown = 0;
    for (const Section& section : m_sections)
        for (const QuestionEditor* editor : section.questions)
            shown += editor->isHidden() ? 0 : 1;
    return shown;
}

void QuestionForm::focusFirst()
{
    for (const Section& section : m_sections)
        for (QuestionEditor* editor : section.questions)
            if (!editor->isHidden())
                return editor->setFocus(Qt::TabFocusReason);
}

QuestionEditor* QuestionForm::editorOf(const std::string& pointer) const
{
    for (const Section& section : m_sections)
        for (QuestionEditor* editor : section.questions)
            if (editor->question().pointer() == pointer)
                return editor;
    for (const Section& section : m_sections) // "/baseline": the first question about it
        for (QuestionEditor* editor : section.questions)
            if (editor->question().pointer().rfind(pointer + "/", 0) == 0)
                return editor;
    for (const Section& section : m_sections) // "/exchangeRate/rate": the question about what it is part of
        for (QuestionEditor* editor : section.questions)
            if (pointer.rfind(editor->question().pointer() + "/", 0) == 0)
                return editor;
    return nullptr;
}

bool QuestionForm::edits(const std::string& pointer) const
{
    return editorOf(pointer) != nullptr;
}

bool QuestionForm::showInput(const std::string& pointer)
{
    QuestionEditor* editor = editorOf(pointer);
    if (!editor)
        return false;
    m_wanted = editor->question().pointer();
    setSearch({});
    widget()->layout()->activate(); // a question that was hidden has its place now
    return focusEditor(editor);
}

} // namespace tunepoint::ui
