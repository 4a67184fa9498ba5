// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace tunepoint::ui {

/// Draws `text` plainly into `area`, at most `lines` lines; the last one ends in an ellipsis when there is
/// more. Returns how many lines it took.
int drawLines(
    QPainter& painter, const QRect& area, const QString& text, int lines, Qt::LayoutDirection direction);

} // namespace tunepoint::ui
