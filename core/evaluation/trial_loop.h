// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/trial_figures.h"
#include "core/evaluation/input_sampler.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace tunepoint {

/// One state of the world, as the simulation draws it.
struct TrialWorld {
    std::uint64_t trial = 0;
    std::span<const double> values; ///< of all inputs, then one uniform number for each event of the plan
    const SharedFigures& shared;
    const MonthTable& months;
    unsigned worker = 0; ///< below the number of threads: picks scratch space
};

/// Calls `visit` once for each of the first `trials` trials, from several threads at once; it writes what
/// belongs to its trial. The draws are those of simulate(). False: stopped.
[[nodiscard]] bool forEachTrial(const Plan& plan, const InputSampler& sampler, std::uint64_t trials,
    unsigned threads, const std::stop_token& stop, const std::function<void(const TrialWorld&)>& visit);

} // namespace tunepoint
