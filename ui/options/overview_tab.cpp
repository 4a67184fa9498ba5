// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/overview_tab.h"

#include "ui/document/assessment_document.h"
#include "ui/options/accuracy_editor.h"
#include "ui/options/model_choice.h"
#include "ui/options/strategy_binding.h"
#include "ui/options/word_parameters.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/side_margins.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <string_view>

namespace tunepoint::ui {

namespace {

/// Throws away what `panel` shows and gives it an empty grid.
QGridLayout* cleared(QWidget* panel)
{
    qDeleteAll(panel->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete panel->layout();
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    return grid;
}

void addCells(QGridLayout& grid, QWidget* panel, const QString& name, const QString& value, bool bold = false)
{
    const int row = grid.rowCount();
    auto* first = new PlainLabel(name, panel);
    auto* second = new PlainLabel(value, panel);
    first->setScale(1, bold);
    second->setScale(1, bold);
    grid.addWidget(first, row, 0);
    grid.addWidget(second, row, 1, Qt::AlignTrailing);
    grid.setColumnStretch(2, 1);
}

} // namespace

OverviewTab::OverviewTab(StrategyBinding& binding, QWidget* parent)
    : QScrollArea(parent)
    , m_binding(binding)
    , m_name(new QLineEdit(this))
    , m_archetype(plainLabel({}, this))
    , m_model(new ModelChoice("model", binding, this))
    , m_second(new ModelChoice("escalationModel", binding, this))
    , m_words(new WordParameters(binding, this))
    , m_accuracy(new AccuracyEditor(binding, this))
    , m_notes(new QPlainTextEdit(this))
    , m_gates(new QWidget(this))
    , m_tokens(new QWidget(this))
{
    createNames();
    layOut();
    connect(&binding, &StrategyBinding::changed, this, &OverviewTab::showStrategy);
    connect(&binding, &StrategyBinding::evaluated, this, &OverviewTab::showFigures);
    showStrategy();
    showFigures();
}

void OverviewTab::createNames()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(int(kMaximumName));
    leaveUndoToWindow(m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_binding.edit(
            "name", tr("Rename the option"), [&](Strategy& strategy) { strategy.name = text.toStdString(); });
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setUndoRedoEnabled(false); // the document has it
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(fontMetrics().height() * 5);
    leaveUndoToWindow(m_notes);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_notes->toPlainText().left(int(kMaximumNotes));
        m_binding.edit("notes", tr("Change the notes"),
            [&](Strategy& strategy) { strategy.notes = text.toStdString(); });
    });
}

void OverviewTab::addTitled(QFormLayout& form, const QString& title, QWidget* field)
{
    auto* label = new PlainLabel(title, this);
    label->setScale(1, true);
    form.addRow(label, field);
    if (!qobject_cast<QLabel*>(field)) // a name would hide the text that it shows
        field->setAccessibleName(title);
}

void OverviewTab::layOut()
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    column->addStretch(1); // spare height belongs below, not between the rows
    QFormLayout* form = m_form;
    form->setContentsMargins(sideMargins(16, 16, 24, 16));
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(14);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTitled(*form, tr("Name"), m_name);
    addTitled(*form, tr("What it is"), m_archetype);
    addTitled(*form, tr("Model"), m_model);
    addTitled(*form, tr("Second model"), m_second);
    addTitled(*form, tr("How it runs"), m_words);
    addTitled(*form, tr("Accuracy"), m_accuracy);
    addTitled(*form, tr("Limits"), m_gates);
    addTitled(*form, tr("One item"), m_tokens);
    addTitled(*form, tr("Notes"), m_notes);
    setWidget(content);
}

void OverviewTab::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QWidget* OverviewTab::editorOf(const std::string& tail) const
{
    if (tail == "notes")
        return m_notes;
    if (tail == "accuracy" || tail.rfind("accuracy/", 0) == 0)
        return m_accuracy;
    if (tail == "parameters/model")
        return m_model;
    if (tail == "parameters/escalationModel")
        return m_second;
    constexpr std::string_view kParameters = "parameters/";
    if (tail.rfind(kParameters, 0) == 0)
        return m_words->editorOf(tail.substr(kParameters.size()));
    return tail.empty() || tail == "name" || tail == "archetype" ? m_name : nullptr;
}

bool OverviewTab::edits(const std::string& tail) const
{
    return editorOf(tail) != nullptr;
}

bool OverviewTab::showInput(const std::string& tail)
{
    return focusEditor(editorOf(tail));
}

void OverviewTab::showStrategy()
{
    const Strategy* strategy = m_binding.strategy();
    if (!strategy)
        return;
    const QString name = QString::fromStdString(strategy->name);
    if (m_name->text() != name)
        m_name->setText(name);
    m_name->setPlaceholderText(archetypeName(strategy->archetype));
    m_archetype->setText(
        tr("%1. %2").arg(archetypeName(strategy->archetype), archetypeSummary(strategy->archetype)));
    const QString notes = QString::fromStdString(strategy->notes);
    if (m_notes->toPlainText() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
    for (ModelChoice* choice : {m_model, m_second})
        m_form->setRowVisible(choice, choice->isUseful());
    m_form->setRowVisible(m_words, m_words->isUseful());
}

void OverviewTab::showFigures()
{
    showGates();
    showTokens();
}

void OverviewTab::showGates()
{
    QGridLayout* grid = cleared(m_gates);
    const StrategyResult* result = m_binding.result();
    const Format format(locale(), m_binding.currency());
    if (!result || result->gates.empty()) {
        grid->addWidget(
            plainLabel(result ? tr("The task sets no limits.") : tr("Not worked out yet."), m_gates), 0, 0);
        return;
    }
    for (const GateResult& gate : result->gates) {
        const int row = grid->rowCount();
        auto* mark = new PlainLabel(!gate.checked ? QStringLiteral("?")
                : gate.passed                     ? QStringLiteral("✓")
                                                  : QStringLiteral("✗"),
            m_gates);
        mark->setScale(1, true);
        mark->setToolTip(!gate.checked ? tr("cannot be checked") : gate.passed ? tr("kept") : tr("broken"));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(gateSentence(gate, format), m_gates), row, 1, Qt::AlignTop);
        grid->setColumnStretch(1, 1);
    }
}

void OverviewTab::showTokens()
{
    QGridLayout* grid = cleared(m_tokens);
    const StrategyResult* result = m_binding.result();
    if (!result || !result->tokens) {
        grid->addWidget(plainLabel(tr("No model is called."), m_tokens), 0, 0);
        return;
    }
    const Format format(locale(), m_binding.currency());
    const TokensPerItem& tokens = *result->tokens;
    addCells(*grid, m_tokens, tr("Instructions"), format.figure(tokens.instructions, Unit::Tokens));
    if (tokens.examples > 0)
        addCells(*grid, m_tokens, tr("Examples"), format.figure(tokens.examples, Unit::Tokens));
    if (tokens.passages > 0)
        addCells(*grid, m_tokens, tr("Found passages"), format.figure(tokens.passages, Unit::Tokens));
    addCells(*grid, m_tokens, tr("The item itself"), format.figure(tokens.item, Unit::Tokens));
    addCells(*grid, m_tokens, tr("Sent in all"), format.figure(tokens.input(), Unit::Tokens), true);
    addCells(*grid, m_tokens, tr("Written, hidden reasoning included"),
        format.figure(tokens.output, Unit::Tokens), true);
    if (result->callCost)
        addCells(*grid, m_tokens, tr("Calls for one item cost"), format.money(result->callCost), true);
}

} // namespace tunepoint::ui
