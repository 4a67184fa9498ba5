// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/figure_rows.h"

namespace tunepoint::ui {

namespace {

std::string wordOfStrategy(const Strategy& strategy, const Archetype* archetype, const std::string& id)
{
    if (const auto own = strategy.parameters.find(id); own != strategy.parameters.end())
        if (const auto* word = std::get_if<std::string>(&own->second))
            return *word;
    if (archetype && archetype->words.count(id) > 0)
        return archetype->words.at(id);
    return {};
}

/// What the price list or the evidence gave in the last evaluation.
const Input* resolved(const Evaluation& evaluation, const std::string& strategy, const std::string& key)
{
    const std::string tail = "/parameters/" + pointerToken(key);
    for (const Input& input : evaluation.inputs)
        if (input.strategy == strategy && input.origin != Origin::Document
            && input.pointer.size() > tail.size()
            && input.pointer.compare(input.pointer.size() - tail.size(), tail.size(), tail) == 0)
            return &input;
    return nullptr;
}

} // namespace

std::vector<FigureRow> figureRows(
    const Strategy& strategy, const Catalogue& catalogue, const Evaluation& evaluation)
{
    std::vector<FigureRow> rows;
    const Archetype* archetype = findArchetype(catalogue, strategy.archetype);
    const auto addAll = [&](const std::string& prefix, const Archetype* from, FigureRow::Stage stage) {
        for (const ParameterSpec& spec : parameterSpecs()) {
            FigureRow row;
            row.key = prefix + std::string(spec.id);
            row.spec = &spec;
            row.stage = stage;
            if (const auto own = strategy.parameters.find(row.key); own != strategy.parameters.end())
                if (const auto* quantity = std::get_if<Quantity>(&own->second))
                    row.own = *quantity;
            if (const Input* input = resolved(evaluation, strategy.id, row.key)) {
                row.standard = input->quantity;
                row.origin = input->origin;
            } else if (from && from->figures.count(std::string(spec.id)) > 0)
                row.standard = from->figures.at(std::string(spec.id)).quantity;
            rows.push_back(std::move(row));
        }
    };
    addAll({}, archetype, FigureRow::Stage::Only);
    if (strategy.archetype == "staged") {
        const auto stage = [&](const char* word) {
            return findArchetype(catalogue, wordOfStrategy(strategy, archetype, word));
        };
        addAll("first.", stage("firstArchetype"), FigureRow::Stage::First);
        addAll("second.", stage("secondArchetype"), FigureRow::Stage::Second);
    }
    return rows;
}

} // namespace tunepoint::ui
