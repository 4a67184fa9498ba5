// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/article002.h"

#include <cmath>

namespace tunepoint {

namespace {

/// "A specific task you do repeatedly" against "one-off, novel problems". Empty: unknown.
std::optional<bool> addRepetition(Judgement& judgement, const Case& c)
{
    if (c.facts.is(Fact::Definition, int(TaskDefinition::Open))) {
        judgement.add("definitionOpen", Fact::Definition, Lean::Plain);
        return false;
    }
    const auto type = c.facts.as<TaskType>(Fact::Type);
    if (!type) {
        const bool strict = c.facts.is(Fact::Definition, int(TaskDefinition::Strict));
        if (strict)
            judgement.add("definitionStrict", Fact::Definition, Lean::Tune);
        else
            judgement.missing(Fact::Type);
        return strict ? std::optional(true) : std::nullopt;
    }
    switch (*type) {
    case TaskType::Dialogue:
    case TaskType::Reasoning:
    case TaskType::Creative:
    case TaskType::Analysis:
        judgement.add("taskNovel", Fact::Type, Lean::Plain, 1, {wordOf(*type)});
        return false;
    case TaskType::Other:
        return std::nullopt;
    default:
        judgement.add("taskRepeated", Fact::Type, Lean::Tune, 1, {wordOf(*type)});
        return true;
    }
}

/// Whether most inputs are like the examples. Empty: unknown.
std::optional<bool> addNovelty(Judgement& judgement, const Case& c)
{
    const auto novelty = c.facts.figure(Fact::Novelty);
    if (!novelty) {
        judgement.missing(Fact::Novelty, 0.5);
        return std::nullopt;
    }
    const double limit = c.thresholds["noveltyShare"];
    const AgainstThreshold novel = moreThan(*novelty, limit);
    judgement
        .add(novel.reaches ? "inputsNovel" : "inputsFamiliar", Fact::Novelty,
            novel.reaches ? Lean::Plain : Lean::Tune, novel.reaches ? 1 : 0.5, {novelty->median, limit})
        .uncertain
        = novel.uncertain;
    return !novel.reaches;
}

/// The article's arithmetic at its own prices: the saving of the stated time has to bring the tuning back.
double payingVolume(const Thresholds& thresholds)
{
    const double gap = thresholds["foundationPerItem"] - thresholds["tunedPerItem"];
    return gap > 0 ? thresholds["tuningCost"] / (gap * thresholds["paybackMonths"]) : -1;
}

std::optional<bool> addVolume(Judgement& judgement, const Case& c)
{
    const auto volume = c.facts.figure(Fact::ItemsPerMonth);
    if (!volume) {
        judgement.missing(Fact::ItemsPerMonth);
        return std::nullopt;
    }
    const double needed = payingVolume(c.thresholds);
    const double gap = c.thresholds["foundationPerItem"] - c.thresholds["tunedPerItem"];
    const AgainstThreshold pays = needed < 0 ? AgainstThreshold{} : atLeast(*volume, needed);
    judgement
        .add(pays.reaches ? "volumePays" : "volumeTooSmall", Fact::ItemsPerMonth,
            pays.reaches ? Lean::Tune : Lean::Plain, 1,
            {volume->median, volume->median * gap, c.thresholds["tuningCost"], needed})
        .uncertain
        = pays.uncertain;
    return pays.reaches;
}

} // namespace

Judgement judgeArticle002(const Case& c)
{
    Judgement judgement;
    const auto repeated = addRepetition(judgement, c);
    const auto familiar = addNovelty(judgement, c);
    const auto pays = addVolume(judgement, c);
    const auto enough = addExamples(judgement, c, c.thresholds["examplesNeeded"], false, 0.5);
    if (repeated == false || familiar == false || pays == false)
        judgement.settle(
            Verdict::Prompting, pays == true ? std::optional(Verdict::SmallTunedModel) : std::nullopt);
    else if (enough == false) // first collect them
        judgement.settle(Verdict::Prompting, Verdict::SmallTunedModel);
    else if (repeated == true || pays == true)
        judgement.settle(Verdict::SmallTunedModel, Verdict::Prompting);
    return judgement; // neither volume nor kind of task told: undecided
}

Steps stepsOfArticle002(const Case& c, const Judgement& judgement)
{
    const auto examples = c.facts.figure(Fact::Examples);
    const double needed = c.thresholds["examplesNeeded"];
    const bool collected = examples && examples->median >= needed;
    const bool wanted
        = judgement.verdict == Verdict::SmallTunedModel || judgement.alternative == Verdict::SmallTunedModel;
    const StepState next = wanted ? StepState::Here : StepState::Ahead;
    Steps steps{
        {"collect", collected ? StepState::Done : next, {argumentText(needed)}},
        {"tuneSmall", collected ? next : StepState::Ahead, {}},
        {"holdOut", StepState::Ahead, {}},
        {"deployAndMeasure", StepState::Ahead, {}},
    };
    if (const double volume = payingVolume(c.thresholds); volume >= 0)
        steps.push_back({"paysFrom", StepState::Note,
            {argumentText(std::ceil(volume)), argumentText(c.thresholds["paybackMonths"])}});
    return steps;
}

} // namespace tunepoint
