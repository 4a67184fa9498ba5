// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

class QWidget;

namespace tunepoint::ui {

/// A part of a room that can be gone to by name: a tab, or a heading of one.
struct RoomSection {
    std::string_view room; ///< id of the room
    const char* context; ///< of the title's translation: the class that shows it
    const char* title; ///< source text
    int tab = 0; ///< of the room's tabs
    const char* link = nullptr; ///< object name of the button that scrolls to it; null: the tab as it is
};

/// In the order of the navigation.
[[nodiscard]] std::span<const RoomSection> roomSections();
/// "Decision: What would flip it".
[[nodiscard]] QString sectionTitle(const RoomSection& section);
/// Brings the section of its room's page to the front.
void showSection(QWidget& page, const RoomSection& section);

} // namespace tunepoint::ui
