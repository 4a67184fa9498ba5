// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tunepoint::ui {

/// Puts the menus "Colours", "Text size" and "Language" at the end of `menu`.
void addLookMenus(QMenu& menu);

} // namespace tunepoint::ui
