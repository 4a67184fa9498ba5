// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tunepoint::ui {

/// Languages with a translation in the program's resources, "en" first. "" stands for the system's.
[[nodiscard]] QStringList languages();
/// A language in its own words: "Deutsch".
[[nodiscard]] QString languageName(const QString& language);
/// The same for a choice, where empty stands for the system's: "As the system".
[[nodiscard]] QString languageChoice(const QString& language);

/// Switches words, numbers, dates and reading direction of the whole program; windows that are open follow.
/// `language` is one of languages(), or empty for the system's.
void applyLanguage(const QString& language);
/// What was asked for last; empty for the system's, and where a language is not spoken here.
[[nodiscard]] QString currentLanguage();

} // namespace tunepoint::ui
