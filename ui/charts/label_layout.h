// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace tunepoint::ui {

/// A label that wants to stand beside a point.
struct LabelRequest {
    QPointF anchor;
    qreal clearance = 8; ///< free space around the anchor, for its marker
    QSizeF size;
};

struct LabelPlace {
    QRectF rect;
    bool leader = false; ///< so far off that a thin line should join it to its point
};

/// Places labels beside their points, inside `area`, off each other, off all anchors and off `obstacles`, in
/// the order of the requests (the important ones first). Where there is no free place, the least crowded one.
[[nodiscard]] QList<LabelPlace> placeLabels(
    const QList<LabelRequest>& requests, const QRectF& area, const QList<QRectF>& obstacles);

/// Heights (centres) for labels of `height` beside `wanted` ones: in the same order, at least `height` apart,
/// within [top, bottom] while there is room, and as near as a few rounds of pushing bring them.
[[nodiscard]] QList<qreal> spreadLabels(const QList<qreal>& wanted, qreal height, qreal top, qreal bottom);

} // namespace tunepoint::ui
