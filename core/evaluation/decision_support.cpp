// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/decision_support.h"

#include "core/evaluation/acceptability.h"
#include "core/evaluation/decision_table.h"
#include "core/uncertainty/summary.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// Below every weighted value, for options that have none.
constexpr double kNotRated = -1e6;

bool readsModel(const DecisionTable& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
        [](const DecisionColumn& column) { return column.used && !column.figure.empty(); });
}

DecisionTable addAnalysis(Evaluation& evaluation, const Assessment& assessment, const Plan& plan)
{
    DecisionTable table = decisionTable(assessment, *plan.criteria, evaluation.strategies);
    evaluation.criteria = analyse(assessment, table);
    Problems& problems = evaluation.problems;
    for (const Problem& problem : table.problems) {
        if (std::find(problems.begin(), problems.end(), problem) == problems.end())
            problems.push_back(problem);
    }
    const auto nameOf = [&](const std::string& id) {
        const StrategyResult* result = findResult(evaluation, id);
        return result && !result->name.empty() ? result->name : id;
    };
    for (const MethodDifference& difference : evaluation.criteria->differences)
        problems.push_back({ProblemCode::MethodsDisagree, "/criteria",
            {nameOf(difference.against), difference.method, nameOf(difference.winner)}});
    return table;
}

AcceptabilityOptions drawing(const Evaluation& evaluation, const EvaluationOptions& options)
{
    return {options.sampler, evaluation.seed, options.trials, options.threads, options.stop, false};
}

/// Keeps what the trials say. False: stopped.
bool keep(CriteriaAnalysis& analysis, AcceptabilityResult& result)
{
    if (result.trials == 0)
        return false;
    analysis.trials = result.trials;
    analysis.acceptability = std::move(result.options);
    for (std::size_t k = 0; k < analysis.criteria.size(); ++k) {
        if (const auto& range = result.weightRanges[k]) {
            analysis.criteria[k].weightLow = range->first;
            analysis.criteria[k].weightHigh = range->second;
        }
    }
    return true;
}

/// Trials of the table's cells that are figures of the model.
struct ModelledCells {
    std::vector<FigureRequest> requests;
    std::vector<std::optional<std::size_t>> requestOf; ///< [option * columns + column]
};

ModelledCells modelledCells(const DecisionTable& table)
{
    ModelledCells cells;
    for (const std::size_t strategy : table.rated) {
        for (std::size_t k = 0; k < table.columns.size(); ++k) {
            const bool wanted = table.columns[k].used && table.cell(strategy, k).modelled;
            cells.requestOf.push_back(wanted ? std::optional(cells.requests.size()) : std::nullopt);
            if (wanted)
                cells.requests.push_back({strategy, table.columns[k].figure});
        }
    }
    return cells;
}

/// Puts the weighted value in the place of money.
void setObjective(Evaluation& evaluation, Simulation& simulation, const DecisionTable& table,
    const std::vector<double>& scores)
{
    const std::size_t strategies = evaluation.strategies.size();
    const std::size_t n = table.rated.size();
    simulation.objective.assign(std::size_t(simulation.trials) * strategies, kNotRated);
    for (std::size_t t = 0; t < simulation.trials; ++t) {
        for (std::size_t i = 0; i < n; ++i)
            simulation.objective[t * strategies + table.rated[i]] = scores[t * n + i];
    }
    std::vector<bool> rated(strategies, false);
    for (const std::size_t strategy : table.rated)
        rated[strategy] = true;
    const Contest result = contest(simulation.benefits(), rated);
    for (std::size_t s = 0; s < strategies; ++s) {
        if (auto& chance = evaluation.strategies[s].chance) {
            chance->probabilityBest = result.probabilityBest[s];
            chance->expectedRegret = rated[s] ? result.expectedRegret[s] : 0;
        }
    }
}

} // namespace

bool addCriteria(
    Evaluation& evaluation, const Assessment& assessment, const Plan& plan, const EvaluationOptions& options)
{
    if (assessment.criteria.empty())
        return true;
    const DecisionTable table = addAnalysis(evaluation, assessment, plan);
    if (readsModel(table) || table.rated.empty())
        return true;
    AcceptabilityResult result = acceptability(assessment, table, {}, drawing(evaluation, options));
    return keep(*evaluation.criteria, result);
}

bool addCriteria(Evaluation& evaluation, const Assessment& assessment, const Plan& plan,
    const InputSampler& sampler, Simulation& simulation, const EvaluationOptions& options)
{
    if (assessment.criteria.empty())
        return true;
    const DecisionTable table = addAnalysis(evaluation, assessment, plan);
    if (table.rated.empty())
        return true;
    const bool decides = assessment.decision.objective == Objective::WeightedValue;
    const ModelledCells cells = modelledCells(table);
    const FigureTrials figures(plan, sampler, simulation, cells.requests, options.threads, options.stop);
    if (!figures.complete())
        return false;
    std::vector<std::span<const double>> modelled(cells.requestOf.size());
    for (std::size_t i = 0; i < modelled.size(); ++i) {
        if (cells.requestOf[i])
            modelled[i] = figures.of(*cells.requestOf[i]);
    }
    AcceptabilityOptions how = drawing(evaluation, options);
    how.trials = simulation.trials;
    how.keepScores = decides;
    AcceptabilityResult result = acceptability(assessment, table, modelled, how);
    if (!keep(*evaluation.criteria, result))
        return false;
    if (decides)
        setObjective(evaluation, simulation, table, result.scores);
    return true;
}

} // namespace tunepoint
