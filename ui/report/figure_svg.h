// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/strategy_style.h"
#include "ui/report/report_blocks.h"

#include <QByteArray>

class QXmlStreamWriter;

namespace tunepoint::ui {

/// A picture of the report as an SVG drawing, black on white, with its words as title and description.
[[nodiscard]] QByteArray figureSvg(const FigureBlock& figure);
/// A strategy's marker as a small drawing.
[[nodiscard]] QByteArray markerSvg(const StrategyStyle& style);

/// Writes a drawing into a page, its ids made the page's own by `prefix`, and without measures, so that it is
/// as wide as it may be. `title` and `description` name it; a drawing without a title is decoration.
void writeSvg(QXmlStreamWriter& page, const QByteArray& svg, const QString& prefix, const QString& title,
    const QString& description, const QString& cssClass);

} // namespace tunepoint::ui
