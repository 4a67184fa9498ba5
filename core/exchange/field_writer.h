// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_writing.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Writes the members of a contract: a key is never left out, and what is not defined or not finite is null.
class FieldWriter {
protected:
    FieldWriter()
        : m_json(m_own)
    {
    }
    /// Writes a part of what somebody else writes; `json` outlives it.
    explicit FieldWriter(JsonWriter& json)
        : m_json(json)
    {
    }
    FieldWriter(const FieldWriter&) = delete;
    FieldWriter& operator=(const FieldWriter&) = delete;
    ~FieldWriter() = default;

    void text(std::string_view key, std::string_view value);
    void textOrNull(std::string_view key, const std::optional<std::string>& value);
    void number(std::string_view key, std::optional<double> value);
    void flag(std::string_view key, bool value);
    void numbers(std::string_view key, const std::vector<double>& values);
    void texts(std::string_view key, const std::vector<std::string>& values);

    template <class List, class Write>
    void list(std::string_view key, const List& entries, Write&& writeEntry)
    {
        m_json.key(key);
        m_json.beginArray(false);
        for (const auto& entry : entries)
            writeEntry(entry);
        m_json.endArray();
    }

    JsonWriter& m_json;

private:
    void finite(double value);

    JsonWriter m_own;
};

} // namespace tunepoint
