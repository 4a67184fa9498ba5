// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/quantity_json.h"

#include "core/assessment/words.h"

#include <utility>

namespace tunepoint {

namespace {

/// Fills the shape that the object was found to have.
struct ShapeReader {
    ObjectReader& object;

    void operator()(FixedValue& s) { object.requiredNumber("value", s.value); }
    void operator()(ThreePoint& s)
    {
        object.requiredNumber("low", s.low);
        object.requiredNumber("likely", s.likely);
        object.requiredNumber("high", s.high);
    }
    void operator()(Normal& s)
    {
        object.requiredNumber("mean", s.mean);
        object.requiredNumber("standardDeviation", s.standardDeviation);
    }
    void operator()(Lognormal& s) { lognormal(object, s); }
    void operator()(Uniform& s)
    {
        object.requiredNumber("minimum", s.minimum);
        object.requiredNumber("maximum", s.maximum);
    }
    void operator()(Triangular& s) { peaked(s); }
    void operator()(Pert& s) { peaked(s); }
    void operator()(Beta& s)
    {
        object.requiredNumber("alpha", s.alpha);
        object.requiredNumber("beta", s.beta);
        std::optional<double> minimum;
        std::optional<double> maximum;
        object.number("minimum", minimum);
        object.number("maximum", maximum);
        s.minimum = minimum.value_or(s.minimum);
        s.maximum = maximum.value_or(s.maximum);
    }
    void operator()(Discrete& s)
    {
        object.requiredNumbers("values", s.values);
        object.requiredNumbers("probabilities", s.probabilities);
    }
    void operator()(Empirical& s) { object.requiredNumbers("values", s.values); }
    void operator()(Sample& s)
    {
        object.requiredText("set", s.set);
        object.requiredNumbers("values", s.values);
    }
    void operator()(LognormalMixture& s)
    {
        object.requiredNumbers("weights", s.weights);
        if (!object.require("parts"))
            return;
        object.list("parts", [&](const Json& node, const std::string& pointer) {
            ObjectReader part(node, pointer, object.problems());
            Lognormal& read = s.parts.emplace_back();
            lognormal(part, read);
            if (auto unknown = part.unknown(); !unknown.empty())
                s.unknownOfParts.emplace(s.parts.size() - 1, std::move(unknown));
        });
    }

    void operator()(Percentiles& s)
    {
        if (object.require("family"))
            object.enumerator("family", kFitFamilyWords, s.family);
        object.requiredNumbers("probabilities", s.probabilities);
        object.requiredNumbers("values", s.values);
        object.whole("terms", 2, 10, s.terms);
    }

    static void lognormal(ObjectReader& from, Lognormal& s)
    {
        from.requiredNumber("median", s.median);
        from.requiredNumber("sigmaLog", s.sigmaLog);
    }
    template <class S>
    void peaked(S& s)
    {
        object.requiredNumber("minimum", s.minimum);
        object.requiredNumber("mode", s.mode);
        object.requiredNumber("maximum", s.maximum);
    }
};

/// An empty shape of the kind that {"distribution": word} names.
Shape shapeCalled(std::string_view word)
{
    const Shape all[]{FixedValue{}, Normal{}, Lognormal{}, Uniform{}, Triangular{}, Pert{}, Beta{},
        Discrete{}, Empirical{}, Sample{}, LognormalMixture{}, Percentiles{}};
    for (const Shape& shape : all) {
        if (shapeName(shape) == word)
            return shape;
    }
    return FixedValue{};
}

std::optional<Shape> readShape(ObjectReader& object)
{
    std::optional<Shape> shape;
    if (object.has("distribution")) {
        const auto word = object.word("distribution", kDistributionWords);
        if (!word)
            return std::nullopt;
        shape = shapeCalled(*word);
    } else if (object.has("low") || object.has("likely") || object.has("high")) {
        shape = ThreePoint{};
    } else if (object.require("value")) {
        shape = FixedValue{};
    } else {
        return std::nullopt;
    }
    std::visit(ShapeReader{object}, *shape);
    return shape;
}

void readProvenance(ObjectReader& object, Quantity& quantity)
{
    object.number("lower", quantity.lower);
    object.number("upper", quantity.upper);
    object.text("unit", quantity.unit);
    object.text("source", quantity.source);
    object.text("date", quantity.date);
    object.text("note", quantity.note);
    EvidenceGrade grade{};
    if (object.enumerator("evidenceGrade", kEvidenceGradeWords, grade))
        quantity.grade = grade;
}

struct ShapeWriter {
    JsonWriter& writer;

    void operator()(const FixedValue& s) { put("value", s.value); }
    void operator()(const ThreePoint& s)
    {
        put("low", s.low);
        put("likely", s.likely);
        put("high", s.high);
    }
    void operator()(const Normal& s)
    {
        put("mean", s.mean);
        put("standardDeviation", s.standardDeviation);
    }
    void operator()(const Lognormal& s)
    {
        put("median", s.median);
        put("sigmaLog", s.sigmaLog);
    }
    void operator()(const Uniform& s)
    {
        put("minimum", s.minimum);
        put("maximum", s.maximum);
    }
    void operator()(const Triangular& s) { peaked(s); }
    void operator()(const Pert& s) { peaked(s); }
    void operator()(const Beta& s)
    {
        put("alpha", s.alpha);
        put("beta", s.beta);
        if (s.minimum != 0)
            put("minimum", s.minimum);
        if (s.maximum != 1)
            put("maximum", s.maximum);
    }
    void operator()(const Discrete& s)
    {
        writer.member("values", s.values);
        writer.member("probabilities", s.probabilities);
    }
    void operator()(const Empirical& s) { writer.member("values", s.values); }
    void operator()(const Sample& s)
    {
        writer.key("set");
        writer.text(s.set);
        writer.member("values", s.values);
    }
    void operator()(const LognormalMixture& s)
    {
        writer.member("weights", s.weights);
        writer.key("parts");
        writer.beginArray(s.parts.empty());
        for (std::size_t i = 0; i < s.parts.size(); ++i) {
            writer.beginObject();
            (*this)(s.parts[i]);
            if (const auto at = s.unknownOfParts.find(i); at != s.unknownOfParts.end())
                writer.members(at->second);
            writer.endObject();
        }
        writer.endArray();
    }

    void operator()(const Percentiles& s)
    {
        writer.member("family", wordIn(kFitFamilyWords, s.family));
        writer.member("probabilities", s.probabilities);
        writer.member("values", s.values);
        if (s.terms)
            put("terms", *s.terms);
    }

    void put(std::string_view key, double value) { writer.member(key, std::optional(value)); }
    template <class S>
    void peaked(const S& s)
    {
        put("minimum", s.minimum);
        put("mode", s.mode);
        put("maximum", s.maximum);
    }
};

} // namespace

std::optional<Quantity> readQuantity(const Json& node, const std::string& pointer, Problems& problems)
{
    if (node.is_number()) {
        const auto value = readNumber(node, pointer, problems);
        return value ? std::optional(fixed(*value)) : std::nullopt;
    }
    if (!node.is_object()) {
        reportType(problems, "quantity", node, pointer);
        return std::nullopt;
    }
    ObjectReader object(node, pointer, problems);
    auto shape = readShape(object);
    Quantity quantity;
    readProvenance(object, quantity);
    if (!shape)
        return std::nullopt;
    quantity.shape = std::move(*shape);
    quantity.unknown = object.unknown();
    return quantity;
}

void readQuantity(ObjectReader& object, std::string_view key, std::optional<Quantity>& out)
{
    if (const Json* node = object.find(key)) {
        if (auto quantity = readQuantity(*node, object.pointer(key), object.problems()))
            out = std::move(quantity);
    }
}

void readQuantity(ObjectReader& object, std::string_view key, Quantity& out)
{
    std::optional<Quantity> read;
    readQuantity(object, key, read);
    if (read)
        out = std::move(*read);
}

bool isPlainNumber(const Quantity& quantity)
{
    Quantity plain;
    plain.shape = quantity.shape;
    return std::holds_alternative<FixedValue>(quantity.shape) && quantity == plain;
}

void writeQuantity(JsonWriter& writer, const Quantity& quantity)
{
    if (isPlainNumber(quantity))
        return writer.number(std::get<FixedValue>(quantity.shape).value);
    writer.beginObject();
    const bool named = !std::holds_alternative<FixedValue>(quantity.shape)
        && !std::holds_alternative<ThreePoint>(quantity.shape);
    if (named)
        writer.member("distribution", shapeName(quantity.shape));
    std::visit(ShapeWriter{writer}, quantity.shape);
    writer.member("lower", quantity.lower);
    writer.member("upper", quantity.upper);
    writer.member("unit", quantity.unit);
    writer.member("source", quantity.source);
    writer.member("date", quantity.date);
    writer.member("note", quantity.note);
    if (quantity.grade)
        writer.member("evidenceGrade", wordIn(kEvidenceGradeWords, *quantity.grade));
    writer.members(quantity.unknown);
    writer.endObject();
}

void writeQuantity(JsonWriter& writer, std::string_view key, const std::optional<Quantity>& quantity)
{
    if (!quantity)
        return;
    writer.key(key);
    writeQuantity(writer, *quantity);
}

} // namespace tunepoint
