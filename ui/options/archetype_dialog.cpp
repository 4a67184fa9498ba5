// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/archetype_dialog.h"

#include "core/catalogue/proposals.h"
#include "ui/text/names.h"
#include "ui/widgets/archetype_groups.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tunepoint::ui {

ArchetypeDialog::ArchetypeDialog(QWidget* parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
    , m_name(plainLabel({}, this))
    , m_summary(plainLabel({}, this))
    , m_add(new QPushButton(tr("&Add"), this))
{
    setWindowTitle(tr("Add an option"));
    m_tree->setObjectName(QStringLiteral("archetypes"));
    m_tree->setAccessibleName(tr("What the option starts from"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_name->setScale(1.2, true);
    auto* detail = new QVBoxLayout;
    detail->setSpacing(8);
    detail->addWidget(m_name);
    detail->addWidget(m_summary);
    detail->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_tree, 1);
    middle->addLayout(detail, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ArchetypeDialog::showChoice);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (m_add->isEnabled())
            accept();
    });
    fill();
}

void ArchetypeDialog::fill()
{
    QTreeWidgetItem* group = nullptr;
    const ArchetypeEntry* before = nullptr;
    for (const ArchetypeEntry& entry : archetypeEntries()) {
        if (!before || before->group != entry.group) {
            group = new QTreeWidgetItem(m_tree, {archetypeGroupName(entry.group)});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(0, bold);
        }
        before = &entry;
        auto* item = new QTreeWidgetItem(group, {archetypeName(entry.id)});
        item->setData(0, Qt::UserRole, QString::fromUtf8(entry.id.data(), qsizetype(entry.id.size())));
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(1)->child(0));
}

std::string ArchetypeDialog::archetype() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? item->data(0, Qt::UserRole).toString().toStdString() : std::string();
}

void ArchetypeDialog::showChoice()
{
    const std::string id = archetype();
    m_add->setEnabled(!id.empty());
    m_name->setText(id.empty() ? QString() : archetypeName(id));
    m_summary->setText(id.empty() ? QString() : archetypeSummary(id));
}

} // namespace tunepoint::ui
