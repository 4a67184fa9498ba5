// SPDX-License-Identifier: GPL-3.0-or-later
// The trade-off's picture: where names stand, and the strokes of the pen.
#include "ui/charts/tradeoff_picture.h"

#include "ui/charts/label_layout.h"
#include "ui/charts/outcome_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr qreal kMarker = 13;
constexpr qreal kLongestLabel = 260;
constexpr qreal kKeyMarker = 10;
constexpr qreal kKeyTop = 2;
constexpr qreal kKeyLines = 0.5; ///< between lines of the key
constexpr qreal kKeyGap = 5; ///< around the marker of a line of the key
constexpr qreal kLongestKey = 190; ///< of a name
constexpr qreal kKeyShare = 0.45; ///< of the picture's width, at most

} // namespace

void TradeoffPicture::makeRoom()
{
    const QFontMetricsF metrics(look().caption());
    qreal bottom = 4;
    for (const QString& note : m_notes)
        bottom
            += metrics
                   .boundingRect(QRectF(0, 0, qMax(size().width() - 16, 80.0), 1000), Qt::TextWordWrap, note)
                   .height()
            + 2;
    m_keyed = m_settings.numbers && namesTouch(bottom);
    if (m_keyed)
        layOutKey(bottom);
    const int columns = m_keyed ? (int(m_content.points.size()) + m_keyRows - 1) / m_keyRows : 0;
    setOuterMargins(20 + columns * m_keyColumn, bottom);
    m_laidOutFor = {};
}

/// Whether one of the names would lie over another or over a marker, or stand far off, on a plot of about the
/// present size.
bool TradeoffPicture::namesTouch(qreal bottom) const
{
    constexpr QSizeF around(70, 80); // axes, their labels and titles
    const QRectF area(QPointF(), size() - around - QSizeF(0, bottom));
    if (area.isEmpty())
        return m_content.points.size() > 1;
    QList<LabelRequest> requests;
    for (const TradeoffPoint& point : m_content.points) {
        if (!point.inside)
            continue;
        const QFontMetricsF metrics(point.recommended ? look().bold() : look().font);
        requests.append(
            {{xScale().position(point.x) * area.width(), (1 - yScale().position(point.y)) * area.height()},
                kMarker, {metrics.horizontalAdvance(point.name) + 4, metrics.height()}});
    }
    const QList<LabelPlace> places = placeLabels(requests, area, {});
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].leader || !area.contains(places[i].rect))
            return true;
        for (qsizetype j = 0; j < places.size(); ++j) {
            const QRectF marker(requests[j].anchor - QPointF(kMarker, kMarker) / 2, QSizeF(kMarker, kMarker));
            if (j != i && (places[i].rect.intersects(places[j].rect) || places[i].rect.intersects(marker)))
                return true;
        }
    }
    return false;
}

void TradeoffPicture::layOutKey(qreal bottom)
{
    const QFontMetricsF metrics(look().caption());
    qreal widest = 0;
    for (const TradeoffPoint& point : m_content.points)
        widest = std::max(widest, metrics.horizontalAdvance(point.name));
    const qreal number
        = metrics.horizontalAdvance(look().locale.toString(int(m_content.points.size()))) + kKeyGap;
    const auto count = qreal(m_content.points.size());
    const qreal room = size().height() - bottom - kKeyTop;
    m_keyRows = int(std::clamp(std::floor(room / (metrics.height() + kKeyLines)), 1.0, std::max(count, 1.0)));
    const qreal columns = std::ceil(count / m_keyRows);
    m_keyColumn = std::min({widest, kLongestKey, size().width() * kKeyShare / columns - number - kKeyMarker})
        + number + kKeyMarker + 3 * kKeyGap;
}

QFont TradeoffPicture::labelFont(const TradeoffPoint& point) const
{
    return !point.named ? look().caption() : point.recommended ? look().bold() : look().font;
}

QString TradeoffPicture::labelOf(const TradeoffPoint& point) const
{
    const qreal width = plotArea().width(); // a wide picture has large letters, too, where it is presented
    const qreal room = qMin(qMax(kLongestLabel, width * 0.25), width * (m_keyed ? 0.5 : 0.3));
    const QString name = QFontMetricsF(labelFont(point)).elidedText(point.name, Qt::ElideRight, room);
    if (!m_keyed)
        return name;
    const QString number = look().locale.toString(point.number);
    return point.named ? number + QLatin1Char(' ') + isolated(name) : number;
}

void TradeoffPicture::spreadEqualPoints()
{
    // Points on the same spot stand side by side, in the document's order, centred on it.
    QList<TradeoffPoint>& points = m_content.points;
    QList<bool> done(points.size(), false);
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (done[i])
            continue;
        QList<qsizetype> group;
        for (qsizetype j = i; j < points.size(); ++j)
            if (!done[j] && (points[j].place - points[i].place).manhattanLength() < 4)
                group.append(j);
        const QPointF centre = points[i].place;
        const qreal first = -static_cast<qreal>(group.size() - 1) / 2;
        for (qsizetype k = 0; k < group.size(); ++k) {
            done[group[k]] = true;
            if (group.size() > 1)
                points[group[k]].place
                    = centre + QPointF((first + static_cast<qreal>(k)) * kMarker * 1.05, 0);
        }
    }
}

void TradeoffPicture::layOut()
{
    const QRectF area = plotArea();
    if (m_laidOutFor == area)
        return;
    m_laidOutFor = area;
    for (TradeoffPoint& point : m_content.points)
        point.place = atValues(point.x, point.y);
    spreadEqualPoints();
    QList<QRectF> obstacles;
    for (const TradeoffLimit& limit : m_limits)
        if (isLimitShown(*this, limit))
            obstacles << limitLabelRect(*this, limit);
    m_bandLabel = {};
    if (m_band && isBandShown(*this, *m_band)) {
        QList<QRectF> taken = obstacles;
        for (const TradeoffPoint& point : m_content.points)
            taken << QRectF(point.place - QPointF(kMarker, kMarker), QSizeF(2 * kMarker, 2 * kMarker));
        m_bandLabel = bandLabelRect(*this, *m_band, taken);
        obstacles << m_bandLabel;
    }
    placeNames(obstacles);
}

void TradeoffPicture::placeNames(const QList<QRectF>& labels)
{
    QList<TradeoffPoint>& points = m_content.points;
    QList<QRectF> obstacles = labels;
    QList<qsizetype> order; // the recommended one first, then those in the running
    for (const int rank : {0, 1, 2})
        for (qsizetype i = 0; i < points.size(); ++i)
            if (points[i].inside && rank == (points[i].recommended ? 0 : points[i].eligible ? 1 : 2))
                order.append(i);
    for (const QPointF& point : crossedLines())
        obstacles << QRectF(point - QPointF(2, 2), QSizeF(4, 4));
    for (TradeoffPoint& point : points)
        point.named = !m_keyed || point.recommended || point.strategy == selected();
    QList<LabelPlace> places = placeLabels(labelRequests(order), plotArea(), obstacles);
    if (m_keyed) { // a name that finds no room beside its marker stands in the key alone
        for (qsizetype k = 0; k < order.size(); ++k)
            points[order[k]].named = points[order[k]].named && !places[k].leader;
        places = placeLabels(labelRequests(order), plotArea(), obstacles);
    }
    for (qsizetype k = 0; k < order.size(); ++k) {
        points[order[k]].label = places[k].rect;
        points[order[k]].leader = places[k].leader;
    }
}

QList<LabelRequest> TradeoffPicture::labelRequests(const QList<qsizetype>& order)
{
    QList<LabelRequest> requests;
    for (const qsizetype i : order) {
        TradeoffPoint& point = m_content.points[i];
        point.shownName = labelOf(point);
        const QFontMetricsF metrics(labelFont(point));
        requests.append({point.place, point.recommended ? kMarker * 1.1 : kMarker * 0.8,
            QSizeF(metrics.horizontalAdvance(point.shownName) + 4, metrics.height())});
    }
    return requests;
}

QPolygonF TradeoffPicture::crossedLines() const
{
    constexpr qreal kEvery = 6;
    QPolygonF points;
    const auto walk = [&points](const QLineF& line) {
        for (qreal along = 0; along < line.length(); along += kEvery)
            points << line.pointAt(along / line.length());
    };
    for (const QPolygonF& part : clipped(m_front, QRectF(0, 0, 1, 1)))
        for (qsizetype i = 1; i < part.size(); ++i)
            walk({at(part[i - 1].x(), part[i - 1].y()), at(part[i].x(), part[i].y())});
    for (const TradeoffLimit& limit : m_limits)
        if (isLimitShown(*this, limit))
            walk(limitLine(*this, limit));
    return points;
}

void TradeoffPicture::paintRail(QPainter& painter) const
{
    painter.setFont(look().caption());
    for (const bool across : {true, false}) {
        const AxisScale& scale = across ? xScale() : yScale();
        if (!scale.hasRail())
            continue;
        const double end = scale.railWidth() * 0.9;
        const QRectF rail
            = (across ? QRectF(at(0, 1), at(end, 0)) : QRectF(at(0, end), at(1, 0))).normalized();
        QColor shade = look().grid;
        shade.setAlphaF(0.5F);
        painter.fillRect(rail, shade);
        painter.setPen(look().quiet);
        const QString zero = QStringLiteral("\u2264 ")
            + outcomeTick(across ? m_settings.axes.x : m_settings.axes.y, 0, m_format, false);
        if (across)
            painter.drawText(QRectF(rail.left() - 20, rail.bottom() + 5, rail.width() + 40, 40),
                Qt::AlignHCenter | Qt::AlignTop, zero);
        else
            painter.drawText(rail.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, zero);
    }
}

void TradeoffPicture::paintBelow(QPainter& painter)
{
    if (m_content.points.isEmpty())
        return;
    layOut();
    paintRail(painter);
    if (m_settings.numbers)
        painter.fillRect(m_bandLabel, look().ground); // no line of the grid through it
    if (m_band && isBandShown(*this, *m_band))
        paintBand(painter, *this, *m_band, m_bandLabel);
    // where there are many, the wide regions of all would be one grey: those of the option that is looked at
    // and of the recommended one tell what there is to tell
    const auto weightOf = [this](const TradeoffRegion& region) {
        if (region.strategy == selected() || region.strategy == hovered())
            return RegionWeight::Strong;
        const TradeoffPoint* point = m_content.find(region.strategy);
        return m_regions.size() <= kFewRegions || (point != nullptr && point->recommended)
            ? RegionWeight::Plain
            : RegionWeight::Quiet;
    };
    for (const RegionWeight weight : {RegionWeight::Quiet, RegionWeight::Plain, RegionWeight::Strong})
        for (const TradeoffRegion& region : m_regions)
            if (weightOf(region) == weight)
                paintRegion(painter, *this, region, weight);
    for (const TradeoffLimit& limit : m_limits)
        if (limit.gate != m_held)
            paintLimit(painter, *this, limit, false, m_settings.grips);
}

void TradeoffPicture::paintAbove(QPainter& painter)
{
    if (m_content.points.isEmpty()) {
        paintEmpty(painter,
            tr("Nothing to draw yet. Add options and say, for at least one of them, what it costs and how "
               "often it is right."));
        return;
    }
    layOut();
    for (const TradeoffPoint& point : m_content.points)
        if (point.inside)
            paintLabel(painter, point);
    for (const bool eligible : {false, true}) // those in the running on top
        for (const TradeoffPoint& point : m_content.points)
            if (point.inside && point.eligible == eligible)
                paintPoint(painter, point);
    for (const TradeoffLimit& limit : m_limits)
        if (limit.gate == m_held)
            paintLimit(painter, *this, limit, true, m_settings.grips);
    if (m_keyed)
        paintKey(painter);
    paintNotes(painter);
}

/// Number, marker and name of each point, at the far side of the plot.
void TradeoffPicture::paintKey(QPainter& painter) const
{
    const QFontMetricsF metrics(look().caption());
    const qreal row = metrics.height() + kKeyLines;
    const auto count = int(m_content.points.size());
    const int columns = (count + m_keyRows - 1) / m_keyRows;
    const qreal number = metrics.horizontalAdvance(look().locale.toString(count)) + kKeyGap;
    const qreal name = m_keyColumn - number - kKeyMarker - 3 * kKeyGap;
    const auto mirrored = [this](qreal left, qreal width) {
        return look().rightToLeft ? size().width() - left - width : left;
    };
    const int side
        = Qt::AlignVCenter | Qt::AlignAbsolute | (look().rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(look().caption());
    for (int i = 0; i < count; ++i) {
        const TradeoffPoint& point = m_content.points[i];
        const qreal left = size().width() - (columns - i / m_keyRows) * m_keyColumn;
        const qreal top = kKeyTop + row * (i % m_keyRows);
        const qreal sign = left + kKeyGap;
        paintSign(painter, point, {mirrored(sign, kKeyMarker) + kKeyMarker / 2, top + row / 2}, kKeyMarker);
        painter.setPen(point.eligible && point.comparable ? look().text : look().quiet);
        painter.drawText(QRectF(mirrored(sign + kKeyMarker + kKeyGap, number), top, number, row), side,
            look().locale.toString(point.number));
        painter.drawText(QRectF(mirrored(sign + kKeyMarker + kKeyGap + number, name), top, name, row), side,
            metrics.elidedText(point.name, Qt::ElideRight, name));
    }
}

void TradeoffPicture::paintNotes(QPainter& painter) const
{
    painter.setFont(look().caption());
    painter.setPen(look().quiet);
    qreal bottom = size().height() - 4;
    for (auto note = m_notes.crbegin(); note != m_notes.crend(); ++note) {
        const QRectF room(8, 0, size().width() - 16, 1000);
        const qreal height
            = QFontMetricsF(look().caption()).boundingRect(room, Qt::TextWordWrap, *note).height();
        painter.drawText(QRectF(8, bottom - height, size().width() - 16, height + 2),
            Qt::TextWordWrap | Qt::AlignAbsolute | (look().rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
            look().directed(*note));
        bottom -= height + 2;
    }
}

void TradeoffPicture::paintSign(
    QPainter& painter, const TradeoffPoint& point, const QPointF& place, qreal size) const
{
    const bool faded = !point.eligible || !point.comparable;
    painter.setOpacity(faded ? 0.5 : 1);
    paintMarker(
        painter, place, point.recommended ? size * 1.2 : size, point.style, look().dark, point.footing);
    painter.setOpacity(1);
    if (point.eligible)
        return;
    const qreal r = size * 0.68;
    painter.setPen(QPen(look().warning, 1.2));
    painter.drawLine(place + QPointF(-r, -r), place + QPointF(r, r));
    painter.drawLine(place + QPointF(-r, r), place + QPointF(r, -r));
}

void TradeoffPicture::paintPoint(QPainter& painter, const TradeoffPoint& point) const
{
    paintSign(painter, point, point.place, kMarker);
    painter.setBrush(Qt::NoBrush);
    if (point.strategy == selected()) {
        painter.setPen(QPen(look().accent, isFocused() && m_held.empty() ? 2.4 : 1.4));
        painter.drawEllipse(point.place, kMarker * 0.95, kMarker * 0.95);
    } else if (point.strategy == hovered()) {
        painter.setPen(QPen(look().quiet, 1));
        painter.drawEllipse(point.place, kMarker * 0.95, kMarker * 0.95);
    }
}

/// Whether the name of a point lies over the marker of another.
bool TradeoffPicture::isCrowded(const TradeoffPoint& point) const
{
    return std::ranges::any_of(m_content.points, [&point](const TradeoffPoint& other) {
        return other.strategy != point.strategy
            && point.label.adjusted(-kMarker / 2, -kMarker / 2, kMarker / 2, kMarker / 2)
                   .contains(other.place);
    });
}

void TradeoffPicture::paintLabel(QPainter& painter, const TradeoffPoint& point) const
{
    const bool faded = !point.eligible || !point.comparable;
    const bool stands = point.recommended || point.strategy == selected() || point.strategy == hovered();
    if (point.leader && m_settings.grips && !stands)
        return; // far from its marker it misleads; on a screen the list beside has all names, and the pointer
                // asks
    if (point.leader) {
        painter.setPen(QPen(look().quiet, 1));
        const QPointF end(std::clamp(point.place.x(), point.label.left(), point.label.right()),
            std::clamp(point.place.y(), point.label.top(), point.label.bottom()));
        painter.drawLine(point.place, end);
    }
    painter.setFont(labelFont(point));
    painter.setPen(faded ? look().quiet : look().text);
    painter.drawText(point.label, Qt::AlignCenter, point.shownName);
}

} // namespace tunepoint::ui
