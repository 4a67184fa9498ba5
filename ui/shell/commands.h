// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QMainWindow;
class QMenuBar;

namespace tunepoint::ui {

/// Something that the window can do, as the list of commands and the list of keys show it.
struct Command {
    QPointer<QAction> action;
    QString name; ///< without the mark of a mnemonic
    QString menu; ///< "View › Colours"
    QString keys; ///< "Ctrl+S", as this system writes it; empty: none
    bool enabled = true;
};

/// Every action of the menus, in their order; menus that fill themselves are asked to.
[[nodiscard]] std::vector<Command> commandsOf(const QMenuBar& bar);

/// The same, those used lately first, the latest of them on top.
[[nodiscard]] std::vector<Command> recentFirst(std::vector<Command> commands);
/// Remembers in the user's settings that this command was used.
void rememberCommand(const Command& command);

/// Lets the user pick one of the window's commands by typing, and does it.
void pickCommand(QMainWindow& window);

/// All keys of an action as text: "Ctrl+Shift+Z, Ctrl+Y".
[[nodiscard]] QString keysText(const QAction& action);

} // namespace tunepoint::ui
