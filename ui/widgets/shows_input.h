// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QWidget;

namespace tunepoint::ui {

/// A page on which inputs are edited. The window asks it when somebody wants to see where a figure is entered
/// (AssessmentDocument::askForInput).
class ShowsInput {
public:
    virtual ~ShowsInput() = default;

    /// Brings the editor of the input with this JSON pointer into view and gives it the focus. False, and
    /// nothing changed, when this page edits no such input.
    virtual bool showInput(const std::string& pointer) = 0;
};

/// Scrolls `editor` into view and gives the focus to it or to the first field in it that takes it; the text
/// of a field is selected, ready to be typed over. False when there is no such field.
bool focusEditor(QWidget* editor);

} // namespace tunepoint::ui
