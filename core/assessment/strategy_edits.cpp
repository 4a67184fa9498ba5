// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/strategy_edits.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <functional>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace tunepoint {

namespace {

constexpr std::string_view kList = "/strategies/";

/// New position of an old one; nothing when it is gone.
using Renumbering = std::function<std::optional<std::size_t>(std::size_t)>;

std::optional<std::string> renumbered(const std::string& pointer, const Renumbering& newPosition)
{
    if (pointer.compare(0, kList.size(), kList) != 0)
        return pointer;
    const char* begin = pointer.data() + kList.size();
    const char* end = pointer.data() + pointer.size();
    std::size_t index = 0;
    const auto read = std::from_chars(begin, end, index);
    if (read.ec != std::errc() || (read.ptr != end && *read.ptr != '/'))
        return pointer;
    const auto position = newPosition(index);
    if (!position)
        return std::nullopt;
    return std::string(kList) + std::to_string(*position) + std::string(read.ptr, end);
}

void renumber(std::map<std::string, double>& figures, const Renumbering& newPosition)
{
    std::map<std::string, double> kept;
    for (const auto& [pointer, value] : figures)
        if (auto renamed = renumbered(pointer, newPosition))
            kept.emplace(std::move(*renamed), value);
    figures = std::move(kept);
}

/// What is written about figures follows them; the name of one that is gone goes with it.
void renumberRecords(Assessment& assessment, const Renumbering& newPosition)
{
    for (PremortemRisk& risk : assessment.premortem) {
        renumber(risk.values, newPosition);
        renumber(risk.factors, newPosition);
    }
    for (JournalEntry& entry : assessment.journal)
        entry.figure = renumbered(entry.figure, newPosition).value_or("");
    for (Claim& claim : assessment.claims) {
        for (auto& [name, figure] : claim.inputs)
            figure.pointer = renumbered(figure.pointer, newPosition).value_or("");
    }
}

void renumber(Assessment& assessment, const Renumbering& newPosition)
{
    for (Scenario& scenario : assessment.scenarios) {
        renumber(scenario.values, newPosition);
        renumber(scenario.factors, newPosition);
    }
    renumberRecords(assessment, newPosition);
    std::vector<Correlation> kept;
    for (Correlation& correlation : assessment.correlations) {
        auto a = renumbered(correlation.a, newPosition);
        auto b = renumbered(correlation.b, newPosition);
        if (!a || !b)
            continue;
        correlation.a = std::move(*a);
        correlation.b = std::move(*b);
        kept.push_back(std::move(correlation));
    }
    assessment.correlations = std::move(kept);
    for (NamedInputs& group : assessment.inputGroups) {
        std::vector<std::string> pointers;
        for (const std::string& pointer : group.pointers) {
            if (auto moved = renumbered(pointer, newPosition))
                pointers.push_back(std::move(*moved));
        }
        group.pointers = std::move(pointers);
    }
}

template <class Taken>
std::string firstFree(const std::string& stem, const std::string& gap, Taken&& taken)
{
    std::string candidate = stem;
    for (int n = 2; taken(candidate); ++n)
        candidate = stem + gap + std::to_string(n);
    return candidate;
}

} // namespace

std::string uniqueStrategyId(const Assessment& assessment, std::string_view stem)
{
    return firstFree(std::string(stem), "", [&](const std::string& id) {
        return findStrategy(assessment, id) || assessment.scores.count(id) > 0;
    });
}

std::string uniqueStrategyName(const Assessment& assessment, const std::string& name)
{
    return firstFree(name, " ", [&](const std::string& candidate) {
        return std::any_of(assessment.strategies.begin(), assessment.strategies.end(),
            [&](const Strategy& strategy) { return strategy.name == candidate; });
    });
}

std::size_t addStrategy(Assessment& assessment, std::string_view archetype, const std::string& name)
{
    Strategy strategy;
    strategy.id = uniqueStrategyId(assessment, archetype);
    strategy.name = uniqueStrategyName(assessment, name);
    strategy.archetype = archetype;
    assessment.strategies.push_back(std::move(strategy));
    return assessment.strategies.size() - 1;
}

std::size_t duplicateStrategy(Assessment& assessment, std::size_t index, const std::string& name)
{
    assert(index < assessment.strategies.size());
    const std::string original = assessment.strategies[index].id;
    Strategy copy = assessment.strategies[index];
    copy.id = uniqueStrategyId(assessment, copy.archetype);
    copy.name = uniqueStrategyName(assessment, name);
    copy.copyOf = original;
    if (const auto scores = assessment.scores.find(original); scores != assessment.scores.end()) {
        auto same = scores->second; // a copy first: inserting may move what `scores` points to
        assessment.scores.emplace(copy.id, std::move(same));
    }
    renumber(assessment, [index](std::size_t old) { return std::optional(old > index ? old + 1 : old); });
    const auto place = std::next(assessment.strategies.begin(), std::ptrdiff_t(index) + 1);
    assessment.strategies.insert(place, std::move(copy));
    return index + 1;
}

void removeStrategy(Assessment& assessment, std::size_t index)
{
    assert(index < assessment.strategies.size());
    const std::string id = assessment.strategies[index].id;
    const std::string before = assessment.strategies[index].copyOf;
    for (Strategy& strategy : assessment.strategies) {
        if (strategy.copyOf == id)
            strategy.copyOf = before == strategy.id ? std::string() : before;
    }
    assessment.strategies.erase(std::next(assessment.strategies.begin(), std::ptrdiff_t(index)));
    assessment.scores.erase(id);
    if (assessment.decision.strategy == id)
        assessment.decision.strategy.clear();
    std::set<std::string> gone;
    for (const Pilot& pilot : assessment.pilots)
        if (pilot.strategy == id)
            gone.insert(pilot.id);
    std::erase_if(assessment.pilots, [&](const Pilot& pilot) { return pilot.strategy == id; });
    for (Strategy& strategy : assessment.strategies)
        if (strategy.accuracy)
            if (const auto* read = std::get_if<PilotReference>(&*strategy.accuracy);
                read && gone.count(read->pilot) > 0)
                strategy.accuracy.reset();
    renumber(assessment, [index](std::size_t old) {
        return old == index ? std::nullopt : std::optional(old > index ? old - 1 : old);
    });
}

void moveStrategy(Assessment& assessment, std::size_t from, std::size_t to)
{
    assert(from < assessment.strategies.size() && to < assessment.strategies.size());
    const auto at
        = [&](std::size_t i) { return std::next(assessment.strategies.begin(), std::ptrdiff_t(i)); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to) + 1);
    else
        std::rotate(at(to), at(from), at(from) + 1);
    renumber(assessment, [from, to](std::size_t old) -> std::optional<std::size_t> {
        if (old == from)
            return to;
        if (from < to)
            return old > from && old <= to ? old - 1 : old;
        return old >= to && old < from ? old + 1 : old;
    });
}

} // namespace tunepoint
