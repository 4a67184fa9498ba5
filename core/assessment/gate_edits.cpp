// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/gate_edits.h"

#include "core/assessment/figure_at.h"
#include "core/assessment/free_id.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tunepoint {

namespace {

constexpr std::array kLimits{GateKind::MinimumAccuracy, GateKind::MaximumCostPerMonth,
    GateKind::MaximumOneOff, GateKind::MaximumLatency, GateKind::Deadline};

bool isOfTask(std::string_view gateId)
{
    return std::any_of(
        kLimits.begin(), kLimits.end(), [gateId](GateKind kind) { return limitField(kind) == gateId; });
}

} // namespace

std::string_view limitField(GateKind kind)
{
    switch (kind) {
    case GateKind::MinimumAccuracy:
        return "requiredAccuracy";
    case GateKind::MaximumCostPerMonth:
        return "budgetPerMonth";
    case GateKind::MaximumOneOff:
        return "budgetOneOff";
    case GateKind::MaximumLatency:
        return "latencyP95Seconds";
    case GateKind::Deadline:
        return "deadlineWeeks";
    case GateKind::DataResidency:
    case GateKind::OwnWeights:
    case GateKind::Custom:
        break;
    }
    return {};
}

std::optional<std::string> limitPointer(const Assessment& assessment, std::string_view gateId)
{
    // a gate of the document may be called like a field of the task; judgeGates() names the task's first
    if (isOfTask(gateId)) {
        const TaskField* field = taskField(gateId);
        if (field && field->number(assessment.task))
            return "/task/" + std::string(gateId);
    }
    for (std::size_t i = 0; i < assessment.gates.size(); ++i) {
        if (assessment.gates[i].id == gateId && assessment.gates[i].limit)
            return "/gates/" + std::to_string(i) + "/limit";
    }
    return std::nullopt;
}

std::vector<Gate> gatesOfTask(const TaskProfile& task)
{
    std::vector<Gate> gates;
    const auto add = [&gates](std::string_view id, GateKind kind) -> Gate& {
        Gate& gate = gates.emplace_back();
        gate.id = id;
        gate.kind = kind;
        return gate;
    };
    for (const GateKind kind : kLimits) {
        if (const auto& limit = taskField(limitField(kind))->number(task))
            add(limitField(kind), kind).limit = limit;
    }
    if (task.dataResidency && *task.dataResidency != DataResidency::Anywhere)
        add("dataResidency", GateKind::DataResidency).residency = task.dataResidency;
    if (task.needsWeights.value_or(false))
        add("needsWeights", GateKind::OwnWeights);
    return gates;
}

Bounds limitBounds(GateKind kind)
{
    if (kind == GateKind::Custom)
        return unbounded;
    return kind == GateKind::MinimumAccuracy ? share : notNegative;
}

std::size_t addGate(Assessment& assessment, GateKind kind)
{
    Gate gate;
    gate.id = freeId(assessment.gates, "limit");
    gate.kind = kind;
    assessment.gates.push_back(std::move(gate));
    return assessment.gates.size() - 1;
}

void setGateKind(Gate& gate, GateKind kind)
{
    if (gate.kind == kind)
        return;
    gate.kind = kind;
    gate.limit.reset();
    gate.residency.reset();
    gate.measure.clear();
    gate.direction = Direction::Minimise;
}

void setGateMeasure(Gate& gate, const std::string& measure)
{
    if (gate.measure == measure)
        return;
    gate.measure = measure;
    gate.limit.reset();
}

bool removeLimit(Assessment& assessment, std::string_view gateId)
{
    const std::optional<std::string> pointer = limitPointer(assessment, gateId);
    if (!pointer)
        return false;
    if (pointer->starts_with("/task/"))
        return forgetFigure(assessment, *pointer);
    const auto gate = std::find_if(assessment.gates.begin(), assessment.gates.end(),
        [gateId](const Gate& g) { return g.id == gateId && g.limit; });
    assessment.gates.erase(gate);
    return true;
}

} // namespace tunepoint
