// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/article000.h"

#include "core/accuracy/ageing.h"
#include "core/accuracy/log_odds.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

/// Weight of an answer that only hints at free form: low strictness, everyday language.
constexpr double kHint = 0.5;

int requirementsOf(const Case& c, RequirementKind kind)
{
    return c.around.requirements[std::size_t(kind)];
}

int classified(const Case& c)
{
    return c.around.requirements[0] + c.around.requirements[1] + c.around.requirements[2]
        + c.around.requirements[3];
}

/// The table that the document holds goes before what its words suggest.
void addRequirements(Judgement& judgement, const Case& c)
{
    constexpr std::string_view list = "/frameworks/requirements";
    const int fixed = requirementsOf(c, RequirementKind::FixedOutput)
        + requirementsOf(c, RequirementKind::DomainKnowledge);
    const int free = requirementsOf(c, RequirementKind::FreeForm);
    const int logic = requirementsOf(c, RequirementKind::ExistingLogic);
    if (fixed > 0)
        judgement.add("requirementsFixed", Fact::Format, Lean::Tune, fixed, {double(fixed)}).pointer = list;
    if (free > 0)
        judgement.add("requirementsFree", Fact::Definition, Lean::Plain, free, {double(free)}).pointer = list;
    if (logic > 0)
        judgement.add("requirementsLogic", Fact::Type, Lean::Logic, logic, {double(logic)}).pointer = list;
}

void addLevel(Judgement& judgement, const Case& c, Fact fact, std::string_view high, std::string_view low)
{
    const auto level = c.facts.as<Level>(fact);
    if (!level)
        judgement.missing(fact);
    else if (*level == Level::High)
        judgement.add(high, fact, Lean::Tune);
    else if (*level == Level::Low)
        judgement.add(low, fact, Lean::Plain, kHint);
}

bool isFreeType(TaskType type)
{
    return type == TaskType::Dialogue || type == TaskType::Analysis || type == TaskType::Creative;
}

void addWords(Judgement& judgement, const Case& c)
{
    addLevel(judgement, c, Fact::Format, "formatStrict", "formatLoose");
    addLevel(judgement, c, Fact::Domain, "domainSpecial", "domainGeneral");
    if (!c.facts.known(Fact::Definition))
        judgement.missing(Fact::Definition);
    else if (c.facts.is(Fact::Definition, int(TaskDefinition::Open)))
        judgement.add("definitionOpen", Fact::Definition, Lean::Plain);
    const auto type = c.facts.as<TaskType>(Fact::Type);
    if (!type)
        judgement.missing(Fact::Type);
    else if (isFreeType(*type))
        judgement.add("typeFree", Fact::Type, Lean::Plain, 1, {wordOf(*type)});
}

/// Contested (evidence on both sides), so it only adds to a case that form or field already make.
void addSector(Judgement& judgement, const Case& c)
{
    const auto sector = c.facts.as<Sector>(Fact::Sector);
    if (!sector) {
        judgement.missing(Fact::Sector, kHint);
        return;
    }
    const bool strict = *sector == Sector::Health || *sector == Sector::Law || *sector == Sector::Finance;
    const double weight = c.thresholds["sectorWeight"];
    if (strict && weight > 0 && judgement.weightOf(Lean::Tune) > 0)
        judgement.add("sectorStrict", Fact::Sector, Lean::Tune, weight,
            {specOf(Fact::Sector).words[std::size_t(*sector)]});
}

/// Whether good data are too few to tune with.
bool addData(Judgement& judgement, const Case& c)
{
    const double limit = c.thresholds["examplesScarce"];
    const auto quality = c.facts.as<ExampleQuality>(Fact::ExampleQuality);
    if (quality == ExampleQuality::Poor) {
        judgement.add("examplesPoor", Fact::ExampleQuality, Lean::Plain, 1, {std::string_view("poor")});
        return true;
    }
    const auto examples = c.facts.figure(Fact::Examples);
    if (!examples) {
        judgement.missing(Fact::Examples);
        return false;
    }
    const AgainstThreshold enough = atLeast(*examples, limit);
    judgement
        .add(enough.reaches ? "examplesEnough" : "examplesTooFew", Fact::Examples,
            enough.reaches ? Lean::Tune : Lean::Plain, kHint, {examples->median, limit})
        .uncertain
        = enough.uncertain;
    return !enough.reaches;
}

std::size_t columnOf(const Facts& facts)
{
    TaskProfile task;
    task.type = facts.as<TaskType>(Fact::Type);
    const auto columns = priorColumns();
    return std::size_t(std::find(columns.begin(), columns.end(), priorColumn(task)) - columns.begin());
}

/// Whether general models would catch up with what tuning has to gain before it has paid.
bool addOvertaking(Judgement& judgement, const Case& c, const PromptingResult& result)
{
    if (!result.measured || result.sufficient == true)
        return false;
    const double now = std::clamp(result.now, 0.001, 0.999);
    const double target = std::clamp(result.target, 0.001, 0.999);
    const double drift = c.around.driftPerYear[columnOf(c.facts)];
    const double limit = c.thresholds["overtakenMonths"];
    const double months = overtakenMonth(logOdds(target) - logOdds(now), drift, c.around.releaseEveryMonths);
    const bool soon = months <= limit;
    if (std::isfinite(months))
        judgement.add(soon ? "overtakenSoon" : "overtakenLate", Fact::PromptingAccuracy,
            soon ? Lean::Plain : Lean::Neutral, 1, {months, limit});
    return soon;
}

bool isFlexible(const Facts& facts)
{
    return facts.is(Fact::Definition, int(TaskDefinition::Open))
        || (facts.is(Fact::Type, int(TaskType::Creative))
            && !facts.is(Fact::Definition, int(TaskDefinition::Strict)));
}

} // namespace

Judgement judgeArticle000(const Case& c)
{
    Judgement judgement;
    const bool table = classified(c) > 0;
    if (table)
        addRequirements(judgement, c);
    else
        addWords(judgement, c);
    addSector(judgement, c);
    const double tune = judgement.weightOf(Lean::Tune);
    const double plain = judgement.weightOf(Lean::Plain);
    if (table && tune == 0 && plain == 0) {
        judgement.settle(Verdict::NoModel, Verdict::Prompting);
        return judgement;
    }
    const bool scarce = addData(judgement, c);
    const PromptingResult result = promptingResult(c.facts);
    const bool overtaken = addOvertaking(judgement, c, result);
    const bool flexible = !table && isFlexible(c.facts);
    const bool failed = result.sufficient == false;
    const Verdict general = failed ? Verdict::Chaining : Verdict::Prompting;
    const Verdict other = failed ? Verdict::Prompting : Verdict::Chaining;
    const bool candidate = tune >= 1 && tune > plain;
    if (candidate && !scarce && !flexible)
        judgement.settle(
            overtaken ? general : Verdict::FineTuning, overtaken ? Verdict::FineTuning : general);
    else if (scarce || flexible || plain > 0)
        judgement.settle(general, candidate || tune >= plain ? Verdict::FineTuning : other);
    return judgement; // nothing told: undecided
}

Steps stepsOfArticle000(const Case& c, const Judgement& judgement)
{
    Steps steps;
    for (const Requirement& requirement : c.around.settings->requirements)
        steps.push_back({requirement.kind ? "requirement" : "requirementOpen",
            requirement.kind ? StepState::Done : StepState::Unknown,
            {requirement.text,
                requirement.kind ? std::string(requirementKindWords()[std::size_t(*requirement.kind)])
                                 : ""}});
    if (c.around.settings->requirements.empty()) {
        for (const Finding& finding : judgement) {
            if (finding.lean == Lean::Tune && finding.fact != Fact::Examples)
                steps.push_back({"fieldTuned", StepState::Note, {specOf(finding.fact).pointer}});
            else if (finding.lean == Lean::Plain && std::size_t(finding.fact) < kWordFacts)
                steps.push_back({"fieldPrompted", StepState::Note, {specOf(finding.fact).pointer}});
        }
    }
    for (const Finding& finding : judgement) {
        if (finding.id == "overtakenSoon" || finding.id == "overtakenLate")
            steps.push_back({"overtaken", StepState::Note,
                {argumentText(finding.arguments[0].number), argumentText(finding.arguments[1].number)}});
    }
    const bool metric = c.around.hasBaseline;
    steps.push_back({"baseline", metric ? StepState::Done : StepState::Here, {}});
    steps.push_back(
        {"pilot", c.around.hasPilot ? StepState::Done : (metric ? StepState::Here : StepState::Ahead), {}});
    return steps;
}

} // namespace tunepoint
