// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/parameter_docs.h"

#include "core/assessment/json_writing.h"
#include "core/assessment/quantity_json.h"
#include "core/assessment/words.h"
#include "core/base/numbers.h"

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace tunepoint::support {

namespace {

using Ordered = nlohmann::ordered_json;

constexpr std::array<std::string_view, 9> groups{"Model calls", "Serving and retrieval",
    "Examples and training", "People and projects", "Upkeep", "Review by people", "Life of the option",
    "Accuracy", "Latency"};

/// By Unit.
constexpr std::array<std::string_view, 28> units{"", "share", "share a month", "items a month",
    "items an hour", "items", "tokens", "tokens a second", "money an item", "money a label", "money an hour",
    "money a day", "money a month", "money a million tokens", "money", "seconds", "minutes", "days",
    "days a month", "weeks", "months", "hours", "a year", "log-odds", "log-odds a year", "factor", "calls",
    "classes"};
static_assert(units.size() == std::size_t(Unit::Classes) + 1, "every unit has its words");

struct SharedDefault {
    const DefaultFigure* figure = nullptr;
    std::vector<std::string> archetypes;
};

/// Different defaults of one parameter, each with the archetypes that have it.
std::vector<SharedDefault> defaultsOf(const Catalogue& catalogue, std::string_view id)
{
    std::vector<SharedDefault> all;
    for (const Archetype& archetype : catalogue.archetypes) {
        const auto at = archetype.figures.find(std::string(id));
        if (at == archetype.figures.end())
            continue;
        auto same = std::find_if(all.begin(), all.end(),
            [&](const SharedDefault& entry) { return entry.figure->quantity == at->second.quantity; });
        if (same == all.end())
            same = all.insert(all.end(), {&at->second, {}});
        same->archetypes.push_back(archetype.id);
    }
    return all;
}

Ordered quantityJson(const Quantity& quantity)
{
    JsonWriter writer(JsonWriter::Layout::Compact);
    writeQuantity(writer, quantity);
    return Ordered::parse(writer.take());
}

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? std::string() : std::string(between)) + word;
    return out;
}

/// Three significant digits.
std::string rounded(double value)
{
    if (value == 0)
        return "0";
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    const double digits = std::round(value / unit);
    return numberText(unit < 1 ? digits / std::round(1 / unit) : digits * unit);
}

std::string centre(const Quantity& quantity, const Bounds& bounds)
{
    return rounded(median(quantity, bounds));
}

std::string range(const Quantity& quantity, const Bounds& bounds)
{
    if (!isUncertain(quantity))
        return "–";
    return rounded(quantile(quantity, bounds, 0.1)) + " to " + rounded(quantile(quantity, bounds, 0.9));
}

std::string boundsText(const Bounds& bounds)
{
    if (bounds.lower && bounds.upper)
        return numberText(*bounds.lower) + " to " + numberText(*bounds.upper);
    if (bounds.lower)
        return "from " + numberText(*bounds.lower);
    return "any";
}

std::string cell(std::string text)
{
    for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2)
        text.replace(at, 1, "\\|");
    for (char& c : text)
        c = c == '\n' ? ' ' : c;
    return text;
}

std::string row(const std::vector<std::string>& cells)
{
    std::string line = "|";
    for (const std::string& text : cells)
        line.append(" ").append(cell(text)).append(" |");
    return line + "\n";
}

std::string code(std::string_view id)
{
    std::string out("`");
    out += id;
    out += '`';
    return out;
}

std::string heading(const std::vector<std::string>& cells)
{
    return row(cells) + row(std::vector<std::string>(cells.size(), "---"));
}

std::string described(const Ordered& object, std::string_view key)
{
    const auto at = object.find(key);
    return at == object.end() ? std::string() : at->value("description", std::string());
}

std::string gradeText(const Quantity& quantity)
{
    return quantity.grade ? std::string(wordIn(kEvidenceGradeWords, *quantity.grade)) : "";
}

void addRows(std::string& out, const Catalogue& catalogue, const ParameterSpec& spec, const Ordered& texts)
{
    const auto defaults = defaultsOf(catalogue, spec.id);
    const std::string id = code(spec.id);
    const std::string unit(units[std::size_t(spec.unit)]);
    const std::string text = described(texts, spec.id);
    if (defaults.empty()) {
        const double none = StrategyParameters{}.*spec.member;
        const bool chosen = spec.member == &StrategyParameters::reviewShare;
        out += row({id, text, unit, boundsText(spec.bounds), chosen ? "least cost" : numberText(none), "–",
            "all", "", ""});
    }
    for (std::size_t i = 0; i < defaults.size(); ++i) {
        const Quantity& quantity = defaults[i].figure->quantity;
        const bool first = i == 0;
        out += row({first ? id : "", first ? text : "", first ? unit : "",
            first ? boundsText(spec.bounds) : "", centre(quantity, spec.bounds), range(quantity, spec.bounds),
            joined(defaults[i].archetypes, ", "),
            quantity.source + (quantity.date.empty() ? "" : " (" + quantity.date + ")"),
            gradeText(quantity)});
    }
}

Ordered figureSchema(const Catalogue& catalogue, const ParameterSpec& spec, const Ordered& texts)
{
    Ordered out;
    out["description"] = described(texts, spec.id);
    out["x-group"] = groups[std::size_t(spec.group)];
    out["x-unit"] = units[std::size_t(spec.unit)];
    out["$ref"] = "#/$defs/quantity";
    if (spec.bounds.lower)
        out["minimum"] = *spec.bounds.lower;
    if (spec.bounds.upper)
        out["maximum"] = *spec.bounds.upper;
    if (spec.member != &StrategyParameters::reviewShare)
        out["default"] = StrategyParameters{}.*spec.member;
    for (const SharedDefault& entry : defaultsOf(catalogue, spec.id)) {
        Ordered one;
        one["archetypes"] = entry.archetypes;
        one["quantity"] = quantityJson(entry.figure->quantity);
        out["x-defaults"].push_back(one);
    }
    return out;
}

std::vector<std::pair<std::string, std::vector<std::string>>> wordDefaults(
    const Catalogue& catalogue, std::string_view id)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> all;
    for (const Archetype& archetype : catalogue.archetypes) {
        const auto at = archetype.words.find(std::string(id));
        if (at == archetype.words.end())
            continue;
        auto same = std::find_if(
            all.begin(), all.end(), [&](const auto& entry) { return entry.first == at->second; });
        if (same == all.end())
            same = all.insert(all.end(), {at->second, {}});
        same->second.push_back(archetype.id);
    }
    return all;
}

Ordered wordSchema(const Catalogue& catalogue, const WordSpec& spec, const Ordered& texts)
{
    Ordered out;
    out["description"] = described(texts, spec.id);
    if (spec.words.empty()) {
        out["type"] = {"string", "null"};
        out["minLength"] = 1;
        out["maxLength"] = kMaximumName;
    } else {
        out["enum"] = std::vector<std::string>(spec.words.begin(), spec.words.end());
        out["enum"].push_back(nullptr);
    }
    for (const auto& [word, archetypes] : wordDefaults(catalogue, spec.id)) {
        Ordered one;
        one["archetypes"] = archetypes;
        one["word"] = word;
        out["x-defaults"].push_back(one);
    }
    return out;
}

std::string wordTable(const Catalogue& catalogue, const Ordered& texts)
{
    std::string out = "#### Words\n\n" + heading({"Parameter", "Meaning", "Words", "Default", "Archetypes"});
    for (const WordSpec& spec : wordSpecs()) {
        const std::string id = code(spec.id);
        const std::string words = spec.words.empty()
            ? "an id of the catalogue"
            : joined(std::vector<std::string>(spec.words.begin(), spec.words.end()), ", ");
        const auto defaults = wordDefaults(catalogue, spec.id);
        if (defaults.empty())
            out += row({id, described(texts, spec.id), words, "–", "all"});
        for (std::size_t i = 0; i < defaults.size(); ++i) {
            const bool first = i == 0;
            out += row({first ? id : "", first ? described(texts, spec.id) : "", first ? words : "",
                defaults[i].first, joined(defaults[i].second, ", ")});
        }
    }
    return out;
}

} // namespace

Ordered parameterSchema(const Catalogue& catalogue, const Ordered& texts)
{
    Ordered out;
    for (const ParameterSpec& spec : parameterSpecs())
        out[std::string(spec.id)] = figureSchema(catalogue, spec, texts);
    for (const WordSpec& spec : wordSpecs())
        out[std::string(spec.id)] = wordSchema(catalogue, spec, texts);
    return out;
}

std::string parameterTables(const Catalogue& catalogue, const Ordered& texts)
{
    std::string out;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        out += "#### " + std::string(groups[group]) + "\n\n"
            + heading({"Parameter", "Meaning", "Unit", "Bounds", "Default", "P10 to P90", "Archetypes",
                "Source", "Grade"});
        for (const ParameterSpec& spec : parameterSpecs()) {
            if (std::size_t(spec.group) == group)
                addRows(out, catalogue, spec, texts);
        }
        out += "\n";
    }
    return out + wordTable(catalogue, texts);
}

std::string fieldTables(const Ordered& schema)
{
    const Ordered& frame = schema.at("$defs").at("document").at("properties");
    const Ordered& task = frame.at("task").at("properties");
    std::string out = heading({"Key of `task`", "Words, bounds", "Unit", "Meaning"});
    for (const TaskField& field : taskFields()) {
        const std::size_t slash = field.id.find('/');
        const Ordered& texts
            = slash == std::string_view::npos ? task : task.at(field.id.substr(0, slash)).at("properties");
        std::string values = "true, false";
        if (field.kind() == FieldKind::Word)
            values = joined(std::vector<std::string>(field.words().begin(), field.words().end()), ", ");
        else if (field.kind() == FieldKind::Text)
            values = "text";
        else if (field.kind() == FieldKind::Number)
            values = boundsText(field.bounds);
        out += row({code(field.id), values, std::string(units[std::size_t(field.unit)]),
            described(texts, field.id.substr(slash == std::string_view::npos ? 0 : slash + 1))});
    }
    out += "\n" + heading({"Key of `baseline`", "Bounds", "Unit", "Meaning"});
    for (const BaselineField& field : baselineFields())
        out += row({code(field.id), boundsText(field.bounds), std::string(units[std::size_t(field.unit)]),
            described(frame.at("baseline").at("properties"), field.id)});
    return out;
}

} // namespace tunepoint::support
