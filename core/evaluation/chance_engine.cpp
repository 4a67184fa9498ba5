// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chance_engine.h"

#include "core/evaluation/common_trials.h"
#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/flip_point.h"
#include "core/uncertainty/pilot_value.h"
#include "core/uncertainty/value_of_information.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

/// Trials with common random numbers behind each point of the search for flip points.
constexpr std::size_t kFlipTrials = 128;
constexpr double kTail = 0.05;
constexpr std::array kBandShares{0.1, 0.5, 0.9};

std::vector<bool> contestants(const Evaluation& evaluation)
{
    std::vector<bool> in;
    for (const StrategyResult& result : evaluation.strategies)
        in.push_back(result.eligible && result.comparable);
    return in;
}

Bands bandsOf(const StrategyTrials& trials, std::size_t count, std::size_t months)
{
    Bands bands;
    std::vector<double> column(count);
    for (std::size_t m = 0; count > 0 && m < months; ++m) {
        for (std::size_t t = 0; t < count; ++t)
            column[t] = trials.cumulativeCash[t * months + m];
        const std::vector<double> at = percentiles(column, kBandShares);
        bands.p10.push_back(at[0]);
        bands.p50.push_back(at[1]);
        bands.p90.push_back(at[2]);
    }
    return bands;
}

/// Share of trials in which the figures that gates judge keep their limits.
double gatesPassed(const StrategyResult& result, const StrategyTrials& trials)
{
    double passed = 1;
    for (const GateResult& gate : result.gates) {
        if (gate.kind != GateKind::MinimumAccuracy || !gate.limit || trials.accuracy.empty())
            continue;
        const double below = shareBelow(trials.accuracy, *gate.limit);
        passed = std::min(passed, 1 - below);
    }
    return passed;
}

StrategyChance chanceOf(const StrategyResult& result, const Simulation& simulation, std::size_t strategy)
{
    const StrategyTrials& trials = simulation.strategies[strategy];
    const auto summary = [&](const std::vector<double>& values) {
        Summary s = summarise(values, simulation.sampler);
        // Where some trials are infinite, so is the mean, and its noise has no meaning: only percentiles are
        // left.
        if (!std::isfinite(s.mean) || !std::isfinite(s.standardDeviation))
            s.mean = s.standardDeviation = s.standardError = std::numeric_limits<double>::infinity();
        return s;
    };
    const auto optional = [&](const std::vector<double>& values) {
        return values.empty() ? std::nullopt : std::optional(summary(values));
    };
    StrategyChance chance;
    std::vector<double> benefits(std::size_t(simulation.trials));
    for (std::size_t t = 0; t < benefits.size(); ++t)
        benefits[t] = simulation.netPresentValue[t * simulation.strategies.size() + strategy];
    chance.netPresentValue = summary(benefits);
    chance.probabilityLoss = shareBelow(benefits, 0);
    chance.tailMean = lowerTailMean(benefits, kTail);
    chance.totalCost = summary(trials.totalCost);
    chance.accuracy = optional(trials.accuracy);
    if (result.central.roi)
        chance.roi = optional(trials.roi);
    chance.costPerCorrectItem = optional(trials.costPerCorrectItem);
    chance.costPerMonth = optional(trials.costPerMonth);
    chance.paybackMonths = summary(trials.paybackMonths);
    chance.shareNever = 1 - shareBelow(trials.paybackMonths, std::numeric_limits<double>::infinity());
    chance.probabilityGatesPassed = gatesPassed(result, trials);
    chance.cumulativeCash = bandsOf(trials, simulation.bandTrials, result.central.cashFlow.size());
    return chance;
}

/// Benefits of the strategies that take part, and their places in the document.
struct Field {
    std::vector<std::size_t> places;
    std::vector<double> values;

    [[nodiscard]] TrialMatrix matrix() const { return {values, places.size()}; }
};

Field fieldOf(const Evaluation& evaluation, const Simulation& simulation)
{
    Field field;
    const std::vector<bool> in = contestants(evaluation);
    for (std::size_t s = 0; s < in.size(); ++s) {
        if (in[s])
            field.places.push_back(s);
    }
    const std::size_t all = in.size();
    field.values.reserve(std::size_t(simulation.trials) * field.places.size());
    for (std::size_t t = 0; t < simulation.trials; ++t) {
        for (const std::size_t s : field.places)
            field.values.push_back(simulation.netPresentValue[t * all + s]);
    }
    return field;
}

class Insight {
public:
    Insight(Evaluation& evaluation, const Plan& plan, const InputSampler& sampler,
        const Simulation& simulation, const EvaluationOptions& options)
        : m_evaluation(evaluation)
        , m_plan(plan)
        , m_sampler(sampler)
        , m_simulation(simulation)
        , m_options(options)
        , m_field(fieldOf(evaluation, simulation))
        , m_margin(winningMargin(m_field.matrix()))
    {
    }

    [[nodiscard]] bool run()
    {
        const auto values = inputValues(m_field.matrix(), sampledInputs(),
            {m_sampler.sampler(), m_margin, m_options.threads, m_options.stop});
        if (!values)
            return false;
        Sensitivity& sensitivity = m_evaluation.sensitivity.emplace();
        sensitivity.strategy = id(m_margin.strategy);
        if (m_margin.over != m_margin.strategy)
            sensitivity.over = id(m_margin.over);
        addTornado(sensitivity);
        addFirstOrder(sensitivity, *values);
        if (!addFlips(sensitivity, *values))
            return false;
        addInformation(*values);
        return true;
    }

private:
    const std::string& id(std::size_t inField) const
    {
        return m_evaluation.strategies[m_field.places[inField]].id;
    }

    const Input& firstInput(std::size_t column) const
    {
        return m_plan.inputs[m_sampler.columns()[column].inputs.front()];
    }

    std::vector<SampledInput> sampledInputs() const
    {
        std::vector<SampledInput> inputs;
        for (std::size_t c = 0; c < m_sampler.columns().size(); ++c)
            inputs.push_back({[this, c](std::uint64_t first, std::span<std::uint32_t> draws) {
                                  m_sampler.fillColumn(c, first, draws);
                              },
                m_sampler.columns()[c].tables.front(), m_sampler.isIndependent(c)});
        return inputs;
    }

    /// All inputs of a column at the same percentile.
    std::vector<double> at(std::size_t column, double share) const
    {
        const auto draw = std::uint32_t(share * 0x1p32);
        std::vector<double> values(m_sampler.columns()[column].inputs.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            m_sampler.fillValues(column, i, {&draw, 1}, {&values[i], 1});
        return values;
    }

    void addTornado(Sensitivity& sensitivity)
    {
        const CommonTrials central(m_plan, m_sampler, 0);
        const std::size_t best = m_field.places[m_margin.strategy];
        const std::size_t second = m_field.places[m_margin.over];
        for (std::size_t c = 0; c < m_sampler.columns().size(); ++c) {
            const std::vector<double> low = at(c, 0.1);
            const std::vector<double> high = at(c, 0.9);
            const std::vector<double> atLow = central.holding(c, low);
            const std::vector<double> atHigh = central.holding(c, high);
            sensitivity.tornado.push_back({firstInput(c).pointer, low.front(), high.front(), atLow[best],
                atHigh[best], atLow[best] - atLow[second], atHigh[best] - atHigh[second]});
        }
        std::stable_sort(sensitivity.tornado.begin(), sensitivity.tornado.end(),
            [](const TornadoEntry& a, const TornadoEntry& b) {
                return std::abs(a.marginHigh - a.marginLow) > std::abs(b.marginHigh - b.marginLow);
            });
    }

    void addFirstOrder(Sensitivity& sensitivity, const std::vector<InputValue>& values)
    {
        for (std::size_t c = 0; c < values.size(); ++c)
            sensitivity.sobol.push_back({firstInput(c).pointer, values[c].firstOrder, std::nullopt});
        std::stable_sort(sensitivity.sobol.begin(), sensitivity.sobol.end(),
            [](const SobolEntry& a, const SobolEntry& b) { return a.first.value > b.first.value; });
    }

    /// Natural bounds of the search: shares and the like by their own, amounts from 0 to 100 times.
    std::pair<double, double> reach(const Input& input) const
    {
        const double current = input.central;
        const double far
            = std::max(100 * std::abs(current), std::abs(quantile(input.quantity, input.bounds, 0.99)));
        return {input.bounds.lower.value_or(std::min(0.0, current < 0 ? -far : 0.0)),
            input.bounds.upper.value_or(std::max(far, current))};
    }

    /// Values at which the search looks before it narrows down: percentiles inside the range, then growing
    /// steps to the natural bound. Two flips between neighbours cancel out unseen.
    std::vector<double> probes(const Input& input) const
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

    FlipPoints search(const CommonTrials& trials, std::size_t column) const
    {
        const std::vector<std::size_t>& inputs = m_sampler.columns()[column].inputs;
        const Input& input = m_plan.inputs[inputs.front()];
        const auto expected = [&](double value) {
            const std::vector<double> all = trials.holding(column, std::vector<double>(inputs.size(), value));
            std::vector<double> ofField;
            for (const std::size_t place : m_field.places)
                ofField.push_back(all[place]);
            return ofField;
        };
        const auto bestAt = [&](double value) {
            const std::vector<double> figures = expected(value);
            return std::max_element(figures.begin(), figures.end()) - figures.begin();
        };
        const std::vector<double> values = probes(input);
        const auto middle = std::lower_bound(values.begin(), values.end(), input.central);
        const auto now = bestAt(input.central);
        FlipPoints found;
        double last = input.central;
        for (auto v = middle; v != values.end() && !found.above; last = *v++) {
            if (bestAt(*v) != now)
                found.above = flipPoints(expected, last, last, *v).above;
        }
        last = input.central;
        for (auto v = std::make_reverse_iterator(middle); v != values.rend() && !found.below; last = *v++) {
            if (bestAt(*v) != now)
                found.below = flipPoints(expected, last, *v, last).below;
        }
        return found;
    }

    [[nodiscard]] bool addFlips(Sensitivity& sensitivity, const std::vector<InputValue>& values)
    {
        const CommonTrials trials(m_plan, m_sampler, std::min<std::size_t>(kFlipTrials, m_simulation.trials));
        std::vector<FlipPoints> found(values.size());
        const bool done = forEachBlock(
            values.size(), m_options.threads, m_options.stop, [&](std::size_t column, unsigned) {
                // Members of a sample set have no single value to move.
                if (!m_sampler.columns()[column].key.starts_with("sample/"))
                    found[column] = search(trials, column);
            });
        if (!done)
            return false;
        for (std::size_t c = 0; c < values.size(); ++c) {
            for (const std::optional<FlipPoint>& flip : {found[c].below, found[c].above}) {
                if (!flip)
                    continue;
                const Input& input = firstInput(c);
                const bool unlikely = flip->value < quantile(input.quantity, input.bounds, 0.01)
                    || flip->value > quantile(input.quantity, input.bounds, 0.99);
                sensitivity.flipPoints.push_back(
                    {input.pointer, input.central, flip->value, id(flip->to), unlikely});
            }
        }
        std::stable_sort(sensitivity.flipPoints.begin(), sensitivity.flipPoints.end(),
            [this](const FlipEntry& a, const FlipEntry& b) { return distance(a) < distance(b); });
        return true;
    }

    /// How far the flip lies from the median, in parts of the distance from P10 to P90.
    double distance(const FlipEntry& flip) const
    {
        const auto input = std::find_if(m_plan.inputs.begin(), m_plan.inputs.end(),
            [&](const Input& one) { return one.pointer == flip.pointer; });
        const double width
            = quantile(input->quantity, input->bounds, 0.9) - quantile(input->quantity, input->bounds, 0.1);
        return std::abs(flip.flipsAt - flip.current) / std::max(width, 1e-300);
    }

    void addInformation(const std::vector<InputValue>& values)
    {
        ValueOfInformation& information = m_evaluation.valueOfInformation.emplace();
        information.evpi = perfectInformation(m_field.matrix(), m_sampler.sampler());
        for (std::size_t c = 0; c < values.size(); ++c) {
            InformationEntry entry{{}, values[c].perfectInformation};
            for (const std::size_t input : m_sampler.columns()[c].inputs)
                entry.pointers.push_back(m_plan.inputs[input].pointer);
            information.evppi.push_back(std::move(entry));
        }
        addPilots(information, values);
        std::stable_sort(information.evppi.begin(), information.evppi.end(),
            [](const InformationEntry& a, const InformationEntry& b) {
                return a.value.value > b.value.value;
            });
    }

    /// A pilot measures a strategy's accuracy: the input that is a share of right answers.
    void addPilots(ValueOfInformation& information, const std::vector<InputValue>& values)
    {
        std::vector<double> central;
        for (const Input& input : m_plan.inputs)
            central.push_back(input.central);
        const double perLabel = sharedFigures(m_plan, central).costPerLabel;
        for (std::size_t c = 0; c < values.size(); ++c) {
            const Input& input = firstInput(c);
            const bool measurable = input.field == "strategyAccuracy" || input.field == "promptingAccuracy";
            if (!measurable || input.unit != Unit::Share)
                continue;
            const PreposteriorGrid grid
                = preposteriorGrid(m_sampler.columns()[c].tables.front(), values[c].means);
            for (const PilotOption& option : pilotOptions(grid, values[c].perfectInformation, 0, perLabel))
                information.pilots.push_back(
                    {input.strategy, option.items, option.value, option.cost, option.netBenefit});
        }
    }

    Evaluation& m_evaluation;
    const Plan& m_plan;
    const InputSampler& m_sampler;
    const Simulation& m_simulation;
    const EvaluationOptions& m_options;
    Field m_field;
    Margin m_margin;
};

} // namespace

const PilotEntry* bestPilot(const ValueOfInformation& value)
{
    const auto best = std::max_element(value.pilots.begin(), value.pilots.end(),
        [](const PilotEntry& a, const PilotEntry& b) { return a.netBenefit < b.netBenefit; });
    return best == value.pilots.end() || !(best->netBenefit > 0) ? nullptr : &*best;
}

void addDistributions(Evaluation& evaluation, const Simulation& simulation, unsigned threads)
{
    std::vector<StrategyChance> chances(evaluation.strategies.size());
    forEachBlock(chances.size(), threads, {},
        [&](std::size_t s, unsigned) { chances[s] = chanceOf(evaluation.strategies[s], simulation, s); });
    const Contest result = contest(simulation.benefits(), contestants(evaluation));
    for (std::size_t s = 0; s < chances.size(); ++s) {
        chances[s].probabilityBest = result.probabilityBest[s];
        chances[s].expectedRegret = result.expectedRegret[s];
        evaluation.strategies[s].chance = std::move(chances[s]);
    }
}

bool addInsight(Evaluation& evaluation, const Plan& plan, const InputSampler& sampler,
    const Simulation& simulation, const EvaluationOptions& options)
{
    const std::vector<bool> in = contestants(evaluation);
    if (std::find(in.begin(), in.end(), true) == in.end())
        return true;
    return Insight(evaluation, plan, sampler, simulation, options).run();
}

} // namespace tunepoint
