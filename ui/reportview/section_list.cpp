// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/section_list.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace tunepoint::ui {

SectionList::SectionList(QWidget* parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, &SectionList::chosenEdited);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && item->checkState() == Qt::Checked)
            Q_EMIT sectionActivated(idOf(*item));
    });
}

std::string SectionList::idOf(const QListWidgetItem& item)
{
    return item.data(Qt::UserRole).toString().toStdString();
}

void SectionList::showSections(const std::vector<Entry>& all, const std::vector<std::string>& chosen)
{
    std::vector<std::string> order = chosen;
    for (const Entry& entry : all) {
        if (std::find(order.begin(), order.end(), entry.id) == order.end())
            order.push_back(entry.id);
    }
    const QSignalBlocker quiet(this);
    const std::string current = currentSection();
    clear();
    for (const std::string& id : order) {
        const auto entry
            = std::find_if(all.begin(), all.end(), [&id](const Entry& one) { return one.id == id; });
        if (entry == all.end())
            continue;
        auto* item = new QListWidgetItem(entry->name, this);
        item->setData(Qt::UserRole, QString::fromStdString(id));
        item->setToolTip(entry->name.toHtmlEscaped());
        item->setFlags(
            Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        const bool on = std::find(chosen.begin(), chosen.end(), id) != chosen.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        if (id == current)
            setCurrentItem(item);
    }
}

std::vector<std::string> SectionList::chosen() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            ids.push_back(idOf(*item(row)));
    return ids;
}

std::string SectionList::currentSection() const
{
    return currentItem() ? idOf(*currentItem()) : std::string();
}

void SectionList::move(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this);
        QListWidgetItem* moved = takeItem(from);
        insertItem(to, moved);
        setCurrentItem(moved);
    }
    Q_EMIT chosenEdited();
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::AltModifier)
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void SectionList::dropEvent(QDropEvent* event)
{
    const std::string dragged = currentSection();
    {
        const QSignalBlocker quiet(this); // the row is put in before the old one goes
        QListWidget::dropEvent(event);
        for (int row = 0; row < count(); ++row)
            if (idOf(*item(row)) == dragged)
                setCurrentRow(row);
    }
    // the view takes the dragged row away after this; it is whole then
    QMetaObject::invokeMethod(this, &SectionList::chosenEdited, Qt::QueuedConnection);
}

} // namespace tunepoint::ui
