// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/framework_figures.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

template <std::size_t N>
bool isOneOf(
    const Evaluation& evaluation, const std::string& id, const std::array<std::string_view, N>& kinds)
{
    const StrategyResult* result = findResult(evaluation, id);
    return result && std::find(kinds.begin(), kinds.end(), result->archetype) != kinds.end();
}

constexpr std::array<std::string_view, 2> prompted{"zeroShot", "fewShot"};
constexpr std::array<std::string_view, 4> tuned{
    "loraHosted", "loraSelfHosted", "hostedTuningClosed", "fullTuning"};

} // namespace

FrameworkFigures frameworkFigures(const Evaluation& evaluation)
{
    FrameworkFigures figures;
    auto& volumes = figures.tuningBreakEvenVolumes;
    for (const BreakEven& pair : evaluation.breakEven) {
        const bool wanted = (isOneOf(evaluation, pair.a, prompted) && isOneOf(evaluation, pair.b, tuned))
            || (isOneOf(evaluation, pair.a, tuned) && isOneOf(evaluation, pair.b, prompted));
        if (wanted)
            volumes.insert(volumes.end(), pair.volumesPerMonth.begin(), pair.volumesPerMonth.end());
    }
    std::sort(volumes.begin(), volumes.end());
    for (const StrategyResult& strategy : evaluation.strategies) {
        const auto& latency = strategy.central.latencyP95Seconds;
        if (latency && isOneOf(evaluation, strategy.id, prompted))
            figures.promptedLatencyP95Seconds
                = std::min(*latency, figures.promptedLatencyP95Seconds.value_or(*latency));
    }
    return figures;
}

} // namespace tunepoint
