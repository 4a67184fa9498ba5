// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/shell/pick_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kRecent("palette/recent");
constexpr int kMostRecent = 8;

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Commands)
};

/// A command that is switched on or off, as it stands.
QString stateOf(const Command& command)
{
    const bool on = command.action && command.action->isCheckable() && command.action->isChecked();
    return on ? Commands::tr("%1 · on", "menu of a command that is switched on").arg(command.menu)
              : command.menu;
}

QString plainName(const QString& text)
{
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i; // of "&&" one stays
        name += text.at(i);
    }
    return name;
}

void collect(QMenu& menu, const QString& path, std::vector<Command>& commands)
{
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = plainName(action->text());
        if (action->menu() != nullptr)
            collect(*action->menu(), QStringLiteral("%1 › %2").arg(path, name), commands);
        else
            commands.push_back({action, name, path, keysText(*action), action->isEnabled()});
    }
}

QStringList recent()
{
    return QSettings().value(kRecent).toStringList().mid(0, kMostRecent);
}

} // namespace

QString keysText(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(", "));
}

std::vector<Command> commandsOf(const QMenuBar& bar)
{
    std::vector<Command> commands;
    for (const QAction* action : bar.actions()) {
        if (action->menu() != nullptr)
            collect(*action->menu(), plainName(action->text()), commands);
    }
    return commands;
}

std::vector<Command> recentFirst(std::vector<Command> commands)
{
    const QStringList names = recent();
    const auto rank = [&names](const Command& command) {
        const QString id = command.action ? command.action->objectName() : QString();
        const qsizetype at = id.isEmpty() ? -1 : names.indexOf(id);
        return at < 0 ? qsizetype(kMostRecent) : at;
    };
    std::stable_sort(commands.begin(), commands.end(),
        [&rank](const Command& a, const Command& b) { return rank(a) < rank(b); });
    return commands;
}

void rememberCommand(const Command& command)
{
    if (!command.action || command.action->objectName().isEmpty())
        return;
    QStringList names = recent();
    names.removeAll(command.action->objectName());
    names.prepend(command.action->objectName());
    QSettings().setValue(kRecent, QStringList(names.mid(0, kMostRecent)));
}

void pickCommand(QMainWindow& window)
{
    auto commands = recentFirst(commandsOf(*window.menuBar()));
    std::vector<PickEntry> entries;
    for (const Command& command : commands)
        entries.push_back({command.name, stateOf(command), command.keys, command.enabled});
    auto* dialog = new PickDialog(&window); // deletes itself when closed
    dialog->setObjectName(QStringLiteral("commandPalette"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWords(Commands::tr("Commands"), Commands::tr("What do you want to do?"),
        Commands::tr("No command is called that."));
    dialog->setEntries(std::move(entries));
    QObject::connect(dialog, &PickDialog::picked, &window, [commands = std::move(commands)](int index) {
        const Command& command = commands[std::size_t(index)];
        rememberCommand(command);
        if (command.action)
            command.action->trigger();
    });
    dialog->open();
}

} // namespace tunepoint::ui
