// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/promethee.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

/// A difference of decimals misses a threshold by rounding: 1.1 - 0.6 is a little over 0.5.
constexpr double kRounding = 1e-12;

bool exceeds(double difference, double threshold, double size)
{
    return difference > threshold + kRounding * size;
}

/// `size`: of the figures that were subtracted.
double preferenceOf(const PreferenceFunction& f, double d, double size)
{
    if (!exceeds(d, 0, size))
        return 0;
    switch (f.type) {
    case PreferenceType::Usual:
        return 1;
    case PreferenceType::UShape:
        return exceeds(d, f.q, size) ? 1 : 0;
    case PreferenceType::VShape:
        return exceeds(d, f.p, size) ? 1 : std::min(1.0, d / f.p);
    case PreferenceType::Level:
        return exceeds(d, f.p, size) ? 1 : (exceeds(d, f.q, size) ? 0.5 : 0);
    case PreferenceType::Linear:
        if (!exceeds(d, f.q, size))
            return 0;
        return exceeds(d, f.p, size) || f.p <= f.q ? 1 : std::min(1.0, (d - f.q) / (f.p - f.q));
    case PreferenceType::Gaussian:
        return 1 - std::exp(-d * d / (2 * f.s * f.s));
    }
    return 0;
}

} // namespace

double preference(const PreferenceFunction& function, double difference)
{
    return preferenceOf(function, difference, std::abs(difference));
}

Promethee promethee2(const PerformanceMatrix& matrix, std::span<const double> weights,
    std::span<const PreferenceFunction> preferences)
{
    const std::size_t n = matrix.options;
    Promethee result{
        std::vector<double>(n, 0.0), std::vector<double>(n, 0.0), std::vector<double>(n, 0.0), {}};
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            double outranks = 0;
            for (std::size_t k = 0; a != b && k < matrix.criteria; ++k) {
                const double size = std::max(std::abs(matrix.at(a, k)), std::abs(matrix.at(b, k)));
                outranks
                    += weights[k] * preferenceOf(preferences[k], matrix.gain(a, k) - matrix.gain(b, k), size);
            }
            result.positiveFlow[a] += outranks;
            result.negativeFlow[b] += outranks;
        }
    }
    for (std::size_t a = 0; a < n && n > 1; ++a) {
        result.positiveFlow[a] /= double(n - 1);
        result.negativeFlow[a] /= double(n - 1);
        result.netFlow[a] = result.positiveFlow[a] - result.negativeFlow[a];
    }
    result.ranking = rankingOf(result.netFlow, Better::Higher);
    return result;
}

} // namespace tunepoint
