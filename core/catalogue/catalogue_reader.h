// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// One object of a catalogue file, read field by field. Wrong and missing keys become problems with their
/// pointer, keys that nobody asked for are refused by finish(); reading always goes on.
class CatalogueReader {
public:
    /// `json` and `problems` outlive the reader.
    CatalogueReader(const nlohmann::json& json, std::string pointer, Problems& problems);

    [[nodiscard]] const std::string& pointer() const { return m_pointer; }
    [[nodiscard]] Problems& problems() const { return m_problems; }

    [[nodiscard]] std::string text(std::string_view key); ///< required, not empty
    [[nodiscard]] std::string optionalText(std::string_view key);
    [[nodiscard]] double number(std::string_view key); ///< required
    [[nodiscard]] std::optional<double> nullableNumber(std::string_view key); ///< required, null = unknown
    [[nodiscard]] bool flag(std::string_view key, std::optional<bool> fallback = std::nullopt);
    [[nodiscard]] std::string day(std::string_view key, bool required = true); ///< ISO 8601
    [[nodiscard]] EvidenceGrade grade(); ///< key "evidenceGrade", required
    [[nodiscard]] std::vector<std::string> texts(std::string_view key); ///< optional
    [[nodiscard]] std::vector<double> numbers(std::string_view key); ///< optional

    /// One of `words`, the index of which is returned; 0 with a problem for any other.
    [[nodiscard]] std::size_t word(std::string_view key, const std::vector<std::string_view>& words);

    /// Calls `read` for every object of the array at `key` (required).
    void each(std::string_view key, const std::function<void(CatalogueReader&)>& read);
    /// Calls `read` for the object at `key` (required).
    void member(std::string_view key, const std::function<void(CatalogueReader&)>& read);
    /// Calls `read` for every member of this object, each of which must be an object.
    void eachMember(const std::function<void(const std::string& name, CatalogueReader&)>& read);
    [[nodiscard]] std::map<std::string, std::string> textMembers(
        std::string_view key); ///< required, may be empty

    /// Marks keys as read by someone else.
    void claim(std::initializer_list<std::string_view> keys);
    [[nodiscard]] bool has(std::string_view key) const;
    /// Refuses every key that was not read.
    void finish();

    void refuse(ProblemCode code, std::string_view key, std::vector<std::string> args);

private:
    const nlohmann::json* find(std::string_view key, bool required);
    const nlohmann::json* typed(std::string_view key, bool required, nlohmann::json::value_t type);

    const nlohmann::json& m_json;
    std::string m_pointer;
    Problems& m_problems;
    std::vector<std::string> m_seen;
};

/// A figure with its quantity, source, date, grade and evidence, checked against `bounds`.
[[nodiscard]] DefaultFigure readFigure(CatalogueReader& reader, const Bounds& bounds, std::string entry);

/// Text as JSON, or the problem at "/file" with line and column of the fault.
[[nodiscard]] nlohmann::json parseCatalogueFile(
    const std::string& text, const std::string& file, Problems& problems);

} // namespace tunepoint
