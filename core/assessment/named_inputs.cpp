// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/named_inputs.h"

#include "core/assessment/value_check.h"

namespace tunepoint {

NamedInputs readNamedInputs(const Json& node, const std::string& pointer, Problems& problems)
{
    NamedInputs group;
    ObjectReader object(node, pointer, problems);
    object.requiredText("name", group.name);
    if (object.require("pointers")) {
        object.list("pointers", [&](const Json& element, const std::string& at) {
            if (element.is_string())
                group.pointers.push_back(element.get<std::string>());
            else
                reportType(problems, "string", element, at);
        });
    }
    group.unknown = object.unknown();
    return group;
}

void writeNamedInputs(JsonWriter& writer, const NamedInputs& group)
{
    writer.beginObject();
    writer.key("name");
    writer.text(group.name);
    writer.key("pointers");
    writer.beginArray(true);
    for (const std::string& pointer : group.pointers)
        writer.text(pointer);
    writer.endArray();
    writer.members(group.unknown);
    writer.endObject();
}

void checkNamedInputs(
    const NamedInputs& group, const QuantityNames& names, const std::string& pointer, Problems& problems)
{
    checkWord(group.name, pointer + "/name", problems);
    for (std::size_t i = 0; i < group.pointers.size(); ++i) {
        if (!names.contains(group.pointers[i]))
            addProblem(problems, ProblemCode::UnknownReference, pointer + "/pointers/" + std::to_string(i),
                {group.pointers[i]});
    }
}

} // namespace tunepoint
