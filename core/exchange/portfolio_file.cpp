// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfolio_file.h"

#include "core/assessment/json_guard.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/value_check.h"

#include <algorithm>
#include <set>

namespace tunepoint {

namespace {

constexpr std::size_t kMaximumPath = 4096;

struct BudgetKey {
    std::string_view key;
    std::optional<double> PortfolioBudget::*member;
};
constexpr BudgetKey kBudgetKeys[]{{"oneOff", &PortfolioBudget::oneOff},
    {"perMonth", &PortfolioBudget::perMonth}, {"days", &PortfolioBudget::days},
    {"step", &PortfolioBudget::step}};

/// Whether the rest is worth reading.
bool isPortfolio(ObjectReader& object)
{
    std::string format;
    object.requiredText("format", format);
    if (!format.empty() && format != kPortfolioFormat) {
        report(
            object.problems(), ProblemCode::UnknownWord, "/format", {format, std::string(kPortfolioFormat)});
        return false;
    }
    const Json* version = object.require("version");
    if (version == nullptr || *version == kPortfolioVersion)
        return true;
    const bool newer = version->is_number() && version->get<double>() > kPortfolioVersion;
    report(object.problems(), newer ? ProblemCode::NewerVersion : ProblemCode::UnknownVersion, "/version",
        {compactText(*version), std::to_string(kPortfolioVersion)});
    return false;
}

void readBudget(ObjectReader& object, PortfolioFile& out)
{
    const Json* node = object.find("budget");
    if (node == nullptr)
        return;
    ObjectReader budget(*node, object.pointer("budget"), object.problems());
    for (const BudgetKey& each : kBudgetKeys) {
        std::optional<double>& value = out.budget.*each.member;
        budget.number(each.key, value);
        if (value && *value < 0)
            report(object.problems(), ProblemCode::OutOfRange, budget.pointer(each.key),
                {compactText(Json(*value)), "0", ""});
    }
    out.unknownOfBudget = budget.unknown();
}

PortfolioEntry readEntry(const Json& node, const std::string& pointer, Problems& problems)
{
    PortfolioEntry entry;
    ObjectReader object(node, pointer, problems);
    const Json* file = object.require("file");
    object.text("file", entry.file);
    if (file != nullptr && file->is_string() && entry.file.empty())
        report(problems, ProblemCode::Missing, object.pointer("file"), {"file"});
    std::optional<bool> included;
    object.flag("included", included);
    entry.included = included.value_or(true);
    entry.unknown = object.unknown();
    return entry;
}

void checkEntries(const std::vector<PortfolioEntry>& entries, Problems& problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string& file = entries[i].file;
        const std::string pointer = "/tasks/" + std::to_string(i) + "/file";
        const bool control
            = std::any_of(file.begin(), file.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
        if (control)
            report(problems, ProblemCode::BadPath, pointer, {file});
        checkText(file, kMaximumPath, pointer, problems);
        if (!file.empty() && !seen.insert(file).second)
            report(problems, ProblemCode::DuplicateId, pointer, {file});
    }
}

} // namespace

Result<PortfolioFile> readPortfolioFile(std::string_view text)
{
    GuardedJson parsed = parseGuarded(text, {.bytes = kMaximumPortfolioBytes});
    Problems problems = std::move(parsed.problems);
    PortfolioFile portfolio;
    if (parsed.tree) {
        ObjectReader object(*parsed.tree, {}, problems);
        if (object.isObject() && isPortfolio(object)) {
            object.text("currency", portfolio.currency);
            checkCurrency(portfolio.currency.empty() ? "USD" : portfolio.currency, "/currency", problems);
            readBudget(object, portfolio);
            object.list("tasks", [&](const Json& node, const std::string& pointer) {
                portfolio.tasks.push_back(readEntry(node, pointer, problems));
            });
            checkEntries(portfolio.tasks, problems);
            portfolio.unknown = object.unknown();
        }
    }
    if (hasErrors(problems))
        return tl::unexpected<Problems>(std::move(problems));
    return portfolio;
}

std::string writePortfolioFile(const PortfolioFile& portfolio)
{
    JsonWriter json;
    json.beginObject();
    json.member("format", kPortfolioFormat);
    json.key("version");
    json.number(kPortfolioVersion);
    json.member("currency", std::string_view(portfolio.currency));
    json.key("budget");
    json.beginObject();
    for (const BudgetKey& each : kBudgetKeys)
        json.member(each.key, portfolio.budget.*each.member);
    json.members(portfolio.unknownOfBudget);
    json.endObject();
    json.key("tasks");
    json.beginArray(portfolio.tasks.empty());
    for (const PortfolioEntry& entry : portfolio.tasks) {
        json.beginObject();
        json.member("file", std::string_view(entry.file));
        if (!entry.included) {
            json.key("included");
            json.boolean(false);
        }
        json.members(entry.unknown);
        json.endObject();
    }
    json.endArray();
    json.members(portfolio.unknown);
    json.endObject();
    return json.take() + "\n";
}

} // namespace tunepoint
