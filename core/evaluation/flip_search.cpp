// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/flip_search.h"

#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tunepoint {

namespace {

/// Trials with common random numbers behind each figure: to see whether there may be a flip, and to find it.
constexpr std::size_t kScreenTrials = 32;
constexpr std::size_t kSearchTrials = 256;
/// The lead may turn where it comes so near to zero in the few trials.
constexpr double kSuspicion = 2;

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
        , m_money(run.simulation.objective.empty())
        , m_all(leadsInAllTrials(run, field))
        , m_few(trialsOf(run, field, kScreenTrials))
        , m_many(trialsOf(run, field, kSearchTrials))
    {
    }

    [[nodiscard]] InputMoves of(std::size_t column) const
    {
        if (m_run.sampler.columns()[column].key.starts_with("sample/"))
            return {}; // its members have no single value to move
        const Input& input = m_run.plan.inputs[m_run.sampler.columns()[column].inputs.front()];
        const std::vector<double> values = probes(input);
        const auto asNow = held(m_few, column, input.central);
        const std::vector<MeasuredLead> now = m_few.leads(asNow);
        bool suspicious = false;
        InputMoves moves{{}, false};
        for (const double value : values) {
            const auto there = held(m_few, column, value);
            moves.matters = moves.matters || !sameMeans(there, asNow);
            suspicious = suspicious || (m_money && mayTurn(now, m_few.leads(there)));
        }
        if (suspicious && moves.matters)
            moves.flips = nearest(column, input, values);
        return moves;
    }

private:
    using Figures = FieldLeads::Figures;

    [[nodiscard]] FieldLeads trialsOf(const TrialRun& run, const FlipField& field, std::size_t wanted) const
    {
        const std::size_t trials = std::min<std::size_t>(wanted, run.simulation.trials);
        return {run, field, m_all, leadQuantiles(run, field, movableColumns(run.sampler), trials), trials};
    }

    [[nodiscard]] Figures held(const FieldLeads& trials, std::size_t column, double value) const
    {
        const std::size_t members = m_run.sampler.columns()[column].inputs.size();
        const CommonTrials::Held held{column, std::vector<double>(members, value)};
        return trials.holding({&held, 1});
    }

    static bool sameMeans(const Figures& a, const Figures& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(),
            [](const auto& one, const auto& other) { return one.mean == other.mean; });
    }

    /// Whether the few trials leave it open that the lead over one of the field turns.
    static bool mayTurn(const std::vector<MeasuredLead>& now, const std::vector<MeasuredLead>& there)
    {
        for (std::size_t s = 0; s < now.size(); ++s) {
            if (there[s].mean < kSuspicion * there[s].error && now[s].mean - there[s].mean > there[s].error)
                return true;
        }
        return false;
    }

    /// On each side, of the values from the median outwards.
    [[nodiscard]] FlipPoints nearest(
        std::size_t column, const Input& input, const std::vector<double>& values) const
    {
        const auto leadsAt = [&](double value) { return m_many.leads(held(m_many, column, value)); };
        const auto likely = [&input](double value) { return inRange(input, value); };
        const auto middle = std::lower_bound(values.begin(), values.end(), input.central);
        return {
            leadTurn(leadsAt, {input.central, {std::make_reverse_iterator(middle), values.rend()}, likely}),
            leadTurn(leadsAt, {input.central, {middle, values.end()}, likely})};
    }

    static bool inRange(const Input& input, double value)
    {
        return value >= quantile(input.quantity, input.bounds, 0.01)
            && value <= quantile(input.quantity, input.bounds, 0.99);
    }

    const TrialRun& m_run;
    bool m_money; ///< what is chosen by
    std::vector<Estimate> m_all; ///< the lead over each of the field in all trials
    FieldLeads m_few;
    FieldLeads m_many;
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
