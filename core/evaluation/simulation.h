// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/input_sampler.h"
#include "core/uncertainty/summary.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace tunepoint {

struct SimulationOptions {
    std::uint64_t trials = 10'000; ///< rounded up by roundedTrials()
    unsigned threads = 0; ///< 0: all that the machine runs at once; the bits do not depend on it
    std::stop_token stop;
};

/// Figures of one strategy by trial; a vector is empty where the figure is not defined for the strategy.
struct StrategyTrials {
    std::vector<double> accuracy;
    std::vector<double> totalCost;
    std::vector<double> roi;
    std::vector<double> costPerCorrectItem;
    std::vector<double> costPerMonth; ///< recurring, without one-off and errors
    std::vector<double> paybackMonths; ///< infinity: never
    /// Cumulative cash flow of the first band trials: [trial * (horizon + 1) + month].
    std::vector<double> cumulativeCash;
};

/// The same draws for all strategies, every one evaluated in every trial.
struct Simulation {
    Sampler sampler = Sampler::Sobol;
    std::uint64_t trials = 0; ///< used count
    std::size_t bandTrials = 0; ///< trials that cumulativeCash holds
    std::vector<double> netPresentValue; ///< [trial * strategies + strategy]
    std::vector<double> objective; ///< what the choice maximises, likewise; empty: the net present value
    std::vector<StrategyTrials> strategies;

    [[nodiscard]] TrialMatrix benefits() const
    {
        return {objective.empty() ? netPresentValue : objective, strategies.size()};
    }
};

/// Whether it is known how many items arrive, so that figures per item mean anything.
[[nodiscard]] bool volumeKnown(const Plan& plan);

/// Bands over months need fewer trials than money does.
inline constexpr std::size_t kBandTrials = 4096;

/// Runs the trials. A requested stop gives a simulation without trials, to be thrown away.
[[nodiscard]] Simulation simulate(
    const Plan& plan, const InputSampler& sampler, const SimulationOptions& options);

} // namespace tunepoint
