// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/flip_search.h"

#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/summary.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tunepoint {

namespace {

/// Trials with common random numbers behind each figure: to see whether there may be a flip, and to find it.
constexpr std::size_t kScreenTrials = 32;
constexpr std::size_t kSearchTrials = 256;
/// A lead of less than so many of its standard errors may be noise.
constexpr double kStandardErrors = 2;

/// How far the leader is ahead of one rival on average, and the noise of that.
struct Lead {
    double mean = 0;
    double error = 0;

    [[nodiscard]] bool ahead() const { return mean > 0 && mean > kStandardErrors * error; }
    [[nodiscard]] bool behind() const { return mean < 0 && mean < -kStandardErrors * error; }
};

/// From the few trials with an input held, and the same trials with nothing held as control variates: of
/// those the mean over all trials is known. Where nothing but the input varies the few are exact.
Lead leadFrom(const std::vector<double>& held, const std::vector<double>& asTheyAre, const Estimate& all)
{
    const auto count = double(held.size());
    const double mean = orderedSum(held) / count;
    const double control = orderedSum(asTheyAre) / count;
    if (held.size() < 2)
        return {mean, 0};
    double variance = 0;
    double controlVariance = 0;
    double common = 0;
    for (std::size_t t = 0; t < held.size(); ++t) {
        const double a = held[t] - mean;
        const double b = asTheyAre[t] - control;
        variance += a * a / (count - 1);
        controlVariance += b * b / (count - 1);
        common += a * b / (count - 1);
    }
    const double slope = controlVariance > 0 ? common / controlVariance : 0;
    const double rest = std::max(variance - slope * common, 0.0) / count;
    return {mean + slope * (all.value - control),
        std::sqrt(rest + slope * slope * all.standardError * all.standardError)};
}

std::vector<double> differences(const CommonTrials::Figure& leader, const CommonTrials::Figure& rival)
{
    std::vector<double> ahead(leader.worths.size());
    for (std::size_t t = 0; t < ahead.size(); ++t)
        ahead[t] = leader.worths[t] - rival.worths[t];
    return ahead;
}

/// Natural bounds of the search: shares and the like by their own, amounts from 0 to 100 times.
std::pair<double, double> reach(const Input& input)
{
    const double current = input.central;
    const double far
        = std::max(100 * std::abs(current), std::abs(quantile(input.quantity, input.bounds, 0.99)));
    return {input.bounds.lower.value_or(std::min(0.0, current < 0 ? -far : 0.0)),
        input.bounds.upper.value_or(std::max(far, current))};
}

/// Values at which the search looks before it narrows down: percentiles inside the range, then growing steps
/// to the natural bound. Two flips between neighbours cancel out unseen.
std::vector<double> probes(const Input& input)
{
    const auto [lower, upper] = reach(input);
    const double current = input.central;
    std::vector<double> values{lower, upper};
    for (const double share : {0.01, 0.05, 0.1, 0.2, 0.35, 0.65, 0.8, 0.9, 0.95, 0.99})
        values.push_back(quantile(input.quantity, input.bounds, share));
    for (const double part : {0.005, 0.01, 0.02, 0.04, 0.1, 0.2, 0.5, 0.9}) {
        values.push_back(current + part * (upper - current));
        values.push_back(current - part * (current - lower));
    }
    std::erase_if(values,
        [&, low = lower, high = upper](double v) { return !(v >= low && v <= high) || v == current; });
    std::sort(values.begin(), values.end());
    return values;
}

class FlipSearch {
public:
    FlipSearch(const TrialRun& run, const FlipField& field)
        : m_run(run)
        , m_field(field)
        , m_few(run.plan, run.sampler, std::min<std::size_t>(kScreenTrials, run.simulation.trials))
        , m_many(run.plan, run.sampler, std::min<std::size_t>(kSearchTrials, run.simulation.trials))
        , m_money(run.simulation.objective.empty())
    {
        for (const std::size_t place : field.places)
            m_all.push_back(leadInAllTrials(place));
    }

    [[nodiscard]] InputMoves of(std::size_t column) const
    {
        if (m_run.sampler.columns()[column].key.starts_with("sample/"))
            return {}; // its members have no single value to move
        const Input& input = m_run.plan.inputs[m_run.sampler.columns()[column].inputs.front()];
        const std::vector<double> values = probes(input);
        const auto asNow = held(m_few, column, input.central);
        const std::vector<Lead> now = leads(m_few, asNow);
        bool suspicious = false;
        InputMoves moves{{}, false};
        for (const double value : values) {
            const auto there = held(m_few, column, value);
            moves.matters = moves.matters || !sameMeans(there, asNow);
            suspicious = suspicious || mayTurn(now, leads(m_few, there));
        }
        if (m_money && suspicious && moves.matters)
            moves.flips = nearest(column, input, values);
        return moves;
    }

private:
    using Figures = std::vector<CommonTrials::Figure>;

    [[nodiscard]] Estimate leadInAllTrials(std::size_t place) const
    {
        const std::size_t strategies = m_run.simulation.strategies.size();
        const std::size_t leader = m_field.places[m_field.leader];
        std::vector<double> ahead(std::size_t(m_run.simulation.trials));
        for (std::size_t t = 0; t < ahead.size(); ++t) {
            const double* row = &m_run.simulation.netPresentValue[t * strategies];
            ahead[t] = row[leader] - row[place];
        }
        return meanOf(ahead, m_run.simulation.sampler);
    }

    [[nodiscard]] Figures held(const CommonTrials& trials, std::size_t column, double value) const
    {
        const std::size_t members = m_run.sampler.columns()[column].inputs.size();
        auto all = trials.holding(column, std::vector<double>(members, value));
        Figures figures;
        for (const std::size_t place : m_field.places)
            figures.push_back(std::move(all[place]));
        return figures;
    }

    static bool sameMeans(const Figures& a, const Figures& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(),
            [](const auto& one, const auto& other) { return one.mean == other.mean; });
    }

    [[nodiscard]] Lead leadOver(std::size_t rival, const CommonTrials& trials, const Figures& figures) const
    {
        const auto& asTheyAre = trials.asTheyAre();
        return leadFrom(differences(figures[m_field.leader], figures[rival]),
            differences(asTheyAre[m_field.places[m_field.leader]], asTheyAre[m_field.places[rival]]),
            m_all[rival]);
    }

    /// The leader's lead over each of the field; over itself nothing.
    [[nodiscard]] std::vector<Lead> leads(const CommonTrials& trials, const Figures& figures) const
    {
        std::vector<Lead> all(figures.size());
        for (std::size_t s = 0; s < all.size(); ++s) {
            if (s != m_field.leader)
                all[s] = leadOver(s, trials, figures);
        }
        return all;
    }

    /// Whether the few trials leave it open that the lead over one of the field turns.
    static bool mayTurn(const std::vector<Lead>& now, const std::vector<Lead>& there)
    {
        for (std::size_t s = 0; s < now.size(); ++s) {
            if (there[s].mean < kStandardErrors * there[s].error
                && now[s].mean - there[s].mean > there[s].error)
                return true;
        }
        return false;
    }

    [[nodiscard]] FlipPoints nearest(
        std::size_t column, const Input& input, const std::vector<double>& values) const
    {
        const std::vector<Lead> now = leads(m_many, held(m_many, column, input.central));
        if (std::any_of(now.begin(), now.end(), [](const Lead& lead) { return lead.behind(); }))
            return {}; // at the median another is the best: nothing takes the lead away
        const auto middle = std::lower_bound(values.begin(), values.end(), input.central);
        return {outwards(column, input, now, {std::make_reverse_iterator(middle), values.rend()}),
            outwards(column, input, now, {middle, values.end()})};
    }

    /// How the lead over one rival turns on the way outwards.
    struct Turn {
        bool open = false; ///< it may still be found to turn
        double lastAhead = 0;
        std::optional<double> firstBehind; ///< since then
    };

    /// The nearest flip on one side, of the values from the median outwards.
    [[nodiscard]] std::optional<FlipPoint> outwards(std::size_t column, const Input& input,
        const std::vector<Lead>& now, const std::vector<double>& values) const
    {
        std::vector<Turn> turns;
        for (const Lead& lead : now)
            turns.push_back({lead.ahead(), input.central, {}});
        std::optional<FlipPoint> found;
        for (auto value = values.begin(); value != values.end() && !found; ++value) {
            const std::vector<Lead> there = leads(m_many, held(m_many, column, *value));
            for (std::size_t s = 0; s < there.size(); ++s) {
                Turn& turn = turns[s];
                if (there[s].mean > 0)
                    turn = {turn.open, *value, {}};
                else if (!turn.firstBehind)
                    turn.firstBehind = *value;
                if (!turn.open || !there[s].behind())
                    continue;
                turn.open = false;
                const auto at = crossing(column, s, turn.lastAhead, *turn.firstBehind);
                const bool told = at && (!inRange(input, *at) || inRange(input, *value));
                if (told
                    && (!found || std::abs(*at - input.central) < std::abs(found->value - input.central)))
                    found = FlipPoint{*at, s};
            }
        }
        return found;
    }

    static bool inRange(const Input& input, double value)
    {
        return value >= quantile(input.quantity, input.bounds, 0.01)
            && value <= quantile(input.quantity, input.bounds, 0.99);
    }

    /// Where the lead over one rival becomes zero, from a value at which there is one.
    [[nodiscard]] std::optional<double> crossing(
        std::size_t column, std::size_t rival, double ahead, double behind) const
    {
        const auto lead = [&](double value) {
            return std::vector<double>{leadOver(rival, m_many, held(m_many, column, value)).mean, 0};
        };
        const FlipPoints turns = flipPoints(lead, ahead, std::min(ahead, behind), std::max(ahead, behind));
        const auto& turn = behind < ahead ? turns.below : turns.above;
        return turn ? std::optional(turn->value) : std::nullopt;
    }

    const TrialRun& m_run;
    const FlipField& m_field;
    CommonTrials m_few;
    CommonTrials m_many;
    bool m_money; ///< what is chosen by
    std::vector<Estimate> m_all; ///< the lead over each of the field in all trials
};

} // namespace

std::optional<std::vector<InputMoves>> moveInputs(const TrialRun& run, const FlipField& field)
{
    std::vector<InputMoves> found(run.sampler.columns().size());
    if (field.places.size() < 2)
        return found;
    const FlipSearch search(run, field);
    const bool done = forEachBlock(found.size(), run.options.threads, run.options.stop,
        [&](std::size_t column, unsigned) { found[column] = search.of(column); });
    return done ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace tunepoint
