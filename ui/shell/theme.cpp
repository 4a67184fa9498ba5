// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/desktop_scheme.h"
#include "ui/shell/outlined_style.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

struct Themes {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Themes)
};

constexpr std::array allThemes{Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast};
constexpr std::array allTextSizes{100, 125, 150};
Theme chosen = Theme::System;
int textSize = 100;

/// The colours a palette is made of.
struct Inks {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor quiet;
    QColor mid;
    QColor accent;
    QColor onAccent;
};

QPalette paletteOf(const Inks& inks)
{
    QPalette palette;
    palette.setColor(QPalette::Window, inks.window);
    palette.setColor(QPalette::WindowText, inks.text);
    palette.setColor(QPalette::Base, inks.base);
    palette.setColor(QPalette::AlternateBase, inks.alternate);
    palette.setColor(QPalette::Text, inks.text);
    palette.setColor(QPalette::PlaceholderText, inks.quiet);
    palette.setColor(QPalette::Button, inks.button);
    palette.setColor(QPalette::ButtonText, inks.text);
    palette.setColor(QPalette::BrightText, inks.onAccent);
    palette.setColor(QPalette::ToolTipBase, inks.base);
    palette.setColor(QPalette::ToolTipText, inks.text);
    palette.setColor(QPalette::Highlight, inks.accent);
    palette.setColor(QPalette::HighlightedText, inks.onAccent);
    palette.setColor(QPalette::Link, inks.accent);
    palette.setColor(QPalette::LinkVisited, inks.accent);
    palette.setColor(QPalette::Light, blended(inks.button, inks.base, 0.5));
    palette.setColor(QPalette::Midlight, blended(inks.button, inks.mid, 0.25));
    palette.setColor(QPalette::Mid, inks.mid);
    palette.setColor(QPalette::Dark, blended(inks.mid, inks.text, 0.25));
    palette.setColor(QPalette::Shadow, blended(inks.mid, inks.text, 0.5));
    const QColor faint = blended(inks.window, inks.text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, inks.mid);
    return palette;
}

QPalette paletteOfTheme(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightPalette();
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return highContrastPalette();
    case Theme::System:
        break;
    }
    const DesktopScheme& desktop = DesktopScheme::instance();
    if (desktop.prefersHighContrast())
        return highContrastPalette();
    return desktop.prefersDark() ? darkPalette() : lightPalette();
}

void showTheme()
{
    const QPalette palette = paletteOfTheme(chosen);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf6f7f9),
        .base = QColor(0xffffff),
        .alternate = QColor(0xf1f3f6),
        .button = QColor(0xf0f2f5),
        .text = QColor(0x1c2127),
        .quiet = QColor(0x5c6670),
        .mid = QColor(0xc9cfd6),
        .accent = QColor(0x0b62a8),
        .onAccent = QColor(0xffffff)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x1e2125),
        .base = QColor(0x17191c),
        .alternate = QColor(0x22262b),
        .button = QColor(0x2b3036),
        .text = QColor(0xe7eaee),
        .quiet = QColor(0xa3adb8),
        .mid = QColor(0x464d55),
        .accent = QColor(0x6bb5f0),
        .onAccent = QColor(0x0d1116)});
}

QPalette highContrastPalette()
{
    return paletteOf({.window = QColor(Qt::black),
        .base = QColor(Qt::black),
        .alternate = QColor(0x101010),
        .button = QColor(Qt::black),
        .text = QColor(0xffffff),
        .quiet = QColor(0xffffff),
        .mid = QColor(0xffffff),
        .accent = QColor(0xffd800),
        .onAccent = QColor(Qt::black)});
}

QString themeId(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::HighContrast:
        return QStringLiteral("highContrast");
    }
    return {};
}

Theme themeOfId(const QString& id)
{
    for (const Theme theme : allThemes) {
        if (themeId(theme) == id)
            return theme;
    }
    return Theme::System;
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return Themes::tr("As the desktop");
    case Theme::Light:
        return Themes::tr("Light");
    case Theme::Dark:
        return Themes::tr("Dark");
    case Theme::HighContrast:
        return Themes::tr("High contrast");
    }
    return {};
}

std::span<const Theme> themes()
{
    return allThemes;
}

void applyTheme(Theme theme)
{
    if (qobject_cast<OutlinedStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new OutlinedStyle); // owned by the application
    chosen = theme;
    static const bool following = [] {
        QObject::connect(&DesktopScheme::instance(), &DesktopScheme::changed, qApp, [] { showTheme(); });
        return true;
    }();
    Q_UNUSED(following)
    showTheme();
}

Theme currentTheme()
{
    return chosen;
}

std::span<const int> textSizes()
{
    return allTextSizes;
}

void applyTextSize(int percent)
{
    static const QFont systemFont = QApplication::font();
    const bool offered = std::find(allTextSizes.begin(), allTextSizes.end(), percent) != allTextSizes.end();
    textSize = offered ? percent : 100;
    QFont font = systemFont;
    font.setPointSizeF(systemFont.pointSizeF() * textSize / 100);
    QApplication::setFont(font);
}

int currentTextSize()
{
    return textSize;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor blended(const QColor& from, const QColor& to, double part)
{
    const auto mix = [part](int a, int b) { return int(a + (b - a) * part); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

QColor quietText(const QPalette& palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor cardLine(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

} // namespace tunepoint::ui
