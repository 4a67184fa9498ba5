// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tunepoint::ui {

/// Leaves the undo and redo keys of a text field to the window: every edit is in the document's history
/// already, and a second history of letters beside it would undo something else.
void leaveUndoToWindow(QWidget* field);

} // namespace tunepoint::ui
