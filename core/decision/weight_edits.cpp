// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/weight_edits.h"

#include "core/decision/criteria_weights.h"
#include "core/decision/guard_rails.h"
#include "core/quantity/scaling.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// Weights under `weighting.direct` count before the criteria's own: they become these.
void takeOverDirect(Assessment& assessment, const std::vector<std::size_t>& members)
{
    if (!assessment.weighting)
        return;
    for (const std::size_t member : members) {
        Criterion& criterion = assessment.criteria[member];
        const auto at = assessment.weighting->direct.find(criterion.id);
        if (at == assessment.weighting->direct.end())
            continue;
        criterion.weight = fixed(at->second);
        assessment.weighting->direct.erase(at);
    }
}

std::optional<std::size_t> placeOf(const std::vector<std::string>& ids, const std::string& id)
{
    const auto at = std::find(ids.begin(), ids.end(), id);
    return at == ids.end() ? std::nullopt : std::optional(std::size_t(at - ids.begin()));
}

/// Ids of the group's criteria in the matrix; without any the group's in the document's order.
std::vector<std::string> idsOf(const PairwiseComparison& comparison, const std::vector<std::string>& ids)
{
    return comparison.criteria.empty() && comparison.matrix.size() == ids.size() ? ids : comparison.criteria;
}

} // namespace

std::vector<std::size_t> siblings(const Assessment& assessment, const std::string& parent)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < assessment.criteria.size(); ++i) {
        if (assessment.criteria[i].parent == parent)
            found.push_back(i);
    }
    return found;
}

void setGroupShare(Assessment& assessment, std::size_t index, double part)
{
    const std::vector<std::size_t> members = siblings(assessment, assessment.criteria[index].parent);
    takeOverDirect(assessment, members);
    double sum = 0;
    std::size_t unknown = 0;
    for (const std::size_t member : members) {
        const auto& weight = assessment.criteria[member].weight;
        sum += weight ? median(*weight, notNegative) : 0;
        unknown += weight ? 0 : 1;
    }
    // As in scaleGroup(): stated weights below 1 leave the rest to the unknown ones, others are scaled.
    const double total = unknown > 0 && sum < 1 ? 1 : sum;
    const std::optional<Quantity> own = assessment.criteria[index].weight;
    const double ownWeight = own ? median(*own, notNegative) : 0;
    const double before = own ? (total > 0 ? ownWeight / total : 0) : (total - sum) / double(unknown);
    const bool othersUnknown = unknown > (own ? 0U : 1U);
    for (const std::size_t member : members) {
        std::optional<Quantity>& weight = assessment.criteria[member].weight;
        if (member == index)
            weight = fixed(part);
        else if (weight && sum - ownWeight > 0 && before < 1)
            weight = scaled(*weight, (1 - part) / (1 - before) / total);
        else if (weight && !othersUnknown)
            weight = fixed((1 - part) / double(members.size() - 1));
    }
}

void stateWeight(Assessment& assessment, std::size_t index, const std::optional<Quantity>& weight)
{
    takeOverDirect(assessment, siblings(assessment, assessment.criteria[index].parent));
    assessment.criteria[index].weight = weight;
}

void rememberRange(Criterion& criterion, const std::optional<LinearValue>& optionsRange)
{
    const auto own = statedRange(criterion);
    criterion.weightedRange = own ? own : criterion.valueFunction ? std::nullopt : optionsRange;
}

PairwiseComparison& pairwiseOf(
    Weighting& weighting, const std::string& parent, const std::vector<std::string>& ids)
{
    const auto at = std::find_if(weighting.ahp.begin(), weighting.ahp.end(),
        [&](const PairwiseComparison& comparison) { return comparison.parent == parent; });
    PairwiseComparison& found = at == weighting.ahp.end() ? weighting.ahp.emplace_back() : *at;
    const std::vector<std::string> before = idsOf(found, ids);
    std::vector<std::vector<double>> matrix(ids.size(), std::vector<double>(ids.size(), 1.0));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (std::size_t j = 0; j < ids.size(); ++j) {
            const auto row = placeOf(before, ids[i]);
            const auto column = placeOf(before, ids[j]);
            if (row && column && *row < found.matrix.size() && *column < found.matrix[*row].size())
                matrix[i][j] = found.matrix[*row][*column];
        }
    }
    found.parent = parent;
    found.criteria = ids;
    found.matrix = std::move(matrix);
    return found;
}

BestWorstComparison& bestWorstOf(
    Weighting& weighting, const std::string& parent, const std::vector<std::string>& ids)
{
    const auto at = std::find_if(weighting.bestWorst.begin(), weighting.bestWorst.end(),
        [&](const BestWorstComparison& comparison) { return comparison.parent == parent; });
    BestWorstComparison& found = at == weighting.bestWorst.end() ? weighting.bestWorst.emplace_back() : *at;
    found.parent = parent;
    if (!placeOf(ids, found.best))
        found.best = ids.front();
    if (!placeOf(ids, found.worst))
        found.worst = found.best == ids.back() ? ids.front() : ids.back();
    for (const std::string& id : ids) {
        found.bestToOthers.try_emplace(id, 1);
        found.othersToWorst.try_emplace(id, 1);
    }
    return found;
}

void completeSwing(
    Weighting& weighting, const std::vector<std::string>& ids, const std::vector<double>& shares)
{
    const double most = shares.empty() ? 0 : *std::max_element(shares.begin(), shares.end());
    for (std::size_t i = 0; i < ids.size(); ++i)
        weighting.swing.try_emplace(ids[i], most > 0 ? 100 * shares[i] / most : 100);
}

void setRanks(Weighting& weighting, const std::vector<std::string>& order, const std::vector<bool>& tied)
{
    double rank = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!tied[i])
            rank = double(i) + 1;
        weighting.ranks[order[i]] = rank;
    }
}

} // namespace tunepoint
