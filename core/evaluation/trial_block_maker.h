// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/trial_block.h"
#include "core/evaluation/accuracy_block.h"
#include "core/evaluation/input_sampler.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <initializer_list>
#include <span>
#include <vector>

namespace tunepoint {

/// Columns of a plan's figures for a block of trials: draws the inputs, works out what follows from them and
/// hands every strategy to the vectors. Owned by one thread.
class TrialBlockMaker {
public:
    /// For blocks of up to `capacity` trials, a multiple of kTrialTile.
    TrialBlockMaker(const Plan& plan, const InputSampler& sampler, std::size_t capacity);
    TrialBlockMaker(const TrialBlockMaker&) = delete;
    TrialBlockMaker& operator=(const TrialBlockMaker&) = delete;

    /// Makes the trials from `first` on; a count that is no multiple of kTrialTile is rounded up.
    void make(std::uint64_t first, std::size_t count);

    /// Figures of one strategy in the trials made; `figures` has room for the capacity. `flows` as in
    /// blockFigures().
    void evaluate(std::size_t strategy, BlockFigures& figures, std::span<double> flows = {}) const;

    /// Gives all inputs of a column the values `held` (one for each) in every trial made; several columns,
    /// each once, may be held together. Strategies see them once refresh() has been called for them, until
    /// release().
    void hold(std::size_t column, std::span<const double> held);
    /// Works out anew what follows from the inputs for one strategy.
    void refresh(std::size_t strategy);
    /// Takes hold() back; what refresh() has worked out for a strategy stays until it is called again.
    void release();

    /// Columns of a strategy's stretches, and of what all share.
    [[nodiscard]] std::span<const StrategyBlock> stretches(std::size_t strategy) const
    {
        return m_strategies[strategy];
    }
    [[nodiscard]] const SharedBlock& shared() const { return m_shared; }

    /// Accuracy before review of a strategy's first stretch.
    [[nodiscard]] const TrialColumn& rawAccuracy(std::size_t strategy) const
    {
        return m_strategies[strategy].front().accuracy;
    }

private:
    /// The accuracy of one stretch.
    struct AccuracyJob {
        std::size_t strategy = 0;
        const AccuracyBinding* binding = nullptr;
        AccuracyColumns columns;
        ColumnsOf<StrategyParameters> parameters;
        AccuracyResults results;
    };

    /// An input that is held, and its draws.
    struct Held {
        double* column = nullptr;
        std::vector<double> drawn;
    };

    void makeAccuracy(const AccuracyJob& job);
    /// Works out anew what does not belong to one strategy.
    void follow(std::size_t column);
    [[nodiscard]] TrialColumn input(std::size_t index);
    [[nodiscard]] TrialColumn converted(TrialColumn column);
    [[nodiscard]] double* newColumn();
    /// Column of f(trial), worked out for every block, or once where none of `of` varies.
    [[nodiscard]] TrialColumn derived(
        std::initializer_list<TrialColumn> of, const std::function<double(std::size_t trial)>& f);
    void bindShared();
    void bindStrategy(const StrategyPlan& strategy);
    void bindStretch(const StrategyPlan& strategy, StrategyBlock& block);
    void bindAccuracy(const StrategyPlan& strategy, StrategyBlock& block);
    void bindAgeing(const AccuracyBinding& binding, StrategyBlock& block);

    const Plan& m_plan;
    const InputSampler& m_sampler;
    std::size_t m_capacity;
    std::size_t m_trials = 0;
    TrialConstants m_constants;
    std::deque<std::vector<double>> m_columns;
    std::vector<double*> m_inputs; ///< column of each uncertain input, else nullptr
    std::vector<Stream> m_eventStreams;
    std::vector<double*> m_events;
    std::vector<std::vector<std::uint32_t>> m_draws;
    std::vector<std::function<void()>> m_derivations; ///< in the order in which they build on each other
    std::vector<AccuracyJob> m_accuracies;
    SharedBlock m_shared;
    std::vector<std::vector<StrategyBlock>> m_strategies;
    std::vector<std::size_t> m_heldColumns;
    std::vector<Held> m_held;
};

} // namespace tunepoint
