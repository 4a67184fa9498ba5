// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/framework_details.h"

#include "ui/document/assessment_document.h"
#include "ui/frameworks/fact_editor.h"
#include "ui/frameworks/framework_lists.h"
#include "ui/frameworks/threshold_editor.h"
#include "ui/text/framework_names.h"
#include "ui/text/framework_sentences.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/side_margins.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kSection = 16;

/// A tab that scrolls, and the column inside it.
QVBoxLayout* addTab(QTabWidget* tabs, const QString& title, const QString& name)
{
    auto* area = new QScrollArea(tabs);
    area->setObjectName(name);
    area->setAccessibleName(title);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inside = new QWidget(area);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(sideMargins(0, 12, 12, 12));
    column->setSpacing(kSection);
    area->setWidget(inside);
    tabs->addTab(area, title);
    return column;
}

void clear(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// A heading with one line for each sentence; nothing where there is none.
void addList(QVBoxLayout* column, const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    auto* block = new QWidget(column->parentWidget());
    auto* inside = new QVBoxLayout(block);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(6);
    auto* title = plainLabel(heading, block);
    title->setScale(1, true);
    inside->addWidget(title);
    for (const QString& line : lines)
        inside->addWidget(plainLabel(line, block));
    column->addWidget(block);
}

/// The process with the state of each step in a column of its own.
void addSteps(QVBoxLayout* column, const QString& heading, const Steps& steps, const Format& format)
{
    auto* block = new QWidget(column->parentWidget());
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    auto* title = plainLabel(heading, block);
    title->setScale(1, true);
    grid->addWidget(title, 0, 0, 1, 2);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto* state = plainLabel(stepStateName(steps[i].state), block);
        state->setWordWrap(false);
        const bool now = steps[i].state == StepState::Here || steps[i].state == StepState::Met;
        state->setScale(1, now);
        state->setForegroundRole(now ? QPalette::WindowText : QPalette::PlaceholderText);
        grid->addWidget(state, int(i) + 1, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(stepSentence(steps[i], format), block), int(i) + 1, 1);
    }
    grid->setColumnStretch(1, 1);
    column->addWidget(block);
}

QStringList sentences(const std::vector<Trigger>& triggers, const Format& format)
{
    QStringList lines;
    for (const Trigger& trigger : triggers)
        lines << triggerSentence(trigger, format);
    return lines;
}

} // namespace

FrameworkDetails::FrameworkDetails(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_idea(plainLabel({}, this))
    , m_source(plainLabel({}, this))
    , m_tabs(new QTabWidget(this))
    , m_reasons(addTab(m_tabs, tr("Why"), QStringLiteral("reasons")))
    , m_answers(addTab(m_tabs, tr("Its questions"), QStringLiteral("questions")))
    , m_thresholds(addTab(m_tabs, tr("Its thresholds"), QStringLiteral("thresholds")))
    , m_others(addTab(m_tabs, tr("Where others differ"), QStringLiteral("others")))
{
    m_tabs->setDocumentMode(true);
    m_source->setScale(0.9);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_idea);
    column->addWidget(m_source);
    column->addWidget(m_tabs, 1);
    passFocusOn(*this, *m_tabs);
}

void FrameworkDetails::showFramework(const std::string& id)
{
    const auto& results = m_document.evaluation().frameworks;
    const auto at = std::find_if(
        results.begin(), results.end(), [&](const FrameworkResult& result) { return result.id == id; });
    const FrameworkSpec* spec = findFramework(m_document.catalogue(), id);
    if (at == results.end() || !spec)
        return;
    if (m_id != id) {
        m_id = id;
        createEditors(*spec);
    }
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    m_idea->setText(frameworkIdea(id));
    const QString day = spec->date.empty() ? tr("undated") : format.date(QString::fromStdString(spec->date));
    m_source->setText(
        inOwnDirection(tr("%1 (%2, %3). %4", "title, kind of text, day, interest of the author")
                           .arg(isolated(displayText(spec->title)), isolated(displayText(spec->source)), day,
                               interestSentence(spec->interest))));
    int open = 0;
    for (FactEditor* editor : m_questions) {
        const bool missing = std::find(at->missing.begin(), at->missing.end(), specOf(editor->fact()).pointer)
            != at->missing.end();
        editor->showAnswer(missing);
        open += missing ? 1 : 0;
    }
    m_tabs->setTabText(1, open > 0 ? tr("Its questions (%n open)", nullptr, open) : tr("Its questions"));
    showReasons(*at);
    showOthers(*at);
}

void FrameworkDetails::createEditors(const FrameworkSpec& spec)
{
    clear(m_answers);
    clear(m_thresholds);
    m_questions.clear();
    for (const FrameworkQuestion& question : spec.questions) {
        const auto fact = factAt(question.pointer);
        if (!fact)
            continue;
        m_questions.push_back(new FactEditor(
            *fact, QString::fromStdString(question.lines), m_document, m_answers->parentWidget()));
        m_answers->addWidget(m_questions.back());
        m_questions.back()->show(); // at once: it may be about to take the focus
    }
    if (spec.id == "article000") {
        m_answers->addWidget(createRequirements(m_document, m_answers->parentWidget()));
    } else if (spec.id == "article003") {
        m_answers->addWidget(createReasons(m_document, m_answers->parentWidget()));
        m_answers->addWidget(createGaps(m_document, m_answers->parentWidget()));
    }
    m_answers->addStretch();
    for (const FrameworkThreshold& threshold : spec.thresholds)
        m_thresholds->addWidget(
            new ThresholdEditor(spec.id, threshold, m_document, m_thresholds->parentWidget()));
    m_thresholds->addStretch();
}

void FrameworkDetails::showQuestions()
{
    m_tabs->setCurrentIndex(1);
}

bool FrameworkDetails::showQuestion(const std::string& pointer)
{
    const auto at = std::find_if(m_questions.begin(), m_questions.end(),
        [&](const FactEditor* editor) { return specOf(editor->fact()).pointer == pointer; });
    if (at == m_questions.end())
        return false;
    showQuestions();
    return focusEditor(*at);
}

void FrameworkDetails::showReasons(const FrameworkResult& result)
{
    clear(m_reasons);
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    auto* verdict = plainLabel(tr("%1; %2 of what it asks about speak for it.", "verdict, strength")
                                   .arg(verdictSentence(result), format.share(result.strength, 0)),
        m_reasons->parentWidget());
    verdict->setScale(1.2, true);
    verdict->setObjectName(QStringLiteral("verdict"));
    m_reasons->addWidget(verdict);
    addList(m_reasons, tr("For it"), sentences(result.triggers, format));
    addList(m_reasons, tr("Against it"), sentences(result.against, format));
    addSteps(m_reasons, tr("Its process"), result.steps, format);
    m_reasons->addStretch();
}

void FrameworkDetails::showOthers(const FrameworkResult& result)
{
    clear(m_others);
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    if (result.disagreements.empty())
        m_others->addWidget(plainLabel(tr("All others say the same."), m_others->parentWidget()));
    for (const Disagreement& disagreement : result.disagreements) {
        auto* block = new QWidget(m_others->parentWidget());
        auto* inside = new QVBoxLayout(block);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(4);
        auto* row = new QHBoxLayout;
        auto* name = plainLabel(frameworkName(disagreement.with), block);
        name->setScale(1, true);
        auto* follow = new QPushButton(tr("Show it"), block);
        follow->setAccessibleName(tr("Show “%1”").arg(frameworkName(disagreement.with)));
        connect(
            follow, &QPushButton::clicked, this,
            [this, id = QString::fromStdString(disagreement.with)] { Q_EMIT frameworkWanted(id); },
            Qt::QueuedConnection); // the button goes with this list
        row->addWidget(name, 1);
        row->addWidget(follow);
        inside->addLayout(row);
        inside->addWidget(plainLabel(disagreementSentence(disagreement, format), block));
        m_others->addWidget(block);
    }
    m_others->addStretch();
}

} // namespace tunepoint::ui
