// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/quantity.h"

#include "core/quantity/metalog.h"
#include "core/quantity/percentile_fit.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>
#include <utility>

namespace tunepoint {

namespace {

namespace bm = boost::math;

/// A file can hold any figures: overflow answers infinity and never throws; check() refuses what comes to
/// that.
using Quiet = bm::policies::policy<bm::policies::domain_error<bm::policies::ignore_error>,
    bm::policies::pole_error<bm::policies::ignore_error>,
    bm::policies::overflow_error<bm::policies::ignore_error>,
    bm::policies::evaluation_error<bm::policies::ignore_error>,
    bm::policies::rounding_error<bm::policies::ignore_error>>;
using NormalLaw = bm::normal_distribution<double, Quiet>;
using LognormalLaw = bm::lognormal_distribution<double, Quiet>;
using BetaLaw = bm::beta_distribution<double, Quiet>;

/// Quantile of the beta distribution on [0, 1]. Medians are kept: every evaluation asks for those of all its
/// inputs, and finding one takes as long as a hundred trials.
double betaQuantile(double alpha, double beta, double p)
{
    if (p != 0.5)
        return bm::quantile(BetaLaw(alpha, beta), p);
    constexpr std::size_t kKept = 4096;
    static std::mutex mutex;
    static std::map<std::pair<double, double>, double> medians;
    const std::pair shape(alpha, beta);
    {
        const std::lock_guard lock(mutex);
        if (const auto known = medians.find(shape); known != medians.end())
            return known->second;
    }
    const double found = bm::quantile(BetaLaw(alpha, beta), p);
    const std::lock_guard lock(mutex);
    if (medians.size() >= kKept)
        medians.clear();
    medians.emplace(shape, found);
    return found;
}

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

BetaLaw pertBeta(const Pert& pert)
{
    const double width = pert.maximum - pert.minimum;
    return BetaLaw(
        1 + 4 * ((pert.mode - pert.minimum) / width), 1 + 4 * ((pert.maximum - pert.mode) / width));
}

/// Values in ascending order, each with the cumulative probability up to and with it.
struct Steps {
    std::vector<double> values;
    std::vector<double> cumulative;
};

Steps stepsOf(std::vector<double> values, std::vector<double> probabilities)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    Steps steps;
    double sum = 0;
    for (const std::size_t i : order) {
        sum += probabilities[i];
        steps.values.push_back(values[i]);
        steps.cumulative.push_back(sum);
    }
    return steps;
}

Steps equalSteps(const std::vector<double>& values)
{
    return stepsOf(values, std::vector<double>(values.size(), 1.0 / double(values.size())));
}

double stepQuantile(const Steps& steps, double p)
{
    // A hair of slack: cumulative sums of 1/n fall a rounding error short of the p that people type.
    const auto at = std::lower_bound(steps.cumulative.begin(), steps.cumulative.end(), p - 1e-12);
    return at == steps.cumulative.end() ? steps.values.back()
                                        : steps.values[std::size_t(at - steps.cumulative.begin())];
}

double stepCumulative(const Steps& steps, double x)
{
    const auto above = std::upper_bound(steps.values.begin(), steps.values.end(), x);
    return above == steps.values.begin() ? 0.0
                                         : steps.cumulative[std::size_t(above - steps.values.begin()) - 1];
}

double mixtureCumulative(const LognormalMixture& mixture, double x)
{
    double sum = 0;
    for (std::size_t i = 0; x > 0 && i < mixture.parts.size(); ++i)
        sum += mixture.weights[i]
            * bm::cdf(LognormalLaw(std::log(mixture.parts[i].median), mixture.parts[i].sigmaLog), x);
    return sum;
}

template <class F>
double inverse(F&& cumulativeAt, double p, double lower, double upper)
{
    std::uintmax_t iterations = 200;
    const auto bracket = bm::tools::toms748_solve([&](double x) { return cumulativeAt(x) - p; }, lower, upper,
        bm::tools::eps_tolerance<double>(52), iterations, Quiet());
    return std::midpoint(bracket.first, bracket.second);
}

double mixtureQuantile(const LognormalMixture& mixture, double p)
{
    double lower = kInfinity;
    double upper = 0;
    for (const Lognormal& part : mixture.parts) {
        const double x = bm::quantile(LognormalLaw(std::log(part.median), part.sigmaLog), p);
        lower = std::min(lower, x);
        upper = std::max(upper, x);
    }
    if (lower == upper || !std::isfinite(upper))
        return upper;
    // Rounding may put p just outside: the ends are the answer then.
    if (mixtureCumulative(mixture, lower) >= p)
        return lower;
    if (mixtureCumulative(mixture, upper) <= p)
        return upper;
    return inverse([&](double x) { return mixtureCumulative(mixture, x); }, p, lower, upper);
}

double metalogCumulative(const Metalog& metalog, double x)
{
    if (metalog.bounds.lower && x <= *metalog.bounds.lower)
        return 0;
    if (metalog.bounds.upper && x >= *metalog.bounds.upper)
        return 1;
    // Bisection in logit space: the quantile function is strictly increasing.
    double low = -36;
    double high = 36;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (metalogQuantile(metalog, 1 / (1 + std::exp(-middle))) < x ? low : high) = middle;
    }
    return 1 / (1 + std::exp(-low));
}

// On [0, 1], so that wide triangles do not overflow in the squares.
double triangularQuantile(const Triangular& t, double p)
{
    const double width = t.maximum - t.minimum;
    const double mode = (t.mode - t.minimum) / width;
    return t.minimum + width * (p < mode ? std::sqrt(p * mode) : 1 - std::sqrt((1 - p) * (1 - mode)));
}

double triangularCumulative(const Triangular& t, double x)
{
    const double u = std::clamp((x - t.minimum) / (t.maximum - t.minimum), 0.0, 1.0);
    const double mode = (t.mode - t.minimum) / (t.maximum - t.minimum);
    return u < mode ? u * u / mode : mode < 1 ? 1 - (1 - u) * (1 - u) / (1 - mode) : 1;
}

double rawQuantile(const Shape& shape, const Bounds& bounds, double p)
{
    if (const auto* s = std::get_if<Percentiles>(&shape)) {
        const PercentileFit& fit = percentileFit(*s, bounds);
        return fit.metalog ? fit.metalog->quantile(p) : rawQuantile(Shape(fit.shape), bounds, p);
    }
    return std::visit(
        Overloaded{
            [](const FixedValue& s) { return s.value; },
            [&](const ThreePoint& s) {
                return s.low == s.high ? s.likely : metalogQuantile(fitMetalog(s, bounds), p);
            },
            [&](const Normal& s) { return bm::quantile(NormalLaw(s.mean, s.standardDeviation), p); },
            [&](const Lognormal& s) { return bm::quantile(LognormalLaw(std::log(s.median), s.sigmaLog), p); },
            [&](const Uniform& s) { return s.minimum + p * (s.maximum - s.minimum); },
            [&](const Triangular& s) { return triangularQuantile(s, p); },
            [&](const Pert& s) {
                const BetaLaw law = pertBeta(s);
                return s.minimum + (s.maximum - s.minimum) * betaQuantile(law.alpha(), law.beta(), p);
            },
            [&](const Beta& s) {
                return s.minimum + (s.maximum - s.minimum) * betaQuantile(s.alpha, s.beta, p);
            },
            [&](const Discrete& s) { return stepQuantile(stepsOf(s.values, s.probabilities), p); },
            [&](const Empirical& s) { return stepQuantile(equalSteps(s.values), p); },
            [&](const Sample& s) { return stepQuantile(equalSteps(s.values), p); },
            [&](const LognormalMixture& s) { return mixtureQuantile(s, p); },
            [](const Percentiles&) { return 0.0; }, // answered above
        },
        shape);
}

double clippedShare(double x, double minimum, double maximum)
{
    return std::clamp((x - minimum) / (maximum - minimum), 0.0, 1.0);
}

double rawCumulative(const Shape& shape, const Bounds& bounds, double x)
{
    if (const auto* s = std::get_if<Percentiles>(&shape)) {
        const PercentileFit& fit = percentileFit(*s, bounds);
        return fit.metalog ? fit.metalog->cumulative(x) : rawCumulative(Shape(fit.shape), bounds, x);
    }
    return std::visit(
        Overloaded{
            [&](const FixedValue& s) { return x < s.value ? 0.0 : 1.0; },
            [&](const ThreePoint& s) {
                return s.low == s.high ? (x < s.likely ? 0.0 : 1.0)
                                       : metalogCumulative(fitMetalog(s, bounds), x);
            },
            [&](const Normal& s) { return bm::cdf(NormalLaw(s.mean, s.standardDeviation), x); },
            [&](const Lognormal& s) {
                return x <= 0 ? 0.0 : bm::cdf(LognormalLaw(std::log(s.median), s.sigmaLog), x);
            },
            [&](const Uniform& s) { return clippedShare(x, s.minimum, s.maximum); },
            [&](const Triangular& s) { return triangularCumulative(s, x); },
            [&](const Pert& s) { return bm::cdf(pertBeta(s), clippedShare(x, s.minimum, s.maximum)); },
            [&](const Beta& s) {
                return bm::cdf(BetaLaw(s.alpha, s.beta), clippedShare(x, s.minimum, s.maximum));
            },
            [&](const Discrete& s) { return stepCumulative(stepsOf(s.values, s.probabilities), x); },
            [&](const Empirical& s) { return stepCumulative(equalSteps(s.values), x); },
            [&](const Sample& s) { return stepCumulative(equalSteps(s.values), x); },
            [&](const LognormalMixture& s) { return mixtureCumulative(s, x); },
            [](const Percentiles&) { return 0.0; }, // answered above
        },
        shape);
}

/// Mass strictly below x: differs from the cumulative only where a single value carries mass.
double massBelow(const Shape& shape, const Bounds& bounds, double x)
{
    const bool steps = std::holds_alternative<Discrete>(shape) || std::holds_alternative<Empirical>(shape)
        || std::holds_alternative<Sample>(shape);
    return rawCumulative(shape, bounds, steps ? std::nextafter(x, -kInfinity) : x);
}

struct Mass {
    double below = 0; ///< share cut off below
    double kept = 1;
};

Mass keptMass(const Quantity& quantity, const Bounds& bounds)
{
    const double below = quantity.lower ? massBelow(quantity.shape, bounds, *quantity.lower) : 0.0;
    const double upTo = quantity.upper ? rawCumulative(quantity.shape, bounds, *quantity.upper) : 1.0;
    return {below, upTo - below};
}

} // namespace

Quantity fixed(double value)
{
    Quantity quantity;
    quantity.shape = FixedValue{value};
    return quantity;
}

Quantity threePoint(double low, double likely, double high)
{
    Quantity quantity;
    quantity.shape = ThreePoint{low, likely, high};
    return quantity;
}

double keptShare(const Quantity& quantity, const Bounds& bounds)
{
    return keptMass(quantity, bounds).kept;
}

double quantile(const Quantity& quantity, const Bounds& bounds, double p)
{
    if (!quantity.lower && !quantity.upper)
        return rawQuantile(quantity.shape, bounds, p);
    const Mass mass = keptMass(quantity, bounds);
    const double rescaled = std::clamp(mass.below + p * mass.kept, 1e-300, 1 - 1e-16);
    return std::clamp(rawQuantile(quantity.shape, bounds, rescaled), quantity.lower.value_or(-kInfinity),
        quantity.upper.value_or(kInfinity));
}

double cumulative(const Quantity& quantity, const Bounds& bounds, double x)
{
    if (quantity.lower && x < *quantity.lower)
        return 0;
    if (quantity.upper && x >= *quantity.upper)
        return 1;
    const Mass mass = keptMass(quantity, bounds);
    return std::clamp((rawCumulative(quantity.shape, bounds, x) - mass.below) / mass.kept, 0.0, 1.0);
}

double median(const Quantity& quantity, const Bounds& bounds)
{
    // Symmetric shapes answer exactly; the rest goes through the quantile function.
    if (!quantity.lower && !quantity.upper) {
        if (const auto* s = std::get_if<Normal>(&quantity.shape))
            return s->mean;
        if (const auto* s = std::get_if<Lognormal>(&quantity.shape))
            return s->median;
        if (const auto* s = std::get_if<ThreePoint>(&quantity.shape))
            return s->likely;
    }
    return quantile(quantity, bounds, 0.5);
}

bool isUncertain(const Quantity& quantity)
{
    return std::visit(Overloaded{
                          [](const FixedValue&) { return false; },
                          [](const ThreePoint& s) { return s.low != s.high; },
                          [](const Discrete& s) { return s.values.size() > 1; },
                          [](const Empirical& s) { return s.values.size() > 1; },
                          [](const Sample& s) { return s.values.size() > 1; },
                          [](const auto&) { return true; },
                      },
        quantity.shape);
}

std::string_view shapeName(const Shape& shape)
{
    return std::visit(Overloaded{
                          [](const FixedValue&) { return "fixed"; },
                          [](const ThreePoint&) { return "threePoint"; },
                          [](const Normal&) { return "normal"; },
                          [](const Lognormal&) { return "lognormal"; },
                          [](const Uniform&) { return "uniform"; },
                          [](const Triangular&) { return "triangular"; },
                          [](const Pert&) { return "pert"; },
                          [](const Beta&) { return "beta"; },
                          [](const Discrete&) { return "discrete"; },
                          [](const Empirical&) { return "empirical"; },
                          [](const Sample&) { return "sample"; },
                          [](const LognormalMixture&) { return "lognormalMixture"; },
                          [](const Percentiles&) { return "percentiles"; },
                      },
        shape);
}

} // namespace tunepoint
