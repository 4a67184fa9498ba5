// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pilot_worth.h"

#include "core/evaluation/input_groups.h"
#include "core/evaluation/trial_details.h"
#include "core/evaluation/trial_worlds.h"
#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/pilot_value.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// Trials that the regression on a strategy's accuracy reads.
constexpr std::size_t kPilotTrials = 16'384;
/// Inputs whose curves are taken out of the net benefits to leave less noise.
constexpr std::size_t kMostHelpers = 12;
constexpr double kWeakestHelper = 0.005; ///< first-order index of the margin

bool varies(const std::vector<double>& accuracy)
{
    const auto [low, high] = std::minmax_element(accuracy.begin(), accuracy.end());
    return low != accuracy.end() && *high - *low > 1e-12;
}

/// A figure of the trials themselves as an input: row t belongs to trial t.
SampledInput figureOfTrials(const std::vector<double>& figure)
{
    const std::uint64_t trials = figure.size();
    return {[trials](std::uint64_t first, std::span<std::uint32_t> draws) {
                for (std::size_t i = 0; i < draws.size(); ++i)
                    draws[i] = std::uint32_t(((2 * (first + i) + 1) << 31) / trials);
            },
        QuantileTable::ofRows(figure), false};
}

/// Strong independent inputs that no accuracy depends on.
std::vector<std::size_t> helpers(const PilotStudy& study)
{
    const auto servesNoAccuracy = [&](std::size_t column) {
        const std::vector<std::size_t>& inputs = study.run.sampler.columns()[column].inputs;
        return std::none_of(inputs.begin(), inputs.end(), [&](std::size_t input) {
            return informationGroupOf(study.run.plan.inputs[input]) == "accuracy";
        });
    };
    std::vector<std::size_t> found;
    for (std::size_t c = 0; c < study.inputs.size(); ++c) {
        if (study.inputs[c].independent && study.values[c].firstOrder.value >= kWeakestHelper
            && servesNoAccuracy(c))
            found.push_back(c);
    }
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        return study.values[a].firstOrder.value > study.values[b].firstOrder.value;
    });
    found.resize(std::min(found.size(), kMostHelpers));
    return found;
}

/// What the grid itself gives for knowing the value, before its bias is taken out.
double plainPerfectValue(const PreposteriorGrid& grid)
{
    const std::size_t n = grid.strategies;
    std::vector<double> means(n, 0);
    double best = 0;
    for (std::size_t i = 0; i < grid.values.size(); ++i) {
        const double* row = grid.benefits.data() + i * n;
        best += grid.weights[i] * *std::max_element(row, row + n);
        for (std::size_t s = 0; s < n; ++s)
            means[s] += grid.weights[i] * row[s];
    }
    return best - *std::max_element(means.begin(), means.end());
}

struct PilotCosts {
    double fixed = 0;
    double perLabel = 0;
};

PilotCosts costsOf(const Plan& plan, std::size_t strategy)
{
    const std::vector<double> central = centralWorld(plan);
    std::vector<StrategyFigures> stretches;
    fillStrategyFigures(plan, plan.strategies[strategy], central, stretches);
    return {stretches.front().parameters.pilotFixedCost, sharedFigures(plan, central).costPerLabel};
}

std::vector<PilotEntry> pilotsOf(
    const PilotStudy& study, std::size_t place, const SampledInput& accuracy, const InputValue& value)
{
    const PreposteriorGrid grid = preposteriorGrid(accuracy.table, value.means);
    const PilotCosts costs = costsOf(study.run.plan, place);
    const Estimate perfect = value.perfectInformation;
    // The grid's maxima are too high by their noise. Pilots share it in proportion, so that none is worth
    // more than knowing for certain.
    const double plain = plainPerfectValue(grid);
    const double trust = plain > 0 ? std::min(perfect.value / plain, 1.0) : 0;
    std::vector<PilotEntry> entries;
    double last = 0; // rounding must not let a larger pilot be worth less
    for (const PilotOption& option : pilotOptions(grid, perfect, costs.fixed, costs.perLabel)) {
        PilotEntry entry;
        entry.strategy = study.run.plan.strategies[place].id;
        entry.items = option.items;
        last = std::clamp(trust * option.value, std::min(last, perfect.value), perfect.value);
        entry.value = last;
        entry.standardError = option.standardError;
        entry.cost = option.cost;
        entry.netBenefit = entry.value - option.cost;
        entry.perfect = perfect;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

std::optional<std::vector<PilotEntry>> pilotEntries(const PilotStudy& study)
{
    if (study.places.size() < 2)
        return std::vector<PilotEntry>{};
    const std::size_t trials = std::min(study.benefits.trials(), kPilotTrials);
    const auto accuracies = modelAccuracies(study.run, trials);
    if (!accuracies)
        return {};
    std::vector<std::size_t> measured;
    std::vector<SampledInput> inputs;
    for (const std::size_t place : study.places) {
        if (!varies((*accuracies)[place]))
            continue;
        measured.push_back(place);
        inputs.push_back(figureOfTrials((*accuracies)[place]));
    }
    if (measured.empty())
        return std::vector<PilotEntry>{};
    for (const std::size_t column : helpers(study))
        inputs.push_back(study.inputs[column]);
    const EvaluationOptions& options = study.run.options;
    const TrialMatrix benefits{
        study.benefits.values.first(trials * study.benefits.strategies), study.benefits.strategies};
    const auto values = inputValues(
        benefits, inputs, {study.run.simulation.sampler, study.margin, options.threads, options.stop});
    if (!values)
        return {};
    std::vector<std::vector<PilotEntry>> pilots(measured.size());
    if (!forEachBlock(measured.size(), options.threads, options.stop, [&](std::size_t i, unsigned) {
            pilots[i] = pilotsOf(study, measured[i], inputs[i], (*values)[i]);
        }))
        return {};
    std::vector<PilotEntry> entries;
    for (const std::vector<PilotEntry>& ofOne : pilots)
        entries.insert(entries.end(), ofOne.begin(), ofOne.end());
    return entries;
}

} // namespace tunepoint
