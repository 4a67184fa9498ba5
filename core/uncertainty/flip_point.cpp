// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/flip_point.h"

#include "core/base/portable_math.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

namespace tunepoint {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::size_t bestOf(std::span<const double> figures)
{
    return std::size_t(std::max_element(figures.begin(), figures.end()) - figures.begin());
}

/// How far `best` is ahead of the best other strategy.
double lead(std::span<const double> figures, std::size_t best)
{
    double other = -kInfinity;
    for (std::size_t s = 0; s < figures.size(); ++s) {
        if (s != best)
            other = std::max(other, figures[s]);
    }
    return figures[best] - other;
}

double crossing(const ExpectedFigures& expected, std::size_t best, double from, double to)
{
    const auto ahead = [&](double x) { return lead(expected(x), best); };
    const double leadFrom = ahead(from);
    const double leadTo = ahead(to);
    if (leadFrom <= 0)
        return from;
    const bool ascending = from < to;
    std::uintmax_t iterations = 100;
    const auto bracket = boost::math::tools::toms748_solve(ahead, ascending ? from : to,
        ascending ? to : from, ascending ? leadFrom : leadTo, ascending ? leadTo : leadFrom,
        boost::math::tools::eps_tolerance<double>(40), iterations);
    return bracket.first + 0.5 * (bracket.second - bracket.first);
}

std::optional<FlipPoint> walk(const ExpectedFigures& expected, std::size_t best, double current, double end)
{
    constexpr int kStepsPerDecade = 8;
    constexpr int kDecades = 5;
    if (current == end)
        return {};
    double before = current;
    for (int step = 0; step <= kStepsPerDecade * kDecades; ++step) {
        const int left = kStepsPerDecade * kDecades - step;
        const double share = left == 0 ? 1 : portable::exp(-2.302585092994045684 * left / kStepsPerDecade);
        const double here = left == 0 ? end : current + share * (end - current);
        const auto figures = expected(here);
        const std::size_t winner = bestOf(figures);
        if (winner != best && lead(figures, best) < 0) {
            const double value = crossing(expected, best, before, here);
            // Just beyond the crossing another strategy may lead than at the end of the step.
            const double beyond = value + (here - value) * 1e-6;
            const std::size_t next = bestOf(expected(beyond));
            return FlipPoint{value, next == best ? winner : next};
        }
        before = here;
    }
    return {};
}

} // namespace

double criticalValue(std::size_t comparisons, std::optional<double> degreesOfFreedom)
{
    const double tail = kFalseFlipChance / 2 / double(std::max<std::size_t>(comparisons, 1));
    if (degreesOfFreedom)
        return quantile(complement(boost::math::students_t(*degreesOfFreedom), tail));
    return quantile(complement(boost::math::normal(), tail));
}

FlipPoints flipPoints(const ExpectedFigures& expected, double current, double lower, double upper)
{
    const auto figures = expected(current);
    if (figures.size() < 2)
        return {};
    const std::size_t best = bestOf(figures);
    if (figures[best] == -kInfinity)
        return {};
    return {walk(expected, best, current, lower), walk(expected, best, current, upper)};
}

FlipPoints flipPointsOf(const std::vector<double>& values, const std::vector<double>& figures, double current)
{
    if (values.size() < 2 || figures.size() < 2 * values.size())
        return {};
    const std::size_t strategies = figures.size() / values.size();
    const auto expected = [&](double x) {
        const auto above = std::upper_bound(values.begin(), values.end(), x);
        const auto right
            = std::clamp<std::ptrdiff_t>(above - values.begin(), 1, std::ptrdiff_t(values.size()) - 1);
        const auto i = std::size_t(right);
        const double width = values[i] - values[i - 1];
        const double part = width > 0 ? std::clamp((x - values[i - 1]) / width, 0.0, 1.0) : 0.0;
        std::vector<double> row(strategies);
        for (std::size_t s = 0; s < strategies; ++s) {
            const double left = figures[(i - 1) * strategies + s];
            row[s] = left + part * (figures[i * strategies + s] - left);
        }
        return row;
    };
    return flipPoints(
        expected, std::clamp(current, values.front(), values.back()), values.front(), values.back());
}

} // namespace tunepoint
