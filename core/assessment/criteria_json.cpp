// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/criteria_json.h"

#include "core/assessment/quantity_json.h"
#include "core/assessment/weighting_json.h"
#include "core/assessment/words.h"

#include <utility>

namespace tunepoint {

namespace {

std::vector<Point> readPoints(ObjectReader& object)
{
    std::vector<Point> points;
    if (!object.require("points"))
        return points;
    object.list("points", [&](const Json& node, const std::string& pointer) {
        Point& point = points.emplace_back();
        if (!node.is_array() || node.size() != 2)
            return reportType(object.problems(), "pair", node, pointer);
        point.x = readNumber(node[0], pointer + "/0", object.problems()).value_or(0);
        point.v = readNumber(node[1], pointer + "/1", object.problems()).value_or(0);
    });
    return points;
}

struct ValueFunctionReader {
    ObjectReader& object;

    void operator()(LinearValue& f) { ends(f); }
    void operator()(PiecewiseValue& f) { f.points = readPoints(object); }
    void operator()(ExponentialValue& f)
    {
        ends(f);
        object.requiredNumber("curvature", f.curvature);
    }
    void operator()(StepValue& f) { f.points = readPoints(object); }
    void operator()(LevelsValue& f)
    {
        if (!object.require("levels"))
            return;
        object.members("levels", [&](const std::string& word, const Json& value, const std::string& pointer) {
            f.levels.emplace(word, readNumber(value, pointer, object.problems()).value_or(0));
        });
    }

    template <class F>
    void ends(F& f)
    {
        object.requiredNumber("worst", f.worst);
        object.requiredNumber("best", f.best);
    }
};

void readValueFunction(ObjectReader& criterion, Criterion& out)
{
    const Json* node = criterion.find("valueFunction");
    if (!node)
        return;
    const ValueFunction kinds[]{
        LinearValue{}, PiecewiseValue{}, ExponentialValue{}, StepValue{}, LevelsValue{}};
    ObjectReader object(*node, criterion.pointer("valueFunction"), criterion.problems());
    std::size_t kind = 0;
    if (!object.require("type") || !object.enumerator("type", kValueFunctionWords, kind))
        return;
    out.valueFunction = kinds[kind];
    std::visit(ValueFunctionReader{object}, *out.valueFunction);
    out.unknownValueFunction = object.unknown();
}

struct ValueFunctionWriter {
    JsonWriter& writer;

    void operator()(const LinearValue& f) { ends(f); }
    void operator()(const PiecewiseValue& f) { points(f.points); }
    void operator()(const ExponentialValue& f)
    {
        ends(f);
        writer.member("curvature", std::optional(f.curvature));
    }
    void operator()(const StepValue& f) { points(f.points); }
    void operator()(const LevelsValue& f)
    {
        writer.key("levels");
        writer.beginObject();
        for (const auto& [word, value] : f.levels)
            writer.member(word, std::optional(value));
        writer.endObject();
    }

    template <class F>
    void ends(const F& f)
    {
        writer.member("worst", std::optional(f.worst));
        writer.member("best", std::optional(f.best));
    }
    void points(const std::vector<Point>& list)
    {
        writer.key("points");
        writer.beginArray(false);
        for (const Point& point : list) {
            writer.beginArray(true);
            writer.number(point.x);
            writer.number(point.v);
            writer.endArray();
        }
        writer.endArray();
    }
};

std::optional<Score> readScore(const Json& node, const std::string& pointer, Problems& problems)
{
    if (node.is_string())
        return node.get<std::string>();
    if (auto quantity = readQuantity(node, pointer, problems))
        return std::move(*quantity);
    return std::nullopt;
}

void readLimit(ObjectReader& object, Gate& gate)
{
    if (gate.kind == GateKind::OwnWeights)
        return; // it has no limit: whatever stands there is kept unread
    if (gate.kind != GateKind::DataResidency)
        return readQuantity(object, "limit", gate.limit);
    constexpr std::array<std::string_view, 3> words{"anywhere", "region", "ownPremises"};
    if (const auto word = object.word("limit", words))
        gate.residency = dataResidencyFromWord(*word);
}

} // namespace

Criterion readCriterion(const Json& node, const std::string& pointer, Problems& problems)
{
    Criterion criterion;
    ObjectReader object(node, pointer, problems);
    object.text("id", criterion.id);
    object.text("name", criterion.name);
    object.enumerator("direction", kDirectionWords, criterion.direction);
    readQuantity(object, "weight", criterion.weight);
    readValueFunction(object, criterion);
    if (const Json* range = object.find("weightedRange")) {
        const auto ends = readNumbers(*range, object.pointer("weightedRange"), problems);
        if (ends && ends->size() == 2)
            criterion.weightedRange = LinearValue{ends->front(), ends->back()};
        else if (ends)
            reportType(problems, "pair", *range, object.pointer("weightedRange"));
    }
    if (const Json* preference = object.find("preference"))
        criterion.preference = readPreference(*preference, object.pointer("preference"), object.problems());
    object.text("source", criterion.source);
    object.text("parent", criterion.parent);
    criterion.unknown = object.unknown();
    return criterion;
}

void writeCriterion(JsonWriter& writer, const Criterion& criterion)
{
    writer.beginObject();
    writer.member("id", criterion.id);
    writer.member("name", criterion.name);
    writer.member("direction", wordIn(kDirectionWords, criterion.direction));
    writeQuantity(writer, "weight", criterion.weight);
    if (criterion.valueFunction) {
        writer.key("valueFunction");
        writer.beginObject();
        writer.member("type", kValueFunctionWords[criterion.valueFunction->index()]);
        std::visit(ValueFunctionWriter{writer}, *criterion.valueFunction);
        writer.members(criterion.unknownValueFunction);
        writer.endObject();
    }
    if (criterion.weightedRange)
        writer.member("weightedRange",
            std::vector<double>{criterion.weightedRange->worst, criterion.weightedRange->best});
    if (criterion.preference) {
        writer.key("preference");
        writePreference(writer, *criterion.preference);
    }
    writer.member("source", criterion.source);
    writer.member("parent", criterion.parent);
    writer.members(criterion.unknown);
    writer.endObject();
}

Scores readScores(ObjectReader& document, std::string_view key)
{
    Scores scores;
    Problems& problems = document.problems();
    document.members(key, [&](const std::string& strategy, const Json& row, const std::string& pointer) {
        auto& read = scores[strategy];
        if (!row.is_object())
            return reportType(problems, "object", row, pointer);
        for (const auto& [criterion, value] : row.items()) {
            if (value.is_null())
                continue;
            if (auto score = readScore(value, pointer + "/" + pointerToken(criterion), problems))
                read.emplace(criterion, std::move(*score));
        }
    });
    return scores;
}

void writeScores(JsonWriter& writer, const Scores& scores)
{
    writer.beginObject();
    for (const auto& [strategy, row] : scores) {
        writer.key(strategy);
        writer.beginObject();
        for (const auto& [criterion, score] : row) {
            writer.key(criterion);
            if (const auto* quantity = std::get_if<Quantity>(&score))
                writeQuantity(writer, *quantity);
            else
                writer.text(std::get<std::string>(score));
        }
        writer.endObject();
    }
    writer.endObject();
}

Gate readGate(const Json& node, const std::string& pointer, Problems& problems)
{
    Gate gate;
    ObjectReader object(node, pointer, problems);
    object.text("id", gate.id);
    object.text("name", gate.name);
    if (object.require("kind") && object.enumerator("kind", kGateKindWords, gate.kind))
        readLimit(object, gate);
    object.text("measure", gate.measure);
    object.enumerator("direction", kDirectionWords, gate.direction);
    object.text("source", gate.source);
    gate.unknown = object.unknown();
    return gate;
}

void writeGate(JsonWriter& writer, const Gate& gate)
{
    writer.beginObject();
    writer.member("id", gate.id);
    writer.member("name", gate.name);
    writer.member("kind", wordIn(kGateKindWords, gate.kind));
    if (gate.kind == GateKind::DataResidency)
        writer.member("limit", gate.residency ? wordOf(*gate.residency) : std::string_view());
    else if (gate.kind != GateKind::OwnWeights)
        writeQuantity(writer, "limit", gate.limit);
    writer.member("measure", gate.measure);
    if (gate.direction != Direction::Minimise)
        writer.member("direction", wordIn(kDirectionWords, gate.direction));
    writer.member("source", gate.source);
    writer.members(gate.unknown);
    writer.endObject();
}

} // namespace tunepoint
