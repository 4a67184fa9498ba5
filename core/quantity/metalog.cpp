// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/metalog.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

// ln(0.9/0.1), the logit of the upper percentile of the triplet.
const double logit90 = portable::log(9.0);
constexpr double kAlpha = 0.1;

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
        // The side that cannot overflow, so that far tails end at the bound and not in NaN.
        const double width = *bounds.upper - *bounds.lower;
        return z < 0 ? *bounds.lower + width * (portable::exp(z) / (1 + portable::exp(z)))
                     : *bounds.lower + width / (1 + portable::exp(-z));
    }
    if (bounds.lower)
        return *bounds.lower + portable::exp(z);
    if (bounds.upper)
        return *bounds.upper - portable::exp(-z);
    return z;
}

// d quantile / dp times p(1-p), in transformed space: a2 + a3((p - 1/2) + p(1-p) logit p).
double slope(const Metalog& metalog, double p)
{
    return metalog.a2 + metalog.a3 * ((p - 0.5) + p * (1 - p) * portable::log(p / (1 - p)));
}

} // namespace

Metalog fitMetalog(const ThreePoint& triple, const Bounds& bounds)
{
    const double low = toLine(triple.low, bounds);
    const double likely = toLine(triple.likely, bounds);
    const double high = toLine(triple.high, bounds);
    return {likely, (high - low) / (2 * logit90), (high + low - 2 * likely) / ((1 - 2 * kAlpha) * logit90),
        bounds};
}

bool isFeasible(const Metalog& metalog)
{
    if (!(metalog.a2 > 0))
        return metalog.a2 == 0 && metalog.a3 == 0;
    // The bracket of slope() rises from -1/2 to 1/2 but overshoots a little near the ends, so its largest
    // size is found on a fine grid once; by symmetry one side is enough.
    static const double reach = [] {
        double most = 0;
        for (int i = 1; i < 20000; ++i) {
            const double p = i / 20000.0;
            most = std::max(most, std::abs((p - 0.5) + p * (1 - p) * portable::log(p / (1 - p))));
        }
        return most;
    }();
    return std::abs(metalog.a3) * reach < metalog.a2 && slope(metalog, 0.5) > 0;
}

ThreePoint nearestFeasible(const ThreePoint& triple, const Bounds& bounds)
{
    if (isFeasible(fitMetalog(triple, bounds)))
        return triple;
    // Feasible values of `likely` form one interval around the middle of the transformed range.
    const double low = toLine(triple.low, bounds);
    const double high = toLine(triple.high, bounds);
    const double middle = fromLine((low + high) / 2, bounds);
    double inside = middle;
    double outside = triple.likely;
    for (int i = 0; i < 100; ++i) {
        const double half = (inside + outside) / 2;
        (isFeasible(fitMetalog({triple.low, half, triple.high}, bounds)) ? inside : outside) = half;
    }
    return {triple.low, inside, triple.high};
}

double metalogQuantile(const Metalog& metalog, double p)
{
    const double logit = portable::log(p / (1 - p));
    return fromLine(metalog.a1 + metalog.a2 * logit + metalog.a3 * (p - 0.5) * logit, metalog.bounds);
}

} // namespace tunepoint
