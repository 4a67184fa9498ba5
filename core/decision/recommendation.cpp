// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/recommendation.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

using Ranked = std::vector<const Candidate*>;

/// Share of all that differs between two options from which on a part is named.
constexpr double kPartThatMatters = 0.1;

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

/// What the difference in money is made of: the largest parts in the winner's favour, and the largest against
/// it.
void addParts(Recommendation& result, const Candidate& best, const Candidate& second)
{
    struct Part {
        const char* word;
        double gain; ///< of the winner, undiscounted
    };
    const CostParts& mine = best.figures->parts;
    const CostParts& theirs = second.figures->parts;
    std::vector<Part> parts{{"examples", theirs.examples - mine.examples},
        {"training", theirs.training - mine.training}, {"people", theirs.people - mine.people},
        {"setup", theirs.setup - mine.setup}, {"modelCalls", theirs.modelCalls - mine.modelCalls},
        {"serving", theirs.serving - mine.serving}, {"upkeep", theirs.upkeep - mine.upkeep},
        {"review", theirs.review - mine.review}, {"stated", theirs.stated - mine.stated},
        {"errors", theirs.errors - mine.errors},
        {"value", best.figures->totalValue - second.figures->totalValue}};
    double moved = 0;
    for (const Part& part : parts)
        moved += std::abs(part.gain);
    std::stable_sort(
        parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.gain > b.gain; });
    const auto matters = [&](double gain) { return gain > kPartThatMatters * moved; };
    for (std::size_t i = 0; i < 2 && matters(parts[i].gain); ++i)
        result.reasons.push_back(
            {"betterOn", {best.id, second.id, parts[i].word, numberText(parts[i].gain)}});
    if (matters(-parts.back().gain))
        result.reasons.push_back(
            {"worseOn", {best.id, second.id, parts.back().word, numberText(-parts.back().gain)}});
}

void addComparison(
    Recommendation& result, const Candidate& best, const Candidate& second, const ChoiceFacts& facts)
{
    if (tied(best, second)) {
        result.reasons.push_back({"tie", {best.id, second.id}});
    } else if (!facts.objectiveIsMoney) {
        result.reasons.push_back(
            {"highestValue", {best.id, numberText(best.objective), second.id, numberText(second.objective)}});
    } else if (facts.hasBaseline) {
        result.reasons.push_back({"highestNetPresentValue",
            {best.id, numberText(best.objective), second.id, numberText(second.objective)}});
    } else {
        // the money that ranks them, so that order, amounts and lead agree
        result.reasons.push_back(
            {"lowestCost", {best.id, numberText(-best.objective), second.id, numberText(-second.objective)}});
    }
    // Today's cost is what the others' value is counted against: it would be named twice.
    if (facts.objectiveIsMoney && !best.statusQuo && !second.statusQuo)
        addParts(result, best, second);
    if (const VolumeTurn* turn = nearestTurn(facts.turns, best, second, facts.itemsPerMonth))
        result.reasons.push_back({"breakEvenVolume",
            {best.id, second.id, numberText(turn->volume), numberText(facts.itemsPerMonth)}});
    const auto& mine = best.figures->accuracy;
    const auto& theirs = second.figures->accuracy;
    if (mine && theirs && *mine > *theirs + 1e-9) // a difference below any rounding is none
        result.reasons.push_back({"accuracyAdvantage", {best.id, text(mine), second.id, text(theirs)}});
}

/// A model has to beat the ways without one.
void addModelQuestion(Recommendation& result, const Ranked& ranked, const ChoiceFacts& facts)
{
    const Candidate& best = *ranked.front();
    const auto other = std::find_if(ranked.begin(), ranked.end(), [&](const Candidate* candidate) {
        return candidate->usesModel != best.usesModel && !candidate->statusQuo;
    });
    if (other == ranked.end() || !facts.objectiveIsMoney)
        return;
    const double gain = best.objective - (*other)->objective;
    result.reasons.push_back(
        {best.usesModel ? "modelBeatsLogic" : "noModelNeeded", {best.id, (*other)->id, numberText(gain)}});
}

bool tooClose(const Recommendation& result, const ChoiceFacts& facts)
{
    if (!result.probabilityBest || !result.runnerUp)
        return false;
    return *result.probabilityBest < facts.clearProbability
        || std::abs(result.margin.value_or(0)) <= 2 * facts.marginError.value_or(0);
}

/// Nothing is better than going on as today.
void sayNothingPays(Recommendation& result, const Ranked& ranked)
{
    result.outcome = Outcome::DoNothing;
    const auto statusQuo
        = std::find_if(ranked.begin(), ranked.end(), [](const Candidate* c) { return c->statusQuo; });
    result.strategy.reset();
    result.runnerUp.reset();
    result.probabilityBest.reset();
    if (statusQuo != ranked.end()) {
        result.strategy = (*statusQuo)->id;
        result.probabilityBest = (*statusQuo)->probabilityBest;
    }
    const auto challenger
        = std::find_if(ranked.begin(), ranked.end(), [](const Candidate* c) { return !c->statusQuo; });
    if (challenger != ranked.end()) {
        result.runnerUp = (*challenger)->id;
        result.margin = -(*challenger)->objective;
        result.reasons.push_back({"nothingPays", {(*challenger)->id, numberText((*challenger)->objective)}});
    }
}

/// Going on as today is an option, and a hard condition rules it out.
bool todayIsOut(const std::vector<Candidate>& candidates)
{
    return std::any_of(candidates.begin(), candidates.end(),
        [](const Candidate& candidate) { return candidate.statusQuo && !candidate.eligible; });
}

void sayWinner(Recommendation& result, const Ranked& ranked, const ChoiceFacts& facts)
{
    const Candidate& best = *ranked.front();
    result.outcome = tooClose(result, facts) ? Outcome::NoClearWinner : Outcome::Clear;
    if (ranked.size() > 1)
        addComparison(result, best, *ranked[1], facts);
    else
        result.reasons.push_back({"onlyEligible", {best.id}});
    addModelQuestion(result, ranked, facts);
    if (facts.hasBaseline && facts.objectiveIsMoney) {
        if (best.objective < 0) // chosen all the same: today is ruled out
            result.reasons.push_back({"dearerThanToday", {best.id, numberText(-best.objective)}});
        else if (best.figures->paybackMonths)
            result.reasons.push_back({"paysBack", {best.id, text(best.figures->paybackMonths)}});
        else
            result.reasons.push_back({"neverPaysBack", {best.id}});
    }
}

} // namespace

Recommendation recommend(const std::vector<Candidate>& candidates, const ChoiceFacts& facts)
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
    result.strategy = best.id;
    result.probabilityBest = best.probabilityBest;
    if (ranked.size() > 1) {
        result.runnerUp = ranked[1]->id;
        result.margin = best.objective - ranked[1]->objective;
        result.marginError = facts.marginError;
    }
    const bool bestIsNoBetter = best.statusQuo || (best.objective < 0 && !todayIsOut(candidates));
    if (facts.objectiveIsMoney && facts.hasBaseline && bestIsNoBetter)
        sayNothingPays(result, ranked);
    else
        sayWinner(result, ranked, facts);
    result.pilot = facts.pilot;
    if (facts.pilot)
        result.outcome = Outcome::MeasureFirst;
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

std::string_view wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return "clear";
    case Outcome::NoClearWinner:
        return "noClearWinner";
    case Outcome::MeasureFirst:
        return "measureFirst";
    case Outcome::DoNothing:
        return "doNothing";
    case Outcome::NoneEligible:
        return "noneEligible";
    case Outcome::NoStrategies:
        return "noStrategies";
    }
    return "noStrategies";
}

} // namespace tunepoint
