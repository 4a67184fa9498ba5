// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/advantages.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace tunepoint {

namespace {

constexpr std::array<std::pair<std::string_view, double CostParts::*>, 10> costParts{{
    {"examples", &CostParts::examples},
    {"training", &CostParts::training},
    {"people", &CostParts::people},
    {"setup", &CostParts::setup},
    {"modelCalls", &CostParts::modelCalls},
    {"serving", &CostParts::serving},
    {"upkeep", &CostParts::upkeep},
    {"review", &CostParts::review},
    {"stated", &CostParts::stated},
    {"errors", &CostParts::errors},
}};

/// The option's place among the rated ones, or nothing.
const OptionResult* ratedOption(const CriteriaAnalysis& analysis, const std::string& id)
{
    for (const std::size_t place : analysis.rated) {
        if (analysis.options[place].id == id)
            return &analysis.options[place];
    }
    return nullptr;
}

void addCriteria(
    Advantages& to, const CriteriaAnalysis& analysis, const OptionResult& mine, const OptionResult& theirs)
{
    for (std::size_t k = 0; k < analysis.criteria.size(); ++k) {
        if (k < mine.values.size() && k < theirs.values.size() && mine.values[k] && theirs.values[k])
            to.parts.push_back({analysis.criteria[k].id, true,
                analysis.criteria[k].weight * (*mine.values[k] - *theirs.values[k])});
    }
}

void addMoney(Advantages& to, const CentralFigures& mine, const CentralFigures& theirs)
{
    for (const auto& [id, part] : costParts)
        to.parts.push_back({std::string(id), false, theirs.parts.*part - mine.parts.*part});
    to.parts.push_back({"value", false, mine.totalValue - theirs.totalValue});
}

/// What `mine` has over `theirs`, in money unless `byCriteria` and both are rated; nothing to tell where they
/// cannot be compared.
Advantages between(
    const Evaluation& evaluation, const std::string& mineId, const std::string& theirsId, bool byCriteria)
{
    Advantages advantages;
    const StrategyResult* mine = findResult(evaluation, mineId);
    const StrategyResult* theirs = findResult(evaluation, theirsId);
    if (!mine || !theirs || !mine->comparable || !theirs->comparable)
        return advantages;
    advantages.over = theirsId;
    const OptionResult* ratedMine = nullptr;
    const OptionResult* ratedTheirs = nullptr;
    if (byCriteria && evaluation.criteria) {
        ratedMine = ratedOption(*evaluation.criteria, mineId);
        ratedTheirs = ratedOption(*evaluation.criteria, theirsId);
    }
    advantages.weighted = ratedMine && ratedTheirs;
    if (advantages.weighted)
        addCriteria(advantages, *evaluation.criteria, *ratedMine, *ratedTheirs);
    else
        addMoney(advantages, mine->central, theirs->central);

    double largest = 0;
    for (const Advantage& part : advantages.parts) {
        advantages.total += part.amount;
        largest = std::max(largest, std::abs(part.amount));
    }
    std::erase_if(advantages.parts, [largest](const Advantage& part) {
        return !std::isfinite(part.amount) || !(std::abs(part.amount) > largest * 1e-9);
    });
    std::stable_sort(advantages.parts.begin(), advantages.parts.end(),
        [](const Advantage& a, const Advantage& b) { return std::abs(a.amount) > std::abs(b.amount); });
    return advantages;
}

} // namespace

Advantages advantagesOf(const Evaluation& evaluation, const std::string& strategyId)
{
    const Recommendation& recommendation = evaluation.recommendation;
    const std::string over = recommendation.strategy == strategyId ? recommendation.runnerUp.value_or("")
                                                                   : recommendation.strategy.value_or("");
    return between(evaluation, strategyId, over, true);
}

std::optional<Advantages> advantagesOfLeader(const Evaluation& evaluation, Objective objective)
{
    const Recommendation& recommendation = evaluation.recommendation;
    Advantages lead = between(evaluation, recommendation.strategy.value_or(""),
        recommendation.runnerUp.value_or(""), objective == Objective::WeightedValue);
    return lead.over.empty() ? std::nullopt : std::optional(std::move(lead));
}

} // namespace tunepoint
