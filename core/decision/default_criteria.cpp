// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/default_criteria.h"

#include <algorithm>
#include <set>

namespace tunepoint {

namespace {

using Ids = std::set<std::string>;

void forget(PairwiseComparison& comparison, const Ids& gone)
{
    for (std::size_t i = comparison.criteria.size(); i > 0; --i) {
        if (!gone.contains(comparison.criteria[i - 1]))
            continue;
        const auto place = std::ptrdiff_t(i) - 1;
        comparison.criteria.erase(comparison.criteria.begin() + place);
        if (std::size_t(place) < comparison.matrix.size())
            comparison.matrix.erase(comparison.matrix.begin() + place);
        for (auto& row : comparison.matrix) {
            if (std::size_t(place) < row.size())
                row.erase(row.begin() + place);
        }
    }
}

void forget(Weighting& weighting, const Ids& gone)
{
    for (auto* figures : {&weighting.direct, &weighting.swing, &weighting.ranks})
        std::erase_if(*figures, [&](const auto& entry) { return gone.contains(entry.first); });
    std::erase_if(weighting.ahp, [&](const auto& comparison) { return gone.contains(comparison.parent); });
    for (PairwiseComparison& comparison : weighting.ahp)
        forget(comparison, gone);
    std::erase_if(weighting.ahp, [](const auto& comparison) { return comparison.matrix.empty(); });
    // Without its best or its worst a comparison says nothing.
    std::erase_if(weighting.bestWorst, [&](const auto& comparison) {
        return gone.contains(comparison.parent) || gone.contains(comparison.best)
            || gone.contains(comparison.worst);
    });
    for (BestWorstComparison& comparison : weighting.bestWorst) {
        for (auto* figures : {&comparison.bestToOthers, &comparison.othersToWorst})
            std::erase_if(*figures, [&](const auto& entry) { return gone.contains(entry.first); });
    }
}

} // namespace

std::size_t addDefaultCriteria(Assessment& assessment, const CriteriaCatalogue& catalogue)
{
    Ids present;
    for (const Criterion& criterion : assessment.criteria)
        present.insert(criterion.id);
    std::size_t added = 0;
    for (const Criterion& offered : catalogue.criteria) {
        if (!present.insert(offered.id).second)
            continue;
        assessment.criteria.push_back(offered);
        ++added;
    }
    return added;
}

void removeCriterion(Assessment& assessment, std::size_t index)
{
    Ids gone{assessment.criteria[index].id};
    for (bool more = true; more;) {
        more = false;
        for (const Criterion& criterion : assessment.criteria) {
            if (gone.contains(criterion.parent))
                more = gone.insert(criterion.id).second || more;
        }
    }
    std::erase_if(assessment.criteria, [&](const Criterion& c) { return gone.contains(c.id); });
    for (auto& [strategy, row] : assessment.scores)
        std::erase_if(row, [&](const auto& entry) { return gone.contains(entry.first); });
    std::erase_if(assessment.scores, [](const auto& row) { return row.second.empty(); });
    if (assessment.weighting)
        forget(*assessment.weighting, gone);
    if (assessment.criteria.empty())
        assessment.weighting.reset();
}

} // namespace tunepoint
