// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/figure_at.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace tunepoint {

namespace {

using Tokens = std::vector<std::string>;

/// The tokens of a JSON pointer, unescaped as RFC 6901 asks; empty for a text that is none.
Tokens tokensOf(std::string_view pointer)
{
    Tokens tokens;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') {
            tokens.emplace_back();
        } else if (tokens.empty()) {
            return {};
        } else if (pointer[i] == '~' && i + 1 < pointer.size()) {
            tokens.back() += pointer[++i] == '1' ? '/' : '~';
        } else {
            tokens.back() += pointer[i];
        }
    }
    return tokens;
}

/// The element that `token` counts off, or nullptr.
template <class T>
T* elementAt(std::vector<T>& list, const std::string& token)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
    const bool whole = error == std::errc() && end == token.data() + token.size();
    return whole && index < list.size() ? &list[index] : nullptr;
}

bool setCostFigure(CostElement& cost, const Tokens& below, Quantity quantity)
{
    if (below.size() == 1 && below[0] == "amount") {
        cost.amount = std::move(quantity);
    } else if (below.size() == 1 && below[0] == "trendPerMonth") {
        cost.trendPerMonth = std::move(quantity);
    } else if (below.size() == 2 && below[0] == "amounts") {
        Quantity* amount = elementAt(cost.amounts, below[1]);
        if (!amount)
            return false;
        *amount = std::move(quantity);
    } else {
        return false;
    }
    return true;
}

bool setLifecycleFigure(LifecycleEvent& event, const std::string& key, Quantity quantity)
{
    using Member = std::optional<Quantity> LifecycleEvent::*;
    constexpr std::pair<std::string_view, Member> figures[] = {
        {"months", &LifecycleEvent::months},
        {"noticeMonths", &LifecycleEvent::noticeMonths},
        {"migrationCost", &LifecycleEvent::migrationCost},
        {"priceFactor", &LifecycleEvent::priceFactor},
    };
    for (const auto& [name, member] : figures) {
        if (name == key) {
            event.*member = std::move(quantity);
            return true;
        }
    }
    return false;
}

bool setStrategyFigure(Strategy& strategy, const Tokens& below, Quantity quantity)
{
    if (below.size() == 1 && below[0] == "accuracy") {
        strategy.accuracy = std::move(quantity);
        return true;
    }
    if (below.size() == 2 && below[0] == "parameters") {
        strategy.parameters[below[1]] = std::move(quantity);
        return true;
    }
    if (below.size() >= 3 && below[0] == "costs") {
        CostElement* cost = elementAt(strategy.costs, below[1]);
        return cost && setCostFigure(*cost, {below.begin() + 2, below.end()}, std::move(quantity));
    }
    if (below.size() == 3 && below[0] == "lifecycle") {
        LifecycleEvent* event = elementAt(strategy.lifecycle, below[1]);
        return event && setLifecycleFigure(*event, below[2], std::move(quantity));
    }
    return false;
}

/// Weights, limits and scores: figures that the decision rests on.
bool setDecisionFigure(Assessment& assessment, const Tokens& tokens, Quantity quantity)
{
    if (tokens.size() == 3 && tokens[0] == "criteria" && tokens[2] == "weight") {
        Criterion* criterion = elementAt(assessment.criteria, tokens[1]);
        if (criterion)
            criterion->weight = std::move(quantity);
        return criterion != nullptr;
    }
    if (tokens.size() == 3 && tokens[0] == "gates" && tokens[2] == "limit") {
        Gate* gate = elementAt(assessment.gates, tokens[1]);
        const bool hasFigure
            = gate && gate->kind != GateKind::DataResidency && gate->kind != GateKind::OwnWeights;
        if (hasFigure)
            gate->limit = std::move(quantity);
        return hasFigure;
    }
    if (tokens.size() != 3 || tokens[0] != "scores")
        return false;
    const auto row = assessment.scores.find(tokens[1]);
    if (row == assessment.scores.end() || !row->second.contains(tokens[2]))
        return false;
    row->second[tokens[2]] = std::move(quantity);
    return true;
}

bool setTaskFigure(TaskProfile& task, const std::string& id, Quantity quantity)
{
    const TaskField* field = taskField(id);
    if (!field || field->kind() != FieldKind::Number)
        return false;
    field->setNumber(task, std::move(quantity));
    return true;
}

bool setBaselineFigure(Baseline& baseline, const std::string& id, Quantity quantity)
{
    const auto fields = baselineFields();
    const auto field
        = std::find_if(fields.begin(), fields.end(), [&](const BaselineField& f) { return f.id == id; });
    if (field == fields.end())
        return false;
    baseline.*field->member = std::move(quantity);
    return true;
}

} // namespace

bool setFigure(Assessment& assessment, std::string_view pointer, Quantity quantity)
{
    const Tokens tokens = tokensOf(pointer);
    if (tokens.size() == 1 && tokens[0] == "discountRatePerYear") {
        assessment.discountRatePerYear = std::move(quantity);
        return true;
    }
    if (tokens.size() == 2 && tokens[0] == "task")
        return setTaskFigure(assessment.task, tokens[1], std::move(quantity));
    if (tokens.size() == 2 && tokens[0] == "baseline")
        return setBaselineFigure(assessment.baseline, tokens[1], std::move(quantity));
    if (pointer == "/exchangeRate/rate" && assessment.exchangeRate) {
        assessment.exchangeRate->rate = std::move(quantity);
        return true;
    }
    if (tokens.size() >= 3 && tokens[0] == "strategies") {
        Strategy* strategy = elementAt(assessment.strategies, tokens[1]);
        return strategy
            && setStrategyFigure(*strategy, {tokens.begin() + 2, tokens.end()}, std::move(quantity));
    }
    return setDecisionFigure(assessment, tokens, std::move(quantity));
}

bool forgetFigure(Assessment& assessment, std::string_view pointer)
{
    const Tokens tokens = tokensOf(pointer);
    if (tokens.size() == 2 && tokens[0] == "task") {
        const TaskField* field = taskField(tokens[1]);
        if (!field || field->kind() != FieldKind::Number || !field->number(assessment.task))
            return false;
        field->setNumber(assessment.task, std::nullopt);
        return true;
    }
    if (tokens.size() == 4 && tokens[0] == "strategies" && tokens[2] == "parameters") {
        Strategy* strategy = elementAt(assessment.strategies, tokens[1]);
        return strategy && strategy->parameters.erase(tokens[3]) > 0;
    }
    return false;
}

} // namespace tunepoint
