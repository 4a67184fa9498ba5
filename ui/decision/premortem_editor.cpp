// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/premortem_editor.h"

#include "core/assessment/assessment.h"
#include "core/assessment/free_id.h"
#include "ui/decision/column_pair.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/risk_figures.h"
#include "ui/decision/text_field.h"
#include "ui/document/assessment_document.h"
#include "ui/text/record_sentences.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

PremortemEditor::PremortemEditor(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add a risk"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_form(new QWidget(this))
    , m_name(new QLineEdit(m_form))
    , m_likelihood(new NumberField(m_form))
    , m_figures(new RiskFigures(binding, m_form))
    , m_mitigation(new TextField(m_form))
    , m_owner(new QLineEdit(m_form))
{
    createList();
    createForm();
    connectFigures();
    layOut();
    connect(&binding, &CriteriaBinding::changed, this, &PremortemEditor::showRisks);
    connect(&binding, &CriteriaBinding::evaluated, this, &PremortemEditor::showRisks);
    showRisks();
}

void PremortemEditor::createList()
{
    m_list->setObjectName(QStringLiteral("premortem"));
    m_list->setAccessibleName(tr("What may go wrong"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    m_add->setObjectName(QStringLiteral("addRisk"));
    m_remove->setObjectName(QStringLiteral("removeRisk"));
    connect(m_add, &QPushButton::clicked, this, &PremortemEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &PremortemEditor::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_quiet)
            return;
        m_binding.endMerge();
        showRisk();
    });
}

void PremortemEditor::createForm()
{
    const auto line
        = [this](QLineEdit* field, const char* name, const char* member, std::string PremortemRisk::*text) {
              field->setObjectName(QString::fromLatin1(name));
              field->setMaxLength(int(kMaximumName));
              leaveUndoToWindow(field);
              connect(field, &QLineEdit::textEdited, this, [this, member, text](const QString& typed) {
                  edit(member, [&](PremortemRisk& risk) { risk.*text = typed.toStdString(); });
              });
              connect(field, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
          };
    line(m_name, "riskName", "name", &PremortemRisk::name);
    line(m_owner, "riskOwner", "owner", &PremortemRisk::owner);
    m_likelihood->setObjectName(QStringLiteral("riskLikelihood"));
    m_likelihood->setUnit(Unit::Share, {});
    m_likelihood->setBounds(share);
    m_likelihood->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    connect(m_likelihood, &NumberField::valueEdited, this, [this](std::optional<double> value) {
        edit("likelihood", [&](PremortemRisk& risk) { risk.likelihood = value; });
    });
    connect(m_likelihood, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    m_mitigation->setObjectName(QStringLiteral("riskMitigation"));
    connect(m_mitigation, &TextField::edited, this, [this](const std::string& text) {
        edit("mitigation", [&](PremortemRisk& risk) { risk.mitigation = text; });
    });
    connect(m_mitigation, &TextField::editingFinished, this, [this] { m_binding.endMerge(); });
}

void PremortemEditor::connectFigures()
{
    connect(m_figures, &RiskFigures::figureAdded, this, [this](const std::string& pointer) {
        edit(
            "factors", [&](PremortemRisk& risk) { risk.factors[pointer] = 1; }, true);
    });
    connect(m_figures, &RiskFigures::figureRemoved, this, [this](const std::string& pointer) {
        const auto leave = [&](PremortemRisk& risk) {
            risk.values.erase(pointer);
            risk.factors.erase(pointer);
        };
        edit("factors", leave, true);
    });
    connect(m_figures, &RiskFigures::kindChosen, this,
        [this](const std::string& pointer, bool becomes, double value) {
            const auto turn = [&](PremortemRisk& risk) {
                if (becomes == risk.values.contains(pointer))
                    return;
                risk.values.erase(pointer);
                risk.factors.erase(pointer);
                (becomes ? risk.values : risk.factors)[pointer] = becomes ? value : 1;
            };
            edit("factors", turn, true);
        });
    connect(m_figures, &RiskFigures::numberEdited, this, [this](const std::string& pointer, double number) {
        edit("figures" + pointer, [&](PremortemRisk& risk) {
            (risk.values.contains(pointer) ? risk.values : risk.factors)[pointer] = number;
        });
    });
    connect(m_figures, &RiskFigures::finished, this, [this] { m_binding.endMerge(); });
}

void PremortemEditor::layOut()
{
    auto* title = new PlainLabel(tr("What may go wrong"), this);
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
    QFormLayout* form = makeForm(m_form);
    form->addRow(tr("What goes wrong"), m_name);
    form->addRow(tr("How likely, in %"), m_likelihood);
    form->addRow(tr("What it changes"), m_figures);
    form->addRow(tr("What is done about it"), m_mitigation);
    form->addRow(tr("Who watches it"), m_owner);
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_form);
    rightColumn->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(plainLabel(tr("Ask: it is a year from now and the project has failed – why? Say which "
                                    "figures a risk would change, and "
                                    "the program says what that would do to the answer."),
        this));
    column->addWidget(new ColumnPair(left, right, this));
}

QString PremortemEditor::riskText(std::size_t index) const
{
    const Evaluation& evaluation = m_binding.document().evaluation();
    const PremortemRisk& risk = m_binding.assessment().premortem[index];
    const std::string pointer = "/premortem/" + std::to_string(index);
    for (const PremortemResult& result : evaluation.records.premortem) {
        if (result.pointer == pointer && result.id == risk.id)
            return premortemSentence(result, m_binding.assessment(), evaluation, m_binding.format());
    }
    return risk.name.empty() ? tr("a risk without a name") : displayText(risk.name);
}

std::optional<std::size_t> PremortemEditor::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && std::size_t(row) < m_binding.assessment().premortem.size()
        ? std::optional(std::size_t(row))
        : std::nullopt;
}

void PremortemEditor::showRisks()
{
    const int count = int(m_binding.assessment().premortem.size());
    const int row = std::clamp(m_list->currentRow(), 0, std::max(count - 1, 0));
    m_quiet = true;
    while (m_list->count() > count)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < count)
        m_list->addItem(QString());
    for (int i = 0; i < count; ++i)
        m_list->item(i)->setText(riskText(std::size_t(i)));
    m_list->setCurrentRow(count > 0 ? row : -1);
    m_quiet = false;
    showRisk();
}

void PremortemEditor::showRisk()
{
    const auto index = chosen();
    m_form->setVisible(index.has_value());
    m_remove->setEnabled(index.has_value());
    if (!index)
        return;
    const PremortemRisk& risk = m_binding.assessment().premortem[*index];
    const auto show = [](QLineEdit* field, const std::string& text) {
        const QString wanted = QString::fromStdString(text);
        if (field->text() != wanted)
            field->setText(wanted);
    };
    show(m_name, risk.name);
    show(m_owner, risk.owner);
    m_likelihood->setValue(risk.likelihood);
    m_mitigation->setText(risk.mitigation);
    m_figures->showRisk(risk);
}

void PremortemEditor::add()
{
    PremortemRisk risk;
    risk.id = freeId(m_binding.assessment().premortem, "risk");
    m_binding.editOnce("/premortem", tr("Add a risk"),
        [&](Assessment& assessment) { assessment.premortem.push_back(risk); });
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus(Qt::OtherFocusReason);
}

void PremortemEditor::remove()
{
    if (const auto index = chosen())
        m_binding.editOnce("/premortem", tr("Remove a risk"), [&](Assessment& assessment) {
            assessment.premortem.erase(assessment.premortem.begin() + std::ptrdiff_t(*index));
        });
}

void PremortemEditor::edit(const std::string& member, const Change& change, bool once)
{
    const auto index = chosen();
    if (!index)
        return;
    const std::string pointer = "/premortem/" + std::to_string(*index) + "/" + member;
    const auto whole = [&](Assessment& assessment) { change(assessment.premortem[*index]); };
    if (once)
        m_binding.editOnce(pointer, tr("Change a risk"), whole);
    else
        m_binding.edit(pointer, tr("Change a risk"), whole);
}

bool PremortemEditor::edits(const std::string& pointer) const
{
    return pointer == "/premortem"
        || entryOfList(pointer, "/premortem", int(m_binding.assessment().premortem.size()));
}

bool PremortemEditor::showInput(const std::string& pointer)
{
    const auto entry = entryOfList(pointer, "/premortem", int(m_binding.assessment().premortem.size()));
    if (!entry)
        return focusEditor(m_binding.assessment().premortem.empty() ? static_cast<QWidget*>(m_add) : m_list);
    m_list->setCurrentRow(entry->index);
    return focusEditor(m_form);
}

} // namespace tunepoint::ui
