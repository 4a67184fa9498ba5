// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/record_findings.h"
#include "core/evaluation/plan_evaluation.h"

#include "core/decision/guard_rails.h"
#include "core/economics/cash_flow.h"
#include "core/evaluation/criteria_rails.h"
#include "core/evaluation/recorded_evaluation.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace tunepoint {

namespace {

/// Central values of the inputs, some of them changed.
using Substitution = std::function<double(const std::string& pointer, double central)>;

std::vector<double> changedValues(const Evaluation& evaluation, const Substitution& change)
{
    std::vector<double> values;
    for (const Input& input : evaluation.inputs) {
        const double value = change(input.pointer, input.central);
        const Bounds& bounds = input.bounds;
        values.push_back(std::clamp(value, bounds.lower.value_or(-std::numeric_limits<double>::max()),
            bounds.upper.value_or(std::numeric_limits<double>::max())));
    }
    return values;
}

double netPresentValue(const Plan& plan, const StrategyPlan& strategy, const std::vector<double>& values)
{
    const SharedFigures shared = sharedFigures(plan, values);
    std::vector<StrategyFigures> stretches;
    fillStrategyFigures(plan, strategy, values, stretches);
    const Ledger ledger = joinedLedger(shared, stretches);
    return figuresOf(shared, ledger).netPresentValue;
}

const StrategyPlan* planOf(const Plan& plan, const std::string& id)
{
    const auto at = std::find_if(plan.strategies.begin(), plan.strategies.end(),
        [&](const StrategyPlan& strategy) { return strategy.id == id; });
    return at == plan.strategies.end() ? nullptr : &*at;
}

const Input* inputAt(const Evaluation& evaluation, std::string_view pointer)
{
    const auto at = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
        [&](const Input& input) { return input.pointer == pointer; });
    return at == evaluation.inputs.end() ? nullptr : &*at;
}

std::optional<double> figureNamed(const Evaluation& evaluation, std::string_view name)
{
    if (!name.empty() && name.front() == '/') {
        const Input* input = inputAt(evaluation, name);
        return input ? std::optional(input->central) : std::nullopt;
    }
    const std::size_t colon = name.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const StrategyResult* result = findResult(evaluation, std::string(name.substr(0, colon)));
    return result ? namedFigure(result->central, name.substr(colon + 1)) : std::nullopt;
}

JournalContext journalContext(const Evaluation& evaluation, const Plan& plan, const std::optional<Date>& date)
{
    JournalContext context;
    context.date = date;
    context.input = [&evaluation](std::string_view pointer) -> std::optional<KnownInput> {
        const Input* input = inputAt(evaluation, pointer);
        return input ? std::optional(KnownInput{&input->quantity, input->bounds}) : std::nullopt;
    };
    context.figure = [&evaluation](std::string_view name) { return figureNamed(evaluation, name); };
    const StrategyPlan* recommended
        = planOf(plan, evaluation.recommendation.strategy.value_or(std::string()));
    if (!recommended)
        return context;
    context.money = [&evaluation, &plan, recommended](const std::map<std::string, double>& inputs) {
        const auto values = changedValues(evaluation, [&](const std::string& pointer, double central) {
            const auto at = inputs.find(pointer);
            return at == inputs.end() ? central : at->second;
        });
        return std::optional(netPresentValue(plan, *recommended, values));
    };
    return context;
}

/// The eligible strategy with the best central net present value in a state of the world; empty: none.
std::string bestIn(const Evaluation& evaluation, const Plan& plan, const std::vector<double>& values)
{
    std::string best;
    double most = 0;
    for (const StrategyResult& result : evaluation.strategies) {
        const StrategyPlan* strategy = planOf(plan, result.id);
        if (!result.eligible || !result.comparable || !strategy)
            continue;
        const double value = netPresentValue(plan, *strategy, values);
        if (best.empty() || value > most) {
            best = result.id;
            most = value;
        }
    }
    return best;
}

PremortemResult foresee(const PremortemRisk& risk, const Evaluation& evaluation, const Plan& plan)
{
    PremortemResult result;
    result.id = risk.id;
    result.likelihood = risk.likelihood;
    const auto values = changedValues(evaluation, [&](const std::string& pointer, double central) {
        if (const auto value = risk.values.find(pointer); value != risk.values.end())
            return value->second;
        const auto factor = risk.factors.find(pointer);
        return factor == risk.factors.end() ? central : central * factor->second;
    });
    for (const auto* figures : {&risk.values, &risk.factors}) {
        for (const auto& [pointer, value] : *figures) {
            if (!inputAt(evaluation, pointer))
                result.unused.push_back(pointer);
        }
    }
    const auto today = changedValues(evaluation, [](const std::string&, double central) { return central; });
    result.best = bestIn(evaluation, plan, values);
    result.flips = result.best != bestIn(evaluation, plan, today);
    const StrategyPlan* recommended
        = planOf(plan, evaluation.recommendation.strategy.value_or(std::string()));
    if (!recommended)
        return result;
    result.netPresentValue = netPresentValue(plan, *recommended, values);
    result.change = *result.netPresentValue - netPresentValue(plan, *recommended, today);
    if (risk.likelihood)
        result.expectedChange = *risk.likelihood * *result.change;
    return result;
}

double parameterOf(const Evaluation& evaluation, const std::string& strategy, std::string_view field)
{
    const auto at = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
        [&](const Input& input) { return input.strategy == strategy && input.field == field; });
    return at == evaluation.inputs.end() ? 0 : at->central;
}

ReadinessFacts readinessFacts(const Evaluation& evaluation, const Catalogue& catalogue)
{
    ReadinessFacts facts;
    const auto learns = [&](const StrategyResult& result) {
        const Archetype* archetype = findArchetype(catalogue, result.archetype);
        return (archetype && archetype->learns)
            || parameterOf(evaluation, result.id, "retuneEveryMonths") > 0;
    };
    for (const StrategyResult& result : evaluation.strategies) {
        if (!result.eligible || !learns(result))
            continue;
        facts.learns = true;
        facts.examplesPlanned = std::max(facts.examplesPlanned,
            parameterOf(evaluation, result.id, "trainingExamples")
                + parameterOf(evaluation, result.id, "evaluationExamples"));
    }
    facts.strategy = evaluation.recommendation.strategy.value_or(std::string());
    facts.rival = evaluation.recommendation.runnerUp.value_or(std::string());
    facts.retunes = facts.learns && facts.strategy.empty();
    if (const StrategyResult* best = findResult(evaluation, facts.strategy)) {
        facts.recommendsStatusQuo = best->archetype == "statusQuo";
        facts.accuracy = best->central.accuracy;
        facts.retunes = learns(*best);
        facts.costPerMonth = best->central.costPerMonth;
    }
    if (const StrategyResult* rival = findResult(evaluation, facts.rival))
        facts.rivalAccuracy = rival->central.accuracy;
    return facts;
}

} // namespace

void addRecordFindings(Evaluation& evaluation, const Assessment& assessment, const Catalogue& catalogue,
    const Plan& plan, const std::optional<Date>& date)
{
    RecordFindings& records = evaluation.records;
    records.claims = judgeClaims(
        assessment.claims, [&](std::string_view name) { return figureNamed(evaluation, name); }, date);
    if (!assessment.strategies.empty())
        records.readiness = readiness(assessment, readinessFacts(evaluation, catalogue));
    records.journal = readJournal(assessment, journalContext(evaluation, plan, date));
    for (std::size_t i = 0; i < assessment.premortem.size(); ++i) {
        records.premortem.push_back(foresee(assessment.premortem[i], evaluation, plan));
        records.premortem.back().pointer = "/premortem/" + std::to_string(i);
    }
    const Problems rails = evaluation.criteria ? criteriaRails(assessment, *evaluation.criteria) : Problems{};
    for (const Problems& found : {movedFigures(assessment, evaluation), barePercentages(assessment),
             moneyCountedTwice(assessment), rails})
        evaluation.problems.insert(evaluation.problems.end(), found.begin(), found.end());
}

} // namespace tunepoint
