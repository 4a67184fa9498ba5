// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/input_groups.h"
#include "core/evaluation/insight.h"
#include "core/evaluation/pilot_worth.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// Groups are valued from so many trials and members at most: a regression over more costs time and memory
/// that its smaller error is not worth.
constexpr std::size_t kGroupTrials = 16'384;
constexpr std::size_t kGroupMembers = 10;
constexpr double kWeakestMember = 0.0005; ///< share of a difference's variance

/// No part of the uncertainty is worth more than all of it; what is cut off at the whole has the whole's
/// noise.
Estimate atMost(const Estimate& value, const Estimate& everything)
{
    if (value.value <= everything.value)
        return value;
    return {everything.value, std::max(value.standardError, everything.standardError)};
}

} // namespace

const PilotEntry* bestPilot(const ValueOfInformation& value)
{
    const PilotEntry* best = nullptr;
    for (const PilotEntry& pilot : value.pilots) {
        const bool sure = pilot.netBenefit > 0 && pilot.netBenefit > 2 * pilot.standardError;
        if (sure && (!best || pilot.netBenefit > best->netBenefit))
            best = &pilot;
    }
    return best;
}

/// How much of the difference between the best strategy and any other each column explains at most.
std::vector<double> Insight::strengths() const
{
    const TrialMatrix figures = benefits();
    const std::size_t n = figures.strategies;
    std::vector<double> variances(n, 0);
    std::vector<double> differences(figures.trials());
    for (std::size_t s = 0; s < n; ++s) {
        for (std::size_t t = 0; t < differences.size(); ++t)
            differences[t] = figures.row(t)[s] - figures.row(t)[m_margin.strategy];
        const double mean = orderedSum(differences) / double(differences.size());
        for (double& x : differences)
            x = (x - mean) * (x - mean);
        variances[s] = orderedSum(differences) / double(differences.size());
    }
    std::vector<double> strengths;
    for (const InputValue& value : m_values) {
        const ConditionalMeans& means = value.means;
        double most = 0;
        for (std::size_t s = 0; s < n; ++s) {
            double mean = 0;
            double square = 0;
            for (std::size_t cell = 0; cell < means.cells(); ++cell) {
                const double x = means.smooth[cell * n + s] - means.smooth[cell * n + m_margin.strategy];
                mean += means.shares[cell] * x;
                square += means.shares[cell] * x * x;
            }
            if (variances[s] > 0)
                most = std::max(most, (square - mean * mean) / variances[s]);
        }
        strengths.push_back(most);
    }
    return strengths;
}

/// Members that make a difference, the strongest first; every member of a sample set for itself.
std::vector<SampledInput> Insight::strongestMembers(
    const std::vector<std::size_t>& columns, const std::vector<double>& strengths) const
{
    std::vector<std::size_t> order;
    for (const std::size_t c : columns) {
        if (strengths[c] >= kWeakestMember)
            order.push_back(c);
    }
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return strengths[a] > strengths[b]; });
    std::vector<SampledInput> members;
    for (const std::size_t c : order) {
        const InputSampler::Column& column = m_run.sampler.columns()[c];
        const bool set = !m_run.sampler.isIndependent(c) && column.tables.front().rows() != nullptr;
        for (std::size_t i = 0; i < (set ? column.tables.size() : 1); ++i) {
            if (members.size() < kGroupMembers)
                members.push_back({m_inputs[c].draws, column.tables[i], m_inputs[c].independent});
        }
    }
    return members;
}

void Insight::addSingleInputs(ValueOfInformation& information) const
{
    for (std::size_t c = 0; c < m_values.size(); ++c) {
        InformationEntry entry{{}, atMost(m_values[c].perfectInformation, information.evpi)};
        for (const std::size_t input : m_run.sampler.columns()[c].inputs)
            entry.pointers.push_back(m_run.plan.inputs[input].pointer);
        information.evppi.push_back(std::move(entry));
    }
}

bool Insight::addGroups(ValueOfInformation& information) const
{
    const std::vector<InputGroup> groups = inputGroups(m_run.assessment, m_run.plan, m_run.sampler);
    const std::vector<double> strength = strengths();
    const TrialMatrix all = benefits();
    const std::size_t trials = std::min(all.trials(), kGroupTrials);
    const TrialMatrix figures{all.values.first(trials * all.strategies), all.strategies};
    std::vector<InformationEntry> entries(groups.size());
    const bool done = forEachBlock(
        groups.size(), m_run.options.threads, m_run.options.stop, [&](std::size_t g, unsigned) {
            const InputGroup& group = groups[g];
            InformationEntry& entry = entries[g];
            entry.name = group.name;
            entry.group = group.group;
            Estimate best;
            for (const std::size_t c : group.columns) {
                for (const std::size_t input : m_run.sampler.columns()[c].inputs)
                    entry.pointers.push_back(m_run.plan.inputs[input].pointer);
                if (m_values[c].perfectInformation.value > best.value)
                    best = m_values[c].perfectInformation;
            }
            const std::vector<SampledInput> members = strongestMembers(group.columns, strength);
            const auto together = members.size() < 2
                ? best
                : groupValue(figures, members, m_run.sampler.sampler(), m_run.options.stop).value_or(best);
            // A group is worth what its best member is worth, also where the regression cannot follow a step.
            entry.value = atMost(together.value < best.value ? best : together, information.evpi);
        });
    if (!done || m_run.options.stop.stop_requested())
        return false;
    for (InformationEntry& entry : entries)
        (entry.group.empty() ? information.evppi : information.groups).push_back(std::move(entry));
    for (std::vector<InformationEntry>* list : {&information.evppi, &information.groups})
        std::stable_sort(
            list->begin(), list->end(), [](const InformationEntry& a, const InformationEntry& b) {
                return a.value.value > b.value.value;
            });
    return true;
}

bool Insight::addInformation()
{
    ValueOfInformation information;
    information.evpi = perfectInformation(benefits(), m_run.sampler.sampler());
    addSingleInputs(information);
    if (!addGroups(information))
        return false;
    auto pilots = pilotEntries({m_run, benefits(), m_places, m_margin, m_inputs, m_values});
    if (!pilots)
        return false;
    for (PilotEntry& pilot : *pilots) {
        pilot.perfect = atMost(pilot.perfect, information.evpi);
        pilot.value = std::min(pilot.value, pilot.perfect.value);
        pilot.netBenefit = pilot.value - pilot.cost;
    }
    information.pilots = std::move(*pilots);
    m_evaluation.valueOfInformation = std::move(information);
    return true;
}

} // namespace tunepoint
