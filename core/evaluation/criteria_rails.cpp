// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/criteria_rails.h"

#include "core/decision/guard_rails.h"
#include "core/decision/value_function.h"
#include "core/evaluation/strategy_names.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// The rated options on the criteria in use.
struct Table {
    const CriteriaAnalysis& analysis;
    std::vector<std::size_t> columns; ///< criteria in use

    explicit Table(const CriteriaAnalysis& whole)
        : analysis(whole)
    {
        for (std::size_t k = 0; k < whole.criteria.size(); ++k) {
            if (whole.criteria[k].used)
                columns.push_back(k);
        }
    }

    [[nodiscard]] const OptionResult& option(std::size_t rated) const
    {
        return analysis.options[analysis.rated[rated]];
    }
    [[nodiscard]] double figure(std::size_t rated, std::size_t column) const
    {
        return option(rated).figures[column].value_or(0);
    }

    /// Values of some of the options; a range that is read off the options is read off those.
    [[nodiscard]] std::vector<double> values(const std::vector<std::size_t>& options) const
    {
        std::vector<double> out;
        for (const std::size_t i : options) {
            for (const std::size_t k : columns)
                out.push_back(analysis.criteria[k].optionsRange ? valueAmong(options, i, k)
                                                                : option(i).values[k].value_or(0));
        }
        return out;
    }

    [[nodiscard]] PerformanceMatrix matrix(const std::vector<std::size_t>& options) const
    {
        PerformanceMatrix out;
        out.options = options.size();
        out.criteria = columns.size();
        for (const std::size_t k : columns)
            out.directions.push_back(analysis.criteria[k].direction);
        for (const std::size_t i : options) {
            for (const std::size_t k : columns)
                out.figures.push_back(figure(i, k));
        }
        return out;
    }

    [[nodiscard]] std::vector<double> weights() const
    {
        std::vector<double> out;
        for (const std::size_t k : columns)
            out.push_back(analysis.criteria[k].weight);
        return out;
    }

    [[nodiscard]] std::vector<PreferenceFunction> preferences() const
    {
        std::vector<PreferenceFunction> out;
        for (const std::size_t k : columns)
            out.push_back(analysis.criteria[k].preference);
        return out;
    }

private:
    [[nodiscard]] double valueAmong(
        const std::vector<std::size_t>& options, std::size_t option, std::size_t column) const
    {
        std::vector<double> figures;
        for (const std::size_t i : options)
            figures.push_back(figure(i, column));
        const LinearValue range = rangeOf(figures, analysis.criteria[column].direction);
        return openLinearValue(range.worst, range.best, figure(option, column));
    }
};

/// A ranking of positions in `options` as one of the options themselves.
std::vector<std::vector<std::size_t>> named(const Ranking& ranking, const std::vector<std::size_t>& options)
{
    std::vector<std::vector<std::size_t>> out = ranking;
    for (auto& group : out) {
        for (std::size_t& i : group)
            i = options[i];
    }
    return out;
}

std::vector<RankedMethod> methodsOf(const Table& table)
{
    using Options = std::vector<std::size_t>;
    return {
        {"weightedSum",
            [&table](const Options& options) {
                return named(weightedSum(table.values(options), table.weights()).ranking, options);
            }},
        {"topsis",
            [&table](const Options& options) {
                return named(topsis(table.matrix(options), table.weights()).ranking, options);
            }},
        {"vikor",
            [&table](const Options& options) {
                return named(vikor(table.matrix(options), table.weights()).ranking, options);
            }},
        {"promethee2",
            [&table](const Options& options) {
                return named(
                    promethee2(table.matrix(options), table.weights(), table.preferences()).ranking, options);
            }},
    };
}

void addReversals(const Table& table, const Assessment& assessment, Problems& found)
{
    const CriteriaAnalysis& analysis = table.analysis;
    if (analysis.rated.size() > kMostOptionsRankedAgain)
        return;
    std::vector<std::size_t> undominated;
    for (std::size_t i = 0; i < analysis.rated.size(); ++i) {
        if (std::find(analysis.paretoFront.begin(), analysis.paretoFront.end(), analysis.rated[i])
            != analysis.paretoFront.end())
            undominated.push_back(i);
    }
    for (const RankReversal& reversal : rankReversals(analysis.rated.size(), undominated, methodsOf(table))) {
        const std::size_t strategy = analysis.rated[reversal.option];
        const Strategy& option = assessment.strategies[strategy];
        found.push_back({ProblemCode::DominatedOptionMatters, strategyPointer(strategy),
            {option.name.empty() ? option.id : option.name, reversal.method,
                reversal.winnerChanges ? "winner" : "order"}});
    }
}

} // namespace

Problems criteriaRails(const Assessment& assessment, const CriteriaAnalysis& analysis)
{
    const auto indexOf = [&](const std::string& id) {
        const auto at = std::find_if(assessment.criteria.begin(), assessment.criteria.end(),
            [&](const Criterion& criterion) { return criterion.id == id; });
        return std::size_t(at - assessment.criteria.begin());
    };
    std::vector<std::optional<LinearValue>> ranges(assessment.criteria.size());
    for (const CriterionResult& criterion : analysis.criteria)
        ranges[indexOf(criterion.id)] = criterion.optionsRange;
    Problems found = changedRanges(assessment, ranges);
    if (analysis.rated.empty())
        return found;

    const Table table(analysis);
    std::vector<std::string> names;
    std::vector<std::string> pointers;
    for (const std::size_t k : table.columns) {
        const CriterionResult& criterion = analysis.criteria[k];
        names.push_back(criterion.name.empty() ? criterion.id : criterion.name);
        pointers.push_back("/criteria/" + std::to_string(indexOf(criterion.id)));
    }
    std::vector<std::size_t> all(analysis.rated.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    for (Problem& problem : criteriaThatMoveTogether(table.values(all), names, pointers))
        found.push_back(std::move(problem));
    addReversals(table, assessment, found);
    return found;
}

} // namespace tunepoint
