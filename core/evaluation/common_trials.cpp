// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/common_trials.h"

#include <algorithm>

namespace tunepoint {

CommonTrials::CommonTrials(const Plan& plan, const InputSampler& sampler, std::size_t trials)
    : m_plan(plan)
    , m_sampler(sampler)
{
    World central;
    for (const Input& input : plan.inputs)
        central.values.push_back(input.central);
    m_worlds.assign(std::max<std::size_t>(trials, 1), central);
    if (trials > 0) {
        std::vector<std::vector<std::uint32_t>> draws;
        sampler.fillDraws(0, trials, draws);
        std::vector<double> values(trials);
        for (std::size_t c = 0; c < sampler.columns().size(); ++c) {
            for (std::size_t i = 0; i < sampler.columns()[c].inputs.size(); ++i) {
                sampler.fillValues(c, i, draws[c], values);
                for (std::size_t t = 0; t < trials; ++t)
                    m_worlds[t].values[sampler.columns()[c].inputs[i]] = values[t];
            }
        }
    }
    findUsers();
    m_asIs.assign(plan.strategies.size(), 0.0);
    std::vector<StrategyFigures> stretches;
    std::vector<double> flow(std::size_t(plan.frame.horizonMonths) + 1);
    MonthTable months;
    for (World& world : m_worlds) {
        const SharedFigures shared = sharedFigures(plan, world.values);
        months.fill(shared);
        for (std::size_t s = 0; s < plan.strategies.size(); ++s) {
            world.benefits.push_back(benefit(s, world.values, shared, months, stretches, flow));
            m_asIs[s] += world.benefits.back() / double(m_worlds.size());
        }
    }
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

std::vector<double> CommonTrials::holding(std::size_t column, std::span<const double> held) const
{
    const std::vector<std::size_t>& inputs = m_sampler.columns()[column].inputs;
    std::vector<double> means(m_plan.strategies.size(), 0.0);
    std::vector<std::vector<StrategyFigures>> stretches(m_plan.strategies.size());
    std::vector<double> flow(std::size_t(m_plan.frame.horizonMonths) + 1);
    std::vector<double> values;
    MonthTable months;
    for (const World& world : m_worlds) {
        values = world.values;
        for (std::size_t i = 0; i < inputs.size(); ++i)
            values[inputs[i]] = held[i];
        const SharedFigures shared = sharedFigures(m_plan, values);
        months.fill(shared);
        for (const std::size_t s : m_users[column])
            means[s] += benefit(s, values, shared, months, stretches[s], flow);
    }
    for (double& mean : means)
        mean /= double(m_worlds.size());
    std::vector<bool> touched(means.size(), false);
    for (const std::size_t s : m_users[column])
        touched[s] = true;
    for (std::size_t s = 0; s < means.size(); ++s) {
        if (!touched[s])
            means[s] = m_asIs[s];
    }
    return means;
}

} // namespace tunepoint
