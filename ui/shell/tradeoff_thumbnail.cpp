// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tradeoff_thumbnail.h"

#include "core/evaluation/evaluation.h"
#include "ui/charts/strategy_style.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tunepoint::ui {

namespace {

constexpr qreal kMarker = 9;
constexpr qreal kRing = 17;

struct Dot {
    std::string id;
    double cost = 0; ///< log10 of money a month
    double accuracy = 0; ///< log-odds
    QPointF place;
};

std::optional<Dot> dotOf(const StrategyResult& strategy)
{
    const auto& central = strategy.central;
    if (!strategy.comparable || !central.costPerMonth || !central.accuracy || *central.costPerMonth <= 0)
        return {};
    const double share = std::clamp(*central.accuracy, 0.001, 0.9999);
    const Dot dot{strategy.id, std::log10(*central.costPerMonth), std::log(share / (1 - share)), {}};
    return std::isfinite(dot.cost) ? std::optional(dot) : std::nullopt;
}

double placed(double value, double low, double high)
{
    return high > low ? (value - low) / (high - low) : 0.5;
}

std::vector<Dot> dotsIn(const QRectF& plot, const Evaluation& evaluation)
{
    std::vector<Dot> dots;
    for (const auto& strategy : evaluation.strategies) {
        if (auto dot = dotOf(strategy))
            dots.push_back(*dot);
    }
    if (dots.empty())
        return dots;
    const auto cheaper = [](const Dot& a, const Dot& b) { return a.cost < b.cost; };
    const auto worse = [](const Dot& a, const Dot& b) { return a.accuracy < b.accuracy; };
    const auto [cheapest, dearest] = std::minmax_element(dots.begin(), dots.end(), cheaper);
    const auto [worst, best] = std::minmax_element(dots.begin(), dots.end(), worse);
    const double low = cheapest->cost;
    const double high = dearest->cost;
    const double bottom = worst->accuracy;
    const double top = best->accuracy;
    for (Dot& dot : dots)
        dot.place = {plot.left() + placed(dot.cost, low, high) * plot.width(),
            plot.bottom() - placed(dot.accuracy, bottom, top) * plot.height()};
    return dots;
}

void paintFront(QPainter& painter, const std::vector<Dot>& dots, const ParetoFront& front, const QColor& ink)
{
    QPolygonF line;
    for (const std::string& id : front) {
        const auto dot = std::find_if(dots.begin(), dots.end(), [&id](const Dot& d) { return d.id == id; });
        if (dot != dots.end())
            line << dot->place;
    }
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.drawPolyline(line);
}

} // namespace

void paintTradeoffThumbnail(
    QPainter& painter, const QRectF& area, const Evaluation& evaluation, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor grid = cardLine(palette);
    painter.setPen(QPen(grid, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.bottomLeft());

    const QRectF plot = area.adjusted(kRing, kRing, -kRing, -kRing);
    const auto dots = dotsIn(plot, evaluation);
    paintFront(painter, dots, evaluation.paretoFront, quietText(palette));
    const StrategyStyles styles(evaluation);
    const bool dark = isDark(palette);
    for (const Dot& dot : dots) {
        if (evaluation.recommendation.strategy == dot.id) {
            painter.setPen(QPen(palette.color(QPalette::WindowText), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.place, kRing / 2, kRing / 2);
        }
        paintMarker(painter, dot.place, kMarker, styles.style(dot.id), dark);
    }
    painter.restore();
}

} // namespace tunepoint::ui
