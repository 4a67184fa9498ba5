// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/input_sampler.h"

#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <map>

namespace tunepoint {

namespace {

const Sample* sampleOf(const Input& input)
{
    return std::get_if<Sample>(&input.quantity.shape);
}

} // namespace

InputSampler::InputSampler(const Assessment& assessment, const Plan& plan, Sampler sampler,
    std::uint64_t seed, unsigned threads, const std::stop_token& stop)
    : m_plan(plan)
    , m_sampler(sampler)
    , m_seed(seed)
{
    std::map<std::string, std::size_t> byKey;
    for (std::size_t i = 0; i < plan.inputs.size(); ++i) {
        const Input& input = plan.inputs[i];
        if (!isUncertain(input.quantity) || sampleOf(input))
            continue;
        const auto [at, isNew] = byKey.try_emplace(input.key, m_columns.size());
        if (isNew)
            m_columns.push_back({input.key, {}, {}});
        m_columns[at->second].inputs.push_back(i);
        m_columns[at->second].tables.emplace_back();
    }
    // Each table takes a tenth of a millisecond, unless it is known from an earlier evaluation.
    forEachBlock(m_columns.size(), threads, stop, [&](std::size_t c, unsigned) {
        Column& column = m_columns[c];
        for (std::size_t i = 0; i < column.inputs.size(); ++i) {
            const Input& input = plan.inputs[column.inputs[i]];
            column.tables[i] = QuantileTable(input.quantity, input.bounds);
        }
    });
    addSampleSets();
    for (const Column& column : m_columns)
        m_streams.emplace_back(sampler, seed, streamKey(column.key));
    correlate(assessment);
}

void InputSampler::addSampleSets()
{
    std::map<std::string, std::vector<std::size_t>> sets;
    for (std::size_t i = 0; i < m_plan.inputs.size(); ++i) {
        if (const Sample* sample = sampleOf(m_plan.inputs[i]);
            sample && isUncertain(m_plan.inputs[i].quantity))
            sets[sample->set].push_back(i);
    }
    for (const auto& [set, inputs] : sets) {
        std::vector<const Quantity*> members;
        for (const std::size_t i : inputs)
            members.push_back(&m_plan.inputs[i].quantity);
        const std::vector<std::size_t> rows = jointRows(members);
        Column column{"sample/" + set, inputs, {}};
        for (const Quantity* member : members) {
            std::vector<double> values;
            for (const std::size_t row : rows)
                values.push_back(std::get<Sample>(member->shape).values[row]);
            column.tables.push_back(QuantileTable::ofRows(std::move(values)));
        }
        m_columns.push_back(std::move(column));
    }
}

void InputSampler::correlate(const Assessment& assessment)
{
    std::map<std::string, std::size_t> byPointer;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        for (const std::size_t input : m_columns[c].inputs) {
            if (!sampleOf(m_plan.inputs[input]))
                byPointer.emplace(m_plan.inputs[input].pointer, c);
        }
    }
    struct Pair {
        std::size_t a;
        std::size_t b;
        double rank;
    };
    std::vector<Pair> pairs;
    for (const Correlation& stated : assessment.correlations) {
        const auto a = byPointer.find(stated.a);
        const auto b = byPointer.find(stated.b);
        if (a == byPointer.end() || b == byPointer.end() || a->second == b->second)
            continue;
        pairs.push_back({a->second, b->second, stated.rank});
        for (const std::size_t column : {a->second, b->second}) {
            if (std::find(m_correlated.begin(), m_correlated.end(), column) == m_correlated.end())
                m_correlated.push_back(column);
        }
    }
    if (pairs.empty())
        return;
    // By key, so that the order of the document's inputs leaves the draws alone.
    std::sort(m_correlated.begin(), m_correlated.end(),
        [&](std::size_t a, std::size_t b) { return m_columns[a].key < m_columns[b].key; });
    CorrelationMatrix ranks = uncorrelated(m_correlated.size());
    const auto place = [&](std::size_t column) {
        return std::size_t(
            std::find(m_correlated.begin(), m_correlated.end(), column) - m_correlated.begin());
    };
    for (const Pair& pair : pairs) {
        ranks.at(place(pair.a), place(pair.b)) = pair.rank;
        ranks.at(place(pair.b), place(pair.a)) = pair.rank;
    }
    m_copula.emplace(isPossible(ranks) ? ranks : nearestPossible(ranks));
}

void InputSampler::fillDraws(
    std::uint64_t firstTrial, std::size_t count, std::vector<std::vector<std::uint32_t>>& draws) const
{
    draws.resize(m_columns.size());
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        draws[c].resize(count);
        m_streams[c].fill(firstTrial, draws[c]);
    }
    if (!m_copula)
        return;
    std::vector<std::uint32_t*> group;
    for (const std::size_t column : m_correlated)
        group.push_back(draws[column].data());
    m_copula->correlate(group, count);
}

void InputSampler::fillColumn(
    std::size_t column, std::uint64_t firstTrial, std::span<std::uint32_t> draws) const
{
    const auto at = std::find(m_correlated.begin(), m_correlated.end(), column);
    if (at == m_correlated.end()) {
        m_streams[column].fill(firstTrial, draws);
        return;
    }
    std::vector<std::vector<std::uint32_t>> all(m_correlated.size());
    std::vector<std::uint32_t*> group;
    for (std::size_t i = 0; i < m_correlated.size(); ++i) {
        all[i].resize(draws.size());
        m_streams[m_correlated[i]].fill(firstTrial, all[i]);
        group.push_back(all[i].data());
    }
    m_copula->correlate(group, draws.size());
    const auto& mine = all[std::size_t(at - m_correlated.begin())];
    std::copy(mine.begin(), mine.end(), draws.begin());
}

bool InputSampler::isIndependent(std::size_t column) const
{
    return !m_columns[column].key.starts_with("sample/") && !isCorrelated(column);
}

bool InputSampler::isCorrelated(std::size_t column) const
{
    return std::find(m_correlated.begin(), m_correlated.end(), column) != m_correlated.end();
}

void InputSampler::correlateDraws(std::span<std::uint32_t> draws) const
{
    std::vector<std::uint32_t*> group;
    for (std::uint32_t& draw : draws)
        group.push_back(&draw);
    if (m_copula)
        m_copula->correlate(group, 1);
}

void InputSampler::fillValues(std::size_t column, std::size_t which, std::span<const std::uint32_t> draws,
    std::span<double> values) const
{
    m_columns[column].tables[which].values(draws, values);
    // A normal share may stray beyond 1: what cannot be is moved to what just can.
    const Bounds& bounds = m_plan.inputs[m_columns[column].inputs[which]].bounds;
    if (bounds.lower) {
        for (double& value : values)
            value = value < *bounds.lower ? *bounds.lower : value;
    }
    if (bounds.upper) {
        for (double& value : values)
            value = value > *bounds.upper ? *bounds.upper : value;
    }
}

} // namespace tunepoint
