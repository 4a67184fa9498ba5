// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document_lock.h"

#include <QString>

class QWidget;

namespace tunepoint::ui {

// What is asked about files; each shows a message box and waits. Cancel where the user decides nothing.

enum class ReadOnlyChoice { Cancel, Replace, SaveAs };
[[nodiscard]] ReadOnlyChoice askReadOnly(QWidget& window, const QString& message);

enum class ChangedChoice { Cancel, Overwrite, Reload, SaveAs };
[[nodiscard]] ChangedChoice askChangedOutside(QWidget& window, const QString& message);

enum class LockedChoice { Cancel, ReadOnly, OpenAnyway };
[[nodiscard]] LockedChoice askLocked(QWidget& window, const QString& path, const DocumentLock::Owner& owner);

/// Whether to write a file that somebody else is working on.
[[nodiscard]] bool askOverwriteLocked(QWidget& window, const QString& path, const DocumentLock::Owner& owner);

enum class LeaveChoice { Cancel, Save, Discard };
[[nodiscard]] LeaveChoice askLeave(QWidget& window, const QString& title);

} // namespace tunepoint::ui
