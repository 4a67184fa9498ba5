// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/gates.h"

#include "core/assessment/gate_edits.h"
#include "core/base/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tunepoint {

namespace {

using Figure = std::optional<double> (*)(const CentralFigures&);

constexpr std::array<std::pair<std::string_view, Figure>, 18> figureTable{{
    {"accuracy", [](const CentralFigures& f) { return f.accuracy; }},
    {"totalCost", [](const CentralFigures& f) { return std::optional(f.totalCost); }},
    {"totalValue", [](const CentralFigures& f) { return std::optional(f.totalValue); }},
    {"oneOffCost", [](const CentralFigures& f) { return std::optional(f.oneOffCost); }},
    {"errorCost", [](const CentralFigures& f) { return std::optional(f.errorCost); }},
    {"costPerMonth", [](const CentralFigures& f) { return f.costPerMonth; }},
    {"costPerItem", [](const CentralFigures& f) { return f.costPerItem; }},
    {"costPerCorrectItem", [](const CentralFigures& f) { return f.costPerCorrectItem; }},
    {"costPerCorrectItemWithRepair", [](const CentralFigures& f) { return f.costPerCorrectItemWithRepair; }},
    {"monthlySaving", [](const CentralFigures& f) { return f.monthlySaving; }},
    {"netPresentValue", [](const CentralFigures& f) { return std::optional(f.netPresentValue); }},
    {"roi", [](const CentralFigures& f) { return f.roi; }},
    {"paybackMonths", [](const CentralFigures& f) { return f.paybackMonths; }},
    {"discountedPaybackMonths", [](const CentralFigures& f) { return f.discountedPaybackMonths; }},
    {"breakEvenAccuracy", [](const CentralFigures& f) { return f.breakEvenAccuracy; }},
    {"latencyP95Seconds", [](const CentralFigures& f) { return f.latencyP95Seconds; }},
    {"weeksToFirstUse", [](const CentralFigures& f) { return f.weeksToFirstUse; }},
    {"teamFit", [](const CentralFigures& f) { return f.teamFit; }},
}};

class Judge {
public:
    Judge(const Assessment& assessment, const Strategy& strategy, const CentralFigures& figures,
        const GateFacts& facts)
        : m_assessment(assessment)
        , m_strategy(strategy)
        , m_figures(figures)
        , m_facts(facts)
    {
    }

    void taskGates()
    {
        for (const Gate& gate : gatesOfTask(m_assessment.task))
            judge(gate, limitBounds(gate.kind));
    }

    void documentGates()
    {
        for (const Gate& gate : m_assessment.gates)
            judge(gate, unbounded);
    }

    void closings()
    {
        for (const ClosingFact& fact : m_facts.closings) {
            GateResult result;
            result.id = fact.id;
            result.passed = false;
            result.reason = {fact.id, {fact.what, fact.date, fact.source}};
            m_results.push_back(std::move(result));
        }
    }

    std::vector<GateResult> take() { return std::move(m_results); }

private:
    void judge(const Gate& gate, const Bounds& bounds)
    {
        if (gate.kind == GateKind::DataResidency) {
            if (gate.residency)
                residency(gate.id, gate.name, *gate.residency);
        } else if (gate.kind == GateKind::OwnWeights) {
            weights(gate.id, gate.name);
        } else if (gate.kind == GateKind::Custom) {
            custom(gate);
        } else if (gate.limit) {
            compare(gate.id, gate.name, gate.kind, figureFor(gate.kind), median(*gate.limit, bounds),
                gate.kind == GateKind::MinimumAccuracy ? Direction::Maximise : Direction::Minimise);
        }
    }

    std::optional<double> figureFor(GateKind kind) const
    {
        switch (kind) {
        case GateKind::MinimumAccuracy:
            return m_figures.accuracy;
        case GateKind::MaximumCostPerMonth:
            return m_figures.costPerMonth;
        case GateKind::MaximumOneOff:
            return m_figures.oneOffCost;
        case GateKind::MaximumLatency:
            return m_figures.latencyP95Seconds;
        case GateKind::Deadline:
            return m_figures.weeksToFirstUse;
        case GateKind::DataResidency:
        case GateKind::OwnWeights:
        case GateKind::Custom:
            break;
        }
        return std::nullopt;
    }

    void compare(const std::string& id, const std::string& name, GateKind kind, std::optional<double> actual,
        double limitValue, Direction wanted)
    {
        GateResult result{id, name, kind, true, actual.has_value(), limitValue, actual, {"notChecked", {}}};
        result.direction = wanted;
        if (actual) {
            result.passed = keepsLimit(*actual, limitValue, wanted);
            result.reason = {result.passed ? "met" : "notMet", {numberText(*actual), numberText(limitValue)}};
        }
        m_results.push_back(std::move(result));
    }

    void residency(const std::string& id, const std::string& name, DataResidency needed)
    {
        GateResult result{
            id, name, GateKind::DataResidency, true, m_facts.residencyKnown, {}, {}, {"notChecked", {}}};
        if (m_facts.residencyKnown) {
            result.passed = m_facts.residency >= needed;
            result.reason = {result.passed ? "met" : "residencyNotMet",
                {std::string(wordOf(m_facts.residency)), std::string(wordOf(needed))}};
        }
        m_results.push_back(std::move(result));
    }

    void weights(const std::string& id, const std::string& name)
    {
        GateResult result{
            id, name, GateKind::OwnWeights, true, m_facts.weightsKnown, {}, {}, {"notChecked", {}}};
        if (m_facts.weightsKnown) {
            result.passed = m_facts.weights != WeightsOwner::Provider;
            result.reason = {result.passed ? "met" : "weightsNotOwned", {}};
        }
        m_results.push_back(std::move(result));
    }

    void custom(const Gate& gate)
    {
        if (!gate.limit)
            return;
        std::optional<double> actual;
        constexpr std::string_view prefix = "model:";
        if (gate.measure.starts_with(prefix)) {
            actual = namedFigure(m_figures, std::string_view(gate.measure).substr(prefix.size()));
        } else if (const auto row = m_assessment.scores.find(m_strategy.id);
                   row != m_assessment.scores.end()) {
            const auto score = row->second.find(gate.measure);
            if (score != row->second.end() && std::holds_alternative<Quantity>(score->second))
                actual = median(std::get<Quantity>(score->second));
        }
        compare(gate.id, gate.name, gate.kind, actual, median(*gate.limit), gate.direction);
        m_results.back().measure = gate.measure;
        if (!actual && isPayback(gate.measure) && m_figures.monthlySaving)
            neverPaysBack(m_results.back());
    }

    static bool isPayback(std::string_view measure)
    {
        return measure == "model:paybackMonths" || measure == "model:discountedPaybackMonths";
    }

    /// No month of payback where there is something to save against is no unknown: it is later than any
    /// limit.
    static void neverPaysBack(GateResult& result)
    {
        result.checked = true;
        result.passed = result.direction == Direction::Maximise;
        result.reason = {"neverPaysBack", {numberText(*result.limit)}};
    }

    const Assessment& m_assessment;
    const Strategy& m_strategy;
    const CentralFigures& m_figures;
    const GateFacts& m_facts;
    std::vector<GateResult> m_results;
};

} // namespace

bool keepsLimit(double actual, double limit, Direction wanted)
{
    const double slack = std::isfinite(actual) ? 1e-12 * std::max(std::abs(actual), std::abs(limit)) : 0;
    return wanted == Direction::Maximise ? actual >= limit - slack : actual <= limit + slack;
}

std::vector<GateResult> judgeGates(const Assessment& assessment, const Strategy& strategy,
    const CentralFigures& figures, const GateFacts& facts)
{
    Judge judge(assessment, strategy, figures, facts);
    judge.taskGates();
    judge.documentGates();
    judge.closings();
    return judge.take();
}

std::optional<double> namedFigure(const CentralFigures& figures, std::string_view name)
{
    for (const auto& [key, figure] : figureTable) {
        if (key == name)
            return figure(figures);
    }
    return std::nullopt;
}

std::vector<std::string_view> figureNames()
{
    std::vector<std::string_view> names;
    for (const auto& [key, figure] : figureTable)
        names.push_back(key);
    return names;
}

} // namespace tunepoint
