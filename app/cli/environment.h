// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <istream>
#include <ostream>
#include <string>

namespace tunepoint::cli {

/// Exit codes (docs/command-line.md).
enum Exit : int {
    Fine = 0,
    DocumentErrors = 1, ///< the document has errors
    Usage = 2, ///< the command line was not understood
    FileTrouble = 3, ///< a file cannot be read or written
    NoLongerHolds = 4, ///< what was decided or printed no longer holds
};

/// What a command works on; tests put their own streams in.
struct Environment {
    std::istream& in;
    std::ostream& out; ///< data
    std::ostream& err; ///< words
    QLocale locale; ///< of figures in words
    std::string today; ///< ISO 8601: ages of prices in `catalogue`; an evaluation never asks for it
};

/// The system's locale for figures; English (US) where the system has none, or where its words and figures
/// would not go together with English sentences because nothing was said.
[[nodiscard]] QLocale figuresLocale();

/// Writes text to a terminal or file: control characters are replaced and marks of writing direction left
/// out.
[[nodiscard]] std::string terminalText(const QString& text);

} // namespace tunepoint::cli
