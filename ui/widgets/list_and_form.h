// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QFormLayout;
class QWidget;

namespace tunepoint::ui {

/// A form for fields that may be wider than their place, as a tab's lower half.
[[nodiscard]] QFormLayout* makeForm(QWidget* panel);

/// What a tab with a list and a form is made of.
struct ListAndForm {
    QWidget* note = nullptr; ///< above the list
    QWidget* list = nullptr;
    QAbstractButton* add = nullptr;
    QAbstractButton* remove = nullptr;
    QWidget* panel = nullptr; ///< the form of the selected entry; scrolls
};

/// Lays the parts out in `tab`, one below the other.
void layOutListAndForm(QWidget* tab, const ListAndForm& parts);

} // namespace tunepoint::ui
