// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/journal_editor.h"

#include "core/assessment/free_id.h"
#include "ui/decision/column_pair.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/journal_form.h"
#include "ui/document/assessment_document.h"
#include "ui/text/record_sentences.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"

#include <QDate>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

constexpr std::array kKinds{JournalKind::Forecast, JournalKind::Trigger, JournalKind::Dissent,
    JournalKind::Actual, JournalKind::Decision, JournalKind::Note};

} // namespace

JournalEditor::JournalEditor(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_list(new QListWidget(this))
    , m_add(new QToolButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_form(new JournalForm(binding, this))
    , m_scores(plainLabel({}, this))
{
    createList();
    layOut();
    connect(&binding, &CriteriaBinding::changed, this, &JournalEditor::showJournal);
    connect(&binding, &CriteriaBinding::evaluated, this, &JournalEditor::showJournal);
    showJournal();
}

void JournalEditor::createList()
{
    m_list->setObjectName(QStringLiteral("journal"));
    m_list->setAccessibleName(tr("Journal"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_quiet)
            return;
        m_binding.endMerge();
        m_form->showEntry(chosen());
        m_remove->setEnabled(chosen().has_value());
    });
    auto* menu = new QMenu(m_add);
    for (const JournalKind kind : kKinds)
        menu->addAction(journalKindName(kind), this, [this, kind] { add(kind); });
    m_add->setText(tr("Add to the journal"));
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(menu);
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    connect(m_remove, &QPushButton::clicked, this, &JournalEditor::remove);
}

void JournalEditor::layOut()
{
    auto* title = new PlainLabel(tr("Journal"), this);
    title->setScale(1.25);
    auto* left = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addLayout(buttons);
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_form);
    rightColumn->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(
        plainLabel(tr("Write down what you expect and what you will watch; later, what came of it. The "
                      "program then says how good the forecasts were and which figure was wrong."),
            this));
    column->addWidget(new ColumnPair(left, right, this));
    column->addWidget(m_scores);
}

QString JournalEditor::entryText(std::size_t index) const
{
    const Assessment& assessment = m_binding.assessment();
    const Evaluation& evaluation = m_binding.document().evaluation();
    const JournalEntry& entry = assessment.journal[index];
    const Format format = m_binding.format();
    const std::string pointer = "/journal/" + std::to_string(index);
    QString text = displayText(entry.text, 300);
    for (const ForecastScore& score : evaluation.records.journal.forecasts) {
        if (score.pointer == pointer && score.id == entry.id)
            text = forecastSentence(score, assessment, format);
    }
    for (const TriggerStatus& trigger : evaluation.records.journal.triggers) {
        if (trigger.pointer == pointer && trigger.id == entry.id)
            text = triggerSentence(trigger, assessment, evaluation, format);
    }
    if (entry.kind == JournalKind::Dissent)
        text = dissentSentence(entry, evaluation, format);
    if (text.isEmpty())
        text = tr("nothing is written yet");
    return tr("%1: %2", "kind of entry, what it says").arg(journalKindName(entry.kind), text);
}

std::optional<std::size_t> JournalEditor::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && std::size_t(row) < m_binding.assessment().journal.size()
        ? std::optional(std::size_t(row))
        : std::nullopt;
}

void JournalEditor::showJournal()
{
    const int count = int(m_binding.assessment().journal.size());
    const int row = std::clamp(m_list->currentRow(), 0, std::max(count - 1, 0));
    m_quiet = true;
    while (m_list->count() > count)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < count)
        m_list->addItem(QString());
    for (int i = 0; i < count; ++i)
        m_list->item(i)->setText(entryText(std::size_t(i)));
    m_list->setCurrentRow(count > 0 ? row : -1);
    m_quiet = false;
    m_form->showEntry(chosen());
    m_remove->setEnabled(chosen().has_value());
    const Evaluation& evaluation = m_binding.document().evaluation();
    QStringList said = scoreSentences(evaluation.records.journal, m_binding.format());
    for (const InputMiss& miss : evaluation.records.journal.inputs)
        said << inputMissSentence(miss, evaluation, m_binding.format());
    m_scores->setText(said.join(u'\n'));
    m_scores->setVisible(!said.isEmpty());
}

void JournalEditor::add(JournalKind kind)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (kind == JournalKind::Forecast || kind == JournalKind::Trigger)
        entry.id = freeId(m_binding.assessment().journal, "entry");
    if (kind == JournalKind::Trigger)
        entry.when = TriggerSide::Above;
    m_binding.editOnce("/journal", tr("Add to the journal"),
        [&](Assessment& assessment) { assessment.journal.push_back(entry); });
    m_list->setCurrentRow(m_list->count() - 1);
    m_form->focusText();
}

void JournalEditor::remove()
{
    const auto index = chosen();
    if (!index)
        return;
    m_binding.editOnce("/journal", tr("Remove from the journal"), [&](Assessment& assessment) {
        const std::string id = assessment.journal[*index].id;
        assessment.journal.erase(assessment.journal.begin() + std::ptrdiff_t(*index));
        for (JournalEntry& entry : assessment.journal) {
            if (!id.empty() && entry.of == id)
                entry.of.clear(); // what it settled is gone
        }
    });
}

bool JournalEditor::edits(const std::string& pointer) const
{
    return pointer == "/journal"
        || entryOfList(pointer, "/journal", int(m_binding.assessment().journal.size()));
}

bool JournalEditor::showInput(const std::string& pointer)
{
    const auto entry = entryOfList(pointer, "/journal", int(m_binding.assessment().journal.size()));
    if (!entry)
        return focusEditor(m_binding.assessment().journal.empty() ? static_cast<QWidget*>(m_add) : m_list);
    m_list->setCurrentRow(entry->index);
    return focusEditor(m_form);
}

} // namespace tunepoint::ui
