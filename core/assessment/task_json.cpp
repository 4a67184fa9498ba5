// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/task_json.h"

#include "core/assessment/quantity_json.h"

#include <optional>
#include <string_view>

namespace tunepoint {

namespace {

constexpr std::string_view kSkills = "teamSkills";
constexpr std::string_view kSkillPrefix = "teamSkills/";

bool isSkill(const TaskField& field)
{
    return field.id.starts_with(kSkillPrefix);
}

void readField(ObjectReader& object, std::string_view key, const TaskField& field, TaskProfile& task)
{
    switch (field.kind()) {
    case FieldKind::Word:
        field.setWord(task, object.word(key, field.words()));
        break;
    case FieldKind::Flag: {
        std::optional<bool> value;
        object.flag(key, value);
        field.setFlag(task, value);
        break;
    }
    case FieldKind::Text: {
        std::string value;
        object.text(key, value);
        field.setText(task, std::move(value));
        break;
    }
    case FieldKind::Number: {
        std::optional<Quantity> value;
        readQuantity(object, key, value);
        field.setNumber(task, std::move(value));
        break;
    }
    }
}

void writeField(JsonWriter& writer, std::string_view key, const TaskField& field, const TaskProfile& task)
{
    switch (field.kind()) {
    case FieldKind::Word:
        writer.member(key, field.word(task).value_or(std::string_view()));
        break;
    case FieldKind::Flag:
        if (const auto value = field.flag(task)) {
            writer.key(key);
            writer.boolean(*value);
        }
        break;
    case FieldKind::Text:
        writer.member(key, field.text(task));
        break;
    case FieldKind::Number:
        writeQuantity(writer, key, field.number(task));
        break;
    }
}

void readSkills(ObjectReader& task, TaskProfile& out)
{
    const Json* node = task.find(kSkills);
    if (!node)
        return;
    ObjectReader skills(*node, task.pointer(kSkills), task.problems());
    for (const TaskField& field : taskFields()) {
        if (isSkill(field))
            readField(skills, field.id.substr(kSkillPrefix.size()), field, out);
    }
    out.unknownSkills = skills.unknown();
}

void writeSkills(JsonWriter& writer, const TaskProfile& task)
{
    bool any = !task.unknownSkills.empty();
    for (const TaskField& field : taskFields())
        any = any || (isSkill(field) && field.word(task));
    if (!any)
        return;
    writer.key(kSkills);
    writer.beginObject();
    for (const TaskField& field : taskFields()) {
        if (isSkill(field))
            writeField(writer, field.id.substr(kSkillPrefix.size()), field, task);
    }
    writer.members(task.unknownSkills);
    writer.endObject();
}

} // namespace

TaskProfile readTask(const Json& node, const std::string& pointer, Problems& problems)
{
    TaskProfile task;
    ObjectReader object(node, pointer, problems);
    for (const TaskField& field : taskFields()) {
        if (!isSkill(field))
            readField(object, field.id, field, task);
    }
    readSkills(object, task);
    task.unknown = object.unknown();
    return task;
}

void writeTask(JsonWriter& writer, const TaskProfile& task)
{
    writer.beginObject();
    bool skillsWritten = false;
    for (const TaskField& field : taskFields()) {
        if (!isSkill(field))
            writeField(writer, field.id, field, task);
        else if (!skillsWritten) {
            writeSkills(writer, task);
            skillsWritten = true;
        }
    }
    writer.members(task.unknown);
    writer.endObject();
}

Baseline readBaseline(const Json& node, const std::string& pointer, Problems& problems)
{
    Baseline baseline;
    ObjectReader object(node, pointer, problems);
    for (const BaselineField& field : baselineFields())
        readQuantity(object, field.id, baseline.*field.member);
    baseline.unknown = object.unknown();
    return baseline;
}

void writeBaseline(JsonWriter& writer, const Baseline& baseline)
{
    writer.beginObject();
    for (const BaselineField& field : baselineFields())
        writeQuantity(writer, field.id, baseline.*field.member);
    writer.members(baseline.unknown);
    writer.endObject();
}

} // namespace tunepoint
