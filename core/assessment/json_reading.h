// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/quantity/quantity.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

using Json = nlohmann::json;

/// Enough for any honest document; a hostile one must not fill the memory with complaints.
inline constexpr std::size_t kMostProblems = 10'000;

/// Adds a problem while there is room.
void report(Problems& problems, ProblemCode code, std::string pointer, std::vector<std::string> args = {});

/// Reports WrongType {expected, found}.
void reportType(Problems& problems, std::string_view expected, const Json& found, std::string pointer);

/// The one way in for numbers: finite, and -0 as 0. Nothing, and a problem, for anything else.
[[nodiscard]] std::optional<double> readNumber(
    const Json& node, const std::string& pointer, Problems& problems);

/// A whole number from `lowest` to `highest`; 36.0 is whole too. Bounds lie within 2^53.
[[nodiscard]] std::optional<std::int64_t> readWhole(const Json& node, std::int64_t lowest,
    std::int64_t highest, const std::string& pointer, Problems& problems);

/// An array of numbers; nothing where it is no array. Elements that are no numbers are reported and read as
/// 0, so that the rest keep their places.
[[nodiscard]] std::optional<std::vector<double>> readNumbers(
    const Json& node, const std::string& pointer, Problems& problems);

/// Reads an object key by key and remembers which keys were asked for: the others are the unknown ones. A
/// missing key and one that holds null are the same (definition 1). Everything that is wrong goes to
/// `problems`.
class ObjectReader {
public:
    ObjectReader(const Json& node, std::string pointer, Problems& problems);

    [[nodiscard]] bool isObject() const { return m_node != nullptr; }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }
    [[nodiscard]] std::string pointer(std::string_view key) const;
    [[nodiscard]] Problems& problems() const { return m_problems; }

    /// The value, or nullptr when missing or null.
    [[nodiscard]] const Json* find(std::string_view key);
    /// The same, reporting Missing.
    const Json* require(std::string_view key);
    /// Whether the key is there with a value; leaves it among the unknown ones.
    [[nodiscard]] bool has(std::string_view key) const;

    // Each leaves `out` as it was when the key is missing or wrong.
    void text(std::string_view key, std::string& out);
    void requiredText(std::string_view key, std::string& out);
    void number(std::string_view key, std::optional<double>& out);
    void requiredNumber(std::string_view key, double& out);
    void requiredNumbers(std::string_view key, std::vector<double>& out);
    void whole(std::string_view key, int lowest, int highest, std::optional<int>& out);
    void flag(std::string_view key, std::optional<bool>& out);
    /// One of `words`; reports UnknownWord.
    [[nodiscard]] std::optional<std::string_view> word(
        std::string_view key, std::span<const std::string_view> words);

    /// Enumerator number i is words[i].
    template <class E>
    bool enumerator(std::string_view key, std::span<const std::string_view> words, E& out)
    {
        const auto found = word(key, words);
        if (!found)
            return false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == *found)
                out = E(i);
        }
        return true;
    }

    /// Calls readElement(element, pointer) for each element of an array.
    template <class F>
    void list(std::string_view key, F&& readElement)
    {
        const Json* node = find(key);
        if (!node)
            return;
        if (!node->is_array())
            return reportType(m_problems, "array", *node, pointer(key));
        for (std::size_t i = 0; i < node->size(); ++i)
            readElement((*node)[i], pointer(key) + "/" + std::to_string(i));
    }

    /// Calls readMember(name, value, pointer) for each member of an object that is not null.
    template <class F>
    void members(std::string_view key, F&& readMember)
    {
        const Json* node = find(key);
        if (!node)
            return;
        if (!node->is_object())
            return reportType(m_problems, "object", *node, pointer(key));
        for (const auto& [name, value] : node->items()) {
            if (!value.is_null())
                readMember(name, value, pointer(key) + "/" + pointerToken(name));
        }
    }

    /// Every key that nobody asked for.
    [[nodiscard]] UnknownKeys unknown() const;

private:
    const Json* m_node = nullptr;
    std::string m_pointer;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_known;
};

/// `words` as a sentence's argument: "low, medium, high".
[[nodiscard]] std::string joined(std::span<const std::string_view> words);

} // namespace tunepoint
