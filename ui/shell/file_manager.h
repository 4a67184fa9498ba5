// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tunepoint::ui {

/// Shows a file in the desktop's file manager, marked where the file manager can; else its folder.
void showInFileManager(const QString& path);

} // namespace tunepoint::ui
