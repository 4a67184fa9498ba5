// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/portfolio_task.h"

#include <algorithm>
#include <string_view>

namespace tunepoint {

namespace {

const Input* inputOf(const Evaluation& evaluation, const std::string& strategy, std::string_view field)
{
    const auto at = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
        [&](const Input& input) { return input.strategy == strategy && input.field == field; });
    return at == evaluation.inputs.end() ? nullptr : &*at;
}

Spread spreadOf(const std::optional<Summary>& summary)
{
    return summary ? spreadOf(*summary) : certainSpread(0);
}

/// How the figures of `option` range by the trials of its strategy.
OptionSpreads spreadsOf(const PortfolioOption& option, const StrategyChance& chance, const Input* days)
{
    return {spreadOf(chance.netPresentValue), spreadOf(chance.oneOffCost), spreadOf(chance.costPerMonth),
        days ? spreadOf(days->quantity, days->bounds) : certainSpread(option.days)};
}

void addSpreads(LinkedSpreads& spreads, const StrategyChance& chance, bool comparable)
{
    const auto spread = [](const std::optional<Summary>& summary) {
        return summary ? std::optional(spreadOf(*summary)) : std::nullopt;
    };
    spreads.costPerMonth = spread(chance.costPerMonth);
    spreads.oneOffCost = spread(chance.oneOffCost);
    spreads.accuracy = spread(chance.accuracy);
    if (comparable)
        spreads.netPresentValue = spread(chance.netPresentValue);
}

} // namespace

PortfolioTask portfolioTask(const std::string& id, const std::string& title, const Evaluation& evaluation)
{
    PortfolioTask task{id, title, {}};
    if (evaluation.hasBaseline)
        task.options.emplace_back()
            .spreads.emplace(); // today's work is paid for already: nothing, for certain
    for (const StrategyResult& result : evaluation.strategies) {
        const bool today = result.archetype == "statusQuo";
        if (today && evaluation.hasBaseline) {
            task.options.front().strategy = result.id;
            task.options.front().name = result.name;
        }
        if (today || !result.eligible || !result.comparable)
            continue;
        PortfolioOption& option = task.options.emplace_back();
        option.strategy = result.id;
        option.name = result.name;
        option.netPresentValue
            = result.chance ? result.chance->netPresentValue.mean : result.central.netPresentValue;
        option.oneOff = result.central.oneOffCost;
        option.perMonth = result.central.costPerMonth.value_or(0);
        const Input* days = inputOf(evaluation, result.id, "engineeringDays");
        option.days = days ? days->central : 0;
        if (result.chance)
            option.spreads = spreadsOf(option, *result.chance, days);
    }
    return task;
}

LinkedFigures linkedFigures(
    const std::string& title, const Evaluation& evaluation, const std::string& strategy)
{
    LinkedFigures figures;
    figures.title = title;
    figures.currency = evaluation.currency;
    figures.strategy = strategy.empty() ? evaluation.recommendation.strategy.value_or("") : strategy;
    if (evaluation.itemsPerMonth > 0) {
        figures.itemsPerMonth = evaluation.itemsPerMonth;
        if (const Input* items = inputOf(evaluation, {}, "itemsPerMonth"))
            figures.spreads.itemsPerMonth = spreadOf(items->quantity, items->bounds);
    }
    const StrategyResult* result = findResult(evaluation, figures.strategy);
    if (!result)
        return figures;
    figures.strategyName = result->name;
    figures.costPerMonth = result->central.costPerMonth;
    figures.oneOffCost = result->central.oneOffCost;
    if (result->comparable)
        figures.netPresentValue
            = result->chance ? result->chance->netPresentValue.mean : result->central.netPresentValue;
    figures.accuracy = result->central.accuracy;
    if (result->chance)
        addSpreads(figures.spreads, *result->chance, result->comparable);
    return figures;
}

} // namespace tunepoint
