// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_document.h"

#include "core/assessment/claims_json.h"
#include "core/assessment/journal_json.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/report_print.h"
#include "core/assessment/words.h"
#include "core/assessment/workshop_json.h"
#include "core/economics/parameters.h"
#include "core/quantity/metalog.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <functional>

namespace tunepoint::support {

namespace {

using Json = nlohmann::json;

constexpr double kOften = 0.7;
constexpr double kSeldom = 0.2;

Json randomJson(Dice& dice, int depth)
{
    switch (dice.below(depth > 0 ? 9 : 7)) {
    case 0:
        return nullptr;
    case 1:
        return dice.chance(0.5);
    case 2:
        return std::int64_t(dice.bits());
    case 3:
        return dice.bits();
    case 4:
        return std::ldexp(dice.between(-1.0, 1.0), dice.between(-200, 200));
    case 5:
        return double(dice.between(-3, 3));
    case 6:
        return randomText(dice, 20);
    case 7: {
        Json list = Json::array();
        for (int i = dice.between(0, 4); i > 0; --i)
            list.push_back(randomJson(dice, depth - 1));
        return list;
    }
    default: {
        Json object = Json::object();
        for (int i = dice.between(0, 4); i > 0; --i)
            object[randomText(dice, 10)] = randomJson(dice, depth - 1);
        return object;
    }
    }
}

UnknownKeys unknownKeys(Dice& dice)
{
    UnknownKeys keys;
    if (!dice.chance(kSeldom))
        return keys;
    for (int i = dice.between(1, 3); i > 0; --i) // no known key begins with "~"
        keys["~" + randomText(dice, 10)] = compactText(randomJson(dice, 3));
    return keys;
}

std::string randomId(Dice& dice, std::size_t index)
{
    const std::array<std::string, 6> stems{"s", "a/b", "x~y", "été", "🙂", "with space"};
    return dice.pick(stems) + std::to_string(index);
}

std::string randomDate(Dice& dice)
{
    const std::array<std::string, 4> dates{"", "2024-02-29", "1900-01-01", "2199-12-31"};
    return dice.pick(dates);
}

double inside(Dice& dice, const Bounds& bounds)
{
    const double size = std::exp(dice.between(-12.0, 20.0));
    if (bounds.lower && bounds.upper)
        return *bounds.lower + (*bounds.upper - *bounds.lower) * dice.between(0.001, 0.999);
    if (bounds.lower)
        return *bounds.lower + size;
    return dice.chance(0.5) ? size : -size;
}

std::array<double, 3> ascending(Dice& dice, const Bounds& bounds)
{
    std::array<double, 3> values{inside(dice, bounds), inside(dice, bounds), inside(dice, bounds)};
    std::sort(values.begin(), values.end());
    return values;
}

std::vector<double> several(Dice& dice, const std::function<double()>& one)
{
    std::vector<double> values(std::size_t(dice.between(1, 6)));
    for (double& value : values)
        value = one();
    return values;
}

/// Shares that sum to 1 in the eyes of check().
std::vector<double> weights(Dice& dice, std::size_t count)
{
    std::vector<double> shares(count);
    double sum = 0;
    for (double& share : shares)
        sum += share = dice.between(0.01, 1.0);
    for (double& share : shares)
        share /= sum;
    return shares;
}

LognormalMixture mixture(Dice& dice)
{
    LognormalMixture shape;
    const auto count = std::size_t(dice.between(1, 3));
    shape.weights = weights(dice, count);
    for (std::size_t i = 0; i < count; ++i) {
        shape.parts.push_back({dice.between(0.1, 10.0), dice.between(0.05, 1.0)});
        if (auto unknown = unknownKeys(dice); !unknown.empty())
            shape.unknownOfParts.emplace(i, std::move(unknown));
    }
    return shape;
}

Shape randomShape(Dice& dice, const Bounds& bounds)
{
    const auto [minimum, mode, maximum] = ascending(dice, bounds);
    const auto value = [&] { return inside(dice, bounds); };
    switch (dice.below(14)) {
    case 0:
        return ThreePoint{minimum, minimum, minimum};
    case 1:
        return nearestFeasible({minimum, mode, maximum}, bounds);
    case 2:
        return Normal{inside(dice, bounds), dice.between(0.01, 5.0)};
    case 3:
        return Lognormal{dice.between(0.01, 100.0), dice.between(0.01, 2.0)};
    case 4:
        return Uniform{minimum, maximum};
    case 5:
        return Triangular{minimum, mode, maximum};
    case 6:
        return Pert{minimum, mode, maximum};
    case 7:
        return Beta{dice.between(0.5, 9.0), dice.between(0.5, 9.0), minimum, maximum};
    case 8:
        return Beta{dice.between(0.5, 9.0), dice.between(0.5, 9.0)};
    case 9: {
        const auto values = several(dice, value);
        return Discrete{values, weights(dice, values.size())};
    }
    case 10:
        return Empirical{several(dice, value)};
    case 11:
        return Sample{"set of one", {inside(dice, bounds), inside(dice, bounds)}};
    case 12: {
        const bool metalog = dice.chance(0.5) && minimum < mode && mode < maximum;
        if (metalog)
            return Percentiles{FitFamily::Metalog, {0.1, 0.5, 0.9}, {minimum, mode, maximum},
                dice.chance(0.5) ? std::optional(2) : std::nullopt};
        if (!(minimum < maximum))
            return FixedValue{minimum};
        return Percentiles{FitFamily::Normal, {0.05, 0.9}, {minimum, maximum}, std::nullopt};
    }
    default:
        return mixture(dice);
    }
}

void addProvenance(Dice& dice, Quantity& quantity)
{
    quantity.unit = dice.chance(kSeldom) ? randomText(dice, kMaximumName) : "";
    quantity.source = dice.chance(kSeldom) ? randomText(dice, 300) : "";
    quantity.date = randomDate(dice);
    quantity.note = dice.chance(kSeldom) ? randomText(dice, 300) : "";
    if (dice.chance(kSeldom))
        quantity.grade = EvidenceGrade(dice.below(kEvidenceGradeWords.size()));
    quantity.unknown = unknownKeys(dice);
}

std::optional<Quantity> maybeQuantity(Dice& dice, const Bounds& bounds)
{
    return dice.chance(kOften) ? std::optional(randomQuantity(dice, bounds)) : std::nullopt;
}

std::optional<int> maybeMonth(Dice& dice, int lowest, int highest)
{
    return dice.chance(0.5) ? std::optional(dice.between(lowest, highest)) : std::nullopt;
}

TaskProfile randomTask(Dice& dice)
{
    TaskProfile task;
    for (const TaskField& field : taskFields()) {
        if (!dice.chance(kOften))
            continue;
        switch (field.kind()) {
        case FieldKind::Word:
            field.setWord(task, dice.pick(field.words()));
            break;
        case FieldKind::Flag:
            field.setFlag(task, dice.chance(0.5));
            break;
        case FieldKind::Text:
            field.setText(task, randomText(dice, kMaximumName));
            break;
        case FieldKind::Number:
            field.setNumber(task, randomQuantity(dice, field.bounds));
            break;
        }
    }
    task.unknown = unknownKeys(dice);
    task.unknownSkills = unknownKeys(dice);
    return task;
}

CostElement randomCost(Dice& dice, int horizonMonths)
{
    CostElement cost;
    cost.name = randomText(dice, kMaximumName);
    cost.kind = CostKind(dice.below(kCostKindWords.size()));
    if (cost.kind == CostKind::Series) {
        for (int i = dice.between(0, horizonMonths + 1); i > 0; --i)
            cost.amounts.push_back(
                dice.chance(0.1) ? randomQuantity(dice, unbounded) : fixed(inside(dice, unbounded)));
    } else {
        cost.amount = randomQuantity(dice, unbounded);
    }
    cost.tokens = TokenKind(dice.below(kTokenKindWords.size()));
    cost.from = maybeMonth(dice, 0, 10);
    cost.to = maybeMonth(dice, 10, 200);
    cost.everyMonths = maybeMonth(dice, 1, 12);
    cost.trendPerMonth = maybeQuantity(dice, {-1.0, std::nullopt});
    cost.unknown = unknownKeys(dice);
    return cost;
}

LifecycleEvent randomEvent(Dice& dice)
{
    LifecycleEvent event;
    event.event = LifecycleKind(dice.below(kLifecycleKindWords.size()));
    event.date = randomDate(dice);
    event.months = maybeQuantity(dice, notNegative);
    event.noticeMonths = maybeQuantity(dice, notNegative);
    event.migrationCost = maybeQuantity(dice, notNegative);
    event.priceFactor = maybeQuantity(dice, notNegative);
    event.source = randomText(dice, 300);
    event.unknown = unknownKeys(dice);
    return event;
}

Strategy randomStrategy(Dice& dice, std::size_t index, int horizonMonths)
{
    Strategy strategy;
    strategy.id = randomId(dice, index);
    strategy.name = randomText(dice, kMaximumName);
    strategy.archetype = dice.chance(0.5) ? "custom" : "staged";
    for (int i = dice.between(0, 20); i > 0; --i) {
        const ParameterSpec spec = dice.pick(parameterSpecs());
        const std::string stage = dice.chance(kSeldom) ? "second." : "";
        strategy.parameters[stage + std::string(spec.id)] = randomQuantity(dice, spec.bounds);
    }
    if (dice.chance(0.5)) {
        const WordSpec spec = dice.pick(wordSpecs());
        strategy.parameters[std::string(spec.id)]
            = spec.words.empty() ? "model \"9\"" : std::string(dice.pick(spec.words));
    }
    if (dice.chance(0.5))
        strategy.accuracy = randomQuantity(dice, share);
    for (int i = dice.between(0, 3); i > 0; --i)
        strategy.costs.push_back(randomCost(dice, horizonMonths));
    for (int i = dice.between(0, 2); i > 0; --i)
        strategy.lifecycle.push_back(randomEvent(dice));
    strategy.copyOf = dice.chance(kSeldom) ? "s0" : "";
    strategy.notes = randomText(dice, 2000);
    strategy.unknown = unknownKeys(dice);
    return strategy;
}

std::vector<Point> ascendingPoints(Dice& dice)
{
    std::vector<Point> points;
    double x = inside(dice, unbounded);
    for (int i = dice.between(1, 4); i > 0; --i) {
        points.push_back({x, dice.share()});
        x += std::abs(x) * 0.1 + dice.between(0.1, 10.0);
    }
    return points;
}

ValueFunction randomValueFunction(Dice& dice)
{
    switch (dice.below(5)) {
    case 0:
        return LinearValue{inside(dice, unbounded), inside(dice, unbounded)};
    case 1:
        return PiecewiseValue{ascendingPoints(dice)};
    case 2:
        return ExponentialValue{inside(dice, unbounded), inside(dice, unbounded), dice.between(-5.0, 5.0)};
    case 3:
        return StepValue{ascendingPoints(dice)};
    default:
        return LevelsValue{{{"none", 0.0}, {"a \"little\"", dice.share()}, {"all", 1.0}}};
    }
}

PreferenceFunction randomPreference(Dice& dice)
{
    PreferenceFunction preference;
    preference.type = PreferenceType(dice.below(kPreferenceTypeWords.size()));
    preference.q = dice.between(0.0, 5.0);
    preference.p = preference.q + dice.between(0.1, 5.0);
    preference.s = dice.between(0.1, 5.0);
    preference.unknown = unknownKeys(dice);
    return preference;
}

/// Judgements for every method about the criteria at the top, and a method out of all.
Weighting randomWeighting(Dice& dice, const std::vector<Criterion>& criteria)
{
    Weighting weighting;
    weighting.method = WeightingMethod(dice.below(kWeightingMethodWords.size()));
    PairwiseComparison comparison;
    for (const Criterion& criterion : criteria) {
        weighting.direct[criterion.id] = dice.share();
        weighting.swing[criterion.id] = double(dice.between(0, 100));
        weighting.ranks[criterion.id] = double(dice.between(1, 5));
        if (criterion.parent.empty())
            comparison.criteria.push_back(criterion.id);
    }
    for (std::size_t i = 0; i < comparison.criteria.size(); ++i) {
        comparison.matrix.emplace_back(comparison.criteria.size(), 1.0);
        for (std::size_t j = 0; j < i; ++j) {
            comparison.matrix[j][i] = double(dice.between(1, 9));
            comparison.matrix[i][j] = 1 / comparison.matrix[j][i];
        }
    }
    comparison.unknown = unknownKeys(dice);
    BestWorstComparison bestWorst;
    bestWorst.best = comparison.criteria.front();
    bestWorst.worst = comparison.criteria.back();
    for (const std::string& id : comparison.criteria) {
        bestWorst.bestToOthers[id] = double(dice.between(1, 9));
        bestWorst.othersToWorst[id] = double(dice.between(1, 9));
    }
    bestWorst.unknown = unknownKeys(dice);
    weighting.ahp = {comparison};
    weighting.bestWorst = {bestWorst};
    weighting.unknown = unknownKeys(dice);
    weighting.unknownJudgements = unknownKeys(dice);
    return weighting;
}

/// A figure, or where the criterion has levels one of its words.
Score randomScore(Dice& dice, const Criterion& criterion)
{
    const auto* levels
        = criterion.valueFunction ? std::get_if<LevelsValue>(&*criterion.valueFunction) : nullptr;
    if (!levels)
        return randomQuantity(dice, unbounded);
    return std::next(levels->levels.begin(), std::ptrdiff_t(dice.below(levels->levels.size())))->first;
}

Criterion randomCriterion(Dice& dice, const std::vector<Criterion>& before)
{
    Criterion criterion;
    criterion.id = randomId(dice, before.size());
    criterion.name = randomText(dice, kMaximumName);
    criterion.direction = Direction(dice.below(kDirectionWords.size()));
    criterion.weight = maybeQuantity(dice, notNegative);
    if (dice.chance(kOften)) {
        criterion.valueFunction = randomValueFunction(dice);
        criterion.unknownValueFunction = unknownKeys(dice);
    }
    if (dice.chance(kSeldom))
        criterion.preference = randomPreference(dice);
    if (dice.chance(0.5))
        criterion.weightedRange = LinearValue{inside(dice, unbounded), inside(dice, unbounded)};
    criterion.source = dice.chance(0.5) ? "score" : "model:costPerMonth";
    if (!before.empty() && dice.chance(kSeldom))
        criterion.parent = before.front().id;
    criterion.unknown = unknownKeys(dice);
    return criterion;
}

Gate randomGate(Dice& dice, std::size_t index)
{
    Gate gate;
    gate.id = randomId(dice, index);
    gate.name = randomText(dice, kMaximumName);
    gate.kind = GateKind(dice.below(kGateKindWords.size()));
    if (gate.kind == GateKind::DataResidency)
        gate.residency = DataResidency(dice.below(3));
    else if (gate.kind != GateKind::OwnWeights)
        gate.limit = maybeQuantity(dice,
            gate.kind == GateKind::Custom                ? unbounded
                : gate.kind == GateKind::MinimumAccuracy ? share
                                                         : notNegative);
    if (gate.kind == GateKind::Custom) {
        gate.measure = "model:netPresentValue";
        gate.direction = Direction(dice.below(kDirectionWords.size()));
    }
    gate.source = randomText(dice, 300);
    gate.unknown = unknownKeys(dice);
    return gate;
}

Pilot randomPilot(Dice& dice, std::size_t index, const std::string& strategy)
{
    Pilot pilot;
    pilot.id = randomId(dice, index);
    pilot.strategy = strategy;
    pilot.items = maybeMonth(dice, 100, 2'000'000'000);
    pilot.correct = maybeMonth(dice, 0, 100);
    pilot.errors = maybeMonth(dice, 0, 100);
    pilot.date = randomDate(dice);
    pilot.source = randomText(dice, 300);
    pilot.unknown = unknownKeys(dice);
    return pilot;
}

FrameworkAnswers randomAnswers(Dice& dice)
{
    FrameworkAnswers answers;
    for (const AnswerField& field : answerFields()) {
        if (!dice.chance(kOften))
            continue;
        if (field.kind() == FieldKind::Word)
            field.setWord(answers, dice.pick(field.words()));
        else if (field.kind() == FieldKind::Flag)
            field.setFlag(answers, dice.chance(0.5));
        else
            field.setNumber(answers, randomQuantity(dice, field.bounds));
    }
    answers.unknown = unknownKeys(dice);
    return answers;
}

template <class E>
std::optional<E> maybeWord(Dice& dice, std::span<const std::string_view> words)
{
    return dice.chance(kOften) ? std::optional(E(dice.below(words.size()))) : std::nullopt;
}

FrameworkSettings randomFrameworks(Dice& dice)
{
    FrameworkSettings settings;
    for (const char* framework : {"article000", "article~1"}) {
        if (dice.chance(0.5))
            settings.thresholds[framework] = {{"a/b", dice.between(-5.0, 5.0)}, {"examplesNeeded", 100}};
    }
    settings.answers = randomAnswers(dice);
    for (int i = dice.between(0, 3); i > 0; --i)
        settings.requirements.push_back({randomText(dice, kMaximumName),
            maybeWord<RequirementKind>(dice, requirementKindWords()), unknownKeys(dice)});
    if (dice.chance(0.5))
        settings.reasons.push_back({TuningReasonKind(dice.below(tuningReasonWords().size())),
            dice.between(0.0, 3.0), randomText(dice, 300), unknownKeys(dice)});
    for (int i = dice.between(0, 3); i > 0; --i)
        settings.gaps.push_back({randomText(dice, kMaximumName), maybeWord<GapKind>(dice, gapKindWords()),
            maybeQuantity(dice, share), unknownKeys(dice)});
    settings.unknown = unknownKeys(dice);
    return settings;
}

WorkflowStep randomStep(Dice& dice, std::size_t index)
{
    WorkflowStep step;
    step.id = randomId(dice, index);
    step.name = randomText(dice, kMaximumName);
    for (std::size_t feature = 0; feature < kStepFeatureWords.size(); ++feature) {
        if (dice.chance(0.25))
            step.features.push_back(StepFeature(feature));
    }
    if (dice.chance(0.7))
        step.performer = Performer(dice.below(kPerformerWords.size()));
    if (dice.chance(0.5))
        step.assessment = dice.chance(0.5) ? "." : "steps/é \"1\".tunepoint";
    step.strategy = dice.chance(kSeldom) ? "s0" : "";
    step.itemsPerMonth = maybeQuantity(dice, notNegative);
    step.minutesPerItem = maybeQuantity(dice, notNegative);
    step.wagePerHour = maybeQuantity(dice, notNegative);
    step.costPerItem = maybeQuantity(dice, unbounded);
    step.accuracy = maybeQuantity(dice, share);
    step.unknown = unknownKeys(dice);
    return step;
}

void addFrame(Dice& dice, Assessment& document)
{
    document.title = randomText(dice, kMaximumName);
    document.organisation = randomText(dice, kMaximumName);
    document.author = randomText(dice, kMaximumName);
    document.decisionOwner = randomText(dice, kMaximumName);
    document.date = randomDate(dice);
    document.currency = dice.chance(0.5) ? "USD" : "EUR";
    document.horizonMonths = dice.between(1, kMaximumHorizonMonths);
    document.discountRatePerYear = randomQuantity(dice, {-1.0, std::nullopt});
    if (dice.chance(0.5) || median(document.discountRatePerYear) <= -1) // a normal has no bounds
        document.discountRatePerYear = fixed(0.08);
    document.seed = dice.chance(0.5) ? dice.below(10) : dice.below(kMaximumSeed);
    document.notes = randomText(dice, dice.chance(0.1) ? kMaximumNotes : 500);
    if (dice.chance(kOften))
        document.exchangeRate = ExchangeRate{
            "USD", "EUR", randomQuantity(dice, notNegative), randomDate(dice), unknownKeys(dice)};
    document.unknown = unknownKeys(dice);
}

void addOptions(Dice& dice, Assessment& document)
{
    for (int i = dice.between(0, 4); i > 0; --i)
        document.strategies.push_back(
            randomStrategy(dice, document.strategies.size(), document.horizonMonths));
    for (int i = dice.between(0, 4); i > 0; --i)
        document.criteria.push_back(randomCriterion(dice, document.criteria));
    if (!document.criteria.empty() && document.criteria.front().parent.empty() && dice.chance(0.5))
        document.weighting = randomWeighting(dice, document.criteria);
    for (const Strategy& strategy : document.strategies) {
        for (const Criterion& criterion : document.criteria) {
            if (dice.chance(0.5))
                document.scores[strategy.id][criterion.id] = randomScore(dice, criterion);
        }
    }
    for (int i = dice.between(0, 4); i > 0; --i)
        document.gates.push_back(randomGate(dice, document.gates.size()));
    for (Strategy& strategy : document.strategies) {
        if (!dice.chance(0.5))
            continue;
        document.pilots.push_back(randomPilot(dice, document.pilots.size(), strategy.id));
        if (dice.chance(0.5))
            strategy.accuracy = PilotReference{document.pilots.back().id, unknownKeys(dice)};
    }
    for (int i = dice.between(0, 2); i > 0; --i)
        document.correlations.push_back(
            {"/task/itemsPerMonth", "/baseline/accuracy", dice.between(-1.0, 1.0), unknownKeys(dice)});
    if (dice.chance(0.5))
        document.inputGroups.push_back({"what \"today\" costs",
            {"/baseline/minutesPerItem", "/baseline/wagePerHour"}, unknownKeys(dice)});
}

void addDecision(Dice& dice, Assessment& document)
{
    DecisionRecord& decision = document.decision;
    if (dice.chance(0.5))
        decision.objective = Objective::WeightedValue;
    if (dice.chance(0.5))
        decision.moneyIn = MoneyIn(dice.below(kMoneyInWords.size()));
    if (dice.chance(0.5)) {
        RiskLimit& limit = decision.riskLimit.emplace();
        if (dice.chance(0.5))
            limit.probabilityOfLoss = dice.share();
        if (dice.chance(0.5))
            limit.conditionalValueAtRisk
                = TailLimit{dice.chance(0.5) ? kTailShare : dice.between(0.01, 1.0), {}, unknownKeys(dice)};
        if (limit.conditionalValueAtRisk && dice.chance(0.5))
            limit.conditionalValueAtRisk->minimum = inside(dice, unbounded);
        limit.unknown = unknownKeys(dice);
    }
    if (dice.chance(0.5))
        decision.clearWinnerProbability = dice.share();
    if (!document.strategies.empty() && dice.chance(0.5))
        decision.strategy = dice.pick(document.strategies).id;
    decision.by = randomText(dice, kMaximumName);
    decision.date = randomDate(dice);
    decision.reason = randomText(dice, 2000);
    decision.reviewDate = randomDate(dice);
    decision.unknown = unknownKeys(dice);
}

Scenario randomScenario(Dice& dice, const Assessment& document)
{
    Scenario scenario;
    scenario.id = randomId(dice, document.scenarios.size());
    scenario.name = randomText(dice, kMaximumName);
    if (dice.chance(0.5))
        scenario.values["/task/itemsPerMonth"] = inside(dice, notNegative);
    if (dice.chance(0.5))
        scenario.factors["/baseline/wagePerHour"] = inside(dice, notNegative);
    if (!document.strategies.empty() && dice.chance(0.5))
        scenario.values["/strategies/0/parameters/dayRate"] = inside(dice, notNegative);
    scenario.note = randomText(dice, 300);
    scenario.unknown = unknownKeys(dice);
    return scenario;
}

ClaimFigure randomClaimFigure(Dice& dice)
{
    ClaimFigure figure;
    switch (dice.below(3)) {
    case 0:
        figure.value = inside(dice, unbounded);
        break;
    case 1:
        figure.pointer = "/task/itemsPerMonth";
        break;
    default:
        figure.date = randomDate(dice);
    }
    if (dice.chance(0.5))
        return figure;
    figure.unit = randomText(dice, kMaximumName);
    figure.of = randomText(dice, kMaximumName);
    if (dice.chance(0.5))
        figure.period = ClaimPeriod(dice.below(kClaimPeriodWords.size()));
    figure.source = randomText(dice, 300);
    figure.unknown = unknownKeys(dice);
    return figure;
}

Claim randomClaim(Dice& dice, std::size_t index)
{
    Claim claim;
    claim.id = randomId(dice, index);
    claim.text = randomText(dice, 300);
    claim.source = randomText(dice, 300);
    claim.topic = randomText(dice, kMaximumName);
    claim.kind = ClaimKind(dice.below(kClaimKindWords.size()));
    if (dice.chance(kOften))
        claim.stated = randomClaimFigure(dice);
    claim.comparison = ClaimComparison(dice.below(kClaimComparisonWords.size()));
    claim.reading = ClaimReading(dice.below(kClaimReadingWords.size()));
    for (const char* name : {"before", "after", "a/b"}) {
        if (dice.chance(0.5))
            claim.inputs[name] = randomClaimFigure(dice);
    }
    if (dice.chance(0.5))
        claim.tolerance = dice.share();
    if (dice.chance(0.5))
        claim.probability = dice.share();
    claim.due = randomDate(dice);
    if (dice.chance(0.5)) {
        ClaimVerdict& verdict = claim.verdict.emplace();
        if (dice.chance(0.5))
            verdict.holds = dice.chance(0.5);
        verdict.by = randomText(dice, kMaximumName);
        verdict.date = randomDate(dice);
        verdict.note = randomText(dice, 300);
        verdict.unknown = unknownKeys(dice);
    }
    claim.unknown = unknownKeys(dice);
    return claim;
}

JournalEntry randomJournalEntry(Dice& dice, const std::vector<JournalEntry>& before)
{
    JournalEntry entry;
    entry.id = randomId(dice, before.size());
    entry.kind = JournalKind(dice.below(kJournalKindWords.size()));
    entry.date = randomDate(dice);
    entry.by = randomText(dice, kMaximumName);
    entry.text = randomText(dice, 300);
    entry.strategy = dice.chance(0.5) ? "gone" : "";
    entry.figure = dice.chance(0.5) ? "/task/itemsPerMonth" : "";
    entry.expected = maybeQuantity(dice, unbounded);
    if (dice.chance(0.5))
        entry.probability = dice.share();
    entry.due = randomDate(dice);
    if (dice.chance(0.5))
        entry.when = TriggerSide(dice.below(kTriggerSideWords.size()));
    if (dice.chance(0.5))
        entry.limit = inside(dice, unbounded);
    if (!before.empty() && before.front().kind == JournalKind::Forecast)
        entry.of = before.front().id;
    if (dice.chance(0.5))
        entry.value = inside(dice, unbounded);
    if (dice.chance(0.5))
        entry.happened = dice.chance(0.5);
    entry.unknown = unknownKeys(dice);
    return entry;
}

PremortemRisk randomRisk(Dice& dice, std::size_t index)
{
    PremortemRisk risk;
    risk.id = randomId(dice, index);
    risk.name = randomText(dice, kMaximumName);
    if (dice.chance(0.5))
        risk.likelihood = dice.share();
    if (dice.chance(0.5))
        risk.values["/task/itemsPerMonth"] = inside(dice, notNegative);
    if (dice.chance(0.5))
        risk.factors["/baseline/wagePerHour"] = inside(dice, notNegative);
    risk.mitigation = randomText(dice, 300);
    risk.owner = randomText(dice, kMaximumName);
    risk.unknown = unknownKeys(dice);
    return risk;
}

LastEvaluation randomLastEvaluation(Dice& dice)
{
    LastEvaluation last;
    last.engineVersion = "0.1.0";
    last.date = randomDate(dice);
    last.document = "0123456789abcdef";
    last.trials = dice.chance(0.5) ? dice.between(1, 100000) : 0;
    last.outcome = "clear";
    last.strategy = "s0";
    last.runnerUp = dice.chance(0.5) ? "s1" : "";
    if (dice.chance(0.5))
        last.probabilityBest = dice.share();
    if (dice.chance(0.5))
        last.margin = inside(dice, notNegative);
    if (dice.chance(0.5))
        last.ruledOut = {"s2", "été"};
    last.netPresentValue["s0"] = inside(dice, unbounded);
    if (dice.chance(0.5))
        last.prices["/strategies/0/parameters/inputPricePerMillion"] = inside(dice, notNegative);
    last.unknown = unknownKeys(dice);
    return last;
}

ReportSettings randomReport(Dice& dice)
{
    ReportSettings report;
    if (dice.chance(0.5))
        report.base = ReportTemplate(dice.between(0, 2));
    if (dice.chance(0.5))
        report.sections = {"summary", "of a newer version", "costs"};
    report.status = dice.chance(0.5) ? ReportStatus::Final : ReportStatus::Draft;
    if (dice.chance(0.5)) // the smallest drawing: <svg/>
        report.logo = "data:image/svg+xml;base64,PHN2Zy8+";
    for (const ReportTextField& field : reportTextFields())
        report.*field.member = dice.chance(0.5) ? randomText(dice, 300) : "";
    report.unknown = unknownKeys(dice);
    if (dice.chance(0.5))
        setReportPaper(report, dice.chance(0.5) ? ReportPaper::Letter : ReportPaper::A4);
    setReportLanguage(report, dice.chance(0.5) ? "ar" : "");
    return report;
}

std::optional<int> randomVotes(Dice& dice)
{
    return dice.chance(0.5) ? std::optional(dice.between(0, 40)) : std::nullopt;
}

WorkshopRecord randomWorkshop(Dice& dice, std::size_t index)
{
    WorkshopRecord workshop;
    workshop.id = randomId(dice, index);
    workshop.name = randomText(dice, kMaximumName);
    workshop.date = randomDate(dice);
    workshop.place = randomText(dice, kMaximumName);
    workshop.facilitator = randomText(dice, kMaximumName);
    for (int i = dice.between(0, 3); i > 0; --i)
        workshop.participants.push_back(
            {randomText(dice, kMaximumName), randomText(dice, 50), randomText(dice, 50), unknownKeys(dice)});
    for (int i = dice.between(0, 3); i > 0; --i) {
        WorkshopTopic topic;
        topic.title = randomText(dice, kMaximumName);
        topic.minutes = randomText(dice, 300);
        topic.outcome = randomText(dice, 300);
        topic.inFavour = randomVotes(dice);
        topic.against = randomVotes(dice);
        topic.abstained = randomVotes(dice);
        topic.unknown = unknownKeys(dice);
        workshop.topics.push_back(std::move(topic));
    }
    for (int i = dice.between(0, 3); i > 0; --i)
        workshop.openQuestions.push_back(randomText(dice, 300));
    workshop.notes = randomText(dice, 300);
    workshop.unknown = unknownKeys(dice);
    return workshop;
}

void addRecords(Dice& dice, Assessment& document)
{
    for (int i = dice.between(0, 3); i > 0; --i)
        document.claims.push_back(randomClaim(dice, document.claims.size()));
    for (int i = dice.between(0, 3); i > 0; --i)
        document.journal.push_back(randomJournalEntry(dice, document.journal));
    for (int i = dice.between(0, 2); i > 0; --i)
        document.premortem.push_back(randomRisk(dice, document.premortem.size()));
    for (int i = dice.between(0, 2); i > 0; --i)
        document.statements.push_back({"upkeepOwner", randomText(dice, 300), randomText(dice, kMaximumName),
            randomDate(dice), unknownKeys(dice)});
    if (Dice aside = dice; aside.chance(0.5)) // throws of its own: what follows stays as it was
        document.report = randomReport(aside);
    if (Dice aside = dice; aside.chance(0.5)) {
        std::vector<WorkshopRecord> workshops;
        for (int i = aside.between(1, 3); i > 0; --i)
            workshops.push_back(randomWorkshop(aside, workshops.size()));
        setWorkshops(document, workshops);
    }
    if (dice.chance(0.5))
        document.lastEvaluation = randomLastEvaluation(dice);
}

Assessment withoutVersions(Dice& dice)
{
    Assessment document;
    addFrame(dice, document);
    if (dice.chance(kOften))
        document.task = randomTask(dice);
    for (const BaselineField& field : baselineFields())
        document.baseline.*field.member = maybeQuantity(dice, field.bounds);
    document.baseline.unknown = unknownKeys(dice);
    addOptions(dice, document);
    for (int i = dice.between(0, 3); i > 0; --i)
        document.workflow.push_back(randomStep(dice, document.workflow.size()));
    if (dice.chance(kOften))
        addDecision(dice, document);
    for (int i = dice.between(0, 3); i > 0; --i)
        document.scenarios.push_back(randomScenario(dice, document));
    if (dice.chance(0.5))
        document.frameworks = randomFrameworks(dice);
    addRecords(dice, document);
    return document;
}

} // namespace

std::string randomText(Dice& dice, std::size_t longest)
{
    static const std::array<std::string, 18> pieces{"a", "Z", " ", "\"", "\\", "/", "\n", "\t", "\r",
        std::string(1, '\0'), "\x1f", "\x7f", "é", "😀", "שלום", "\u202E", "<img src=x>", "%1 & {}"};
    std::string text;
    std::size_t characters = 0;
    for (std::size_t i = dice.below(longest < 12 ? longest + 1 : 12); i > 0; --i) {
        const std::string& piece = pieces[std::size_t(dice.below(pieces.size()))];
        if (characters + piece.size() > longest) // bytes, never fewer than characters
            break;
        text += piece;
        characters += piece.size();
    }
    if (dice.chance(0.02)) { // as long as it may be
        text.clear();
        for (std::size_t i = 0; i < longest; ++i)
            text += "😀";
    }
    return text;
}

Quantity randomQuantity(Dice& dice, const Bounds& bounds)
{
    Quantity quantity;
    for (int attempt = 0; attempt < 20 && !dice.chance(0.3); ++attempt) {
        quantity.shape = randomShape(dice, bounds);
        if (!check(quantity, bounds, "").empty())
            continue;
        if (dice.chance(kSeldom))
            quantity.lower = quantile(quantity, bounds, 0.2);
        if (dice.chance(kSeldom))
            quantity.upper = quantile(quantity, bounds, 0.8);
        break;
    }
    if (!check(quantity, bounds, "").empty())
        quantity = fixed(inside(dice, bounds));
    if (dice.chance(0.5))
        addProvenance(dice, quantity);
    return quantity;
}

Assessment randomDocument(Dice& dice)
{
    Assessment document = withoutVersions(dice);
    for (int i = dice.between(0, 2); i > 0; --i) {
        Version version;
        version.id = randomId(dice, document.versions.size());
        version.name = randomText(dice, kMaximumName);
        version.date = randomDate(dice);
        version.document = std::make_shared<const Assessment>(withoutVersions(dice));
        version.unknown = unknownKeys(dice);
        document.versions.push_back(std::move(version));
    }
    return document;
}

} // namespace tunepoint::support
