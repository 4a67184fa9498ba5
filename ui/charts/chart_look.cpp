// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_look.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kPaperPixels = 13;

/// Points depend on the device's resolution; pixels scale with the picture.
QFont inPixels(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ChartLook fromColours(const QColor& ground, const QColor& text, const QColor& accent)
{
    ChartLook look;
    look.ground = ground;
    look.text = text;
    look.dark = text.lightness() > ground.lightness();
    look.quiet = blend(text, ground, 0.3);
    look.grid = blend(ground, text, 0.12);
    look.warning = look.dark ? QColor(255, 138, 122) : QColor(176, 42, 32);
    look.accent = accent;
    return look;
}

} // namespace

ChartLook ChartLook::ofWidget(const QWidget& widget)
{
    const QPalette& palette = widget.palette();
    ChartLook look = fromColours(
        palette.color(QPalette::Base), palette.color(QPalette::Text), palette.color(QPalette::Highlight));
    look.rightToLeft = widget.layoutDirection() == Qt::RightToLeft;
    look.font = inPixels(widget.font(), std::max(QFontInfo(widget.font()).pixelSize(), 8));
    return look;
}

ChartLook ChartLook::paper(const QLocale& locale)
{
    ChartLook look = fromColours(Qt::white, Qt::black, QColor(0, 90, 160));
    look.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    look.font = inPixels(QGuiApplication::font(), kPaperPixels);
    look.locale = locale;
    return look;
}

QColor blend(const QColor& a, const QColor& b, qreal shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return static_cast<int>(x + (y - x) * shareOfB + 0.5); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QString ChartLook::directed(const QString& words) const
{
    int isolates = 0;
    for (const QChar c : words) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirFSI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            --isolates;
        else if (rightToLeft && isolates <= 0 && (direction == QChar::DirR || direction == QChar::DirAL))
            return QChar(0x200F) + words;
    }
    return words;
}

QFont ChartLook::caption() const
{
    return inPixels(font, std::max(static_cast<int>(font.pixelSize() * 0.9 + 0.5), 8));
}

QFont ChartLook::bold() const
{
    QFont copy = font;
    copy.setBold(true);
    return copy;
}

bool isDark(const QWidget& widget)
{
    const QPalette& palette = widget.palette();
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

} // namespace tunepoint::ui
