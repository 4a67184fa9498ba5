// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/tail_curve.h"

#include "core/base/portable_math.h"
#include "core/quantity/metalog.h"
#include "core/quantity/percentile_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

class NormalCurve : public TailCurve {
public:
    explicit NormalCurve(const Normal& s)
        : m_shape(s)
    {
    }

    TailPoint at(double tail, bool upper) override
    {
        const double z = portable::normalQuantile(tail);
        const double slope = m_shape.standardDeviation / portable::normalDensity(z);
        return upper ? TailPoint{m_shape.mean - m_shape.standardDeviation * z, -slope}
                     : TailPoint{m_shape.mean + m_shape.standardDeviation * z, slope};
    }

private:
    Normal m_shape;
};

class LognormalCurve : public TailCurve {
public:
    explicit LognormalCurve(const Lognormal& s)
        : m_shape(s)
    {
    }

    TailPoint at(double tail, bool upper) override
    {
        const double sigma = upper ? -m_shape.sigmaLog : m_shape.sigmaLog;
        const double z = portable::normalQuantile(tail);
        const double value = m_shape.median * portable::exp(sigma * z);
        return {value, value * sigma / portable::normalDensity(z)};
    }

private:
    Lognormal m_shape;
};

/// A point of the transformed space, seen within the bounds.
TailPoint bounded(double x, double slope, const Bounds& b)
{
    if (b.lower && b.upper) {
        const double share = portable::logistic(x);
        const double rest = portable::logistic(-x);
        const double width = *b.upper - *b.lower;
        return {x < 0 ? *b.lower + width * share : *b.upper - width * rest, slope * width * share * rest};
    }
    if (b.lower) {
        const double distance = portable::exp(x);
        return {*b.lower + distance, slope * distance};
    }
    if (b.upper) {
        const double distance = portable::exp(-x);
        return {*b.upper - distance, slope * distance};
    }
    return {x, slope};
}

class SeriesCurve : public TailCurve {
public:
    explicit SeriesCurve(MetalogSeries series)
        : m_series(std::move(series))
    {
    }

    TailPoint at(double tail, bool upper) override
    {
        const double lower = portable::log(tail / (1 - tail));
        const auto line
            = m_series.at(upper ? 0.5 - tail : tail - 0.5, upper ? -lower : lower, tail * (1 - tail));
        return bounded(line.value, upper ? -line.slope : line.slope, m_series.bounds);
    }

private:
    MetalogSeries m_series;
};

class MetalogCurve : public TailCurve {
public:
    explicit MetalogCurve(const Metalog& metalog)
        : m_metalog(metalog)
    {
    }

    TailPoint at(double tail, bool upper) override
    {
        const double p = upper ? 1 - tail : tail;
        const double lower = portable::log(tail / (1 - tail));
        const double logit = upper ? -lower : lower;
        const double flat = tail * (1 - tail);
        const double x = m_metalog.a1 + m_metalog.a2 * logit + m_metalog.a3 * (p - 0.5) * logit;
        const double slope = (m_metalog.a2 + m_metalog.a3 * ((p - 0.5) + flat * logit)) / flat;
        return bounded(x, upper ? -slope : slope, m_metalog.bounds);
    }

private:
    Metalog m_metalog;
};

/// Logarithm of a cumulative probability and its derivative.
struct LogTail {
    double value = 0;
    double slope = 0;
};

/// Walks along an increasing log F(v): finds v for a target from where it last was.
class Walker {
public:
    struct Found {
        double v = 0;
        double slope = 0; ///< d log F / dv there
    };

    template <class F>
    Found find(double target, F&& logTail)
    {
        double v = m_started ? m_v + (target - m_target) / m_slope : 0.0;
        double low = -kInfinity;
        double high = kInfinity;
        LogTail here;
        for (int i = 0; i < 200; ++i) {
            here = logTail(v);
            const double off = here.value - target;
            (off < 0 ? low : high) = v;
            const double step = off / here.slope;
            if (std::abs(step) <= 1e-7 * (1 + std::abs(v))) {
                v -= step; // Newton's next error is of the order of the square of this step
                break;
            }
            // Newton's step, unless it leaves what is known; then halve, or stride outwards.
            double next = v - step;
            if (!(next > low && next < high) || !std::isfinite(next)) {
                if (low == -kInfinity)
                    next = v - (1 + std::abs(v));
                else if (high == kInfinity)
                    next = v + (1 + std::abs(v));
                else
                    next = 0.5 * (low + high);
            }
            v = next;
        }
        m_started = true;
        m_v = v;
        m_target = target;
        m_slope = here.slope;
        return {v, here.slope};
    }

private:
    bool m_started = false;
    double m_v = 0;
    double m_target = 0;
    double m_slope = 1;
};

/// Lower tail of a beta distribution in v = ln(x/(1-x)): there log F is concave for all a, b > 0, so Newton's
/// method cannot fail, and x and 1-x are both known to full precision. Source: Numerical Recipes, 3rd
/// edition, 6.4.
class BetaTail {
public:
    BetaTail(double a, double b)
        : m_a(a)
        , m_b(b)
    {
        const double x = (a + 1) / (a + b + 2);
        const double both = a * portable::log(x) + b * portable::log(1 - x);
        m_logBeta = both + portable::log(fraction(a, b, x) / a + fraction(b, a, 1 - x) / b);
    }

    LogTail operator()(double v) const
    {
        const double small = portable::exp(v < 0 ? v : -v);
        const double spread = portable::log1p(small);
        const double logX = (v < 0 ? v : 0) - spread;
        const double logRest = (v < 0 ? 0 : -v) - spread;
        const double x = (v < 0 ? small : 1) / (1 + small);
        const double rest = (v < 0 ? 1 : small) / (1 + small);
        const double logFront = m_a * logX + m_b * logRest - m_logBeta; // also the density in v
        if (x < (m_a + 1) / (m_a + m_b + 2)) {
            const double f = fraction(m_a, m_b, x) / m_a;
            return {logFront + portable::log(f), 1 / f};
        }
        const double front = portable::exp(logFront);
        const double total = 1 - front * fraction(m_b, m_a, rest) / m_b;
        return {portable::log(total), front / total};
    }

private:
    static double fraction(double a, double b, double x)
    {
        double c = 1;
        double d = 1 / (1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < 20'000; ++m) {
            const double even = m * (b - m) * x / ((a - 1 + 2 * m) * (a + 2 * m));
            d = 1 / (1 + even * d);
            c = 1 + even / c;
            h *= d * c;
            const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 1 + 2 * m));
            d = 1 / (1 + odd * d);
            c = 1 + odd / c;
            h *= d * c;
            if (std::abs(d * c - 1) < 1e-15)
                break;
        }
        return h;
    }

    double m_a;
    double m_b;
    double m_logBeta = 0;
};

class BetaCurve : public TailCurve {
public:
    explicit BetaCurve(const Beta& s)
        : m_shape(s)
        , m_lower(s.alpha, s.beta)
        , m_upper(s.beta, s.alpha)
    {
    }

    TailPoint at(double tail, bool upper) override
    {
        const double target = portable::log(tail);
        const auto found = upper ? m_upperWalk.find(target, m_upper) : m_lowerWalk.find(target, m_lower);
        const double x = portable::logistic(found.v);
        const double rest = portable::logistic(-found.v);
        const double width = m_shape.maximum - m_shape.minimum;
        const double slope = width * x * rest / (tail * found.slope);
        const bool nearMinimum = (found.v < 0) != upper;
        const double distance = width * (found.v < 0 ? x : rest);
        return {
            nearMinimum ? m_shape.minimum + distance : m_shape.maximum - distance, upper ? -slope : slope};
    }

private:
    Beta m_shape;
    BetaTail m_lower;
    BetaTail m_upper;
    Walker m_lowerWalk;
    Walker m_upperWalk;
};

class MixtureCurve : public TailCurve {
public:
    explicit MixtureCurve(LognormalMixture s)
        : m_shape(std::move(s))
    {
        for (const Lognormal& part : m_shape.parts)
            m_centres.push_back(portable::log(part.median));
    }

    TailPoint at(double tail, bool upper) override
    {
        // The upper tail in v = -ln x is a lower tail with the centres mirrored.
        const double sign = upper ? -1 : 1;
        const auto logTail = [&](double v) {
            double mass = 0;
            double density = 0;
            for (std::size_t i = 0; i < m_centres.size(); ++i) {
                const double sigma = m_shape.parts[i].sigmaLog;
                const double z = (v - sign * m_centres[i]) / sigma;
                mass += m_shape.weights[i] * portable::normalCdf(z);
                density += m_shape.weights[i] * portable::normalDensity(z) / sigma;
            }
            return LogTail{portable::log(mass), density / mass};
        };
        const auto found = (upper ? m_upperWalk : m_lowerWalk).find(portable::log(tail), logTail);
        const double value = portable::exp(sign * found.v);
        return {value, sign * value / (tail * found.slope)};
    }

private:
    LognormalMixture m_shape;
    std::vector<double> m_centres;
    Walker m_lowerWalk;
    Walker m_upperWalk;
};

Beta pertAsBeta(const Pert& s)
{
    const double width = s.maximum - s.minimum;
    return {1 + 4 * (s.mode - s.minimum) / width, 1 + 4 * (s.maximum - s.mode) / width, s.minimum, s.maximum};
}

struct CurveOf {
    const Bounds& bounds;

    std::unique_ptr<TailCurve> operator()(const Normal& s) const { return std::make_unique<NormalCurve>(s); }
    std::unique_ptr<TailCurve> operator()(const Lognormal& s) const
    {
        return std::make_unique<LognormalCurve>(s);
    }
    std::unique_ptr<TailCurve> operator()(const ThreePoint& s) const
    {
        if (s.low == s.high)
            return nullptr;
        return std::make_unique<MetalogCurve>(fitMetalog(s, bounds));
    }
    std::unique_ptr<TailCurve> operator()(const Pert& s) const
    {
        return std::make_unique<BetaCurve>(pertAsBeta(s));
    }
    std::unique_ptr<TailCurve> operator()(const Beta& s) const { return std::make_unique<BetaCurve>(s); }
    std::unique_ptr<TailCurve> operator()(const LognormalMixture& s) const
    {
        return std::make_unique<MixtureCurve>(s);
    }
    std::unique_ptr<TailCurve> operator()(const Percentiles& s) const
    {
        const PercentileFit& fit = percentileFit(s, bounds);
        return fit.metalog ? std::make_unique<SeriesCurve>(*fit.metalog) : tailCurve(fit.shape, bounds);
    }
    template <class Other>
    std::unique_ptr<TailCurve> operator()(const Other&) const
    {
        return nullptr;
    }
};

} // namespace

TailCurve::~TailCurve() = default;

std::unique_ptr<TailCurve> tailCurve(const Shape& shape, const Bounds& bounds)
{
    return std::visit(CurveOf{bounds}, shape);
}

} // namespace tunepoint
