// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace tunepoint::ui {

class Chart;

/// The chart in black on white as a PNG of twice `size`, so that it stays sharp when projected or printed.
[[nodiscard]] QByteArray chartPng(const Chart& chart, const QSize& size);
/// The chart in black on white as an SVG drawing of `size`, nothing of it beyond its edges: Qt's SVG writer
/// does not clip, so the chart's geometry is cut before it is painted.
[[nodiscard]] QByteArray chartSvg(const Chart& chart, const QSize& size);
/// Puts the chart on the clipboard, as a picture and as a drawing.
void copyPicture(const Chart& chart, const QSize& size);

} // namespace tunepoint::ui
