// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/plan.h"

#include "core/accuracy/error_kinds.h"
#include "core/decision/team_fit.h"
#include "core/economics/cost_model.h"
#include "core/evaluation/copied_draws.h"
#include "core/evaluation/strategy_resolver.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace tunepoint {

namespace {

struct SharedField {
    std::string_view id;
    double SharedFigures::*member;
};

constexpr std::array taskMembers{
    SharedField{"itemsPerMonth", &SharedFigures::itemsPerMonth},
    SharedField{"growthPerMonth", &SharedFigures::growthPerMonth},
    SharedField{"inputTokens", &SharedFigures::inputTokens},
    SharedField{"outputTokens", &SharedFigures::outputTokens},
    SharedField{"fixedPromptTokens", &SharedFigures::fixedPromptTokens},
    SharedField{"costPerLabel", &SharedFigures::costPerLabel},
    SharedField{"examplesAvailable", &SharedFigures::examplesAvailable},
    SharedField{"knowledgeTokens", &SharedFigures::knowledgeTokens},
    SharedField{"knowledgeChangePerMonth", &SharedFigures::knowledgeChangePerMonth},
    SharedField{"peakItemsPerHour", &SharedFigures::peakItemsPerHour},
    SharedField{"costPerError", &SharedFigures::costPerError},
    SharedField{"costPerFalseAlarm", &SharedFigures::costPerFalseAlarm},
    SharedField{"costPerMiss", &SharedFigures::costPerMiss},
    SharedField{"prevalence", &SharedFigures::prevalence},
};

constexpr std::array baselineMembers{
    SharedField{"minutesPerItem", &SharedFigures::minutesPerItem},
    SharedField{"wagePerHour", &SharedFigures::wagePerHour},
    SharedField{"accuracy", &SharedFigures::baselineAccuracy},
    SharedField{"otherCostPerItem", &SharedFigures::otherCostPerItem},
    SharedField{"valuePerCorrectItem", &SharedFigures::valuePerCorrectItem},
};

bool isModelled(const Strategy& strategy)
{
    return strategy.archetype != "custom" && strategy.archetype != "statusQuo";
}

bool retrieves(const Assessment& assessment, const Catalogue& catalogue)
{
    return std::any_of(
        assessment.strategies.begin(), assessment.strategies.end(), [&](const Strategy& strategy) {
            const Archetype* archetype = findArchetype(catalogue, strategy.archetype);
            return archetype && archetype->figures.contains("embeddingPricePerMillion");
        });
}

/// A default that no strategy of the document would use only clutters the register.
bool defaultNeeded(std::string_view field, const Assessment& assessment, const Catalogue& catalogue)
{
    if (field == "knowledgeChangePerMonth" && assessment.task.knowledgeNeeded == KnowledgeNeeded::Own)
        return true; // what a tuned model learnt goes out of date
    if (field == "knowledgeTokens" || field == "knowledgeChangePerMonth")
        return retrieves(assessment, catalogue);
    return std::any_of(assessment.strategies.begin(), assessment.strategies.end(), isModelled);
}

void resolveTask(Plan& plan, InputList& inputs, const Assessment& assessment, const Catalogue& catalogue)
{
    for (const auto& [id, member] : taskMembers) {
        const TaskField& field = *taskField(id);
        if (const auto& stated = field.number(assessment.task)) {
            plan.shared.push_back({inputs.add(field.pointer(), field.pointer(), id, {}, field.unit,
                                       field.bounds, *stated, Origin::Document),
                member});
            continue;
        }
        const auto found = catalogue.taskDefaults.find(std::string(id));
        if (found == catalogue.taskDefaults.end() || !defaultNeeded(id, assessment, catalogue))
            continue;
        plan.labelPriceConverted = plan.labelPriceConverted || id == "costPerLabel";
        plan.shared.push_back({inputs.add(field.pointer(), field.pointer(), id, {}, field.unit, field.bounds,
                                   found->second.quantity, Origin::Catalogue, found->second.evidence),
            member});
    }
}

void resolveBaseline(Plan& plan, InputList& inputs, const Assessment& assessment)
{
    const Baseline& baseline = assessment.baseline;
    for (const auto& [id, member] : baselineMembers) {
        const auto fields = baselineFields();
        const auto field = std::find_if(
            fields.begin(), fields.end(), [id = id](const BaselineField& f) { return f.id == id; });
        if (const auto& stated = baseline.*field->member)
            plan.shared.push_back({inputs.add(field->pointer(), field->pointer(), id, {}, field->unit,
                                       field->bounds, *stated, Origin::Document),
                member});
    }
    SharedFigures& frame = plan.frame;
    frame.baselineAccuracyKnown = baseline.accuracy.has_value();
    const TaskProfile& task = assessment.task;
    plan.falseAlarmsPriced = task.costPerFalseAlarm.has_value();
    plan.missesPriced = task.costPerMiss.has_value();
    const bool anyErrorPriced = task.costPerError || plan.falseAlarmsPriced || plan.missesPriced;
    if ((plan.falseAlarmsPriced || plan.missesPriced) && !task.prevalence)
        plan.problems.push_back({ProblemCode::PrevalenceUnknown, "/task/prevalence", {}});
    const bool errorsPriced = baseline.accuracy && anyErrorPriced;
    frame.hasBaseline = (baseline.minutesPerItem && baseline.wagePerHour) || baseline.otherCostPerItem
        || baseline.valuePerCorrectItem || errorsPriced;
    if (!frame.hasBaseline)
        plan.problems.push_back({ProblemCode::NoBaseline, "/baseline", {}});
    else if (!baseline.accuracy && (baseline.valuePerCorrectItem || anyErrorPriced))
        plan.problems.push_back({ProblemCode::BaselineAccuracyUnknown, "/baseline/accuracy", {}});
}

void resolveExchangeRate(Plan& plan, InputList& inputs, const Assessment& assessment)
{
    if (!assessment.exchangeRate || assessment.currency == "USD")
        return;
    const ExchangeRate& stated = *assessment.exchangeRate;
    if (stated.from == "USD" && stated.to == assessment.currency)
        plan.exchangeRate = inputs.add("/exchangeRate/rate", "/exchangeRate/rate", "exchangeRate", {},
            Unit::Factor, notNegative, stated.rate, Origin::Document);
}

void readinessWarnings(Plan& plan, const Assessment& assessment)
{
    const auto has = [&](std::string_view archetype) {
        return std::any_of(assessment.strategies.begin(), assessment.strategies.end(),
            [&](const Strategy& strategy) { return strategy.archetype == archetype; });
    };
    if (!assessment.strategies.empty() && !has("statusQuo"))
        plan.problems.push_back({ProblemCode::NoStatusQuo, "/strategies", {}});
    if (!assessment.strategies.empty() && !has("businessLogic"))
        plan.problems.push_back({ProblemCode::NoBusinessLogic, "/strategies", {}});
    if (!assessment.strategies.empty() && !assessment.task.itemsPerMonth)
        plan.problems.push_back({ProblemCode::VolumeUnknown, "/task/itemsPerMonth", {}});
}

double converted(double value, const Plan& plan, std::span<const double> values)
{
    return plan.exchangeRate ? value * values[*plan.exchangeRate] : value;
}

void setCost(const CostBinding& binding, std::span<const double> values, StatedCost& cost)
{
    cost = binding.frame;
    if (cost.kind == CostKind::Series) {
        for (const std::size_t input : binding.amounts)
            cost.amounts.push_back(values[input]);
    } else {
        cost.amount = values[binding.amounts.front()];
    }
    if (binding.trend)
        cost.trendPerMonth = values[*binding.trend];
}

/// Nothing of the strategy that was in `figures` before stays, but its memory does.
void startAfresh(StrategyFigures& figures)
{
    StrategyFigures fresh;
    fresh.costs = std::move(figures.costs);
    fresh.priceChanges = std::move(figures.priceChanges);
    fresh.priceChanges.clear();
    figures = std::move(fresh);
}

void setStretch(
    const Plan& plan, const StrategyPlan& strategy, std::span<const double> values, StrategyFigures& figures)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    startAfresh(figures);
    figures.kind = strategy.kind;
    for (const ParameterBinding& binding : strategy.parameters) {
        const double value = values[binding.input];
        figures.parameters.*binding.member = binding.converted ? converted(value, plan, values) : value;
        if (binding.member == &StrategyParameters::successorPriceFactor)
            figures.typicalSuccessorFactor = plan.inputs[binding.input].central;
    }
    figures.costs.resize(strategy.costs.size());
    for (std::size_t i = 0; i < strategy.costs.size(); ++i)
        setCost(strategy.costs[i], values, figures.costs[i]);
    figures.losesTuningAtRetirement = strategy.losesTuningAtRetirement;
    figures.batchAllowed = strategy.batchAllowed;
    figures.knownRetirementMonth = strategy.knownRetirementMonth.value_or(never);
    if (strategy.retirement)
        figures.knownRetirementMonth = std::min(figures.knownRetirementMonth, values[*strategy.retirement]);
    if (strategy.statedMigrationCost)
        figures.statedMigrationCost = values[*strategy.statedMigrationCost];
    for (const PriceChangeBinding& change : strategy.priceChanges)
        figures.priceChanges.push_back(
            {change.months ? values[*change.months] : change.month, values[change.factor]});
    setAccuracy(plan, strategy, values, figures);
}

} // namespace

Plan makePlan(const Assessment& assessment, const Catalogue& catalogue, const std::optional<Date>& date)
{
    Plan plan;
    InputList inputs(plan);
    plan.frame.horizonMonths = assessment.horizonMonths;
    plan.discountRate = inputs.add("/discountRatePerYear", "/discountRatePerYear", "discountRatePerYear", {},
        Unit::Share, {-1.0, std::nullopt}, assessment.discountRatePerYear, Origin::Document);
    resolveTask(plan, inputs, assessment, catalogue);
    resolveBaseline(plan, inputs, assessment);
    resolveExchangeRate(plan, inputs, assessment);
    StrategyResolver resolver(plan, inputs, assessment, catalogue, date);
    for (std::size_t i = 0; i < assessment.strategies.size(); ++i) {
        plan.strategies.push_back(resolver.resolve(i));
        plan.strategies.back().id = assessment.strategies[i].id;
        plan.strategies.back().teamFit
            = teamFit(assessment.task, catalogue.criteria, assessment.strategies[i].archetype);
    }
    resolver.finish();
    shareCopiedDraws(plan, assessment);
    plan.criteria = &catalogue.criteria;
    const Problems skills = skillWarnings(assessment, catalogue.criteria);
    plan.problems.insert(plan.problems.end(), skills.begin(), skills.end());
    readinessWarnings(plan, assessment);
    return plan;
}

SharedFigures sharedFigures(const Plan& plan, std::span<const double> values)
{
    SharedFigures shared = plan.frame;
    for (const SharedBinding& binding : plan.shared)
        shared.*binding.member = values[binding.input];
    if (plan.discountRate)
        shared.discountRatePerYear = values[*plan.discountRate];
    // Labels priced by the catalogue are in USD like its other prices.
    if (plan.labelPriceConverted)
        shared.costPerLabel = converted(shared.costPerLabel, plan, values);
    if (plan.falseAlarmsPriced || plan.missesPriced)
        shared.costPerError = costOfError(shared.prevalence,
            plan.falseAlarmsPriced ? shared.costPerFalseAlarm : shared.costPerError,
            plan.missesPriced ? shared.costPerMiss : shared.costPerError);
    return shared;
}

void fillStrategyFigures(const Plan& plan, const StrategyPlan& strategy, std::span<const double> values,
    std::vector<StrategyFigures>& stretches)
{
    stretches.resize(strategy.second ? 2 : 1);
    StrategyFigures& first = stretches.front();
    setStretch(plan, strategy, values, first);
    if (!strategy.second)
        return;
    StrategyFigures& next = stretches.back();
    setStretch(plan, *strategy.second, values, next);
    next.startMonth = first.parameters.switchMonth;
    first.endMonth
        = next.startMonth + next.parameters.leadTimeWeeks * next.parameters.scheduleSlip / kWeeksPerMonth;
}

} // namespace tunepoint
