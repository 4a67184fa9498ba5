// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/benchmarks.h"

#include "core/base/numbers.h"
#include "core/base/portable_math.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <tuple>

namespace tunepoint {

namespace {

constexpr double kShortestYears = 1.0 / 12;

/// The last number of billions in a model's name, releases of nearly the same size under one name.
std::string sizeOf(const std::string& model)
{
    const std::size_t last = model.rfind('B');
    if (last == std::string::npos || last == 0 || !std::isdigit(static_cast<unsigned char>(model[last - 1])))
        return {};
    std::size_t first = last;
    while (first > 0 && std::isdigit(static_cast<unsigned char>(model[first - 1])))
        --first;
    const std::string number = model.substr(first, last - first);
    if (number == "7" || number == "8")
        return "7-8B";
    return number == "65" || number == "70" ? "65-70B" : number + "B";
}

/// "2023-07-18", "2023-07" and "2023" as years; the middle of what is left open.
std::optional<double> yearOf(const std::string& date)
{
    const auto part = [&](std::size_t from, std::size_t length) -> std::optional<double> {
        return date.size() >= from + length ? parseNumber(date.substr(from, length)) : std::nullopt;
    };
    const auto year = part(0, 4);
    if (!year)
        return std::nullopt;
    const auto month = part(5, 2);
    if (!month)
        return *year + 0.5;
    return *year + (*month - 1) / 12 + (part(8, 2).value_or(15) - 1) / 365.25;
}

} // namespace

std::vector<BenchmarkScore> benchmarkScores(const Catalogue& catalogue)
{
    std::vector<BenchmarkScore> scores;
    for (const EvidenceRow& row : catalogue.evidence) {
        if (row.variant.empty() || row.values.size() != 1 || row.unit != "percent")
            continue;
        BenchmarkScore score;
        score.evidence = row.id;
        score.model = row.model;
        score.family = row.model.substr(0, row.model.find_first_of(" -"));
        score.size = sizeOf(row.model);
        score.variant = row.variant;
        score.benchmark = row.metric;
        score.shots = row.shots;
        score.score = row.values.front() / 100;
        score.date = row.date;
        scores.push_back(std::move(score));
    }
    return scores;
}

std::vector<BenchmarkTrend> benchmarkTrends(const std::vector<BenchmarkScore>& scores)
{
    using Key = std::tuple<std::string, std::string, std::string, std::string, int>;
    std::map<Key, std::pair<const BenchmarkScore*, const BenchmarkScore*>> ends;
    for (const BenchmarkScore& score : scores) {
        const auto year = yearOf(score.date);
        if (score.size.empty() || !score.shots || !year)
            continue;
        auto& [first, last] = ends[{score.family, score.size, score.variant, score.benchmark, *score.shots}];
        if (!first || *year < *yearOf(first->date))
            first = &score;
        if (!last || *year > *yearOf(last->date))
            last = &score;
    }
    std::vector<BenchmarkTrend> trends;
    for (const auto& [key, pair] : ends) {
        const auto& [first, last] = pair;
        const double years = *yearOf(last->date) - *yearOf(first->date);
        if (years < kShortestYears)
            continue;
        trends.push_back({*first, *last, last->score - first->score,
            (portable::logit(last->score) - portable::logit(first->score)) / years});
    }
    return trends;
}

} // namespace tunepoint
