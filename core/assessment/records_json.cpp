// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/records_json.h"

#include "core/assessment/quantity_json.h"

#include <limits>

namespace tunepoint {

namespace {

constexpr int kMostItems = std::numeric_limits<int>::max();

} // namespace

Pilot readPilot(const Json& node, const std::string& pointer, Problems& problems)
{
    Pilot pilot;
    ObjectReader object(node, pointer, problems);
    object.text("id", pilot.id);
    object.text("strategy", pilot.strategy);
    object.whole("items", 0, kMostItems, pilot.items);
    object.whole("correct", 0, kMostItems, pilot.correct);
    object.whole("errors", 0, kMostItems, pilot.errors);
    object.text("date", pilot.date);
    object.text("source", pilot.source);
    pilot.unknown = object.unknown();
    return pilot;
}

void writePilot(JsonWriter& writer, const Pilot& pilot)
{
    writer.beginObject();
    writer.member("id", pilot.id);
    writer.member("strategy", pilot.strategy);
    writer.member("items", pilot.items);
    writer.member("correct", pilot.correct);
    writer.member("errors", pilot.errors);
    writer.member("date", pilot.date);
    writer.member("source", pilot.source);
    writer.members(pilot.unknown);
    writer.endObject();
}

Correlation readCorrelation(const Json& node, const std::string& pointer, Problems& problems)
{
    Correlation correlation;
    ObjectReader object(node, pointer, problems);
    object.requiredText("a", correlation.a);
    object.requiredText("b", correlation.b);
    object.requiredNumber("rank", correlation.rank);
    correlation.unknown = object.unknown();
    return correlation;
}

void writeCorrelation(JsonWriter& writer, const Correlation& correlation)
{
    writer.beginObject();
    writer.member("a", correlation.a);
    writer.member("b", correlation.b);
    writer.member("rank", std::optional(correlation.rank));
    writer.members(correlation.unknown);
    writer.endObject();
}

ExchangeRate readExchangeRate(const Json& node, const std::string& pointer, Problems& problems)
{
    ExchangeRate rate;
    ObjectReader object(node, pointer, problems);
    object.requiredText("from", rate.from);
    object.requiredText("to", rate.to);
    if (object.require("rate"))
        readQuantity(object, "rate", rate.rate);
    object.text("date", rate.date);
    rate.unknown = object.unknown();
    return rate;
}

void writeExchangeRate(JsonWriter& writer, const ExchangeRate& rate)
{
    writer.beginObject();
    writer.member("from", rate.from);
    writer.member("to", rate.to);
    writeQuantity(writer, "rate", rate.rate);
    writer.member("date", rate.date);
    writer.members(rate.unknown);
    writer.endObject();
}

} // namespace tunepoint
