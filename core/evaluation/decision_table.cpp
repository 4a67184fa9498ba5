// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/decision_table.h"

#include "core/base/numbers.h"
#include "core/decision/dominance.h"
#include "core/decision/guard_rails.h"
#include "core/decision/method_agreement.h"
#include "core/decision/value_function.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tunepoint {

namespace {

constexpr std::string_view kModel = "model:";
/// A payback that never comes is as bad as this many times the options' range: large, and still a number.
constexpr double kFarthestValue = 1e3;

std::string_view figureName(const Criterion& criterion)
{
    const std::string_view source = criterion.source;
    return source.starts_with(kModel) ? source.substr(kModel.size()) : std::string_view();
}

std::string nameOf(const StrategyResult& result)
{
    return result.name.empty() ? result.id : result.name;
}

std::string nameOf(const Criterion& criterion)
{
    return criterion.name.empty() ? criterion.id : criterion.name;
}

class Builder {
public:
    Builder(const Assessment& assessment, const CriteriaCatalogue& catalogue,
        const std::vector<StrategyResult>& results)
        : m_assessment(assessment)
        , m_catalogue(catalogue)
        , m_results(results)
    {
    }

    DecisionTable build()
    {
        m_table.weights = criteriaWeights(m_assessment);
        m_table.problems = m_table.weights.problems;
        for (const std::size_t leaf : m_table.weights.leaves)
            addColumn(leaf);
        for (std::size_t s = 0; s < m_results.size(); ++s) {
            for (const DecisionColumn& column : m_table.columns)
                m_table.cells.push_back(cellOf(m_results[s], column));
        }
        findUsed();
        findRated();
        setRanges();
        m_table.leafWeights = m_table.weights.weights;
        keepUsed(m_table, m_table.leafWeights);
        warnOutside();
        warnUnusedCorrelations();
        return std::move(m_table);
    }

private:
    void warn(ProblemCode code, std::string pointer, std::vector<std::string> args)
    {
        m_table.problems.push_back({code, std::move(pointer), std::move(args)});
    }

    const Criterion& criterion(const DecisionColumn& column) const
    {
        return m_assessment.criteria[column.criterion];
    }

    static std::string pointerOf(const DecisionColumn& column)
    {
        return "/criteria/" + std::to_string(column.criterion);
    }

    void addColumn(std::size_t leaf)
    {
        const Criterion& criterion = m_assessment.criteria[leaf];
        DecisionColumn column;
        column.criterion = leaf;
        column.figure = figureName(criterion);
        column.direction = criterion.direction;
        if (criterion.valueFunction) {
            column.levels = std::holds_alternative<LevelsValue>(*criterion.valueFunction);
            column.function = column.levels ? nullptr : &*criterion.valueFunction;
            const auto own = directionOf(*criterion.valueFunction);
            if (own && *own != criterion.direction && !column.levels)
                warn(ProblemCode::DirectionContradicted, pointerOf(column) + "/direction",
                    {nameOf(criterion)});
            column.direction = own.value_or(criterion.direction);
        }
        m_table.columns.push_back(column);
    }

    DecisionCell cellOf(const StrategyResult& result, const DecisionColumn& column) const
    {
        DecisionCell cell;
        const Score* score = scoreOf(result.id, criterion(column).id);
        if (!column.figure.empty() && !score) {
            cell.figure = namedFigure(result.central, column.figure);
            cell.modelled = cell.figure.has_value();
            if (cell.figure && !std::isfinite(*cell.figure))
                cell.figure.reset();
            return cell;
        }
        if (score && std::holds_alternative<Quantity>(*score)) {
            cell.score = &std::get<Quantity>(*score);
            cell.figure = median(*cell.score);
        } else if (column.levels) {
            cell.assumed = !score;
            const std::string level = score ? std::get<std::string>(*score) : assumedLevel(result, column);
            const auto& levels = std::get<LevelsValue>(*criterion(column).valueFunction).levels;
            if (const auto at = levels.find(level); at != levels.end())
                cell.figure = at->second;
        }
        return cell;
    }

    const Score* scoreOf(const std::string& strategy, const std::string& criterion) const
    {
        const auto row = m_assessment.scores.find(strategy);
        if (row == m_assessment.scores.end())
            return nullptr;
        const auto score = row->second.find(criterion);
        return score == row->second.end() ? nullptr : &score->second;
    }

    std::string assumedLevel(const StrategyResult& result, const DecisionColumn& column) const
    {
        const CatalogueScore* score = findScore(m_catalogue, result.archetype, criterion(column).id);
        return score ? score->level : std::string();
    }

    bool competes(std::size_t strategy) const
    {
        return m_results[strategy].eligible && m_results[strategy].comparable;
    }

    void findUsed()
    {
        bool any = false;
        for (std::size_t s = 0; s < m_results.size(); ++s)
            any = any || competes(s);
        for (std::size_t k = 0; k < m_table.columns.size(); ++k) {
            DecisionColumn& column = m_table.columns[k];
            if (isLeftToOtherMoney(m_assessment, criterion(column)))
                continue; // the document says where money counts
            for (std::size_t s = 0; s < m_results.size(); ++s)
                column.used = column.used || (competes(s) && m_table.cell(s, k).figure);
            if (!column.used && any)
                warn(ProblemCode::CriterionWithoutScores, pointerOf(column), {nameOf(criterion(column))});
        }
    }

    void findRated()
    {
        for (std::size_t s = 0; s < m_results.size(); ++s) {
            if (!competes(s))
                continue;
            bool complete = true;
            bool anything = false;
            for (std::size_t k = 0; k < m_table.columns.size(); ++k) {
                const DecisionColumn& column = m_table.columns[k];
                anything = anything || column.used;
                if (!column.used || m_table.cell(s, k).figure)
                    continue;
                complete = false;
                warn(ProblemCode::ScoreMissing,
                    "/scores/" + pointerToken(m_results[s].id) + "/" + pointerToken(criterion(column).id),
                    {nameOf(m_results[s]), nameOf(criterion(column))});
            }
            if (complete && anything)
                m_table.rated.push_back(s);
        }
    }

    void setRanges()
    {
        for (std::size_t k = 0; k < m_table.columns.size(); ++k) {
            DecisionColumn& column = m_table.columns[k];
            if (column.function || column.levels || !column.used || m_table.rated.empty())
                continue;
            std::vector<double> figures;
            for (const std::size_t s : m_table.rated)
                figures.push_back(*m_table.cell(s, k).figure);
            column.range = rangeOf(figures, column.direction);
            warn(ProblemCode::RangeFromOptions, pointerOf(column) + "/valueFunction",
                {nameOf(criterion(column))});
        }
    }

    void warnOutside()
    {
        for (const std::size_t s : m_table.rated) {
            for (std::size_t k = 0; k < m_table.columns.size(); ++k) {
                const DecisionColumn& column = m_table.columns[k];
                if (!column.function || !column.used)
                    continue;
                const auto covered = coveredRange(*column.function);
                const double figure = *m_table.cell(s, k).figure;
                if (covered && (figure < covered->lower || figure > covered->upper))
                    warn(ProblemCode::ValueOutsideRange, pointerOf(column) + "/valueFunction",
                        {nameOf(m_results[s]), nameOf(criterion(column)), numberText(figure),
                            numberText(covered->lower), numberText(covered->upper)});
            }
        }
    }

    /// Scores and weights are drawn each on its own.
    void warnUnusedCorrelations()
    {
        for (std::size_t i = 0; i < m_assessment.correlations.size(); ++i) {
            const Correlation& correlation = m_assessment.correlations[i];
            for (const auto& [key, side] : {std::pair("a", &correlation.a), std::pair("b", &correlation.b)}) {
                if (side->starts_with("/scores/") || side->starts_with("/criteria/"))
                    warn(ProblemCode::UnusedField, "/correlations/" + std::to_string(i) + "/" + key, {*side});
            }
        }
    }

    const Assessment& m_assessment;
    const CriteriaCatalogue& m_catalogue;
    const std::vector<StrategyResult>& m_results;
    DecisionTable m_table;
};

MethodInput methodInput(const Assessment& assessment, const DecisionTable& table)
{
    MethodInput input;
    input.matrix.options = table.rated.size();
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        const DecisionColumn& column = table.columns[k];
        if (!column.used)
            continue;
        ++input.matrix.criteria;
        input.matrix.directions.push_back(column.direction);
        input.weights.push_back(table.leafWeights[k]);
        input.preferences.push_back(
            assessment.criteria[column.criterion].preference.value_or(PreferenceFunction{}));
    }
    for (const std::size_t s : table.rated) {
        for (std::size_t k = 0; k < table.columns.size(); ++k) {
            if (!table.columns[k].used)
                continue;
            const double figure = *table.cell(s, k).figure;
            input.matrix.figures.push_back(figure);
            input.values.push_back(table.columns[k].valueOf(figure));
        }
    }
    return input;
}

std::vector<CriterionResult> criterionResults(const Assessment& assessment, const DecisionTable& table)
{
    std::vector<CriterionResult> results;
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        const DecisionColumn& column = table.columns[k];
        const Criterion& criterion = assessment.criteria[column.criterion];
        CriterionResult result;
        result.id = criterion.id;
        result.name = criterion.name;
        result.parent = criterion.parent;
        result.source = criterion.source;
        result.used = column.used;
        result.weight = table.leafWeights[k];
        result.direction = column.direction;
        if (!column.function && !column.levels && column.used)
            result.optionsRange = column.range;
        result.preference = criterion.preference.value_or(PreferenceFunction{});
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<GroupResult> groupResults(const Assessment& assessment, const CriteriaWeights& weights)
{
    std::vector<GroupResult> results;
    std::vector<double> shares(assessment.criteria.size(), 0.0);
    for (const WeightGroup& group : weights.groups) {
        GroupResult result;
        result.parent = group.parent;
        result.weight = group.above ? shares[*group.above] : 1;
        for (std::size_t m = 0; m < group.members.size(); ++m) {
            shares[group.members[m]] = result.weight * group.local[m];
            result.criteria.push_back(assessment.criteria[group.members[m]].id);
        }
        result.local = group.local;
        result.ahp = group.ahp;
        result.bestWorst = group.bestWorst;
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<OptionResult> optionResults(const Assessment& assessment, const DecisionTable& table)
{
    std::vector<OptionResult> results;
    for (std::size_t s = 0; s < assessment.strategies.size(); ++s) {
        OptionResult result;
        result.id = assessment.strategies[s].id;
        result.rated = std::find(table.rated.begin(), table.rated.end(), s) != table.rated.end();
        for (std::size_t k = 0; k < table.columns.size(); ++k) {
            const DecisionCell& cell = table.cell(s, k);
            const DecisionColumn& column = table.columns[k];
            const bool known = cell.figure && column.used && !table.rated.empty();
            result.figures.push_back(cell.figure);
            result.values.push_back(known ? std::optional(column.valueOf(*cell.figure)) : std::nullopt);
            result.assumed.push_back(cell.assumed);
        }
        results.push_back(std::move(result));
    }
    return results;
}

MethodDifference differenceOf(
    const MethodDisagreement& found, const CriteriaAnalysis& analysis, const std::vector<std::size_t>& usedColumns)
{
    using Method = MethodDisagreement::Method;
    const auto option = [&](std::size_t i) { return analysis.options[analysis.rated[i]].id; };
    MethodDifference difference;
    difference.winner = option(found.winner);
    difference.against = option(found.against);
    difference.criterion = analysis.criteria[usedColumns[found.criterion]].id;
    const char* reason = nullptr;
    if (found.method == Method::Topsis) {
        difference.method = "topsis";
        reason = found.byDistance ? "topsisDistance" : "topsisLength";
    } else if (found.method == Method::Vikor) {
        difference.method = "vikor";
        reason = found.shareThere > found.shareHere ? "vikorRegret" : "vikorRange";
    } else {
        difference.method = "promethee2";
        reason = "prometheeCounts";
    }
    difference.reason = {reason,
        {difference.against, difference.winner, difference.criterion, numberText(found.shareThere),
            numberText(found.shareHere)}};
    return difference;
}

} // namespace

double DecisionColumn::valueOf(double x) const
{
    if (levels)
        return x;
    if (function)
        return tunepoint::valueOf(*function, x);
    return std::clamp(openLinearValue(range.worst, range.best, x), -kFarthestValue, kFarthestValue);
}

double DecisionColumn::gain(double x) const
{
    if (levels)
        return x;
    if (function && !directionOf(*function))
        return tunepoint::valueOf(*function, x);
    return direction == Direction::Maximise ? x : -x;
}

DecisionTable decisionTable(const Assessment& assessment, const CriteriaCatalogue& catalogue,
    const std::vector<StrategyResult>& results)
{
    return Builder(assessment, catalogue, results).build();
}

void keepUsed(const DecisionTable& table, std::vector<double>& leafWeights)
{
    double sum = 0;
    std::size_t used = 0;
    for (std::size_t k = 0; k < leafWeights.size(); ++k) {
        if (!table.columns[k].used)
            leafWeights[k] = 0;
        else
            ++used;
        sum += leafWeights[k];
    }
    if (used == leafWeights.size() && sum > 0)
        return; // they sum to 1 already
    for (std::size_t k = 0; k < leafWeights.size() && used > 0; ++k) {
        if (table.columns[k].used)
            leafWeights[k] = sum > 0 ? leafWeights[k] / sum : 1.0 / double(used);
    }
}

CriteriaAnalysis analyse(const Assessment& assessment, const DecisionTable& table)
{
    CriteriaAnalysis analysis;
    analysis.criteria = criterionResults(assessment, table);
    analysis.groups = groupResults(assessment, table.weights);
    analysis.options = optionResults(assessment, table);
    analysis.rated = table.rated;
    if (table.rated.empty())
        return analysis;
    const MethodInput input = methodInput(assessment, table);
    analysis.weightedSum = weightedSum(input.values, input.weights);
    analysis.topsis = topsis(input.matrix, input.weights);
    analysis.vikor = vikor(input.matrix, input.weights);
    analysis.promethee2 = promethee2(input.matrix, input.weights, input.preferences);

    std::vector<std::size_t> usedColumns;
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        if (table.columns[k].used)
            usedColumns.push_back(k);
    }
    for (const MethodDisagreement& found :
        disagreements(input, analysis.weightedSum, analysis.topsis, analysis.vikor, analysis.promethee2))
        analysis.differences.push_back(differenceOf(found, analysis, usedColumns));
    analysis.agree = analysis.differences.empty();

    const auto stability = weightStability(input.values, input.weights);
    for (std::size_t u = 0; u < usedColumns.size(); ++u)
        analysis.criteria[usedColumns[u]].stability = stability[u];

    std::vector<double> gains;
    for (std::size_t i = 0; i < input.matrix.options; ++i) {
        for (std::size_t u = 0; u < usedColumns.size(); ++u)
            gains.push_back(table.columns[usedColumns[u]].gain(input.matrix.at(i, u)));
    }
    for (const std::size_t i : undominated(gains, usedColumns.size()))
        analysis.paretoFront.push_back(table.rated[i]);
    return analysis;
}

Problems checkFigureNames(const Assessment& assessment)
{
    Problems problems;
    const std::vector<std::string_view> names = figureNames();
    for (std::size_t i = 0; i < assessment.criteria.size(); ++i) {
        const std::string_view figure = figureName(assessment.criteria[i]);
        if (figure.empty() || std::find(names.begin(), names.end(), figure) != names.end())
            continue;
        std::string allowed;
        for (const std::string_view name : names)
            allowed += (allowed.empty() ? "model:" : ", model:") + std::string(name);
        problems.push_back({ProblemCode::UnknownWord, "/criteria/" + std::to_string(i) + "/source",
            {std::string(figure), allowed}});
    }
    return problems;
}

} // namespace tunepoint
