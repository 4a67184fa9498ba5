// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/trial_figures.h"
#include "core/evaluation/input_sampler.h"
#include "core/evaluation/plan.h"

#include <span>
#include <vector>

namespace tunepoint {

/// A small fixed set of trials on which one input after the other is held at a value: common random numbers,
/// failures and training attempts included, so that a difference is due to the input alone. With no trials
/// the set is the central case.
class CommonTrials {
public:
    /// The first `trials` trials of the sampler; 0: the medians.
    CommonTrials(const Plan& plan, const InputSampler& sampler, std::size_t trials);

    /// Net present value of one strategy over the set.
    struct Figure {
        double mean = 0;
        double lowest = 0;
        double highest = 0;
    };

    /// Figures of every strategy with all inputs of `column` at their given values (one for each input of the
    /// column).
    [[nodiscard]] std::vector<Figure> holding(std::size_t column, std::span<const double> values) const;

    [[nodiscard]] std::size_t count() const { return m_worlds.size(); }

private:
    [[nodiscard]] double benefit(std::size_t strategy, std::span<const double> values,
        const SharedFigures& shared, const MonthTable& months, std::vector<StrategyFigures>& stretches,
        std::vector<double>& flow) const;
    void findUsers();

    const Plan& m_plan;
    const InputSampler& m_sampler;
    std::vector<std::vector<double>> m_worlds; ///< inputs, then events, of each trial
    std::vector<Figure> m_asIs; ///< with nothing held
    std::vector<std::vector<std::size_t>> m_users; ///< strategies that an input touches, by column
};

} // namespace tunepoint
