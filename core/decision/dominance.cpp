// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dominance.h"

namespace tunepoint {

namespace {

bool dominates(std::span<const double> a, std::span<const double> b)
{
    bool better = false;
    for (std::size_t k = 0; k < a.size(); ++k) {
        if (a[k] < b[k])
            return false;
        better = better || a[k] > b[k];
    }
    return better;
}

} // namespace

std::vector<std::size_t> undominated(std::span<const double> gains, std::size_t criteria)
{
    std::vector<std::size_t> front;
    const std::size_t options = criteria == 0 ? 0 : gains.size() / criteria;
    const auto row = [&](std::size_t i) { return gains.subspan(i * criteria, criteria); };
    for (std::size_t i = 0; i < options; ++i) {
        bool beaten = false;
        for (std::size_t j = 0; j < options && !beaten; ++j)
            beaten = j != i && dominates(row(j), row(i));
        if (!beaten)
            front.push_back(i);
    }
    return front;
}

} // namespace tunepoint
