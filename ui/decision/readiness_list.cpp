// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/readiness_list.h"

#include "ui/decision/criteria_binding.h"
#include "ui/decision/text_field.h"
#include "ui/document/assessment_document.h"
#include "ui/text/record_sentences.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

QString markOf(ReadinessState state)
{
    switch (state) {
    case ReadinessState::Met:
        return QStringLiteral("✓");
    case ReadinessState::Partly:
        return QStringLiteral("◐");
    case ReadinessState::Missing:
        return QStringLiteral("✗");
    case ReadinessState::NotApplicable:
        return QStringLiteral("–");
    }
    return {};
}

} // namespace

ReadinessList::ReadinessList(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_count(plainLabel({}, this))
    , m_list(new QListWidget(this))
    , m_risk(plainLabel({}, this))
    , m_goTo(new QPushButton(tr("Go to where it is put right"), this))
    , m_text(new TextField(this))
    , m_by(new QLineEdit(this))
    , m_date(new DateField(this))
{
    createFields();
    layOut();
    connect(&binding, &CriteriaBinding::evaluated, this, &ReadinessList::showChecks);
    connect(&binding, &CriteriaBinding::changed, this, &ReadinessList::showChosen);
    showChecks();
}

void ReadinessList::createFields()
{
    m_list->setObjectName(QStringLiteral("readiness"));
    m_list->setAccessibleName(tr("Ready to decide?"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 13);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (m_quiet || !item)
            return;
        m_binding.endMerge();
        m_chosen = item->data(Qt::UserRole).toString().toStdString();
        showChosen();
    });
    m_goTo->setObjectName(QStringLiteral("goToCheck"));
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        for (const ReadinessCheck& check : m_binding.document().evaluation().records.readiness) {
            if (check.id == m_chosen)
                m_binding.document().askForInput(check.pointer);
        }
    });
    m_text->setObjectName(QStringLiteral("statementText"));
    connect(m_text, &TextField::edited, this, [this](const std::string& text) {
        edit("text", [&](Statement& statement) { statement.text = text; });
    });
    connect(m_text, &TextField::editingFinished, this, [this] { m_binding.endMerge(); });
    m_by->setObjectName(QStringLiteral("statementBy"));
    m_by->setMaxLength(int(kMaximumName));
    leaveUndoToWindow(m_by);
    connect(m_by, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit("by", [&](Statement& statement) { statement.by = text.toStdString(); });
    });
    connect(m_by, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    m_date->setObjectName(QStringLiteral("statementDate"));
    m_date->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    connect(m_date, &DateField::dayEdited, this, [this](const std::string& day) {
        edit("date", [&](Statement& statement) { statement.date = day; });
    });
    connect(m_date, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
}

void ReadinessList::layOut()
{
    auto* title = new PlainLabel(tr("Ready to decide?"), this);
    title->setScale(1.25);
    auto* panel = new QWidget(this);
    QFormLayout* form = makeForm(panel);
    form->addRow(tr("We vouch for it"), m_text);
    form->addRow(tr("Who says so"), m_by);
    form->addRow(tr("On the day"), m_date);
    m_text->setAccessibleName(tr("We vouch for it"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_risk);
    column->addWidget(m_goTo, 0, Qt::AlignLeading);
    column->addWidget(panel);
}

void ReadinessList::showChecks()
{
    const auto& checks = m_binding.document().evaluation().records.readiness;
    m_quiet = true;
    m_list->clear();
    int met = 0;
    int asked = 0;
    for (const ReadinessCheck& check : checks) {
        asked += check.state == ReadinessState::NotApplicable ? 0 : 1;
        met += check.state == ReadinessState::Met ? 1 : 0;
        auto* item = new QListWidgetItem(
            tr("%1 %2 – %3", "mark, check, its state")
                .arg(markOf(check.state), readinessName(check.id), readinessStateName(check.state)),
            m_list); // owned by the list
        item->setData(Qt::UserRole, QString::fromStdString(check.id));
        if (check.id == m_chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_chosen = checks.front().id;
    }
    m_quiet = false;
    m_count->setText(tr("%1 of %2 checks are met.", "checks of the readiness list")
                         .arg(m_binding.format().count(met), m_binding.format().count(asked)));
    showChosen();
}

const Statement* ReadinessList::statement() const
{
    const auto& statements = m_binding.assessment().statements;
    const auto at = std::find_if(statements.begin(), statements.end(),
        [this](const Statement& each) { return each.checklist == m_chosen; });
    return at == statements.end() ? nullptr : &*at;
}

void ReadinessList::showChosen()
{
    const auto& checks = m_binding.document().evaluation().records.readiness;
    const auto at = std::find_if(
        checks.begin(), checks.end(), [this](const ReadinessCheck& check) { return check.id == m_chosen; });
    const bool open
        = at != checks.end() && (at->state == ReadinessState::Missing || at->state == ReadinessState::Partly);
    m_risk->setText(open ? readinessRisk(*at, m_binding.format()) : QString());
    m_risk->setVisible(open);
    m_goTo->setVisible(open && !at->pointer.empty());
    const Statement* stated = statement();
    m_text->setText(stated ? stated->text : std::string());
    const QString by = stated ? QString::fromStdString(stated->by) : QString();
    if (m_by->text() != by)
        m_by->setText(by);
    m_date->setIsoDay(stated ? stated->date : std::string());
    for (QWidget* field :
        {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_date)})
        field->setEnabled(!m_chosen.empty());
}

void ReadinessList::edit(const char* member, const std::function<void(Statement&)>& change)
{
    if (m_chosen.empty())
        return;
    m_binding.edit(
        "/statements/" + m_chosen + "/" + member, tr("Vouch for a check"), [&](Assessment& assessment) {
            auto& statements = assessment.statements;
            auto at = std::find_if(statements.begin(), statements.end(),
                [this](const Statement& each) { return each.checklist == m_chosen; });
            if (at == statements.end())
                at = statements.insert(at, Statement{m_chosen, {}, {}, {}, {}});
            change(*at);
            if (*at == Statement{m_chosen, {}, {}, {}, {}})
                statements.erase(at); // nothing is said any more
        });
}

bool ReadinessList::showStatement(const std::string& pointer)
{
    const auto& statements = m_binding.assessment().statements;
    if (const auto entry = entryOfList(pointer, "/statements", int(statements.size()))) {
        const QString id = QString::fromStdString(statements[std::size_t(entry->index)].checklist);
        int row = 0;
        while (row < m_list->count() && m_list->item(row)->data(Qt::UserRole).toString() != id)
            ++row;
        if (row == m_list->count())
            return false;
        m_list->setCurrentRow(row);
    }
    return focusEditor(m_text);
}

} // namespace tunepoint::ui
