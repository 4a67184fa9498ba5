// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/article003.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

/// One of the five questions: 1 for tuning, -1 against, 0 neither; empty unknown.
using Answer = std::optional<int>;

Lean leanOf(bool forTuning)
{
    return forTuning ? Lean::Tune : Lean::Plain;
}

/// The team's own answer to a question goes before the one that the task's facts give.
bool overridden(Judgement& judgement, const Case& c, Fact question, Answer& out)
{
    const auto lean = c.facts.as<QuestionLean>(question);
    if (!lean)
        return false;
    out = int(*lean) - 1;
    if (*out != 0)
        judgement.add(*out > 0 ? "answeredForTuning" : "answeredAgainstTuning", question, leanOf(*out > 0));
    return true;
}

Answer howSpecial(Judgement& judgement, const Case& c)
{
    Answer out;
    if (overridden(judgement, c, Fact::SpecialQuestion, out))
        return out;
    if (c.facts.is(Fact::Proprietary, 1)) {
        judgement.add("methodOwn", Fact::Proprietary, Lean::Tune);
        return 1;
    }
    const auto domain = c.facts.as<Level>(Fact::Domain);
    if (!domain) {
        judgement.missing(Fact::Domain);
        if (!c.facts.known(Fact::Proprietary))
            judgement.missing(Fact::Proprietary, 0);
        return std::nullopt;
    }
    if (*domain == Level::Medium)
        return 0;
    const bool special = *domain == Level::High;
    judgement.add(special ? "domainSpecial" : "domainGeneral", Fact::Domain, leanOf(special));
    return special ? 1 : -1;
}

Answer volume(Judgement& judgement, const Case& c)
{
    Answer out;
    if (overridden(judgement, c, Fact::VolumeQuestion, out))
        return out;
    const auto items = c.facts.figure(Fact::ItemsPerMonth);
    if (!items) {
        judgement.missing(Fact::ItemsPerMonth);
        return std::nullopt;
    }
    const double few = c.thresholds["volumeOverkill"];
    const double many = c.thresholds["volumeMayPay"];
    const AgainstThreshold high = atLeast(*items, many);
    const AgainstThreshold low = moreThan(*items, few);
    if (high.reaches) {
        judgement.add("volumeMayPay", Fact::ItemsPerMonth, Lean::Tune, 1, {items->median, many}).uncertain
            = high.uncertain;
        return 1;
    }
    if (!low.reaches) {
        judgement.add("volumeOverkill", Fact::ItemsPerMonth, Lean::Plain, 1, {items->median, few}).uncertain
            = low.uncertain;
        return -1;
    }
    judgement.add("volumeBetween", Fact::ItemsPerMonth, Lean::Neutral, 1, {items->median, few, many});
    return 0;
}

Answer data(Judgement& judgement, const Case& c)
{
    Answer out;
    if (overridden(judgement, c, Fact::DataQuestion, out))
        return out;
    const auto quality = c.facts.as<ExampleQuality>(Fact::ExampleQuality);
    if (quality && *quality != ExampleQuality::Good) {
        judgement.add("examplesNotGood", Fact::ExampleQuality, Lean::Plain, 1,
            {specOf(Fact::ExampleQuality).words[std::size_t(*quality)]});
        return -1;
    }
    const double agreed = c.thresholds["labelAgreement"];
    if (const auto kappa = c.facts.figure(Fact::LabelAgreement)) {
        const AgainstThreshold consistent = atLeast(*kappa, agreed);
        if (!consistent.reaches) {
            judgement
                .add("examplesInconsistent", Fact::LabelAgreement, Lean::Plain, 1, {kappa->median, agreed})
                .uncertain
                = consistent.uncertain;
            return -1;
        }
    }
    const auto enough = addExamples(judgement, c, c.thresholds["examplesNeeded"]);
    if (!enough)
        return std::nullopt;
    if (*enough && !quality)
        judgement.missing(Fact::ExampleQuality, 0);
    if (*enough && !c.facts.known(Fact::LabelAgreement))
        judgement.missing(Fact::LabelAgreement, 0);
    return *enough ? 1 : -1;
}

Answer tolerance(Judgement& judgement, const Case& c)
{
    Answer out;
    if (overridden(judgement, c, Fact::ToleranceQuestion, out))
        return out;
    const auto word = c.facts.as<Tolerance>(Fact::Tolerance);
    if (!word) {
        judgement.missing(Fact::Tolerance);
        return std::nullopt;
    }
    if (*word == Tolerance::Low) {
        judgement.add("toleranceLow", Fact::Tolerance, Lean::Tune);
        return 1;
    }
    if (*word == Tolerance::High) {
        judgement.add("toleranceHigh", Fact::Tolerance, Lean::Plain);
        return -1;
    }
    return 0; // none: people check whatever is chosen; medium: neither way
}

Answer change(Judgement& judgement, const Case& c)
{
    Answer out;
    if (overridden(judgement, c, Fact::ChangeQuestion, out))
        return out;
    const auto method = c.facts.figure(Fact::MethodChanges);
    const auto knowledge = c.facts.figure(Fact::KnowledgeChange);
    if (!method && !knowledge) {
        judgement.missing(Fact::MethodChanges);
        judgement.missing(Fact::KnowledgeChange, 0);
        return std::nullopt;
    }
    const double perYear = c.thresholds["changesPerYear"];
    const double perMonth = c.thresholds["knowledgeChange"];
    const AgainstThreshold often = method ? moreThan(*method, perYear) : AgainstThreshold{};
    const AgainstThreshold fast = knowledge ? moreThan(*knowledge, perMonth) : AgainstThreshold{};
    if (often.reaches || !fast.reaches) {
        const bool byMethod = method.has_value();
        const bool changes = often.reaches;
        const std::string_view id
            = byMethod ? (changes ? "methodChanges" : "methodStable") : "knowledgeStable";
        judgement
            .add(id, byMethod ? Fact::MethodChanges : Fact::KnowledgeChange, leanOf(!changes), 1,
                {byMethod ? method->median : knowledge->median, byMethod ? perYear : perMonth})
            .uncertain
            = often.uncertain || fast.uncertain;
        return changes ? -1 : 1;
    }
    judgement.add("knowledgeChanges", Fact::KnowledgeChange, Lean::Plain, 1, {knowledge->median, perMonth})
        .uncertain
        = fast.uncertain;
    return -1;
}

/// A reason to tune: whether it holds, empty where the facts do not say.
struct ReasonRow {
    TuningReasonKind kind;
    std::string_view id;
    Fact fact;
    std::optional<bool> (*holds)(const Case& c);
};

std::optional<bool> flagOf(const Case& c, Fact fact)
{
    const auto value = c.facts.word(fact);
    return value ? std::optional(*value == 1) : std::nullopt;
}

std::optional<bool> tokensSaved(const Case& c)
{
    const auto prompt = c.facts.figure(Fact::FixedPromptTokens);
    const auto input = c.facts.figure(Fact::InputTokens);
    if (!prompt || !input)
        return std::nullopt;
    const double all = prompt->median + input->median;
    return all > 0 && prompt->median >= c.thresholds["promptShare"] * all;
}

std::optional<bool> muchToKeepAlike(const Case& c)
{
    const auto items = c.facts.figure(Fact::ItemsPerMonth);
    return items ? std::optional(items->median >= c.thresholds["volumeConsistency"]) : std::nullopt;
}

constexpr std::array<ReasonRow, 5> reasonRows{{
    {TuningReasonKind::Consistency, "reasonConsistency", Fact::ItemsPerMonth, muchToKeepAlike},
    {TuningReasonKind::Regulation, "reasonRegulation", Fact::Regulated,
        [](const Case& c) { return flagOf(c, Fact::Regulated); }},
    {TuningReasonKind::ProprietaryEdge, "reasonEdge", Fact::Proprietary,
        [](const Case& c) { return flagOf(c, Fact::Proprietary); }},
    {TuningReasonKind::TokenEfficiency, "reasonTokens", Fact::FixedPromptTokens, tokensSaved},
    {TuningReasonKind::Control, "reasonControl", Fact::NeedsWeights,
        [](const Case& c) { return flagOf(c, Fact::NeedsWeights); }},
}};

const TuningReason* statedReason(const Case& c, TuningReasonKind kind)
{
    const auto& stated = c.around.settings->reasons;
    const auto at = std::find_if(
        stated.begin(), stated.end(), [kind](const TuningReason& reason) { return reason.reason == kind; });
    return at == stated.end() ? nullptr : &*at;
}

double weightOf(const Case& c, TuningReasonKind kind)
{
    const TuningReason* stated = statedReason(c, kind);
    return stated ? stated->weight.value_or(1) : 1;
}

/// Weight of the reasons that hold or may hold.
double addReasons(Judgement& judgement, const Case& c)
{
    double possible = 0;
    for (const ReasonRow& row : reasonRows) {
        const double weight = weightOf(c, row.kind);
        const auto holds = row.holds(c);
        if (holds == true && weight > 0)
            judgement.add(row.id, row.fact, Lean::Tune, 0.5 * weight);
        possible += holds == false ? 0 : weight;
    }
    return possible;
}

// --- steps ---

void addStages(Steps& steps, const Case& c, const Judgement& judgement)
{
    const PromptingResult result = promptingResult(c.facts);
    const bool tried = c.facts.is(Fact::Tried, int(PromptingTried::Yes)) || result.measured;
    const bool proven = result.sufficient.has_value();
    const auto& gaps = c.around.settings->gaps;
    const bool wanted = judgement.verdict == Verdict::FineTuning || judgement.verdict == Verdict::Staged;
    const auto stage = [](bool done, bool before) {
        return done ? StepState::Done : (before ? StepState::Here : StepState::Ahead);
    };
    steps.push_back({"stagePilot", stage(tried, true), {}});
    steps.push_back({"stageProof", stage(proven, tried), {}});
    steps.push_back(
        {"stageGaps", stage(!gaps.empty(), tried && proven), {argumentText(double(gaps.size()))}});
    const bool ready = proven && !gaps.empty();
    steps.push_back({"stageTuning",
        !wanted && proven ? StepState::Skipped : (ready ? StepState::Here : StepState::Ahead), {}});
    for (const Gap& gap : gaps) {
        const std::string kind = gap.kind ? std::string(gapKindWords()[std::size_t(*gap.kind)]) : "";
        const std::string part = gap.share ? argumentText(median(*gap.share, share)) : "";
        const std::string_view id = !gap.kind || *gap.kind == GapKind::Other ? "gapOpen"
            : *gap.kind == GapKind::Knowledge                                ? "gapForRetrieval"
            : *gap.kind == GapKind::Reasoning                                ? "gapForChaining"
                                                                             : "gapForTuning";
        steps.push_back({std::string(id), StepState::Note, {gap.text, kind, part}});
    }
}

void addReasonSteps(Steps& steps, const Case& c)
{
    for (const ReasonRow& row : reasonRows) {
        const auto holds = row.holds(c);
        const TuningReason* stated = statedReason(c, row.kind);
        const std::string evidence = stated ? stated->evidence : std::string();
        const std::string_view id = evidence.empty() ? "reasonUndocumented" : "reasonDocumented";
        steps.push_back(
            {std::string(id), !holds ? StepState::Unknown : (*holds ? StepState::Met : StepState::NotMet),
                {std::string(tuningReasonWords()[std::size_t(row.kind)]), argumentText(weightOf(c, row.kind)),
                    evidence}});
    }
}

void addVolumeSteps(Steps& steps, const Case& c)
{
    const auto items = c.facts.figure(Fact::ItemsPerMonth);
    steps.push_back({"volumeRule", StepState::Note,
        {argumentText(c.thresholds["volumeOverkill"]), argumentText(c.thresholds["volumeMayPay"]),
            items ? argumentText(items->median) : ""}});
    const auto& computed = c.around.figures.tuningBreakEvenVolumes;
    if (computed.empty())
        steps.push_back({"volumeNotComputed", StepState::Note, {}});
    else
        steps.push_back({"volumeComputed", StepState::Note,
            {argumentText(computed.front()), argumentText(computed.back()),
                argumentText(double(computed.size()))}});
}

/// "Why not both": the arms that combine, and what stands around whatever is chosen.
void addCombination(Steps& steps, const Case& c)
{
    const bool own = c.facts.is(Fact::Knowledge, int(KnowledgeNeeded::Own));
    steps.push_back({own ? "bothWithRetrieval" : "bothWithPrompt", StepState::Note, {}});
    const auto tolerance = c.facts.as<Tolerance>(Fact::Tolerance);
    if (tolerance == Tolerance::None || tolerance == Tolerance::Low)
        steps.push_back({"guardPeople", StepState::Note, {}});
    steps.push_back({"guardTestSet", StepState::Note, {}});
    steps.push_back({"guardWatch", StepState::Note, {}});
    steps.push_back({"guardWayBack", StepState::Note, {}});
}

} // namespace

Judgement judgeArticle003(const Case& c)
{
    Judgement judgement;
    const std::array<Answer, 5> answers{howSpecial(judgement, c), volume(judgement, c), data(judgement, c),
        tolerance(judgement, c), change(judgement, c)};
    int score = 0;
    for (const Answer& answer : answers)
        score += answer.value_or(0);
    const double reasons = addReasons(judgement, c);
    const PromptingResult result = addPromptingResult(judgement, c);
    const bool worthIt = score >= c.thresholds["scoreNeeded"] && reasons >= c.thresholds["reasonsNeeded"];
    if (answers[1] == -1 || answers[2] == -1) // overkill, or it would learn to repeat inconsistencies
        judgement.settle(Verdict::Prompting, worthIt ? std::optional(Verdict::Staged) : std::nullopt);
    else if (result.sufficient == true || !worthIt)
        judgement.settle(Verdict::Prompting, Verdict::Staged);
    else if (result.sufficient == false)
        judgement.settle(Verdict::FineTuning, Verdict::Staged);
    else // prove the concept first
        judgement.settle(Verdict::Staged, Verdict::FineTuning);
    return judgement;
}

Steps stepsOfArticle003(const Case& c, const Judgement& judgement)
{
    Steps steps;
    addStages(steps, c, judgement);
    addReasonSteps(steps, c);
    addVolumeSteps(steps, c);
    addCombination(steps, c);
    return steps;
}

} // namespace tunepoint
