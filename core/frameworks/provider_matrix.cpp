// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/provider_matrix.h"

namespace tunepoint {

namespace {

/// Whether the prompt has been evaluated on enough items to build on. Empty: unknown.
std::optional<bool> addEvaluation(Judgement& judgement, const Case& c)
{
    const auto items = c.facts.figure(Fact::PromptingItems);
    if (!items) {
        judgement.missing(Fact::PromptingItems, 0.5);
        return std::nullopt;
    }
    const double needed = c.thresholds["itemsToStart"];
    const AgainstThreshold enough = atLeast(*items, needed);
    judgement
        .add(enough.reaches ? "itemsEnough" : "itemsTooFew", Fact::PromptingItems,
            enough.reaches ? Lean::Neutral : Lean::Plain, 0.5, {items->median, needed})
        .uncertain
        = enough.uncertain;
    return enough.reaches;
}

StepState stateOf(std::optional<bool> holds)
{
    return !holds ? StepState::Unknown : (*holds ? StepState::Met : StepState::NotMet);
}

} // namespace

Judgement judgeProviderMatrix(const Case& c)
{
    Judgement judgement;
    const PromptingResult result = addPromptingResult(judgement, c);
    const auto evaluated = addEvaluation(judgement, c);
    const bool context = addOwnKnowledge(judgement, c);
    if (result.sufficient != false || evaluated == false) { // a baseline first; good enough: stop
        const bool content = result.sufficient == true;
        judgement.settle(Verdict::Prompting,
            content ? std::nullopt : (context ? std::optional(Verdict::Rag) : std::nullopt));
        return judgement;
    }
    const auto format = addFormat(judgement, c, c.thresholds["formatErrorShare"], 0.5);
    const auto style = addStyle(judgement, c, 0.5);
    const bool behaviour = format == true || style == true;
    const bool tooFew
        = behaviour && addExamples(judgement, c, c.thresholds["examplesNeeded"], false, 0.5) == false;
    if (context)
        judgement.settle(
            Verdict::Rag, behaviour && !tooFew ? std::optional(Verdict::FineTuning) : std::nullopt);
    else if (behaviour && !tooFew)
        judgement.settle(Verdict::FineTuning, Verdict::Prompting);
    else if (behaviour)
        judgement.settle(Verdict::Prompting, Verdict::FineTuning);
    else if (format && style && c.facts.known(Fact::Knowledge)) // neither lever fits: a better prompt
        judgement.settle(Verdict::Prompting, Verdict::Chaining);
    return judgement; // it fails, and nobody has said at what: undecided
}

Steps stepsOfProviderMatrix(const Case& c, const Judgement&)
{
    Judgement panel;
    const PromptingResult result = promptingResult(c.facts);
    const auto evaluated = addEvaluation(panel, c);
    Steps steps;
    steps.push_back(
        {"matrixBaseline", result.sufficient && evaluated != false ? StepState::Done : StepState::Here,
            {argumentText(c.thresholds["itemsToStart"])}});
    const auto knowledge = c.facts.as<KnowledgeNeeded>(Fact::Knowledge);
    steps.push_back({"matrixContext",
        stateOf(knowledge ? std::optional(*knowledge == KnowledgeNeeded::Own) : std::nullopt), {}});
    const auto format = addFormat(panel, c, c.thresholds["formatErrorShare"]);
    const auto style = addStyle(panel, c);
    const bool either = format == true || style == true;
    steps.push_back({"matrixBehaviour",
        either ? StepState::Met : stateOf(format && style ? std::optional(false) : std::nullopt), {}});
    return steps;
}

} // namespace tunepoint
