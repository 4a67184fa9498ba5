// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/acceptability_count.h"

#include "core/decision/performance_matrix.h"

#include <algorithm>
#include <numeric>

namespace tunepoint {

void countRanks(std::span<const double> scores, std::span<double> ranks, std::span<double> first,
    std::vector<std::size_t>& order)
{
    const std::size_t n = scores.size();
    order.resize(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return scores[a] > scores[b] || (scores[a] == scores[b] && a < b);
    });
    std::fill(first.begin(), first.end(), 0.0);
    for (std::size_t begin = 0; begin < n;) {
        std::size_t end = begin + 1;
        while (end < n && scores[order[end - 1]] - scores[order[end]] <= kTieTolerance)
            ++end;
        const double part = 1.0 / double(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            for (std::size_t place = begin; place < end; ++place)
                ranks[order[i] * n + place] += part;
            if (begin == 0)
                first[order[i]] = part;
        }
        begin = end;
    }
}

} // namespace tunepoint
