// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>

class QWidget;

namespace tunepoint::ui {

/// Colours, font and reading direction of a chart. Sizes are in pixels, so that a picture looks the same on a
/// screen, in a file and, scaled, on paper.
struct ChartLook {
    QColor ground;
    QColor text;
    QColor quiet; ///< axis labels, captions
    QColor grid;
    QColor warning; ///< gates
    QColor accent; ///< what is selected
    bool dark = false;
    bool rightToLeft = false;
    QFont font; ///< labels; captions are 0.9 of it
    QLocale locale;

    /// As `widget` is shown: its palette, font and direction.
    [[nodiscard]] static ChartLook ofWidget(const QWidget& widget);
    /// Black on white, for files and print.
    [[nodiscard]] static ChartLook paper(const QLocale& locale = QLocale());

    /// `words` marked so that it runs as the chart is read, where a name or sign in Latin letters begins it.
    [[nodiscard]] QString directed(const QString& words) const;
    [[nodiscard]] QFont caption() const;
    [[nodiscard]] QFont bold() const;

    bool operator==(const ChartLook&) const = default;
};

/// The colour `shareOfB` of the way from a to b.
[[nodiscard]] QColor blend(const QColor& a, const QColor& b, qreal shareOfB);

/// Whether text is light on dark ground in this widget.
[[nodiscard]] bool isDark(const QWidget& widget);

} // namespace tunepoint::ui
