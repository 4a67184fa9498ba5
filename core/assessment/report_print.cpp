// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/report_print.h"

#include "core/assessment/json_guard.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/value_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

const std::string kPaper = "paper";
const std::string kLanguage = "language";
constexpr std::size_t kLongestCode = 40; ///< characters

/// The text of a member; nothing where it is missing or no text.
std::optional<std::string> textOf(const ReportSettings& settings, const std::string& key)
{
    const auto kept = settings.unknown.find(key);
    if (kept == settings.unknown.end())
        return std::nullopt;
    const GuardedJson value = parseGuarded(kept->second);
    return value.tree && value.tree->is_string() ? std::optional(value.tree->get<std::string>())
                                                 : std::nullopt;
}

void setText(ReportSettings& settings, const std::string& key, std::string_view text)
{
    if (text.empty())
        settings.unknown.erase(key);
    else
        settings.unknown[key] = '"' + std::string(text) + '"';
}

bool isCode(std::string_view text)
{
    return text.size() <= kLongestCode && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

std::span<const std::string_view> reportPaperWords()
{
    static constexpr std::array<std::string_view, 2> words{"a4", "letter"};
    return words;
}

std::optional<ReportPaper> reportPaper(const ReportSettings& settings)
{
    const auto words = reportPaperWords();
    const auto word = std::find(words.begin(), words.end(), textOf(settings, kPaper).value_or(""));
    return word == words.end() ? std::nullopt : std::optional(ReportPaper(word - words.begin()));
}

void setReportPaper(ReportSettings& settings, std::optional<ReportPaper> paper)
{
    setText(settings, kPaper, paper ? reportPaperWords()[std::size_t(*paper)] : std::string_view());
}

std::string reportLanguage(const ReportSettings& settings)
{
    const std::string code = textOf(settings, kLanguage).value_or("");
    return isCode(code) ? code : std::string();
}

void setReportLanguage(ReportSettings& settings, std::string_view language)
{
    setText(settings, kLanguage, isCode(language) ? language : std::string_view());
}

void checkReportPrint(const ReportSettings& settings, const std::string& pointer, Problems& problems)
{
    for (const std::string& key : {kPaper, kLanguage}) {
        const auto kept = settings.unknown.find(key);
        if (kept == settings.unknown.end() || kept->second == "null")
            continue;
        const std::string at = pointer + "/" + key;
        const auto text = textOf(settings, key);
        if (!text)
            addProblem(problems, ProblemCode::WrongType, at, {"string", kept->second.substr(0, 40)});
        else if (key == kPaper && !reportPaper(settings))
            addProblem(problems, ProblemCode::UnknownWord, at, {*text, joined(reportPaperWords())});
        else if (key == kLanguage)
            checkText(*text, kLongestCode, at, problems);
    }
}

} // namespace tunepoint
