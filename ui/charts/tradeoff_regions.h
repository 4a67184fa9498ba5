// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"
#include "ui/charts/tradeoff_points.h"

namespace tunepoint::ui {

/// Where the trials of a strategy lie: outlines that hold 50% and 90% of them, in values of the axes.
struct TradeoffRegion {
    std::string strategy;
    StrategyStyle style;
    Footing footing = Footing::Founded;
    bool faded = false; ///< out of the running
    OutcomeRegions outlines;
};

[[nodiscard]] QList<TradeoffRegion> tradeoffRegions(
    const Evaluation& evaluation, const StrategyStyles& styles, const TradeoffAxes& axes);

/// How much of a region is drawn.
enum class RegionWeight {
    Quiet, ///< the 50% region alone, as a line: many regions lie over one another
    Plain, ///< both
    Strong ///< both, standing out from the rest
};

/// Fills the regions lightly, the wide one lighter; hollow and dotted for a strategy that rests on guesses
/// alone.
void paintRegion(QPainter& painter, const Plot& plot, const TradeoffRegion& region, RegionWeight weight);

/// Accuracy from which a strategy pays: the central figure and P10 to P90 of the trials, as tables have them.
struct BreakEvenBand {
    double central = 0; ///< infinite: it does not pay even when every answer is right
    double low = 0;
    double high = 0; ///< the highest percentile that is finite; low: only the central figure is known
    QString label;
    QString name; ///< of the strategy, as the label has it
};

/// The band of a strategy; empty where the vertical axis is not accuracy, or it is not defined or infinite.
[[nodiscard]] std::optional<BreakEvenBand> breakEvenBand(const Evaluation& evaluation,
    const std::string& strategy, const TradeoffAxes& axes, const Format& format);
/// Whether any of it lies on the chart.
[[nodiscard]] bool isBandShown(const Plot& plot, const BreakEvenBand& band);
[[nodiscard]] QRectF bandArea(const Plot& plot, const BreakEvenBand& band);
/// Where its label stands: at the far end, off the obstacles where that is possible.
[[nodiscard]] QRectF bandLabelRect(
    const Plot& plot, const BreakEvenBand& band, const QList<QRectF>& obstacles);
void paintBand(QPainter& painter, const Plot& plot, const BreakEvenBand& band, const QRectF& label);

/// The part of a convex polygon that lies in `area` (Sutherland and Hodgman 1974); for writers that cannot
/// clip.
[[nodiscard]] QPolygonF clippedConvex(const QPolygonF& polygon, const QRectF& area);

} // namespace tunepoint::ui
