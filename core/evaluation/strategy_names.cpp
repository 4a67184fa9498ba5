// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/strategy_names.h"

#include "core/economics/parameters.h"
#include "core/quantity/percentile_fit.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

/// Parameters that a custom strategy may state: they judge gates and touch no money (definition 2).
constexpr std::array<std::string_view, 7> customParameters{"leadTimeWeeks", "scheduleSlip", "pilotFixedCost",
    "secondsToFirstToken", "streamTokensPerSecond", "latencyTailFactor", "residency"};

template <class List>
bool contains(const List& list, std::string_view value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

void checkParameters(std::size_t index, const Strategy& strategy, bool staged, Problems& problems)
{
    const bool money = strategy.archetype != "custom" && strategy.archetype != "statusQuo";
    for (const auto& [key, value] : strategy.parameters) {
        std::string_view id = key;
        for (const std::string_view prefix : {"first.", "second."}) {
            if (staged && id.starts_with(prefix))
                id.remove_prefix(prefix.size());
        }
        const std::string pointer = strategyPointer(index) + "/parameters/" + pointerToken(key);
        const ParameterSpec* figure = parameterSpec(id);
        const WordSpec* word = wordSpec(id);
        const bool allowed = money || contains(customParameters, id) || id == "weights";
        if ((!figure && !word) || !allowed)
            problems.push_back({ProblemCode::UnknownParameter, pointer, {key, strategy.archetype}});
        else if (figure && !std::holds_alternative<Quantity>(value))
            problems.push_back({ProblemCode::WrongType, pointer, {"number", "text"}});
        else if (word && !std::holds_alternative<std::string>(value))
            problems.push_back({ProblemCode::WrongType, pointer, {"text", "number"}});
        else if (figure) {
            Problems found = check(std::get<Quantity>(value), figure->bounds, pointer);
            if (found.empty()) {
                if (auto warning = misfit(std::get<Quantity>(value), figure->bounds, pointer))
                    found.push_back(std::move(*warning));
            }
            for (Problem& problem : found)
                problems.push_back(std::move(problem));
        } else if (!word->words.empty() && !contains(word->words, std::get<std::string>(value))) {
            std::string allowedWords;
            for (const std::string_view w : word->words)
                allowedWords += (allowedWords.empty() ? "" : ", ") + std::string(w);
            problems.push_back(
                {ProblemCode::UnknownWord, pointer, {std::get<std::string>(value), allowedWords}});
        }
    }
}

} // namespace

std::string strategyPointer(std::size_t index)
{
    return "/strategies/" + std::to_string(index);
}

Problems checkNames(const Assessment& assessment, const Catalogue& catalogue)
{
    Problems problems;
    for (std::size_t i = 0; i < assessment.strategies.size(); ++i) {
        const Strategy& strategy = assessment.strategies[i];
        const Archetype* archetype = findArchetype(catalogue, strategy.archetype);
        const bool builtIn = strategy.archetype == "custom" || strategy.archetype == "statusQuo";
        if (!archetype && !builtIn) {
            problems.push_back(
                {ProblemCode::UnknownArchetype, strategyPointer(i) + "/archetype", {strategy.archetype}});
            continue;
        }
        checkParameters(i, strategy, archetype && archetype->words.contains("secondArchetype"), problems);
    }
    return problems;
}

} // namespace tunepoint
