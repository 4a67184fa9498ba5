// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/tornado.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

std::vector<TornadoBar> tornado(
    const FiguresFunction& model, std::span<const TornadoInput> inputs, std::size_t rankedBy)
{
    std::vector<double> values;
    for (const TornadoInput& input : inputs)
        values.push_back(input.median);
    std::vector<TornadoBar> bars;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i].low == inputs[i].high)
            continue;
        TornadoBar bar;
        bar.input = i;
        values[i] = inputs[i].low;
        bar.atLow = model(values);
        values[i] = inputs[i].high;
        bar.atHigh = model(values);
        values[i] = inputs[i].median;
        bars.push_back(std::move(bar));
    }
    std::stable_sort(bars.begin(), bars.end(), [rankedBy](const TornadoBar& a, const TornadoBar& b) {
        return std::abs(a.atHigh[rankedBy] - a.atLow[rankedBy])
            > std::abs(b.atHigh[rankedBy] - b.atLow[rankedBy]);
    });
    return bars;
}

} // namespace tunepoint
