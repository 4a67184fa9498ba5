// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/process_range.h"

#include "core/uncertainty/quantile_table.h"
#include "core/uncertainty/random_stream.h"

#include <algorithm>
#include <map>
#include <string>

namespace tunepoint {

namespace {

constexpr double kMinutesPerHour = 60;

using InputMember = std::optional<double> StepInputs::*;

/// A person's time and wage, and the stated cost of an item; a step of which nothing is known costs nothing
/// that we know of. The linked assessment knows its step better than the map does, but for what the map
/// states itself.
StepFigures stepFigures(const StepInputs& step)
{
    StepFigures figures;
    figures.itemsPerMonth = step.itemsPerMonth;
    figures.accuracy = step.accuracy;
    const bool timeIsPriced = !step.minutesPerItem || step.wagePerHour;
    if (step.itemsPerMonth && step.minutesPerItem)
        figures.hoursPerMonth = *step.itemsPerMonth * *step.minutesPerItem / kMinutesPerHour;
    if (step.itemsPerMonth && timeIsPriced && (step.minutesPerItem || step.costPerItem))
        figures.costPerMonth = *step.itemsPerMonth
            * (step.costPerItem.value_or(0)
                + step.minutesPerItem.value_or(0) / kMinutesPerHour * step.wagePerHour.value_or(0));
    if (!step.linked)
        return figures;
    figures.costPerMonth = step.linkedCostPerMonth;
    figures.netPresentValue = step.linkedNetPresentValue;
    if (!figures.accuracy)
        figures.accuracy = step.linkedAccuracy;
    return figures;
}

std::optional<double> centralOf(const std::optional<Quantity>& quantity, const Bounds& bounds)
{
    return quantity ? std::optional(median(*quantity, bounds)) : std::nullopt;
}

const std::optional<Quantity>& wageOf(const WorkflowStep& step, const Assessment& assessment)
{
    return step.wagePerHour ? step.wagePerHour : assessment.baseline.wagePerHour;
}

/// The uncertain inputs of all steps, drawn.
class DrawnInputs {
public:
    DrawnInputs(const Assessment& assessment, const ProcessMap& map)
        : m_seed(assessment.seed)
    {
        for (std::size_t i = 0; i < map.steps.size() && i < assessment.workflow.size(); ++i) {
            addStated(i, assessment.workflow[i], assessment, map.steps[i]);
            if (map.steps[i].linked)
                addLinked(i, map.steps[i].assessment, *map.steps[i].linked);
        }
    }

    /// Puts the values of one trial in their places.
    void put(std::size_t trial, std::vector<StepInputs>& steps) const
    {
        for (const Place& place : m_places)
            steps[place.step].*place.member = (*place.values)[trial];
    }

private:
    struct Place {
        std::size_t step = 0;
        InputMember member = nullptr;
        const std::vector<double>* values = nullptr; ///< by trial
    };

    void addStated(
        std::size_t i, const WorkflowStep& step, const Assessment& assessment, const MappedStep& mapped)
    {
        const std::string own = "workflow/" + step.id + "/";
        const bool itemsLinked = mapped.linked && mapped.linked->itemsPerMonth;
        if (step.itemsPerMonth)
            add(i, &StepInputs::itemsPerMonth, own + "itemsPerMonth", step.itemsPerMonth, notNegative);
        else if (!itemsLinked)
            add(i, &StepInputs::itemsPerMonth, "task/itemsPerMonth", assessment.task.itemsPerMonth,
                notNegative);
        add(i, &StepInputs::minutesPerItem, own + "minutesPerItem", step.minutesPerItem, notNegative);
        add(i, &StepInputs::wagePerHour, step.wagePerHour ? own + "wagePerHour" : "baseline/wagePerHour",
            wageOf(step, assessment), notNegative);
        add(i, &StepInputs::costPerItem, own + "costPerItem", step.costPerItem, unbounded);
        add(i, &StepInputs::accuracy, own + "accuracy", step.accuracy, share);
        if (!step.itemsPerMonth && itemsLinked)
            add(i, &StepInputs::itemsPerMonth, "linked/" + mapped.assessment + "/itemsPerMonth",
                mapped.linked->spreads.itemsPerMonth);
    }

    void addLinked(std::size_t i, const std::string& assessment, const LinkedFigures& linked)
    {
        const std::string key = "linked/" + assessment + "/" + linked.strategy + "/";
        const LinkedSpreads& spreads = linked.spreads;
        add(i, &StepInputs::linkedCostPerMonth, key + "costPerMonth", spreads.costPerMonth);
        add(i, &StepInputs::linkedOneOffCost, key + "oneOffCost", spreads.oneOffCost);
        add(i, &StepInputs::linkedNetPresentValue, key + "netPresentValue", spreads.netPresentValue);
        add(i, &StepInputs::linkedAccuracy, key + "accuracy", spreads.accuracy);
    }

    void add(std::size_t step, InputMember member, const std::string& key,
        const std::optional<Quantity>& quantity, const Bounds& bounds)
    {
        if (!quantity || !isUncertain(*quantity) || hasErrors(check(*quantity, bounds, {})))
            return;
        const auto* sample = std::get_if<Sample>(&quantity->shape); // rows of a set belong together
        const std::string stream = sample != nullptr ? "sample/" + sample->set : key;
        const auto [known, isNew] = m_columns.try_emplace(key);
        if (isNew) {
            std::vector<std::uint32_t> draws(kProcessTrials);
            Stream(Sampler::Sobol, m_seed, streamKey(stream)).fill(0, draws);
            known->second.resize(kProcessTrials);
            QuantileTable(*quantity, bounds).values(draws, known->second);
        }
        m_places.push_back({step, member, &known->second});
    }

    void add(
        std::size_t step, InputMember member, const std::string& key, const std::optional<Spread>& spread)
    {
        if (!spread || spread->isCertain())
            return;
        const auto [known, isNew] = m_columns.try_emplace(key);
        if (isNew) {
            known->second = normalScores(m_seed, streamKey(key), kProcessTrials);
            for (double& value : known->second)
                value = spread->atScore(value);
        }
        m_places.push_back({step, member, &known->second});
    }

    std::uint64_t m_seed;
    std::map<std::string, std::vector<double>> m_columns; ///< by key: the same quantity is drawn once
    std::vector<Place> m_places;
};

/// A figure by trial.
class FigureColumn {
public:
    /// A figure that is undefined has no range.
    void add(const std::optional<double>& value)
    {
        if (value)
            m_values.push_back(*value);
        else
            m_defined = false;
    }

    [[nodiscard]] std::optional<PercentileRange> range() const
    {
        if (!m_defined || m_values.empty())
            return std::nullopt;
        static constexpr double shares[]{0.1, 0.9};
        const auto at = percentiles(m_values, shares);
        return PercentileRange{at[0], at[1]};
    }

private:
    std::vector<double> m_values;
    bool m_defined = true;
};

struct StepColumns {
    FigureColumn share, items, hours, cost, worth, accuracy;

    void add(const StepFigures& figures)
    {
        share.add(figures.share);
        items.add(figures.itemsPerMonth);
        hours.add(figures.hoursPerMonth);
        cost.add(figures.costPerMonth);
        worth.add(figures.netPresentValue);
        accuracy.add(figures.accuracy);
    }
};

struct ProcessColumns {
    FigureColumn items, cost, hours, oneOff, worth, right, rightItems;

    void add(const ProcessFigures& figures)
    {
        items.add(figures.itemsPerMonth);
        cost.add(figures.costPerMonth);
        hours.add(figures.hoursPerMonth);
        oneOff.add(figures.oneOffCost);
        worth.add(figures.netPresentValue);
        right.add(figures.shareRightAtMost);
        rightItems.add(figures.itemsPerMonth
                ? std::optional(*figures.itemsPerMonth * figures.shareRightAtMost)
                : std::nullopt);
    }
};

/// Whether the step's assessment has been evaluated without trials, so that its figures have no range.
bool isUntried(const MappedStep& step)
{
    return step.linked && step.linked->costPerMonth && !step.linked->spreads.costPerMonth;
}

void setStepRanges(MappedStep& step, const StepColumns& columns, bool accuracyStated)
{
    step.ranges.share = columns.share.range();
    step.ranges.itemsPerMonth = columns.items.range();
    step.ranges.hoursPerMonth = columns.hours.range();
    if (!isUntried(step) || accuracyStated)
        step.ranges.accuracy = columns.accuracy.range();
    if (isUntried(step))
        return;
    step.ranges.costPerMonth = columns.cost.range();
    step.ranges.netPresentValue = columns.worth.range();
}

void setTotalRanges(ProcessMap& map, const ProcessColumns& columns, bool moneyKnown, bool accuracyKnown)
{
    map.ranges.itemsPerMonth = columns.items.range();
    map.ranges.hoursPerMonth = columns.hours.range();
    if (moneyKnown) {
        map.ranges.costPerMonth = columns.cost.range();
        map.ranges.oneOffCost = columns.oneOff.range();
        map.ranges.netPresentValue = columns.worth.range();
    }
    if (accuracyKnown) {
        map.ranges.shareRightAtMost = columns.right.range();
        if (map.shareRight)
            map.ranges.rightItemsPerMonth = columns.rightItems.range();
    }
}

} // namespace

void fillProcessFigures(std::span<const StepInputs> steps, ProcessFigures& figures)
{
    figures = {std::move(figures.steps), {}, 0, 0, 0, 0, 1};
    figures.steps.clear();
    for (const StepInputs& step : steps) {
        figures.steps.push_back(stepFigures(step));
        if (step.itemsPerMonth)
            figures.itemsPerMonth = std::max(figures.itemsPerMonth.value_or(0), *step.itemsPerMonth);
        if (step.linked) {
            figures.oneOffCost += step.linkedOneOffCost.value_or(0);
            figures.netPresentValue += step.linkedNetPresentValue.value_or(0);
        }
    }
    for (StepFigures& step : figures.steps) {
        if (figures.itemsPerMonth && *figures.itemsPerMonth > 0 && step.itemsPerMonth)
            step.share = *step.itemsPerMonth / *figures.itemsPerMonth;
        figures.costPerMonth += step.costPerMonth.value_or(0);
        figures.hoursPerMonth += step.hoursPerMonth.value_or(0);
        if (step.accuracy)
            step.lost = step.share * (1 - *step.accuracy);
        figures.shareRightAtMost *= 1 - step.lost;
    }
}

std::vector<StepInputs> centralInputs(const Assessment& assessment, const ProcessMap& map)
{
    std::vector<StepInputs> inputs;
    for (std::size_t i = 0; i < assessment.workflow.size(); ++i) {
        const WorkflowStep& step = assessment.workflow[i];
        const std::optional<LinkedFigures>& linked = map.steps[i].linked;
        StepInputs& made = inputs.emplace_back();
        if (step.itemsPerMonth)
            made.itemsPerMonth = median(*step.itemsPerMonth, notNegative);
        else if (linked && linked->itemsPerMonth)
            made.itemsPerMonth = linked->itemsPerMonth;
        else
            made.itemsPerMonth = centralOf(assessment.task.itemsPerMonth, notNegative);
        made.minutesPerItem = centralOf(step.minutesPerItem, notNegative);
        made.wagePerHour = centralOf(wageOf(step, assessment), notNegative);
        made.costPerItem = centralOf(step.costPerItem, unbounded);
        made.accuracy = centralOf(step.accuracy, share);
        made.linked = linked.has_value();
        if (!linked)
            continue;
        made.linkedCostPerMonth = linked->costPerMonth;
        made.linkedOneOffCost = linked->oneOffCost;
        made.linkedNetPresentValue = linked->netPresentValue;
        made.linkedAccuracy = linked->accuracy;
    }
    return inputs;
}

void addProcessRanges(ProcessMap& map, const Assessment& assessment)
{
    const DrawnInputs drawn(assessment, map);
    std::vector<StepInputs> inputs = centralInputs(assessment, map);
    std::vector<StepColumns> steps(map.steps.size());
    ProcessColumns totals;
    ProcessFigures figures;
    for (std::size_t trial = 0; trial < kProcessTrials; ++trial) {
        drawn.put(trial, inputs);
        fillProcessFigures(inputs, figures);
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i].add(figures.steps[i]);
        totals.add(figures);
    }
    bool moneyKnown = true;
    bool accuracyKnown = true;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool stated = inputs[i].accuracy.has_value();
        setStepRanges(map.steps[i], steps[i], stated);
        moneyKnown = moneyKnown && !isUntried(map.steps[i]);
        accuracyKnown = accuracyKnown && (!isUntried(map.steps[i]) || stated);
    }
    setTotalRanges(map, totals, moneyKnown, accuracyKnown);
}

} // namespace tunepoint
