// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/strategy_resolver.h"

#include "core/base/numbers.h"
#include "core/evaluation/strategy_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kDaySeconds = 86'400;

Quantity assumption(double low, double likely, double high)
{
    Quantity quantity = threePoint(low, likely, high);
    quantity.grade = EvidenceGrade::Guess;
    return quantity;
}

Quantity listPrice(double price, const ModelPrice& model)
{
    Quantity quantity = fixed(price);
    quantity.source = model.source;
    quantity.date = model.date;
    quantity.grade = model.grade;
    return quantity;
}

Unit unitOfCost(CostKind kind)
{
    switch (kind) {
    case CostKind::OneOff:
    case CostKind::Series:
        return Unit::Money;
    case CostKind::Monthly:
        return Unit::MoneyPerMonth;
    case CostKind::PerItem:
        return Unit::MoneyPerItem;
    case CostKind::PerToken:
        return Unit::MoneyPerMillionTokens;
    }
    return Unit::Money;
}

/// Months after the evaluation's date at which a dated event falls; empty when there is no date to count
/// from.
std::optional<double> monthsUntil(const std::string& day, const std::optional<Date>& from)
{
    const auto date = parseDate(day);
    return date && from ? std::optional(monthsBetween(*from, *date)) : std::nullopt;
}

} // namespace

std::size_t InputList::add(std::string pointer, std::string key, std::string_view field, std::string strategy,
    Unit unit, const Bounds& bounds, Quantity quantity, Origin origin, std::vector<std::string> evidence)
{
    Input input;
    input.pointer = std::move(pointer);
    input.key = std::move(key);
    input.field = field;
    input.strategy = std::move(strategy);
    input.unit = unit;
    input.bounds = bounds;
    input.central = median(quantity, bounds);
    input.quantity = std::move(quantity);
    input.origin = origin;
    input.evidence = std::move(evidence);
    m_plan.inputs.push_back(std::move(input));
    return m_plan.inputs.size() - 1;
}

std::string StrategyResolver::Scope::pointer(std::string_view parameter) const
{
    return strategyPointer(index) + "/parameters/" + pointerToken(prefix) + pointerToken(parameter);
}

const ParameterValue* StrategyResolver::Scope::stated(std::string_view parameter) const
{
    const auto found = strategy.parameters.find(prefix + std::string(parameter));
    return found == strategy.parameters.end() ? nullptr : &found->second;
}

std::string StrategyResolver::Scope::word(const std::string& id) const
{
    const auto found = words.find(id);
    return found == words.end() ? std::string() : found->second;
}

StrategyResolver::StrategyResolver(Plan& plan, InputList& inputs, const Assessment& assessment,
    const Catalogue& catalogue, const std::optional<Date>& date)
    : m_plan(plan)
    , m_inputs(inputs)
    , m_assessment(assessment)
    , m_catalogue(catalogue)
    , m_date(date)
{
}

StrategyPlan StrategyResolver::resolve(std::size_t index)
{
    const Strategy& strategy = m_assessment.strategies[index];
    StrategyPlan plan;
    plan.index = index;
    if (strategy.archetype == "statusQuo") {
        plan.kind = StrategyKind::StatusQuo;
        plan.facts.weights = WeightsOwner::NoModel;
        plan.facts.weightsKnown = true;
        plan.facts.residency
            = DataResidency::OwnPremises; // nothing leaves the house that does not leave it today
        plan.facts.residencyKnown = true;
        resolveCosts(plan, strategy, index);
        return plan;
    }
    if (strategy.archetype == "custom") {
        plan.kind = StrategyKind::Custom;
        resolveCosts(plan, strategy, index);
        statedAccuracy(
            plan, index, strategy, 0, 1.8); // close to uniform: nothing is known of a custom option
        customFacts(plan, strategy, index);
        resolveLifecycle(plan, strategy, index);
        return plan;
    }
    const Archetype* archetype = findArchetype(m_catalogue, strategy.archetype);
    if (!archetype) {
        plan.kind = StrategyKind::Custom;
        return plan;
    }
    const bool staged = archetype->words.contains("secondArchetype");
    if (!staged)
        return modelled(index, strategy, *archetype, "");

    Scope path{index, strategy, *archetype, "", {}};
    resolveWords(path);
    const Archetype* first = findArchetype(m_catalogue, path.word("firstArchetype"));
    const Archetype* second = findArchetype(m_catalogue, path.word("secondArchetype"));
    for (const auto& [found, id] :
        {std::pair(first, "firstArchetype"), std::pair(second, "secondArchetype")}) {
        if (!found || found->words.contains("secondArchetype") || found->id == "statusQuo"
            || found->id == "custom") {
            m_plan.problems.push_back({ProblemCode::UnknownArchetype, path.pointer(id), {path.word(id)}});
            plan.kind = StrategyKind::Custom;
            return plan;
        }
    }
    plan = modelled(index, strategy, *first, "first.");
    auto next = modelled(index, strategy, *second, "second.");
    next.costs.clear(); // costs[] belong to the whole path and are counted once
    plan.second = std::make_shared<const StrategyPlan>(std::move(next));
    for (const std::string_view id : {"switchMonth", "checkedItemsPerMonth"}) {
        const ParameterSpec& spec = *parameterSpec(id);
        const ParameterValue* stated = path.stated(id);
        if (stated && std::holds_alternative<Quantity>(*stated))
            bind(plan, path, spec, std::get<Quantity>(*stated), Origin::Document);
        else if (const auto found = archetype->figures.find(std::string(id));
                 found != archetype->figures.end())
            bind(plan, path, spec, found->second.quantity, Origin::Catalogue, found->second.evidence);
    }
    // The path is out only if even its first stretch cannot start; the second must be able to start as well.
    for (const ClosingFact& fact : plan.second->facts.closings)
        plan.facts.closings.push_back(fact);
    plan.facts.residency = std::min(plan.facts.residency, plan.second->facts.residency);
    return plan;
}

StrategyPlan StrategyResolver::modelled(
    std::size_t index, const Strategy& strategy, const Archetype& archetype, const std::string& prefix)
{
    Scope scope{index, strategy, archetype, prefix, {}};
    StrategyPlan plan;
    plan.index = index;
    plan.kind = StrategyKind::Modelled;
    resolveWords(scope);
    plan.accuracy.form = accuracyForm(scope);
    resolveParameters(plan, scope);
    resolvePrices(plan, scope);
    resolveCosts(plan, strategy, index);
    resolveAccuracy(plan, scope);
    resolveFacts(plan, scope);
    resolveLifecycle(plan, strategy, index);
    return plan;
}

void StrategyResolver::resolveWords(Scope& scope)
{
    scope.words = scope.archetype.words;
    for (const WordSpec& spec : wordSpecs()) {
        const ParameterValue* stated = scope.stated(spec.id);
        if (stated && std::holds_alternative<std::string>(*stated))
            scope.words[std::string(spec.id)] = std::get<std::string>(*stated);
    }
}

std::string StrategyResolver::streamKey(
    const Scope& scope, const ParameterSpec& spec, const Quantity& quantity, Origin origin) const
{
    if (origin == Origin::Document)
        return scope.strategy.id + "/" + scope.prefix + std::string(spec.id);
    // Wages, rates and prices are drivers that all strategies share: the same default is the same draw.
    if (isMoney(spec.unit) || spec.id == "successorPriceFactor" || spec.id == "modelLifetimeMonths")
        return "catalogue/" + std::string(spec.id) + "/" + numberText(median(quantity, spec.bounds)) + "/"
            + numberText(quantile(quantity, spec.bounds, 0.9));
    return "catalogue/" + scope.archetype.id + "/" + std::string(spec.id);
}

void StrategyResolver::bind(StrategyPlan& plan, const Scope& scope, const ParameterSpec& spec,
    const Quantity& quantity, Origin origin, const std::vector<std::string>& evidence, const std::string& key)
{
    const bool catalogueMoney = origin != Origin::Document && isMoney(spec.unit);
    m_usesCatalogueMoney = m_usesCatalogueMoney || catalogueMoney;
    const std::size_t input
        = m_inputs.add(scope.pointer(spec.id), key.empty() ? streamKey(scope, spec, quantity, origin) : key,
            spec.id, scope.strategy.id, spec.unit, spec.bounds, quantity, origin, evidence);
    plan.parameters.push_back({input, spec.member, catalogueMoney});
}

void StrategyResolver::resolveParameters(StrategyPlan& plan, const Scope& scope)
{
    for (const ParameterSpec& spec : parameterSpecs()) {
        const ParameterValue* stated = scope.stated(spec.id);
        if (stated && std::holds_alternative<Quantity>(*stated)) {
            bind(plan, scope, spec, std::get<Quantity>(*stated), Origin::Document);
            continue;
        }
        const auto found = scope.archetype.figures.find(std::string(spec.id));
        if (found == scope.archetype.figures.end() || !servesAccuracy(spec.id, plan.accuracy.form))
            continue;
        if (spec.id == "labelNoise" && scope.stated("logitGain"))
            continue; // a stated gain is one with the labels as they are
        if (spec.id == "methodChangeShare" && !m_assessment.task.methodChangesPerYear)
            continue;
        const DefaultFigure& figure = ofTask(spec.id, found->second);
        bind(plan, scope, spec, figure.quantity, Origin::Catalogue, figure.evidence);
    }
    const auto calls = std::find_if(plan.parameters.begin(), plan.parameters.end(),
        [](const ParameterBinding& b) { return b.member == &StrategyParameters::callsPerItem; });
    plan.callsModel = calls != plan.parameters.end() && m_plan.inputs[calls->input].central > 0;

    const auto& latency = m_assessment.task.latencyP95Seconds;
    const bool mayWait = latency && median(*latency, notNegative) >= kDaySeconds;
    plan.batchAllowed = mayWait;
    const ParameterValue* batch = scope.stated("batchShare");
    if (batch && latency && !mayWait && std::holds_alternative<Quantity>(*batch)
        && median(std::get<Quantity>(*batch), share) > 0)
        m_plan.problems.push_back({ProblemCode::BatchNotAllowed, scope.pointer("batchShare"),
            {numberText(median(*latency, notNegative))}});
    if (batch && !latency)
        plan.batchAllowed = true; // whoever states a batch share without a latency limit means it
    if (!batch && mayWait && plan.callsModel && scope.word("serving") == "api")
        bind(plan, scope, *parameterSpec("batchShare"), fixed(1), Origin::Catalogue);
}

void StrategyResolver::priceOf(StrategyPlan& plan, const Scope& scope, std::string_view parameter,
    const std::optional<double>& price, const ModelPrice* model, const Quantity& unknown)
{
    if (scope.stated(parameter) || scope.archetype.figures.contains(std::string(parameter)))
        return; // stated or given by the archetype: bound already
    const ParameterSpec& spec = *parameterSpec(parameter);
    if (price && model)
        bind(plan, scope, spec, listPrice(*price, *model), Origin::Price);
    else
        bind(plan, scope, spec, unknown, Origin::Price);
}

void StrategyResolver::resolvePrices(StrategyPlan& plan, const Scope& scope)
{
    if (!plan.callsModel || scope.word("serving") != "api")
        return;
    const auto price = [&](const std::string& word, std::string_view input, std::string_view output) {
        const std::string id = scope.word(word);
        const ModelPrice* model = findModel(m_catalogue, id);
        const bool stated = scope.stated(input) && scope.stated(output);
        if (!stated && (!model || !model->input || !model->output))
            m_plan.problems.push_back({ProblemCode::PriceUnknown, scope.pointer(word), {id}});
        // A price nobody has read: anything from a tiny open model to a frontier one.
        priceOf(plan, scope, input, model ? model->input : std::nullopt, model, assumption(0.05, 0.6, 6));
        priceOf(plan, scope, output, model ? model->output : std::nullopt, model, assumption(0.2, 2.5, 25));
        if (model && m_date && !stated) {
            m_usesDates = true;
            if (const auto read = parseDate(model->date); read && daysBetween(*read, *m_date) > 180)
                m_plan.problems.push_back({ProblemCode::StalePrice, scope.pointer(word),
                    {model->name, model->date, std::to_string(daysBetween(*read, *m_date))}});
        } else if (model && !stated) {
            m_usesDates = true;
        }
        return stated ? nullptr : model;
    };
    const ModelPrice* model = price("model", "inputPricePerMillion", "outputPricePerMillion");
    if (model) {
        plan.model = model->id;
        const auto cached = model->cachedInput ? model->cachedInput : model->input;
        const auto written = model->cacheWrite ? model->cacheWrite : model->input;
        if (cached)
            priceOf(plan, scope, "cachedInputPricePerMillion", cached, model, {});
        if (written)
            priceOf(plan, scope, "cacheWritePricePerMillion", written, model, {});
        if (plan.batchAllowed && model->batchInput && model->input && *model->input > 0
            && !scope.stated("batchPriceFactor")) {
            std::erase_if(plan.parameters,
                [](const ParameterBinding& b) { return b.member == &StrategyParameters::batchPriceFactor; });
            bind(plan, scope, *parameterSpec("batchPriceFactor"),
                listPrice(*model->batchInput / *model->input, *model), Origin::Price);
        }
    } else if (const auto* input = scope.stated("inputPricePerMillion"); input
               && std::holds_alternative<Quantity>(*input) && !scope.stated("cachedInputPricePerMillion")) {
        // A stated price without a stated discount: what is read from cache costs the same.
        bind(plan, scope, *parameterSpec("cachedInputPricePerMillion"), std::get<Quantity>(*input),
            Origin::Document);
    }
    if (!scope.word("escalationModel").empty())
        price("escalationModel", "escalationInputPricePerMillion", "escalationOutputPricePerMillion");
}

void StrategyResolver::resolveCosts(StrategyPlan& plan, const Strategy& strategy, std::size_t index)
{
    std::map<std::string, int> seen;
    for (std::size_t i = 0; i < strategy.costs.size(); ++i) {
        const CostElement& element = strategy.costs[i];
        const std::string pointer = strategyPointer(index) + "/costs/" + std::to_string(i);
        std::string key = strategy.id + "/costs/" + element.name;
        if (const int twin = seen[element.name]++; twin > 0)
            key += "#" + std::to_string(twin);
        const auto add = [&](const Quantity& amount, const std::string& below) {
            return m_inputs.add(pointer + below, key + below, element.name, strategy.id,
                unitOfCost(element.kind), unbounded, amount, Origin::Document);
        };
        CostBinding binding;
        binding.frame.kind = element.kind;
        binding.frame.tokens = element.tokens;
        binding.frame.from = element.from.value_or(element.kind == CostKind::OneOff ? 0 : 1);
        binding.frame.to = element.to.value_or(m_assessment.horizonMonths);
        binding.frame.everyMonths = std::max(1, element.everyMonths.value_or(1));
        if (element.kind == CostKind::Series) {
            for (std::size_t m = 0; m < element.amounts.size(); ++m)
                binding.amounts.push_back(add(element.amounts[m], "/amounts/" + std::to_string(m)));
        } else {
            binding.amounts.push_back(add(element.amount, "/amount"));
        }
        if (element.trendPerMonth)
            binding.trend = m_inputs.add(pointer + "/trendPerMonth", key + "/trendPerMonth", "trendPerMonth",
                strategy.id, Unit::SharePerMonth, {-1.0, std::nullopt}, *element.trendPerMonth,
                Origin::Document);
        plan.costs.push_back(std::move(binding));
    }
}

void StrategyResolver::resolveFacts(StrategyPlan& plan, const Scope& scope)
{
    const std::string residency = scope.word("residency");
    if (const auto place = dataResidencyFromWord(residency)) {
        plan.facts.residency = *place;
        plan.facts.residencyKnown = true;
    }
    const std::string weights = scope.word("weights");
    plan.facts.weights = weights == "own" ? WeightsOwner::Own
        : weights == "none"               ? WeightsOwner::NoModel
                                          : WeightsOwner::Provider;
    plan.facts.weightsKnown = !weights.empty();
    const std::string tuning = scope.word("tuning");
    plan.losesTuningAtRetirement = tuning == "closed";
    plan.attemptsEvent = event(plan, scope, "attempts", &StrategyParameters::attemptSuccess);
    const ModelPrice* model = findModel(m_catalogue, scope.word("model"));
    if (!model || scope.word("serving") != "api" || !m_date)
        return;
    for (const LifecycleFact& fact : m_catalogue.lifecycle) {
        const bool ofModel
            = std::find(fact.models.begin(), fact.models.end(), model->id) != fact.models.end();
        const bool ofProvider
            = fact.models.empty() && (fact.provider.empty() || fact.provider == model->provider);
        const auto months = monthsUntil(fact.date, m_date);
        if (!months || !(ofModel || ofProvider))
            continue;
        if (fact.event == LifecycleKind::Retirement && ofModel) {
            if (*months <= 0)
                plan.facts.closings.push_back({"modelRetired", model->name, fact.date, fact.source});
            else
                plan.knownRetirementMonth = std::min(plan.knownRetirementMonth.value_or(*months), *months);
        }
        const bool tunes = tuning == "closed" || tuning == "open";
        const bool spared = fact.onlyWithoutRecentUse && m_assessment.task.recentTunedUse.value_or(false);
        if (fact.event == LifecycleKind::NoNewTuning && tunes && !spared && *months <= 0
            && plan.facts.closings.empty())
            plan.facts.closings.push_back({"tuningClosed", fact.provider, fact.date, fact.source});
    }
}

void StrategyResolver::resolveLifecycle(StrategyPlan& plan, const Strategy& strategy, std::size_t index)
{
    for (std::size_t i = 0; i < strategy.lifecycle.size(); ++i) {
        const LifecycleEvent& event = strategy.lifecycle[i];
        const std::string pointer = strategyPointer(index) + "/lifecycle/" + std::to_string(i);
        const std::string key = strategy.id + "/lifecycle/" + std::to_string(i);
        m_usesDates = m_usesDates || !event.date.empty();
        const auto dated = monthsUntil(event.date, m_date);
        std::optional<std::size_t> months;
        if (event.months)
            months = m_inputs.add(pointer + "/months", key + "/months", "lifecycleMonths", strategy.id,
                Unit::Months, unbounded, *event.months, Origin::Document);
        const double when = months ? m_plan.inputs[*months].central : dated.value_or(1e9);
        if (event.event == LifecycleKind::NoNewTuning) {
            if (when <= 0)
                plan.facts.closings.push_back({"tuningClosed", strategy.name, event.date, event.source});
        } else if (event.event == LifecycleKind::Retirement) {
            if (when <= 0)
                plan.facts.closings.push_back({"modelRetired", strategy.name, event.date, event.source});
            else if (months)
                plan.retirement = months;
            else if (dated)
                plan.knownRetirementMonth = std::min(plan.knownRetirementMonth.value_or(when), when);
            if (event.migrationCost)
                plan.statedMigrationCost
                    = m_inputs.add(pointer + "/migrationCost", key + "/migrationCost", "migrationCost",
                        strategy.id, Unit::Money, notNegative, *event.migrationCost, Origin::Document);
        } else if (event.priceFactor && (months || dated)) {
            PriceChangeBinding change;
            change.month = when;
            change.months = months;
            change.factor = m_inputs.add(pointer + "/priceFactor", key + "/priceFactor", "priceFactor",
                strategy.id, Unit::Factor, notNegative, *event.priceFactor, Origin::Document);
            plan.priceChanges.push_back(change);
        }
    }
}

void StrategyResolver::customFacts(StrategyPlan& plan, const Strategy& strategy, std::size_t index)
{
    for (const auto& [key, value] : strategy.parameters) {
        if (const auto* word = std::get_if<std::string>(&value)) {
            if (key == "residency") {
                plan.facts.residencyKnown = true;
                plan.facts.residency = dataResidencyFromWord(*word).value_or(DataResidency::Anywhere);
            } else if (key == "weights") {
                plan.facts.weightsKnown = true;
                plan.facts.weights = *word == "own" ? WeightsOwner::Own
                    : *word == "none"               ? WeightsOwner::NoModel
                                                    : WeightsOwner::Provider;
            }
        } else if (const ParameterSpec* spec = parameterSpec(key)) {
            const std::size_t input = m_inputs.add(
                strategyPointer(index) + "/parameters/" + pointerToken(key), strategy.id + "/" + key,
                spec->id, strategy.id, spec->unit, spec->bounds, std::get<Quantity>(value), Origin::Document);
            plan.parameters.push_back({input, spec->member, false});
        }
    }
}

void StrategyResolver::finish()
{
    checkTarget();
    if (m_usesDates && !m_date)
        m_plan.problems.push_back({ProblemCode::DatesNotChecked, "/date", {}});
    if (m_lacksEvidence)
        m_plan.problems.push_back({ProblemCode::NoEvidenceForTask, "/task/type",
            {m_assessment.task.type ? std::string(wordOf(*m_assessment.task.type)) : std::string()}});
    m_usesCatalogueMoney = m_usesCatalogueMoney || m_plan.labelPriceConverted;
    if (m_usesCatalogueMoney && m_assessment.currency != "USD" && !m_plan.exchangeRate)
        m_plan.problems.push_back(
            {ProblemCode::CurrencyNotConverted, "/exchangeRate", {"USD", m_assessment.currency}});
}

} // namespace tunepoint
