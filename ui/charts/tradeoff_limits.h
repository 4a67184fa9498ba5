// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"
#include "ui/charts/tradeoff_points.h"

namespace tunepoint::ui {

/// Position of the limit along its axis; shown between 0 and 1.
[[nodiscard]] double limitPosition(const Plot& plot, const TradeoffLimit& limit);
[[nodiscard]] bool isLimitShown(const Plot& plot, const TradeoffLimit& limit);
/// What it rules out of the plot area.
[[nodiscard]] QRectF limitArea(const Plot& plot, const TradeoffLimit& limit);
[[nodiscard]] QLineF limitLine(const Plot& plot, const TradeoffLimit& limit);
/// Where it can be taken hold of, at the line's far end.
[[nodiscard]] QRectF limitGrip(const Plot& plot, const TradeoffLimit& limit);
[[nodiscard]] QRectF limitLabelRect(const Plot& plot, const TradeoffLimit& limit);
/// The value of the limit when its line is moved to a point, round and inside the axis.
[[nodiscard]] double limitAtPoint(const Plot& plot, const TradeoffLimit& limit, const QPointF& point);
/// The value that many hundredths of the axis further, round.
[[nodiscard]] double limitMovedBy(const Plot& plot, const TradeoffLimit& limit, double hundredths);

/// Hatch, line, label and, where it can be moved, a grip; a held one stands out.
void paintLimit(QPainter& painter, const Plot& plot, const TradeoffLimit& limit, bool held, bool grip);

} // namespace tunepoint::ui
