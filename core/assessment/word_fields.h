// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <variant>

/// What the tables of typed fields (task, answers to frameworks) have in common. A table names each field by
/// a variant of pointers to members; `words` gives the words of an enumeration: words.operator()<E>().
namespace tunepoint {

template <class M>
struct MemberValue {
    using type = void; ///< plain text
};
template <class C, class V>
struct MemberValue<std::optional<V> C::*> {
    using type = V;
};
template <class M>
using payload = typename MemberValue<M>::type;

template <class Members>
[[nodiscard]] FieldKind kindOfField(const Members& member)
{
    return std::visit(
        [](auto m) {
            using V = payload<decltype(m)>;
            if constexpr (std::is_same_v<V, void>)
                return FieldKind::Text;
            else if constexpr (std::is_same_v<V, bool>)
                return FieldKind::Flag;
            else if constexpr (std::is_same_v<V, Quantity>)
                return FieldKind::Number;
            else
                return FieldKind::Word;
        },
        member);
}

/// Empty unless the field is one of words.
template <class Words, class Members>
[[nodiscard]] std::span<const std::string_view> wordsOfField(const Words& words, const Members& member)
{
    return std::visit(
        [&](auto m) -> std::span<const std::string_view> {
            using V = payload<decltype(m)>;
            if constexpr (std::is_enum_v<V>)
                return words.template operator()<V>();
            else
                return {};
        },
        member);
}

template <class Words, class Members, class Object>
[[nodiscard]] std::optional<std::string_view> wordIn(
    const Words& words, const Members& member, const Object& object)
{
    return std::visit(
        [&](auto m) -> std::optional<std::string_view> {
            using V = payload<decltype(m)>;
            if constexpr (std::is_enum_v<V>) {
                if (const auto& value = object.*m)
                    return words.template operator()<V>()[std::size_t(*value)];
            }
            return std::nullopt;
        },
        member);
}

/// A word that the field does not know empties it, like none.
template <class Words, class Members, class Object>
void setWordIn(
    const Words& words, const Members& member, Object& object, std::optional<std::string_view> word)
{
    std::visit(
        [&](auto m) {
            using V = payload<decltype(m)>;
            if constexpr (std::is_enum_v<V>) {
                const std::span<const std::string_view> known = words.template operator()<V>();
                const auto at = word ? std::find(known.begin(), known.end(), *word) : known.end();
                object.*m = at == known.end() ? std::nullopt : std::optional<V>(V(at - known.begin()));
            }
        },
        member);
}

} // namespace tunepoint
