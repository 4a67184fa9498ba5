// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/json_guard.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tunepoint {

namespace {

constexpr std::size_t kMostDuplicates = 1000;
constexpr std::size_t kQuotedText = 40; ///< bytes of raw input that a problem repeats
constexpr int kNumberOverflow = 406; ///< nlohmann's id for a number such as 1e999

/// Where the parser is: a key of an object or an index of an array, and the keys seen so far.
struct Level {
    bool isArray = false;
    std::size_t index = 0;
    std::string key;
    std::set<std::string> keys;
};

std::vector<std::string> lineAndColumn(std::string_view text, std::size_t position)
{
    const std::string_view before = text.substr(0, std::min(position, text.size()));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto rest = lineStart == std::string_view::npos ? before : before.substr(lineStart + 1);
    const auto column = std::count_if(
        rest.begin(), rest.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; });
    return {std::to_string(lines + 1), std::to_string(column + 1)};
}

/// Counts, tracks the pointer, and hands every event on to the library's builder of trees. A callback given
/// to parse() would do the same in quadratic time.
class Guard final : public nlohmann::json_sax<Json> {
public:
    Guard(std::string_view text, const JsonLimits& limits)
        : m_text(text)
        , m_limits(limits)
        , m_builder(m_tree, false)
    {
    }

    bool null() override { return enter() && m_builder.null() && leave(); }
    bool boolean(bool value) override { return enter() && m_builder.boolean(value) && leave(); }
    bool number_integer(number_integer_t value) override
    {
        return enter() && m_builder.number_integer(value) && leave();
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return enter() && m_builder.number_unsigned(value) && leave();
    }
    bool number_float(number_float_t value, const string_t& digits) override
    {
        return enter() && m_builder.number_float(value, digits) && leave();
    }
    bool string(string_t& value) override { return enter() && m_builder.string(value) && leave(); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t size) override
    {
        return enter() && push(false) && m_builder.start_object(size);
    }
    bool key(string_t& key) override
    {
        Level& level = m_levels.back();
        level.key = key;
        if (!level.keys.insert(key).second && m_problems.size() < kMostDuplicates)
            m_problems.push_back({ProblemCode::DuplicateKey, pointer(), {key}});
        return m_builder.key(key);
    }
    bool end_object() override { return m_builder.end_object() && pop(); }
    bool start_array(std::size_t size) override
    {
        return enter() && push(true) && m_builder.start_array(size);
    }
    bool end_array() override { return m_builder.end_array() && pop(); }

    bool parse_error(
        std::size_t position, const std::string& lastToken, const nlohmann::detail::exception& error) override
    {
        m_whole = false;
        if (error.id == kNumberOverflow)
            m_problems.push_back(
                {ProblemCode::OutOfRange, pointer(), {lastToken.substr(0, kQuotedText), "", ""}});
        else
            m_problems.push_back(
                {ProblemCode::NotJson, "", lineAndColumn(m_text, position == 0 ? 0 : position - 1)});
        return false;
    }

    GuardedJson take()
    {
        if (!m_whole)
            return {std::nullopt, std::move(m_problems)};
        return {std::move(m_tree), std::move(m_problems)};
    }

private:
    bool stop(ProblemCode code, std::size_t limit)
    {
        m_whole = false;
        m_problems.push_back({code, "", {std::to_string(limit)}});
        return false;
    }

    bool enter()
    {
        return ++m_values <= m_limits.values || stop(ProblemCode::TooManyValues, m_limits.values);
    }

    bool leave()
    {
        if (!m_levels.empty())
            ++m_levels.back().index;
        return true;
    }

    bool push(bool isArray)
    {
        if (m_levels.size() >= m_limits.depth)
            return stop(ProblemCode::TooDeep, m_limits.depth);
        m_levels.emplace_back();
        m_levels.back().isArray = isArray;
        return true;
    }

    bool pop()
    {
        m_levels.pop_back();
        return leave();
    }

    std::string pointer() const
    {
        std::string out;
        for (const Level& level : m_levels) {
            out += '/';
            out += level.isArray ? std::to_string(level.index) : pointerToken(level.key);
        }
        return out;
    }

    std::string_view m_text;
    const JsonLimits& m_limits;
    Json m_tree;
    nlohmann::detail::json_sax_dom_parser<Json> m_builder;
    std::vector<Level> m_levels;
    std::size_t m_values = 0;
    bool m_whole = true;
    Problems m_problems;
};

} // namespace

GuardedJson parseGuarded(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return {std::nullopt, {{ProblemCode::TooLarge, "", {std::to_string(limits.bytes)}}}};
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    Guard guard(text, limits);
    Json::sax_parse(text.begin(), text.end(), &guard);
    return guard.take();
}

} // namespace tunepoint
