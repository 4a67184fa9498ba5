// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tunepoint::ui {

enum class Spelling {
    Together, ///< words as they stand
    Scattered ///< or their letters, with others between
};

/// How well `text` answers to what somebody typed; nothing: not at all. Every word typed must be found: as
/// the beginning of the text, of one of its words, inside one, or, weakest, as letters in their order that
/// begin with a word ("tco" in "Total cost of ownership"). Case and accents do not count. Larger is better; a
/// shorter text is better than a longer one. An empty `typed` fits everything with 0.
[[nodiscard]] std::optional<int> fuzzyScore(
    const QString& typed, const QString& text, Spelling spelling = Spelling::Scattered);

} // namespace tunepoint::ui
