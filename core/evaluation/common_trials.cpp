// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/common_trials.h"

#include "core/economics/trial_figures.h"
#include "core/evaluation/trial_worlds.h"

#include <algorithm>
#include <utility>

namespace tunepoint {

CommonTrials::CommonTrials(const Plan& plan, const InputSampler& sampler, std::size_t trials)
    : m_plan(plan)
    , m_sampler(sampler)
    , m_central(trials == 0)
    , m_trials(std::max<std::size_t>(trials, 1))
{
    findUsers();
    if (m_central) {
        m_asIs.resize(plan.strategies.size());
        for (std::size_t s = 0; s < m_asIs.size(); ++s)
            m_asIs[s] = inWorld(centralWorld(plan), s);
        return;
    }
    auto block = borrowBlock();
    for (std::size_t s = 0; s < plan.strategies.size(); ++s)
        m_asIs.push_back(figureOf(*block, s));
    giveBack(std::move(block));
}

void CommonTrials::findUsers()
{
    // An input that belongs to one strategy leaves the others' figures as they are.
    std::vector<std::size_t> all(m_plan.strategies.size());
    for (std::size_t s = 0; s < all.size(); ++s)
        all[s] = s;
    for (const InputSampler::Column& column : m_sampler.columns()) {
        std::vector<std::size_t> users;
        bool shared = false;
        for (const std::size_t input : column.inputs) {
            const Input& one = m_plan.inputs[input];
            const auto owner = std::find_if(m_plan.strategies.begin(), m_plan.strategies.end(),
                [&](const StrategyPlan& strategy) { return strategy.id == one.strategy; });
            if (one.strategy.empty() || owner == m_plan.strategies.end())
                shared = true;
            else
                users.push_back(std::size_t(owner - m_plan.strategies.begin()));
        }
        std::sort(users.begin(), users.end());
        users.erase(std::unique(users.begin(), users.end()), users.end());
        m_users.push_back(shared ? all : users);
    }
}

std::unique_ptr<TrialBlockMaker> CommonTrials::borrowBlock() const
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto block = std::move(m_idle.back());
            m_idle.pop_back();
            return block;
        }
    }
    const std::size_t whole = (m_trials + kTrialTile - 1) / kTrialTile * kTrialTile;
    auto block = std::make_unique<TrialBlockMaker>(m_plan, m_sampler, whole);
    block->make(0, m_trials);
    return block;
}

void CommonTrials::giveBack(std::unique_ptr<TrialBlockMaker> block) const
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(block));
}

CommonTrials::Figure CommonTrials::figureOf(const TrialBlockMaker& block, std::size_t strategy) const
{
    BlockFigures figures;
    figures.resize((m_trials + kTrialTile - 1) / kTrialTile * kTrialTile);
    block.evaluate(strategy, figures);
    Figure figure{0, std::move(figures.netPresentValue)};
    figure.worths.resize(m_trials);
    for (const double worth : figure.worths)
        figure.mean += worth / double(m_trials);
    return figure;
}

CommonTrials::Figure CommonTrials::inWorld(std::span<const double> world, std::size_t strategy) const
{
    const SharedFigures shared = sharedFigures(m_plan, world);
    MonthTable months;
    months.fill(shared);
    std::vector<double> flow(std::size_t(m_plan.frame.horizonMonths) + 1);
    std::vector<StrategyFigures> stretches;
    fillStrategyFigures(m_plan, m_plan.strategies[strategy], world, stretches);
    const double worth = trialFigures(shared, months, stretches, flow).netPresentValue;
    return {worth, {worth}};
}

std::vector<std::size_t> CommonTrials::usersOf(std::span<const Held> held) const
{
    std::vector<std::size_t> users;
    for (const Held& each : held)
        users.insert(users.end(), m_users[each.column].begin(), m_users[each.column].end());
    std::sort(users.begin(), users.end());
    users.erase(std::unique(users.begin(), users.end()), users.end());
    return users;
}

std::vector<CommonTrials::Figure> CommonTrials::holding(std::span<const Held> held) const
{
    std::vector<Figure> figures = m_asIs;
    if (m_central) {
        std::vector<double> world = centralWorld(m_plan);
        for (const Held& each : held) {
            const std::vector<std::size_t>& inputs = m_sampler.columns()[each.column].inputs;
            for (std::size_t i = 0; i < inputs.size(); ++i)
                world[inputs[i]] = each.values[i];
        }
        for (const std::size_t s : usersOf(held))
            figures[s] = inWorld(world, s);
        return figures;
    }
    auto block = borrowBlock();
    for (const Held& each : held)
        block->hold(each.column, each.values);
    for (const std::size_t s : usersOf(held)) {
        block->refresh(s);
        figures[s] = figureOf(*block, s);
    }
    block->release();
    giveBack(std::move(block));
    return figures;
}

std::vector<CommonTrials::Figure> CommonTrials::holding(
    std::size_t column, std::span<const double> values) const
{
    const Held held{column, {values.begin(), values.end()}};
    return holding({&held, 1});
}

} // namespace tunepoint
