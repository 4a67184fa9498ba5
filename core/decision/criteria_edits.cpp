// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/criteria_edits.h"

#include "core/decision/weight_edits.h"

#include <algorithm>
#include <utility>

namespace tunepoint {

namespace {

bool hasId(const Assessment& assessment, const std::string& id)
{
    return std::any_of(assessment.criteria.begin(), assessment.criteria.end(),
        [&](const Criterion& criterion) { return criterion.id == id; });
}

const Criterion* find(const Assessment& assessment, const std::string& id)
{
    const auto at = std::find_if(assessment.criteria.begin(), assessment.criteria.end(),
        [&](const Criterion& criterion) { return criterion.id == id; });
    return at == assessment.criteria.end() ? nullptr : &*at;
}

void addBelow(
    const Assessment& assessment, const std::string& parent, int depth, std::vector<TreePlace>& places)
{
    if (depth > int(assessment.criteria.size()))
        return; // a circle: the document is refused elsewhere
    for (const std::size_t index : siblings(assessment, parent)) {
        const std::size_t place = places.size();
        places.push_back({index, depth, true});
        addBelow(assessment, assessment.criteria[index].id, depth + 1, places);
        places[place].leaf = places.size() == place + 1;
    }
}

} // namespace

std::string uniqueCriterionId(const Assessment& assessment, std::string_view stem)
{
    std::string id(stem);
    for (int number = 2; hasId(assessment, id); ++number)
        id = std::string(stem) + std::to_string(number);
    return id;
}

std::size_t addCriterion(Assessment& assessment, const std::string& name, const std::string& parent)
{
    Criterion criterion;
    criterion.id = uniqueCriterionId(assessment, "criterion");
    criterion.name = name;
    criterion.parent = parent;
    assessment.criteria.push_back(std::move(criterion));
    return assessment.criteria.size() - 1;
}

std::size_t moveCriterion(Assessment& assessment, std::size_t from, int steps)
{
    const std::vector<std::size_t> group = siblings(assessment, assessment.criteria[from].parent);
    const auto at = std::find(group.begin(), group.end(), from) - group.begin();
    const auto to = at + steps;
    if (to < 0 || to >= std::ptrdiff_t(group.size()))
        return from;
    const std::size_t there = group[std::size_t(to)];
    std::swap(assessment.criteria[from], assessment.criteria[there]);
    return there;
}

bool mayStandBelow(const Assessment& assessment, std::size_t index, const std::string& parent)
{
    const std::string& own = assessment.criteria[index].id;
    std::size_t steps = 0;
    for (std::string above = parent; !above.empty() && steps <= assessment.criteria.size(); ++steps) {
        const Criterion* criterion = find(assessment, above);
        if (above == own || !criterion)
            return false;
        above = criterion->parent;
    }
    return true;
}

void putBelow(Assessment& assessment, std::size_t index, const std::string& parent)
{
    Criterion& criterion = assessment.criteria[index];
    if (criterion.parent == parent || !mayStandBelow(assessment, index, parent))
        return;
    const std::string old = std::exchange(criterion.parent, parent);
    if (!assessment.weighting)
        return;
    Weighting& weighting = *assessment.weighting;
    for (PairwiseComparison& comparison : weighting.ahp) {
        if (comparison.parent != old)
            continue;
        std::vector<std::string> rest = comparison.criteria;
        std::erase(rest, criterion.id);
        if (rest.size() != comparison.criteria.size() && !rest.empty())
            pairwiseOf(weighting, old, rest);
    }
    // An unnamed matrix and one that is left without criteria would no longer fit its group.
    std::erase_if(weighting.ahp, [&](const PairwiseComparison& comparison) {
        return (comparison.parent == old || comparison.parent == parent)
            && (comparison.criteria.empty() || comparison.criteria == std::vector{criterion.id});
    });
    std::erase_if(weighting.bestWorst, [&](const BestWorstComparison& comparison) {
        return comparison.parent == old
            && (comparison.best == criterion.id || comparison.worst == criterion.id);
    });
}

void setValueFunction(Assessment& assessment, std::size_t index, const std::optional<ValueFunction>& function)
{
    Criterion& criterion = assessment.criteria[index];
    const auto* before
        = criterion.valueFunction ? std::get_if<LevelsValue>(&*criterion.valueFunction) : nullptr;
    const auto* after = function ? std::get_if<LevelsValue>(&*function) : nullptr;
    for (auto& [strategy, row] : assessment.scores) {
        const auto at = row.find(criterion.id);
        const auto* word = at == row.end() ? nullptr : std::get_if<std::string>(&at->second);
        if (!word || (after && after->levels.contains(*word)))
            continue;
        const auto level
            = before ? before->levels.find(*word) : std::map<std::string, double>::const_iterator();
        if (before && level != before->levels.end())
            at->second = fixed(level->second);
        else
            row.erase(at);
    }
    std::erase_if(assessment.scores, [](const auto& row) { return row.second.empty(); });
    criterion.valueFunction = function;
    criterion.unknownValueFunction = {};
}

void setScore(Assessment& assessment, const std::string& strategy, const std::string& criterion,
    const std::optional<Score>& score)
{
    if (score) {
        assessment.scores[strategy][criterion] = *score;
        return;
    }
    const auto row = assessment.scores.find(strategy);
    if (row == assessment.scores.end())
        return;
    row->second.erase(criterion);
    if (row->second.empty())
        assessment.scores.erase(row);
}

const Score* findScore(
    const Assessment& assessment, const std::string& strategy, const std::string& criterion)
{
    const auto row = assessment.scores.find(strategy);
    if (row == assessment.scores.end())
        return nullptr;
    const auto at = row->second.find(criterion);
    return at == row->second.end() ? nullptr : &at->second;
}

std::vector<TreePlace> treeOrder(const Assessment& assessment)
{
    std::vector<TreePlace> places;
    addBelow(assessment, {}, 0, places);
    return places;
}

} // namespace tunepoint
