// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_reader.h"

#include <algorithm>

namespace tunepoint {

using nlohmann::json;

namespace {

/// Only listens for the place where parsing stops.
struct ErrorPlace : nlohmann::json_sax<json> {
    std::size_t position = 0;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t&) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception&) override
    {
        position = at;
        return false;
    }
};

std::vector<std::string> placeOfFault(const std::string& text)
{
    ErrorPlace place;
    json::sax_parse(text, &place);
    const auto end = text.begin() + std::ptrdiff_t(std::min(place.position, text.size()));
    const auto lines = std::count(text.begin(), end, '\n');
    const auto lineStart = std::find(std::make_reverse_iterator(end), text.rend(), '\n').base();
    return {std::to_string(lines + 1), std::to_string(end - lineStart)};
}

std::string typeName(json::value_t type)
{
    return json(type).type_name();
}

} // namespace

CatalogueReader::CatalogueReader(const json& value, std::string pointer, Problems& problems)
    : m_json(value)
    , m_pointer(std::move(pointer))
    , m_problems(problems)
{
    if (!m_json.is_object())
        m_problems.push_back({ProblemCode::WrongType, m_pointer, {"object", m_json.type_name()}});
}

void CatalogueReader::refuse(ProblemCode code, std::string_view key, std::vector<std::string> args)
{
    m_problems.push_back(
        {code, key.empty() ? m_pointer : m_pointer + "/" + std::string(key), std::move(args)});
}

void CatalogueReader::claim(std::initializer_list<std::string_view> keys)
{
    m_seen.insert(m_seen.end(), keys.begin(), keys.end());
}

bool CatalogueReader::has(std::string_view key) const
{
    return m_json.is_object() && m_json.contains(key);
}

const json* CatalogueReader::find(std::string_view key, bool required)
{
    claim({key});
    if (has(key))
        return &*m_json.find(key);
    if (required && m_json.is_object())
        refuse(ProblemCode::Missing, "", {std::string(key)});
    return nullptr;
}

const json* CatalogueReader::typed(std::string_view key, bool required, json::value_t type)
{
    const json* value = find(key, required);
    if (!value)
        return nullptr;
    // number_float stands for any number
    const bool fine = type == json::value_t::number_float ? value->is_number() : value->type() == type;
    if (!fine) {
        refuse(ProblemCode::WrongType, key, {typeName(type), value->type_name()});
        return nullptr;
    }
    return value;
}

std::string CatalogueReader::text(std::string_view key)
{
    const json* value = typed(key, true, json::value_t::string);
    if (!value)
        return {};
    auto text = value->get<std::string>();
    if (text.empty())
        refuse(ProblemCode::Missing, "", {std::string(key)});
    return text;
}

std::string CatalogueReader::optionalText(std::string_view key)
{
    const json* value = typed(key, false, json::value_t::string);
    return value ? value->get<std::string>() : std::string();
}

double CatalogueReader::number(std::string_view key)
{
    const json* value = typed(key, true, json::value_t::number_float);
    return value ? value->get<double>() : 0.0;
}

std::optional<double> CatalogueReader::nullableNumber(std::string_view key)
{
    const json* value = find(key, true);
    if (!value || value->is_null())
        return std::nullopt;
    if (!value->is_number()) {
        refuse(ProblemCode::WrongType, key, {"number", value->type_name()});
        return std::nullopt;
    }
    const auto amount = value->get<double>();
    if (!(amount > 0)) { // a price nobody knows is null; a free model would be a claim of its own
        refuse(ProblemCode::OutOfRange, key, {value->dump(), "0", ""});
        return std::nullopt;
    }
    return amount;
}

bool CatalogueReader::flag(std::string_view key, std::optional<bool> fallback)
{
    const json* value = typed(key, !fallback, json::value_t::boolean);
    return value ? value->get<bool>() : fallback.value_or(false);
}

std::string CatalogueReader::day(std::string_view key, bool required)
{
    std::string day = required ? text(key) : optionalText(key);
    if (!day.empty() && !parseDate(day))
        refuse(ProblemCode::BadDate, key, {day});
    return day;
}

EvidenceGrade CatalogueReader::grade()
{
    return EvidenceGrade(word("evidenceGrade", {"measured", "published", "vendor", "guess"}));
}

std::size_t CatalogueReader::word(std::string_view key, const std::vector<std::string_view>& words)
{
    const std::string found = text(key);
    const auto at = std::find(words.begin(), words.end(), found);
    if (at != words.end())
        return std::size_t(at - words.begin());
    if (!found.empty()) {
        std::string allowed;
        for (const auto word : words)
            allowed.append(allowed.empty() ? "" : ", ").append(word);
        refuse(ProblemCode::UnknownWord, key, {found, allowed});
    }
    return 0;
}

std::vector<std::string> CatalogueReader::texts(std::string_view key)
{
    std::vector<std::string> out;
    const json* list = typed(key, false, json::value_t::array);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const json& entry = (*list)[i];
        if (entry.is_string())
            out.push_back(entry.get<std::string>());
        else
            refuse(ProblemCode::WrongType, std::string(key) + "/" + std::to_string(i),
                {"string", entry.type_name()});
    }
    return out;
}

std::vector<double> CatalogueReader::numbers(std::string_view key)
{
    std::vector<double> out;
    const json* list = typed(key, false, json::value_t::array);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const json& entry = (*list)[i];
        if (entry.is_number())
            out.push_back(entry.get<double>());
        else
            refuse(ProblemCode::WrongType, std::string(key) + "/" + std::to_string(i),
                {"number", entry.type_name()});
    }
    return out;
}

void CatalogueReader::each(std::string_view key, const std::function<void(CatalogueReader&)>& read)
{
    const json* list = typed(key, true, json::value_t::array);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        CatalogueReader entry(
            (*list)[i], m_pointer + "/" + pointerToken(key) + "/" + std::to_string(i), m_problems);
        read(entry);
    }
}

void CatalogueReader::member(std::string_view key, const std::function<void(CatalogueReader&)>& read)
{
    if (const json* object = typed(key, true, json::value_t::object)) {
        CatalogueReader entry(*object, m_pointer + "/" + pointerToken(key), m_problems);
        read(entry);
    }
}

void CatalogueReader::eachMember(const std::function<void(const std::string& name, CatalogueReader&)>& read)
{
    if (!m_json.is_object())
        return;
    for (const auto& [name, value] : m_json.items()) {
        claim({name});
        CatalogueReader entry(value, m_pointer + "/" + pointerToken(name), m_problems);
        read(name, entry);
    }
}

std::map<std::string, std::string> CatalogueReader::textMembers(std::string_view key)
{
    std::map<std::string, std::string> out;
    member(key, [&](CatalogueReader& object) {
        for (const auto& [name, value] : object.m_json.items())
            out[name] = object.text(name);
    });
    return out;
}

void CatalogueReader::finish()
{
    if (!m_json.is_object())
        return;
    for (const auto& [key, value] : m_json.items()) {
        if (std::find(m_seen.begin(), m_seen.end(), key) == m_seen.end())
            refuse(ProblemCode::UnusedField, key, {key});
    }
}

json parseCatalogueFile(const std::string& text, const std::string& file, Problems& problems)
{
    json parsed = json::parse(text, nullptr, false);
    if (parsed.is_discarded())
        problems.push_back({ProblemCode::NotJson, "/" + file, placeOfFault(text)});
    return parsed;
}

namespace {

LognormalMixture readMixture(CatalogueReader& reader)
{
    LognormalMixture mixture{reader.numbers("weights"), {}};
    reader.each("parts", [&](CatalogueReader& part) {
        mixture.parts.push_back({part.number("median"), part.number("sigmaLog")});
        part.finish();
    });
    return mixture;
}

Shape readShape(CatalogueReader& reader)
{
    if (reader.has("value"))
        return FixedValue{reader.number("value")};
    if (!reader.has("distribution"))
        return ThreePoint{reader.number("low"), reader.number("likely"), reader.number("high")};
    switch (reader.word("distribution", {"lognormal", "normal", "uniform", "beta", "lognormalMixture"})) {
    case 0:
        return Lognormal{reader.number("median"), reader.number("sigmaLog")};
    case 1:
        return Normal{reader.number("mean"), reader.number("standardDeviation")};
    case 2:
        return Uniform{reader.number("minimum"), reader.number("maximum")};
    case 3:
        return Beta{reader.number("alpha"), reader.number("beta")};
    default:
        return readMixture(reader);
    }
}

} // namespace

DefaultFigure readFigure(CatalogueReader& reader, const Bounds& bounds, std::string entry)
{
    DefaultFigure figure;
    const std::size_t before = reader.problems().size();
    figure.quantity.shape = readShape(reader);
    figure.quantity.source = reader.text("source");
    figure.quantity.date = reader.day("date");
    figure.quantity.grade = reader.grade();
    figure.quantity.note = reader.optionalText("note");
    figure.evidence = reader.texts("evidence");
    figure.entry = std::move(entry);
    reader.finish();
    if (reader.problems().size() == before) {
        const Problems wrong = check(figure.quantity, bounds, reader.pointer());
        reader.problems().insert(reader.problems().end(), wrong.begin(), wrong.end());
    }
    return figure;
}

} // namespace tunepoint
