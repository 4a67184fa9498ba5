// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_regions.h"

#include "ui/text/names.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tunepoint::ui {

namespace {

class RegionWords {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::TradeoffPicture)
};

/// The side of a straight line that a corner lies on: positive is inside.
using Inside = double (*)(const QPointF& point, const QRectF& area);

constexpr std::array<Inside, 4> kSides{
    [](const QPointF& p, const QRectF& a) { return p.x() - a.left(); },
    [](const QPointF& p, const QRectF& a) { return a.right() - p.x(); },
    [](const QPointF& p, const QRectF& a) { return p.y() - a.top(); },
    [](const QPointF& p, const QRectF& a) { return a.bottom() - p.y(); },
};

QPolygonF onPlot(const Plot& plot, const std::vector<PlanePoint>& outline)
{
    QPolygonF polygon;
    for (const PlanePoint& corner : outline) {
        // far beyond the chart is far enough, and keeps the clipping exact
        const double x = std::clamp(plot.xScale().position(corner.x), -20.0, 20.0);
        const double y = std::clamp(plot.yScale().position(corner.y), -20.0, 20.0);
        polygon << plot.at(x, y);
    }
    return polygon;
}

/// The percentiles between P10 and P90, from above.
constexpr std::array<std::pair<double, double Summary::*>, 4> kFromAbove{
    {{0.9, &Summary::p90}, {0.75, &Summary::p75}, {0.5, &Summary::p50}, {0.25, &Summary::p25}}};

double highestFinite(const Summary& chance)
{
    for (const auto& [share, percentile] : kFromAbove)
        if (std::isfinite(chance.*percentile))
            return chance.*percentile;
    return chance.p10;
}

/// Share of the trials that is known to pay at no accuracy.
double leastShareOfNever(const Summary& chance)
{
    double least = 0;
    for (const auto& [share, percentile] : kFromAbove)
        if (!std::isfinite(chance.*percentile))
            least = 1 - share;
    return least;
}

QString bandWords(const QString& name, double central, const Summary* chance, const Format& format)
{
    if (chance == nullptr)
        return RegionWords::tr("%1 pays from %2 right").arg(name, format.share(central));
    const double never = leastShareOfNever(*chance);
    if (!std::isfinite(central))
        return RegionWords::tr("%1 pays at no accuracy; in at least one trial in ten from %2 right")
            .arg(name, format.share(chance->p10));
    if (never > 0)
        return RegionWords::tr("%1 pays from %2 right; in at least %3 of the trials no accuracy pays")
            .arg(name, format.share(central), format.share(never, 0));
    return RegionWords::tr("%1 pays from %2 right (P10 to P90: %3)")
        .arg(name, format.share(central), format.range(chance->p10, chance->p90, Unit::Share));
}

constexpr qreal kLabelShare = 0.7; ///< of the plot's width

/// The band's label in `width`: where it must be cut, the option's name is, not the figures.
QString shownLabel(const BreakEvenBand& band, const ChartLook& look, qreal width)
{
    const QFontMetricsF metrics(look.caption());
    const qreal over = metrics.horizontalAdvance(band.label) + 8 - width;
    if (over <= 0)
        return band.label;
    const qreal least = metrics.horizontalAdvance(QLatin1Char('M')) * 3;
    const qreal room = std::max(metrics.horizontalAdvance(band.name) - over, least);
    QString label = band.label;
    label.replace(band.name, metrics.elidedText(band.name, Qt::ElideRight, room));
    return metrics.elidedText(label, Qt::ElideMiddle, width);
}

} // namespace

QPolygonF clippedConvex(const QPolygonF& polygon, const QRectF& area)
{
    QPolygonF kept = polygon;
    for (const Inside inside : kSides) {
        const QPolygonF before = std::exchange(kept, {});
        for (qsizetype i = 0; i < before.size(); ++i) {
            const QPointF a = before[i];
            const QPointF b = before[(i + 1) % before.size()];
            const double ofA = inside(a, area);
            const double ofB = inside(b, area);
            if (ofA >= 0)
                kept << a;
            if ((ofA >= 0) != (ofB >= 0))
                kept << a + (b - a) * (ofA / (ofA - ofB));
        }
    }
    return kept;
}

QList<TradeoffRegion> tradeoffRegions(
    const Evaluation& evaluation, const StrategyStyles& styles, const TradeoffAxes& axes)
{
    QList<TradeoffRegion> regions;
    for (const StrategyResult& strategy : evaluation.strategies) {
        const bool placed = centralOutcome(strategy, axes.x) && centralOutcome(strategy, axes.y);
        if (!placed || !strategy.chance)
            continue;
        TradeoffRegion region{strategy.id, styles.style(strategy.id), footing(evaluation, strategy.id),
            !strategy.eligible || !strategy.comparable, outcomeRegions(strategy, axes.x, axes.y)};
        if (!region.outlines.most.empty())
            regions.append(std::move(region));
    }
    return regions;
}

void paintRegion(QPainter& painter, const Plot& plot, const TradeoffRegion& region, RegionWeight weight)
{
    const bool strong = weight == RegionWeight::Strong;
    const bool quiet = weight == RegionWeight::Quiet;
    const bool guess = region.footing == Footing::Guess;
    const qreal strength = (region.faded ? 0.4 : 1) * (strong ? 1.6 : 1);
    for (const bool half : {false, true}) {
        if (quiet && !half)
            continue;
        const QPolygonF shape = clippedConvex(
            onPlot(plot, half ? region.outlines.half : region.outlines.most), plot.plotArea());
        if (shape.size() < 2)
            continue;
        QColor colour = region.style.colour(plot.look().dark);
        colour.setAlphaF(static_cast<float>(std::min((half ? 0.12 : 0.07) * strength, 0.3)));
        painter.setBrush(guess || quiet ? QBrush(Qt::NoBrush) : QBrush(colour));
        colour.setAlphaF(static_cast<float>(std::min((half ? 0.6 : 0.4) * strength, 0.95)));
        QPen pen(colour, strong ? 1.3 : 0.9);
        if (guess)
            pen.setDashPattern({1.2, 2.6});
        painter.setPen(pen);
        painter.drawPolygon(shape);
    }
    painter.setBrush(Qt::NoBrush);
}

std::optional<BreakEvenBand> breakEvenBand(const Evaluation& evaluation, const std::string& strategyId,
    const TradeoffAxes& axes, const Format& format)
{
    const StrategyResult* strategy = findResult(evaluation, strategyId);
    if (axes.y != OutcomeFigure::Accuracy || strategy == nullptr || !strategy->central.breakEvenAccuracy)
        return std::nullopt;
    const double central = *strategy->central.breakEvenAccuracy;
    BreakEvenBand band{central, central, central, {}, strategyName(*strategy)};
    const Summary* chance = strategy->chance && strategy->chance->breakEvenAccuracy
        ? &*strategy->chance->breakEvenAccuracy
        : nullptr;
    if (chance) {
        band.low = chance->p10;
        band.high = highestFinite(*chance);
    }
    if (!std::isfinite(band.low))
        return std::nullopt; // it does not pay even when every answer is right: the details say so
    if (!(band.high > 0) && !(central > 0))
        return std::nullopt; // it pays at any
    band.label = bandWords(band.name, central, chance, format);
    return band;
}

bool isBandShown(const Plot& plot, const BreakEvenBand& band)
{
    const double central = plot.yScale().position(band.central);
    return (plot.yScale().position(band.high) > 0 && plot.yScale().position(band.low) < 1)
        || (central > 0 && central < 1);
}

QRectF bandArea(const Plot& plot, const BreakEvenBand& band)
{
    const double low = std::clamp(plot.yScale().position(band.low), 0.0, 1.0);
    const double high = std::clamp(plot.yScale().position(band.high), 0.0, 1.0);
    return QRectF(plot.at(0, high), plot.at(1, low)).normalized();
}

QRectF bandLabelRect(const Plot& plot, const BreakEvenBand& band, const QList<QRectF>& obstacles)
{
    const QFontMetricsF metrics(plot.look().caption());
    const QRectF whole = plot.plotArea();
    const QString shown = shownLabel(band, plot.look(), whole.width() * kLabelShare);
    const QSizeF size(
        std::min(metrics.horizontalAdvance(shown) + 8, whole.width() * kLabelShare), metrics.height() + 2);
    const QRectF area = bandArea(plot, band);
    const qreal farSide = plot.look().rightToLeft ? whole.left() + 8 : whole.right() - size.width() - 8;
    const qreal nearSide = plot.look().rightToLeft ? whole.right() - size.width() : whole.left();
    const qreal middle = whole.center().x() - size.width() / 2;
    QRectF best;
    qreal least = -1;
    for (const qreal y : {area.bottom() - size.height() - 1, area.top() + 1, area.bottom() + 1,
             area.top() - size.height() - 1})
        for (const qreal x : {farSide, nearSide, middle}) {
            const QRectF rect(QPointF(x, std::clamp(y, whole.top(), whole.bottom() - size.height())), size);
            qreal covered = 0;
            for (const QRectF& obstacle : obstacles) {
                const QRectF common = rect & obstacle;
                covered += common.isEmpty() ? 0 : common.width() * common.height();
            }
            if (least < 0 || covered < least - 0.5) {
                least = covered;
                best = rect;
            }
        }
    return best;
}

void paintBand(QPainter& painter, const Plot& plot, const BreakEvenBand& band, const QRectF& label)
{
    const ChartLook& look = plot.look();
    const QRectF area = bandArea(plot, band);
    QColor shade = look.text;
    shade.setAlphaF(look.dark ? 0.10F : 0.06F);
    if (band.high > band.low)
        painter.fillRect(area, shade);
    painter.setPen(QPen(look.quiet, 1, Qt::DashDotLine));
    const double y = plot.yScale().position(band.central);
    if (y > 0 && y < 1)
        painter.drawLine(plot.at(0, y), plot.at(1, y));
    painter.setFont(look.caption());
    painter.setPen(look.quiet);
    painter.drawText(label, Qt::AlignCenter, look.directed(shownLabel(band, look, label.width())));
}

} // namespace tunepoint::ui
