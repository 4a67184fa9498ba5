// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/framework_settings_json.h"

#include "core/assessment/assessment.h"
#include "core/assessment/quantity_json.h"
#include "core/assessment/value_check.h"
#include "core/base/numbers.h"

namespace tunepoint {

namespace {

template <class E>
std::optional<E> readWord(ObjectReader& object, std::string_view key, std::span<const std::string_view> words)
{
    E value{};
    return object.enumerator(key, words, value) ? std::optional(value) : std::nullopt;
}

template <class E>
void writeWord(JsonWriter& writer, std::string_view key, std::span<const std::string_view> words,
    const std::optional<E>& value)
{
    if (value)
        writer.member(key, words[std::size_t(*value)]);
}

FrameworkAnswers readAnswers(const Json& node, const std::string& pointer, Problems& problems)
{
    FrameworkAnswers answers;
    ObjectReader object(node, pointer, problems);
    for (const AnswerField& field : answerFields()) {
        if (field.kind() == FieldKind::Word) {
            field.setWord(answers, object.word(field.id, field.words()));
        } else if (field.kind() == FieldKind::Flag) {
            std::optional<bool> value;
            object.flag(field.id, value);
            field.setFlag(answers, value);
        } else {
            std::optional<Quantity> value;
            readQuantity(object, field.id, value);
            field.setNumber(answers, std::move(value));
        }
    }
    answers.unknown = object.unknown();
    return answers;
}

void writeAnswers(JsonWriter& writer, const FrameworkAnswers& answers)
{
    writer.beginObject();
    for (const AnswerField& field : answerFields()) {
        if (field.kind() == FieldKind::Word) {
            writer.member(field.id, field.word(answers).value_or(std::string_view()));
        } else if (field.kind() == FieldKind::Number) {
            writeQuantity(writer, field.id, field.number(answers));
        } else if (const auto value = field.flag(answers)) {
            writer.key(field.id);
            writer.boolean(*value);
        }
    }
    writer.members(answers.unknown);
    writer.endObject();
}

Requirement readRequirement(const Json& node, const std::string& pointer, Problems& problems)
{
    Requirement requirement;
    ObjectReader object(node, pointer, problems);
    object.requiredText("text", requirement.text);
    requirement.kind = readWord<RequirementKind>(object, "kind", requirementKindWords());
    requirement.unknown = object.unknown();
    return requirement;
}

TuningReason readReason(const Json& node, const std::string& pointer, Problems& problems)
{
    TuningReason reason;
    ObjectReader object(node, pointer, problems);
    if (object.require("reason"))
        (void)object.enumerator("reason", tuningReasonWords(), reason.reason);
    object.number("weight", reason.weight);
    object.text("evidence", reason.evidence);
    reason.unknown = object.unknown();
    return reason;
}

Gap readGap(const Json& node, const std::string& pointer, Problems& problems)
{
    Gap gap;
    ObjectReader object(node, pointer, problems);
    object.requiredText("text", gap.text);
    gap.kind = readWord<GapKind>(object, "kind", gapKindWords());
    readQuantity(object, "share", gap.share);
    gap.unknown = object.unknown();
    return gap;
}

template <class T, class Write>
void writeList(JsonWriter& writer, std::string_view key, const std::vector<T>& list, Write&& writeMembers)
{
    if (list.empty())
        return;
    writer.key(key);
    writer.beginArray(false);
    for (const T& entry : list) {
        writer.beginObject();
        writeMembers(entry);
        writer.members(entry.unknown);
        writer.endObject();
    }
    writer.endArray();
}

void writeThresholds(JsonWriter& writer, const FrameworkSettings& settings)
{
    if (settings.thresholds.empty())
        return;
    writer.key("thresholds");
    writer.beginObject();
    for (const auto& [framework, values] : settings.thresholds) {
        writer.key(framework);
        writer.beginObject();
        for (const auto& [id, value] : values)
            writer.member(id, std::optional(value));
        writer.endObject();
    }
    writer.endObject();
}

} // namespace

FrameworkSettings readFrameworkSettings(const Json& node, const std::string& pointer, Problems& problems)
{
    FrameworkSettings settings;
    ObjectReader object(node, pointer, problems);
    object.members(
        "thresholds", [&](const std::string& framework, const Json& values, const std::string& at) {
            auto& read = settings.thresholds[framework];
            if (!values.is_object())
                return reportType(problems, "object", values, at);
            for (const auto& [id, value] : values.items()) {
                if (value.is_null())
                    continue;
                if (const auto number = readNumber(value, at + "/" + pointerToken(id), problems))
                    read.emplace(id, *number);
            }
        });
    if (const Json* answers = object.find("answers"))
        settings.answers = readAnswers(*answers, object.pointer("answers"), problems);
    object.list("requirements", [&](const Json& entry, const std::string& at) {
        settings.requirements.push_back(readRequirement(entry, at, problems));
    });
    object.list("reasons", [&](const Json& entry, const std::string& at) {
        settings.reasons.push_back(readReason(entry, at, problems));
    });
    object.list("gaps", [&](const Json& entry, const std::string& at) {
        settings.gaps.push_back(readGap(entry, at, problems));
    });
    settings.unknown = object.unknown();
    return settings;
}

void writeFrameworkSettings(JsonWriter& writer, const FrameworkSettings& settings)
{
    writer.beginObject();
    writeThresholds(writer, settings);
    if (settings.answers != FrameworkAnswers{}) {
        writer.key("answers");
        writeAnswers(writer, settings.answers);
    }
    writeList(writer, "requirements", settings.requirements, [&](const Requirement& requirement) {
        writer.key("text");
        writer.text(requirement.text);
        writeWord(writer, "kind", requirementKindWords(), requirement.kind);
    });
    writeList(writer, "reasons", settings.reasons, [&](const TuningReason& reason) {
        writer.member("reason", tuningReasonWords()[std::size_t(reason.reason)]);
        writer.member("weight", reason.weight);
        writer.member("evidence", reason.evidence);
    });
    writeList(writer, "gaps", settings.gaps, [&](const Gap& gap) {
        writer.key("text");
        writer.text(gap.text);
        writeWord(writer, "kind", gapKindWords(), gap.kind);
        writeQuantity(writer, "share", gap.share);
    });
    writer.members(settings.unknown);
    writer.endObject();
}

void checkFrameworkSettings(const FrameworkSettings& settings, const std::string& pointer, Problems& problems)
{
    for (const AnswerField& field : answerFields()) {
        if (field.kind() == FieldKind::Number)
            checkQuantity(field.number(settings.answers), field.bounds,
                pointer + "/answers/" + std::string(field.id), problems);
    }
    for (std::size_t i = 0; i < settings.requirements.size(); ++i)
        checkText(settings.requirements[i].text, kMaximumName,
            pointer + "/requirements/" + std::to_string(i) + "/text", problems);
    Ids reasons;
    for (std::size_t i = 0; i < settings.reasons.size(); ++i) {
        const TuningReason& reason = settings.reasons[i];
        const std::string at = pointer + "/reasons/" + std::to_string(i);
        const std::string word(tuningReasonWords()[std::size_t(reason.reason)]);
        if (!reasons.insert(word).second)
            addProblem(problems, ProblemCode::DuplicateId, at + "/reason", {word});
        if (reason.weight && *reason.weight < 0)
            addProblem(
                problems, ProblemCode::OutOfRange, at + "/weight", {numberText(*reason.weight), "0", ""});
        checkText(reason.evidence, kMaximumNotes, at + "/evidence", problems);
    }
    for (std::size_t i = 0; i < settings.gaps.size(); ++i) {
        const std::string at = pointer + "/gaps/" + std::to_string(i);
        checkText(settings.gaps[i].text, kMaximumName, at + "/text", problems);
        checkQuantity(settings.gaps[i].share, share, at + "/share", problems);
    }
}

} // namespace tunepoint
