// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/process_map.h"

#include "core/assessment/words.h"
#include "core/workflow/process_range.h"

#include <algorithm>

namespace tunepoint {

namespace {

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

void setFigures(MappedStep& step, const StepFigures& figures)
{
    step.share = figures.share;
    step.itemsPerMonth = figures.itemsPerMonth;
    step.hoursPerMonth = figures.hoursPerMonth;
    step.costPerMonth = figures.costPerMonth;
    step.netPresentValue = figures.netPresentValue;
    step.accuracy = figures.accuracy;
}

/// Which steps a total lacks, and where most is lost.
void nameSteps(ProcessMap& map, const ProcessFigures& figures)
{
    double mostLost = 0;
    for (std::size_t i = 0; i < map.steps.size(); ++i) {
        const MappedStep& step = map.steps[i];
        if (!step.costPerMonth)
            map.withoutCost.push_back(step.id);
        if (!step.accuracy)
            map.withoutAccuracy.push_back(step.id);
        if (step.clash)
            map.clashes.push_back(step.id);
        if (figures.steps[i].lost > mostLost) {
            mostLost = figures.steps[i].lost;
            map.weakestStep = step.id;
        }
    }
}

void addTotals(ProcessMap& map, const ProcessFigures& figures)
{
    for (std::size_t i = 0; i < map.steps.size(); ++i)
        setFigures(map.steps[i], figures.steps[i]);
    map.itemsPerMonth = figures.itemsPerMonth;
    map.costPerMonth = figures.costPerMonth;
    map.hoursPerMonth = figures.hoursPerMonth;
    map.oneOffCost = figures.oneOffCost;
    map.netPresentValue = figures.netPresentValue;
    map.shareRightAtMost = figures.shareRightAtMost;
    nameSteps(map, figures);
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
        map.steps.push_back(std::move(mapped));
    }
    ProcessFigures figures;
    fillProcessFigures(centralInputs(assessment, map), figures);
    addTotals(map, figures);
    if (!map.steps.empty())
        addProcessRanges(map, assessment);
    return map;
}

} // namespace tunepoint
