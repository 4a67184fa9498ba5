// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/fact_editor.h"

#include "ui/document/assessment_document.h"
#include "ui/text/framework_names.h"
#include "ui/text/names.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/word_choice.h"

#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr std::string_view kTask = "/task/";
constexpr std::string_view kAnswers = "/frameworks/answers/";

const TaskField* taskFieldAt(const std::string& pointer)
{
    return pointer.starts_with(kTask) ? taskField(std::string_view(pointer).substr(kTask.size())) : nullptr;
}

const AnswerField* answerFieldAt(const std::string& pointer)
{
    return pointer.starts_with(kAnswers) ? answerField(std::string_view(pointer).substr(kAnswers.size()))
                                         : nullptr;
}

using Word = std::optional<std::string>;

Word wordOf(const Assessment& assessment, const FactSpec& spec)
{
    const TaskField* task = taskFieldAt(spec.pointer);
    const AnswerField* answer = answerFieldAt(spec.pointer);
    const FrameworkAnswers& answers = assessment.frameworks.answers;
    if (spec.kind == FieldKind::Flag) {
        const auto flag = task ? task->flag(assessment.task) : answer->flag(answers);
        return flag ? Word(*flag ? "true" : "false") : Word();
    }
    const auto word = task ? task->word(assessment.task) : answer->word(answers);
    return word ? Word(std::string(*word)) : Word();
}

void setWord(Assessment& assessment, const FactSpec& spec, const Word& word)
{
    const TaskField* task = taskFieldAt(spec.pointer);
    const AnswerField* answer = answerFieldAt(spec.pointer);
    FrameworkAnswers& answers = assessment.frameworks.answers;
    if (spec.kind == FieldKind::Flag) {
        const auto flag = word ? std::optional(*word == "true") : std::nullopt;
        task ? task->setFlag(assessment.task, flag) : answer->setFlag(answers, flag);
        return;
    }
    const auto view = word ? std::optional(std::string_view(*word)) : std::nullopt;
    task ? task->setWord(assessment.task, view) : answer->setWord(answers, view);
}

std::vector<WordChoice::Choice> choicesOf(const FactSpec& spec)
{
    std::vector<WordChoice::Choice> choices;
    if (spec.kind == FieldKind::Flag) {
        for (const char* word : {"true", "false"})
            choices.push_back({word, wordName("flag", word)});
        return choices;
    }
    const TaskField* task = taskFieldAt(spec.pointer);
    for (const std::string_view word : spec.words)
        choices.push_back({std::string(word), task ? wordName(task->id, word) : answerWordName(word)});
    return choices;
}

QString questionOf(const std::string& pointer)
{
    if (const TaskField* task = taskFieldAt(pointer))
        return fieldQuestion(task->id);
    const AnswerField* answer = answerFieldAt(pointer);
    return answer ? answerQuestion(answer->id) : QString();
}

} // namespace

FactEditor::FactEditor(Fact fact, const QString& lines, AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_fact(fact)
    , m_state(plainLabel({}, this))
{
    const FactSpec& spec = specOf(fact);
    setObjectName(QString::fromStdString(spec.pointer));
    auto* question = plainLabel(questionOf(spec.pointer), this);
    question->setScale(1, true);
    m_state->setScale(0.9);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setToolTip(literal(tr("Source: %1", "lines of an article").arg(lines)));
    QWidget* editor = nullptr;
    if (spec.kind == FieldKind::Number)
        createNumber(document, editor);
    else
        createWords(document, editor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(question);
    column->addWidget(m_state);
    column->addWidget(editor);
    setFocusProxy(editor);
    connect(&document, &AssessmentDocument::changed, this, [this] { m_show(); });
    m_show();
}

void FactEditor::createWords(AssessmentDocument& document, QWidget*& editor)
{
    const FactSpec& spec = specOf(m_fact);
    const QString name = factName(spec.pointer);
    auto* choice = new WordChoice(name, choicesOf(spec), this);
    editor = choice;
    connect(choice, &WordChoice::wordChosen, this, [&spec, &document, name](const Word& word) {
        document.edit(spec.pointer, tr("Change “%1”").arg(name),
            [&](Assessment& assessment) { setWord(assessment, spec, word); });
        document.endMerge();
    });
    m_show = [&spec, &document, choice] { choice->setWord(wordOf(document.assessment(), spec)); };
}

void FactEditor::createNumber(AssessmentDocument& document, QWidget*& editor)
{
    const FactSpec& spec = specOf(m_fact);
    const TaskField* task = taskFieldAt(spec.pointer);
    const AnswerField* answer = answerFieldAt(spec.pointer);
    const QString name = factName(spec.pointer);
    const QString currency = QString::fromStdString(document.assessment().currency);
    auto* figure = new QuantityEditor(
        {name, spec.pointer, task ? task->unit : answer->unit, spec.bounds, currency}, this);
    editor = figure;
    connect(figure, &QuantityEditor::valueEdited, this,
        [&spec, &document, task, answer, name](const std::optional<Quantity>& value) {
            document.edit(spec.pointer, tr("Change “%1”").arg(name), [&](Assessment& assessment) {
                task ? task->setNumber(assessment.task, value)
                     : answer->setNumber(assessment.frameworks.answers, value);
            });
        });
    connect(figure, &QuantityEditor::editingFinished, &document, &AssessmentDocument::endMerge);
    m_show = [&document, task, answer, figure] {
        const Assessment& assessment = document.assessment();
        figure->setValue(
            task ? task->number(assessment.task) : answer->number(assessment.frameworks.answers));
    };
}

void FactEditor::showAnswer(bool missing)
{
    const bool own = m_fact >= Fact::SpecialQuestion && m_fact <= Fact::ChangeQuestion;
    m_state->setText(own ? tr("Left open, your other answers decide.")
            : missing    ? tr("Not known yet, and it would count.")
                         : QString());
    m_state->setVisible(own || missing);
}

} // namespace tunepoint::ui
