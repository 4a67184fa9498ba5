// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/portfolio_task.h"

#include <algorithm>

namespace tunepoint {

namespace {

double engineeringDays(const Evaluation& evaluation, const std::string& strategy)
{
    const auto at = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
        [&](const Input& input) { return input.strategy == strategy && input.field == "engineeringDays"; });
    return at == evaluation.inputs.end() ? 0 : at->central;
}

} // namespace

PortfolioTask portfolioTask(const std::string& id, const std::string& title, const Evaluation& evaluation)
{
    PortfolioTask task{id, title, {}};
    if (evaluation.hasBaseline)
        task.options.emplace_back(); // today's work is paid for already
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
        option.days = engineeringDays(evaluation, result.id);
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
    if (evaluation.itemsPerMonth > 0)
        figures.itemsPerMonth = evaluation.itemsPerMonth;
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
    return figures;
}

} // namespace tunepoint
