// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/check_context.h"

#include <map>
#include <string_view>

namespace tunepoint {

namespace {

template <class List>
Ids idsOf(const List& list)
{
    Ids ids;
    for (const auto& entry : list)
        ids.insert(entry.id);
    return ids;
}

Ids circles(const std::vector<Criterion>& criteria)
{
    std::map<std::string_view, std::string_view> parents;
    for (const Criterion& criterion : criteria)
        parents.emplace(criterion.id, criterion.parent);
    Ids found;
    std::map<std::string_view, std::size_t> walkOf; // each criterion is walked over once
    std::size_t walk = 0;
    for (const auto& start : parents) {
        ++walk;
        auto at = parents.find(start.first);
        while (at != parents.end() && walkOf.emplace(at->first, walk).second)
            at = parents.find(at->second);
        if (at == parents.end() || walkOf.at(at->first) != walk)
            continue;
        while (found.emplace(at->first).second)
            at = parents.find(at->second);
    }
    return found;
}

} // namespace

CheckContext::CheckContext(const Assessment& assessment)
    : document(assessment)
    , strategies(idsOf(assessment.strategies))
    , criteria(idsOf(assessment.criteria))
    , pilots(idsOf(assessment.pilots))
    , criteriaInCircles(circles(assessment.criteria))
{
}

} // namespace tunepoint
