// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/trial_loop.h"
#include "core/evaluation/trial_worlds.h"

#include "core/uncertainty/block_scheduler.h"

#include <algorithm>

namespace tunepoint {

namespace {

struct Scratch {
    std::vector<std::vector<std::uint32_t>> draws;
    std::vector<std::vector<double>> columns; ///< values of each uncertain input
    std::vector<std::vector<std::uint32_t>> events;
    std::vector<double> values;
    MonthTable months;
};

class Loop {
public:
    Loop(const Plan& plan, const InputSampler& sampler)
        : m_plan(plan)
        , m_sampler(sampler)
    {
        for (const auto& column : sampler.columns())
            m_uncertain.insert(m_uncertain.end(), column.inputs.begin(), column.inputs.end());
        for (const std::string& key : plan.events)
            m_events.push_back(sampler.stream(key));
    }

    [[nodiscard]] Scratch scratch() const
    {
        Scratch s;
        s.columns.assign(m_uncertain.size(), std::vector<double>(kBlockTrials));
        s.events.assign(m_events.size(), std::vector<std::uint32_t>(kBlockTrials));
        s.values = centralWorld(m_plan);
        s.values.resize(m_plan.inputs.size() + m_events.size());
        return s;
    }

    void block(std::uint64_t first, std::size_t count, unsigned worker, Scratch& s,
        const std::function<void(const TrialWorld&)>& visit) const
    {
        m_sampler.fillDraws(first, count, s.draws);
        std::size_t u = 0;
        for (std::size_t c = 0; c < m_sampler.columns().size(); ++c) {
            for (std::size_t i = 0; i < m_sampler.columns()[c].inputs.size(); ++i, ++u)
                m_sampler.fillValues(c, i, s.draws[c], {s.columns[u].data(), count});
        }
        for (std::size_t e = 0; e < m_events.size(); ++e)
            m_events[e].fill(first, {s.events[e].data(), count});
        for (std::size_t t = 0; t < count; ++t) {
            for (std::size_t i = 0; i < m_uncertain.size(); ++i)
                s.values[m_uncertain[i]] = s.columns[i][t];
            for (std::size_t e = 0; e < m_events.size(); ++e)
                s.values[m_plan.inputs.size() + e] = uniform01(s.events[e][t]);
            const SharedFigures shared = sharedFigures(m_plan, s.values);
            s.months.fill(shared);
            visit({first + t, s.values, shared, s.months, worker});
        }
    }

private:
    const Plan& m_plan;
    const InputSampler& m_sampler;
    std::vector<Stream> m_events;
    std::vector<std::size_t> m_uncertain; ///< input of each of Scratch::columns
};

} // namespace

bool forEachTrial(const Plan& plan, const InputSampler& sampler, std::uint64_t trials, unsigned threads,
    const std::stop_token& stop, const std::function<void(const TrialWorld&)>& visit)
{
    const Loop loop(plan, sampler);
    std::vector<Scratch> scratch;
    for (unsigned i = 0; i < (threads == 0 ? allThreads() : threads); ++i)
        scratch.push_back(loop.scratch());
    const auto blocks = std::size_t((trials + kBlockTrials - 1) / kBlockTrials);
    return forEachBlock(blocks, threads, stop, [&](std::size_t block, unsigned worker) {
        const std::uint64_t first = block * kBlockTrials;
        loop.block(first, std::size_t(std::min<std::uint64_t>(kBlockTrials, trials - first)), worker,
            scratch[worker], visit);
    });
}

} // namespace tunepoint
