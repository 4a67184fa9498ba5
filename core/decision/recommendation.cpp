// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/recommendation.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

using Ranked = std::vector<const Candidate*>;

std::string text(const std::optional<double>& value)
{
    return value ? numberText(*value) : std::string();
}

Ranked rank(const std::vector<Candidate>& candidates)
{
    Ranked ranked;
    for (const Candidate& candidate : candidates) {
        if (candidate.eligible && candidate.comparable)
            ranked.push_back(&candidate);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Candidate* a, const Candidate* b) { return a->objective > b->objective; });
    return ranked;
}

bool tied(const Candidate& a, const Candidate& b)
{
    const double x = a.objective;
    const double y = b.objective;
    return std::abs(x - y) <= 1e-12 * std::max(std::abs(x), std::abs(y));
}

void addRuledOut(Recommendation& result, const std::vector<Candidate>& candidates)
{
    for (const Candidate& candidate : candidates) {
        if (candidate.eligible)
            continue;
        const auto failed = std::find_if(candidate.gates->begin(), candidate.gates->end(),
            [](const GateResult& gate) { return !gate.passed; });
        result.reasons.push_back({"ruledOut", {candidate.id, failed->id}});
    }
}

/// Nearest volume at which the winner and its runner-up change places.
const VolumeTurn* nearestTurn(
    const std::vector<VolumeTurn>& turns, const Candidate& a, const Candidate& b, double itemsPerMonth)
{
    const VolumeTurn* nearest = nullptr;
    const auto distance = [&](const VolumeTurn& turn) {
        return itemsPerMonth > 0 ? std::abs(std::log(turn.volume / itemsPerMonth)) : turn.volume;
    };
    for (const VolumeTurn& turn : turns) {
        const bool ofPair = (turn.a == a.id && turn.b == b.id) || (turn.a == b.id && turn.b == a.id);
        if (ofPair && (!nearest || distance(turn) < distance(*nearest)))
            nearest = &turn;
    }
    return nearest;
}

void addComparison(Recommendation& result, const Candidate& best, const Candidate& second, bool hasBaseline,
    const std::vector<VolumeTurn>& turns, double itemsPerMonth)
{
    if (tied(best, second)) {
        result.reasons.push_back({"tie", {best.id, second.id}});
    } else if (hasBaseline) {
        result.reasons.push_back({"highestNetPresentValue",
            {best.id, numberText(best.objective), second.id, numberText(second.objective)}});
    } else {
        result.reasons.push_back({"lowestCost",
            {best.id, numberText(best.figures->totalCost), second.id,
                numberText(second.figures->totalCost)}});
    }
    if (const VolumeTurn* turn = nearestTurn(turns, best, second, itemsPerMonth))
        result.reasons.push_back(
            {"breakEvenVolume", {best.id, second.id, numberText(turn->volume), numberText(itemsPerMonth)}});
    const auto& mine = best.figures->accuracy;
    const auto& theirs = second.figures->accuracy;
    if (mine && theirs && *mine > *theirs + 1e-9) // a difference below any rounding is none
        result.reasons.push_back({"accuracyAdvantage", {best.id, text(mine), second.id, text(theirs)}});
}

} // namespace

Recommendation recommend(const std::vector<Candidate>& candidates, bool hasBaseline,
    const std::vector<VolumeTurn>& turns, double itemsPerMonth)
{
    Recommendation result;
    if (candidates.empty()) {
        result.reasons.push_back({"noStrategies", {}});
        return result;
    }
    const Ranked ranked = rank(candidates);
    if (ranked.empty()) {
        result.outcome = Outcome::NoneEligible;
        result.reasons.push_back({"noneEligible", {}});
        addRuledOut(result, candidates);
        return result;
    }
    const Candidate& best = *ranked.front();
    const auto statusQuo
        = std::find_if(ranked.begin(), ranked.end(), [](const Candidate* c) { return c->statusQuo; });
    if (hasBaseline && (best.statusQuo || best.objective < 0)) {
        result.outcome = Outcome::DoNothing;
        if (statusQuo != ranked.end())
            result.strategy = (*statusQuo)->id;
        const auto challenger
            = std::find_if(ranked.begin(), ranked.end(), [](const Candidate* c) { return !c->statusQuo; });
        if (challenger != ranked.end()) {
            result.runnerUp = (*challenger)->id;
            result.reasons.push_back(
                {"nothingPays", {(*challenger)->id, numberText((*challenger)->objective)}});
        }
        addRuledOut(result, candidates);
        return result;
    }

    result.outcome = Outcome::Clear;
    result.strategy = best.id;
    if (ranked.size() > 1) {
        result.runnerUp = ranked[1]->id;
        addComparison(result, best, *ranked[1], hasBaseline, turns, itemsPerMonth);
    } else {
        result.reasons.push_back({"onlyEligible", {best.id}});
    }
    if (hasBaseline) {
        if (best.figures->paybackMonths)
            result.reasons.push_back({"paysBack", {best.id, text(best.figures->paybackMonths)}});
        else
            result.reasons.push_back({"neverPaysBack", {best.id}});
    }
    addRuledOut(result, candidates);
    return result;
}

std::vector<std::string> paretoFront(const std::vector<Candidate>& candidates)
{
    std::vector<const Candidate*> shown;
    for (const Candidate& candidate : candidates) {
        if (candidate.eligible && candidate.comparable && candidate.figures->accuracy
            && candidate.figures->costPerMonth)
            shown.push_back(&candidate);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Candidate* a, const Candidate* b) {
        return *a->figures->costPerMonth < *b->figures->costPerMonth;
    });
    const auto beaten = [&](const Candidate* x) {
        return std::any_of(shown.begin(), shown.end(), [&](const Candidate* y) {
            const bool asGood = *y->figures->costPerMonth <= *x->figures->costPerMonth
                && *y->figures->accuracy >= *x->figures->accuracy;
            const bool better = *y->figures->costPerMonth < *x->figures->costPerMonth
                || *y->figures->accuracy > *x->figures->accuracy;
            return asGood && better;
        });
    };
    std::vector<std::string> front;
    for (const Candidate* candidate : shown) {
        if (!beaten(candidate))
            front.push_back(candidate->id);
    }
    return front;
}

} // namespace tunepoint
