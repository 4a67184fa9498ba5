// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/region.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tunepoint {

namespace {

constexpr std::size_t kFewest = 8;
constexpr double kNoSpread = 1e-9; ///< relative to the size of the figure: rounding, not uncertainty

// The C library's functions, not those of portable_math.h: outlines are drawn, nothing is decided by them,
// and the others differ in the last bit for every fourth value, which would change all stored outlines.
double onScale(double value, RegionScale scale)
{
    switch (scale) {
    case RegionScale::Logarithmic:
        return std::log(value);
    case RegionScale::LogOdds:
        return std::log(value / (1 - value));
    case RegionScale::Linear:
        break;
    }
    return value;
}

double offScale(double value, RegionScale scale)
{
    switch (scale) {
    case RegionScale::Logarithmic:
        return std::exp(value);
    case RegionScale::LogOdds:
        return 1 / (1 + std::exp(-value));
    case RegionScale::Linear:
        break;
    }
    return value;
}

/// One coordinate of all points in standard deviations from the mean.
struct Standardised {
    double mean = 0;
    double deviation = 0; ///< 0: does not vary
};

Standardised standardise(std::vector<double>& values)
{
    Standardised s;
    const auto n = double(values.size());
    double size = 0;
    for (const double value : values) {
        s.mean += value / n;
        size = std::max(size, std::abs(value));
    }
    double sum = 0;
    for (const double value : values)
        sum += (value - s.mean) * (value - s.mean);
    s.deviation = std::sqrt(sum / (n - 1));
    if (!(s.deviation > kNoSpread * std::max(size, 1e-300)))
        s.deviation = 0;
    for (double& value : values)
        value = s.deviation > 0 ? (value - s.mean) / s.deviation : 0;
    return s;
}

/// Square of the distance from the mean, in standard deviations along the main axes, which stand at 45
/// degrees for standardised coordinates: their variances are 1 + r and 1 - r.
double squaredDistance(double a, double b, double r)
{
    const double along = (a + b) * (a + b) / 2;
    const double across = (a - b) * (a - b) / 2;
    return (1 + r > kNoSpread ? along / (1 + r) : 0) + (1 - r > kNoSpread ? across / (1 - r) : 0);
}

} // namespace

std::vector<PlanePoint> outcomeRegion(
    std::span<const float> x, std::span<const float> y, RegionScale scaleX, RegionScale scaleY, double share)
{
    std::vector<double> a;
    std::vector<double> b;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        const double px = onScale(double(x[i]), scaleX);
        const double py = onScale(double(y[i]), scaleY);
        if (std::isfinite(px) && std::isfinite(py)) {
            a.push_back(px);
            b.push_back(py);
        }
    }
    if (a.size() < kFewest)
        return {};
    const Standardised ofX = standardise(a);
    const Standardised ofY = standardise(b);
    if (ofX.deviation == 0 && ofY.deviation == 0)
        return {};

    double r = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        r += a[i] * b[i];
    r = std::clamp(r / double(a.size() - 1), -1.0, 1.0);
    std::vector<double> distances(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        distances[i] = squaredDistance(a[i], b[i], r);
    const auto rank = std::size_t(std::ceil(share * double(distances.size()) - 1e-9));
    const auto nth = distances.begin() + std::ptrdiff_t(std::clamp<std::size_t>(rank, 1, a.size()) - 1);
    std::nth_element(distances.begin(), nth, distances.end());
    const double radius = std::sqrt(*nth);

    std::vector<PlanePoint> outline;
    for (std::size_t corner = 0; corner < kRegionCorners; ++corner) {
        const double angle = 2 * std::numbers::pi * double(corner) / double(kRegionCorners);
        const double along = radius * std::sqrt(1 + r) * std::cos(angle);
        const double across = radius * std::sqrt(1 - r) * std::sin(angle);
        const double px = (along + across) / std::numbers::sqrt2;
        const double py = (along - across) / std::numbers::sqrt2;
        outline.push_back({offScale(ofX.mean + px * ofX.deviation, scaleX),
            offScale(ofY.mean + py * ofY.deviation, scaleY)});
    }
    return outline;
}

} // namespace tunepoint
