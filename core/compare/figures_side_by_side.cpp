// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

struct Figure {
    std::string_view id;
    Unit unit;
    std::optional<double> (*value)(const StrategyResult& result);
};

constexpr std::array kFigures{
    Figure{"netPresentValue", Unit::Money,
        [](const StrategyResult& r) -> std::optional<double> {
            if (!r.comparable)
                return std::nullopt;
            return r.chance ? r.chance->netPresentValue.mean : r.central.netPresentValue;
        }},
    Figure{
        "costPerMonth", Unit::MoneyPerMonth, [](const StrategyResult& r) { return r.central.costPerMonth; }},
    Figure{"oneOffCost", Unit::Money,
        [](const StrategyResult& r) { return std::optional<double>(r.central.oneOffCost); }},
    Figure{"accuracy", Unit::Share, [](const StrategyResult& r) { return r.central.accuracy; }},
    Figure{"paybackMonths", Unit::Months, [](const StrategyResult& r) { return r.central.paybackMonths; }},
    Figure{"costPerCorrectItem", Unit::MoneyPerItem,
        [](const StrategyResult& r) { return r.central.costPerCorrectItem; }},
    Figure{"probabilityBest", Unit::Share,
        [](const StrategyResult& r) {
            return r.chance ? std::optional<double>(r.chance->probabilityBest) : std::nullopt;
        }},
    Figure{"probabilityLoss", Unit::Share,
        [](const StrategyResult& r) {
            return r.chance ? std::optional<double>(r.chance->probabilityLoss) : std::nullopt;
        }},
};

const Figure* figureCalled(std::string_view id)
{
    const auto at = std::find_if(
        kFigures.begin(), kFigures.end(), [&](const Figure& figure) { return figure.id == id; });
    return at == kFigures.end() ? nullptr : &*at;
}

void addFigures(std::vector<ComparedFigure>& to, const std::string& strategy,
    const std::vector<const StrategyResult*>& results)
{
    for (const Figure& figure : kFigures) {
        ComparedFigure compared{std::string(figure.id), strategy, {}};
        for (const StrategyResult* result : results)
            compared.values.push_back(result ? figure.value(*result) : std::nullopt);
        if (std::any_of(compared.values.begin(), compared.values.end(),
                [](const std::optional<double>& value) { return value.has_value(); }))
            to.push_back(std::move(compared));
    }
}

} // namespace

std::vector<std::string_view> comparedFigures()
{
    std::vector<std::string_view> ids;
    for (const Figure& figure : kFigures)
        ids.push_back(figure.id);
    return ids;
}

Unit comparedUnit(std::string_view figure)
{
    const Figure* known = figureCalled(figure);
    return known ? known->unit : Unit::None;
}

std::optional<double> comparedValue(const StrategyResult& result, std::string_view figure)
{
    const Figure* known = figureCalled(figure);
    return known ? known->value(result) : std::nullopt;
}

std::vector<ComparedFigure> sideBySide(const std::vector<const Evaluation*>& evaluations)
{
    std::vector<std::string> ids;
    std::vector<const StrategyResult*> recommended;
    for (const Evaluation* evaluation : evaluations) {
        const auto& best = evaluation->recommendation.strategy;
        recommended.push_back(best ? findResult(*evaluation, *best) : nullptr);
        for (const StrategyResult& result : evaluation->strategies) {
            if (std::find(ids.begin(), ids.end(), result.id) == ids.end())
                ids.push_back(result.id);
        }
    }
    std::vector<ComparedFigure> figures;
    addFigures(figures, "", recommended);
    for (const std::string& id : ids) {
        std::vector<const StrategyResult*> results;
        for (const Evaluation* evaluation : evaluations)
            results.push_back(findResult(*evaluation, id));
        addFigures(figures, id, results);
    }
    return figures;
}

} // namespace tunepoint
