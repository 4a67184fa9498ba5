// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/simulation.h"

#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace tunepoint {

/// A figure of one strategy, by the name that namedFigure() knows.
struct FigureRequest {
    std::size_t strategy = 0;
    std::string_view figure;
};

/// Figures of strategies by trial: those that the simulation kept are taken from it, the others are worked
/// out again in the same states of the world, so that the two belong together. A figure that is undefined in
/// a trial is NaN.
class FigureTrials {
public:
    /// The same bits on any number of threads. A requested stop leaves it incomplete.
    FigureTrials(const Plan& plan, const InputSampler& sampler, const Simulation& simulation,
        const std::vector<FigureRequest>& requests, unsigned threads, const std::stop_token& stop);

    [[nodiscard]] bool complete() const { return m_complete; }
    /// One figure for each trial, of the request with this index.
    [[nodiscard]] std::span<const double> of(std::size_t request) const { return m_values[request]; }

private:
    std::vector<std::vector<double>> m_values;
    bool m_complete = true;
};

} // namespace tunepoint
