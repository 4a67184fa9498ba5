// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/look_then_choose.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kFarthest = 4; // standard deviations: beyond, a cubic says nothing
constexpr double kSignificant = 2; // standard errors
constexpr double kRidge = 1e-9; // keeps terms apart that the trials cannot tell apart

bool isEven(std::size_t trial)
{
    return trial % 2 == 0;
}
bool isOdd(std::size_t trial)
{
    return trial % 2 == 1;
}

/// Solves A x = b by Cholesky's method; A is symmetric and made positive by the ridge. A and b are used up.
template <std::size_t N>
std::array<double, N> solved(std::array<std::array<double, N>, N>& a, std::array<double, N>& b)
{
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i][k] * a[j][k];
            a[i][j] = i == j ? std::sqrt(std::max(sum, 1e-300)) : sum / a[j][j];
        }
    }
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (std::size_t i = N; i-- > 0;) {
        for (std::size_t k = i + 1; k < N; ++k)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

/// Gains of moving by trial, their tails drawn in, with the mean that they have.
std::vector<double> steadyGains(const LookData& data)
{
    std::vector<double> gains(data.stay.size());
    for (std::size_t t = 0; t < gains.size(); ++t)
        gains[t] = data.move[t] - data.stay[t];
    const double mean = orderedSum(gains) / double(gains.size());
    constexpr std::array tails{0.01, 0.99};
    const std::vector<double> ends = percentiles(gains, tails);
    for (double& gain : gains)
        gain = std::clamp(gain, ends[0], ends[1]);
    const double shift = mean - orderedSum(gains) / double(gains.size());
    for (double& gain : gains)
        gain += shift;
    return gains;
}

} // namespace

LookRule::LookRule(const LookData& data, bool (*counts)(std::size_t trial))
{
    const std::size_t trials = data.stay.size();
    for (const std::span<const double> figure : data.seen) {
        const double n = double(trials);
        const double mean = orderedSum(figure) / n;
        double squares = 0;
        for (const double value : figure)
            squares += (value - mean) * (value - mean);
        const double deviation = std::sqrt(squares / n);
        const bool varies = deviation > 1e-12 * std::max(1.0, std::abs(mean));
        m_scales.push_back({mean, varies ? 1 / deviation : 0});
    }
    std::array<std::array<double, kTerms>, kTerms> products{};
    const std::vector<double> held = steadyGains(data);
    Terms gains{};
    double used = 0;
    std::vector<double> seen(data.seen.size());
    for (std::size_t t = 0; t < trials; ++t) {
        if (!counts(t))
            continue;
        for (std::size_t i = 0; i < seen.size(); ++i)
            seen[i] = data.seen[i][t];
        const Terms terms = termsOf(seen);
        used += 1;
        for (std::size_t i = 0; i < kTerms; ++i) {
            gains[i] += terms[i] * held[t];
            for (std::size_t j = 0; j <= i; ++j)
                products[i][j] += terms[i] * terms[j];
        }
    }
    for (std::size_t i = 0; i < kTerms; ++i)
        products[i][i] += kRidge * used;
    m_coefficients = solved(products, gains);
    forgetNoise(data, held, counts);
}

void LookRule::forgetNoise(
    const LookData& data, std::span<const double> gains, bool (*counts)(std::size_t trial))
{
    // Whatever half decides, blindly one does what is better over all trials.
    const double mean = orderedSum(gains) / double(gains.size());
    const bool blindly = mean > 0;
    double count = 0;
    double sum = 0;
    double byRule = 0;
    std::vector<double> seen(data.seen.size());
    const auto each = [&](auto&& visit) {
        for (std::size_t t = 0; t < data.stay.size(); ++t) {
            if (!counts(t))
                continue;
            for (std::size_t i = 0; i < seen.size(); ++i)
                seen[i] = data.seen[i][t];
            visit(gains[t], gain(seen) > 0);
        }
    };
    each([&](double gain, bool moving) {
        count += 1;
        sum += gain;
        byRule += moving ? gain : 0;
    });
    if (count == 0)
        return;
    const double better = (byRule - (blindly ? sum : 0)) / count;
    double squares = 0;
    each([&](double gain, bool moving) {
        const double difference = (moving ? gain : 0) - (blindly ? gain : 0) - better;
        squares += difference * difference;
    });
    m_decides = better > kSignificant * std::sqrt(squares) / count;
    if (!m_decides)
        m_coefficients = {mean};
}

LookRule::Terms LookRule::termsOf(std::span<const double> seen) const
{
    assert(seen.size() == m_scales.size() && seen.size() <= 2);
    std::array<double, 2> at{};
    for (std::size_t i = 0; i < seen.size(); ++i)
        at[i] = std::clamp((seen[i] - m_scales[i].mean) * m_scales[i].perDeviation, -kFarthest, kFarthest);
    const double x = at[0];
    const double y = at[1];
    return {1, x, y, x * x, x * y, y * y, x * x * x, x * x * y, x * y * y, y * y * y};
}

double LookRule::gain(std::span<const double> seen) const
{
    const Terms terms = termsOf(seen);
    double sum = 0;
    for (std::size_t i = 0; i < kTerms; ++i)
        sum += terms[i] * m_coefficients[i];
    return sum;
}

LookValue lookThenChoose(const LookData& data)
{
    const std::size_t trials = data.stay.size();
    const LookRule forEven(data, isOdd);
    const LookRule forOdd(data, isEven);
    LookValue value;
    value.figures.resize(trials);
    std::vector<double> seen(data.seen.size());
    std::size_t moves = 0;
    for (std::size_t t = 0; t < trials; ++t) {
        for (std::size_t i = 0; i < seen.size(); ++i)
            seen[i] = data.seen[i][t];
        const bool moving = (isEven(t) ? forEven : forOdd).gain(seen) > 0;
        moves += moving ? 1 : 0;
        value.figures[t] = moving ? data.move[t] : data.stay[t];
    }
    value.probabilityOfMoving = trials > 0 ? double(moves) / double(trials) : 0;
    return value;
}

} // namespace tunepoint
