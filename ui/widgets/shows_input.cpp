// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shows_input.h"

#include <QLineEdit>
#include <QScrollArea>

namespace tunepoint::ui {

namespace {

bool takesFocus(const QWidget& widget, const QWidget& within)
{
    return widget.isEnabledTo(&within) && widget.isVisibleTo(&within)
        && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

QWidget* firstField(QWidget* editor)
{
    if (takesFocus(*editor, *editor))
        return editor;
    for (QWidget* field : editor->findChildren<QWidget*>()) {
        if (takesFocus(*field, *editor))
            return field;
    }
    return nullptr;
}

void scrollTo(QWidget& widget)
{
    constexpr int kAround = 60; // its title is seen too
    for (QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(parent);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(&widget))
            area->ensureWidgetVisible(&widget, 0, kAround);
    }
}

} // namespace

bool focusEditor(QWidget* editor)
{
    QWidget* field = editor != nullptr ? firstField(editor) : nullptr;
    if (field == nullptr)
        return false;
    scrollTo(*field);
    field->setFocus(Qt::OtherFocusReason);
    if (auto* text = qobject_cast<QLineEdit*>(field))
        text->selectAll();
    return true;
}

} // namespace tunepoint::ui
