// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/trial_block_maker.h"

#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace tunepoint {

/// A small fixed set of trials on which one input after the other is held at a value: common random numbers,
/// failures and training attempts included, so that a difference is due to the input alone. With no trials
/// the set is the central case. Its functions may be called from several threads at once.
class CommonTrials {
public:
    /// The first `trials` trials of the sampler; 0: the medians.
    CommonTrials(const Plan& plan, const InputSampler& sampler, std::size_t trials);

    /// Net present value of one strategy over the set.
    struct Figure {
        double mean = 0;
        std::vector<double> worths; ///< by trial
    };

    /// A column and the values of its inputs, one for each.
    struct Held {
        std::size_t column = 0;
        std::vector<double> values;
    };

    /// Figures of every strategy with the inputs of some columns, each given once, at these values.
    [[nodiscard]] std::vector<Figure> holding(std::span<const Held> held) const;
    /// The same with one column held.
    [[nodiscard]] std::vector<Figure> holding(std::size_t column, std::span<const double> values) const;

    /// The same with nothing held.
    [[nodiscard]] const std::vector<Figure>& asTheyAre() const { return m_asIs; }

private:
    [[nodiscard]] Figure inWorld(std::span<const double> world, std::size_t strategy) const;
    [[nodiscard]] std::unique_ptr<TrialBlockMaker> borrowBlock() const;
    void giveBack(std::unique_ptr<TrialBlockMaker> block) const;
    [[nodiscard]] Figure figureOf(const TrialBlockMaker& block, std::size_t strategy) const;
    void findUsers();
    [[nodiscard]] std::vector<std::size_t> usersOf(std::span<const Held> held) const;

    const Plan& m_plan;
    const InputSampler& m_sampler;
    bool m_central; ///< the set is the central case, in which nothing is drawn
    std::size_t m_trials;
    std::vector<Figure> m_asIs; ///< with nothing held
    std::vector<std::vector<std::size_t>> m_users; ///< strategies that an input touches, by column
    /// Blocks that nobody is using at present: each thread needs one of its own.
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<TrialBlockMaker>> m_idle;
};

} // namespace tunepoint
