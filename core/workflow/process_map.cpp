// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/process_map.h"

#include "core/assessment/words.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kMinutesPerHour = 60;

bool has(const WorkflowStep& step, StepFeature feature)
{
    return std::find(step.features.begin(), step.features.end(), feature) != step.features.end();
}

/// Those of the step's features that are among `wanted`, in the order of `wanted`.
std::vector<StepFeature> among(const WorkflowStep& step, std::initializer_list<StepFeature> wanted)
{
    std::vector<StepFeature> found;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(found),
        [&](StepFeature feature) { return has(step, feature); });
    return found;
}

void addReasons(MappedStep& mapped, const char* id, const std::vector<StepFeature>& features)
{
    for (const StepFeature feature : features)
        mapped.reasons.push_back({id, {std::string(wordIn(kStepFeatureWords, feature))}});
}

/// For steps that ask for nothing that a model is best at.
void proposeWithoutModel(MappedStep& mapped, const WorkflowStep& step)
{
    using enum StepFeature;
    const auto people = among(step, {Accountability, Empathy, Judgement});
    const auto guarded = among(step, {RegulatedDecision, Irreversible});
    const auto rules = among(step, {FixedRules, StructuredData, ExactArithmetic});
    if (!people.empty() || (rules.empty() && !guarded.empty())) {
        mapped.proposed = Performer::Person;
        addReasons(mapped, "needsPerson", people);
        addReasons(mapped, "needsPerson", people.empty() ? guarded : std::vector<StepFeature>{});
        return;
    }
    if (rules.empty()) // many items alone say that it should be a machine, not which
        return;
    mapped.proposed = Performer::BusinessLogic;
    mapped.reasons.push_back({"nothingForAModel", {}});
    addReasons(mapped, "rulesDo", rules);
    if (!guarded.empty()) {
        mapped.oversight = Oversight::Approval;
        addReasons(mapped, "approval", guarded);
    }
}

void proposeAroundModel(
    MappedStep& mapped, const WorkflowStep& step, const std::vector<StepFeature>& strengths)
{
    using enum StepFeature;
    const auto reserved = among(step, {Accountability, Empathy});
    if (!reserved.empty()) {
        mapped.proposed = Performer::Person;
        addReasons(mapped, "needsPerson", reserved);
        mapped.reasons.push_back({"modelMayDraft", {}});
        return;
    }
    mapped.proposed = Performer::Model;
    addReasons(mapped, "modelShines", strengths);
    const auto guarded = among(step, {RegulatedDecision, Irreversible, Judgement});
    if (!guarded.empty()) {
        mapped.oversight = Oversight::Approval;
        addReasons(mapped, "approval", guarded);
    }
    if (has(step, ExactArithmetic))
        mapped.reasons.push_back({"sumsInCode", {}});
    if (has(step, FixedRules))
        mapped.reasons.push_back({"rulesFirst", {}});
}

std::string clashId(Performer chosen, Performer proposed)
{
    switch (chosen) {
    case Performer::Model:
        return proposed == Performer::Person ? "machineForPerson" : "modelWithoutNeed";
    case Performer::BusinessLogic:
        return proposed == Performer::Person ? "machineForPerson" : "rulesCannotRead";
    case Performer::Person:
        return proposed == Performer::Model ? "personWhereModelHelps" : "personWhereRulesDo";
    }
    return {};
}

std::optional<double> centralOf(const std::optional<Quantity>& quantity, const Bounds& bounds)
{
    return quantity ? std::optional(median(*quantity, bounds)) : std::nullopt;
}

/// A person's time and wage, and the stated cost of an item; a step of which nothing is known costs nothing
/// that we know of.
void addOwnFigures(MappedStep& mapped, const WorkflowStep& step, const Assessment& assessment)
{
    mapped.accuracy = centralOf(step.accuracy, share);
    if (!mapped.itemsPerMonth)
        return;
    const double items = *mapped.itemsPerMonth;
    const auto minutes = centralOf(step.minutesPerItem, notNegative);
    const auto stated = step.wagePerHour ? step.wagePerHour : assessment.baseline.wagePerHour;
    const auto wage = centralOf(stated, notNegative);
    const auto other = centralOf(step.costPerItem, unbounded);
    if (minutes)
        mapped.hoursPerMonth = items * *minutes / kMinutesPerHour;
    const bool timeIsPriced = !minutes || wage;
    if (timeIsPriced && (minutes || other))
        mapped.costPerMonth
            = items * (other.value_or(0) + minutes.value_or(0) / kMinutesPerHour * wage.value_or(0));
}

/// The linked assessment knows its step better than the map does, but for what the map states itself.
void addLinkedFigures(MappedStep& mapped, const LinkedFigures& linked)
{
    mapped.costPerMonth = linked.costPerMonth;
    mapped.netPresentValue = linked.netPresentValue;
    if (!mapped.accuracy)
        mapped.accuracy = linked.accuracy;
}

std::optional<double> itemsOf(
    const WorkflowStep& step, const Assessment& assessment, const std::optional<LinkedFigures>& linked)
{
    if (step.itemsPerMonth)
        return median(*step.itemsPerMonth, notNegative);
    if (linked && linked->itemsPerMonth)
        return linked->itemsPerMonth;
    return centralOf(assessment.task.itemsPerMonth, notNegative);
}

void addTotals(ProcessMap& map)
{
    double mostLost = 0;
    for (MappedStep& step : map.steps) {
        if (map.itemsPerMonth && *map.itemsPerMonth > 0 && step.itemsPerMonth)
            step.share = *step.itemsPerMonth / *map.itemsPerMonth;
        if (step.costPerMonth)
            map.costPerMonth += *step.costPerMonth;
        else
            map.withoutCost.push_back(step.id);
        map.hoursPerMonth += step.hoursPerMonth.value_or(0);
        if (step.linked) {
            map.oneOffCost += step.linked->oneOffCost.value_or(0);
            map.netPresentValue += step.linked->netPresentValue.value_or(0);
        }
        if (step.clash)
            map.clashes.push_back(step.id);
        if (!step.accuracy) {
            map.withoutAccuracy.push_back(step.id);
            continue;
        }
        const double lost = step.share * (1 - *step.accuracy);
        map.shareRightAtMost *= 1 - lost;
        if (lost > mostLost) {
            mostLost = lost;
            map.weakestStep = step.id;
        }
    }
    if (map.withoutAccuracy.empty() && !map.steps.empty()) {
        map.shareRight = map.shareRightAtMost;
        if (map.itemsPerMonth)
            map.rightItemsPerMonth = *map.itemsPerMonth * map.shareRightAtMost;
    }
}

} // namespace

std::vector<std::string> mapReasonIds()
{
    return {"modelShines", "nothingForAModel", "rulesDo", "needsPerson", "modelMayDraft", "approval",
        "sumsInCode", "rulesFirst"};
}

std::vector<std::string> mapClashIds()
{
    return {"machineForPerson", "modelWithoutNeed", "rulesCannotRead", "personWhereModelHelps",
        "personWhereRulesDo"};
}

MappedStep proposePerformer(const WorkflowStep& step)
{
    using enum StepFeature;
    MappedStep mapped;
    mapped.id = step.id;
    mapped.name = step.name;
    mapped.features = step.features;
    mapped.chosen = step.performer;
    mapped.assessment = step.assessment;
    const auto strengths = among(step, {LanguageUnderstanding, CreativeGeneration, OpenKnowledge});
    if (strengths.empty())
        proposeWithoutModel(mapped, step);
    else
        proposeAroundModel(mapped, step, strengths);
    if (mapped.chosen && mapped.proposed && *mapped.chosen != *mapped.proposed)
        mapped.clash = Reason{clashId(*mapped.chosen, *mapped.proposed), {}};
    return mapped;
}

ProcessMap mapProcess(const Assessment& assessment, const Links& links)
{
    ProcessMap map;
    for (const WorkflowStep& step : assessment.workflow) {
        MappedStep mapped = proposePerformer(step);
        const auto link = links.find(step.id);
        if (link != links.end() && link->second.currency == assessment.currency)
            mapped.linked = link->second;
        else if (link != links.end())
            map.otherCurrency.push_back(step.id);
        mapped.itemsPerMonth = itemsOf(step, assessment, mapped.linked);
        addOwnFigures(mapped, step, assessment);
        if (mapped.linked)
            addLinkedFigures(mapped, *mapped.linked);
        if (mapped.itemsPerMonth)
            map.itemsPerMonth = std::max(map.itemsPerMonth.value_or(0), *mapped.itemsPerMonth);
        map.steps.push_back(std::move(mapped));
    }
    addTotals(map);
    return map;
}

} // namespace tunepoint
