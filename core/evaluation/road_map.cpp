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
        addVolumes();
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

    void addVolumes()
    {
        const VolumeTakeovers takeovers = volumeTakeovers(m_evaluation);
        addVolume("volumeAbove", takeovers.above);
        addVolume("volumeBelow", takeovers.below);
    }

    /// The nearest volume at which another strategy takes over, and how far that one leads.
    void addVolume(const char* id, const std::vector<VolumeTakeover>& takeovers)
    {
        if (takeovers.empty())
            return;
        const VolumeTakeover& first = takeovers.front();
        Reason step{id, {first.to, numberText(first.volume), numberText(m_evaluation.itemsPerMonth)}};
        if (takeovers.size() > 1) {
            step.args.push_back(takeovers[1].to);
            step.args.push_back(numberText(takeovers[1].volume));
        }
        add(std::move(step), first.to, "/task/itemsPerMonth");
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

/// Who leads at which volume, by the order today and the volumes at which pairs change places.
class VolumeOrder {
public:
    explicit VolumeOrder(const Evaluation& evaluation)
        : m_evaluation(evaluation)
    {
        for (const StrategyResult& result : evaluation.strategies) {
            if (result.eligible && result.comparable)
                m_running.push_back(&result);
        }
    }

    /// At a volume that is no break-even itself; nullptr: nobody is ahead of all others.
    [[nodiscard]] const StrategyResult* leaderAt(double volume) const
    {
        for (const StrategyResult* one : m_running) {
            if (std::all_of(m_running.begin(), m_running.end(), [&](const StrategyResult* other) {
                    return other == one || isAhead(*one, *other, volume);
                }))
                return one;
        }
        return nullptr;
    }

    /// Break-even volumes on one side of today's, the nearest first.
    [[nodiscard]] std::vector<double> turns(bool above) const
    {
        const double now = m_evaluation.itemsPerMonth;
        std::vector<double> turns;
        for (const BreakEven& pair : m_evaluation.breakEven) {
            for (const double volume : pair.volumesPerMonth) {
                if (above ? volume > now && volume <= now * kVolumeInSight
                          : volume < now && volume >= now / kVolumeInSight)
                    turns.push_back(volume);
            }
        }
        std::sort(turns.begin(), turns.end());
        turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
        if (!above)
            std::reverse(turns.begin(), turns.end());
        return turns;
    }

    [[nodiscard]] std::vector<VolumeTakeover> takeovers(const std::string& leader, bool above) const
    {
        std::vector<VolumeTakeover> list;
        const std::vector<double> volumes = turns(above);
        std::string last = leader;
        for (std::size_t i = 0; i < volumes.size(); ++i) {
            const double outer = i + 1 < volumes.size() ? volumes[i + 1] : volumes[i] * (above ? 2 : 0.5);
            const StrategyResult* next = leaderAt(std::sqrt(volumes[i] * outer));
            if (next && next->id != last) {
                list.push_back({volumes[i], next->id});
                last = next->id;
            }
        }
        return list;
    }

private:
    [[nodiscard]] bool isAhead(const StrategyResult& a, const StrategyResult& b, double volume) const
    {
        bool ahead = a.central.netPresentValue >= b.central.netPresentValue;
        const double low = std::min(volume, m_evaluation.itemsPerMonth);
        const double high = std::max(volume, m_evaluation.itemsPerMonth);
        for (const BreakEven& pair : m_evaluation.breakEven) {
            if (!(pair.a == a.id && pair.b == b.id) && !(pair.a == b.id && pair.b == a.id))
                continue;
            for (const double turn : pair.volumesPerMonth) {
                if (turn > low && turn < high)
                    ahead = !ahead;
            }
        }
        return ahead;
    }

    const Evaluation& m_evaluation;
    std::vector<const StrategyResult*> m_running;
};

} // namespace

VolumeTakeovers volumeTakeovers(const Evaluation& evaluation)
{
    const auto& chosen = evaluation.recommendation.strategy;
    const VolumeOrder order(evaluation);
    if (!chosen || !(evaluation.itemsPerMonth > 0))
        return {};
    const StrategyResult* leader = order.leaderAt(evaluation.itemsPerMonth);
    if (!leader || leader->id != *chosen)
        return {};
    return {order.takeovers(*chosen, false), order.takeovers(*chosen, true)};
}

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
