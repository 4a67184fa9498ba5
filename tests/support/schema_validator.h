// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace tunepoint::support {

/// Holds JSON values against a JSON Schema (2020-12) that uses the keywords of docs/assessment.schema.json. A
/// keyword that it does not know is a failure, so that none is silently ignored.
class SchemaValidator {
public:
    explicit SchemaValidator(nlohmann::json schema);

    /// What is wrong, each as "pointer of the value: keyword"; empty when the value conforms.
    [[nodiscard]] std::vector<std::string> validate(const nlohmann::json& value);

    /// Every property that a schema at this pointer named and a value had, e.g.
    /// "/$defs/strategy/properties/id".
    [[nodiscard]] const std::set<std::string>& propertiesSeen() const { return m_seen; }
    /// Every property that the schema names anywhere.
    [[nodiscard]] std::set<std::string> propertiesNamed() const;

private:
    using Json = nlohmann::json;
    using Complaints = std::vector<std::string>;

    void check(const Json& schema, const std::string& schemaAt, const Json& value, const std::string& at,
        Complaints& out);
    void checkKeyword(const std::string& keyword, const Json& schema, const std::string& schemaAt,
        const Json& value, const std::string& at, Complaints& out);
    void checkObject(const std::string& keyword, const Json& schema, const std::string& schemaAt,
        const Json& value, const std::string& at, Complaints& out);
    void checkArray(const std::string& keyword, const Json& schema, const std::string& schemaAt,
        const Json& value, const std::string& at, Complaints& out);
    bool fits(const Json& schema, const std::string& schemaAt, const Json& value, const std::string& at);

    Json m_schema;
    std::set<std::string> m_seen;
};

} // namespace tunepoint::support
