// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/judgement.h"

#include "core/accuracy/test_size.h"

#include <algorithm>

namespace tunepoint {

Finding& Judgement::add(
    std::string_view id, Fact fact, Lean lean, double weight, std::initializer_list<Argument> arguments)
{
    assert(m_size < m_findings.size() && arguments.size() <= 4);
    Finding& finding = m_findings[m_size++];
    finding.id = id;
    finding.fact = fact;
    finding.lean = lean;
    finding.weight = weight;
    finding.count = std::uint8_t(arguments.size());
    std::copy(arguments.begin(), arguments.end(), finding.arguments.begin());
    return finding;
}

double Judgement::weightOf(Lean lean) const
{
    double sum = 0;
    for (const Finding& finding : *this)
        sum += finding.lean == lean ? finding.weight : 0;
    return sum;
}

bool supports(Lean lean, Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoModel:
        return lean == Lean::Logic;
    case Verdict::Prompting:
    case Verdict::Chaining:
        return lean == Lean::Plain;
    case Verdict::Rag: // whatever speaks for staying with prompts speaks for a prompt with passages
        return lean == Lean::Retrieve || lean == Lean::Plain;
    case Verdict::FineTuning:
    case Verdict::SmallTunedModel:
        return lean == Lean::Tune;
    case Verdict::Staged: // first the one, then the other
        return lean == Lean::Plain || lean == Lean::Tune || lean == Lean::Retrieve;
    case Verdict::Undecided:
        return false;
    }
    return false;
}

double strengthOf(const Judgement& judgement)
{
    if (judgement.verdict == Verdict::Undecided)
        return 0;
    double support = 0;
    double total = 0;
    const double rate = judgement.unknownForTuning.value_or(0);
    for (const Finding& finding : judgement) {
        if (finding.lean == Lean::Neutral)
            continue;
        total += finding.weight;
        if (finding.lean == Lean::Unknown) {
            if (judgement.unknownForTuning)
                support += finding.weight * (supports(Lean::Tune, judgement.verdict) ? rate : 1 - rate);
        } else if (supports(finding.lean, judgement.verdict)) {
            support += finding.weight * (finding.uncertain ? 0.5 : 1);
        }
    }
    return total > 0 ? support / total : 0;
}

Thresholds::Thresholds(const FrameworkSpec& spec, const FrameworkSettings& settings)
    : m_spec(&spec)
{
    const auto own = settings.thresholds.find(spec.id);
    for (const FrameworkThreshold& threshold : spec.thresholds) {
        double value = threshold.value;
        if (own != settings.thresholds.end()) {
            if (const auto stated = own->second.find(threshold.id); stated != own->second.end())
                value = stated->second;
        }
        m_values.push_back(value);
    }
}

double Thresholds::operator[](std::string_view id) const
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_spec->thresholds[i].id == id)
            return m_values[i];
    }
    assert(false && "no such threshold");
    return 0;
}

AgainstThreshold atLeast(const FactRange& figure, double threshold)
{
    return {figure.median >= threshold, (figure.low >= threshold) != (figure.high >= threshold)};
}

AgainstThreshold moreThan(const FactRange& figure, double threshold)
{
    return {figure.median > threshold, (figure.low > threshold) != (figure.high > threshold)};
}

PromptingResult promptingResult(const Facts& facts)
{
    const auto measured = facts.figure(Fact::PromptingAccuracy);
    const auto required = facts.figure(Fact::RequiredAccuracy);
    if (!measured || !required) {
        const auto said = facts.word(Fact::Sufficient);
        return {said ? std::optional(*said == 1) : std::nullopt};
    }
    FactRange now = *measured;
    const auto items = facts.figure(Fact::PromptingItems);
    if (now.low == now.high && items && items->median > 0) {
        const ShareRange range = measuredRange(now.median, items->median);
        now.low = range.low;
        now.high = range.high;
    }
    PromptingResult result;
    result.sufficient = now.median >= required->median;
    result.measured = true;
    result.uncertain = (now.low >= required->high) != (now.high >= required->low);
    result.now = now.median;
    result.target = required->median;
    return result;
}

PromptingResult addPromptingResult(Judgement& judgement, const Case& c, double weight)
{
    PromptingResult result = promptingResult(c.facts);
    if (result.sufficient) {
        const std::string_view id = result.measured
            ? (*result.sufficient ? "promptingSufficient" : "promptingInsufficient")
            : (*result.sufficient ? "promptingSaidSufficient" : "promptingSaidInsufficient");
        const Fact fact = result.measured ? Fact::PromptingAccuracy : Fact::Sufficient;
        Finding& finding = judgement.add(id, fact, *result.sufficient ? Lean::Plain : Lean::Tune, weight);
        finding.uncertain = result.uncertain;
        if (result.measured) {
            finding.arguments = {result.now, result.target};
            finding.count = 2;
        }
        return result;
    }
    if (c.facts.is(Fact::Tried, int(PromptingTried::No))) {
        judgement.add("promptingNotTried", Fact::Tried, Lean::Plain, weight);
        return result;
    }
    if (!c.facts.known(Fact::Tried))
        judgement.missing(Fact::Tried, 0);
    const bool onlyTarget = c.facts.known(Fact::PromptingAccuracy);
    judgement.missing(onlyTarget ? Fact::RequiredAccuracy : Fact::PromptingAccuracy, weight);
    if (!onlyTarget && !c.facts.known(Fact::RequiredAccuracy))
        judgement.missing(Fact::RequiredAccuracy, 0);
    return result;
}

bool addOwnKnowledge(Judgement& judgement, const Case& c)
{
    const auto knowledge = c.facts.as<KnowledgeNeeded>(Fact::Knowledge);
    if (!knowledge)
        judgement.missing(Fact::Knowledge);
    else if (*knowledge == KnowledgeNeeded::Own)
        judgement.add("ownKnowledge", Fact::Knowledge, Lean::Retrieve);
    return knowledge == KnowledgeNeeded::Own;
}

std::optional<bool> addExamples(
    Judgement& judgement, const Case& c, double threshold, bool strictly, double weight)
{
    const auto examples = c.facts.figure(Fact::Examples);
    if (!examples) {
        judgement.missing(Fact::Examples, weight);
        return std::nullopt;
    }
    const AgainstThreshold compared
        = strictly ? moreThan(*examples, threshold) : atLeast(*examples, threshold);
    judgement
        .add(compared.reaches ? "examplesEnough" : "examplesTooFew", Fact::Examples,
            compared.reaches ? Lean::Tune : Lean::Plain, weight, {examples->median, threshold})
        .uncertain
        = compared.uncertain;
    return compared.reaches;
}

std::optional<bool> addStyle(Judgement& judgement, const Case& c, double weight)
{
    if (const auto reached = c.facts.word(Fact::StyleReached)) {
        judgement.add(*reached ? "styleReached" : "styleMissed", Fact::StyleReached,
            *reached ? Lean::Plain : Lean::Tune, weight);
        return *reached == 0;
    }
    const auto style = c.facts.as<Level>(Fact::Style);
    if (!style) {
        judgement.missing(Fact::Style, weight);
        return std::nullopt;
    }
    const bool special = *style == Level::High;
    judgement.add(
        special ? "styleSpecial" : "styleOrdinary", Fact::Style, special ? Lean::Tune : Lean::Plain, weight);
    return special;
}

std::optional<bool> addFormat(Judgement& judgement, const Case& c, double worst, double weight)
{
    if (const auto errors = c.facts.figure(Fact::FormatErrors)) {
        const AgainstThreshold compared = moreThan(*errors, worst);
        judgement
            .add(compared.reaches ? "formatBroken" : "formatKept", Fact::FormatErrors,
                compared.reaches ? Lean::Tune : Lean::Plain, weight, {errors->median, worst})
            .uncertain
            = compared.uncertain;
        return compared.reaches;
    }
    const auto format = c.facts.as<Level>(Fact::Format);
    if (!format) {
        judgement.missing(Fact::Format, weight);
        return std::nullopt;
    }
    const bool strict = *format == Level::High;
    judgement.add(
        strict ? "formatStrict" : "formatLoose", Fact::Format, strict ? Lean::Tune : Lean::Plain, weight);
    return strict;
}

} // namespace tunepoint
