// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/article001.h"

#include <algorithm>

namespace tunepoint {

namespace {

constexpr double kCase = 0.5; // weight of a value case: one of three, beside four criteria

/// Answers to one kind of question, counted.
struct Tally {
    int met = 0;
    int open = 0;

    void count(std::optional<bool> answer)
    {
        met += answer == true ? 1 : 0;
        open += answer ? 0 : 1;
    }
};

std::optional<bool> goodExamples(Judgement& judgement, const Case& c)
{
    const auto quality = c.facts.as<ExampleQuality>(Fact::ExampleQuality);
    if (quality && *quality != ExampleQuality::Good) {
        judgement.add("examplesNotGood", Fact::ExampleQuality, Lean::Plain, 1,
            {specOf(Fact::ExampleQuality).words[std::size_t(*quality)]});
        return false;
    }
    const auto enough = addExamples(judgement, c, c.thresholds["examplesNeeded"], true);
    if (!quality && enough == true)
        judgement.missing(Fact::ExampleQuality, 0);
    return enough;
}

std::optional<bool> strictTask(Judgement& judgement, const Case& c)
{
    const auto definition = c.facts.as<TaskDefinition>(Fact::Definition);
    if (!definition) {
        judgement.missing(Fact::Definition);
        return std::nullopt;
    }
    const bool strict = *definition == TaskDefinition::Strict;
    judgement.add(strict ? "definitionStrict" : "definitionNotStrict", Fact::Definition,
        strict ? Lean::Tune : Lean::Plain);
    return strict;
}

std::optional<bool> clearMetric(Judgement& judgement, const Case& c)
{
    const auto metric = c.facts.as<QualityMetric>(Fact::Metric);
    if (!metric) {
        judgement.missing(Fact::Metric);
        return std::nullopt;
    }
    const bool defined = *metric == QualityMetric::Defined;
    judgement.add(
        defined ? "metricDefined" : "metricMissing", Fact::Metric, defined ? Lean::Tune : Lean::Plain);
    return defined;
}

/// The prompted model's answers come too late: measured, else as the evaluation models them.
std::optional<bool> lateAnswers(Judgement& judgement, const Case& c)
{
    const auto limit = c.facts.figure(Fact::LatencyLimit);
    if (!limit) {
        judgement.missing(Fact::LatencyLimit, kCase);
        return std::nullopt;
    }
    const auto measured = c.facts.figure(Fact::PromptedLatency);
    if (!measured && !c.around.figures.promptedLatencyP95Seconds) {
        judgement.missing(Fact::PromptedLatency, kCase);
        return std::nullopt;
    }
    const double modelled = c.around.figures.promptedLatencyP95Seconds.value_or(0);
    const FactRange seconds = measured.value_or(FactRange{modelled, modelled, modelled});
    const AgainstThreshold late = moreThan(seconds, limit->median);
    judgement
        .add(late.reaches ? "answersLate" : "answersInTime", Fact::PromptedLatency,
            late.reaches ? Lean::Tune : Lean::Plain, kCase,
            {seconds.median, limit->median, std::string_view(measured ? "measured" : "modelled")})
        .uncertain
        = late.uncertain;
    return late.reaches;
}

/// Retrieval is a rung of its own below tuning, where the task needs the organisation's knowledge.
bool retrievalComesFirst(const Facts& facts)
{
    return facts.is(Fact::Knowledge, int(KnowledgeNeeded::Own))
        && !facts.is(Fact::Rung, int(LadderRung::Retrieval));
}

/// The rung that the team stands on: as stated, else from whether prompting has been tried.
std::optional<LadderRung> presentRung(const Facts& facts)
{
    if (const auto rung = facts.as<LadderRung>(Fact::Rung))
        return rung;
    if (const auto tried = facts.as<PromptingTried>(Fact::Tried))
        return *tried == PromptingTried::Yes ? LadderRung::Prompt : LadderRung::None;
    return std::nullopt;
}

} // namespace

Judgement judgeArticle001(const Case& c)
{
    Judgement judgement;
    const PromptingResult result = addPromptingResult(judgement, c);
    if (result.sufficient == true) { // acceptable: stop, nothing else is asked
        judgement.settle(Verdict::Prompting);
        return judgement;
    }
    if (!c.facts.is(Fact::Rung, int(LadderRung::Retrieval)))
        addOwnKnowledge(judgement, c);
    Tally criteria;
    criteria.count(goodExamples(judgement, c));
    criteria.count(strictTask(judgement, c));
    criteria.count(clearMetric(judgement, c));
    const bool failed = result.sufficient == false;
    criteria.count(failed                                      ? std::optional(true)
            : c.facts.is(Fact::Tried, int(PromptingTried::No)) ? std::optional(false)
                                                               : std::nullopt);
    Tally cases;
    cases.count(addStyle(judgement, c, kCase));
    cases.count(addFormat(judgement, c, c.thresholds["formatErrorShare"], kCase));
    const auto late = lateAnswers(judgement, c);
    cases.count(late);

    const double needed = c.thresholds["criteriaNeeded"];
    const bool gate = criteria.met >= needed;
    const bool useful = cases.met + cases.open >= c.thresholds["valueCasesNeeded"];
    if (retrievalComesFirst(c.facts))
        judgement.settle(Verdict::Rag, gate && useful ? Verdict::FineTuning : Verdict::Prompting);
    else if (gate && useful)
        judgement.settle(Verdict::FineTuning, late == true ? Verdict::SmallTunedModel : Verdict::Prompting);
    else if (criteria.met + criteria.open >= needed)
        judgement.settle(Verdict::Prompting, Verdict::FineTuning);
    else
        judgement.settle(Verdict::Prompting);
    return judgement;
}

Steps stepsOfArticle001(const Case& c, const Judgement& judgement)
{
    const auto rung = presentRung(c.facts);
    const bool skipsRetrieval
        = c.facts.known(Fact::Knowledge) && !c.facts.is(Fact::Knowledge, int(KnowledgeNeeded::Own));
    const auto target = c.facts.figure(Fact::RequiredAccuracy);
    const std::string exit = target ? argumentText(target->median) : std::string();
    Steps steps;
    const auto add = [&](std::string_view id, LadderRung here) {
        StepState state = StepState::Ahead;
        if (!rung)
            state = here == LadderRung::Prompt ? StepState::Here : StepState::Ahead;
        else if (*rung == here)
            state = StepState::Here;
        else if (*rung > here)
            state = StepState::Done;
        else if (*rung == LadderRung::None && here == LadderRung::Prompt)
            state = StepState::Here; // nothing tried: this is where to begin
        steps.push_back({std::string(id), state, {exit}});
    };
    add("rungPrompt", LadderRung::Prompt);
    add("rungInstruction", LadderRung::SystemInstruction);
    add("rungRetrieval", LadderRung::Retrieval);
    if (skipsRetrieval && steps.back().state == StepState::Ahead)
        steps.back().state = StepState::Skipped;
    const bool tuning = judgement.verdict == Verdict::FineTuning;
    steps.push_back({"rungTuning", tuning ? StepState::Here : StepState::Ahead, {exit}});
    if (tuning) {
        for (std::size_t i = 0; i + 1 < steps.size(); ++i)
            steps[i].state = steps[i].state == StepState::Skipped ? StepState::Skipped : StepState::Done;
    }
    const auto met = std::count_if(judgement.begin(), judgement.end(), [](const Finding& finding) {
        constexpr std::string_view criteria[]{"examplesEnough", "definitionStrict", "metricDefined",
            "promptingInsufficient", "promptingSaidInsufficient"};
        return std::find(std::begin(criteria), std::end(criteria), finding.id) != std::end(criteria);
    });
    const double needed = c.thresholds["criteriaNeeded"];
    steps.push_back({"gate", double(met) >= needed ? StepState::Met : StepState::NotMet,
        {argumentText(double(met)), argumentText(needed)}});
    return steps;
}

} // namespace tunepoint
