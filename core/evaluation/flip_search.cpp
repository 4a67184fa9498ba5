// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/flip_search.h"

#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>

namespace tunepoint {

namespace {

/// Trials with common random numbers behind each figure: to see whether there may be a flip, and to find it.
constexpr std::size_t kScreenTrials = 32;
constexpr std::size_t kSearchTrials = 128;
/// A lead that shrinks below this part of itself is looked at with all the trials.
constexpr double kSuspicious = 0.3;

std::size_t bestOf(const std::vector<double>& figures)
{
    return std::size_t(std::max_element(figures.begin(), figures.end()) - figures.begin());
}

double lead(const std::vector<double>& figures, std::size_t best)
{
    double other = -std::numeric_limits<double>::infinity();
    for (std::size_t s = 0; s < figures.size(); ++s) {
        if (s != best)
            other = std::max(other, figures[s]);
    }
    return figures[best] - other;
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
    {
    }

    [[nodiscard]] InputMoves of(std::size_t column) const
    {
        if (m_run.sampler.columns()[column].key.starts_with("sample/"))
            return {}; // its members have no single value to move
        const Input& input = m_run.plan.inputs[m_run.sampler.columns()[column].inputs.front()];
        const std::vector<double> values = probes(input);
        const Figures few = figuresOf(m_few, column, input.central);
        const std::vector<double> asNow = few(input.central);
        const std::size_t now = bestOf(asNow);
        const double limit = kSuspicious * lead(asNow, now);
        bool suspicious = false;
        InputMoves moves{{}, false};
        for (const double value : values) {
            const std::vector<double> there = few(value);
            moves.matters = moves.matters || there != asNow;
            suspicious = suspicious || lead(there, now) < limit;
        }
        if (suspicious && moves.matters)
            moves.flips = nearest(figuresOf(m_many, column, input.central), values, input.central);
        return moves;
    }

private:
    using Figures = std::function<std::vector<double>(double value)>;

    std::vector<CommonTrials::Figure> held(const CommonTrials& trials, std::size_t column, double value) const
    {
        const std::size_t members = m_run.sampler.columns()[column].inputs.size();
        const auto all = trials.holding(column, std::vector<double>(members, value));
        std::vector<CommonTrials::Figure> figures;
        for (const std::size_t place : m_field.places)
            figures.push_back(all[place]);
        return figures;
    }

    /// Means of the field with the column at a value, on the level that all trials give at the median. Both
    /// levels have their noise, and count by it: that of a spline with some six coefficients over all trials
    /// against that of the small set. Where nothing else varies the small set is exact.
    Figures figuresOf(const CommonTrials& trials, std::size_t column, double median) const
    {
        constexpr double kCoefficients = 6;
        const auto here = held(trials, column, median);
        const bool noisy = std::any_of(here.begin(), here.end(), [](const CommonTrials::Figure& figure) {
            return figure.highest - figure.lowest > 1e-9 * std::abs(figure.mean);
        });
        std::vector<double> shift(here.size(), 0);
        if (m_run.sampler.isIndependent(column) && noisy) {
            const std::vector<double> level = m_field.values[column].means.at(median);
            const auto all = double(m_run.simulation.trials);
            const double trust = all / (all + kCoefficients * double(trials.count()));
            for (std::size_t i = 0; i < here.size(); ++i)
                shift[i] = trust * (level[i] - here[i].mean);
        }
        return [this, &trials, column, shift](double value) {
            std::vector<double> figures = shift;
            const auto there = held(trials, column, value);
            for (std::size_t i = 0; i < figures.size(); ++i)
                figures[i] += there[i].mean;
            return figures;
        };
    }

    static FlipPoints nearest(const Figures& figures, const std::vector<double>& values, double current)
    {
        const std::size_t now = bestOf(figures(current));
        const auto middle = std::lower_bound(values.begin(), values.end(), current);
        FlipPoints found;
        double last = current;
        for (auto v = middle; v != values.end() && !found.above; last = *v++) {
            if (bestOf(figures(*v)) != now)
                found.above = flipPoints(figures, last, last, *v).above;
        }
        last = current;
        for (auto v = std::make_reverse_iterator(middle); v != values.rend() && !found.below; last = *v++) {
            if (bestOf(figures(*v)) != now)
                found.below = flipPoints(figures, last, *v, last).below;
        }
        return found;
    }

    const TrialRun& m_run;
    const FlipField& m_field;
    CommonTrials m_few;
    CommonTrials m_many;
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
