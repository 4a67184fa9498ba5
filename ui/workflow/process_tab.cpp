// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/process_tab.h"

#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/text/workflow_sentences.h"
#include "ui/widgets/accent_button.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/workflow/flow_view.h"
#include "ui/workflow/process_table.h"
#include "ui/workflow/step_form.h"
#include "ui/workflow/workflow_binding.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kFewestLines = 7; ///< height of the steps
constexpr int kAroundText = 20; ///< of a button, both sides
constexpr int kHalf = 1000; ///< a splitter takes sizes as proportions

} // namespace

ProcessTab::ProcessTab(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_binding(new WorkflowBinding(document, this))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(createEmpty());
    m_stack->addWidget(createContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_stack);
    connect(m_binding, &WorkflowBinding::changed, this, &ProcessTab::showProcess);
    connect(m_binding, &WorkflowBinding::chosenChanged, this, &ProcessTab::updateButtons);
    showProcess();
}

QWidget* ProcessTab::createEmpty()
{
    auto* empty = new QWidget(m_stack);
    auto* title = plainLabel(tr("Which step of the process should a model do?"), empty);
    title->setScale(1.5);
    auto* why = plainLabel(
        tr("A task is often one step of a process. List the steps and say what each of them asks for: "
           "language, "
           "fixed rules, somebody who answers for it. The map then says who should do it – business logic, a "
           "person or a model – and what the whole process costs and gets right."),
        empty);
    why->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto* begin = new AccentButton(empty);
    begin->setText(tr("Begin with today's step"));
    begin->setToolTip(
        tr("The task of this assessment as people do it now, with the figures of today's process"));
    begin->setObjectName(QStringLiteral("beginToday"));
    auto* fresh = new QPushButton(tr("Begin with an empty step"), empty);
    fresh->setObjectName(QStringLiteral("beginEmpty"));
    connect(begin, &QPushButton::clicked, m_binding, &WorkflowBinding::addToday);
    connect(fresh, &QPushButton::clicked, m_binding, &WorkflowBinding::add);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(begin);
    buttons->addWidget(fresh);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(why);
    column->addLayout(buttons);
    column->addStretch(1);
    return empty;
}

QWidget* ProcessTab::createContent()
{
    auto* left = new QWidget(m_stack);
    m_totals = plainLabel({}, left);
    m_totals->setObjectName(QStringLiteral("processTotals"));
    m_flowOrTable = new QStackedWidget(left);
    m_flowOrTable->setMinimumHeight(
        fontMetrics().height() * kFewestLines); // with large text, in a low window
    auto* flow = new FlowView(*m_binding, m_flowOrTable);
    m_flowOrTable->addWidget(flow);
    createTable();
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(createButtons());
    column->addWidget(m_flowOrTable, 1);
    column->addWidget(m_totals);

    auto* scroll = new QScrollArea(m_stack);
    m_form = new StepForm(*m_binding, scroll);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* both = new QSplitter(Qt::Horizontal, m_stack);
    both->addWidget(left);
    both->addWidget(scroll);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    both->setSizes({kHalf, kHalf});
    return both;
}

void ProcessTab::createTable()
{
    m_table = new FigureTable(StrategyStyles::of(m_binding->document()), m_flowOrTable);
    m_table->setObjectName(QStringLiteral("processTable"));
    m_table->setAccessibleName(tr("The steps, as a table"));
    connect(m_table, &FigureTable::rowActivated, m_binding, &WorkflowBinding::choose);
    m_flowOrTable->addWidget(m_table);
    m_tableAction = new QAction(tr("Table"), this);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(Qt::Key_T);
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_tableAction->setToolTip(tr("The same steps as a table (%1)")
                                  .arg(m_tableAction->shortcut().toString(QKeySequence::NativeText)));
    m_flowOrTable->addAction(m_tableAction);
    connect(m_tableAction, &QAction::toggled, m_flowOrTable, [this](bool table) {
        const bool had = m_flowOrTable->currentWidget()->isAncestorOf(focusWidget());
        m_flowOrTable->setCurrentIndex(table ? 1 : 0);
        if (had)
            (table ? static_cast<QWidget*>(m_table) : m_flowOrTable->currentWidget())->setFocus();
    });
}

QWidget* ProcessTab::createButtons()
{
    auto* bar = new QWidget(this);
    auto* add = new QPushButton(tr("Add a step"), bar);
    m_up = new QPushButton(tr("Up"), bar);
    m_down = new QPushButton(tr("Down"), bar);
    m_remove = new QPushButton(tr("Remove"), bar);
    add->setObjectName(QStringLiteral("addStep"));
    m_up->setObjectName(QStringLiteral("stepUp"));
    m_down->setObjectName(QStringLiteral("stepDown"));
    m_remove->setObjectName(QStringLiteral("removeStep"));
    m_up->setAccessibleName(tr("Move the step up"));
    m_down->setAccessibleName(tr("Move the step down"));
    m_remove->setAccessibleName(tr("Remove the step"));
    connect(add, &QPushButton::clicked, this, [this] {
        m_binding->add();
        m_form->showMember("name");
    });
    connect(m_up, &QPushButton::clicked, m_binding, [this] { m_binding->move(-1); });
    connect(m_down, &QPushButton::clicked, m_binding, [this] { m_binding->move(1); });
    connect(m_remove, &QPushButton::clicked, m_binding, &WorkflowBinding::remove);
    auto* table = new QToolButton(bar);
    table->setDefaultAction(m_tableAction);
    table->setAutoRaise(true);
    table->setObjectName(QStringLiteral("tableButton"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton* button : {add, m_up, m_down, m_remove}) {
        // narrower than the style has them before the form beside gives way
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + kAroundText);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(table);
    return bar;
}

void ProcessTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_binding->follow();
}

void ProcessTab::showProcess()
{
    const ProcessMap& map = m_binding->map();
    m_stack->setCurrentIndex(map.steps.empty() ? 0 : 1);
    const Format format = m_binding->format();
    QStringList said = processSentences(map, format);
    if (!map.clashes.empty())
        said.prepend(
            tr("People chose otherwise than proposed in %n step(s).", nullptr, int(map.clashes.size())));
    if (!said.isEmpty())
        said << tr("All figures are medians.") << processRangeNote(map);
    said.removeAll(QString());
    m_totals->setText(said.join(QLatin1Char(' ')));
    m_table->setTable(processTable(map, format));
    updateButtons();
}

void ProcessTab::updateButtons()
{
    const int chosen = m_binding->chosen();
    m_up->setEnabled(chosen > 0);
    m_down->setEnabled(chosen >= 0 && chosen + 1 < int(m_binding->steps().size()));
    m_remove->setEnabled(chosen >= 0);
}

bool ProcessTab::showInput(const std::string& pointer)
{
    const std::string_view root = "/";
    const auto at = entryOfList(pointer.starts_with(root) ? pointer.substr(root.size()) : pointer, "workflow",
        int(m_binding->steps().size()));
    if (!at)
        return false;
    m_binding->choose(at->index);
    return m_form->showMember(at->member);
}

} // namespace tunepoint::ui
