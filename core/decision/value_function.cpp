// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/value_function.h"

#include "core/base/portable_math.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// Below this, curvature is a straight line: the formula would divide nothing by nothing.
constexpr double kStraight = 1e-9;

double within(double value)
{
    return std::clamp(value, 0.0, 1.0);
}

struct ValueAt {
    double x;

    double operator()(const LinearValue& f) const { return within((x - f.worst) / (f.best - f.worst)); }

    double operator()(const ExponentialValue& f) const
    {
        const double t = within((x - f.worst) / (f.best - f.worst));
        if (f.curvature > -kStraight && f.curvature < kStraight)
            return t;
        return within((1 - portable::exp(-f.curvature * t)) / (1 - portable::exp(-f.curvature)));
    }

    double operator()(const PiecewiseValue& f) const
    {
        const auto above = std::find_if(
            f.points.begin(), f.points.end(), [this](const Point& point) { return point.x >= x; });
        if (above == f.points.begin())
            return above->v;
        if (above == f.points.end())
            return f.points.back().v;
        const Point& a = *std::prev(above);
        return a.v + (above->v - a.v) * ((x - a.x) / (above->x - a.x));
    }

    double operator()(const StepValue& f) const
    {
        const auto beyond = std::find_if(
            f.points.begin(), f.points.end(), [this](const Point& point) { return point.x > x; });
        return beyond == f.points.begin() ? beyond->v : std::prev(beyond)->v;
    }

    double operator()(const LevelsValue&) const { return 0; }
};

std::optional<Direction> directionOf(const std::vector<Point>& points)
{
    bool rises = false;
    bool falls = false;
    for (std::size_t i = 1; i < points.size(); ++i) {
        rises = rises || points[i].v > points[i - 1].v;
        falls = falls || points[i].v < points[i - 1].v;
    }
    if (rises == falls)
        return std::nullopt;
    return rises ? Direction::Maximise : Direction::Minimise;
}

struct DirectionOf {
    template <class F>
    std::optional<Direction> ends(const F& f) const
    {
        return f.best > f.worst ? Direction::Maximise : Direction::Minimise;
    }
    std::optional<Direction> operator()(const LinearValue& f) const { return ends(f); }
    std::optional<Direction> operator()(const ExponentialValue& f) const { return ends(f); }
    std::optional<Direction> operator()(const PiecewiseValue& f) const { return directionOf(f.points); }
    std::optional<Direction> operator()(const StepValue& f) const { return directionOf(f.points); }
    std::optional<Direction> operator()(const LevelsValue&) const { return Direction::Maximise; }
};

struct RangeCovered {
    template <class F>
    std::optional<FigureRange> ends(const F& f) const
    {
        return FigureRange{std::min(f.worst, f.best), std::max(f.worst, f.best)};
    }
    std::optional<FigureRange> operator()(const LinearValue& f) const { return ends(f); }
    std::optional<FigureRange> operator()(const ExponentialValue& f) const { return ends(f); }
    std::optional<FigureRange> operator()(const PiecewiseValue& f) const
    {
        return FigureRange{f.points.front().x, f.points.back().x};
    }
    std::optional<FigureRange> operator()(const StepValue&) const { return std::nullopt; }
    std::optional<FigureRange> operator()(const LevelsValue&) const { return std::nullopt; }
};

} // namespace

double valueOf(const ValueFunction& function, double x)
{
    return std::visit(ValueAt{x}, function);
}

double openLinearValue(double worst, double best, double x)
{
    return worst == best ? 1 : (x - worst) / (best - worst);
}

LinearValue rangeOf(std::span<const double> figures, Direction direction)
{
    const auto [low, high] = std::minmax_element(figures.begin(), figures.end());
    return direction == Direction::Maximise ? LinearValue{*low, *high} : LinearValue{*high, *low};
}

std::optional<Direction> directionOf(const ValueFunction& function)
{
    return std::visit(DirectionOf{}, function);
}

std::optional<FigureRange> coveredRange(const ValueFunction& function)
{
    return std::visit(RangeCovered{}, function);
}

} // namespace tunepoint
