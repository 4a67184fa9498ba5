// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/staged_path.h"

#include "core/accuracy/log_odds.h"
#include "core/base/portable_math.h"
#include "core/economics/cost_model.h"
#include "core/evaluation/trial_loop.h"
#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/look_then_choose.h"
#include "core/uncertainty/quantile_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace tunepoint {

namespace {

/// Items that the expected accuracy counts for beside those that were checked: nobody believes that the
/// first answer tells all.
constexpr double kPriorItems = 2;
constexpr std::array kUsualLooks{3, 6, 9, 12, 18, 24};
constexpr std::array kTriggerShares{0.1, 0.25, 0.5, 0.75, 0.9};
constexpr double kSmallestVolume = 1e-9;

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : orderedSum(values) / double(values.size());
}

/// What the trials say of the branches; every vector by trial.
struct Branches {
    std::vector<double> stay;
    std::vector<double> now;
    std::vector<std::vector<double>> move; ///< by month tried
    std::vector<std::vector<double>> volume; ///< by month tried
    std::vector<double> accuracy; ///< of the first, before review
    std::vector<double> goLive; ///< month in which the first is in use
    bool accuracyKnown = true;

    Branches(std::size_t trials, std::size_t looks)
        : stay(trials)
        , now(trials)
        , move(looks, std::vector<double>(trials))
        , volume(looks, std::vector<double>(trials))
        , accuracy(trials)
        , goLive(trials)
    {
    }
};

class BranchRun {
public:
    BranchRun(const StagedPair& pair, const Plan& plan, const InputSampler& sampler, std::uint64_t trials)
        : m_pair(pair)
        , m_plan(plan)
        , m_sampler(sampler)
        , m_branches(std::size_t(trials), pair.months.size())
    {
        // Accuracy is measured where it is known at all; then it is in every trial.
        m_branches.accuracyKnown = pair.first.accuracy.stated || pair.first.accuracy.reference;
    }

    [[nodiscard]] bool run(unsigned threads, const std::stop_token& stop)
    {
        std::vector<Scratch> scratch(threads == 0 ? allThreads() : threads);
        for (Scratch& s : scratch) {
            s.flow.resize(std::size_t(m_plan.frame.horizonMonths) + 1);
            s.path.resize(2);
        }
        return forEachTrial(m_plan, m_sampler, m_branches.stay.size(), threads, stop,
            [&](const TrialWorld& world) { trial(world, scratch[world.worker]); });
    }

    [[nodiscard]] const Branches& branches() const { return m_branches; }

private:
    struct Scratch {
        std::vector<StrategyFigures> first;
        std::vector<StrategyFigures> second;
        std::vector<StrategyFigures> path;
        std::vector<double> flow;
    };

    void trial(const TrialWorld& world, Scratch& s)
    {
        const auto t = std::size_t(world.trial);
        fillStrategyFigures(m_plan, m_pair.first, world.values, s.first);
        fillStrategyFigures(m_plan, m_pair.second, world.values, s.second);
        const auto worth = [&](const std::vector<StrategyFigures>& stretches) {
            return trialFigures(world.shared, world.months, stretches, s.flow).netPresentValue;
        };
        const StrategyFigures& first = s.first.front();
        m_branches.stay[t] = worth(s.first);
        m_branches.accuracy[t] = first.accuracy;
        m_branches.goLive[t] = lifeOf(first, m_plan.frame.horizonMonths).goLive;
        const StrategyParameters& next = s.second.front().parameters;
        const double lead = next.leadTimeWeeks * next.scheduleSlip / kWeeksPerMonth;
        s.path.front() = first;
        s.path.back() = s.second.front();
        for (std::size_t k = 0; k < m_pair.months.size(); ++k) {
            s.path.back().startMonth = m_pair.months[k];
            s.path.front().endMonth = m_pair.months[k] + lead;
            m_branches.move[k][t] = worth(s.path);
            m_branches.volume[k][t] = world.months.volume(m_pair.months[k]);
        }
        // A staged strategy's own cost lines belong to the whole path, whichever branch is taken.
        s.second.front().costs.insert(s.second.front().costs.end(),
            m_pair.strategy.empty() ? first.costs.end() : first.costs.begin(), first.costs.end());
        m_branches.now[t] = worth(s.second);
    }

    const StagedPair& m_pair;
    const Plan& m_plan;
    const InputSampler& m_sampler;
    Branches m_branches;
};

/// What is seen in one month: the measured accuracy on log-odds, and the logarithm of the volume.
struct Sight {
    std::vector<double> accuracy;
    std::vector<double> volume;
    double checked = 0; ///< items by then, on average
    double expected = 0; ///< accuracy, before anything is measured

    [[nodiscard]] LookData over(const Branches& branches, std::size_t look) const
    {
        LookData data{branches.stay, branches.move[look], {}};
        data.seen = {accuracy, volume};
        return data;
    }
    /// Share of right answers among the checked ones that gives this log-odds.
    [[nodiscard]] double measured(double logOdds) const
    {
        const double all = checked + kPriorItems;
        return std::clamp((fromLogOdds(logOdds) * all - kPriorItems * expected) / checked, 0.0, 1.0);
    }
};

Sight sightOf(const StagedPair& pair, const Branches& branches, const InputSampler& sampler, std::size_t look)
{
    const std::size_t trials = branches.stay.size();
    Sight sight;
    sight.accuracy.resize(trials);
    sight.volume.resize(trials);
    sight.expected = meanOf(branches.accuracy);
    const Stream stream
        = sampler.stream("stagedPath/" + pair.strategy + "/" + pair.firstName + "/checkedItems");
    const QuantileTable normal(Quantity{Normal{0, 1}}, unbounded);
    std::vector<double> checked(trials);
    for (std::size_t t = 0; t < trials; ++t) {
        const double months = std::max(0.0, pair.months[look] - branches.goLive[t]);
        const double items = branches.accuracyKnown ? pair.checkedItemsPerMonth * months : 0;
        checked[t] = items;
        double right = 0;
        if (items > 0) {
            // The binomial by its normal limit, held where shares can be.
            const double p = branches.accuracy[t];
            const double noise = normal.value(stream.draw(t)) * std::sqrt(p * (1 - p) / items);
            right = std::clamp(p + noise, 0.0, 1.0) * items;
        }
        sight.accuracy[t] = logOdds((right + kPriorItems * sight.expected) / (items + kPriorItems));
        sight.volume[t] = portable::log(std::max(branches.volume[look][t], kSmallestVolume));
    }
    sight.checked = meanOf(checked);
    return sight;
}

/// Where `gain` changes its sign between `low` and `high`, nearest to `middle`; and whether it is positive
/// above.
struct Turn {
    double at = 0;
    bool positiveAbove = false;
};

template <class Gain>
std::optional<Turn> turnOf(const Gain& gain, double low, double middle, double high)
{
    constexpr int kSteps = 200;
    std::optional<Turn> nearest;
    double last = low;
    for (int i = 1; i <= kSteps; ++i) {
        const double next = low + (high - low) * i / kSteps;
        const bool before = gain(last) > 0;
        if (before != (gain(next) > 0)) {
            double a = last;
            double b = next;
            for (int halving = 0; halving < 50; ++halving) {
                const double half = 0.5 * (a + b);
                ((gain(half) > 0) == before ? a : b) = half;
            }
            const Turn turn{0.5 * (a + b), !before};
            if (!nearest || std::abs(turn.at - middle) < std::abs(nearest->at - middle))
                nearest = turn;
        }
        last = next;
    }
    return nearest;
}

void addTriggers(StagedPathResult& result, const Sight& sight, const LookData& data, const StagedPair& pair)
{
    const LookRule rule(data, [](std::size_t) { return true; });
    if (!rule.decides())
        return;
    constexpr std::array ends{0.01, 0.5, 0.99};
    const std::vector<double> accuracy = percentiles(sight.accuracy, ends);
    const std::vector<double> volume = percentiles(sight.volume, ends);
    const auto gain = [&](double a, double v) { return rule.gain(std::array{a, v}); };
    const bool measures = pair.checkedItemsPerMonth > 0 && sight.checked > 0 && accuracy[2] > accuracy[0];
    const bool varies = volume[2] > volume[0];
    if (measures) {
        if (const auto turn
            = turnOf([&](double a) { return gain(a, volume[1]); }, accuracy[0], accuracy[1], accuracy[2])) {
            result.accuracyTrigger = sight.measured(turn->at);
            result.moveBelowAccuracy = !turn->positiveAbove;
        }
    }
    const auto onVolume = [&](double a) {
        return varies ? turnOf([&](double v) { return gain(a, v); }, volume[0], volume[1], volume[2])
                      : std::nullopt;
    };
    if (const auto turn = onVolume(accuracy[1])) {
        result.volumeTrigger = portable::exp(turn->at);
        result.moveAboveVolume = turn->positiveAbove;
    }
    if (!measures)
        return;
    for (const double a : percentiles(sight.accuracy, kTriggerShares)) {
        if (const auto turn = onVolume(a))
            result.triggers.push_back({sight.measured(a), portable::exp(turn->at), turn->positiveAbove});
    }
}

std::vector<double> lessBy(const std::vector<double>& a, const std::vector<double>& b)
{
    std::vector<double> difference(a.size());
    std::transform(a.begin(), a.end(), b.begin(), difference.begin(), std::minus<>());
    return difference;
}

/// The one of `choices` with the highest mean.
const std::vector<double>& bestOf(const std::vector<const std::vector<double>*>& choices)
{
    return **std::max_element(
        choices.begin(), choices.end(), [](const auto* a, const auto* b) { return meanOf(*a) < meanOf(*b); });
}

StagedPathResult resultOf(const StagedPair& pair, const Branches& branches, const InputSampler& sampler)
{
    StagedPathResult result;
    result.strategy = pair.strategy;
    result.first = pair.firstName;
    result.second = pair.secondName;
    result.trials = branches.stay.size();
    result.checkedItemsPerMonth = branches.accuracyKnown ? pair.checkedItemsPerMonth : 0;
    const Sampler kind = sampler.sampler();
    std::vector<double> path;
    std::size_t best = 0;
    for (std::size_t look = 0; look < pair.months.size(); ++look) {
        const Sight sight = sightOf(pair, branches, sampler, look);
        LookValue value = lookThenChoose(sight.over(branches, look));
        result.looks.push_back(
            {pair.months[look], tunepoint::meanOf(value.figures, kind), value.probabilityOfMoving});
        if (path.empty() || result.looks.back().value.value > result.looks[best].value.value) {
            best = look;
            path = std::move(value.figures);
        }
    }
    const std::vector<double>& switching = branches.move[best];
    result.bestMonth = pair.months[best];
    result.probabilityOfMoving = result.looks[best].probabilityOfMoving;
    result.stay = tunepoint::meanOf(branches.stay, kind);
    result.now = tunepoint::meanOf(branches.now, kind);
    result.switching = tunepoint::meanOf(switching, kind);
    result.path = result.looks[best].value;
    result.valueOfLooking = tunepoint::meanOf(lessBy(path, bestOf({&branches.stay, &switching})), kind);
    std::vector<const std::vector<double>*> commitments{&branches.stay, &branches.now};
    for (const std::vector<double>& move : branches.move)
        commitments.push_back(&move);
    result.value = tunepoint::meanOf(lessBy(path, bestOf(commitments)), kind);
    const Sight sight = sightOf(pair, branches, sampler, best);
    result.checkedItems = sight.checked;
    addTriggers(result, sight, sight.over(branches, best), pair);
    return result;
}

/// Months in which one can look: the usual ones and `own`, before the last of the horizon.
std::vector<int> looksWithin(int horizon, std::optional<int> own)
{
    std::vector<int> months(kUsualLooks.begin(), kUsualLooks.end());
    if (own)
        months.push_back(*own);
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    std::erase_if(months, [horizon](int month) { return month < 1 || month >= horizon; });
    return months;
}

std::string wordOf(const Strategy& strategy, const Archetype& archetype, const std::string& id)
{
    const auto stated = strategy.parameters.find(id);
    if (stated != strategy.parameters.end() && std::holds_alternative<std::string>(stated->second))
        return std::get<std::string>(stated->second);
    const auto usual = archetype.words.find(id);
    return usual == archetype.words.end() ? std::string() : usual->second;
}

double centralOf(const Plan& plan, const StrategyPlan& strategy, double StrategyParameters::*member)
{
    const auto binding = std::find_if(strategy.parameters.begin(), strategy.parameters.end(),
        [member](const ParameterBinding& each) { return each.member == member; });
    return binding == strategy.parameters.end() ? 0 : plan.inputs[binding->input].central;
}

/// The strategy of the highest expected worth among those that may be chosen and that `suits`.
template <class Suits>
const StrategyPlan* bestPlan(const Evaluation& evaluation, const Plan& plan, const Suits& suits)
{
    const StrategyPlan* best = nullptr;
    double worth = 0;
    for (std::size_t s = 0; s < plan.strategies.size(); ++s) {
        const StrategyResult& result = evaluation.strategies[s];
        if (!result.eligible || !result.comparable || !result.chance || !suits(plan.strategies[s]))
            continue;
        if (!best || result.chance->netPresentValue.mean > worth) {
            best = &plan.strategies[s];
            worth = result.chance->netPresentValue.mean;
        }
    }
    return best;
}

} // namespace

std::vector<StagedPair> stagedPairs(
    const Evaluation& evaluation, const Assessment& assessment, const Catalogue& catalogue, const Plan& plan)
{
    std::vector<StagedPair> pairs;
    for (const StrategyPlan& strategy : plan.strategies) {
        const Strategy& stated = assessment.strategies[strategy.index];
        const Archetype* archetype = findArchetype(catalogue, stated.archetype);
        if (!strategy.second || !archetype)
            continue;
        StagedPair pair{strategy.id, wordOf(stated, *archetype, "firstArchetype"),
            wordOf(stated, *archetype, "secondArchetype"), strategy, *strategy.second,
            centralOf(plan, strategy, &StrategyParameters::checkedItemsPerMonth), {}};
        pair.first.second.reset();
        const double month = centralOf(plan, strategy, &StrategyParameters::switchMonth);
        pair.months = looksWithin(assessment.horizonMonths, int(std::lround(month)));
        pairs.push_back(std::move(pair));
    }
    if (pairs.empty()) {
        // Cost lines of its own would go on after the move.
        const auto plain = [](const StrategyPlan& s) {
            return s.kind == StrategyKind::Modelled && !s.second && s.costs.empty();
        };
        const StrategyPlan* first = bestPlan(evaluation, plan,
            [&](const StrategyPlan& s) { return plain(s) && s.callsModel && !s.accuracy.standsStill; });
        const StrategyPlan* second = bestPlan(
            evaluation, plan, [&](const StrategyPlan& s) { return plain(s) && s.accuracy.standsStill; });
        if (first && second)
            pairs.push_back({{}, first->id, second->id, *first, *second, kCheckedItemsPerMonth,
                looksWithin(assessment.horizonMonths, std::nullopt)});
    }
    std::erase_if(pairs, [](const StagedPair& pair) { return pair.months.empty(); });
    return pairs;
}

std::optional<StagedPathResult> valueStagedPath(
    const StagedPair& pair, const Plan& plan, const InputSampler& sampler, const EvaluationOptions& options)
{
    const std::uint64_t trials = roundedTrials(sampler.sampler(), std::min(options.trials, kStagedTrials));
    BranchRun run(pair, plan, sampler, trials);
    if (!run.run(options.threads, options.stop))
        return std::nullopt;
    return resultOf(pair, run.branches(), sampler);
}

} // namespace tunepoint
