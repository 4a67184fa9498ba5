// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/decision_json.h"

#include "core/assessment/words.h"

namespace tunepoint {

namespace {

void numberWithDefault(ObjectReader& object, std::string_view key, double& out)
{
    std::optional<double> stated;
    object.number(key, stated);
    out = stated.value_or(out);
}

TailLimit readTailLimit(const Json& node, const std::string& pointer, Problems& problems)
{
    TailLimit limit;
    ObjectReader object(node, pointer, problems);
    numberWithDefault(object, "share", limit.share);
    object.number("minimum", limit.minimum);
    limit.unknown = object.unknown();
    return limit;
}

RiskLimit readRiskLimit(const Json& node, const std::string& pointer, Problems& problems)
{
    RiskLimit limit;
    ObjectReader object(node, pointer, problems);
    object.number("probabilityOfLoss", limit.probabilityOfLoss);
    if (const Json* tail = object.find("conditionalValueAtRisk"))
        limit.conditionalValueAtRisk
            = readTailLimit(*tail, object.pointer("conditionalValueAtRisk"), problems);
    limit.unknown = object.unknown();
    return limit;
}

void writeRiskLimit(JsonWriter& writer, const RiskLimit& limit)
{
    writer.beginObject();
    writer.member("probabilityOfLoss", limit.probabilityOfLoss);
    if (const auto& tail = limit.conditionalValueAtRisk) {
        writer.key("conditionalValueAtRisk");
        writer.beginObject();
        if (tail->share != kTailShare)
            writer.member("share", std::optional(tail->share));
        writer.member("minimum", tail->minimum);
        writer.members(tail->unknown);
        writer.endObject();
    }
    writer.members(limit.unknown);
    writer.endObject();
}

std::map<std::string, double> readFigures(ObjectReader& object, std::string_view key)
{
    std::map<std::string, double> figures;
    object.members(key, [&](const std::string& figure, const Json& value, const std::string& pointer) {
        figures.emplace(figure, readNumber(value, pointer, object.problems()).value_or(0));
    });
    return figures;
}

void writeFigures(JsonWriter& writer, std::string_view key, const std::map<std::string, double>& figures)
{
    if (figures.empty())
        return;
    writer.key(key);
    writer.beginObject();
    for (const auto& [pointer, value] : figures)
        writer.member(pointer, std::optional(value));
    writer.endObject();
}

} // namespace

DecisionRecord readDecision(const Json& node, const std::string& pointer, Problems& problems)
{
    DecisionRecord decision;
    ObjectReader object(node, pointer, problems);
    object.enumerator("objective", kObjectiveWords, decision.objective);
    if (MoneyIn moneyIn{}; object.enumerator("moneyIn", kMoneyInWords, moneyIn))
        decision.moneyIn = moneyIn;
    if (const Json* limit = object.find("riskLimit"))
        decision.riskLimit = readRiskLimit(*limit, object.pointer("riskLimit"), problems);
    numberWithDefault(object, "clearWinnerProbability", decision.clearWinnerProbability);
    object.text("strategy", decision.strategy);
    object.text("by", decision.by);
    object.text("date", decision.date);
    object.text("reason", decision.reason);
    object.text("reviewDate", decision.reviewDate);
    decision.unknown = object.unknown();
    return decision;
}

void writeDecision(JsonWriter& writer, const DecisionRecord& decision)
{
    const DecisionRecord missing;
    writer.beginObject();
    if (decision.objective != missing.objective)
        writer.member("objective", wordIn(kObjectiveWords, decision.objective));
    if (decision.moneyIn)
        writer.member("moneyIn", wordIn(kMoneyInWords, *decision.moneyIn));
    if (decision.riskLimit) {
        writer.key("riskLimit");
        writeRiskLimit(writer, *decision.riskLimit);
    }
    if (decision.clearWinnerProbability != missing.clearWinnerProbability)
        writer.member("clearWinnerProbability", std::optional(decision.clearWinnerProbability));
    writer.member("strategy", decision.strategy);
    writer.member("by", decision.by);
    writer.member("date", decision.date);
    writer.member("reason", decision.reason);
    writer.member("reviewDate", decision.reviewDate);
    writer.members(decision.unknown);
    writer.endObject();
}

Scenario readScenario(const Json& node, const std::string& pointer, Problems& problems)
{
    Scenario scenario;
    ObjectReader object(node, pointer, problems);
    object.text("id", scenario.id);
    object.text("name", scenario.name);
    scenario.values = readFigures(object, "values");
    scenario.factors = readFigures(object, "factors");
    object.text("note", scenario.note);
    scenario.unknown = object.unknown();
    return scenario;
}

void writeScenario(JsonWriter& writer, const Scenario& scenario)
{
    writer.beginObject();
    writer.member("id", scenario.id);
    writer.member("name", scenario.name);
    writeFigures(writer, "values", scenario.values);
    writeFigures(writer, "factors", scenario.factors);
    writer.member("note", scenario.note);
    writer.members(scenario.unknown);
    writer.endObject();
}

} // namespace tunepoint
