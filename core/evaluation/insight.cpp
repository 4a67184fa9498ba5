// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/insight.h"

#include "core/evaluation/common_trials.h"
#include "core/evaluation/flip_search.h"
#include "core/evaluation/total_sobol.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

Insight::Insight(Evaluation& evaluation, const TrialRun& run)
    : m_evaluation(evaluation)
    , m_run(run)
    , m_places(contestants(evaluation))
{
    const TrialMatrix all = run.simulation.benefits();
    m_benefits.reserve(std::size_t(run.simulation.trials) * m_places.size());
    for (std::size_t t = 0; t < run.simulation.trials; ++t) {
        for (const std::size_t s : m_places)
            m_benefits.push_back(all.row(t)[s]);
    }
    m_margin = winningMargin(benefits());
    m_inputs = sampledInputs();
}

bool Insight::run()
{
    auto values = inputValues(
        benefits(), m_inputs, {m_run.sampler.sampler(), m_margin, m_run.options.threads, m_run.options.stop});
    if (!values)
        return false;
    m_values = std::move(*values);
    const auto moved = moves();
    if (!moved)
        return false;
    for (std::size_t c = 0; c < m_values.size(); ++c) {
        // What changes no figure is worth nothing and explains nothing, whatever the noise of the trials
        // says.
        if (!(*moved)[c].matters)
            m_values[c].perfectInformation = m_values[c].firstOrder = {};
    }
    Sensitivity& sensitivity = m_evaluation.sensitivity.emplace();
    sensitivity.strategy = id(m_margin.strategy);
    if (m_margin.over != m_margin.strategy)
        sensitivity.over = id(m_margin.over);
    addTornado(sensitivity);
    addFlips(sensitivity, *moved);
    return addIndices(sensitivity) && addInformation();
}

const std::string& Insight::id(std::size_t inField) const
{
    return m_evaluation.strategies[m_places[inField]].id;
}

const Input& Insight::firstInput(std::size_t column) const
{
    return m_run.plan.inputs[m_run.sampler.columns()[column].inputs.front()];
}

std::vector<SampledInput> Insight::sampledInputs() const
{
    const InputSampler& sampler = m_run.sampler;
    std::vector<SampledInput> inputs;
    for (std::size_t c = 0; c < sampler.columns().size(); ++c)
        inputs.push_back({[&sampler, c](std::uint64_t first, std::span<std::uint32_t> draws) {
                              sampler.fillColumn(c, first, draws);
                          },
            sampler.columns()[c].tables.front(), sampler.isIndependent(c)});
    return inputs;
}

/// All inputs of a column at the same percentile.
std::vector<double> Insight::at(std::size_t column, double probability) const
{
    const auto draw = std::uint32_t(probability * 0x1p32);
    std::vector<double> values(m_run.sampler.columns()[column].inputs.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        m_run.sampler.fillValues(column, i, {&draw, 1}, {&values[i], 1});
    return values;
}

void Insight::addTornado(Sensitivity& sensitivity) const
{
    const CommonTrials central(m_run.plan, m_run.sampler, 0);
    const std::size_t best = m_places[m_margin.strategy];
    const std::size_t second = m_places[m_margin.over];
    for (std::size_t c = 0; c < m_inputs.size(); ++c) {
        const std::vector<double> low = at(c, 0.1);
        const std::vector<double> high = at(c, 0.9);
        const auto atLow = central.holding(c, low);
        const auto atHigh = central.holding(c, high);
        sensitivity.tornado.push_back(
            {firstInput(c).pointer, low.front(), high.front(), atLow[best].mean, atHigh[best].mean,
                atLow[best].mean - atLow[second].mean, atHigh[best].mean - atHigh[second].mean});
    }
    std::stable_sort(sensitivity.tornado.begin(), sensitivity.tornado.end(),
        [](const TornadoEntry& a, const TornadoEntry& b) {
            return std::abs(a.marginHigh - a.marginLow) > std::abs(b.marginHigh - b.marginLow);
        });
}

bool Insight::addIndices(Sensitivity& sensitivity) const
{
    std::optional<std::vector<Estimate>> totals;
    if (m_run.options.totalSobol) {
        totals = totalIndices(m_run, m_places[m_margin.strategy], m_places[m_margin.over]);
        if (!totals)
            return false;
    }
    for (std::size_t c = 0; c < m_values.size(); ++c)
        sensitivity.sobol.push_back({firstInput(c).pointer, m_values[c].firstOrder,
            totals ? std::optional((*totals)[c]) : std::nullopt});
    std::stable_sort(sensitivity.sobol.begin(), sensitivity.sobol.end(),
        [](const SobolEntry& a, const SobolEntry& b) { return a.first.value > b.first.value; });
    return true;
}

std::optional<std::vector<InputMoves>> Insight::moves() const
{
    return moveInputs(m_run, {m_places, m_margin.strategy});
}

void Insight::addFlips(Sensitivity& sensitivity, const std::vector<InputMoves>& moves) const
{
    struct Ranked {
        FlipEntry entry;
        double distance = 0; ///< from the median, in parts of the distance from P10 to P90
    };
    std::vector<Ranked> ranked;
    for (std::size_t c = 0; c < moves.size(); ++c) {
        for (const std::optional<FlipPoint>& flip : {moves[c].flips.below, moves[c].flips.above}) {
            if (!flip)
                continue;
            const Input& input = firstInput(c);
            const auto level
                = [&](double probability) { return quantile(input.quantity, input.bounds, probability); };
            const bool unlikely = flip->value < level(0.01) || flip->value > level(0.99);
            const double width = std::max(level(0.9) - level(0.1), 1e-300);
            ranked.push_back({{input.pointer, input.central, flip->value, id(flip->to), unlikely},
                std::abs(flip->value - input.central) / width});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Ranked& a, const Ranked& b) { return a.distance < b.distance; });
    for (Ranked& one : ranked)
        sensitivity.flipPoints.push_back(std::move(one.entry));
}

} // namespace tunepoint
