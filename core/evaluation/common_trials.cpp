// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/common_trials.h"

#include "core/evaluation/trial_worlds.h"

#include <algorithm>
#include <limits>

namespace tunepoint {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr CommonTrials::Figure kNothing{0, kInfinity, -kInfinity};

/// Adds to the sum that the mean is made of.
void add(CommonTrials::Figure& figure, double value)
{
    figure.mean += value;
    figure.lowest = std::min(figure.lowest, value);
    figure.highest = std::max(figure.highest, value);
}

} // namespace

CommonTrials::CommonTrials(const Plan& plan, const InputSampler& sampler, std::size_t trials)
    : m_plan(plan)
    , m_sampler(sampler)
{
    if (trials == 0) {
        m_worlds.push_back(centralWorld(plan));
    } else {
        const TrialWorlds worlds(plan, sampler, 0, trials);
        for (std::size_t t = 0; t < trials; ++t)
            m_worlds.emplace_back(worlds[t].begin(), worlds[t].end());
    }
    findUsers();
    m_asIs.assign(plan.strategies.size(), kNothing);
    std::vector<StrategyFigures> stretches;
    std::vector<double> flow(std::size_t(plan.frame.horizonMonths) + 1);
    MonthTable months;
    for (const std::vector<double>& world : m_worlds) {
        const SharedFigures shared = sharedFigures(plan, world);
        months.fill(shared);
        for (std::size_t s = 0; s < plan.strategies.size(); ++s)
            add(m_asIs[s], benefit(s, world, shared, months, stretches, flow));
    }
    for (Figure& figure : m_asIs)
        figure.mean /= double(m_worlds.size());
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

double CommonTrials::benefit(std::size_t strategy, std::span<const double> values,
    const SharedFigures& shared, const MonthTable& months, std::vector<StrategyFigures>& stretches,
    std::vector<double>& flow) const
{
    fillStrategyFigures(m_plan, m_plan.strategies[strategy], values, stretches);
    return trialFigures(shared, months, stretches, flow).netPresentValue;
}

std::vector<CommonTrials::Figure> CommonTrials::holding(
    std::size_t column, std::span<const double> held) const
{
    const std::vector<std::size_t>& inputs = m_sampler.columns()[column].inputs;
    std::vector<Figure> figures = m_asIs;
    for (const std::size_t s : m_users[column])
        figures[s] = kNothing;
    std::vector<std::vector<StrategyFigures>> stretches(m_plan.strategies.size());
    std::vector<double> flow(std::size_t(m_plan.frame.horizonMonths) + 1);
    std::vector<double> values;
    MonthTable months;
    for (const std::vector<double>& world : m_worlds) {
        values = world;
        for (std::size_t i = 0; i < inputs.size(); ++i)
            values[inputs[i]] = held[i];
        const SharedFigures shared = sharedFigures(m_plan, values);
        months.fill(shared);
        for (const std::size_t s : m_users[column])
            add(figures[s], benefit(s, values, shared, months, stretches[s], flow));
    }
    for (const std::size_t s : m_users[column])
        figures[s].mean /= double(m_worlds.size());
    return figures;
}

} // namespace tunepoint
