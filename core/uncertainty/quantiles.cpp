// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/quantiles.h"

#include "core/uncertainty/summary.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

double Quantiles::at(double share) const
{
    const double place = share * double(kSteps);
    const auto before = std::min(std::size_t(place), kSteps - 1);
    const double rest = place - double(before);
    return rest == 0 ? values[before] : values[before] + rest * (values[before + 1] - values[before]);
}

double Quantiles::shareBelow(double value) const
{
    const auto [first, last] = std::equal_range(values.begin(), values.end(), value);
    if (first != last) { // on one of them, or on several that are equal
        const double low = double(first - values.begin());
        const double high = double(last - values.begin()) - 1;
        return (low + high) / 2 / double(kSteps);
    }
    if (first == values.begin())
        return 0;
    if (first == values.end())
        return 1;
    const double below = *(first - 1);
    const double share = (value - below) / (*first - below);
    return (double(first - values.begin()) - 1 + share) / double(kSteps);
}

Quantiles quantilesOf(std::span<const double> values)
{
    std::vector<double> shares(Quantiles::kSteps + 1);
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i] = double(i) / double(Quantiles::kSteps);
    return {percentiles(values, shares)};
}

} // namespace tunepoint
