// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/report_settings.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tunepoint {

namespace {

using enum LogoKind;

struct Prefix {
    std::string_view text;
    LogoKind kind;
};
constexpr std::array prefixes{Prefix{"data:image/png;base64,", Png}, Prefix{"data:image/jpeg;base64,", Jpeg},
    Prefix{"data:image/svg+xml;base64,", Svg}};

int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

/// Bytes of base64 text with padding (RFC 4648, section 4); nothing for anything else.
std::optional<std::string> decoded(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int letters = 0;
    int padding = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const int value = c == '=' ? 0 : sextet(c);
        if (value < 0 || (padding > 0 && c != '='))
            return std::nullopt;
        padding += c == '=' ? 1 : 0;
        bits = bits << 6 | std::uint32_t(value);
        if (++letters % 4 != 0)
            continue;
        for (const int shift : {16, 8, 0})
            bytes += static_cast<char>(bits >> shift & 0xff);
        bits = 0;
    }
    if (letters % 4 != 0 || padding > 2)
        return std::nullopt;
    bytes.erase(bytes.size() - std::min(bytes.size(), std::size_t(padding)));
    return bytes;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return result;
}

/// Whether every `marker` is followed, after quotes and spaces, by '#': a place in the drawing itself.
bool staysInside(std::string_view drawing, std::string_view marker)
{
    for (std::size_t at = drawing.find(marker); at != std::string_view::npos;
         at = drawing.find(marker, at + marker.size())) {
        const std::size_t next = drawing.find_first_not_of("\"' =\t\r\n", at + marker.size());
        if (next == std::string_view::npos || drawing[next] != '#')
            return false;
    }
    return true;
}

/// A drawing that only draws.
bool isHarmless(std::string_view svg)
{
    const std::string text = lowered(svg);
    const std::string_view drawing = text;
    for (const std::string_view word : {"<!doctype", "<!entity", "<script", "<foreignobject", "@import"}) {
        if (drawing.find(word) != std::string_view::npos)
            return false;
    }
    return drawing.find("<svg") != std::string_view::npos && staysInside(drawing, "href")
        && staysInside(drawing, "url(");
}

bool looksLike(LogoKind kind, std::string_view bytes)
{
    switch (kind) {
    case Png:
        return bytes.starts_with("\x89PNG\r\n\x1a\n");
    case Jpeg:
        return bytes.starts_with("\xff\xd8\xff");
    case Svg:
        return isHarmless(bytes);
    }
    return false;
}

} // namespace

std::span<const std::string_view> reportTemplateWords()
{
    static constexpr std::array<std::string_view, 3> words{"full", "brief", "technical"};
    return words;
}

std::span<const std::string_view> reportStatusWords()
{
    static constexpr std::array<std::string_view, 2> words{"draft", "final"};
    return words;
}

std::span<const ReportTextField> reportTextFields()
{
    static constexpr std::array fields{
        ReportTextField{"perspective", &ReportSettings::perspective},
        ReportTextField{"horizonReason", &ReportSettings::horizonReason},
        ReportTextField{"discountReason", &ReportSettings::discountReason},
        ReportTextField{"audience", &ReportSettings::audience},
        ReportTextField{"funding", &ReportSettings::funding},
        ReportTextField{"conflicts", &ReportSettings::conflicts},
    };
    return fields;
}

std::optional<Logo> logoOf(std::string_view dataUri)
{
    const auto prefix = std::find_if(prefixes.begin(), prefixes.end(),
        [&](const Prefix& candidate) { return dataUri.starts_with(candidate.text); });
    if (prefix == prefixes.end())
        return std::nullopt;
    std::optional<std::string> bytes = decoded(dataUri.substr(prefix->text.size()));
    if (!bytes || bytes->size() > kMaximumLogoBytes || !looksLike(prefix->kind, *bytes))
        return std::nullopt;
    return Logo{prefix->kind, std::move(*bytes)};
}

} // namespace tunepoint
