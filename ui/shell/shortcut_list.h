// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QMainWindow;

namespace tunepoint::ui {

/// Keys and what they do.
struct ShortcutEntry {
    QString what;
    QString keys;
};
/// Those that belong together: of a menu, or of a place in the window.
struct ShortcutGroup {
    QString title;
    std::vector<ShortcutEntry> entries; ///< at least one
};

/// Every key of the window: those of its menus as they stand, and those of charts, lists and presentations.
[[nodiscard]] std::vector<ShortcutGroup> shortcutList(const QMainWindow& window);

/// Shows them in a dialog that can be searched.
void showShortcuts(QMainWindow& window);

} // namespace tunepoint::ui
