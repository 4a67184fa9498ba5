// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/conclusion.h"

#include "core/base/numbers.h"
#include "core/evaluation/road_map.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// More than these nobody reads.
constexpr std::size_t kMostUnknowns = 5;
constexpr std::size_t kMostFlips = 8;

/// Whether the weighted value decides: the document wants it, and there are criteria.
bool byWeightedValue(const Evaluation& evaluation, const Assessment& assessment)
{
    return assessment.decision.objective == Objective::WeightedValue && evaluation.criteria
        && !evaluation.criteria->rated.empty();
}

/// What the choice maximises (definition 27): the expected net present value where trials have been run.
double objectiveOf(const StrategyResult& result)
{
    return result.chance ? result.chance->netPresentValue.mean : result.central.netPresentValue;
}

/// The verdicts that come out at an archetype.
struct Way {
    std::string_view archetype;
    std::vector<Verdict> verdicts;
};

const std::vector<Way>& ways()
{
    using enum Verdict;
    static const std::vector<Way> list{{"statusQuo", {NoModel}}, {"businessLogic", {NoModel}},
        {"classicClassifier", {NoModel}}, {"zeroShot", {Prompting}}, {"fewShot", {Prompting}},
        {"smallPrompted", {Prompting}}, {"chain", {Chaining}}, {"cascade", {Chaining}}, {"rag", {Rag}},
        {"loraHosted", {FineTuning, SmallTunedModel}}, {"loraSelfHosted", {FineTuning, SmallTunedModel}},
        {"hostedTuningClosed", {FineTuning, SmallTunedModel}}, {"fullTuning", {FineTuning}},
        {"distilled", {SmallTunedModel, FineTuning}}, {"ragTuned", {Rag, FineTuning}}, {"staged", {Staged}}};
    return list;
}

/// Empty for a custom strategy, whose way nobody knows.
const Way* wayOf(const StrategyResult& result)
{
    const auto at = std::find_if(
        ways().begin(), ways().end(), [&](const Way& way) { return way.archetype == result.archetype; });
    return at == ways().end() ? nullptr : &*at;
}

bool usesModel(const StrategyResult& result)
{
    const Way* way = wayOf(result);
    return !way || way->verdicts.front() != Verdict::NoModel;
}

std::vector<Candidate> candidatesOf(const Evaluation& evaluation, bool weighted)
{
    std::vector<Candidate> candidates;
    for (std::size_t s = 0; s < evaluation.strategies.size(); ++s) {
        const StrategyResult& result = evaluation.strategies[s];
        Candidate candidate{result.id, result.archetype == "statusQuo", usesModel(result), result.eligible,
            result.comparable, &result.central, &result.gates, objectiveOf(result), std::nullopt};
        if (result.chance)
            candidate.probabilityBest = result.chance->probabilityBest;
        if (weighted) {
            const auto value = weightedValue(*evaluation.criteria, s);
            candidate.comparable = candidate.comparable && value;
            candidate.objective = value.value_or(0);
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

/// Noise of the difference between the two best.
std::optional<double> marginError(const std::vector<Candidate>& candidates, const Simulation& simulation)
{
    std::vector<std::size_t> places;
    for (std::size_t s = 0; s < candidates.size(); ++s) {
        if (candidates[s].eligible && candidates[s].comparable)
            places.push_back(s);
    }
    if (places.size() < 2)
        return std::nullopt;
    std::stable_sort(places.begin(), places.end(),
        [&](std::size_t a, std::size_t b) { return candidates[a].objective > candidates[b].objective; });
    const TrialMatrix benefits = simulation.benefits();
    std::vector<double> margin(benefits.trials());
    for (std::size_t t = 0; t < margin.size(); ++t)
        margin[t] = benefits.row(t)[places[0]] - benefits.row(t)[places[1]];
    return meanOf(margin, simulation.sampler).standardError;
}

std::optional<PilotAdvice> pilotAdvice(const Evaluation& evaluation)
{
    if (!evaluation.valueOfInformation)
        return std::nullopt;
    const PilotEntry* pilot = bestPilot(*evaluation.valueOfInformation);
    if (!pilot)
        return std::nullopt;
    return PilotAdvice{pilot->strategy, double(pilot->items), pilot->cost, pilot->netBenefit};
}

void addFlips(Recommendation& recommendation, const Evaluation& evaluation)
{
    if (!evaluation.sensitivity)
        return;
    for (const FlipEntry& flip : evaluation.sensitivity->flipPoints) {
        const bool away = flip.to != recommendation.strategy; // another than the leader may be recommended
        if (away && !flip.unlikely && recommendation.flips.size() < kMostFlips)
            recommendation.flips.push_back({{{flip.pointer, flip.current, flip.flipsAt}}, flip.to, 0});
    }
}

void addUnknowns(Recommendation& recommendation, const Evaluation& evaluation)
{
    if (!evaluation.valueOfInformation)
        return;
    for (const InformationEntry& entry : evaluation.valueOfInformation->evppi) {
        if (entry.value.value > 2 * entry.value.standardError && entry.pointers.size() > 0
            && recommendation.measureNext.size() < kMostUnknowns)
            recommendation.measureNext.push_back({entry.pointers, entry.value.value});
    }
}

/// What would break the tie: the pilot, the input worth most, the nearest flip; where figures cannot tell
/// the two apart, what people prefer.
Reason questionOf(const Recommendation& recommendation)
{
    if (!recommendation.measureNext.empty())
        return {"whatIs", {recommendation.measureNext.front().pointers.front()}};
    if (!recommendation.flips.empty()) {
        const Change& change = recommendation.flips.front().changes.front();
        return {"isItBeyond", {change.pointer, numberText(change.to)}};
    }
    return {"whatElseCounts",
        {recommendation.strategy.value_or(std::string()), recommendation.runnerUp.value_or(std::string())}};
}

} // namespace

void addFrameworkVoices(Evaluation& evaluation)
{
    Recommendation& recommendation = evaluation.recommendation;
    const StrategyResult* chosen
        = recommendation.strategy ? findResult(evaluation, *recommendation.strategy) : nullptr;
    const Way* way = chosen ? wayOf(*chosen) : nullptr;
    if (!way)
        return;
    const auto isOfWay = [&](Verdict verdict) {
        return std::find(way->verdicts.begin(), way->verdicts.end(), verdict) != way->verdicts.end();
    };
    for (const FrameworkResult& framework : evaluation.frameworks) {
        const bool secondBest = framework.alternative && isOfWay(*framework.alternative);
        if (isOfWay(framework.verdict))
            recommendation.frameworksFor.push_back(framework.id);
        else if (framework.verdict != Verdict::Undecided && !secondBest)
            recommendation.frameworksAgainst.push_back(framework.id);
    }
}

void conclude(Evaluation& evaluation, const Assessment& assessment, const Simulation* simulation)
{
    const bool weighted = byWeightedValue(evaluation, assessment);
    const std::vector<Candidate> candidates = candidatesOf(evaluation, weighted);
    ChoiceFacts facts;
    facts.objectiveIsMoney = !weighted;
    facts.hasBaseline = evaluation.hasBaseline;
    facts.itemsPerMonth = evaluation.itemsPerMonth;
    facts.clearProbability = assessment.decision.clearWinnerProbability;
    for (const BreakEven& pair : evaluation.breakEven) {
        for (const double volume : pair.volumesPerMonth)
            facts.turns.push_back({pair.a, pair.b, volume});
    }
    if (simulation)
        facts.marginError = marginError(candidates, *simulation);
    facts.pilot = pilotAdvice(evaluation);
    Recommendation& recommendation = evaluation.recommendation = recommend(candidates, facts);
    evaluation.paretoFront = paretoFront(candidates);
    addFlips(recommendation, evaluation);
    addUnknowns(recommendation, evaluation);
    // Between coarse and fine trials it is too early to ask: what decides is not worked out yet.
    const bool worked = evaluation.sensitivity || !simulation;
    if (recommendation.outcome == Outcome::NoClearWinner && worked)
        recommendation.question = questionOf(recommendation);
    recommendation.roadMap = roadMap(evaluation);
}

} // namespace tunepoint
