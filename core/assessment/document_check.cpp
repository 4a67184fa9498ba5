// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/document_check.h"

#include "core/assessment/words.h"
#include "core/base/date.h"
#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kUsualDiscountRate = 0.5;
constexpr Bounds aboveMinusOne{-1.0, std::nullopt};

std::size_t characters(const std::string& text)
{
    return std::size_t(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

bool hasId(const auto& list, const std::string& id)
{
    return std::any_of(list.begin(), list.end(), [&](const auto& entry) { return entry.id == id; });
}

void add(Problems& problems, ProblemCode code, std::string pointer, std::vector<std::string> args = {})
{
    problems.push_back({code, std::move(pointer), std::move(args)});
}

void checkWord(const std::string& word, const std::string& pointer, Problems& problems)
{
    if (word.empty())
        add(problems, ProblemCode::UnknownWord, pointer, {"", ""});
    checkText(word, kMaximumName, pointer, problems);
}

template <class Variant>
void checkFigureOrWord(const Variant& value, const std::string& pointer, Problems& problems)
{
    if (const auto* quantity = std::get_if<Quantity>(&value))
        checkQuantity(*quantity, unbounded, pointer, problems);
    else
        checkWord(std::get<std::string>(value), pointer, problems);
}

/// A parameter of a strategy. Whether a three-point estimate has a distribution hangs on the parameter's own bounds,
/// which are above this room: the evaluation checks that.
void checkParameter(const ParameterValue& value, const std::string& pointer, Problems& problems)
{
    Problems found;
    checkFigureOrWord(value, pointer, found);
    std::copy_if(found.begin(), found.end(), std::back_inserter(problems),
        [](const Problem& problem) { return problem.code != ProblemCode::InfeasibleTriple; });
}

/// Ids of a list: each there, well formed, and once.
void checkIds(const auto& list, const std::string& pointer, Problems& problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i) + "/id";
        checkId(list[i].id, at, problems);
        if (!list[i].id.empty() && !seen.insert(list[i].id).second)
            add(problems, ProblemCode::DuplicateId, at, {list[i].id});
    }
}

void checkReference(const auto& list, const std::string& id, const std::string& pointer, Problems& problems)
{
    if (id.empty())
        add(problems, ProblemCode::Missing, pointer, {pointer.substr(pointer.rfind('/') + 1)});
    else if (!hasId(list, id))
        add(problems, ProblemCode::UnknownReference, pointer, {id});
}

void checkMonths(const std::optional<int>& months, int lowest, const std::string& pointer, Problems& problems)
{
    if (months && *months < lowest)
        add(problems, ProblemCode::OutOfRange, pointer,
            {std::to_string(*months), std::to_string(lowest), ""});
}

void checkCost(const CostElement& cost, int horizonMonths, const std::string& pointer, Problems& problems)
{
    checkText(cost.name, kMaximumName, pointer + "/name", problems);
    if (cost.kind != CostKind::Series)
        checkQuantity(cost.amount, unbounded, pointer + "/amount", problems);
    const std::size_t longest = std::size_t(horizonMonths) + 1; // time 0 and a flow for each month
    if (cost.kind == CostKind::Series && cost.amounts.size() > longest)
        add(problems, ProblemCode::SeriesTooLong, pointer + "/amounts",
            {std::to_string(cost.amounts.size()), std::to_string(longest)});
    for (std::size_t i = 0; i < cost.amounts.size(); ++i)
        checkQuantity(cost.amounts[i], unbounded, pointer + "/amounts/" + std::to_string(i), problems);
    checkMonths(cost.from, 0, pointer + "/from", problems);
    checkMonths(cost.to, 0, pointer + "/to", problems);
    checkMonths(cost.everyMonths, 1, pointer + "/everyMonths", problems);
    const int from = cost.from.value_or(cost.kind == CostKind::OneOff ? 0 : 1);
    if (cost.to && *cost.to >= 0 && *cost.to < from)
        add(problems, ProblemCode::EmptyPeriod, pointer + "/to",
            {std::to_string(from), std::to_string(*cost.to)});
    checkQuantity(cost.trendPerMonth, aboveMinusOne, pointer + "/trendPerMonth", problems);
}

void checkEvent(const LifecycleEvent& event, const std::string& pointer, Problems& problems)
{
    checkDate(event.date, pointer + "/date", problems);
    checkQuantity(event.months, notNegative, pointer + "/months", problems);
    checkQuantity(event.noticeMonths, notNegative, pointer + "/noticeMonths", problems);
    checkQuantity(event.migrationCost, unbounded, pointer + "/migrationCost", problems);
    checkQuantity(event.priceFactor, notNegative, pointer + "/priceFactor", problems);
    checkText(event.source, kMaximumNotes, pointer + "/source", problems);
}

void checkShare(double value, const std::string& pointer, Problems& problems)
{
    if (!(value >= 0 && value <= 1))
        add(problems, ProblemCode::OutOfRange, pointer, {numberText(value), "0", "1"});
}

struct ValueFunctionCheck {
    const std::string& pointer;
    Problems& problems;

    void operator()(const LinearValue& f) { ends(f.worst, f.best); }
    void operator()(const ExponentialValue& f) { ends(f.worst, f.best); }
    void operator()(const PiecewiseValue& f) { points(f.points); }
    void operator()(const StepValue& f) { points(f.points); }
    void operator()(const LevelsValue& f)
    {
        if (f.levels.empty())
            add(problems, ProblemCode::EmptyValues, pointer + "/levels");
        for (const auto& [word, value] : f.levels) {
            const std::string at = pointer + "/levels/" + pointerToken(word);
            checkWord(word, at, problems);
            checkShare(value, at, problems);
        }
    }

    void ends(double worst, double best)
    {
        if (worst == best)
            add(problems, ProblemCode::NotAscending, pointer, {numberText(worst), "", numberText(best)});
    }

    void points(const std::vector<Point>& list)
    {
        const std::string at = pointer + "/points";
        if (list.empty())
            add(problems, ProblemCode::EmptyValues, at);
        for (std::size_t i = 0; i < list.size(); ++i) {
            checkShare(list[i].v, at + "/" + std::to_string(i) + "/1", problems);
            if (i > 0 && !(list[i - 1].x < list[i].x))
                add(problems, ProblemCode::NotAscending, at + "/" + std::to_string(i) + "/0",
                    {numberText(list[i - 1].x), "", numberText(list[i].x)});
        }
    }
};

bool isSource(const std::string& source)
{
    constexpr std::string_view model = "model:";
    return source == "score" || (source.starts_with(model) && source.size() > model.size());
}

/// Whether following `parent` from here comes back here.
bool isItsOwnAncestor(const Criterion& criterion, const Assessment& document)
{
    std::string at = criterion.parent;
    for (std::size_t steps = 0; !at.empty() && steps <= document.criteria.size(); ++steps) {
        if (at == criterion.id)
            return true;
        const auto above = std::find_if(document.criteria.begin(), document.criteria.end(),
            [&](const Criterion& candidate) { return candidate.id == at; });
        at = above == document.criteria.end() ? std::string() : above->parent;
    }
    return false;
}

Bounds limitBounds(GateKind kind)
{
    if (kind == GateKind::Custom)
        return unbounded;
    return kind == GateKind::MinimumAccuracy ? share : notNegative;
}

void checkGate(const Gate& gate, const std::string& pointer, Problems& problems)
{
    checkText(gate.name, kMaximumName, pointer + "/name", problems);
    checkQuantity(gate.limit, limitBounds(gate.kind), pointer + "/limit", problems);
    checkText(gate.measure, kMaximumName, pointer + "/measure", problems);
    checkText(gate.source, kMaximumNotes, pointer + "/source", problems);
}

void checkPilot(
    const Pilot& pilot, const Assessment& document, const std::string& pointer, Problems& problems)
{
    checkReference(document.strategies, pilot.strategy, pointer + "/strategy", problems);
    checkMonths(pilot.items, 0, pointer + "/items", problems);
    const auto part = [&](const std::optional<int>& count, const char* key) {
        if (count && (*count < 0 || (pilot.items && *count > *pilot.items)))
            add(problems, ProblemCode::OutOfRange, pointer + "/" + key,
                {std::to_string(*count), "0", pilot.items ? std::to_string(*pilot.items) : ""});
    };
    part(pilot.correct, "correct");
    part(pilot.errors, "errors");
    checkDate(pilot.date, pointer + "/date", problems);
    checkText(pilot.source, kMaximumNotes, pointer + "/source", problems);
}

void checkCorrelation(const Correlation& correlation, const std::string& pointer, Problems& problems)
{
    for (const auto& [key, side] : {std::pair("a", &correlation.a), std::pair("b", &correlation.b)}) {
        if (!side->starts_with('/'))
            add(problems, ProblemCode::UnknownReference, pointer + "/" + key, {*side});
        checkText(*side, 10 * kMaximumName, pointer + "/" + key, problems);
    }
    if (!(correlation.rank >= -1 && correlation.rank <= 1))
        add(problems, ProblemCode::BadCorrelation, pointer + "/rank", {numberText(correlation.rank)});
}

void checkScores(const Assessment& document, const std::string& pointer, Problems& problems)
{
    for (const auto& [strategy, row] : document.scores) {
        const std::string at = pointer + "/" + pointerToken(strategy);
        if (!findStrategy(document, strategy))
            add(problems, ProblemCode::UnknownReference, at, {strategy});
        for (const auto& [criterion, score] : row) {
            const std::string below = at + "/" + pointerToken(criterion);
            if (!hasId(document.criteria, criterion))
                add(problems, ProblemCode::UnknownReference, below, {criterion});
            checkFigureOrWord(score, below, problems);
        }
    }
}

void checkDiscountRate(const Quantity& rate, const std::string& pointer, Problems& problems)
{
    const std::size_t before = problems.size();
    checkQuantity(rate, aboveMinusOne, pointer, problems);
    if (problems.size() != before)
        return;
    const double central = median(rate, aboveMinusOne);
    if (!(central > -1))
        add(problems, ProblemCode::OutOfRange, pointer, {numberText(central), "-1", ""});
    if (central > kUsualDiscountRate)
        add(problems, ProblemCode::HighDiscountRate, pointer, {numberText(central)});
}

void checkFrame(const Assessment& document, const std::string& pointer, Problems& problems)
{
    checkText(document.title, kMaximumName, pointer + "/title", problems);
    checkText(document.organisation, kMaximumName, pointer + "/organisation", problems);
    checkText(document.author, kMaximumName, pointer + "/author", problems);
    checkText(document.decisionOwner, kMaximumName, pointer + "/decisionOwner", problems);
    checkDate(document.date, pointer + "/date", problems);
    checkCurrency(document.currency, pointer + "/currency", problems);
    if (document.horizonMonths < 1 || document.horizonMonths > kMaximumHorizonMonths)
        add(problems, ProblemCode::OutOfRange, pointer + "/horizonMonths",
            {std::to_string(document.horizonMonths), "1", std::to_string(kMaximumHorizonMonths)});
    checkDiscountRate(document.discountRatePerYear, pointer + "/discountRatePerYear", problems);
    if (document.seed > kMaximumSeed)
        add(problems, ProblemCode::OutOfRange, pointer + "/seed",
            {std::to_string(document.seed), "0", std::to_string(kMaximumSeed)});
    checkText(document.notes, kMaximumNotes, pointer + "/notes", problems);
    if (const auto& rate = document.exchangeRate) {
        const std::string at = pointer + "/exchangeRate";
        checkCurrency(rate->from, at + "/from", problems);
        checkCurrency(rate->to, at + "/to", problems);
        checkQuantity(rate->rate, notNegative, at + "/rate", problems);
        checkDate(rate->date, at + "/date", problems);
    }
}

void checkProfile(const Assessment& document, const std::string& pointer, Problems& problems)
{
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Number)
            checkQuantity(field.number(document.task), field.bounds, pointer + field.pointer(), problems);
        else if (field.kind() == FieldKind::Text)
            checkText(field.text(document.task), kMaximumName, pointer + field.pointer(), problems);
    }
    for (const BaselineField& field : baselineFields())
        checkQuantity(document.baseline.*field.member, field.bounds, pointer + field.pointer(), problems);
}

template <class T, class F>
void each(const std::vector<T>& list, const std::string& pointer, F&& visit)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        visit(list[i], pointer + "/" + std::to_string(i));
}

} // namespace

void checkText(const std::string& text, std::size_t limit, const std::string& pointer, Problems& problems)
{
    if (const std::size_t length = characters(text); length > limit)
        add(problems, ProblemCode::TooLong, pointer, {std::to_string(length), std::to_string(limit)});
}

void checkId(const std::string& id, const std::string& pointer, Problems& problems)
{
    const bool control = std::any_of(id.begin(), id.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
    if (id.empty())
        add(problems, ProblemCode::Missing, pointer, {pointer.substr(pointer.rfind('/') + 1)});
    else if (control || characters(id) > kMaximumId)
        add(problems, ProblemCode::BadId, pointer, {id});
}

void checkDate(const std::string& date, const std::string& pointer, Problems& problems)
{
    if (!date.empty() && !parseDate(date))
        add(problems, ProblemCode::BadDate, pointer, {date});
}

void checkCurrency(const std::string& code, const std::string& pointer, Problems& problems)
{
    const bool fine = code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) {
        return c >= 'A' && c <= 'Z'; // isupper() would ask the locale
    });
    if (!fine)
        add(problems, ProblemCode::BadCurrency, pointer, {code});
}

void checkQuantity(
    const Quantity& quantity, const Bounds& bounds, const std::string& pointer, Problems& problems)
{
    Problems found = check(quantity, bounds, pointer);
    std::move(found.begin(), found.end(), std::back_inserter(problems));
    if (const auto* sample = std::get_if<Sample>(&quantity.shape))
        checkId(sample->set, pointer + "/set", problems);
    checkText(quantity.unit, kMaximumName, pointer + "/unit", problems);
    checkText(quantity.source, kMaximumNotes, pointer + "/source", problems);
    checkText(quantity.note, kMaximumNotes, pointer + "/note", problems);
}

void checkQuantity(const std::optional<Quantity>& quantity, const Bounds& bounds, const std::string& pointer,
    Problems& problems)
{
    if (quantity)
        checkQuantity(*quantity, bounds, pointer, problems);
}

void checkStrategy(
    const Strategy& strategy, const Assessment& document, const std::string& pointer, Problems& problems)
{
    checkText(strategy.name, kMaximumName, pointer + "/name", problems);
    if (strategy.archetype.empty())
        add(problems, ProblemCode::UnknownArchetype, pointer + "/archetype", {""});
    checkText(strategy.archetype, kMaximumName, pointer + "/archetype", problems);
    for (const auto& [id, value] : strategy.parameters) {
        const std::string at = pointer + "/parameters/" + pointerToken(id);
        checkId(id, at, problems);
        checkParameter(value, at, problems);
    }
    if (strategy.accuracy) {
        const std::string at = pointer + "/accuracy";
        if (const auto* quantity = std::get_if<Quantity>(&*strategy.accuracy))
            checkQuantity(*quantity, share, at, problems);
        else
            checkReference(
                document.pilots, std::get<PilotReference>(*strategy.accuracy).pilot, at + "/pilot", problems);
    }
    each(strategy.costs, pointer + "/costs", [&](const CostElement& cost, const std::string& at) {
        checkCost(cost, document.horizonMonths, at, problems);
    });
    each(strategy.lifecycle, pointer + "/lifecycle",
        [&](const LifecycleEvent& event, const std::string& at) { checkEvent(event, at, problems); });
    checkText(strategy.notes, kMaximumNotes, pointer + "/notes", problems);
}

void checkCriterion(
    const Criterion& criterion, const Assessment& document, const std::string& pointer, Problems& problems)
{
    checkText(criterion.name, kMaximumName, pointer + "/name", problems);
    checkQuantity(criterion.weight, notNegative, pointer + "/weight", problems);
    const std::string function = pointer + "/valueFunction";
    if (criterion.valueFunction)
        std::visit(ValueFunctionCheck{function, problems}, *criterion.valueFunction);
    if (!isSource(criterion.source))
        add(problems, ProblemCode::UnknownWord, pointer + "/source", {criterion.source, "score, model:…"});
    checkText(criterion.source, kMaximumName, pointer + "/source", problems);
    if (criterion.parent.empty())
        return;
    if (!hasId(document.criteria, criterion.parent) || isItsOwnAncestor(criterion, document))
        add(problems, ProblemCode::UnknownReference, pointer + "/parent", {criterion.parent});
}

void checkDocument(const Assessment& document, const std::string& pointer, Problems& problems)
{
    checkFrame(document, pointer, problems);
    checkProfile(document, pointer, problems);
    checkIds(document.strategies, pointer + "/strategies", problems);
    each(document.strategies, pointer + "/strategies", [&](const Strategy& strategy, const std::string& at) {
        checkStrategy(strategy, document, at, problems);
    });
    checkIds(document.criteria, pointer + "/criteria", problems);
    each(document.criteria, pointer + "/criteria", [&](const Criterion& criterion, const std::string& at) {
        checkCriterion(criterion, document, at, problems);
    });
    checkScores(document, pointer + "/scores", problems);
    checkIds(document.gates, pointer + "/gates", problems);
    each(document.gates, pointer + "/gates",
        [&](const Gate& gate, const std::string& at) { checkGate(gate, at, problems); });
    checkIds(document.pilots, pointer + "/pilots", problems);
    each(document.pilots, pointer + "/pilots",
        [&](const Pilot& pilot, const std::string& at) { checkPilot(pilot, document, at, problems); });
    each(document.correlations, pointer + "/correlations",
        [&](const Correlation& correlation, const std::string& at) {
            checkCorrelation(correlation, at, problems);
        });
    checkIds(document.versions, pointer + "/versions", problems);
    each(document.versions, pointer + "/versions", [&](const Version& version, const std::string& at) {
        checkText(version.name, kMaximumName, at + "/name", problems);
        checkDate(version.date, at + "/date", problems);
        if (version.document)
            checkDocument(*version.document, at + "/document", problems);
    });
}

} // namespace tunepoint
