// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tunepoint::ui {

/// What of a page is put on the clipboard.
enum class CopyWhat { Picture, Figures };

/// Copies the chart or table with the focus, else the largest one that is shown on `page`. Gives its name for
/// the status bar; empty: there is none.
[[nodiscard]] QString copyFrom(const QWidget& page, CopyWhat what);

} // namespace tunepoint::ui
