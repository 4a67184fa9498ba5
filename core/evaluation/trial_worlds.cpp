// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/trial_worlds.h"

#include <algorithm>

namespace tunepoint {

TrialWorlds::TrialWorlds(
    const Plan& plan, const InputSampler& sampler, std::uint64_t first, std::size_t count)
    : m_width(plan.inputs.size() + plan.events.size())
    , m_values(count * m_width)
{
    const std::vector<double> central = centralWorld(plan);
    for (std::size_t t = 0; t < count; ++t)
        std::copy(central.begin(), central.end(), m_values.begin() + std::ptrdiff_t(t * m_width));
    std::vector<std::vector<std::uint32_t>> draws;
    sampler.fillDraws(first, count, draws);
    std::vector<double> values(count);
    for (std::size_t c = 0; c < sampler.columns().size(); ++c) {
        const std::vector<std::size_t>& inputs = sampler.columns()[c].inputs;
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            sampler.fillValues(c, i, draws[c], values);
            for (std::size_t t = 0; t < count; ++t)
                m_values[t * m_width + inputs[i]] = values[t];
        }
    }
    std::vector<std::uint32_t> event(count);
    for (std::size_t e = 0; e < plan.events.size(); ++e) {
        sampler.stream(plan.events[e]).fill(first, event);
        for (std::size_t t = 0; t < count; ++t)
            m_values[t * m_width + plan.inputs.size() + e] = uniform01(event[t]);
    }
}

std::vector<double> centralWorld(const Plan& plan)
{
    std::vector<double> values;
    values.reserve(plan.inputs.size());
    for (const Input& input : plan.inputs)
        values.push_back(input.central);
    return values;
}

} // namespace tunepoint
