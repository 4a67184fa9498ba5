// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/road_map.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

/// A way that can be used this much sooner is worth starting with.
constexpr double kWeeksWorthStartingEarlier = 4;
/// Volumes further off than this factor are no triggers to watch.
constexpr double kVolumeInSight = 20;
constexpr std::size_t kMostInputTriggers = 3;
/// Fewer items than these convince nobody, whatever the test of a proportion says.
constexpr double kFewestItems = 30;
constexpr double kMonthsUntilNextLook = 6;

class RoadMap {
public:
    explicit RoadMap(const Evaluation& evaluation)
        : m_evaluation(evaluation)
        , m_recommendation(evaluation.recommendation)
    {
    }

    std::vector<RoadMapStep> steps()
    {
        const StrategyResult* chosen
            = m_recommendation.strategy ? findResult(m_evaluation, *m_recommendation.strategy) : nullptr;
        if (!chosen)
            return {};
        if (!m_evaluation.hasBaseline)
            add({"measureBaseline", {}}, {}, "/baseline");
        if (const auto& pilot = m_recommendation.pilot)
            add({"pilot", {pilot->strategy, numberText(pilot->items), numberText(pilot->cost)}},
                pilot->strategy);
        addStart(*chosen);
        addVolumes(*chosen);
        addAccuracy(*chosen);
        addInputs();
        addLook();
        return std::move(m_steps);
    }

private:
    void add(Reason step, std::string strategy = {}, std::string pointer = {})
    {
        m_steps.push_back({std::move(step), std::move(strategy), std::move(pointer)});
    }

    static double weeks(const StrategyResult& result) { return result.central.weeksToFirstUse.value_or(0); }

    /// Begin with what can be used soon while the better way is made.
    void addStart(const StrategyResult& chosen)
    {
        if (chosen.archetype == "statusQuo")
            return;
        const StrategyResult* soonest = nullptr;
        for (const StrategyResult& result : m_evaluation.strategies) {
            if (!result.eligible || !result.comparable || result.archetype == "statusQuo"
                || !result.central.weeksToFirstUse || result.central.netPresentValue < 0)
                continue;
            if (weeks(result) + kWeeksWorthStartingEarlier <= weeks(chosen)
                && (!soonest || weeks(result) < weeks(*soonest)))
                soonest = &result;
        }
        if (soonest && m_evaluation.hasBaseline) {
            add({"startWith", {soonest->id, numberText(weeks(*soonest))}}, soonest->id);
            add({"moveTo", {chosen.id, numberText(weeks(chosen))}}, chosen.id);
        } else {
            add({"startWith", {chosen.id, numberText(weeks(chosen))}}, chosen.id);
        }
    }

    /// The nearest volume on each side at which another strategy takes over from the chosen one.
    void addVolumes(const StrategyResult& chosen)
    {
        const double now = m_evaluation.itemsPerMonth;
        if (!(now > 0))
            return;
        struct Turn {
            double volume = 0;
            std::string to;
        };
        std::optional<Turn> above;
        std::optional<Turn> below;
        for (const BreakEven& pair : m_evaluation.breakEven) {
            if (pair.a != chosen.id && pair.b != chosen.id)
                continue;
            const StrategyResult* other = findResult(m_evaluation, pair.a == chosen.id ? pair.b : pair.a);
            if (!other->eligible || !other->comparable)
                continue;
            for (const double volume : pair.volumesPerMonth) {
                if (volume > now && volume <= now * kVolumeInSight && (!above || volume < above->volume))
                    above = Turn{volume, other->id};
                if (volume < now && volume >= now / kVolumeInSight && (!below || volume > below->volume))
                    below = Turn{volume, other->id};
            }
        }
        const std::string pointer = "/task/itemsPerMonth";
        if (above)
            add({"volumeAbove", {above->to, numberText(above->volume), numberText(now)}}, above->to, pointer);
        if (below)
            add({"volumeBelow", {below->to, numberText(below->volume), numberText(now)}}, below->to, pointer);
    }

    void addAccuracy(const StrategyResult& chosen)
    {
        const StrategyResult* second
            = m_recommendation.runnerUp ? findResult(m_evaluation, *m_recommendation.runnerUp) : nullptr;
        if (!chosen.central.accuracy || !second)
            return;
        std::optional<double> limit = accuracyOfEqualValue(chosen.central, second->central);
        for (const GateResult& gate : chosen.gates) {
            if (gate.kind == GateKind::MinimumAccuracy && gate.limit)
                limit = std::max(limit.value_or(0), *gate.limit);
        }
        const double expected = *chosen.central.accuracy;
        if (!limit || !(*limit < expected))
            return;
        if (const auto items = itemsToTell(expected, *limit))
            add({"accuracyBelow",
                    {second->id, numberText(*limit), numberText(std::max(*items, kFewestItems)), chosen.id}},
                second->id);
    }

    void addInputs()
    {
        std::size_t named = 0;
        for (const Flip& flip : m_recommendation.flips) {
            const Change& change = flip.changes.front();
            if (change.pointer == "/task/itemsPerMonth" || named == kMostInputTriggers)
                continue;
            add({"inputBeyond", {flip.winner, numberText(change.to), numberText(change.from)}}, flip.winner,
                change.pointer);
            ++named;
        }
    }

    void addLook() { add({"lookAgain", {numberText(kMonthsUntilNextLook)}}); }

    const Evaluation& m_evaluation;
    const Recommendation& m_recommendation;
    std::vector<RoadMapStep> m_steps;
};

} // namespace

std::optional<double> accuracyOfEqualValue(const CentralFigures& a, const CentralFigures& b)
{
    if (!a.accuracy || !a.breakEvenAccuracy || *a.accuracy == *a.breakEvenAccuracy)
        return std::nullopt;
    const double slope = a.netPresentValue / (*a.accuracy - *a.breakEvenAccuracy);
    if (!(slope > 0))
        return std::nullopt;
    const double level = *a.accuracy - (a.netPresentValue - b.netPresentValue) / slope;
    return level > 0 && level < 1 ? std::optional(level) : std::nullopt;
}

std::optional<double> itemsToTell(double expected, double limit)
{
    if (!(expected > 0 && expected < 1 && limit > 0 && limit < 1) || expected == limit)
        return std::nullopt;
    constexpr double z95 = 1.6448536269514722;
    constexpr double z80 = 0.8416212335729143;
    const double root = (z95 * std::sqrt(limit * (1 - limit)) + z80 * std::sqrt(expected * (1 - expected)))
        / (expected - limit);
    return std::max(1.0, std::ceil(root * root));
}

std::vector<RoadMapStep> roadMap(const Evaluation& evaluation)
{
    return RoadMap(evaluation).steps();
}

} // namespace tunepoint
