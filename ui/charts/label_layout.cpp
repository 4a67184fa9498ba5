// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_layout.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace tunepoint::ui {

namespace {

struct Side {
    int x; ///< -1 left of the anchor, 0 centred, 1 right
    int y; ///< -1 above, 0 level, 1 beneath
};
constexpr std::array kSides{
    Side{1, 0}, Side{-1, 0}, Side{0, -1}, Side{0, 1}, Side{1, -1}, Side{1, 1}, Side{-1, -1}, Side{-1, 1}};
constexpr qreal kBeside = 1.5; ///< clearances up to which a label needs no line to its point
constexpr qreal kFarness = 25; ///< square pixels of overlap that are as bad as one clearance more distance
constexpr qreal kOverMarker = 3; ///< a marker under a label is hidden, a line beneath it is not
constexpr qreal kCrossed = 250; ///< and as bad as a line through a label
constexpr std::array kDistances{1.0, 2.4, 4.2, 6.5};

QRectF beside(const LabelRequest& request, Side side, qreal distance)
{
    const qreal gap
        = request.clearance * distance + (side.x != 0 && side.y != 0 ? -request.clearance * 0.3 : 0);
    const QSizeF size = request.size;
    const qreal x = side.x > 0 ? gap : side.x < 0 ? -gap - size.width() : -size.width() / 2;
    const qreal y = side.y > 0 ? gap : side.y < 0 ? -gap - size.height() : -size.height() / 2;
    return {request.anchor + QPointF(x, y), size};
}

qreal overlap(const QRectF& a, const QRectF& b)
{
    const QRectF common = a & b;
    return common.isEmpty() ? 0 : common.width() * common.height();
}

/// Where a thin line from the anchor meets the label.
QPointF nearest(const QRectF& rect, const QPointF& anchor)
{
    return {
        std::clamp(anchor.x(), rect.left(), rect.right()), std::clamp(anchor.y(), rect.top(), rect.bottom())};
}

bool crosses(const QLineF& line, const QRectF& rect)
{
    const std::array sides{QLineF(rect.topLeft(), rect.topRight()),
        QLineF(rect.topRight(), rect.bottomRight()), QLineF(rect.bottomRight(), rect.bottomLeft()),
        QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::ranges::any_of(sides, [&line](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

QRectF around(const LabelRequest& request)
{
    const qreal r = request.clearance * 0.9;
    return {request.anchor - QPointF(r, r), QSizeF(2 * r, 2 * r)};
}

} // namespace

QList<LabelPlace> placeLabels(
    const QList<LabelRequest>& requests, const QRectF& area, const QList<QRectF>& obstacles)
{
    QList<LabelPlace> places;
    QList<QLineF> leaders;
    for (const LabelRequest& request : requests) {
        const auto crowding = [&](const QRectF& rect) {
            qreal sum = (rect.width() * rect.height() - overlap(rect, area)) * 4;
            for (const LabelPlace& other : places)
                sum += overlap(rect, other.rect.adjusted(-2, 0, 2, 0)) * 2;
            for (const LabelRequest& other : requests)
                sum += overlap(rect, around(other)) * kOverMarker;
            for (const QRectF& obstacle : obstacles)
                sum += overlap(rect, obstacle);
            return sum;
        };
        LabelPlace best;
        qreal least = std::numeric_limits<qreal>::max();
        for (const qreal distance : kDistances)
            for (const Side side : kSides) {
                const QRectF rect = beside(request, side, distance);
                qreal sum = crowding(rect) + (distance - 1) * kFarness;
                const QLineF leader(request.anchor, nearest(rect, request.anchor));
                for (qsizetype i = 0; i < places.size(); ++i)
                    if ((distance > kBeside && crosses(leader, places[i].rect)) || crosses(leaders[i], rect))
                        sum += kCrossed;
                if (sum < least - 0.5 || (least == std::numeric_limits<qreal>::max())) {
                    least = sum;
                    best = {rect, distance > kBeside};
                }
            }
        places.append(best);
        leaders.append(best.leader ? QLineF(request.anchor, nearest(best.rect, request.anchor)) : QLineF());
    }
    return places;
}

QList<qreal> spreadLabels(const QList<qreal>& wanted, qreal height, qreal top, qreal bottom)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });

    QList<qreal> centres = wanted;
    const qsizetype n = order.size();
    const qreal step = n > 1 ? std::min(height, (bottom - top - height) / static_cast<qreal>(n - 1)) : height;
    // Down from the top, then up from the bottom; the mean of both keeps groups centred where there is room.
    QList<qreal> down = wanted;
    QList<qreal> up = wanted;
    for (qsizetype i = 0; i < n; ++i) {
        const qreal least = i == 0 ? top + height / 2 : down[order[i - 1]] + step;
        down[order[i]] = std::max(wanted[order[i]], least);
    }
    for (qsizetype i = n - 1; i >= 0; --i) {
        const qreal most = i == n - 1 ? bottom - height / 2 : up[order[i + 1]] - step;
        up[order[i]] = std::min(wanted[order[i]], most);
    }
    for (qsizetype i = 0; i < n; ++i)
        centres[order[i]] = (down[order[i]] + up[order[i]]) / 2;
    // The mean of two spreads keeps the distances; only the ends can still stick out.
    for (qsizetype i = n - 1; i >= 0; --i)
        centres[order[i]]
            = std::min(centres[order[i]], bottom - height / 2 - step * static_cast<qreal>(n - 1 - i));
    for (qsizetype i = 0; i < n; ++i)
        centres[order[i]] = std::max(centres[order[i]], top + height / 2 + step * static_cast<qreal>(i));
    return centres;
}

} // namespace tunepoint::ui
