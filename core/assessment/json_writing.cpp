// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/json_writing.h"

#include "core/base/numbers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace tunepoint {

JsonWriter::JsonWriter(Layout layout)
    : m_layout(layout)
{
}

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out.append(2 * m_levels.size(), ' ');
}

void JsonWriter::startMember()
{
    if (m_levels.empty())
        return;
    Level& level = m_levels.back();
    if (!level.empty)
        m_out += m_layout == Layout::Lines && level.onOneLine ? ", " : ",";
    level.empty = false;
    if (m_layout == Layout::Lines && !level.onOneLine)
        newLine();
}

void JsonWriter::startValue()
{
    if (!std::exchange(m_afterKey, false))
        startMember();
}

void JsonWriter::open(char bracket, bool onOneLine)
{
    startValue();
    m_out += bracket;
    m_levels.push_back({onOneLine, true, {}});
}

void JsonWriter::close(char bracket)
{
    assert(!m_levels.empty());
    const Level level = std::move(m_levels.back());
    m_levels.pop_back();
    if (m_layout == Layout::Lines && !level.onOneLine && !level.empty)
        newLine();
    m_out += bracket;
}

void JsonWriter::beginObject()
{
    open('{', false);
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray(bool plain)
{
    open('[', plain);
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::quoted(std::string_view value)
{
    m_out += nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void JsonWriter::key(std::string_view key)
{
    startMember();
    m_levels.back().keys.emplace(key);
    quoted(key);
    m_out += m_layout == Layout::Lines ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::text(std::string_view value)
{
    startValue();
    quoted(value);
}

void JsonWriter::number(double value)
{
    // The shortest text of a million is "1e+06": people write it out.
    constexpr double exactlyWhole = 9007199254740992.0; // 2^53
    startValue();
    const bool whole = std::abs(value) < exactlyWhole && value == std::trunc(value);
    m_out += whole ? std::to_string(static_cast<std::int64_t>(value)) : numberText(value);
}

void JsonWriter::boolean(bool value)
{
    startValue();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    startValue();
    m_out += "null";
}

void JsonWriter::value(const nlohmann::json& value)
{
    if (value.is_object()) {
        beginObject();
        for (const auto& [name, inner] : value.items()) {
            key(name);
            this->value(inner);
        }
        endObject();
    } else if (value.is_array()) {
        beginArray(std::none_of(
            value.begin(), value.end(), [](const nlohmann::json& inner) { return inner.is_structured(); }));
        for (const nlohmann::json& inner : value)
            this->value(inner);
        endArray();
    } else if (value.is_string()) {
        text(value.get_ref<const std::string&>());
    } else if (value.is_number_float()) {
        number(value.get<double>());
    } else {
        startValue(); // true, false, null, and integers of up to 64 bits, digit by digit
        m_out += value.dump();
    }
}

void JsonWriter::member(std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    key(name);
    text(value);
}

void JsonWriter::member(std::string_view name, const std::optional<int>& value)
{
    if (value)
        member(name, std::optional<double>(*value));
}

void JsonWriter::member(std::string_view name, const std::optional<double>& value)
{
    if (!value)
        return;
    key(name);
    number(*value);
}

void JsonWriter::member(std::string_view name, const std::vector<double>& values)
{
    key(name);
    beginArray(true);
    for (const double value : values)
        number(value);
    endArray();
}

void JsonWriter::members(const UnknownKeys& unknown)
{
    for (const auto& [name, raw] : unknown) {
        if (m_levels.back().keys.contains(name))
            continue;
        const auto parsed = nlohmann::json::parse(raw, nullptr, false);
        assert(!parsed.is_discarded());
        key(name);
        parsed.is_discarded() ? null() : value(parsed);
    }
}

std::string JsonWriter::take()
{
    assert(m_levels.empty());
    return std::move(m_out);
}

std::string compactText(const nlohmann::json& value)
{
    JsonWriter writer(JsonWriter::Layout::Compact);
    writer.value(value);
    return writer.take();
}

} // namespace tunepoint
