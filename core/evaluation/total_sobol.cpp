// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/total_sobol.h"

#include "core/economics/trial_figures.h"
#include "core/evaluation/trial_worlds.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr std::uint64_t kMostTrials = 4'096;

/// What is exchanged as a whole between the two samples.
struct Factor {
    std::vector<std::size_t> columns; ///< of the sampler; empty: the events
};

QuantileTable unitInterval()
{
    Quantity quantity;
    quantity.shape = Uniform{0, 1};
    return {quantity, unbounded};
}

/// The draw that a value of unitInterval() stands for.
std::uint32_t drawOf(double uniform)
{
    return std::uint32_t(std::min(uniform * 0x1p32, 0x1p32 - 1));
}

/// One of several independent draws that a single one stands for: the members of a factor.
std::uint32_t memberDraw(std::uint32_t draw, std::size_t member)
{
    const Stream stream(Sampler::Random, draw, member + 1);
    return member == 0 ? draw : stream.draw(0);
}

class Margins {
public:
    Margins(const TrialRun& run, std::size_t strategy, std::size_t over)
        : m_run(run)
        , m_strategy(strategy)
        , m_over(over)
        , m_central(centralWorld(run.plan))
    {
        m_central.resize(run.plan.inputs.size() + run.plan.events.size());
        Factor correlated;
        for (std::size_t c = 0; c < run.sampler.columns().size(); ++c) {
            if (!touches(c))
                continue;
            if (run.sampler.isCorrelated(c))
                correlated.columns.push_back(c);
            else
                m_factors.push_back({{c}});
        }
        if (!correlated.columns.empty()) {
            // Correlated columns that touch neither strategy still shape the others' draws.
            correlated.columns = run.sampler.correlatedColumns();
            m_factors.push_back(std::move(correlated));
        }
        if (!run.plan.events.empty())
            m_factors.push_back({});
    }

    [[nodiscard]] const std::vector<Factor>& factors() const { return m_factors; }

    [[nodiscard]] double margin(std::span<const double> uniforms) const
    {
        std::vector<double> values = m_central;
        for (std::size_t f = 0; f < m_factors.size(); ++f)
            setFactor(m_factors[f], drawOf(uniforms[f]), values);
        const SharedFigures shared = sharedFigures(m_run.plan, values);
        MonthTable months;
        months.fill(shared);
        return presentValue(m_strategy, shared, months, values)
            - presentValue(m_over, shared, months, values);
    }

private:
    bool touches(std::size_t column) const
    {
        const auto& inputs = m_run.sampler.columns()[column].inputs;
        return std::any_of(inputs.begin(), inputs.end(), [&](std::size_t input) {
            const std::string& owner = m_run.plan.inputs[input].strategy;
            return owner.empty() || owner == m_run.plan.strategies[m_strategy].id
                || owner == m_run.plan.strategies[m_over].id;
        });
    }

    void setFactor(const Factor& factor, std::uint32_t draw, std::vector<double>& values) const
    {
        if (factor.columns.empty()) {
            for (std::size_t e = 0; e < m_run.plan.events.size(); ++e)
                values[m_run.plan.inputs.size() + e] = uniform01(memberDraw(draw, e));
            return;
        }
        std::vector<std::uint32_t> draws;
        for (std::size_t i = 0; i < factor.columns.size(); ++i)
            draws.push_back(memberDraw(draw, i));
        if (draws.size() > 1)
            m_run.sampler.correlateDraws(draws);
        for (std::size_t i = 0; i < factor.columns.size(); ++i) {
            const std::vector<std::size_t>& inputs = m_run.sampler.columns()[factor.columns[i]].inputs;
            for (std::size_t k = 0; k < inputs.size(); ++k)
                m_run.sampler.fillValues(factor.columns[i], k, {&draws[i], 1}, {&values[inputs[k]], 1});
        }
    }

    double presentValue(std::size_t strategy, const SharedFigures& shared, const MonthTable& months,
        std::span<const double> values) const
    {
        std::vector<StrategyFigures> stretches;
        std::vector<double> flow(std::size_t(m_run.plan.frame.horizonMonths) + 1);
        fillStrategyFigures(m_run.plan, m_run.plan.strategies[strategy], values, stretches);
        return trialFigures(shared, months, stretches, flow).netPresentValue;
    }

    const TrialRun& m_run;
    std::size_t m_strategy;
    std::size_t m_over;
    std::vector<double> m_central; ///< with places for the events
    std::vector<Factor> m_factors;
};

} // namespace

std::optional<std::vector<Estimate>> totalIndices(const TrialRun& run, std::size_t strategy, std::size_t over)
{
    std::vector<Estimate> totals(run.sampler.columns().size());
    if (strategy == over)
        return totals;
    const Margins margins(run, strategy, over);
    SobolIndexOptions options;
    options.sampler = run.simulation.sampler;
    options.trials = std::min<std::uint64_t>(run.simulation.trials, kMostTrials);
    options.seed = run.sampler.seed();
    options.threads = run.options.threads;
    options.stop = run.options.stop;
    for (const Factor& factor : margins.factors())
        options.keys.push_back(
            factor.columns.empty() ? "events" : run.sampler.columns()[factor.columns.front()].key);
    const std::vector<QuantileTable> inputs(margins.factors().size(), unitInterval());
    const auto indices = sobolIndices(
        [&](std::span<const double> uniforms) { return margins.margin(uniforms); }, inputs, options);
    if (!indices)
        return {};
    for (std::size_t f = 0; f < margins.factors().size(); ++f) {
        for (const std::size_t column : margins.factors()[f].columns)
            totals[column] = indices->inputs[f].total;
    }
    return totals;
}

} // namespace tunepoint
