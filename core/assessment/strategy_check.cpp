// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/strategy_check.h"

#include "core/assessment/value_check.h"

#include <algorithm>
#include <iterator>

namespace tunepoint {

namespace {

template <class T, class F>
void each(const std::vector<T>& list, const std::string& pointer, F&& visit)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        visit(list[i], pointer + "/" + std::to_string(i));
}

/// Without the parameter's own bounds, which only core/evaluation knows: whether a metalog fits hangs on
/// them.
void checkParameter(const ParameterValue& value, const std::string& pointer, Problems& problems)
{
    if (const auto* word = std::get_if<std::string>(&value))
        return checkWord(*word, pointer, problems);
    Problems found;
    checkQuantity(std::get<Quantity>(value), unbounded, pointer, found);
    // What depends on the bounds of the parameter is judged where those are known.
    const bool fitted = std::holds_alternative<Percentiles>(std::get<Quantity>(value).shape);
    std::copy_if(found.begin(), found.end(), std::back_inserter(problems), [fitted](const Problem& problem) {
        return problem.code != ProblemCode::InfeasibleTriple && problem.code != ProblemCode::PercentileMisfit
            && !(fitted && problem.code == ProblemCode::BadDistribution);
    });
}

void checkCost(const CostElement& cost, int horizonMonths, const std::string& pointer, Problems& problems)
{
    checkText(cost.name, kMaximumName, pointer + "/name", problems);
    if (cost.kind != CostKind::Series)
        checkQuantity(cost.amount, unbounded, pointer + "/amount", problems);
    const std::size_t longest = std::size_t(horizonMonths) + 1; // time 0 and a flow for each month
    if (cost.kind == CostKind::Series && cost.amounts.size() > longest)
        addProblem(problems, ProblemCode::SeriesTooLong, pointer + "/amounts",
            {std::to_string(cost.amounts.size()), std::to_string(longest)});
    for (std::size_t i = 0; i < cost.amounts.size(); ++i)
        checkQuantity(cost.amounts[i], unbounded, pointer + "/amounts/" + std::to_string(i), problems);
    checkWhole(cost.from, 0, pointer + "/from", problems);
    checkWhole(cost.to, 0, pointer + "/to", problems);
    checkWhole(cost.everyMonths, 1, pointer + "/everyMonths", problems);
    const int from = cost.from.value_or(cost.kind == CostKind::OneOff ? 0 : 1);
    if (cost.to && *cost.to >= 0 && *cost.to < from)
        addProblem(problems, ProblemCode::EmptyPeriod, pointer + "/to",
            {std::to_string(from), std::to_string(*cost.to)});
    checkQuantity(cost.trendPerMonth, kRateBounds, pointer + "/trendPerMonth", problems);
}

void checkEvent(const LifecycleEvent& event, const std::string& pointer, Problems& problems)
{
    checkDate(event.date, pointer + "/date", problems);
    checkQuantity(event.months, notNegative, pointer + "/months", problems);
    checkQuantity(event.noticeMonths, notNegative, pointer + "/noticeMonths", problems);
    checkQuantity(event.migrationCost, notNegative, pointer + "/migrationCost", problems);
    checkQuantity(event.priceFactor, notNegative, pointer + "/priceFactor", problems);
    checkText(event.source, kMaximumNotes, pointer + "/source", problems);
}

} // namespace

void checkStrategy(
    const Strategy& strategy, const CheckContext& context, const std::string& pointer, Problems& problems)
{
    checkText(strategy.name, kMaximumName, pointer + "/name", problems);
    if (strategy.archetype.empty())
        addProblem(problems, ProblemCode::UnknownArchetype, pointer + "/archetype", {""});
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
                context.pilots, std::get<PilotReference>(*strategy.accuracy).pilot, at + "/pilot", problems);
    }
    each(strategy.costs, pointer + "/costs", [&](const CostElement& cost, const std::string& at) {
        checkCost(cost, context.document.horizonMonths, at, problems);
    });
    each(strategy.lifecycle, pointer + "/lifecycle",
        [&](const LifecycleEvent& event, const std::string& at) { checkEvent(event, at, problems); });
    if (!strategy.copyOf.empty()) // whose original may be gone
        checkId(strategy.copyOf, pointer + "/copyOf", problems);
    checkText(strategy.notes, kMaximumNotes, pointer + "/notes", problems);
}

} // namespace tunepoint
