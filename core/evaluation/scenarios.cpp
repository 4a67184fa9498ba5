// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/scenarios.h"

#include "core/assessment/assessment_json.h"
#include "core/assessment/figure_at.h"
#include "core/base/numbers.h"
#include "core/evaluation/plan_evaluation.h"
#include "core/evaluation/strategy_names.h"
#include "core/quantity/scaling.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tunepoint {

namespace {

class Planner {
public:
    Planner(const Assessment& assessment, const Catalogue& catalogue, const std::optional<Date>& date,
        const Plan& plan, Problems& problems)
        : m_assessment(assessment)
        , m_catalogue(catalogue)
        , m_date(date)
        , m_problems(problems)
    {
        for (const Input& input : plan.inputs)
            m_keys.emplace(input.pointer, input.key);
    }

    PlannedScenario planned(std::size_t index)
    {
        const Scenario& scenario = m_assessment.scenarios[index];
        m_at = "/scenarios/" + std::to_string(index);
        PlannedScenario result{&scenario, m_assessment, {}};
        result.document.scenarios.clear();
        result.document.versions.clear();
        for (const auto& [pointer, value] : scenario.values) {
            if (!setFigure(result.document, pointer, fixed(value)))
                report(ProblemCode::UnknownReference, at("values", pointer), {pointer});
        }
        addErrors(check(result.document), scenario);
        addErrors(checkNames(result.document, m_catalogue), scenario);
        if (hasErrors(m_problems))
            return result;
        result.plan = makePlan(result.document, m_catalogue, m_date);
        addErrors(result.plan.problems, scenario);
        for (Input& input : result.plan.inputs) {
            if (const auto key = m_keys.find(input.pointer); key != m_keys.end())
                input.key = key->second;
        }
        for (const auto& [pointer, factor] : scenario.factors)
            multiply(result.plan, pointer, factor);
        return result;
    }

private:
    [[nodiscard]] std::string at(const char* list, const std::string& pointer) const
    {
        return m_at + "/" + list + "/" + pointerToken(pointer);
    }

    void report(ProblemCode code, std::string pointer, std::vector<std::string> args)
    {
        m_problems.push_back({code, std::move(pointer), std::move(args)});
    }

    /// Errors of the changed document: they are due to the scenario, whose figure is named.
    void addErrors(const Problems& found, const Scenario& scenario)
    {
        for (const Problem& problem : found) {
            if (severityOf(problem.code) != Severity::Error)
                continue;
            const auto cause = std::find_if(
                scenario.values.begin(), scenario.values.end(), [&](const auto& figure) {
                    return problem.pointer == figure.first || problem.pointer.starts_with(figure.first + "/");
                });
            report(problem.code, cause == scenario.values.end() ? m_at : at("values", cause->first),
                problem.args);
        }
    }

    void multiply(Plan& plan, const std::string& pointer, double factor)
    {
        bool found = false;
        for (Input& input : plan.inputs) {
            if (input.pointer != pointer)
                continue;
            found = true;
            Quantity product = scaled(input.quantity, factor);
            if (const Problems wrong = check(product, input.bounds, ""); hasErrors(wrong)) {
                report(ProblemCode::OutOfRange, at("factors", pointer),
                    {numberText(median(input.quantity, input.bounds) * factor),
                        input.bounds.lower ? numberText(*input.bounds.lower) : "",
                        input.bounds.upper ? numberText(*input.bounds.upper) : ""});
                return;
            }
            input.central = median(product, input.bounds);
            input.quantity = std::move(product);
        }
        if (!found)
            report(ProblemCode::ScenarioWithoutEffect, at("factors", pointer), {pointer});
    }

    const Assessment& m_assessment;
    const Catalogue& m_catalogue;
    const std::optional<Date>& m_date;
    Problems& m_problems;
    std::map<std::string, std::string> m_keys; ///< by pointer
    std::string m_at;
};

ScenarioResult resultOf(const Scenario& scenario, const Evaluation& made, const Evaluation& original)
{
    ScenarioResult result;
    result.id = scenario.id;
    result.name = scenario.name;
    result.trials = made.trials;
    result.outcome = made.recommendation.outcome;
    result.strategy = made.recommendation.strategy;
    result.runnerUp = made.recommendation.runnerUp;
    result.sameChoice = result.strategy == original.recommendation.strategy;
    for (const StrategyResult& strategy : made.strategies) {
        ScenarioFigures figures;
        figures.id = strategy.id;
        figures.eligible = strategy.eligible;
        figures.comparable = strategy.comparable;
        figures.netPresentValue = strategy.central.netPresentValue;
        if (strategy.chance) {
            const Summary& worth = strategy.chance->netPresentValue;
            figures.expected = Estimate{worth.mean, worth.standardError};
            figures.probabilityBest = strategy.chance->probabilityBest;
        }
        figures.costPerMonth = strategy.central.costPerMonth;
        figures.accuracy = strategy.central.accuracy;
        result.strategies.push_back(std::move(figures));
    }
    return result;
}

constexpr std::string_view kModelPrices[]{"inputPricePerMillion", "outputPricePerMillion",
    "cachedInputPricePerMillion", "cacheWritePricePerMillion", "escalationInputPricePerMillion",
    "escalationOutputPricePerMillion"};

} // namespace

std::vector<PlannedScenario> planScenarios(const Assessment& assessment, const Catalogue& catalogue,
    const std::optional<Date>& date, const Plan& plan, Problems& problems)
{
    std::vector<PlannedScenario> planned;
    Planner planner(assessment, catalogue, date, plan, problems);
    for (std::size_t i = 0; i < assessment.scenarios.size(); ++i)
        planned.push_back(planner.planned(i));
    return planned;
}

bool addScenarios(
    Evaluation& evaluation, const std::vector<PlannedScenario>& scenarios, const EvaluationOptions& options)
{
    EvaluationOptions how = options;
    how.depth = options.depth == Depth::Full ? Depth::Distributions : Depth::Central;
    how.trials = std::min(options.trials, kScenarioTrials);
    for (const PlannedScenario& planned : scenarios) {
        Evaluation made;
        made.seed = evaluation.seed;
        made.currency = evaluation.currency;
        made.horizonMonths = evaluation.horizonMonths;
        if (!evaluatePlan(made, planned.document, planned.plan, how, Extent::Choice))
            return false;
        evaluation.outlook.scenarios.push_back(resultOf(*planned.scenario, made, evaluation));
    }
    return true;
}

std::vector<Scenario> standardScenarios(const Evaluation& evaluation)
{
    Scenario prices;
    prices.id = "pricesDouble";
    Scenario volume;
    volume.id = "volumeHalves";
    Scenario lives;
    lives.id = "modelsLiveAYear";
    for (const Input& input : evaluation.inputs) {
        if (std::find(std::begin(kModelPrices), std::end(kModelPrices), input.field)
            != std::end(kModelPrices))
            prices.factors[input.pointer] = 2;
        else if (input.pointer == "/task/itemsPerMonth")
            volume.factors[input.pointer] = 0.5;
        else if (input.field == "modelLifetimeMonths" && input.central > 0)
            lives.values[input.pointer] = 12;
    }
    std::vector<Scenario> found;
    for (Scenario* scenario : {&prices, &volume, &lives}) {
        if (!scenario->values.empty() || !scenario->factors.empty())
            found.push_back(std::move(*scenario));
    }
    return found;
}

void addMissingScenarios(Assessment& assessment, const std::vector<Scenario>& scenarios)
{
    for (const Scenario& scenario : scenarios) {
        const bool present = std::any_of(assessment.scenarios.begin(), assessment.scenarios.end(),
            [&](const Scenario& other) { return other.id == scenario.id; });
        if (!present)
            assessment.scenarios.push_back(scenario);
    }
}

} // namespace tunepoint
