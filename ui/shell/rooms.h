// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <span>
#include <string_view>

class QPainter;
class QRectF;
class QWidget;

namespace tunepoint::ui {

class AssessmentDocument;

/// One page of the open assessment, as the navigation lists it.
struct Room {
    std::string_view id; ///< "trade-off": for the command line and tests, never shown
    const char* title; ///< source text in the context "tunepoint::ui::Rooms"
    /// Draws the room's sign into a square with the painter's pen.
    void (*icon)(QPainter& painter, const QRectF& square);
    /// Makes the page; called when the room is first entered, and again when language or theme change.
    QWidget* (*page)(AssessmentDocument& document, QWidget* parent);
    /// Beginnings, separated by spaces, of the JSON pointers that the page may edit ("/task /title"); it
    /// then is a ShowsInput. Empty: none.
    std::string_view inputs = {};

    [[nodiscard]] bool mayEdit(std::string_view pointer) const;
};

/// All rooms that are built, in the order of the navigation. A new room is one line in rooms.cpp.
[[nodiscard]] std::span<const Room> rooms();
[[nodiscard]] QString roomTitle(const Room& room);
/// Position of the room with this id, or -1.
[[nodiscard]] int roomIndex(std::string_view id);

} // namespace tunepoint::ui
