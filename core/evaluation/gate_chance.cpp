// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gate_chance.h"

#include "core/evaluation/figure_trials.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <span>
#include <string_view>
#include <utility>

namespace tunepoint {

namespace {

using Column = std::span<const double>;

/// Trials of the figures that custom gates may name; empty: not drawn by trial.
Column namedTrials(std::string_view name, const StrategyTrials& trials, const TrialDetails& details)
{
    const std::array<std::pair<std::string_view, Column>, 9> known{{
        {"accuracy", trials.accuracy},
        {"totalCost", trials.totalCost},
        {"oneOffCost", details.oneOffCost},
        {"costPerMonth", trials.costPerMonth},
        {"costPerCorrectItem", trials.costPerCorrectItem},
        {"roi", trials.roi},
        {"paybackMonths", trials.paybackMonths},
        {"latencyP95Seconds", details.latencyP95Seconds},
        {"weeksToFirstUse", details.weeksToFirstUse},
    }};
    const auto at
        = std::find_if(known.begin(), known.end(), [name](const auto& entry) { return entry.first == name; });
    return at == known.end() ? Column{} : at->second;
}

std::string_view figureOf(const GateResult& gate)
{
    switch (gate.kind) {
    case GateKind::MinimumAccuracy:
        return "accuracy";
    case GateKind::MaximumCostPerMonth:
        return "costPerMonth";
    case GateKind::MaximumOneOff:
        return "oneOffCost";
    case GateKind::MaximumLatency:
        return "latencyP95Seconds";
    case GateKind::Deadline:
        return "weeksToFirstUse";
    case GateKind::Custom: {
        constexpr std::string_view prefix = "model:";
        const std::string_view measure = gate.measure;
        return measure.starts_with(prefix) ? measure.substr(prefix.size()) : std::string_view();
    }
    default:
        return {};
    }
}

/// Share of a stated quantity that keeps a limit, by bisection of its quantiles.
double shareKeeping(const Quantity& score, double limit, Direction wanted)
{
    double low = 0;
    double high = 1;
    for (int i = 0; i < 40; ++i) {
        const double middle = 0.5 * (low + high);
        const double value = isUncertain(score) ? quantile(score, unbounded, middle) : median(score);
        const bool below = wanted == Direction::Maximise ? !keepsLimit(value, limit, wanted)
                                                         : keepsLimit(value, limit, wanted);
        (below ? low : high) = middle;
    }
    const double below = high < 1e-9 ? 0 : low > 1 - 1e-9 ? 1 : low;
    return wanted == Direction::Maximise ? 1 - below : below;
}

const Quantity* scoreOf(const Assessment& assessment, const std::string& strategy, const std::string& measure)
{
    const auto row = assessment.scores.find(strategy);
    if (row == assessment.scores.end())
        return nullptr;
    const auto score = row->second.find(measure);
    return score == row->second.end() ? nullptr : std::get_if<Quantity>(&score->second);
}

/// A gate that judges one figure in every trial.
struct Judged {
    GateResult* gate = nullptr;
    Column figure;
};

/// Figures that custom gates of one strategy name and that nobody has kept: worked out again in the same
/// trials, each under its name.
std::map<std::string_view, std::vector<double>> figuresAgain(
    const StrategyResult& result, const TrialRun& run, std::size_t strategy, const TrialDetails& details)
{
    std::vector<FigureRequest> requests;
    for (const GateResult& gate : result.gates) {
        const std::string_view name = figureOf(gate);
        const bool kept = name.empty() || name == "teamFit" // the team is no matter of chance
            || name == "netPresentValue"
            || !namedTrials(name, run.simulation.strategies[strategy], details).empty();
        if (gate.checked && gate.limit && !kept)
            requests.push_back({strategy, name});
    }
    const FigureTrials trials(run.plan, run.sampler, run.simulation, requests, 1, run.options.stop);
    std::map<std::string_view, std::vector<double>> figures;
    for (std::size_t r = 0; r < requests.size(); ++r) {
        std::vector<double>& values = figures[requests[r].figure];
        values.assign(trials.of(r).begin(), trials.of(r).end());
        if (requests[r].figure == "discountedPaybackMonths") // no month is later than any
            std::replace_if(
                values.begin(), values.end(), [](double v) { return std::isnan(v); },
                std::numeric_limits<double>::infinity());
    }
    return figures;
}

std::vector<double> worthOf(const Simulation& simulation, std::size_t strategy)
{
    std::vector<double> worth;
    for (std::size_t t = 0; t < simulation.trials; ++t)
        worth.push_back(simulation.netPresentValue[t * simulation.strategies.size() + strategy]);
    return worth;
}

/// Sets the share of trials that each gate lets pass, of those in which its figure is defined, and gives the
/// share that pass all of them: of the trials that every figure is told of. An undefined one stops nobody.
double passedTogether(std::span<const Judged> judged, std::size_t trials)
{
    std::size_t common = trials;
    for (const Judged& one : judged)
        common = std::min(common, one.figure.size());
    std::vector<bool> all(common, true);
    for (const auto& [gate, figure] : judged) {
        std::size_t passes = 0;
        std::size_t defined = 0;
        for (std::size_t t = 0; t < figure.size(); ++t) {
            if (std::isnan(figure[t]))
                continue;
            ++defined;
            const bool passed = keepsLimit(figure[t], *gate->limit, gate->direction);
            passes += passed;
            if (!passed && t < common)
                all[t] = false;
        }
        if (defined > 0)
            gate->probabilityPassed = double(passes) / double(defined);
    }
    return double(std::count(all.begin(), all.end(), true)) / double(common);
}

} // namespace

double addGateChances(
    StrategyResult& result, const TrialRun& run, std::size_t strategy, const TrialDetails& details)
{
    const StrategyTrials& trials = run.simulation.strategies[strategy];
    const auto again = figuresAgain(result, run, strategy, details);
    std::vector<double> worth;
    std::vector<Judged> judged;
    double apart = 1; // of the gates that no trial tells
    for (GateResult& gate : result.gates) {
        if (!gate.checked)
            continue;
        const std::string_view name = figureOf(gate);
        if (name == "netPresentValue" && worth.empty())
            worth = worthOf(run.simulation, strategy);
        const auto made = again.find(name);
        const Column figure = name == "netPresentValue" ? Column(worth)
            : made != again.end()                       ? Column(made->second)
                                                        : namedTrials(name, trials, details);
        if (!figure.empty() && gate.limit) {
            judged.push_back({&gate, figure});
            continue;
        }
        gate.probabilityPassed = gate.passed ? 1.0 : 0.0;
        if (gate.kind == GateKind::Custom && gate.limit) {
            if (const Quantity* score = scoreOf(run.assessment, result.id, gate.measure))
                gate.probabilityPassed = shareKeeping(*score, *gate.limit, gate.direction);
        }
        apart *= *gate.probabilityPassed;
    }
    return apart * passedTogether(judged, std::size_t(run.simulation.trials));
}

} // namespace tunepoint
