// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/json_reading.h"

#include "core/assessment/json_writing.h"
#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tunepoint {

namespace {

std::string_view typeName(const Json& node)
{
    return node.is_number() ? "number" : node.type_name();
}

} // namespace

void report(Problems& problems, ProblemCode code, std::string pointer, std::vector<std::string> args)
{
    if (problems.size() < kMostProblems)
        problems.push_back({code, std::move(pointer), std::move(args)});
}

void reportType(Problems& problems, std::string_view expected, const Json& found, std::string pointer)
{
    report(problems, ProblemCode::WrongType, std::move(pointer),
        {std::string(expected), std::string(typeName(found))});
}

std::optional<double> readNumber(const Json& node, const std::string& pointer, Problems& problems)
{
    if (!node.is_number()) {
        reportType(problems, "number", node, pointer);
        return std::nullopt;
    }
    const double value = node.get<double>();
    if (!std::isfinite(value)) {
        report(problems, ProblemCode::OutOfRange, pointer, {numberText(value), "", ""});
        return std::nullopt;
    }
    return value == 0 ? 0.0 : value;
}

std::optional<std::int64_t> readWhole(const Json& node, std::int64_t lowest, std::int64_t highest,
    const std::string& pointer, Problems& problems)
{
    const auto value = readNumber(node, pointer, problems);
    if (!value)
        return std::nullopt;
    if (*value < double(lowest) || *value > double(highest)) {
        report(problems, ProblemCode::OutOfRange, pointer,
            {numberText(*value), std::to_string(lowest), std::to_string(highest)});
        return std::nullopt;
    }
    if (*value != std::trunc(*value)) {
        report(problems, ProblemCode::NotWhole, pointer, {numberText(*value)});
        return std::nullopt;
    }
    return std::int64_t(*value);
}

std::optional<std::vector<double>> readNumbers(
    const Json& node, const std::string& pointer, Problems& problems)
{
    if (!node.is_array()) {
        reportType(problems, "array", node, pointer);
        return std::nullopt;
    }
    std::vector<double> values;
    values.reserve(node.size());
    for (std::size_t i = 0; i < node.size(); ++i) {
        // The pointer is built only when something is wrong: samples are long.
        const bool fine = node[i].is_number() && std::isfinite(node[i].get<double>());
        values.push_back((fine ? readNumber(node[i], {}, problems)
                               : readNumber(node[i], pointer + "/" + std::to_string(i), problems))
                             .value_or(0));
    }
    return values;
}

ObjectReader::ObjectReader(const Json& node, std::string pointer, Problems& problems)
    : m_pointer(std::move(pointer))
    , m_problems(problems)
{
    if (node.is_object())
        m_node = &node;
    else
        reportType(problems, "object", node, m_pointer);
}

std::string ObjectReader::pointer(std::string_view key) const
{
    return m_pointer + "/" + pointerToken(key);
}

const Json* ObjectReader::find(std::string_view key)
{
    m_known.emplace(key);
    if (!m_node)
        return nullptr;
    const auto at = m_node->find(key);
    return at == m_node->end() || at->is_null() ? nullptr : &*at;
}

const Json* ObjectReader::require(std::string_view key)
{
    const Json* node = find(key);
    if (!node && m_node)
        report(m_problems, ProblemCode::Missing, pointer(key), {std::string(key)});
    return node;
}

bool ObjectReader::has(std::string_view key) const
{
    if (!m_node)
        return false;
    const auto at = m_node->find(key);
    return at != m_node->end() && !at->is_null();
}

void ObjectReader::text(std::string_view key, std::string& out)
{
    const Json* node = find(key);
    if (!node)
        return;
    if (node->is_string())
        out = node->get<std::string>();
    else
        reportType(m_problems, "string", *node, pointer(key));
}

void ObjectReader::requiredText(std::string_view key, std::string& out)
{
    if (require(key))
        text(key, out);
}

void ObjectReader::number(std::string_view key, std::optional<double>& out)
{
    if (const Json* node = find(key)) {
        if (const auto value = readNumber(*node, pointer(key), m_problems))
            out = value;
    }
}

void ObjectReader::requiredNumber(std::string_view key, double& out)
{
    if (const Json* node = require(key))
        out = readNumber(*node, pointer(key), m_problems).value_or(out);
}

void ObjectReader::requiredNumbers(std::string_view key, std::vector<double>& out)
{
    if (const Json* node = require(key))
        out = readNumbers(*node, pointer(key), m_problems).value_or(out);
}

void ObjectReader::whole(std::string_view key, int lowest, int highest, std::optional<int>& out)
{
    if (const Json* node = find(key)) {
        if (const auto value = readWhole(*node, lowest, highest, pointer(key), m_problems))
            out = int(*value);
    }
}

void ObjectReader::flag(std::string_view key, std::optional<bool>& out)
{
    const Json* node = find(key);
    if (!node)
        return;
    if (node->is_boolean())
        out = node->get<bool>();
    else
        reportType(m_problems, "boolean", *node, pointer(key));
}

std::optional<std::string_view> ObjectReader::word(
    std::string_view key, std::span<const std::string_view> words)
{
    const Json* node = find(key);
    if (!node)
        return std::nullopt;
    if (!node->is_string()) {
        reportType(m_problems, "string", *node, pointer(key));
        return std::nullopt;
    }
    const auto& stated = node->get_ref<const std::string&>();
    const auto at = std::find(words.begin(), words.end(), stated);
    if (at == words.end()) {
        report(m_problems, ProblemCode::UnknownWord, pointer(key), {stated, joined(words)});
        return std::nullopt;
    }
    return *at;
}

UnknownKeys ObjectReader::unknown() const
{
    UnknownKeys keys;
    if (!m_node)
        return keys;
    for (const auto& [key, value] : m_node->items()) {
        if (!m_known.contains(key))
            keys.emplace(key, compactText(value));
    }
    return keys;
}

std::string joined(std::span<const std::string_view> words)
{
    std::string out;
    for (const std::string_view word : words)
        out += (out.empty() ? "" : ", ") + std::string(word);
    return out;
}

} // namespace tunepoint
