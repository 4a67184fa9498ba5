// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/strategy_json.h"

#include "core/assessment/quantity_json.h"
#include "core/assessment/words.h"

#include <algorithm>
#include <utility>

namespace tunepoint {

namespace {

/// Months of a cost line may lie past any horizon: such a cost just never falls due.
constexpr int kLatestMonth = 10 * kMaximumHorizonMonths;

CostElement readCost(const Json& node, const std::string& pointer, Problems& problems)
{
    CostElement cost;
    ObjectReader object(node, pointer, problems);
    object.text("name", cost.name);
    const bool known
        = object.require("kind") && object.enumerator("kind", std::span(kCostKindWords), cost.kind);
    if (known)
        object.require(cost.kind == CostKind::Series ? "amounts" : "amount");
    readQuantity(object, "amount", cost.amount);
    object.list("amounts", [&](const Json& amount, const std::string& at) {
        cost.amounts.push_back(readQuantity(amount, at, problems).value_or(Quantity{}));
    });
    object.enumerator("tokens", kTokenKindWords, cost.tokens);
    object.whole("from", 0, kLatestMonth, cost.from);
    object.whole("to", 0, kLatestMonth, cost.to);
    object.whole("everyMonths", 1, kLatestMonth, cost.everyMonths);
    readQuantity(object, "trendPerMonth", cost.trendPerMonth);
    cost.unknown = object.unknown();
    return cost;
}

void writeCost(JsonWriter& writer, const CostElement& cost)
{
    const bool series = cost.kind == CostKind::Series;
    writer.beginObject();
    writer.member("name", cost.name);
    writer.member("kind", wordIn(kCostKindWords, cost.kind));
    if (!series || cost.amount != Quantity{})
        writeQuantity(writer, "amount", cost.amount);
    if (series || !cost.amounts.empty()) {
        writer.key("amounts");
        writer.beginArray(std::all_of(cost.amounts.begin(), cost.amounts.end(), isPlainNumber));
        for (const Quantity& amount : cost.amounts)
            writeQuantity(writer, amount);
        writer.endArray();
    }
    if (cost.tokens != TokenKind::All)
        writer.member("tokens", wordIn(kTokenKindWords, cost.tokens));
    writer.member("from", cost.from);
    writer.member("to", cost.to);
    writer.member("everyMonths", cost.everyMonths);
    writeQuantity(writer, "trendPerMonth", cost.trendPerMonth);
    writer.members(cost.unknown);
    writer.endObject();
}

LifecycleEvent readEvent(const Json& node, const std::string& pointer, Problems& problems)
{
    LifecycleEvent event;
    ObjectReader object(node, pointer, problems);
    if (object.require("event"))
        object.enumerator("event", kLifecycleKindWords, event.event);
    object.text("date", event.date);
    readQuantity(object, "months", event.months);
    readQuantity(object, "noticeMonths", event.noticeMonths);
    readQuantity(object, "migrationCost", event.migrationCost);
    readQuantity(object, "priceFactor", event.priceFactor);
    object.text("source", event.source);
    event.unknown = object.unknown();
    return event;
}

void writeEvent(JsonWriter& writer, const LifecycleEvent& event)
{
    writer.beginObject();
    writer.member("event", wordIn(kLifecycleKindWords, event.event));
    writer.member("date", event.date);
    writeQuantity(writer, "months", event.months);
    writeQuantity(writer, "noticeMonths", event.noticeMonths);
    writeQuantity(writer, "migrationCost", event.migrationCost);
    writeQuantity(writer, "priceFactor", event.priceFactor);
    writer.member("source", event.source);
    writer.members(event.unknown);
    writer.endObject();
}

void readAccuracy(ObjectReader& strategy, std::optional<StatedAccuracy>& out)
{
    const Json* node = strategy.find("accuracy");
    if (!node)
        return;
    if (node->is_object() && node->contains("pilot")) {
        ObjectReader object(*node, strategy.pointer("accuracy"), strategy.problems());
        PilotReference reference;
        object.requiredText("pilot", reference.pilot);
        reference.unknown = object.unknown();
        out = std::move(reference);
    } else if (auto quantity = readQuantity(*node, strategy.pointer("accuracy"), strategy.problems())) {
        out = std::move(*quantity);
    }
}

void writeAccuracy(JsonWriter& writer, const StatedAccuracy& accuracy)
{
    writer.key("accuracy");
    if (const auto* quantity = std::get_if<Quantity>(&accuracy))
        return writeQuantity(writer, *quantity);
    const auto& reference = std::get<PilotReference>(accuracy);
    writer.beginObject();
    writer.key("pilot");
    writer.text(reference.pilot);
    writer.members(reference.unknown);
    writer.endObject();
}

} // namespace

Strategy readStrategy(const Json& node, const std::string& pointer, Problems& problems)
{
    Strategy strategy;
    ObjectReader object(node, pointer, problems);
    object.text("id", strategy.id);
    object.text("name", strategy.name);
    object.text("archetype", strategy.archetype);
    object.members("parameters", [&](const std::string& id, const Json& value, const std::string& at) {
        if (value.is_string())
            strategy.parameters.emplace(id, value.get<std::string>());
        else if (auto quantity = readQuantity(value, at, problems))
            strategy.parameters.emplace(id, std::move(*quantity));
    });
    readAccuracy(object, strategy.accuracy);
    object.list("costs", [&](const Json& cost, const std::string& at) {
        strategy.costs.push_back(readCost(cost, at, problems));
    });
    object.list("lifecycle", [&](const Json& event, const std::string& at) {
        strategy.lifecycle.push_back(readEvent(event, at, problems));
    });
    object.text("copyOf", strategy.copyOf);
    object.text("notes", strategy.notes);
    strategy.unknown = object.unknown();
    return strategy;
}

void writeStrategy(JsonWriter& writer, const Strategy& strategy)
{
    writer.beginObject();
    writer.member("id", strategy.id);
    writer.member("name", strategy.name);
    writer.member("archetype", strategy.archetype);
    if (!strategy.parameters.empty()) {
        writer.key("parameters");
        writer.beginObject();
        for (const auto& [id, value] : strategy.parameters) {
            writer.key(id);
            if (const auto* quantity = std::get_if<Quantity>(&value))
                writeQuantity(writer, *quantity);
            else
                writer.text(std::get<std::string>(value));
        }
        writer.endObject();
    }
    if (strategy.accuracy)
        writeAccuracy(writer, *strategy.accuracy);
    if (!strategy.costs.empty()) {
        writer.key("costs");
        writer.beginArray(false);
        for (const CostElement& cost : strategy.costs)
            writeCost(writer, cost);
        writer.endArray();
    }
    if (!strategy.lifecycle.empty()) {
        writer.key("lifecycle");
        writer.beginArray(false);
        for (const LifecycleEvent& event : strategy.lifecycle)
            writeEvent(writer, event);
        writer.endArray();
    }
    writer.member("copyOf", strategy.copyOf);
    writer.member("notes", strategy.notes);
    writer.members(strategy.unknown);
    writer.endObject();
}

} // namespace tunepoint
