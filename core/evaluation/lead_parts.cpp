// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/lead_parts.h"

#include "core/decision/contributions.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

/// Below this share of the largest part a difference is rounding.
constexpr double kNothing = 1e-9;

std::vector<LeadPart> ofMoney(const CentralFigures& mine, const CentralFigures& theirs)
{
    const CostParts& a = mine.parts;
    const CostParts& b = theirs.parts;
    return {{"examples", b.examples - a.examples}, {"training", b.training - a.training},
        {"people", b.people - a.people}, {"setup", b.setup - a.setup},
        {"modelCalls", b.modelCalls - a.modelCalls}, {"serving", b.serving - a.serving},
        {"upkeep", b.upkeep - a.upkeep}, {"review", b.review - a.review}, {"stated", b.stated - a.stated},
        {"errors", b.errors - a.errors}, {"value", mine.totalValue - theirs.totalValue}};
}

std::optional<std::size_t> ratedPlace(const CriteriaAnalysis& analysis, const std::string& id)
{
    for (std::size_t i = 0; i < analysis.rated.size(); ++i) {
        if (analysis.options[analysis.rated[i]].id == id)
            return i;
    }
    return std::nullopt;
}

std::vector<LeadPart> ofValues(const CriteriaAnalysis& analysis, std::size_t mine, std::size_t theirs)
{
    const std::vector<double> all = contributions(analysis);
    const std::size_t criteria = analysis.criteria.size();
    std::vector<LeadPart> parts;
    for (std::size_t k = 0; k < criteria; ++k)
        parts.push_back({analysis.criteria[k].id, all[mine * criteria + k] - all[theirs * criteria + k]});
    return parts;
}

} // namespace

std::optional<LeadParts> leadParts(const Evaluation& evaluation, Objective objective)
{
    const Recommendation& recommendation = evaluation.recommendation;
    const StrategyResult* best
        = recommendation.strategy ? findResult(evaluation, *recommendation.strategy) : nullptr;
    const StrategyResult* second
        = recommendation.runnerUp ? findResult(evaluation, *recommendation.runnerUp) : nullptr;
    if (!best || !second || !best->comparable || !second->comparable)
        return std::nullopt;
    LeadParts lead{best->id, second->id, true, 0, {}};
    if (objective == Objective::WeightedValue && evaluation.criteria) {
        const auto mine = ratedPlace(*evaluation.criteria, best->id);
        const auto theirs = ratedPlace(*evaluation.criteria, second->id);
        if (mine && theirs) {
            lead.money = false;
            lead.parts = ofValues(*evaluation.criteria, *mine, *theirs);
        }
    }
    if (lead.money)
        lead.parts = ofMoney(best->central, second->central);
    double largest = 0;
    for (const LeadPart& part : lead.parts) {
        lead.total += part.gain;
        largest = std::max(largest, std::abs(part.gain));
    }
    std::erase_if(
        lead.parts, [&](const LeadPart& part) { return !(std::abs(part.gain) > kNothing * largest); });
    std::stable_sort(lead.parts.begin(), lead.parts.end(),
        [](const LeadPart& a, const LeadPart& b) { return std::abs(a.gain) > std::abs(b.gain); });
    return lead;
}

} // namespace tunepoint
