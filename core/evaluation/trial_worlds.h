// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/input_sampler.h"
#include "core/evaluation/plan.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tunepoint {

/// The states of the world of some trials, as the simulation draws them: what sharedFigures() and
/// fillStrategyFigures() take.
class TrialWorlds {
public:
    /// Trials first … first + count - 1, with the draws of the plan's events.
    TrialWorlds(const Plan& plan, const InputSampler& sampler, std::uint64_t first, std::size_t count);

    [[nodiscard]] std::size_t count() const { return m_width == 0 ? 0 : m_values.size() / m_width; }
    /// Values of all inputs, then one uniform number for each event.
    [[nodiscard]] std::span<const double> operator[](std::size_t trial) const
    {
        return std::span<const double>(m_values).subspan(trial * m_width, m_width);
    }

private:
    std::size_t m_width = 0;
    std::vector<double> m_values;
};

/// The central case: every input at its median, no events.
[[nodiscard]] std::vector<double> centralWorld(const Plan& plan);

} // namespace tunepoint
