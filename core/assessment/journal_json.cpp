// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/journal_json.h"

#include "core/assessment/quantity_json.h"
#include "core/assessment/words.h"

#include <limits>

namespace tunepoint {

namespace {

using Figures = std::map<std::string, double>;

Figures readFigures(ObjectReader& object, std::string_view key)
{
    Figures figures;
    object.members(key, [&](const std::string& name, const Json& value, const std::string& pointer) {
        figures.emplace(name, readNumber(value, pointer, object.problems()).value_or(0));
    });
    return figures;
}

void writeFigures(JsonWriter& writer, std::string_view key, const Figures& figures)
{
    if (figures.empty())
        return;
    writer.key(key);
    writer.beginObject();
    for (const auto& [name, value] : figures)
        writer.member(name, std::optional(value));
    writer.endObject();
}

} // namespace

JournalEntry readJournalEntry(const Json& node, const std::string& pointer, Problems& problems)
{
    JournalEntry entry;
    ObjectReader object(node, pointer, problems);
    object.text("id", entry.id);
    object.enumerator("kind", kJournalKindWords, entry.kind);
    object.text("date", entry.date);
    object.text("by", entry.by);
    object.text("text", entry.text);
    object.text("strategy", entry.strategy);
    object.text("figure", entry.figure);
    readQuantity(object, "expected", entry.expected);
    object.number("probability", entry.probability);
    object.text("due", entry.due);
    TriggerSide side{};
    if (object.enumerator("when", kTriggerSideWords, side))
        entry.when = side;
    object.number("limit", entry.limit);
    object.text("of", entry.of);
    object.number("value", entry.value);
    object.flag("happened", entry.happened);
    entry.unknown = object.unknown();
    return entry;
}

void writeJournalEntry(JsonWriter& writer, const JournalEntry& entry)
{
    writer.beginObject();
    writer.member("id", entry.id);
    writer.member("kind", wordIn(kJournalKindWords, entry.kind));
    writer.member("date", entry.date);
    writer.member("by", entry.by);
    writer.member("text", entry.text);
    writer.member("strategy", entry.strategy);
    writer.member("figure", entry.figure);
    writeQuantity(writer, "expected", entry.expected);
    writer.member("probability", entry.probability);
    writer.member("due", entry.due);
    if (entry.when)
        writer.member("when", wordIn(kTriggerSideWords, *entry.when));
    writer.member("limit", entry.limit);
    writer.member("of", entry.of);
    writer.member("value", entry.value);
    if (entry.happened) {
        writer.key("happened");
        writer.boolean(*entry.happened);
    }
    writer.members(entry.unknown);
    writer.endObject();
}

PremortemRisk readPremortemRisk(const Json& node, const std::string& pointer, Problems& problems)
{
    PremortemRisk risk;
    ObjectReader object(node, pointer, problems);
    object.text("id", risk.id);
    object.text("name", risk.name);
    object.number("likelihood", risk.likelihood);
    risk.values = readFigures(object, "values");
    risk.factors = readFigures(object, "factors");
    object.text("mitigation", risk.mitigation);
    object.text("owner", risk.owner);
    risk.unknown = object.unknown();
    return risk;
}

void writePremortemRisk(JsonWriter& writer, const PremortemRisk& risk)
{
    writer.beginObject();
    writer.member("id", risk.id);
    writer.member("name", risk.name);
    writer.member("likelihood", risk.likelihood);
    writeFigures(writer, "values", risk.values);
    writeFigures(writer, "factors", risk.factors);
    writer.member("mitigation", risk.mitigation);
    writer.member("owner", risk.owner);
    writer.members(risk.unknown);
    writer.endObject();
}

Statement readStatement(const Json& node, const std::string& pointer, Problems& problems)
{
    Statement statement;
    ObjectReader object(node, pointer, problems);
    object.requiredText("checklist", statement.checklist);
    object.text("text", statement.text);
    object.text("by", statement.by);
    object.text("date", statement.date);
    statement.unknown = object.unknown();
    return statement;
}

void writeStatement(JsonWriter& writer, const Statement& statement)
{
    writer.beginObject();
    writer.member("checklist", statement.checklist);
    writer.member("text", statement.text);
    writer.member("by", statement.by);
    writer.member("date", statement.date);
    writer.members(statement.unknown);
    writer.endObject();
}

LastEvaluation readLastEvaluation(const Json& node, const std::string& pointer, Problems& problems)
{
    LastEvaluation last;
    ObjectReader object(node, pointer, problems);
    object.text("engineVersion", last.engineVersion);
    object.text("date", last.date);
    object.text("document", last.document);
    std::optional<int> trials;
    object.whole("trials", 0, std::numeric_limits<int>::max(), trials);
    last.trials = trials.value_or(0);
    object.text("outcome", last.outcome);
    object.text("strategy", last.strategy);
    object.text("runnerUp", last.runnerUp);
    object.number("probabilityBest", last.probabilityBest);
    object.number("margin", last.margin);
    object.list("ruledOut", [&](const Json& id, const std::string& at) {
        if (id.is_string())
            last.ruledOut.push_back(id.get<std::string>());
        else
            reportType(problems, "string", id, at);
    });
    last.netPresentValue = readFigures(object, "netPresentValue");
    last.prices = readFigures(object, "prices");
    last.unknown = object.unknown();
    return last;
}

void writeLastEvaluation(JsonWriter& writer, const LastEvaluation& last)
{
    writer.beginObject();
    writer.member("engineVersion", last.engineVersion);
    writer.member("date", last.date);
    writer.member("document", last.document);
    if (last.trials != 0)
        writer.member("trials", std::optional(last.trials));
    writer.member("outcome", last.outcome);
    writer.member("strategy", last.strategy);
    writer.member("runnerUp", last.runnerUp);
    writer.member("probabilityBest", last.probabilityBest);
    writer.member("margin", last.margin);
    if (!last.ruledOut.empty()) {
        writer.key("ruledOut");
        writer.beginArray(true);
        for (const std::string& id : last.ruledOut)
            writer.text(id);
        writer.endArray();
    }
    writeFigures(writer, "netPresentValue", last.netPresentValue);
    writeFigures(writer, "prices", last.prices);
    writer.members(last.unknown);
    writer.endObject();
}

} // namespace tunepoint
