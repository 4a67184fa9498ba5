// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/rank_order_centroid.h"

#include <algorithm>
#include <numeric>

namespace tunepoint {

std::vector<double> rankOrderCentroid(std::span<const double> ranks)
{
    const std::size_t n = ranks.size();
    std::vector<double> ofPlace(n, 0.0); // place i weighs (1/n) · sum of 1/j for j = i … n
    double sum = 0;
    for (std::size_t place = n; place > 0; --place) {
        sum += 1.0 / double(place);
        ofPlace[place - 1] = sum / double(n);
    }
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    std::vector<double> weights(n, 0.0);
    for (std::size_t first = 0; first < n;) {
        std::size_t end = first;
        double shared = 0;
        for (; end < n && ranks[order[end]] == ranks[order[first]]; ++end)
            shared += ofPlace[end];
        for (std::size_t i = first; i < end; ++i)
            weights[order[i]] = shared / double(end - first);
        first = end;
    }
    return weights;
}

} // namespace tunepoint
