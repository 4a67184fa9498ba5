// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "core/compare/shapley.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <iterator>
#include <limits>
#include <mutex>
#include <thread>

namespace tunepoint {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
constexpr std::string_view kCatalogueGroup = "catalogue";
constexpr std::string_view kDateGroup = "date";
constexpr std::uint64_t kOrderSeed = 1; // of its own: a document's seed is one of the inputs that may differ

EvaluationOptions evaluationOptions(const CompareOptions& options)
{
    EvaluationOptions how;
    how.depth = options.trials > 0 ? Depth::Distributions : Depth::Central;
    how.trials = options.trials;
    how.sampler = options.sampler;
    how.seed = options.seed;
    how.threads = 1; // mixtures run beside each other instead
    how.stop = options.stop;
    return how;
}

/// Who wins, as one word: a strategy's id, or the outcome that recommends none.
std::string winnerOf(const Evaluation& evaluation)
{
    const Recommendation& recommendation = evaluation.recommendation;
    return recommendation.strategy ? "#" + *recommendation.strategy
                                   : std::to_string(int(recommendation.outcome));
}

/// What is attributed: figures that both documents have.
struct Target {
    std::string figure;
    std::string strategy;
};

double valueOf(const Evaluation& evaluation, const Target& target)
{
    const auto& best = evaluation.recommendation.strategy;
    if (target.strategy.empty() && !best && evaluation.hasBaseline && target.figure == "netPresentValue")
        return 0; // nothing is recommended, so all goes on as today
    const std::string id = target.strategy.empty() ? best.value_or("") : target.strategy;
    const StrategyResult* result = findResult(evaluation, id);
    const auto value = result ? comparedValue(*result, target.figure) : std::nullopt;
    return value && std::isfinite(*value) ? *value : kUndefined;
}

/// Mixtures of two documents as a game whose players are the groups of inputs.
class Mixtures {
public:
    Mixtures(const Compared& before, const Compared& after, const CompareOptions& options)
        : m_before(before)
        , m_after(after)
        , m_options(options)
        , m_blend(*before.assessment, *after.assessment)
    {
    }

    [[nodiscard]] const DocumentBlend& blend() const { return m_blend; }

    /// Groups of inputs, and of what stands beside the documents.
    [[nodiscard]] std::vector<ChangedGroup> groups() const
    {
        std::vector<ChangedGroup> groups = groupChanges(m_blend);
        const auto add = [&](std::string_view id) {
            const auto at = std::lower_bound(
                groups.begin(), groups.end(), id, [](const ChangedGroup& group, std::string_view wanted) {
                    return group.parts.front() < wanted;
                });
            if (at == groups.end() || at->parts.front() != id)
                groups.insert(at, ChangedGroup{{std::string(id)}, {}});
        };
        const bool sameCatalogue
            = m_before.catalogue == m_after.catalogue || *m_before.catalogue == *m_after.catalogue;
        if (!sameCatalogue)
            add(kCatalogueGroup);
        if (m_before.date != m_after.date)
            add(kDateGroup);
        return groups;
    }

    /// The evaluation of a mixture; its problems hold errors where the mixture is no sound document.
    [[nodiscard]] Evaluation evaluation(const std::vector<ChangedGroup>& groups, const Coalition& taken) const
    {
        const bool none = std::none_of(taken.begin(), taken.end(), [](bool took) { return took; });
        const bool all = std::all_of(taken.begin(), taken.end(), [](bool took) { return took; });
        std::vector<bool> differences(m_blend.differences().size());
        bool laterCatalogue = false;
        bool laterDate = false;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (!taken[i])
                continue;
            for (const std::size_t d : groups[i].differences)
                differences[d] = true;
            laterCatalogue = laterCatalogue || has(groups[i], kCatalogueGroup);
            laterDate = laterDate || has(groups[i], kDateGroup);
        }
        EvaluationOptions how = evaluationOptions(m_options);
        how.date = laterDate ? m_after.date : m_before.date;
        const Catalogue& catalogue = laterCatalogue ? *m_after.catalogue : *m_before.catalogue;
        if (none) // the two ends are the documents themselves, with their texts and the order of their lists
            return evaluate(*m_before.assessment, catalogue, how);
        if (all)
            return evaluate(*m_after.assessment, catalogue, how);
        const Result<Assessment> mixed = m_blend.mixed(differences);
        if (mixed)
            return evaluate(*mixed, catalogue, how);
        Evaluation refused;
        refused.problems = mixed.error();
        return refused;
    }

    /// Evaluates mixtures beside each other and hands each to `take` with its position.
    template <class Take>
    void evaluateAll(
        const std::vector<ChangedGroup>& groups, std::span<const Coalition> coalitions, Take&& take) const
    {
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < coalitions.size(); i = next++) {
                if (m_options.stop.stop_requested())
                    return;
                take(i, evaluation(groups, coalitions[i]));
            }
        };
        const unsigned wanted
            = m_options.threads > 0 ? m_options.threads : std::thread::hardware_concurrency();
        const std::size_t helpers = std::min<std::size_t>(std::max(1u, wanted), coalitions.size());
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < helpers; ++i)
            threads.emplace_back(work);
        work();
    }

private:
    static bool has(const ChangedGroup& group, std::string_view word)
    {
        return std::find(group.parts.begin(), group.parts.end(), word) != group.parts.end();
    }

    const Compared& m_before;
    const Compared& m_after;
    const CompareOptions& m_options;
    DocumentBlend m_blend;
};

/// Groups that cannot change alone, or cannot stay behind alone, are joined until nothing of the kind is
/// left: then every mixture that is looked at is a sound document, or at worst one of many is not.
std::vector<ChangedGroup> soundGroups(const Mixtures& mixtures, std::vector<ChangedGroup> groups)
{
    while (groups.size() > 1) {
        std::vector<Coalition> coalitions;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            Coalition alone(groups.size());
            alone[i] = true;
            coalitions.push_back(alone);
            alone.flip();
            coalitions.push_back(alone);
        }
        std::vector<char> broken(coalitions.size());
        mixtures.evaluateAll(groups, coalitions,
            [&](std::size_t i, const Evaluation& mixed) { broken[i] = hasErrors(mixed.problems) ? 1 : 0; });
        std::vector<std::size_t> entangled;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (broken[2 * i] || broken[2 * i + 1])
                entangled.push_back(i);
        }
        if (entangled.size() < 2)
            break;
        groups = joined(groups, entangled);
    }
    return groups;
}

std::vector<Target> targetsOf(const std::vector<ComparedFigure>& figures)
{
    std::vector<Target> targets;
    for (const ComparedFigure& figure : figures) {
        const auto defined = [](const std::optional<double>& v) { return v && std::isfinite(*v); };
        if (std::all_of(figure.values.begin(), figure.values.end(), defined))
            targets.push_back({figure.figure, figure.strategy});
    }
    return targets;
}

struct Played {
    Shares shares;
    bool sound = true;
};

Played play(const Mixtures& mixtures, const std::vector<ChangedGroup>& groups,
    const std::vector<Target>& targets, const CompareOptions& options)
{
    std::mutex lock;
    std::vector<std::string> winners; // classes of outcomes, numbered as the mutex sees them: never shown
    bool sound = true;
    const Game game = [&](std::span<const Coalition> coalitions) {
        std::vector<Worth> worths(coalitions.size());
        mixtures.evaluateAll(groups, coalitions, [&](std::size_t i, const Evaluation& mixed) {
            for (const Target& target : targets)
                worths[i].figures.push_back(valueOf(mixed, target));
            const std::lock_guard held(lock);
            sound = sound && !hasErrors(mixed.problems);
            const std::string winner = winnerOf(mixed);
            const auto at = std::find(winners.begin(), winners.end(), winner);
            worths[i].outcome = std::size_t(at - winners.begin());
            if (at == winners.end())
                winners.push_back(winner);
        });
        return worths;
    };
    const ShapleyOptions how{options.exactUpTo, options.permutationPairs, kOrderSeed, options.stop};
    Shares shares = shapley(groups.size(), game, how);
    return {std::move(shares), sound};
}

void addAttribution(Comparison& comparison, const std::vector<Target>& targets, const Shares& shares)
{
    for (const ComparedFigure& figure : comparison.figures) {
        Attribution attribution{
            figure.figure, figure.strategy, figure.values.front(), figure.values.back(), {}};
        const auto at = std::find_if(targets.begin(), targets.end(), [&](const Target& target) {
            return target.figure == figure.figure && target.strategy == figure.strategy;
        });
        const auto f = std::size_t(at - targets.begin());
        for (std::size_t i = 0; at != targets.end() && i < comparison.groups.size(); ++i) {
            const double value = shares.value[i][f];
            if (std::isnan(value) || (value == 0 && shares.standardError[i][f] == 0))
                continue;
            attribution.contributions.push_back({comparison.groups[i].id(), value,
                shares.exact ? std::nullopt : std::optional(shares.standardError[i][f])});
        }
        std::stable_sort(attribution.contributions.begin(), attribution.contributions.end(),
            [](const Contribution& a, const Contribution& b) {
                return std::abs(a.value) > std::abs(b.value);
            });
        comparison.attribution.push_back(std::move(attribution));
    }
}

void addPivots(Comparison& comparison, const Shares& shares)
{
    WinnerChange& winner = comparison.winner;
    if (!winner.changed)
        return;
    for (const auto& set : shares.sufficient) {
        auto& names = winner.smallestSets.emplace_back();
        for (const std::size_t group : set)
            names.push_back(comparison.groups[group].id());
    }
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        if (shares.pivotal[i] > 0 || shares.necessary[i])
            winner.pivots.push_back(
                {comparison.groups[i].id(), shares.pivotal[i], bool(shares.necessary[i])});
    }
    std::stable_sort(winner.pivots.begin(), winner.pivots.end(),
        [](const Pivot& a, const Pivot& b) { return a.share > b.share; });
}

void nameGroups(Comparison& comparison)
{
    comparison.groupOfDifference.assign(comparison.differences.size(), {});
    for (const ChangedGroup& group : comparison.groups) {
        for (const std::size_t i : group.differences)
            comparison.groupOfDifference[i] = group.id();
    }
}

void attribute(Comparison& comparison, const Mixtures& mixtures, const CompareOptions& options)
{
    comparison.groups = soundGroups(mixtures, std::move(comparison.groups));
    const std::vector<Target> targets = targetsOf(comparison.figures);
    Played played = play(mixtures, comparison.groups, targets, options);
    if (!played.sound) { // three or more that only hold together: then they are one
        std::vector<std::size_t> all(comparison.groups.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        comparison.groups = joined(comparison.groups, all);
        played = play(mixtures, comparison.groups, targets, options);
    }
    if (options.stop.stop_requested())
        return;
    nameGroups(comparison);
    comparison.exact = played.shares.exact;
    comparison.permutations = played.shares.permutations;
    comparison.evaluations = played.shares.evaluations;
    addAttribution(comparison, targets, played.shares);
    addPivots(comparison, played.shares);
}

Problems errorsOf(const Evaluation& evaluation)
{
    Problems errors;
    std::copy_if(evaluation.problems.begin(), evaluation.problems.end(), std::back_inserter(errors),
        [](const Problem& problem) { return severityOf(problem.code) == Severity::Error; });
    return errors;
}

} // namespace

Comparison compare(const Compared& before, const Compared& after, const CompareOptions& options)
{
    Comparison comparison;
    const Mixtures mixtures(before, after, options);
    comparison.differences = mixtures.blend().differences();
    comparison.groups = mixtures.groups();
    nameGroups(comparison);
    EvaluationOptions how = evaluationOptions(options);
    how.date = before.date;
    const Evaluation first = evaluate(*before.assessment, *before.catalogue, how);
    how.date = after.date;
    const Evaluation second = evaluate(*after.assessment, *after.catalogue, how);
    comparison.problemsBefore = errorsOf(first);
    comparison.problemsAfter = errorsOf(second);
    if (!comparison.problemsBefore.empty() || !comparison.problemsAfter.empty())
        return comparison;
    comparison.figures = sideBySide({&first, &second});
    WinnerChange& winner = comparison.winner;
    winner.from = first.recommendation.strategy.value_or("");
    winner.to = second.recommendation.strategy.value_or("");
    winner.fromOutcome = first.recommendation.outcome;
    winner.toOutcome = second.recommendation.outcome;
    winner.changed = winnerOf(first) != winnerOf(second);
    if (options.attribute && !options.stop.stop_requested())
        attribute(comparison, mixtures, options);
    return comparison;
}

} // namespace tunepoint
