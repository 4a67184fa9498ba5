// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/break_even.h"

#include "core/base/portable_math.h"
#include "core/economics/cost_model.h"
#include "core/economics/profitability.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

/// More steps than this between two candidate volumes are finer than anyone can act on; the mean line serves
/// then.
constexpr double kMostSteps = 200'000;

/// fixed + perItem·v + the least that GPUs can cost: the smooth line under the staircase, and its height.
struct Band {
    double fixed = 0;
    double perItem = 0;
    double height = 0; ///< the staircase lies at most this far above the line
};

Band bandOf(const VolumeProfile& profile)
{
    Band band{profile.fixed, profile.perItem, 0};
    for (const auto& gpu : profile.gpus) {
        band.perItem -= gpu.costOfOne / gpu.itemsPerGpu;
        band.height += gpu.costOfOne * std::max(1.0, gpu.minimum);
    }
    return band;
}

void addSteps(std::vector<double>& steps, const VolumeProfile& profile, double low, double high)
{
    for (const auto& gpu : profile.gpus) {
        const double first = std::max(std::ceil(low / gpu.itemsPerGpu), gpu.minimum);
        for (double j = first; j * gpu.itemsPerGpu < high; ++j)
            steps.push_back(j * gpu.itemsPerGpu);
    }
}

double stepsBetween(const VolumeProfile& profile, double low, double high)
{
    double count = 0;
    for (const auto& gpu : profile.gpus)
        count += (high - low) / gpu.itemsPerGpu;
    return count;
}

} // namespace

double VolumeProfile::at(double volume) const
{
    double value = fixed + perItem * volume;
    for (const Gpus& gpu : gpus)
        value -= gpu.costOfOne * std::max(gpu.minimum, std::ceil(volume / gpu.itemsPerGpu));
    return value;
}

VolumeProfile volumeProfile(const SharedFigures& shared, const StrategyFigures& strategy)
{
    const double rate = 1 + monthlyRate(shared.discountRatePerYear);
    VolumeProfile profile;
    StrategyFigures smooth = strategy;
    if (strategy.kind == StrategyKind::Modelled && strategy.parameters.minimumGpus > 0) {
        smooth.parameters.gpuPricePerHour = 0;
        const StrategyParameters& p = strategy.parameters;
        const double load = gpuLoad(shared, p, 1); // of one starting item a month; it grows with the volume
        const Ledger ledger = ledgerOf(shared, strategy);
        for (int month = 1; month <= shared.horizonMonths; ++month) {
            const double live = ledger.liveShare[std::size_t(month)];
            const double cost
                = live * kHoursPerMonth * p.gpuPricePerHour * portable::wholePower(rate, -month);
            const double growth = portable::wholePower(1 + shared.growthPerMonth, month - 1);
            if (cost > 0 && load * growth > 0)
                profile.gpus.push_back({cost, 1 / (load * growth), std::ceil(p.minimumGpus)});
        }
    }
    const auto presentValue = [&](double volume) {
        SharedFigures at = shared;
        at.itemsPerMonth = volume;
        return netPresentValue(cashFlowOf(ledgerOf(at, smooth)), shared.discountRatePerYear);
    };
    const double reference = std::max(shared.itemsPerMonth, 1.0);
    profile.fixed = presentValue(0);
    profile.perItem = (presentValue(reference) - profile.fixed) / reference;
    return profile;
}

VolumeProfile operator+(const VolumeProfile& a, const VolumeProfile& b)
{
    VolumeProfile total = a;
    total.fixed += b.fixed;
    total.perItem += b.perItem;
    total.gpus.insert(total.gpus.end(), b.gpus.begin(), b.gpus.end());
    return total;
}

bool identical(const VolumeProfile& a, const VolumeProfile& b)
{
    const auto close = [](double x, double y) {
        return std::abs(x - y) <= 1e-12 * std::max({1e-300, std::abs(x), std::abs(y)});
    };
    const bool sameGpus = std::equal(
        a.gpus.begin(), a.gpus.end(), b.gpus.begin(), b.gpus.end(), [&](const auto& x, const auto& y) {
            return close(x.costOfOne, y.costOfOne) && close(x.itemsPerGpu, y.itemsPerGpu)
                && x.minimum == y.minimum;
        });
    return sameGpus && close(a.fixed, b.fixed) && close(a.perItem, b.perItem);
}

std::vector<double> equalVolumes(const VolumeProfile& a, const VolumeProfile& b)
{
    if (identical(a, b))
        return {};
    const Band bandA = bandOf(a);
    const Band bandB = bandOf(b);
    const double slope = bandA.perItem - bandB.perItem;
    const double offset = bandA.fixed - bandB.fixed;
    // offset + slope·v must lie within the staircases' heights for the difference to vanish.
    double low = 0;
    double high = kLargestVolume;
    if (slope != 0) {
        const double one = (-bandB.height - offset) / slope;
        const double other = (bandA.height - offset) / slope;
        low = std::max(low, std::min(one, other) * (1 - 1e-9));
        high = std::min(high, std::max(one, other) * (1 + 1e-9));
    } else if (a.gpus.empty() && b.gpus.empty()) {
        return {};
    }
    if (!(low <= high) || high <= 0)
        return {};

    std::vector<double> steps;
    if (stepsBetween(a, low, high) + stepsBetween(b, low, high) <= kMostSteps) {
        addSteps(steps, a, low, high);
        addSteps(steps, b, low, high);
    }
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    steps.push_back(high);

    const auto difference = [&](double v) { return a.at(v) - b.at(v); };
    std::vector<double> found;
    int sign = 0; // of the difference up to the last stop
    double from = low;
    for (const double to : steps) {
        if (!(to > from))
            continue;
        // The difference is linear in (from, to]: GPUs change just after a step.
        const double inner = difference(from + (to - from) / 2);
        const double end = difference(to);
        const double start = 2 * inner - end;
        const int startSign = (start > 0) - (start < 0);
        const int endSign = (end > 0) - (end < 0);
        if (sign * startSign < 0 && from > 0)
            found.push_back(from);
        if (startSign * endSign < 0)
            found.push_back(from + (to - from) * (start / (start - end)));
        else if (endSign == 0 && startSign != 0 && to <= kLargestVolume)
            found.push_back(to);
        if (endSign != 0)
            sign = endSign;
        from = to;
    }
    return found;
}

std::vector<double> crossingMonths(const std::vector<double>& cashFlowA, const std::vector<double>& cashFlowB)
{
    std::vector<double> found;
    double difference = 0;
    double size = 0;
    double last = 0; // last difference that was not zero
    double lastMonth = 0;
    std::optional<double> touched; // first month of a stretch of equality
    for (std::size_t m = 0; m < cashFlowA.size(); ++m) {
        difference += cashFlowA[m] - cashFlowB[m];
        size += std::abs(cashFlowA[m]) + std::abs(cashFlowB[m]);
        const double now = std::abs(difference) <= 1e-12 * size ? 0 : difference;
        if (now == 0) {
            if (last != 0 && !touched)
                touched = double(m);
            continue;
        }
        if (last * now < 0)
            found.push_back(touched ? *touched : lastMonth + (double(m) - lastMonth) * (last / (last - now)));
        touched.reset();
        last = now;
        lastMonth = double(m);
    }
    return found;
}

double itemsUntil(const SharedFigures& shared, double month)
{
    double items = 0;
    for (int m = 1; m <= shared.horizonMonths && m - 1 < month; ++m)
        items += shared.itemsPerMonth * portable::wholePower(1 + shared.growthPerMonth, m - 1)
            * std::min(1.0, month - (m - 1));
    // Rounding errors must not add an item to a whole number.
    return std::ceil(items * (1 - 1e-12));
}

} // namespace tunepoint
