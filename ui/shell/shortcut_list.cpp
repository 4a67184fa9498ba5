// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_list.h"

#include "ui/shell/commands.h"
#include "ui/shell/fuzzy_match.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace tunepoint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ShortcutList)
};

QString keyText(Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    return QKeySequence(int(modifiers) | int(key)).toString(QKeySequence::NativeText);
}

QString keys(std::initializer_list<Qt::Key> list)
{
    QStringList names;
    for (const Qt::Key each : list)
        names << keyText(Qt::NoModifier, each);
    return names.join(QStringLiteral(", "));
}

std::vector<ShortcutGroup> ofPlaces()
{
    return {
        {Words::tr("Charts"),
            {{Words::tr("The same figures as a table, and back"), keys({Qt::Key_T})},
                {Words::tr("From one option to the next"),
                    keys({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})},
                {Words::tr("Open the chosen option"), keys({Qt::Key_Return})},
                {Words::tr("Trade-off: larger, smaller, all again"),
                    keys({Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0})},
                {Words::tr("Trade-off: to the next limit, which the arrow keys then move"),
                    keys({Qt::Key_Tab})},
                {Words::tr("Trade-off: move what is shown"),
                    Words::tr("%1 with an arrow key")
                        .arg(QKeySequence(Qt::SHIFT).toString(QKeySequence::NativeText).remove(u'+'))},
                {Words::tr("Trade-off: take a limit away"), keys({Qt::Key_Delete})}}},
        {Words::tr("Tables and lists"),
            {{Words::tr("Copy what is shown"), keyText(Qt::ControlModifier, Qt::Key_C)},
                {Words::tr("Criteria: rename"), keys({Qt::Key_F2})},
                {Words::tr("Criteria: remove"), keys({Qt::Key_Delete})},
                {Words::tr("Criteria: up, down"),
                    keyText(Qt::AltModifier, Qt::Key_Up) + QStringLiteral(", ")
                        + keyText(Qt::AltModifier, Qt::Key_Down)}}},
        {Words::tr("What if"), {{Words::tr("Back to the figures of the document"), keys({Qt::Key_Escape})}}},
        {Words::tr("Presentation"),
            {{Words::tr("The next step"), keys({Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown})},
                {Words::tr("The step before"), keys({Qt::Key_Left, Qt::Key_PageUp})},
                {Words::tr("The first step, the last"), keys({Qt::Key_Home, Qt::Key_End})},
                {Words::tr("Leave"), keys({Qt::Key_Escape})}}},
    };
}

void fill(QTreeWidget& tree, const std::vector<ShortcutGroup>& groups, const QString& search)
{
    tree.clear();
    for (const ShortcutGroup& group : groups) {
        auto* title = new QTreeWidgetItem({group.title});
        for (const ShortcutEntry& entry : group.entries) {
            if (fuzzyScore(search, entry.what + u' ' + entry.keys))
                title->addChild(new QTreeWidgetItem({entry.what, entry.keys}));
        }
        if (title->childCount() == 0) {
            delete title;
            continue;
        }
        QFont bold = tree.font();
        bold.setBold(true);
        title->setFont(0, bold);
        tree.addTopLevelItem(title); // owned by the tree
        title->setFirstColumnSpanned(true);
    }
    tree.expandAll();
}

} // namespace

std::vector<ShortcutGroup> shortcutList(const QMainWindow& window)
{
    std::vector<ShortcutGroup> groups;
    for (const Command& command : commandsOf(*window.menuBar())) {
        if (command.keys.isEmpty())
            continue;
        const auto at = std::find_if(groups.begin(), groups.end(),
            [&](const ShortcutGroup& group) { return group.title == command.menu; });
        auto& group = at == groups.end() ? groups.emplace_back(ShortcutGroup{command.menu, {}}) : *at;
        group.entries.push_back({command.name, command.keys});
    }
    for (ShortcutGroup& group : ofPlaces())
        groups.push_back(std::move(group));
    return groups;
}

void showShortcuts(QMainWindow& window)
{
    auto* dialog = new QDialog(&window); // deletes itself when closed
    dialog->setObjectName(QStringLiteral("shortcuts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keyboard shortcuts"));
    auto* search = new QLineEdit(dialog);
    search->setObjectName(QStringLiteral("shortcutSearch"));
    search->setPlaceholderText(Words::tr("Search commands and keys"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    auto* tree = new QTreeWidget(dialog);
    tree->setObjectName(QStringLiteral("shortcutTree"));
    tree->setAccessibleName(dialog->windowTitle());
    tree->setHeaderLabels({Words::tr("What"), Words::tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(search);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    auto groups = shortcutList(window);
    fill(*tree, groups, {});
    QObject::connect(search, &QLineEdit::textChanged, tree,
        [tree, groups = std::move(groups)](const QString& text) { fill(*tree, groups, text); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(std::min(window.fontMetrics().averageCharWidth() * 90, window.width() - 48),
        std::min(window.fontMetrics().height() * 32, window.height() - 48));
    search->setFocus();
    dialog->open();
}

} // namespace tunepoint::ui
