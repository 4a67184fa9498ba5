// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field_writer.h"

#include <cmath>

namespace tunepoint {

void FieldWriter::text(std::string_view key, std::string_view value)
{
    m_json.key(key);
    m_json.text(value);
}

void FieldWriter::textOrNull(std::string_view key, const std::optional<std::string>& value)
{
    m_json.key(key);
    if (value)
        m_json.text(*value);
    else
        m_json.null();
}

void FieldWriter::finite(double value)
{
    if (std::isfinite(value))
        m_json.number(value);
    else
        m_json.null();
}

void FieldWriter::number(std::string_view key, std::optional<double> value)
{
    m_json.key(key);
    if (value)
        finite(*value);
    else
        m_json.null();
}

void FieldWriter::flag(std::string_view key, bool value)
{
    m_json.key(key);
    m_json.boolean(value);
}

void FieldWriter::numbers(std::string_view key, const std::vector<double>& values)
{
    m_json.key(key);
    m_json.beginArray(true);
    for (const double value : values)
        finite(value);
    m_json.endArray();
}

void FieldWriter::texts(std::string_view key, const std::vector<std::string>& values)
{
    m_json.key(key);
    m_json.beginArray(true);
    for (const std::string& value : values)
        m_json.text(value);
    m_json.endArray();
}

} // namespace tunepoint
