// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/framework_settings.h"

#include "core/assessment/word_fields.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <type_traits>

namespace tunepoint {

namespace {

using std::string_view;

constexpr std::array<string_view, 4> rungs{"none", "prompt", "systemInstruction", "retrieval"};
constexpr std::array<string_view, 3> leans{"againstTuning", "neutral", "forTuning"};
constexpr std::array<string_view, 4> requirementKinds{
    "fixedOutput", "domainKnowledge", "freeForm", "existingLogic"};
constexpr std::array<string_view, 5> tuningReasons{
    "consistency", "regulation", "proprietaryEdge", "tokenEfficiency", "control"};
constexpr std::array<string_view, 6> gapKinds{
    "knowledge", "format", "style", "consistency", "reasoning", "other"};

const auto fields = [] {
    using A = FrameworkAnswers;
    return std::to_array<AnswerField>({
        {"promptingSufficient", &A::promptingSufficient},
        {"styleReached", &A::styleReached},
        {"throughputBottleneck", &A::throughputBottleneck},
        {"presentRung", &A::presentRung},
        {"specialQuestion", &A::specialQuestion},
        {"volumeQuestion", &A::volumeQuestion},
        {"dataQuestion", &A::dataQuestion},
        {"toleranceQuestion", &A::toleranceQuestion},
        {"changeQuestion", &A::changeQuestion},
        {"formatErrorShare", &A::formatErrorShare, Unit::Share, share},
        {"promptedLatencyP95Seconds", &A::promptedLatencyP95Seconds, Unit::Seconds, notNegative},
    });
}();

template <class E>
constexpr std::span<const string_view> wordsFor()
{
    if constexpr (std::is_same_v<E, LadderRung>)
        return rungs;
    else
        return leans;
}

constexpr auto enumWords = []<class E>() { return wordsFor<E>(); };

} // namespace

FieldKind AnswerField::kind() const
{
    return kindOfField(member);
}

std::string AnswerField::pointer() const
{
    return "/frameworks/answers/" + std::string(id);
}

std::span<const string_view> AnswerField::words() const
{
    return wordsOfField(enumWords, member);
}

std::optional<string_view> AnswerField::word(const FrameworkAnswers& answers) const
{
    return wordIn(enumWords, member, answers);
}

void AnswerField::setWord(FrameworkAnswers& answers, std::optional<string_view> word) const
{
    setWordIn(enumWords, member, answers, word);
}

std::optional<bool> AnswerField::flag(const FrameworkAnswers& answers) const
{
    assert(kind() == FieldKind::Flag);
    return answers.*std::get<std::optional<bool> FrameworkAnswers::*>(member);
}

void AnswerField::setFlag(FrameworkAnswers& answers, std::optional<bool> value) const
{
    assert(kind() == FieldKind::Flag);
    answers.*std::get<std::optional<bool> FrameworkAnswers::*>(member) = value;
}

const std::optional<Quantity>& AnswerField::number(const FrameworkAnswers& answers) const
{
    assert(kind() == FieldKind::Number);
    return answers.*std::get<std::optional<Quantity> FrameworkAnswers::*>(member);
}

void AnswerField::setNumber(FrameworkAnswers& answers, std::optional<Quantity> value) const
{
    assert(kind() == FieldKind::Number);
    answers.*std::get<std::optional<Quantity> FrameworkAnswers::*>(member) = std::move(value);
}

std::span<const AnswerField> answerFields()
{
    return fields;
}

const AnswerField* answerField(string_view id)
{
    const auto at = std::find_if(
        fields.begin(), fields.end(), [id](const AnswerField& field) { return field.id == id; });
    return at == fields.end() ? nullptr : &*at;
}

std::span<const string_view> requirementKindWords()
{
    return requirementKinds;
}

std::span<const string_view> tuningReasonWords()
{
    return tuningReasons;
}

std::span<const string_view> gapKindWords()
{
    return gapKinds;
}

} // namespace tunepoint
