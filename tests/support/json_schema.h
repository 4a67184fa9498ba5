// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <string>
#include <vector>

namespace tunepoint::testing {

/// Holds values against the part of JSON Schema (draft 2020-12) that our schemas use: $ref into the same
/// file, type, const, enum, required, properties, additionalProperties: false, items, minimum and maximum,
/// anyOf. A keyword that is not known here is reported too, so that no schema says more than is tested.
class JsonSchema {
public:
    explicit JsonSchema(nlohmann::json schema)
        : m_schema(std::move(schema))
    {
    }

    /// One line for each fault, with its JSON pointer; empty when `value` fits.
    [[nodiscard]] std::vector<std::string> faults(const nlohmann::json& value) const
    {
        std::vector<std::string> found;
        check(m_schema, value, "", found);
        return found;
    }

private:
    using json = nlohmann::json;
    using Faults = std::vector<std::string>;

    static bool hasType(const json& value, const std::string& type)
    {
        if (type == "integer")
            return value.is_number_integer()
                || (value.is_number() && std::trunc(value.get<double>()) == value.get<double>());
        return type == "object" ? value.is_object()
            : type == "array"   ? value.is_array()
            : type == "string"  ? value.is_string()
            : type == "number"  ? value.is_number()
            : type == "boolean" ? value.is_boolean()
                                : type == "null" && value.is_null();
    }

    void check(const json& schema, const json& value, const std::string& at, Faults& found) const
    {
        for (const auto& [keyword, rule] : schema.items())
            checkKeyword(keyword, rule, schema, value, at, found);
    }

    void checkKeyword(const std::string& keyword, const json& rule, const json& schema, const json& value,
        const std::string& at, Faults& found) const
    {
        if (keyword == "$ref")
            check(m_schema.at(json::json_pointer(rule.get<std::string>().substr(1))), value, at, found);
        else if (keyword == "type")
            checkType(rule, value, at, found);
        else if (keyword == "const" && value != rule)
            found.push_back(at + ": is not " + rule.dump());
        else if (keyword == "enum" && std::find(rule.begin(), rule.end(), value) == rule.end())
            found.push_back(at + ": " + value.dump() + " is not one of " + rule.dump());
        else if (keyword == "required" || keyword == "properties" || keyword == "additionalProperties")
            checkObject(keyword, rule, schema, value, at, found);
        else if (keyword == "items" && value.is_array())
            for (std::size_t i = 0; i < value.size(); ++i)
                check(rule, value[i], at + "/" + std::to_string(i), found);
        else if (keyword == "minimum" && value.is_number() && value.get<double>() < rule.get<double>())
            found.push_back(at + ": below " + rule.dump());
        else if (keyword == "maximum" && value.is_number() && value.get<double>() > rule.get<double>())
            found.push_back(at + ": above " + rule.dump());
        else if (keyword == "anyOf" && std::none_of(rule.begin(), rule.end(), [&](const json& one) {
                     Faults inner;
                     check(one, value, at, inner);
                     return inner.empty();
                 }))
            found.push_back(at + ": fits none of the alternatives");
        else if (!isKnown(keyword))
            found.push_back(at + ": the schema uses " + keyword + ", which the tests do not know");
    }

    static bool isKnown(const std::string& keyword)
    {
        for (const char* known : {"$ref", "type", "const", "enum", "required", "properties",
                 "additionalProperties", "items", "minimum", "maximum", "anyOf", "$schema", "$id", "$defs",
                 "title", "description", "default", "examples"})
            if (keyword == known)
                return true;
        return false;
    }

    static void checkType(const json& rule, const json& value, const std::string& at, Faults& found)
    {
        bool fits = rule.is_string() && hasType(value, rule.get<std::string>());
        if (rule.is_array())
            for (const json& type : rule)
                fits = fits || hasType(value, type.get<std::string>());
        if (!fits)
            found.push_back(at + ": " + value.dump().substr(0, 40) + " is not of type " + rule.dump());
    }

    void checkObject(const std::string& keyword, const json& rule, const json& schema, const json& value,
        const std::string& at, Faults& found) const
    {
        if (!value.is_object())
            return;
        if (keyword == "required") {
            for (const json& key : rule)
                if (!value.contains(key.get<std::string>()))
                    found.push_back(at + ": lacks " + key.dump());
        } else if (keyword == "properties") {
            for (const auto& [key, one] : rule.items())
                if (value.contains(key))
                    check(one, value.at(key), at + "/" + key, found);
        } else {
            for (const auto& [key, one] : value.items()) {
                if (schema.contains("properties") && schema.at("properties").contains(key))
                    continue;
                if (rule.is_object())
                    check(rule, one, at + "/" + key, found);
                else if (!rule.get<bool>())
                    found.push_back(at + ": does not know " + key);
            }
        }
    }

    json m_schema;
};

} // namespace tunepoint::testing
