// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Writes JSON text in the one form that files have: two spaces a level, arrays of plain values on one line,
/// numbers as the shortest text that reads back the same, -0 as 0, UTF-8 (a broken byte becomes U+FFFD).
class JsonWriter {
public:
    enum class Layout {
        Lines, ///< one member a line
        Compact
    }; ///< no white space at all

    explicit JsonWriter(Layout layout = Layout::Lines);

    void beginObject();
    void endObject();
    /// `plain`: holds no objects, so that it stays on one line.
    void beginArray(bool plain);
    void endArray();
    void key(std::string_view key);

    void text(std::string_view value);
    void number(double value);
    void boolean(bool value);
    void null();
    void value(const nlohmann::json& value);

    // A member, left out when it says nothing.
    void member(std::string_view key, std::string_view value);
    void member(std::string_view key, const std::optional<int>& value);
    void member(std::string_view key, const std::optional<double>& value);
    void member(std::string_view key, const std::vector<double>& values);
    /// Keys that were kept unread, in their order, which is alphabetic. One that has been written as a known
    /// key of the same object by now is left out: no object has a key twice.
    void members(const UnknownKeys& unknown);

    [[nodiscard]] std::string take();

private:
    struct Level {
        bool onOneLine = false;
        bool empty = true;
        std::set<std::string, std::less<>> keys;
    };

    void startValue();
    void startMember();
    void newLine();
    void open(char bracket, bool onOneLine);
    void close(char bracket);
    void quoted(std::string_view value);

    Layout m_layout;
    std::string m_out;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

/// Compact text of a value, the form in which unknown keys are kept.
[[nodiscard]] std::string compactText(const nlohmann::json& value);

} // namespace tunepoint
