// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/limits_tab.h"

#include "core/assessment/gate_edits.h"
#include "ui/charts/figure_table.h"
#include "ui/decision/column_pair.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/limit_form.h"
#include "ui/decision/limit_rows.h"
#include "ui/document/assessment_document.h"
#include "ui/text/names.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled_page.h"
#include "ui/widgets/shows_input.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMostOptions = 12;

std::string pointerOf(const QListWidgetItem* item)
{
    return item ? item->data(Qt::UserRole).toString().toStdString() : std::string();
}

} // namespace

LimitsTab::LimitsTab(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_list(new QListWidget(this))
    , m_add(new QToolButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_form(new LimitForm(binding, this))
    , m_elsewhere(new QWidget(this))
    , m_said(plainLabel({}, m_elsewhere))
    , m_goThere(new QPushButton(tr("Change it there"), m_elsewhere))
    , m_table(new FigureTable(StrategyStyles::of(binding.document()), this))
{
    createList();
    createButtons();
    layOut();
    connect(&binding, &CriteriaBinding::changed, this, &LimitsTab::showLimits);
    connect(&binding, &CriteriaBinding::evaluated, this, &LimitsTab::showLimits);
    showLimits();
}

void LimitsTab::createList()
{
    m_list->setObjectName(QStringLiteral("limits"));
    m_list->setAccessibleName(tr("Limits"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 14);
    new EmptyHint(tr("No limit is set. An option that breaks one is out, whatever it is worth."), *m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (m_quiet)
            return;
        m_binding.endMerge();
        choose(pointerOf(item));
    });
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    key(QKeySequence::Delete, [this] { remove(); });
    key(Qt::Key_F2, [this] {
        if (chosenGate())
            m_form->focusName();
    });
}

void LimitsTab::createButtons()
{
    m_add->setText(tr("Add a limit"));
    m_add->setObjectName(QStringLiteral("addLimit"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_add);
    for (int kind = 0; kind <= int(GateKind::Custom); ++kind)
        menu->addAction(withoutMnemonic(gateKindName(GateKind(kind))), this, [this, kind] { add(kind); });
    m_add->setMenu(menu);
    m_remove->setObjectName(QStringLiteral("removeLimit"));
    m_goThere->setObjectName(QStringLiteral("limitElsewhere"));
    connect(m_remove, &QPushButton::clicked, this, &LimitsTab::remove);
    connect(m_goThere, &QPushButton::clicked, this, [this] { m_binding.document().askForInput(m_chosen); });
}

QWidget* LimitsTab::createLeft()
{
    auto* left = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return left;
}

QWidget* LimitsTab::createRight()
{
    auto* there = new QVBoxLayout(m_elsewhere);
    there->setContentsMargins(0, 0, 0, 0);
    there->addWidget(m_said);
    there->addWidget(m_goThere, 0, Qt::AlignLeading);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_elsewhere);
    column->addStretch(1);
    return right;
}

QWidget* LimitsTab::createTable()
{
    m_standing = new QWidget(this);
    auto* title = new PlainLabel(tr("How the options stand to it"), m_standing);
    title->setScale(1.25);
    m_table->setObjectName(QStringLiteral("limitTable"));
    m_table->setAccessibleName(tr("How the options stand to the limit"));
    auto* column = new QVBoxLayout(m_standing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_table);
    return m_standing;
}

void LimitsTab::layOut()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(
        plainLabel(tr("What must hold whatever the price. An option that breaks a limit is out; "
                      "one whose figure is unknown stays in and is marked as not checked."),
            content));
    column->addWidget(new ColumnPair(createLeft(), createRight(), content));
    column->addWidget(createTable());
    column->addStretch(1);
    fillScrolled(*this, content);
}

void LimitsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showLimits();
}

void LimitsTab::showLimits()
{
    const Format format = m_binding.format();
    const auto rows = limitRows(m_binding.assessment(), m_binding.document().evaluation(), format);
    const auto chosen = std::find_if(
        rows.begin(), rows.end(), [this](const LimitRow& row) { return row.pointer == m_chosen; });
    const int count = int(rows.size());
    // one that is gone leaves the choice to its neighbour
    const int at = chosen != rows.end() ? int(chosen - rows.begin())
                                        : std::clamp(m_list->currentRow(), 0, std::max(count - 1, 0));
    m_quiet = true;
    while (m_list->count() > count)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < count)
        m_list->addItem(QString());
    for (int i = 0; i < count; ++i) {
        const LimitRow& row = rows[std::size_t(i)];
        const QString asked = inOwnDirection(
            tr("%1 – %2", "a limit's name, what it asks for").arg(isolated(row.name), row.sentence));
        const QString outcome = limitOutcome(row.judged, format);
        m_list->item(i)->setText(outcome.isEmpty() ? asked : asked + u'\n' + inOwnDirection(outcome));
        m_list->item(i)->setData(Qt::UserRole, QString::fromStdString(row.pointer));
    }
    m_list->setCurrentRow(count > 0 ? at : -1);
    m_quiet = false;
    m_chosen = pointerOf(m_list->currentItem());
    showChosen(count > 0 ? &rows[std::size_t(at)] : nullptr);
}

void LimitsTab::showChosen(const LimitRow* row)
{
    const bool own = row && row->gate;
    m_remove->setEnabled(own);
    m_form->setVisible(own);
    m_form->showLimit(own ? row->gate : std::nullopt);
    m_elsewhere->setVisible(row && !own);
    if (row && !own) {
        m_said->setText(row->pointer.starts_with("/task/")
                ? tr("%1 This limit is an answer about the task.").arg(row->sentence)
                : tr("%1 This limit belongs to the record of the decision.").arg(row->sentence));
    }
    m_standing->setVisible(row && !row->judged.empty());
    if (!row || row->judged.empty())
        return;
    if (!isVisible())
        return; // it is filled when the tab is shown
    m_table->setTable(limitTable(*row, m_binding.format()));
    m_table->fitHeight(kMostOptions);
}

void LimitsTab::choose(const std::string& pointer)
{
    m_chosen = pointer;
    showLimits();
}

std::optional<std::size_t> LimitsTab::chosenGate() const
{
    const auto entry = entryOfList(m_chosen, "/gates", int(m_binding.assessment().gates.size()));
    return entry ? std::optional(std::size_t(entry->index)) : std::nullopt;
}

void LimitsTab::add(int kind)
{
    m_binding.editOnce("/gates", tr("Add a limit"),
        [kind](Assessment& assessment) { (void)addGate(assessment, GateKind(kind)); });
    choose("/gates/" + std::to_string(m_binding.assessment().gates.size() - 1));
    m_form->focusName();
}

void LimitsTab::remove()
{
    const auto place = chosenGate();
    if (!place)
        return;
    m_binding.editOnce("/gates", tr("Remove a limit"), [&](Assessment& assessment) {
        assessment.gates.erase(assessment.gates.begin() + std::ptrdiff_t(*place));
    });
}

bool LimitsTab::edits(const std::string& pointer) const
{
    return pointer == "/gates" || entryOfList(pointer, "/gates", int(m_binding.assessment().gates.size()));
}

bool LimitsTab::showInput(const std::string& pointer)
{
    const auto entry = entryOfList(pointer, "/gates", int(m_binding.assessment().gates.size()));
    if (!entry)
        return focusEditor(m_list->count() == 0 ? static_cast<QWidget*>(m_add) : m_list);
    choose("/gates/" + std::to_string(entry->index));
    return m_form->focusMember(entry->member);
}

} // namespace tunepoint::ui
