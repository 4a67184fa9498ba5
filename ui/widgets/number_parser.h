// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace tunepoint::ui {

/// What a text that should be a number was understood as.
struct ParsedNumber {
    enum class State {
        Empty, ///< nothing typed: unknown
        Understood,
        NotUnderstood, ///< no number
        Ambiguous ///< a sign that may group thousands or mark the decimals: `value` is the grouped reading
    };
    State state = State::Empty;
    double value = 0; ///< finite; Understood and Ambiguous only

    [[nodiscard]] bool understood() const { return state == State::Understood; }
};

/// Reads a number as a reader of `locale` means it, and refuses rather than guess: QDoubleSpinBox turns 1.5
/// into 15 in German.
///
/// The locale's decimal sign is always one. The other of "." and "," is taken as the decimal sign where it
/// cannot group thousands ("1.5", "0.125", "1234.5"); "1.234" in German could be either and is Ambiguous;
/// "1.234.567" and "1.234,5" can only group. Spaces and apostrophes group. Digits of any script, "k" and "M"
/// for thousand and million, an exponent, and a currency sign are understood; "nan" and "inf" never.
[[nodiscard]] ParsedNumber parseTyped(const QString& text, const QLocale& locale);

/// The same for a share that is typed in percent: "2" and "2%" are 0.02.
[[nodiscard]] ParsedNumber parseTypedPercent(const QString& text, const QLocale& locale);

/// The shortest text in the locale's digits, without group signs, that parseTyped() reads back as `value`. A
/// value that takes more than fifteen digits is written with twelve: 0.1 + 0.2 is "0.3".
[[nodiscard]] QString typedText(double value, const QLocale& locale);
/// The same in percent, for parseTypedPercent(): 0.02 is "2".
[[nodiscard]] QString typedPercentText(double value, const QLocale& locale);

} // namespace tunepoint::ui
