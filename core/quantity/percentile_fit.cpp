// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/percentile_fit.h"

#include "core/base/numbers.h"
#include "core/base/portable_math.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace tunepoint {

namespace {

constexpr std::size_t kMostTerms = 10;
constexpr double kWorstMisfit = 0.02;
constexpr double kWorstTailMisfit = 0.2; ///< of the smaller tail

double toLine(double x, const Bounds& bounds)
{
    if (bounds.lower && bounds.upper)
        return portable::log((x - *bounds.lower) / (*bounds.upper - x));
    if (bounds.lower)
        return portable::log(x - *bounds.lower);
    if (bounds.upper)
        return -portable::log(*bounds.upper - x);
    return x;
}

double fromLine(double z, const Bounds& bounds)
{
    if (bounds.lower && bounds.upper) {
        const double width = *bounds.upper - *bounds.lower;
        return z < 0 ? *bounds.lower + width * portable::logistic(z)
                     : *bounds.upper - width * portable::logistic(-z);
    }
    if (bounds.lower)
        return *bounds.lower + portable::exp(z);
    if (bounds.upper)
        return *bounds.upper - portable::exp(-z);
    return z;
}

/// Term k (from 0) of the metalog and its derivative.
MetalogSeries::Line term(std::size_t k, double c, double logit, double flat)
{
    switch (k) {
    case 0:
        return {1, 0};
    case 1:
        return {logit, 1 / flat};
    case 2:
        return {c * logit, logit + c / flat};
    case 3:
        return {c, 1};
    default:
        break;
    }
    const int power = int(k / 2); // k = 4: c², 5: c² L, 6: c³ …
    const double high = portable::wholePower(c, power);
    const double rise = power * portable::wholePower(c, power - 1);
    return k % 2 == 0 ? MetalogSeries::Line{high, rise}
                      : MetalogSeries::Line{high * logit, rise * logit + high / flat};
}

/// Solves the least squares problem of a small matrix by Householder's reflections.
/// Source: Golub and Van Loan, Matrix Computations, section 5.3.
std::vector<double> leastSquares(
    std::vector<std::vector<double>> rows, std::vector<double> right, std::size_t columns)
{
    const std::size_t n = rows.size();
    for (std::size_t k = 0; k < columns; ++k) {
        double norm = 0;
        for (std::size_t i = k; i < n; ++i)
            norm += rows[i][k] * rows[i][k];
        norm = std::sqrt(norm);
        if (!(norm > 0))
            continue;
        const double alpha = rows[k][k] > 0 ? -norm : norm;
        std::vector<double> v(n, 0.0);
        for (std::size_t i = k; i < n; ++i)
            v[i] = rows[i][k];
        v[k] -= alpha;
        double length = 0;
        for (std::size_t i = k; i < n; ++i)
            length += v[i] * v[i];
        const auto reflect = [&](auto&& at) {
            double dot = 0;
            for (std::size_t i = k; i < n; ++i)
                dot += v[i] * at(i);
            for (std::size_t i = k; i < n; ++i)
                at(i) -= 2 * dot / length * v[i];
        };
        for (std::size_t j = k; j < columns; ++j)
            reflect([&](std::size_t i) -> double& { return rows[i][j]; });
        reflect([&](std::size_t i) -> double& { return right[i]; });
    }
    std::vector<double> solution(columns, 0.0);
    for (std::size_t k = columns; k-- > 0;) {
        double sum = right[k];
        for (std::size_t j = k + 1; j < columns; ++j)
            sum -= rows[k][j] * solution[j];
        solution[k] = rows[k][k] != 0 ? sum / rows[k][k] : 0;
    }
    return solution;
}

/// Level and slope of the line through (score, value).
std::array<double, 2> line(const std::vector<double>& scores, const std::vector<double>& values)
{
    std::vector<std::vector<double>> rows;
    for (const double score : scores)
        rows.push_back({1, score});
    const auto solution = leastSquares(std::move(rows), values, 2);
    return {solution[0], solution[1]};
}

MetalogSeries metalogOf(const Percentiles& stated, const Bounds& bounds, std::size_t terms)
{
    std::vector<std::vector<double>> rows;
    std::vector<double> right;
    for (std::size_t i = 0; i < stated.values.size(); ++i) {
        const double p = stated.probabilities[i];
        auto& row = rows.emplace_back();
        for (std::size_t k = 0; k < terms; ++k)
            row.push_back(term(k, p - 0.5, portable::logit(p), p * (1 - p)).value);
        right.push_back(toLine(stated.values[i], bounds));
    }
    return {leastSquares(std::move(rows), std::move(right), terms), bounds};
}

/// The rising series nearest to `wanted` on the way to one of fewer terms: rising series are a convex set, so
/// that the way leaves it once.
MetalogSeries nearestRising(const MetalogSeries& wanted, const MetalogSeries& rising)
{
    MetalogSeries result = rising;
    const auto on = [&](double part) {
        MetalogSeries at = wanted;
        for (std::size_t k = 0; k < at.terms.size(); ++k) {
            const double from = k < rising.terms.size() ? rising.terms[k] : 0;
            at.terms[k] = from + part * (wanted.terms[k] - from);
        }
        return at;
    };
    double inside = 0;
    double outside = 1;
    for (int i = 0; i < 40; ++i) {
        const double middle = (inside + outside) / 2;
        MetalogSeries at = on(middle);
        if (at.rises()) {
            inside = middle;
            result = std::move(at);
        } else {
            outside = middle;
        }
    }
    return result;
}

double squares(const Percentiles& stated, const MetalogSeries& series)
{
    double sum = 0;
    for (std::size_t i = 0; i < stated.values.size(); ++i) {
        const double off = toLine(series.quantile(stated.probabilities[i]), series.bounds)
            - toLine(stated.values[i], series.bounds);
        sum += off * off;
    }
    return sum;
}

void fitMetalogTerms(const Percentiles& stated, const Bounds& bounds, PercentileFit& fit)
{
    const std::size_t most = std::min(stated.values.size(), kMostTerms);
    const std::size_t terms = std::clamp(std::size_t(stated.terms.value_or(int(most))), std::size_t(2), most);
    const MetalogSeries wanted = metalogOf(stated, bounds, terms);
    fit.feasible = wanted.rises();
    if (fit.feasible) {
        fit.metalog = wanted;
        return;
    }
    for (std::size_t fewer = 2; fewer < terms; ++fewer) {
        const MetalogSeries start = metalogOf(stated, bounds, fewer);
        if (!start.rises())
            continue;
        MetalogSeries near = nearestRising(wanted, start);
        if (!fit.metalog || squares(stated, near) < squares(stated, *fit.metalog))
            fit.metalog = std::move(near);
    }
}

using Point = std::vector<double>;

/// Nelder and Mead's search for the least value (1965, Computer Journal 7).
Point leastOf(const std::function<double(const Point&)>& f, const Point& start, double step)
{
    struct Corner {
        Point x;
        double value = 0;
    };
    const std::size_t n = start.size();
    std::vector<Corner> corners{{start, f(start)}};
    for (std::size_t k = 0; k < n; ++k) {
        Point x = start;
        x[k] += step;
        corners.push_back({x, f(x)});
    }
    for (int round = 0; round < 600; ++round) {
        std::stable_sort(corners.begin(), corners.end(),
            [](const Corner& a, const Corner& b) { return a.value < b.value; });
        if (corners.back().value - corners.front().value <= 1e-15 * (1e-9 + corners.front().value))
            break;
        Point middle(n, 0.0);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = 0; k < n; ++k)
                middle[k] += corners[i].x[k] / double(n);
        }
        const auto along = [&](double t) {
            Corner corner{middle, 0};
            for (std::size_t k = 0; k < n; ++k)
                corner.x[k] += t * (corners.back().x[k] - middle[k]);
            corner.value = f(corner.x);
            return corner;
        };
        Corner next = along(-1);
        if (next.value < corners.front().value) {
            if (Corner far = along(-2); far.value < next.value)
                next = std::move(far);
        } else if (next.value >= corners[n - 1].value) {
            next = along(next.value < corners.back().value ? -0.5 : 0.5);
            if (next.value >= corners.back().value) {
                for (std::size_t i = 1; i <= n; ++i) {
                    for (std::size_t k = 0; k < n; ++k)
                        corners[i].x[k] = (corners[i].x[k] + corners.front().x[k]) / 2;
                    corners[i].value = f(corners[i].x);
                }
                continue;
            }
        }
        corners.back() = std::move(next);
    }
    return std::min_element(corners.begin(), corners.end(), [](const Corner& a, const Corner& b) {
        return a.value < b.value;
    })->x;
}

/// Squared distance of a shape's quantiles from the stated values, in units of their spread.
double distance(const Shape& shape, const Percentiles& stated, const Bounds& bounds)
{
    Quantity quantity;
    quantity.shape = shape;
    const double spread = stated.values.back() - stated.values.front();
    double sum = 0;
    for (std::size_t i = 0; i < stated.values.size(); ++i) {
        const double off = (quantile(quantity, bounds, stated.probabilities[i]) - stated.values[i]) / spread;
        sum += off * off;
    }
    return sum;
}

/// Triangular and pert: ends and mode, in units of the stated spread, the widths as logarithms.
template <class Peaked>
Shape peakedOf(const Percentiles& stated, const Bounds& bounds)
{
    const double spread = stated.values.back() - stated.values.front();
    const auto shapeAt = [&](const Point& x) {
        const double mode = stated.values.front() + spread * x[0];
        double low = mode - spread * std::exp(std::clamp(x[1], -12.0, 6.0));
        double high = mode + spread * std::exp(std::clamp(x[2], -12.0, 6.0));
        low = std::max(low, bounds.lower.value_or(low));
        high = std::min(high, bounds.upper.value_or(high));
        return Peaked{low, std::clamp(mode, low, high), high};
    };
    Point best;
    double least = std::numeric_limits<double>::infinity();
    for (const double mode : {0.1, 0.5, 0.9}) {
        const Point x = leastOf(
            [&](const Point& at) {
                const Peaked shape = shapeAt(at);
                return shape.minimum < shape.maximum ? distance(Shape(shape), stated, bounds) : 1e9;
            },
            {mode, std::log(mode + 0.3), std::log(1.3 - mode)}, 0.3);
        if (const double value = distance(Shape(shapeAt(x)), stated, bounds); value < least) {
            least = value;
            best = x;
        }
    }
    return Shape(shapeAt(best));
}

Shape betaOf(const Percentiles& stated, const Bounds& bounds)
{
    const double width = *bounds.upper - *bounds.lower;
    const double middle = (stated.values.front() + stated.values.back()) / 2 - *bounds.lower;
    const double m = std::clamp(middle / width, 0.01, 0.99);
    const double sd = std::max((stated.values.back() - stated.values.front()) / width / 2.5, 1e-4);
    const double size = std::max(m * (1 - m) / (sd * sd) - 1, 0.5);
    const auto shapeAt = [&](const Point& x) {
        return Beta{std::exp(std::clamp(x[0], -6.5, 16.0)), std::exp(std::clamp(x[1], -6.5, 16.0)),
            *bounds.lower, *bounds.upper};
    };
    return shapeAt(leastOf([&](const Point& at) { return distance(shapeAt(at), stated, bounds); },
        {std::log(m * size), std::log((1 - m) * size)}, 0.3));
}

} // namespace

MetalogSeries::Line MetalogSeries::at(double c, double logit, double flat) const
{
    Line sum;
    for (std::size_t k = 0; k < terms.size(); ++k) {
        const Line one = term(k, c, logit, flat);
        sum.value += terms[k] * one.value;
        sum.slope += terms[k] * one.slope;
    }
    return sum;
}

double MetalogSeries::quantile(double p) const
{
    return fromLine(at(p - 0.5, portable::logit(p), p * (1 - p)).value, bounds);
}

double MetalogSeries::cumulative(double x) const
{
    if (bounds.lower && x <= *bounds.lower)
        return 0;
    if (bounds.upper && x >= *bounds.upper)
        return 1;
    double low = -36;
    double high = 36;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (quantile(portable::logistic(middle)) < x ? low : high) = middle;
    }
    return portable::logistic(low);
}

bool MetalogSeries::rises() const
{
    const auto risesAt = [&](double tail, bool upper) {
        const double logit = portable::log(tail / (1 - tail));
        const double flat = tail * (1 - tail);
        return at(upper ? 0.5 - tail : tail - 0.5, upper ? -logit : logit, flat).slope * flat > 0;
    };
    for (double tail = 1e-12; tail < 1e-3; tail *= 2) {
        if (!risesAt(tail, false) || !risesAt(tail, true))
            return false;
    }
    for (int i = 1; i <= 1000; ++i) {
        if (!risesAt(i / 2000.0, false) || !risesAt(i / 2000.0, true))
            return false;
    }
    return true;
}

PercentileFit fitPercentiles(const Percentiles& stated, const Bounds& bounds)
{
    PercentileFit fit;
    std::vector<double> scores;
    std::vector<double> logarithms;
    for (std::size_t i = 0; i < stated.values.size(); ++i) {
        scores.push_back(portable::normalQuantile(stated.probabilities[i]));
        logarithms.push_back(stated.values[i] > 0 ? portable::log(stated.values[i]) : 0);
    }
    switch (stated.family) {
    case FitFamily::Normal: {
        const auto [level, slope] = line(scores, stated.values);
        fit.shape = Normal{level, slope};
        break;
    }
    case FitFamily::Lognormal: {
        const auto [level, slope] = line(scores, logarithms);
        fit.shape = Lognormal{portable::exp(level), slope};
        break;
    }
    case FitFamily::Uniform: {
        const auto [level, slope] = line(stated.probabilities, stated.values);
        fit.shape = Uniform{std::max(level, bounds.lower.value_or(level)),
            std::min(level + slope, bounds.upper.value_or(level + slope))};
        break;
    }
    case FitFamily::Triangular:
        fit.shape = peakedOf<Triangular>(stated, bounds);
        break;
    case FitFamily::Pert:
        fit.shape = peakedOf<Pert>(stated, bounds);
        break;
    case FitFamily::Beta:
        fit.shape = betaOf(stated, bounds);
        break;
    case FitFamily::Metalog:
        fitMetalogTerms(stated, bounds, fit);
        break;
    }
    Quantity fitted;
    fitted.shape = fit.shape;
    for (std::size_t i = 0; i < stated.values.size(); ++i) {
        const double p = stated.probabilities[i];
        fit.values.push_back(fit.metalog ? fit.metalog->quantile(p) : quantile(fitted, bounds, p));
        fit.shares.push_back(fit.metalog ? fit.metalog->cumulative(stated.values[i])
                                         : cumulative(fitted, bounds, stated.values[i]));
        fit.largestMisfit = std::max(fit.largestMisfit, std::abs(fit.shares.back() - p));
    }
    return fit;
}

const PercentileFit& percentileFit(const Percentiles& stated, const Bounds& bounds)
{
    struct Remembered {
        Percentiles stated;
        Bounds bounds;
        PercentileFit fit;
    };
    constexpr std::size_t places = 16;
    thread_local std::vector<Remembered> memory;
    thread_local std::size_t oldest = 0;
    for (const Remembered& each : memory) {
        if (each.stated == stated && each.bounds == bounds)
            return each.fit;
    }
    Remembered fresh{stated, bounds, fitPercentiles(stated, bounds)};
    if (memory.size() < places) {
        memory.reserve(places); // what is handed out stays where it is
        return memory.emplace_back(std::move(fresh)).fit;
    }
    Remembered& place = memory[oldest];
    oldest = (oldest + 1) % places;
    place = std::move(fresh);
    return place.fit;
}

std::size_t percentilesNeeded(FitFamily family)
{
    return family == FitFamily::Triangular || family == FitFamily::Pert ? 3 : 2;
}

std::optional<Problem> misfit(const Quantity& quantity, const Bounds& bounds, const std::string& pointer)
{
    const auto* stated = std::get_if<Percentiles>(&quantity.shape);
    if (!stated)
        return std::nullopt;
    const PercentileFit& fit = percentileFit(*stated, bounds);
    std::size_t worst = 0;
    double most = 0; // in units of what is let pass
    for (std::size_t i = 0; i < fit.shares.size(); ++i) {
        const double p = stated->probabilities[i];
        const double allowed = std::min(kWorstMisfit, kWorstTailMisfit * std::min(p, 1 - p));
        if (const double off = std::abs(fit.shares[i] - p) / allowed; off > most) {
            most = off;
            worst = i;
        }
    }
    if (most <= 1)
        return std::nullopt;
    return Problem{ProblemCode::PercentileMisfit, pointer,
        {numberText(stated->probabilities[worst]), numberText(stated->values[worst]),
            numberText(fit.shares[worst]), numberText(fit.values[worst])}};
}

} // namespace tunepoint
