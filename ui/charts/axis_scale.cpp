// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr double kMostDecades = 12;
constexpr double kRail = 0.08;
constexpr double kDenser = 0.75; ///< rather a few ticks more than wanted than less than half

/// 1, 2 or 5 times a power of ten, not below `raw`. Requires raw > 0.
double niceStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

/// Makes any two numbers an interval that can be divided.
void makeRange(double& low, double& high)
{
    constexpr double kLargest = 1e300;
    low = std::isfinite(low) ? std::clamp(low, -kLargest, kLargest) : 0;
    high = std::isfinite(high) ? std::clamp(high, -kLargest, kLargest) : 0;
    if (high < low)
        std::swap(low, high);
    const double size = std::max(std::abs(low), std::abs(high));
    if (high - low <= size * 1e-9) {
        const double margin = size > 0 ? size * 0.1 : 0.5;
        low -= margin;
        high += margin;
    }
}

std::vector<double> multiples(double low, double high, double step)
{
    std::vector<double> ticks;
    const double slack = step * 1e-6;
    const double first = std::ceil((low - slack) / step);
    for (double i = 0; i < AxisScale::kMaximumTicks; ++i) {
        const double tick = (first + i) * step;
        if (tick > high + slack)
            break;
        ticks.push_back(std::abs(tick) < slack ? 0.0 : tick);
    }
    return ticks;
}

} // namespace

AxisScale AxisScale::linear(double low, double high, int wanted)
{
    makeRange(low, high);
    const double step = niceStep((high - low) / std::max(wanted, 1));
    return linearExact(std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, wanted);
}

AxisScale AxisScale::linearExact(double low, double high, int wanted)
{
    makeRange(low, high);
    AxisScale scale;
    scale.m_low = low;
    scale.m_high = high;
    scale.m_wanted = wanted;
    scale.m_ticks = multiples(low, high, niceStep(kDenser * (high - low) / std::max(wanted, 1)));
    return scale;
}

AxisScale AxisScale::months(int last, int wanted)
{
    AxisScale scale;
    scale.m_high = std::max(last, 1);
    double step = 1;
    for (const double candidate : {1, 2, 3, 6, 12, 24, 60, 120, 600}) {
        step = candidate;
        if (scale.m_high / candidate <= std::max(wanted, 1))
            break;
    }
    scale.m_ticks = multiples(0, scale.m_high, step);
    return scale;
}

AxisScale AxisScale::rows(int count)
{
    AxisScale scale;
    scale.m_high = std::max(count, 1);
    scale.m_ticks.clear();
    for (int row = 0; row < std::min(count, static_cast<int>(kMaximumTicks)); ++row)
        scale.m_ticks.push_back(row + 0.5);
    return scale;
}

bool AxisScale::canBeLogarithmic(double low, double high)
{
    return std::isfinite(low) && std::isfinite(high) && low > 0 && low <= high
        && std::log10(high) - std::log10(low) <= kMostDecades && high < 1e300 && low > 1e-300;
}

AxisScale AxisScale::logarithmic(double low, double high, bool rail, int wanted)
{
    AxisScale scale;
    scale.m_logarithmic = true;
    scale.m_wanted = wanted;
    scale.m_rail = rail ? kRail : 0;
    scale.m_low = low;
    scale.m_high = high > low ? high : low * 10;
    if (high <= low)
        scale.m_low = low / 10;
    scale.m_ticks.clear();

    // The densest of 1-2-5, 1-3, decades, every second decade … that keeps to the wanted number.
    const int first = static_cast<int>(std::floor(std::log10(scale.m_low)));
    const int last = static_cast<int>(std::ceil(std::log10(scale.m_high)));
    const std::vector<std::vector<double>> patterns{{1, 2, 5}, {1, 3}, {1}};
    const auto fill = [&](const std::vector<double>& factors, int every) {
        scale.m_ticks.clear();
        for (int decade = first; decade <= last; decade += every)
            for (const double factor : factors) {
                const double tick = factor * std::pow(10.0, decade);
                if (tick >= scale.m_low * (1 - 1e-9) && tick <= scale.m_high * (1 + 1e-9))
                    scale.m_ticks.push_back(tick);
            }
    };
    const auto most = static_cast<std::size_t>(std::max(wanted, 2));
    for (const auto& pattern : patterns) {
        fill(pattern, 1);
        if (scale.m_ticks.size() <= most)
            break;
    }
    for (int every = 2; scale.m_ticks.size() > most; ++every)
        fill({1}, every);
    if (scale.m_ticks.size() < 2) // less than a factor of two: round values in between
        scale.m_ticks = multiples(scale.m_low, scale.m_high, niceStep((scale.m_high - scale.m_low) / 4));
    return scale;
}

AxisScale AxisScale::part(double from, double to) const
{
    constexpr double kShortest = 1e-6; ///< relative to the values: closer, they cannot be told apart
    const auto at = [this](double place) { return value(m_rail + place * (1 - m_rail)); };
    const double low = at(from);
    const double high = at(to);
    const double size = std::max(std::abs(low), std::abs(high));
    if (!std::isfinite(low) || !std::isfinite(high) || !(high - low > size * kShortest) || size > 1e299)
        return *this;
    if (!m_logarithmic)
        return linearExact(low, high, m_wanted);
    return canBeLogarithmic(low, high) ? logarithmic(low, high, hasRail(), m_wanted) : *this;
}

AxisScale AxisScale::united(const AxisScale& other) const
{
    if (other.m_logarithmic != m_logarithmic)
        return other;
    const double low = std::min(m_low, other.m_low);
    const double high = std::max(m_high, other.m_high);
    if (low == m_low && high == m_high && m_rail >= other.m_rail)
        return *this;
    if (!m_logarithmic)
        return linearExact(low, high, other.m_wanted);
    return canBeLogarithmic(low, high) ? logarithmic(low, high, hasRail() || other.hasRail(), other.m_wanted)
                                       : other;
}

double AxisScale::rounded(double value, double slack) const
{
    const double place = position(value);
    const double range = std::abs(this->value(place + slack / 2) - this->value(place - slack / 2));
    if (!(range > 0) || !std::isfinite(range))
        return value;
    double step = niceStep(range);
    if (step > range * (1 + 1e-9)) // the step below: 5 → 2 → 1 → 0.5
        step = niceStep(range / 2.5);
    const double decimals = std::round(value / step);
    // dividing by a whole number keeps 0.94 from becoming 0.9400000000000001
    return step >= 1 ? decimals * step : decimals / std::round(1 / step);
}

double AxisScale::placeOf(double value) const
{
    return m_logarithmic ? (std::log(value) - std::log(m_low)) / (std::log(m_high) - std::log(m_low))
                         : (value - m_low) / (m_high - m_low);
}

double AxisScale::position(double value) const
{
    if (!m_logarithmic)
        return placeOf(value);
    if (!(value > 0))
        return m_rail / 2;
    return m_rail + placeOf(value) * (1 - m_rail);
}

double AxisScale::value(double position) const
{
    if (!m_logarithmic)
        return m_low + position * (m_high - m_low);
    const double share = (position - m_rail) / (1 - m_rail);
    return std::exp(std::log(m_low) + share * (std::log(m_high) - std::log(m_low)));
}

} // namespace tunepoint::ui
