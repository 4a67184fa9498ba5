// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/profitability.h"

#include "core/base/portable_math.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace tunepoint {

namespace {

/// c[0] + c[1]x + …, as a function of s = ln x, divided by the largest power so that it never overflows. The
/// sign is the polynomial's. `size` is the same sum over |c|: what rounding errors are measured against.
struct Value {
    double sum = 0;
    double size = 0;
};

Value valueAt(const std::vector<double>& c, double s)
{
    const double x = std::exp(-std::abs(s));
    Value v;
    const auto add = [&](double coefficient) {
        v.sum = v.sum * x + coefficient;
        v.size = v.size * x + std::abs(coefficient);
    };
    if (s <= 0)
        std::for_each(c.rbegin(), c.rend(), add);
    else
        std::for_each(c.begin(), c.end(), add);
    return v;
}

int signOf(const std::vector<double>& c, double s)
{
    const Value v = valueAt(c, s);
    if (std::abs(v.sum) <= 1e-14 * v.size)
        return 0;
    return v.sum > 0 ? 1 : -1;
}

/// Index j such that c[j] and the next non-zero coefficient differ in sign; empty: no sign change.
std::optional<std::size_t> firstSignChange(const std::vector<double>& c)
{
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < c.size(); ++i) {
        if (c[i] == 0)
            continue;
        if (last && (c[*last] > 0) != (c[i] > 0))
            return last;
        last = i;
    }
    return std::nullopt;
}

double refine(const std::vector<double>& c, double low, double high)
{
    std::uintmax_t iterations = 200;
    const auto bracket = boost::math::tools::toms748_solve([&](double s) { return valueAt(c, s).sum; }, low,
        high, boost::math::tools::eps_tolerance<double>(53), iterations);
    return std::midpoint(bracket.first, bracket.second);
}

/// Zeros of the polynomial on the line s = ln x, ascending. Multiplying the coefficients by (i - j - 1/2) is
/// the derivative of x^-(j+1/2) p(x): it has exactly one sign change less, and its zeros separate those of p.
std::vector<double> zeros(const std::vector<double>& c, double low, double high)
{
    const auto change = firstSignChange(c);
    if (!change)
        return {};
    std::vector<double> derivative(c.size());
    for (std::size_t i = 0; i < c.size(); ++i)
        derivative[i] = c[i] * (double(i) - double(*change) - 0.5);
    std::vector<double> stops{low};
    for (const double s : zeros(derivative, low, high))
        stops.push_back(s);
    stops.push_back(high);

    std::vector<double> found;
    for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
        const int left = signOf(c, stops[i]);
        const int right = signOf(c, stops[i + 1]);
        if (left == 0 && i > 0 && (found.empty() || found.back() != stops[i]))
            found.push_back(stops[i]); // touches zero between two stretches: a double root
        if (left * right < 0)
            found.push_back(refine(c, stops[i], stops[i + 1]));
    }
    return found;
}

} // namespace

double monthlyRate(double ratePerYear)
{
    // No libm: trials discount with drawn rates, and the same document gives the same bits everywhere.
    return portable::pow(1 + ratePerYear, 1 / 12.0) - 1;
}

double netPresentValue(std::span<const double> cashFlow, double ratePerYear)
{
    const double factor = 1 / (1 + monthlyRate(ratePerYear));
    double sum = 0;
    for (std::size_t i = cashFlow.size(); i-- > 0;)
        sum = sum * factor + cashFlow[i];
    return sum;
}

InternalRateOfReturn internalRateOfReturn(std::span<const double> cashFlow)
{
    std::vector<double> c(cashFlow.begin(), cashFlow.end());
    while (!c.empty() && c.back() == 0)
        c.pop_back();
    c.erase(c.begin(), std::find_if(c.begin(), c.end(), [](double x) { return x != 0; }));
    const bool finite = std::all_of(c.begin(), c.end(), [](double x) { return std::isfinite(x); });
    if (c.size() < 2 || !finite) // no number has a sign to look for
        return {};
    // Cauchy's bound on the size of roots, from above and below.
    const double largest = std::abs(
        *std::max_element(c.begin(), c.end(), [](double a, double b) { return std::abs(a) < std::abs(b); }));
    const double high = std::log1p(largest / std::abs(c.back())) + 1;
    const double low = -std::log1p(largest / std::abs(c.front())) - 1;

    InternalRateOfReturn result;
    const std::vector<double> logs = zeros(c, low, high);
    // x = 1/(1 + monthly rate), so the largest x is the lowest rate.
    for (auto s = logs.rbegin(); s != logs.rend(); ++s)
        result.perYear.push_back(std::expm1(-12.0 * *s));
    result.kind = result.perYear.empty() ? RootKind::None
        : result.perYear.size() == 1     ? RootKind::One
                                         : RootKind::Several;
    return result;
}

std::optional<double> payback(std::span<const double> cashFlow, double ratePerYear)
{
    const double factor = 1 / (1 + monthlyRate(ratePerYear));
    std::vector<double> cumulative;
    double sum = 0;
    double size = 0;
    double weight = 1;
    for (const double flow : cashFlow) {
        sum += flow * weight;
        size += std::abs(flow * weight);
        weight *= factor;
        // A sum that cancels to nothing is zero, not the rounding error that is left.
        cumulative.push_back(std::abs(sum) <= 1e-13 * size ? 0 : sum);
    }
    const auto lastLoss
        = std::find_if(cumulative.rbegin(), cumulative.rend(), [](double x) { return x < 0; });
    if (lastLoss == cumulative.rend())
        return 0.0;
    if (lastLoss == cumulative.rbegin())
        return std::nullopt;
    const auto month = std::size_t(cumulative.rend() - lastLoss) - 1;
    return double(month) - cumulative[month] / (cumulative[month + 1] - cumulative[month]);
}

} // namespace tunepoint
