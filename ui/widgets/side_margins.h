// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace tunepoint::ui {

/// Margins by where a line begins and ends: a layout swaps what it holds where the program runs from right to
/// left, but not its own margins, so a scroll bar would stand on the text.
[[nodiscard]] inline QMargins sideMargins(int leading, int top, int trailing, int bottom)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return {mirrored ? trailing : leading, top, mirrored ? leading : trailing, bottom};
}

} // namespace tunepoint::ui
