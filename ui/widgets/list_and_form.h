// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

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

/// "costs/2/amount" taken apart.
struct ListMember {
    int index = 0;
    std::string member; ///< "amount"; empty for the entry itself; of "amounts/3" the first part
};
/// The entry of `list` that a pointer's `tail` names; nothing when it is of another list or the list,
/// of `count` entries, is too short.
[[nodiscard]] std::optional<ListMember> entryOfList(
    const std::string& tail, std::string_view list, int count);

} // namespace tunepoint::ui
