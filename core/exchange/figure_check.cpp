// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure_check.h"

#include "core/assessment/json_guard.h"
#include "core/base/problem.h"
#include "core/exchange/evaluation_json.h"
#include "core/exchange/field_writer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kTolerance = 1e-9; // definition 35
constexpr std::uint64_t kMostTrials = 100'000'000;

std::string step(std::string_view key)
{
    return '/' + pointerToken(key);
}

const Json* member(const Json& object, const char* key)
{
    const auto at = object.find(key);
    return at == object.end() ? nullptr : &*at;
}

class Checker {
public:
    explicit Checker(FigureCheck& check)
        : m_check(check)
    {
    }

    void compare(const Json& printed, const Json& computed, const std::string& pointer)
    {
        if (printed.is_number() && computed.is_number())
            return number(printed.get<double>(), computed.get<double>(), pointer);
        if (printed.is_object() && computed.is_object())
            return object(printed, computed, pointer);
        if (printed.is_array() && computed.is_array())
            return array(printed, computed, pointer);
        if (printed != computed)
            differ(&printed, &computed, pointer);
    }

private:
    void number(double printed, double computed, const std::string& pointer)
    {
        ++m_check.figures;
        const double scale = std::max(std::abs(printed), std::abs(computed));
        const bool same
            = m_check.exact ? printed == computed : std::abs(printed - computed) <= kTolerance * scale;
        if (same) {
            ++m_check.agreeing;
            return;
        }
        const Json was = printed;
        const Json is = computed;
        differ(&was, &is, pointer);
    }

    void object(const Json& printed, const Json& computed, const std::string& pointer)
    {
        for (const auto& [key, value] : printed.items()) {
            const auto now = computed.find(key);
            if (now != computed.end())
                compare(value, *now, pointer + step(key));
            else if (m_check.exact)
                differ(&value, nullptr, pointer + step(key));
        }
        if (!m_check.exact)
            return; // keys are added with time
        for (const auto& [key, value] : computed.items()) {
            if (!printed.contains(key))
                differ(nullptr, &value, pointer + step(key));
        }
    }

    void array(const Json& printed, const Json& computed, const std::string& pointer)
    {
        const std::size_t longest = std::max(printed.size(), computed.size());
        for (std::size_t i = 0; i < longest; ++i) {
            const std::string at = pointer + "/" + std::to_string(i);
            if (i < printed.size() && i < computed.size())
                compare(printed[i], computed[i], at);
            else
                differ(i < printed.size() ? &printed[i] : nullptr,
                    i < computed.size() ? &computed[i] : nullptr, at);
        }
    }

    void differ(const Json* printed, const Json* computed, const std::string& pointer)
    {
        const auto text = [](const Json* value) {
            constexpr auto kReplaceBroken = Json::error_handler_t::replace;
            return value ? value->dump(-1, ' ', false, kReplaceBroken) : std::string();
        };
        m_check.differences.push_back({pointer, text(printed), text(computed)});
    }

    FigureCheck& m_check;
};

/// The tree of an evaluation's JSON; else `problems` say what is wrong.
std::optional<Json> readEvaluationTree(std::string_view text, Problems& problems)
{
    GuardedJson read = parseGuarded(text);
    problems = std::move(read.problems);
    if (!read.tree || hasErrors(problems))
        return std::nullopt;
    const Json& tree = *read.tree;
    const Json* format = tree.is_object() ? member(tree, "format") : nullptr;
    if (!format || !format->is_string() || format->get<std::string>() != kEvaluationFormat) {
        problems = {Problem{ProblemCode::WrongType, "/format", {std::string(kEvaluationFormat)}}};
        return std::nullopt;
    }
    const Json* engine = member(tree, "engine");
    if (!engine || !engine->is_object()) {
        problems = {Problem{ProblemCode::Missing, "/engine", {}}};
        return std::nullopt;
    }
    return std::move(read.tree);
}

class CheckWriter : FieldWriter {
public:
    [[nodiscard]] std::string write(const FigureCheck& check)
    {
        const auto textOf
            = [](const std::string& json) { return json.empty() ? std::nullopt : std::optional(json); };
        m_json.beginObject();
        flag("agrees", check.agrees());
        text("engineThen", check.engineThen);
        text("engineNow", check.engineNow);
        flag("exact", check.exact);
        number("figures", double(check.figures));
        number("agreeing", double(check.agreeing));
        list("differences", check.differences, [&](const FigureDifference& difference) {
            m_json.beginObject();
            text("pointer", difference.pointer);
            textOrNull("printed", textOf(difference.printed));
            textOrNull("computed", textOf(difference.computed));
            m_json.endObject();
        });
        m_json.endObject();
        return m_json.take() + "\n";
    }
};

} // namespace

Result<PrintedFigures> readPrintedFigures(std::string_view json)
{
    Problems problems;
    const std::optional<Json> tree = readEvaluationTree(json, problems);
    if (!tree)
        return tl::unexpected(std::move(problems));
    const Json& engine = *member(*tree, "engine");
    PrintedFigures printed;
    const Json* version = member(engine, "version");
    const Json* trials = member(engine, "trials");
    const Json* sampler = member(engine, "sampler");
    const Json* date = member(*tree, "date");
    if (!version || !version->is_string())
        return refuse(ProblemCode::Missing, "/engine/version", {});
    printed.engineVersion = version->get<std::string>();
    if (!trials || !trials->is_number())
        return refuse(ProblemCode::Missing, "/engine/trials", {});
    const double count = trials->get<double>();
    if (!(count >= 0 && count <= double(kMostTrials)))
        return refuse(ProblemCode::OutOfRange, "/engine/trials", {"0", std::to_string(kMostTrials)});
    EvaluationOptions& options = printed.options;
    if (date && date->is_string())
        options.date = parseDate(date->get<std::string>());
    if (count > 0) {
        const Json* sensitivity = member(*tree, "sensitivity");
        options.trials = std::uint64_t(count);
        options.depth = sensitivity && !sensitivity->is_null() ? Depth::Full : Depth::Distributions;
    }
    if (sampler && sampler->is_string() && sampler->get<std::string>() == "random")
        options.sampler = Sampler::Random;
    return printed;
}

Result<FigureCheck> checkFigures(std::string_view printed, const Evaluation& now)
{
    Problems problems;
    std::optional<Json> was = readEvaluationTree(printed, problems);
    if (!was)
        return tl::unexpected(std::move(problems));
    std::optional<Json> is = readEvaluationTree(writeEvaluationJson(now), problems);
    if (!is)
        return tl::unexpected(std::move(problems));
    const Json* version = member(*member(*was, "engine"), "version");
    FigureCheck check;
    check.engineThen = version && version->is_string() ? version->get<std::string>() : std::string();
    check.engineNow = now.engineVersion;
    check.exact = check.engineThen == check.engineNow;
    (*was)["engine"].erase("version"); // said apart
    (*is)["engine"].erase("version");
    Checker(check).compare(*was, *is, {});
    return check;
}

std::string writeFigureCheckJson(const FigureCheck& check)
{
    return CheckWriter().write(check);
}

} // namespace tunepoint
