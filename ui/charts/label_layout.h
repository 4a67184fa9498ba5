// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>

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

/// Cuts the names of `lines` to what may stand at their ends on a picture of `width`, into their `shownName`;
/// gives the width of the longest.
template <class Lines>
[[nodiscard]] qreal fitLineNames(Lines& lines, const QFontMetricsF& metrics, qreal width)
{
    const qreal longest = std::clamp(width * 0.22, 180.0, 320.0); // a wide picture has room for whole names
    constexpr qreal share = 0.28; // of a narrow picture
    qreal widest = 0;
    for (auto& line : lines) {
        line.shownName = metrics.elidedText(line.name, Qt::ElideRight, std::min(longest, width * share));
        widest = std::max(widest, metrics.horizontalAdvance(line.shownName));
    }
    return widest;
}

/// Heights (centres) for labels of `height` beside `wanted` ones: in the same order, at least `height` apart,
/// within [top, bottom] while there is room, and as near as a few rounds of pushing bring them.
[[nodiscard]] QList<qreal> spreadLabels(const QList<qreal>& wanted, qreal height, qreal top, qreal bottom);

} // namespace tunepoint::ui
