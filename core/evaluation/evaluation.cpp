// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"
#include "core/evaluation/trial_worlds.h"

#include "core/assessment/assessment_json.h"
#include "core/economics/break_even.h"
#include "core/economics/cost_model.h"
#include "core/evaluation/chance_engine.h"
#include "core/evaluation/conclusion.h"
#include "core/evaluation/correlation_check.h"
#include "core/evaluation/decision_support.h"
#include "core/evaluation/decision_table.h"
#include "core/evaluation/framework_figures.h"
#include "core/evaluation/outlook_engine.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/plan_evaluation.h"
#include "core/evaluation/record_findings.h"
#include "core/evaluation/recorded_evaluation.h"
#include "core/evaluation/risk_gates.h"
#include "core/evaluation/service_figures.h"
#include "core/evaluation/smallest_change.h"
#include "core/evaluation/strategy_names.h"
#include "core/evaluation/trial_details.h"
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tunepoint {

namespace {

struct Worked {
    StrategyResult result;
    VolumeProfile profile;
};

/// What is no money: speed, time to first use, how long it stays ahead, whether the team can do it.
void addService(CentralFigures& figures, const StrategyPlan& strategy, const SharedFigures& shared,
    const std::vector<StrategyFigures>& stretches)
{
    figures.teamFit = strategy.teamFit;
    figures.weeksToFirstUse = weeksToFirstUse(stretches.front(), strategy);
    figures.latencyP95Seconds = latencyOf(shared, stretches);
    figures.overtakenMonth = overtakenInMonth(stretches);
}

Worked workOut(const Assessment& assessment, const Plan& plan, const StrategyPlan& strategyPlan,
    const SharedFigures& shared, std::span<const double> values)
{
    const Strategy& strategy = assessment.strategies[strategyPlan.index];
    std::vector<StrategyFigures> stretches;
    fillStrategyFigures(plan, strategyPlan, values, stretches);
    const Ledger ledger = joinedLedger(shared, stretches);
    Worked worked;
    worked.profile = volumeProfile(shared, stretches.front());
    for (std::size_t i = 1; i < stretches.size(); ++i)
        worked.profile = worked.profile + volumeProfile(shared, stretches[i]);
    StrategyResult& result = worked.result;
    result.id = strategy.id;
    result.name = strategy.name;
    result.archetype = strategy.archetype;
    result.central = figuresOf(shared, ledger);
    addService(result.central, strategyPlan, shared, stretches);
    result.comparable = strategyPlan.kind != StrategyKind::StatusQuo || shared.hasBaseline;
    if (strategyPlan.callsModel) {
        result.tokens = tokensPerItem(shared, stretches.front().parameters);
        result.callCost = modelCallCost(shared, stretches.front().parameters, strategyPlan.batchAllowed);
        result.model = strategyPlan.model;
    }
    result.gates = judgeGates(assessment, strategy, result.central, strategyPlan.facts);
    result.eligible = std::all_of(
        result.gates.begin(), result.gates.end(), [](const GateResult& gate) { return gate.passed; });
    return worked;
}

BreakEven breakEvenOf(const Worked& a, const Worked& b, const SharedFigures& shared)
{
    BreakEven pair;
    pair.a = a.result.id;
    pair.b = b.result.id;
    if (!a.result.comparable || !b.result.comparable)
        return pair;
    const bool sameFlows = a.result.central.cashFlow == b.result.central.cashFlow;
    pair.always = identical(a.profile, b.profile) && sameFlows;
    if (pair.always)
        return pair;
    pair.volumesPerMonth = equalVolumes(a.profile, b.profile);
    pair.months = crossingMonths(a.result.central.cashFlow, b.result.central.cashFlow);
    if (!pair.months.empty() && shared.itemsPerMonth > 0)
        pair.items = itemsUntil(shared, pair.months.front());
    return pair;
}

/// Every pair a before b. False when stopped.
bool addBreakEvens(Evaluation& evaluation, const std::vector<Worked>& worked, const SharedFigures& shared,
    const EvaluationOptions& options)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t a = 0; a < worked.size(); ++a) {
        for (std::size_t b = a + 1; b < worked.size(); ++b)
            pairs.emplace_back(a, b);
    }
    evaluation.breakEven.resize(pairs.size());
    return forEachBlock(pairs.size(), options.threads, options.stop, [&](std::size_t i, unsigned) {
        evaluation.breakEven[i] = breakEvenOf(worked[pairs[i].first], worked[pairs[i].second], shared);
    });
}

void addProblems(Problems& to, const Problems& from)
{
    for (const Problem& problem : from) {
        if (std::find(to.begin(), to.end(), problem) == to.end())
            to.push_back(problem);
    }
}

/// Where each accuracy comes from, and with trials when it is overtaken.
void tellAccuracies(Evaluation& evaluation, const Assessment& assessment, const Catalogue& catalogue,
    const Plan& plan, const EvaluationOptions& options)
{
    const std::vector<double> values = centralWorld(plan);
    addAccuracyStories(evaluation, assessment, catalogue, plan, sharedFigures(plan, values), values);
    if (options.depth != Depth::Full)
        return;
    const InputSampler sampler(
        assessment, plan, options.sampler, evaluation.seed, options.threads, options.stop);
    addAccuracyTrials(evaluation, plan, sampler, std::size_t(evaluation.trials), options.threads);
}

struct Frame {
    const Assessment& assessment;
    const Catalogue& catalogue;
    const Plan& plan;
    const std::vector<PlannedScenario>& scenarios;
    const std::optional<Date>& date;
};

/// What rests on the figures of the strategies, which are worked out. False: stopped.
bool addWhatFollows(Evaluation& evaluation, const Frame& frame, const EvaluationOptions& options)
{
    const auto& [assessment, catalogue, plan, scenarios, date] = frame;
    if (!addOutlook(evaluation, assessment, catalogue, plan, scenarios, options))
        return false;
    tellAccuracies(evaluation, assessment, catalogue, plan, options);
    evaluation.frameworks = judgeFrameworks(assessment, catalogue, frameworkFigures(evaluation), date);
    addFrameworkVoices(evaluation);
    addRecordFindings(evaluation, assessment, catalogue, plan, date);
    addProblems(evaluation.problems, movedFigures(assessment, evaluation));
    return true;
}

} // namespace

Evaluation evaluate(
    const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options)
{
    Evaluation evaluation;
    evaluation.engineVersion = TUNEPOINT_VERSION;
    evaluation.seed = options.seed.value_or(assessment.seed);
    evaluation.sampler = options.sampler == Sampler::Sobol ? "sobol" : "random";
    evaluation.currency = assessment.currency;
    evaluation.horizonMonths = assessment.horizonMonths;
    const std::optional<Date> date = options.date ? options.date : parseDate(assessment.date);
    evaluation.date = date ? toIso(*date) : std::string();
    addProblems(evaluation.problems, check(assessment));
    addProblems(evaluation.problems, checkNames(assessment, catalogue));
    addProblems(evaluation.problems, checkFigureNames(assessment));
    addProblems(evaluation.problems, checkCorrelations(assessment));
    addProblems(evaluation.problems, checkFrameworkNames(assessment, catalogue));
    if (hasErrors(evaluation.problems))
        return evaluation;
    const Plan plan = makePlan(assessment, catalogue, date);
    addProblems(evaluation.problems, plan.problems);
    if (hasErrors(evaluation.problems))
        return evaluation;
    const auto scenarios = planScenarios(assessment, catalogue, date, plan, evaluation.problems);
    if (hasErrors(evaluation.problems))
        return evaluation;
    const Frame frame{assessment, catalogue, plan, scenarios, date};
    const auto distributed = [&](Evaluation known) {
        EvaluationOptions how = options;
        how.depth = Depth::Distributions;
        if (addWhatFollows(known, frame, how))
            options.whenDistributed(std::move(known));
    };
    if (!evaluatePlan(evaluation, assessment, plan, options, Extent::Whole,
            options.whenDistributed ? distributed : std::function<void(Evaluation)>())
        || !addWhatFollows(evaluation, frame, options))
        return {};
    return evaluation;
}

bool evaluatePlan(Evaluation& evaluation, const Assessment& assessment, const Plan& plan,
    const EvaluationOptions& options, Extent extent, const std::function<void(Evaluation)>& distributed)
{
    const std::vector<double> values = centralWorld(plan);
    const SharedFigures shared = sharedFigures(plan, values);
    evaluation.discountRatePerYear = shared.discountRatePerYear;
    evaluation.itemsPerMonth = shared.itemsPerMonth;
    evaluation.hasBaseline = shared.hasBaseline;
    evaluation.inputs = plan.inputs;

    std::vector<Worked> worked(plan.strategies.size());
    const bool workedOut
        = forEachBlock(worked.size(), options.threads, options.stop, [&](std::size_t s, unsigned) {
              worked[s] = workOut(assessment, plan, plan.strategies[s], shared, values);
          });
    if (!workedOut)
        return false;
    if (extent == Extent::Whole && !addBreakEvens(evaluation, worked, shared, options))
        return false;
    for (Worked& each : worked)
        evaluation.strategies.push_back(std::move(each.result));
    if (options.depth == Depth::Central) {
        addRiskGates(evaluation, assessment.decision, nullptr);
        if (!addCriteria(evaluation, assessment, plan, options))
            return false;
        conclude(evaluation, assessment, nullptr);
        return true;
    }
    const InputSampler sampler(
        assessment, plan, options.sampler, evaluation.seed, options.threads, options.stop);
    Simulation simulation = simulate(plan, sampler, {options.trials, options.threads, options.stop});
    if (simulation.trials == 0)
        return false;
    evaluation.trials = simulation.trials;
    const TrialRun run{assessment, plan, sampler, simulation, options};
    if (!addDistributions(evaluation, run))
        return false;
    addRiskGates(evaluation, assessment.decision, &simulation);
    if (!addCriteria(evaluation, assessment, plan, sampler, simulation, options))
        return false;
    if (options.depth == Depth::Full && distributed) {
        Evaluation known = evaluation;
        conclude(known, assessment, &simulation);
        distributed(std::move(known));
    }
    if (options.depth == Depth::Full && extent == Extent::Whole && !addInsight(evaluation, run))
        return false;
    conclude(evaluation, assessment, &simulation);
    if (options.depth == Depth::Full && extent == Extent::Whole)
        evaluation.recommendation.smallestChange = smallestChange(evaluation, run);
    return !options.stop.stop_requested();
}

Ledger joinedLedger(const SharedFigures& shared, std::span<const StrategyFigures> stretches)
{
    Ledger ledger = ledgerOf(shared, stretches.front());
    for (const StrategyFigures& next : stretches.subspan(1))
        ledger = ledger + ledgerOf(shared, next);
    return ledger;
}

CentralFigures centralFigures(const Plan& plan, const StrategyPlan& strategy, const SharedFigures& shared,
    std::span<const double> values)
{
    std::vector<StrategyFigures> stretches;
    fillStrategyFigures(plan, strategy, values, stretches);
    const Ledger ledger = joinedLedger(shared, stretches);
    CentralFigures figures = figuresOf(shared, ledger);
    addService(figures, strategy, shared, stretches);
    return figures;
}

const StrategyResult* findResult(const Evaluation& evaluation, const std::string& id)
{
    const auto at = std::find_if(evaluation.strategies.begin(), evaluation.strategies.end(),
        [&](const StrategyResult& result) { return result.id == id; });
    return at == evaluation.strategies.end() ? nullptr : &*at;
}

} // namespace tunepoint
