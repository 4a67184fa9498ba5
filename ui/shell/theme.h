// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

#include <span>

class QWidget;

namespace tunepoint::ui {

enum class Theme { System, Light, Dark, HighContrast };

/// Our own palettes for the Fusion style; the same on every system.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette highContrastPalette();

/// Key in settings and on the command line: "system", "light", "dark", "highContrast".
[[nodiscard]] QString themeId(Theme theme);
/// The theme of an id; System for any other text.
[[nodiscard]] Theme themeOfId(const QString& id);
[[nodiscard]] QString themeName(Theme theme);
[[nodiscard]] std::span<const Theme> themes();

/// Sets style and palette of the whole application. System follows the desktop's colour scheme and contrast,
/// also when they change later, and is light where the desktop states none.
void applyTheme(Theme theme);
[[nodiscard]] Theme currentTheme();

/// Sizes of text on offer, in percent of the system's.
[[nodiscard]] std::span<const int> textSizes();
/// Sets the size of all text; a size that is not on offer counts as 100.
void applyTextSize(int percent);
[[nodiscard]] int currentTextSize();

/// Whether the palette is light text on dark ground.
[[nodiscard]] bool isDark(const QPalette& palette);
/// `part` of the way from `from` to `to`, 0 to 1.
[[nodiscard]] QColor blended(const QColor& from, const QColor& to, double part);
/// Text that stands back: captions, hints, what is still being worked out. Keeps a contrast of 4.5 to 1.
[[nodiscard]] QColor quietText(const QPalette& palette);
/// The one-pixel line around a card.
[[nodiscard]] QColor cardLine(const QPalette& palette);

} // namespace tunepoint::ui
