// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/input_range.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kLowest = 0.01; ///< percentiles at the ends
constexpr double kHighest = 0.99;
constexpr double kAround = 4; ///< a certain input is tried from a quarter to four times its value
constexpr double kByFactors = 20; ///< ratio from which steps would squeeze the small values

/// Ends for an input without a range of its own.
void spread(InputRange& range, const Input& input)
{
    const double size = std::abs(input.central);
    range.low = input.central >= 0 ? size / kAround : -size * kAround;
    range.high = input.central >= 0 ? size * kAround : -size / kAround;
    const bool isShare = input.bounds == share;
    if (isShare) {
        range.low = 0;
        range.high = 1;
    } else if (size == 0) {
        range.low = input.bounds.lower.value_or(-1);
        range.high = input.bounds.upper.value_or(std::max(range.low + 1, 1.0));
    }
}

} // namespace

double InputRange::position(double at) const
{
    const double inside = std::clamp(at, low, high);
    const double place
        = logarithmic ? std::log(inside / low) / std::log(high / low) : (inside - low) / (high - low);
    return std::clamp(place, 0.0, 1.0);
}

double InputRange::value(double position) const
{
    const double inside = std::clamp(position, 0.0, 1.0);
    return std::clamp(
        logarithmic ? low * std::pow(high / low, inside) : low + inside * (high - low), low, high);
}

InputRange inputRange(const Input& input, std::optional<double> also)
{
    InputRange range;
    if (isUncertain(input.quantity)) {
        const auto at = [&](double p) { return quantile(input.quantity, input.bounds, p); };
        range.low = at(kLowest);
        range.high = at(kHighest);
        range.p10 = at(0.1);
        range.p50 = at(0.5);
        range.p90 = at(0.9);
    }
    if (!(range.high > range.low) || !range.p10)
        spread(range, input);
    if (also && std::isfinite(*also)) {
        range.low = std::min(range.low, *also);
        range.high = std::max(range.high, *also);
    }
    range.low = std::max(range.low, input.bounds.lower.value_or(range.low));
    range.high = std::min(range.high, input.bounds.upper.value_or(range.high));
    if (!(range.high > range.low))
        range.high = range.low + 1;
    range.logarithmic = range.low > 0 && range.high / range.low > kByFactors;
    return range;
}

std::vector<std::string> strongestInputs(const Evaluation& evaluation, std::size_t count)
{
    std::vector<std::string> pointers;
    const auto take = [&](const std::string& pointer) {
        const bool known = std::any_of(evaluation.inputs.begin(), evaluation.inputs.end(),
            [&](const Input& input) { return input.pointer == pointer; });
        if (known && pointers.size() < count
            && std::find(pointers.begin(), pointers.end(), pointer) == pointers.end())
            pointers.push_back(pointer);
    };
    if (evaluation.sensitivity) {
        for (const TornadoEntry& entry : evaluation.sensitivity->tornado)
            take(entry.pointer);
    }
    if (evaluation.valueOfInformation) {
        for (const InformationEntry& entry : evaluation.valueOfInformation->evppi) {
            if (entry.pointers.size() == 1)
                take(entry.pointers.front());
        }
    }
    for (const bool shared : {true, false}) {
        for (const bool uncertain : {true, false}) {
            for (const Input& input : evaluation.inputs) {
                if (input.strategy.empty() == shared && isUncertain(input.quantity) == uncertain)
                    take(input.pointer);
            }
        }
    }
    return pointers;
}

std::vector<std::string> pointersOfDraw(const Evaluation& evaluation, const std::string& pointer)
{
    const auto own = std::ranges::find(evaluation.inputs, pointer, &Input::pointer);
    if (own == evaluation.inputs.end() || own->key.empty())
        return {pointer};
    std::vector<std::string> pointers;
    for (const Input& input : evaluation.inputs) {
        if (input.key == own->key && std::ranges::find(pointers, input.pointer) == pointers.end())
            pointers.push_back(input.pointer);
    }
    return pointers;
}

} // namespace tunepoint
