// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFont;
class QPaintDevice;

namespace tunepoint::ui {

/// The lines that `text` takes at a width of `width`, at most `most`: what is too long for its line, and the
/// last one when there is more, ends in an ellipsis.
[[nodiscard]] QStringList wrappedLines(
    const QString& text, const QFont& font, int width, int most, const QPaintDevice* device = nullptr);

} // namespace tunepoint::ui
