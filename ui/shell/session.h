// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tunepoint::ui {

/// What was open last, kept in the user's settings: "session/document", "session/room"; "session/restore"
/// says whether it comes back.
struct Session {
    QString document; ///< path; empty: the start page was shown, or a document without a file
    QString room; ///< id

    /// The last one; empty when the user does not want it back or its file is gone.
    [[nodiscard]] static Session last();
    void keep() const;

    /// Whether the user wants the last session back at the start.
    [[nodiscard]] static bool isWanted();
    static void setWanted(bool wanted);
};

} // namespace tunepoint::ui
