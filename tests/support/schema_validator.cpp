// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/schema_validator.h"

#include "core/base/problem.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <utility>

namespace tunepoint::support {

namespace {

using Json = nlohmann::json;

const std::set<std::string> annotations{"$schema", "$id", "$defs", "$comment", "title", "description",
    "default", "examples", "x-unit", "x-group", "x-defaults"};
const std::set<std::string> objectKeywords{
    "properties", "patternProperties", "additionalProperties", "required"};
const std::set<std::string> arrayKeywords{"items", "prefixItems", "minItems", "maxItems"};

std::size_t characters(const std::string& text)
{
    return std::size_t(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

bool isOfType(const std::string& type, const Json& value)
{
    if (type == "number")
        return value.is_number();
    if (type == "integer")
        return value.is_number_integer()
            || (value.is_number() && value.get<double>() == std::trunc(value.get<double>()));
    return type == value.type_name();
}

bool isOfSomeType(const Json& types, const Json& value)
{
    if (types.is_string())
        return isOfType(types.get<std::string>(), value);
    return std::any_of(types.begin(), types.end(),
        [&](const Json& type) { return isOfType(type.get<std::string>(), value); });
}

bool keepsBound(const std::string& keyword, double bound, double value)
{
    if (keyword == "minimum")
        return value >= bound;
    if (keyword == "maximum")
        return value <= bound;
    if (keyword == "exclusiveMinimum")
        return value > bound;
    return value < bound;
}

bool isIn(const std::string& keyword, std::initializer_list<const char*> list)
{
    return std::find(list.begin(), list.end(), keyword) != list.end();
}

void collect(const Json& node, const std::string& at, std::set<std::string>& out)
{
    if (!node.is_structured())
        return;
    for (const auto& [key, inner] : node.items()) {
        const std::string below = at + "/" + pointerToken(key);
        if (key == "properties" && inner.is_object()) {
            for (const auto& property : inner.items())
                out.insert(below + "/" + pointerToken(property.key()));
        }
        if (!annotations.contains(key) || key == "$defs")
            collect(inner, below, out);
    }
}

} // namespace

SchemaValidator::SchemaValidator(nlohmann::json schema)
    : m_schema(std::move(schema))
{
}

std::vector<std::string> SchemaValidator::validate(const nlohmann::json& value)
{
    Complaints complaints;
    check(m_schema, "", value, "", complaints);
    return complaints;
}

std::set<std::string> SchemaValidator::propertiesNamed() const
{
    std::set<std::string> named;
    collect(m_schema, "", named);
    return named;
}

bool SchemaValidator::fits(
    const Json& schema, const std::string& schemaAt, const Json& value, const std::string& at)
{
    Complaints complaints;
    check(schema, schemaAt, value, at, complaints);
    return complaints.empty();
}

void SchemaValidator::check(const Json& schema, const std::string& schemaAt, const Json& value,
    const std::string& at, Complaints& out)
{
    if (schema.is_boolean()) {
        if (!schema.get<bool>())
            out.push_back(at + ": false");
        return;
    }
    for (const auto& [keyword, argument] : schema.items()) {
        if (annotations.contains(keyword))
            continue;
        if (objectKeywords.contains(keyword))
            checkObject(keyword, schema, schemaAt, value, at, out);
        else if (arrayKeywords.contains(keyword))
            checkArray(keyword, schema, schemaAt, value, at, out);
        else
            checkKeyword(keyword, schema, schemaAt, value, at, out);
    }
}

void SchemaValidator::checkKeyword(const std::string& keyword, const Json& schema,
    const std::string& schemaAt, const Json& value, const std::string& at, Complaints& out)
{
    const Json& argument = schema.at(keyword);
    bool fine = true;
    if (keyword == "$ref") {
        const auto target = argument.get<std::string>().substr(1); // "#/$defs/x"
        return check(m_schema.at(Json::json_pointer(target)), target, value, at, out);
    }
    if (keyword == "allOf") {
        for (std::size_t i = 0; i < argument.size(); ++i)
            check(argument[i], schemaAt + "/allOf/" + std::to_string(i), value, at, out);
    } else if (keyword == "anyOf") {
        fine = false;
        for (std::size_t i = 0; i < argument.size(); ++i)
            fine = fits(argument[i], schemaAt + "/anyOf/" + std::to_string(i), value, at) || fine;
    } else if (keyword == "if") {
        const char* branch = fits(argument, schemaAt + "/if", value, at) ? "then" : "else";
        if (schema.contains(branch))
            check(schema.at(branch), schemaAt + "/" + branch, value, at, out);
    } else if (keyword == "type") {
        fine = isOfSomeType(argument, value);
    } else if (keyword == "enum") {
        fine = std::find(argument.begin(), argument.end(), value) != argument.end();
    } else if (keyword == "const") {
        fine = value == argument;
    } else if (isIn(keyword, {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})) {
        fine = !value.is_number() || keepsBound(keyword, argument.get<double>(), value.get<double>());
    } else if (keyword == "minLength") {
        fine = !value.is_string() || characters(value.get<std::string>()) >= argument.get<std::size_t>();
    } else if (keyword == "maxLength") {
        fine = !value.is_string() || characters(value.get<std::string>()) <= argument.get<std::size_t>();
    } else if (keyword == "pattern") {
        fine = !value.is_string()
            || std::regex_search(value.get<std::string>(), std::regex(argument.get<std::string>()));
    } else {
        fine = isIn(keyword, {"then", "else"}); // "if" looks after them
    }
    if (!fine)
        out.push_back(at + ": " + keyword);
}

void SchemaValidator::checkObject(const std::string& keyword, const Json& schema, const std::string& schemaAt,
    const Json& value, const std::string& at, Complaints& out)
{
    if (!value.is_object())
        return;
    const Json& argument = schema.at(keyword);
    if (keyword == "required") {
        for (const Json& key : argument) {
            if (!value.contains(key.get<std::string>()))
                out.push_back(at + ": required " + key.get<std::string>());
        }
        return;
    }
    for (const auto& [key, inner] : value.items()) {
        const std::string below = at + "/" + pointerToken(key);
        if (keyword == "properties" && argument.contains(key)) {
            const std::string property = schemaAt + "/properties/" + pointerToken(key);
            m_seen.insert(property);
            check(argument.at(key), property, inner, below, out);
        } else if (keyword == "patternProperties") {
            for (const auto& [pattern, property] : argument.items()) {
                if (std::regex_search(key, std::regex(pattern)))
                    check(property, schemaAt + "/patternProperties/" + pointerToken(pattern), inner, below,
                        out);
            }
        } else if (keyword == "additionalProperties") {
            if (!schema.value("properties", Json::object()).contains(key))
                check(argument, schemaAt + "/additionalProperties", inner, below, out);
        }
    }
}

void SchemaValidator::checkArray(const std::string& keyword, const Json& schema, const std::string& schemaAt,
    const Json& value, const std::string& at, Complaints& out)
{
    if (!value.is_array())
        return;
    const Json& argument = schema.at(keyword);
    if (keyword == "minItems" || keyword == "maxItems") {
        const auto limit = argument.get<std::size_t>();
        if (keyword == "minItems" ? value.size() < limit : value.size() > limit)
            out.push_back(at + ": " + keyword);
        return;
    }
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string below = at + "/" + std::to_string(i);
        if (keyword == "items")
            check(argument, schemaAt + "/items", value[i], below, out);
        else if (i < argument.size())
            check(argument[i], schemaAt + "/prefixItems/" + std::to_string(i), value[i], below, out);
    }
}

} // namespace tunepoint::support
