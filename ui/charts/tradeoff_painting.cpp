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
constexpr qsizetype kFewRegions = 4;

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
    setOuterMargins(20, bottom);
    m_laidOutFor = {};
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
    QList<LabelRequest> requests;
    for (const qsizetype i : order) {
        TradeoffPoint& point = points[i];
        const QFontMetricsF metrics(point.recommended ? look().bold() : look().font);
        point.shownName
            = metrics.elidedText(point.name, Qt::ElideRight, qMin(kLongestLabel, plotArea().width() * 0.3));
        requests.append({point.place, point.recommended ? kMarker * 1.1 : kMarker * 0.8,
            QSizeF(metrics.horizontalAdvance(point.shownName) + 4, metrics.height())});
    }
    for (const QPointF& point : crossedLines())
        obstacles << QRectF(point - QPointF(2, 2), QSizeF(4, 4));
    const QList<LabelPlace> places = placeLabels(requests, plotArea(), obstacles);
    for (qsizetype k = 0; k < order.size(); ++k) {
        points[order[k]].label = places[k].rect;
        points[order[k]].leader = places[k].leader;
    }
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
    paintNotes(painter);
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

void TradeoffPicture::paintPoint(QPainter& painter, const TradeoffPoint& point) const
{
    const bool faded = !point.eligible || !point.comparable;
    painter.setOpacity(faded ? 0.5 : 1);
    paintMarker(painter, point.place, point.recommended ? kMarker * 1.2 : kMarker, point.style, look().dark,
        point.footing);
    painter.setOpacity(1);
    if (!point.eligible) {
        const qreal r = kMarker * 0.68;
        painter.setPen(QPen(look().warning, 1.2));
        painter.drawLine(point.place + QPointF(-r, -r), point.place + QPointF(r, r));
        painter.drawLine(point.place + QPointF(-r, r), point.place + QPointF(r, -r));
    }
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
    painter.setFont(point.recommended ? look().bold() : look().font);
    painter.setPen(faded ? look().quiet : look().text);
    painter.drawText(point.label, Qt::AlignCenter, point.shownName);
}

} // namespace tunepoint::ui
