// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/criteria_tab.h"

#include "core/decision/criteria_edits.h"
#include "core/decision/default_criteria.h"
#include "ui/decision/column_pair.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/criteria_start.h"
#include "ui/decision/criterion_form.h"
#include "ui/decision/rail_list.h"
#include "ui/decision/scores_editor.h"
#include "ui/document/assessment_document.h"
#include "ui/text/decision_sentences.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled_page.h"
#include "ui/widgets/shows_input.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tunepoint::ui {

CriteriaTab::CriteriaTab(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_start(new CriteriaStart(binding, this))
    , m_editors(new QWidget(this))
    , m_tree(new QTreeWidget(m_editors))
    , m_add(new QToolButton(m_editors))
    , m_menu(new QMenu(m_add))
    , m_remove(new QPushButton(tr("Remove"), m_editors))
    , m_up(new QPushButton(tr("Move up"), m_editors))
    , m_down(new QPushButton(tr("Move down"), m_editors))
    , m_form(new CriterionForm(binding, m_editors))
    , m_scores(new ScoresEditor(binding, m_editors))
{
    createTree();
    createButtons();
    layOut();
    connect(&binding, &CriteriaBinding::changed, this, &CriteriaTab::showDocument);
    connect(&binding, &CriteriaBinding::chosenChanged, this, &CriteriaTab::choose);
    showDocument();
}

void CriteriaTab::createTree()
{
    m_tree->setObjectName(QStringLiteral("criteriaTree"));
    m_tree->setAccessibleName(tr("Criteria"));
    m_tree->setHeaderLabels({tr("Criterion"), tr("Share of its group")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setMinimumHeight(fontMetrics().height() * 14);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_quiet && item) {
            m_binding.endMerge();
            m_binding.choose(item->data(0, Qt::UserRole).toString().toStdString());
        }
    });
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(m_tree);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_tree->addAction(action);
    };
    key(QKeySequence::Delete, [this] { remove(); });
    key(Qt::Key_F2, [this] { m_form->focusName(); });
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
}

void CriteriaTab::createButtons()
{
    m_add->setText(tr("Add a criterion"));
    m_add->setObjectName(QStringLiteral("addCriterion"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &CriteriaTab::fillMenu);
    m_remove->setObjectName(QStringLiteral("removeCriterion"));
    m_up->setObjectName(QStringLiteral("criterionUp"));
    m_down->setObjectName(QStringLiteral("criterionDown"));
    connect(m_remove, &QPushButton::clicked, this, &CriteriaTab::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void CriteriaTab::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    for (QPushButton* button : {m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* left = new QWidget(m_editors);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_tree, 1);
    leftColumn->addLayout(buttons);
    auto* right = new QWidget(m_editors);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_form);
    rightColumn->addStretch(1);
    auto* column = new QVBoxLayout(m_editors);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    column->addWidget(new ColumnPair(left, right, m_editors));
    column->addWidget(new RailList(m_binding.document(), Concern::Table, m_editors));
    column->addWidget(m_scores);
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(24, 16, 24, 24);
    whole->addWidget(m_start);
    whole->addWidget(m_editors);
    whole->addStretch(1);
    fillScrolled(*this, content);
}

void CriteriaTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_scores->showScores();
}

void CriteriaTab::showDocument()
{
    const bool some = !m_binding.criteria().empty();
    m_start->setVisible(!some);
    m_editors->setVisible(some);
    fillTree();
    m_scores->showScores();
}

void CriteriaTab::fillTree()
{
    m_quiet = true;
    m_tree->clear();
    std::map<std::string, QTreeWidgetItem*> items;
    for (const TreePlace& place : treeOrder(m_binding.assessment())) {
        const Criterion& criterion = m_binding.criteria()[place.index];
        const auto group = m_binding.group(criterion.parent);
        const auto shares = m_binding.shares(criterion.parent);
        const auto at = std::size_t(std::find(group.begin(), group.end(), criterion.id) - group.begin());
        const auto above = items.find(criterion.parent);
        auto* item = above == items.end() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(above->second);
        item->setText(0, m_binding.name(criterion.id));
        item->setText(1, at < shares.size() ? m_binding.format().share(shares[at], 0) : QString());
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setToolTip(0, literal(criterionHelp(criterion.id)));
        item->setData(0, Qt::UserRole, QString::fromStdString(criterion.id));
        items.emplace(criterion.id, item); // owned by the tree
    }
    m_tree->expandAll();
    m_quiet = false;
    if (!m_binding.place() && !m_binding.criteria().empty())
        m_binding.choose(m_binding.criteria().front().id);
    choose();
}

void CriteriaTab::choose()
{
    const auto place = m_binding.place();
    m_remove->setEnabled(place.has_value());
    m_up->setEnabled(place.has_value());
    m_down->setEnabled(place.has_value());
    if (!place)
        return;
    const auto group = m_binding.group(m_binding.criteria()[*place].parent);
    m_up->setEnabled(group.front() != m_binding.chosen());
    m_down->setEnabled(group.back() != m_binding.chosen());
    m_quiet = true;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString().toStdString() == m_binding.chosen())
            m_tree->setCurrentItem(*it);
    }
    m_quiet = false;
}

void CriteriaTab::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Of your own"), this, [this] { addOwn(false); });
    if (m_binding.place())
        m_menu->addAction(
            withoutMnemonic(tr("Of your own, below %1").arg(m_binding.name(m_binding.chosen()))), this,
            [this] { addOwn(true); });
    m_menu->addSeparator();
    const auto& offered = m_binding.document().catalogue().criteria.criteria;
    bool some = false;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (m_binding.place(offered[i].id))
            continue;
        some = true;
        QAction* action = m_menu->addAction(
            withoutMnemonic(criterionName(offered[i].id)), this, [this, i] { addOffered(i); });
        action->setToolTip(criterionHelp(offered[i].id));
    }
    if (some)
        m_menu->addAction(tr("All that are offered"), this, [this] { addOfferedCriteria(m_binding); });
}

void CriteriaTab::addOffered(std::size_t index)
{
    const Criterion offered = m_binding.document().catalogue().criteria.criteria[index];
    m_binding.editOnce("/criteria", tr("Add a criterion"), [&](Assessment& assessment) {
        Criterion criterion = offered;
        if (!m_binding.place(criterion.parent))
            criterion.parent.clear(); // what it belongs to is not there
        assessment.criteria.push_back(criterion);
    });
    m_binding.choose(offered.id);
}

void CriteriaTab::addOwn(bool below)
{
    const std::string parent = below ? m_binding.chosen() : std::string();
    const std::string name = tr("New criterion").toStdString();
    m_binding.editOnce("/criteria", tr("Add a criterion"),
        [&](Assessment& assessment) { (void)addCriterion(assessment, name, parent); });
    m_binding.choose(m_binding.criteria().back().id);
    m_form->focusName();
}

void CriteriaTab::remove()
{
    const auto place = m_binding.place();
    if (!place)
        return;
    m_binding.editOnce("/criteria", tr("Remove a criterion"),
        [&](Assessment& assessment) { removeCriterion(assessment, *place); });
}

void CriteriaTab::move(int steps)
{
    const auto place = m_binding.place();
    if (!place)
        return;
    m_binding.editOnce("/criteria", tr("Move a criterion"),
        [&](Assessment& assessment) { (void)moveCriterion(assessment, *place, steps); });
}

bool CriteriaTab::edits(const std::string& pointer) const
{
    return pointer == "/criteria" || entryOfList(pointer, "/criteria", int(m_binding.criteria().size()))
        || m_scores->edits(pointer);
}

bool CriteriaTab::showInput(const std::string& pointer)
{
    if (m_scores->edits(pointer))
        return m_scores->showInput(pointer);
    const auto criterion = entryOfList(pointer, "/criteria", int(m_binding.criteria().size()));
    if (!criterion)
        return focusEditor(m_binding.criteria().empty() ? static_cast<QWidget*>(m_start) : m_tree);
    m_binding.choose(m_binding.criteria()[std::size_t(criterion->index)].id);
    return m_form->focusMember(criterion->member);
}

} // namespace tunepoint::ui
