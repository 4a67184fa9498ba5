// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/smallest_change.h"

#include "core/base/portable_math.h"
#include "core/economics/trial_figures.h"
#include "core/evaluation/decision_table.h"
#include "core/evaluation/measured_lead.h"
#include "core/evaluation/plan_evaluation.h"
#include "core/evaluation/trial_worlds.h"
#include "core/uncertainty/nearest_flip.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

constexpr std::size_t kMostInputs = 3; ///< more at once nobody can picture
constexpr std::size_t kMostWeights = 3;
constexpr double kNamedShare = 0.1;
constexpr std::size_t kChangeTrials = 256; ///< common ones that say whether the change holds
constexpr double kWayStep = 0.25; ///< in which the way is walked
constexpr double kWayReach = 4; ///< of the search, in standard normal units
constexpr double kNormalP99 = 2.3263478740408408; ///< P99 in these units

/// 2^z
double doubled(double z)
{
    constexpr double ln2 = 0.69314718055994531;
    return portable::exp(z * ln2);
}

class ChangeSearch {
public:
    ChangeSearch(const Evaluation& evaluation, const TrialRun& run)
        : m_evaluation(evaluation)
        , m_run(run)
        , m_central(centralWorld(run.plan))
        , m_byValue(!run.simulation.objective.empty())
        , m_places(contestants(evaluation))
        , m_bare(bare(evaluation.strategies))
    {
        chooseInputs();
        if (m_byValue)
            chooseWeights();
        const std::vector<double> now = figures({});
        m_shift.assign(now.size(), 0.0);
        for (std::size_t s = 0; s < now.size(); ++s) {
            if (std::isfinite(now[s]))
                m_shift[s] = expected(s) - now[s];
        }
    }

    [[nodiscard]] std::optional<Flip> run() const
    {
        const std::size_t variables = m_columns.size() + m_weights.size();
        const auto best = std::find_if(m_places.begin(), m_places.end(), [&](std::size_t place) {
            return m_evaluation.strategies[place].id == m_evaluation.sensitivity->strategy;
        });
        if (variables == 0 || best == m_places.end())
            return std::nullopt;
        const auto flip = nearestFlip(
            [this](std::span<const double> z) { return figures(z); }, variables, *best, kWayReach);
        if (!flip)
            return std::nullopt;
        const std::vector<double> way = namedWay(flip->z);
        const FlipField field{m_places, std::size_t(best - m_places.begin())};
        const auto turn = turnOn(way, field);
        if (!turn)
            return std::nullopt;
        Flip told{{}, m_evaluation.strategies[m_places[turn->to]].id, turn->value};
        const std::vector<double> z = at(way, turn->value);
        for (std::size_t i = 0; i < variables; ++i) {
            if (z[i] != 0)
                told.changes.push_back(i < m_columns.size() ? inputChange(i, z[i]) : weightChange(i, z));
        }
        return told;
    }

private:
    /// What the decision table reads: the figures of the trials are much to copy again and again.
    static std::vector<StrategyResult> bare(const std::vector<StrategyResult>& strategies)
    {
        std::vector<StrategyResult> results;
        for (const StrategyResult& strategy : strategies) {
            StrategyResult& result = results.emplace_back();
            result.id = strategy.id;
            result.name = strategy.name;
            result.archetype = strategy.archetype;
            result.eligible = strategy.eligible;
            result.comparable = strategy.comparable;
            result.central = strategy.central;
        }
        return results;
    }

    /// Direction of length 1 towards z, without what moves little against the rest and is not told.
    static std::vector<double> namedWay(std::vector<double> z)
    {
        double largest = 0;
        for (const double x : z)
            largest = std::max(largest, std::abs(x));
        double squares = 0;
        for (double& x : z) {
            if (std::abs(x) < kNamedShare * largest)
                x = 0;
            squares += x * x;
        }
        for (double& x : z)
            x /= std::sqrt(squares);
        return z;
    }

    static std::vector<double> at(std::vector<double> way, double distance)
    {
        for (double& x : way)
            x *= distance;
        return way;
    }

    /// Where on the way another takes the lead beyond noise, `to` an index into the field.
    [[nodiscard]] std::optional<FlipPoint> turnOn(
        const std::vector<double>& way, const FlipField& field) const
    {
        LeadWay steps{0, {}, [&](double distance) { return inRange(at(way, distance)); }};
        for (double distance = kWayStep; distance <= kWayReach; distance += kWayStep)
            steps.values.push_back(distance);
        const std::vector<Estimate> all = leadsInAllTrials(m_run, field);
        const std::size_t trials = std::min<std::size_t>(kChangeTrials, m_run.simulation.trials);
        const LeadQuantiles quantiles
            = leadQuantiles(m_run, field, movableColumns(m_run.sampler) + m_weights.size(), trials);
        if (m_byValue)
            return leadTurn(
                [&](double distance) {
                    return valueLeads(figures(at(way, distance)), field, all, quantiles.level);
                },
                steps);
        const FieldLeads money(m_run, field, all, quantiles, trials);
        return leadTurn(
            [&](double distance) {
                if (m_run.options.stop.stop_requested())
                    return std::vector<MeasuredLead>(field.places.size(), {1, 0, 0}); // none turns
                return money.leads(money.holding(heldAt(way, distance)));
            },
            steps);
    }

    [[nodiscard]] bool inRange(const std::vector<double>& z) const
    {
        return std::all_of(z.begin(), z.begin() + std::ptrdiff_t(m_columns.size()),
            [](double x) { return std::abs(x) <= kNormalP99; });
    }

    /// Leads in weighted value: its level comes from all trials, what changes it from the central case.
    [[nodiscard]] static std::vector<MeasuredLead> valueLeads(const std::vector<double>& figures,
        const FlipField& field, const std::vector<Estimate>& all, double quantile)
    {
        std::vector<MeasuredLead> leads(field.places.size());
        const double own = figures[field.places[field.leader]];
        for (std::size_t s = 0; s < leads.size(); ++s) {
            const double other = figures[field.places[s]];
            if (s == field.leader || !std::isfinite(other) || !std::isfinite(own))
                continue; // not rated, or stopped
            leads[s] = {own - other, all[s].standardError, quantile * all[s].standardError};
        }
        return leads;
    }

    /// The inputs that the change names; the others stay as uncertain as they are.
    [[nodiscard]] std::vector<CommonTrials::Held> heldAt(
        const std::vector<double>& way, double distance) const
    {
        std::vector<CommonTrials::Held> held;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (way[i] == 0)
                continue;
            CommonTrials::Held one{m_columns[i], {}};
            for (std::size_t k = 0; k < m_run.sampler.columns()[m_columns[i]].inputs.size(); ++k)
                one.values.push_back(valueAt(m_columns[i], k, way[i] * distance));
            held.push_back(std::move(one));
        }
        return held;
    }

    void chooseInputs()
    {
        for (const TornadoEntry& entry : m_evaluation.sensitivity->tornado) {
            if (m_columns.size() == kMostInputs)
                return;
            for (std::size_t c = 0; c < m_run.sampler.columns().size(); ++c) {
                const InputSampler::Column& column = m_run.sampler.columns()[c];
                if (!column.key.starts_with("sample/")
                    && m_run.plan.inputs[column.inputs.front()].pointer == entry.pointer)
                    m_columns.push_back(c);
            }
        }
    }

    void chooseWeights()
    {
        const auto& criteria = m_evaluation.criteria->criteria;
        for (std::size_t k = 0; k < criteria.size(); ++k) {
            if (criteria[k].weight > 0)
                m_weights.push_back(k);
        }
        std::stable_sort(m_weights.begin(), m_weights.end(),
            [&](std::size_t a, std::size_t b) { return criteria[a].weight > criteria[b].weight; });
        if (m_weights.size() < 2)
            m_weights.clear(); // a single weight is 1 whatever one says
        m_weights.resize(std::min(m_weights.size(), kMostWeights));
    }

    [[nodiscard]] double expected(std::size_t strategy) const
    {
        if (m_byValue)
            return weightedValue(*m_evaluation.criteria, strategy).value_or(0);
        return m_evaluation.strategies[strategy].chance->netPresentValue.mean;
    }

    [[nodiscard]] double valueAt(std::size_t column, std::size_t which, double z) const
    {
        const double share = std::clamp(portable::normalCdf(z), 0.0, 1 - 0x1p-32);
        const auto draw = std::uint32_t(share * 0x1p32);
        double value = 0;
        m_run.sampler.fillValues(column, which, {&draw, 1}, {&value, 1});
        return value;
    }

    /// Net present value in a state of the world, without the figures that nobody asks for here.
    [[nodiscard]] double worth(std::size_t strategy, const SharedFigures& shared, const MonthTable& months,
        std::span<const double> world) const
    {
        std::vector<StrategyFigures> stretches;
        fillStrategyFigures(m_run.plan, m_run.plan.strategies[strategy], world, stretches);
        std::vector<double> flow(std::size_t(m_run.plan.frame.horizonMonths) + 1);
        return trialFigures(shared, months, stretches, flow).netPresentValue;
    }

    /// The objective of every strategy; minus infinity for those that cannot be chosen.
    [[nodiscard]] std::vector<double> figures(std::span<const double> z) const
    {
        std::vector<double> world = m_central;
        for (std::size_t i = 0; i < m_columns.size() && i < z.size(); ++i) {
            if (z[i] == 0)
                continue;
            const auto& inputs = m_run.sampler.columns()[m_columns[i]].inputs;
            for (std::size_t k = 0; k < inputs.size(); ++k)
                world[inputs[k]] = valueAt(m_columns[i], k, z[i]);
        }
        const SharedFigures shared = sharedFigures(m_run.plan, world);
        std::vector<double> out(m_evaluation.strategies.size(), -std::numeric_limits<double>::infinity());
        if (m_run.options.stop.stop_requested())
            return out; // nothing is better than nothing: the search ends
        if (m_byValue)
            weigh(shared, world, z, out);
        MonthTable months;
        months.fill(shared);
        for (std::size_t s = 0; !m_byValue && s < out.size(); ++s) {
            const StrategyResult& result = m_evaluation.strategies[s];
            if (result.eligible && result.comparable)
                out[s] = worth(s, shared, months, world);
        }
        for (std::size_t s = 0; s < m_shift.size(); ++s)
            out[s] += m_shift[s];
        return out;
    }

    void weigh(const SharedFigures& shared, std::span<const double> world, std::span<const double> z,
        std::vector<double>& out) const
    {
        std::vector<StrategyResult> results = m_bare;
        for (std::size_t s = 0; s < results.size(); ++s) {
            if (results[s].eligible && results[s].comparable)
                results[s].central = centralFigures(m_run.plan, m_run.plan.strategies[s], shared, world);
        }
        const DecisionTable table = decisionTable(m_run.assessment, *m_run.plan.criteria, results);
        std::vector<double> weights = table.leafWeights;
        for (std::size_t i = 0; i < m_weights.size() && m_columns.size() + i < z.size(); ++i)
            weights[m_weights[i]] *= doubled(z[m_columns.size() + i]);
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        for (const std::size_t s : table.rated) {
            out[s] = 0;
            for (std::size_t k = 0; k < weights.size(); ++k) {
                if (weights[k] > 0 && table.cell(s, k).figure)
                    out[s] += weights[k] / sum * table.columns[k].valueOf(*table.cell(s, k).figure);
            }
        }
    }

    [[nodiscard]] Change inputChange(std::size_t i, double z) const
    {
        const Input& input = m_run.plan.inputs[m_run.sampler.columns()[m_columns[i]].inputs.front()];
        return {input.pointer, input.central, valueAt(m_columns[i], 0, z)};
    }

    /// The weight after all of them have been scaled to sum 1 again.
    [[nodiscard]] Change weightChange(std::size_t i, const std::vector<double>& z) const
    {
        const auto& criteria = m_evaluation.criteria->criteria;
        double sum = 0;
        double own = 0;
        for (std::size_t k = 0; k < criteria.size(); ++k) {
            double weight = criteria[k].weight;
            for (std::size_t w = 0; w < m_weights.size(); ++w) {
                if (m_weights[w] == k)
                    weight *= doubled(z[m_columns.size() + w]);
            }
            sum += weight;
            if (k == m_weights[i - m_columns.size()])
                own = weight;
        }
        const CriterionResult& criterion = criteria[m_weights[i - m_columns.size()]];
        const auto at = std::find_if(m_run.assessment.criteria.begin(), m_run.assessment.criteria.end(),
            [&](const Criterion& candidate) { return candidate.id == criterion.id; });
        return {"/criteria/" + std::to_string(at - m_run.assessment.criteria.begin()) + "/weight",
            criterion.weight, own / sum};
    }

    const Evaluation& m_evaluation;
    const TrialRun& m_run;
    std::vector<double> m_central;
    bool m_byValue;
    std::vector<std::size_t> m_places; ///< of the strategies that can be chosen
    std::vector<StrategyResult> m_bare; ///< all strategies, without trials
    std::vector<std::size_t> m_columns; ///< of the sampler
    std::vector<std::size_t> m_weights; ///< criteria, as the table's columns
    std::vector<double> m_shift; ///< from the central case to what the trials expect
};

} // namespace

std::optional<Flip> smallestChange(const Evaluation& evaluation, const TrialRun& run)
{
    if (!evaluation.sensitivity || evaluation.sensitivity->over.empty())
        return std::nullopt;
    return ChangeSearch(evaluation, run).run();
}

} // namespace tunepoint
