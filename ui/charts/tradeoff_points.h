// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/outcome.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/strategy_style.h"
#include "ui/text/format.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace tunepoint::ui {

/// The two figures that the trade-off is drawn by.
struct TradeoffAxes {
    OutcomeFigure x = OutcomeFigure::CostPerMonth;
    OutcomeFigure y = OutcomeFigure::Accuracy;

    bool operator==(const TradeoffAxes&) const = default;
};

/// A strategy on the trade-off chart.
struct TradeoffPoint {
    std::string strategy;
    QString name;
    int number = 1; ///< among all strategies, as registers count them
    double x = 0;
    double y = 0;
    bool eligible = true;
    bool comparable = true;
    bool recommended = false;
    Footing footing = Footing::Founded;
    StrategyStyle style;
    QString hint;

    // laid out for the present size
    QPointF place;
    QRectF label;
    bool leader = false;
    bool inside = true; ///< of what is shown of the axes
    bool named = true; ///< else its number stands there
    QString shownName;
};

/// What is drawn of the strategies, with its words.
struct TradeoffPoints {
    QList<TradeoffPoint> points;
    QStringList missing; ///< strategies that have no place, each with what is unknown of it
    std::vector<std::string> front; ///< strategies that no other beats on both, by ascending x

    [[nodiscard]] const TradeoffPoint* find(const std::string& strategy) const;
};

[[nodiscard]] TradeoffPoints tradeoffPoints(const Evaluation& evaluation, const StrategyStyles& styles,
    const TradeoffAxes& axes, const Format& format);

/// A limit that the document sets on the figure of an axis: a line, and the side of it that is ruled out.
struct TradeoffLimit {
    std::string gate; ///< its id
    GateKind kind = GateKind::Custom;
    double value = 0;
    bool across = false; ///< on the horizontal axis: the line is upright
    bool atLeast = false; ///< what lies below is ruled out, else what lies above
    QString label;
};

/// The strictest limit on each of the two figures.
[[nodiscard]] QList<TradeoffLimit> tradeoffLimits(
    const Evaluation& evaluation, const TradeoffAxes& axes, const Format& format);

/// All figures of the chart: values, ranges, fronts with their probabilities, break-even accuracy, limits.
[[nodiscard]] ChartTable tradeoffTable(
    const Evaluation& evaluation, const TradeoffAxes& axes, const Format& format);

/// The points and the front in sentences.
[[nodiscard]] QStringList describePoints(const Evaluation& evaluation, const TradeoffPoints& points,
    const TradeoffAxes& axes, const Format& format);

} // namespace tunepoint::ui
