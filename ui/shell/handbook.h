// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace tunepoint::ui {

/// A minute's reading, in the user's language.
struct HandbookChapter {
    std::string_view id; ///< of the room it is about, or its own: "first-steps"; never shown
    QString title;
    QStringList paragraphs;
};

/// The handbook, in the order of reading.
[[nodiscard]] std::vector<HandbookChapter> handbook();

} // namespace tunepoint::ui
