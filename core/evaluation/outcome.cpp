// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/outcome.h"

#include "core/evaluation/trial_run.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kNearlyNone = 1e-3; ///< shares nearer to 0 or 1 are taken as they are

/// A figure of a strategy so that less is better.
double loss(double value, OutcomeFigure figure)
{
    return moreIsBetter(figure) ? -value : value;
}

RegionScale scaleFor(std::span<const float> trials, OutcomeFigure figure)
{
    const auto all = [&](auto holds) { return std::all_of(trials.begin(), trials.end(), holds); };
    if (figure == OutcomeFigure::Accuracy)
        return all([](float v) { return v > kNearlyNone && v < 1 - kNearlyNone; }) ? RegionScale::LogOdds
                                                                                   : RegionScale::Linear;
    return all([](float v) { return v > 0; }) ? RegionScale::Logarithmic : RegionScale::Linear;
}

/// What the figure can be: no share lies outside 0 to 1, and no amount beneath 0 where no trial's does.
std::pair<double, double> limitsOf(OutcomeFigure figure, std::span<const float> trials)
{
    constexpr double kNone = std::numeric_limits<double>::infinity();
    const bool never = std::all_of(trials.begin(), trials.end(), [](float value) { return value >= 0; });
    return {never ? 0 : -kNone, figure == OutcomeFigure::Accuracy ? 1 : kNone};
}

/// No trial lies outside: cutting the outline there loses none.
void keepInside(std::vector<PlanePoint>& outline, std::pair<double, double> x, std::pair<double, double> y)
{
    for (PlanePoint& point : outline) {
        point.x = std::clamp(point.x, x.first, x.second);
        point.y = std::clamp(point.y, y.first, y.second);
    }
}

bool isUsual(OutcomeFigure x, OutcomeFigure y)
{
    return x == OutcomeFigure::CostPerMonth && y == OutcomeFigure::Accuracy;
}

} // namespace

bool moreIsBetter(OutcomeFigure figure)
{
    return figure == OutcomeFigure::Accuracy || figure == OutcomeFigure::CorrectItemsPerMonth;
}

std::optional<double> centralOutcome(const StrategyResult& strategy, OutcomeFigure figure)
{
    const CentralFigures& f = strategy.central;
    switch (figure) {
    case OutcomeFigure::CostPerMonth:
        return f.costPerMonth;
    case OutcomeFigure::CostPerItem:
        return f.costPerItem;
    case OutcomeFigure::CostPerCorrectItem:
        return f.costPerCorrectItem;
    case OutcomeFigure::TotalCost:
        return f.totalCost;
    case OutcomeFigure::OneOffCost:
        return f.oneOffCost;
    case OutcomeFigure::Accuracy:
        return f.accuracy;
    case OutcomeFigure::CorrectItemsPerMonth:
        if (!f.accuracy || !(f.items > 0) || !(f.liveMonths > 0))
            return std::nullopt;
        return *f.accuracy * f.items / f.liveMonths; // the accuracy is the mean by volume
    case OutcomeFigure::LatencyP95Seconds:
        return f.latencyP95Seconds;
    case OutcomeFigure::WeeksToFirstUse:
        return f.weeksToFirstUse;
    }
    return std::nullopt;
}

std::optional<Summary> outcomeChance(const StrategyResult& strategy, OutcomeFigure figure)
{
    if (!strategy.chance)
        return std::nullopt;
    const StrategyChance& chance = *strategy.chance;
    switch (figure) {
    case OutcomeFigure::CostPerMonth:
        return chance.costPerMonth;
    case OutcomeFigure::CostPerItem:
        return chance.outcomes.costPerItem;
    case OutcomeFigure::CostPerCorrectItem:
        return chance.costPerCorrectItem;
    case OutcomeFigure::TotalCost:
        return chance.totalCost;
    case OutcomeFigure::OneOffCost:
        return chance.oneOffCost;
    case OutcomeFigure::Accuracy:
        return chance.accuracy;
    case OutcomeFigure::CorrectItemsPerMonth:
        return chance.outcomes.correctItemsPerMonth;
    case OutcomeFigure::LatencyP95Seconds:
        return chance.latencyP95Seconds;
    case OutcomeFigure::WeeksToFirstUse:
        return chance.weeksToFirstUse;
    }
    return std::nullopt;
}

std::span<const float> outcomeTrials(const StrategyResult& strategy, OutcomeFigure figure)
{
    if (!strategy.chance)
        return {};
    return strategy.chance->outcomes.trials[std::size_t(figure)];
}

std::vector<std::string> outcomeFront(const Evaluation& evaluation, OutcomeFigure x, OutcomeFigure y)
{
    if (isUsual(x, y))
        return evaluation.paretoFront;
    struct Place {
        const std::string* id;
        double x;
        double y;
    };
    std::vector<Place> places;
    for (const std::size_t s : contestants(evaluation)) {
        const StrategyResult& strategy = evaluation.strategies[s];
        const auto ofX = centralOutcome(strategy, x);
        const auto ofY = centralOutcome(strategy, y);
        if (ofX && ofY && std::isfinite(*ofX) && std::isfinite(*ofY))
            places.push_back({&strategy.id, loss(*ofX, x), loss(*ofY, y)});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.x < b.x; });
    std::vector<std::string> front;
    for (const Place& place : places) {
        const bool beaten = std::any_of(places.begin(), places.end(), [&](const Place& other) {
            return other.x <= place.x && other.y <= place.y && (other.x < place.x || other.y < place.y);
        });
        if (!beaten)
            front.push_back(*place.id);
    }
    return front;
}

std::vector<std::optional<double>> frontProbabilities(
    const Evaluation& evaluation, OutcomeFigure x, OutcomeFigure y)
{
    std::vector<std::optional<double>> shares(evaluation.strategies.size());
    if (isUsual(x, y)) {
        for (std::size_t s = 0; s < shares.size(); ++s) {
            if (evaluation.strategies[s].chance)
                shares[s] = evaluation.strategies[s].chance->paretoProbability;
        }
        return shares;
    }
    std::vector<std::size_t> shown;
    std::size_t trials = kOutcomeTrials;
    for (const std::size_t s : contestants(evaluation)) {
        const std::span<const float> ofX = outcomeTrials(evaluation.strategies[s], x);
        const std::span<const float> ofY = outcomeTrials(evaluation.strategies[s], y);
        if (ofX.empty() || ofY.empty())
            continue;
        shown.push_back(s);
        trials = std::min({trials, ofX.size(), ofY.size()});
    }
    for (const std::size_t s : shown) {
        std::size_t onFront = 0;
        for (std::size_t t = 0; t < trials; ++t) {
            const auto at = [&](std::size_t which, OutcomeFigure figure) {
                return loss(double(outcomeTrials(evaluation.strategies[which], figure)[t]), figure);
            };
            const double ownX = at(s, x);
            const double ownY = at(s, y);
            onFront += std::none_of(shown.begin(), shown.end(), [&](std::size_t other) {
                const double otherX = at(other, x);
                const double otherY = at(other, y);
                return otherX <= ownX && otherY <= ownY && (otherX < ownX || otherY < ownY);
            });
        }
        shares[s] = double(onFront) / double(trials);
    }
    return shares;
}

std::optional<double> loosestLimit(const Evaluation& evaluation, OutcomeFigure figure)
{
    std::optional<double> worst;
    for (const StrategyResult& strategy : evaluation.strategies) {
        const auto value = centralOutcome(strategy, figure);
        if (value && std::isfinite(*value) && strategy.comparable
            && (!worst || loss(*value, figure) > loss(*worst, figure)))
            worst = value;
    }
    if (!worst || *worst == 0)
        return worst;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(*worst))) - 2);
    const double steps = *worst / step;
    const double slack = 1e-9 * std::abs(steps); // 0.94 is 94.0 steps, not 93.999
    const double whole = moreIsBetter(figure) ? std::floor(steps + slack) : std::ceil(steps - slack);
    return step >= 1 ? whole * step : whole / std::round(1 / step);
}

OutcomeRegions outcomeRegions(const StrategyResult& strategy, OutcomeFigure x, OutcomeFigure y)
{
    const std::span<const float> ofX = outcomeTrials(strategy, x);
    const std::span<const float> ofY = outcomeTrials(strategy, y);
    const RegionScale scaleX = scaleFor(ofX, x);
    const RegionScale scaleY = scaleFor(ofY, y);
    OutcomeRegions regions{
        outcomeRegion(ofX, ofY, scaleX, scaleY, 0.5), outcomeRegion(ofX, ofY, scaleX, scaleY, 0.9)};
    for (auto* outline : {&regions.half, &regions.most})
        keepInside(*outline, limitsOf(x, ofX), limitsOf(y, ofY));
    return regions;
}

} // namespace tunepoint
