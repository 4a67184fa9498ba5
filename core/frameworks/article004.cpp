// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/article004.h"

#include "core/accuracy/test_size.h"

namespace tunepoint {

namespace {

constexpr double kHint = 0.5;

bool retrievalComesFirst(const Facts& facts)
{
    return facts.is(Fact::Knowledge, int(KnowledgeNeeded::Own))
        && !facts.is(Fact::Rung, int(LadderRung::Retrieval));
}

/// Whether accuracy is stuck below the target, with the test that would show the difference.
std::optional<bool> addAccuracy(Judgement& judgement, const Case& c)
{
    const PromptingResult result = promptingResult(c.facts);
    if (!result.measured || result.sufficient == true) {
        addPromptingResult(judgement, c);
        if (result.sufficient)
            return !*result.sufficient;
        // nothing tried is no bottleneck: begin with a prompt
        return c.facts.is(Fact::Tried, int(PromptingTried::No)) ? std::optional(false) : std::nullopt;
    }
    const double needed = itemsPerArm(result.now, result.target).value_or(0);
    const auto items = c.facts.figure(Fact::PromptingItems);
    Finding& finding = judgement.add(
        "accuracyBottleneck", Fact::PromptingAccuracy, Lean::Tune, 1, {result.now, result.target, needed});
    finding.uncertain = result.uncertain || (items && items->median < needed);
    if (!items)
        judgement.missing(Fact::PromptingItems, 0);
    return true;
}

/// Whether the large model is too slow under load: measured, said, modelled, or to be expected from load and
/// limit.
std::optional<bool> addThroughput(Judgement& judgement, const Case& c)
{
    if (const auto said = c.facts.word(Fact::Throughput)) {
        judgement.add(*said ? "throughputSaid" : "throughputFine", Fact::Throughput,
            *said ? Lean::Tune : Lean::Plain, *said ? 1 : kHint);
        return *said == 1;
    }
    const auto limit = c.facts.figure(Fact::LatencyLimit);
    const auto measured = c.facts.figure(Fact::PromptedLatency);
    const auto peak = c.facts.figure(Fact::PeakPerHour);
    if (limit && (measured || c.around.figures.promptedLatencyP95Seconds)) {
        const double modelled = c.around.figures.promptedLatencyP95Seconds.value_or(0);
        const FactRange seconds = measured.value_or(FactRange{modelled, modelled, modelled});
        const AgainstThreshold late = moreThan(seconds, limit->median);
        judgement
            .add(late.reaches ? "answersLate" : "answersInTime", Fact::PromptedLatency,
                late.reaches ? Lean::Tune : Lean::Plain, late.reaches ? 1 : kHint,
                {seconds.median, limit->median, std::string_view(measured ? "measured" : "modelled")})
            .uncertain
            = late.uncertain;
        return late.reaches;
    }
    if (limit && peak) {
        const bool pressed = peak->median >= c.thresholds["busyItemsPerHour"]
            && limit->median <= c.thresholds["tightSeconds"];
        judgement.add(pressed ? "loadHeavy" : "loadLight", Fact::PeakPerHour,
            pressed ? Lean::Tune : Lean::Plain, kHint, {peak->median, limit->median});
        return pressed;
    }
    judgement.missing(limit ? Fact::PromptedLatency : Fact::LatencyLimit, kHint);
    if (!peak)
        judgement.missing(Fact::PeakPerHour, 0);
    return std::nullopt;
}

StepState stateOf(std::optional<bool> holds)
{
    return !holds ? StepState::Unknown : (*holds ? StepState::Met : StepState::NotMet);
}

void addService(Steps& steps, const Case& c)
{
    const auto weights = c.facts.word(Fact::NeedsWeights);
    steps.push_back(
        {!weights ? "serviceEither" : (*weights ? "serviceOpen" : "serviceClosed"), StepState::Note, {}});
    for (const TuningClosing& closing : c.around.closings)
        steps.push_back({!closing.past ? "closingUndated" : (*closing.past ? "closingPast" : "closingAhead"),
            StepState::Note, {closing.provider, closing.date}});
}

} // namespace

Judgement judgeArticle004(const Case& c)
{
    Judgement judgement;
    judgement.unknownForTuning = c.thresholds["tuningBaseRate"];
    if (!c.facts.is(Fact::Rung, int(LadderRung::Retrieval)))
        addOwnKnowledge(judgement, c);
    const auto accuracy = addAccuracy(judgement, c);
    const bool content = promptingResult(c.facts).sufficient == true;
    const auto style = addStyle(judgement, c);
    const auto throughput = addThroughput(judgement, c);
    // a particular style alone is no bottleneck where the answers are said to be good enough
    const bool styleStuck = style == true && (!content || c.facts.known(Fact::StyleReached));
    const bool stuck = accuracy == true || styleStuck;
    const bool slow = throughput == true;
    if (retrievalComesFirst(c.facts)) {
        judgement.settle(Verdict::Rag, stuck || slow ? Verdict::FineTuning : Verdict::Prompting);
        return judgement;
    }
    const bool tooFew
        = (stuck || slow) && addExamples(judgement, c, c.thresholds["examplesNeeded"], false, kHint) == false;
    if (stuck && !tooFew)
        judgement.settle(Verdict::FineTuning, slow ? Verdict::SmallTunedModel : Verdict::Prompting);
    else if (slow && !tooFew)
        judgement.settle(Verdict::SmallTunedModel, Verdict::Prompting);
    else
        judgement.settle(Verdict::Prompting, tooFew ? Verdict::FineTuning : Verdict::Chaining);
    return judgement;
}

Steps stepsOfArticle004(const Case& c, const Judgement&)
{
    Judgement panel; // each question by itself
    const PromptingResult result = promptingResult(c.facts);
    Steps steps;
    const auto knowledge = c.facts.as<KnowledgeNeeded>(Fact::Knowledge);
    steps.push_back({"knowledgeFirst",
        stateOf(knowledge ? std::optional(*knowledge == KnowledgeNeeded::Own) : std::nullopt), {}});
    const auto accuracy = addAccuracy(panel, c);
    steps.push_back({"triggerAccuracy", stateOf(accuracy),
        result.measured ? std::vector<std::string>{argumentText(result.now), argumentText(result.target)}
                        : std::vector<std::string>{}});
    steps.push_back({"triggerStyle", stateOf(addStyle(panel, c)), {}});
    steps.push_back({"triggerThroughput", stateOf(addThroughput(panel, c)), {}});
    if (result.measured) {
        if (const auto needed = itemsPerArm(result.now, result.target)) {
            const auto items = c.facts.figure(Fact::PromptingItems);
            steps.push_back({"testSize", items ? stateOf(items->median >= *needed) : StepState::Unknown,
                {argumentText(result.now), argumentText(result.target), argumentText(*needed),
                    items ? argumentText(items->median) : ""}});
        }
    }
    steps.push_back({"baseRate", StepState::Note, {argumentText(c.thresholds["tuningBaseRate"])}});
    addService(steps, c);
    return steps;
}

} // namespace tunepoint
