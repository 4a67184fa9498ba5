// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QFontMetrics;

namespace tunepoint::ui {

/// "Option: figure" in `width` pixels. What is left out is of the option's name, from its middle: the
/// figure's name tells inputs apart, and options often differ at their end. Without an option, the end is
/// left out.
[[nodiscard]] QString elidedInputName(const QString& name, const QFontMetrics& metrics, int width);

/// The same, but other than each of `others` would look: of those that come out alike, what they share at the
/// beginning is left out instead.
[[nodiscard]] QString elidedApart(
    const QString& name, const QStringList& others, const QFontMetrics& metrics, int width);

} // namespace tunepoint::ui
