// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Where the limit of a gate stands in the document: of the task for those named after its field
/// ("requiredAccuracy"), else of the document's gate with this id. Empty: there is no such gate, or it has no
/// limit.
[[nodiscard]] std::optional<std::string> limitPointer(const Assessment& assessment, std::string_view gateId);

/// Field of the task that asks for a limit of this kind by itself: "requiredAccuracy", "budgetPerMonth",
/// "budgetOneOff", "latencyP95Seconds", "deadlineWeeks"; empty for the kinds that have none.
[[nodiscard]] std::string_view limitField(GateKind kind);

/// The gates that the task's answers make by themselves, named after their fields, in the order in which they
/// are judged.
[[nodiscard]] std::vector<Gate> gatesOfTask(const TaskProfile& task);

/// What a limit of this kind may be, in the unit of its gate.
[[nodiscard]] Bounds limitBounds(GateKind kind);

/// Appends a gate of this kind and gives its position. It has no limit yet, so that it stops nobody; one that
/// asks for own weights needs none.
std::size_t addGate(Assessment& assessment, GateKind kind);

/// Makes the gate one of another kind. Its limit and what it measured go: they were of the kind before.
void setGateKind(Gate& gate, GateKind kind);

/// Makes a custom gate judge another figure or criterion. Its limit goes: it was on another scale.
void setGateMeasure(Gate& gate, const std::string& measure);

/// Takes the limit away: the task's field becomes unknown, the document's gate goes. False, and nothing
/// changed, when there is no such limit.
bool removeLimit(Assessment& assessment, std::string_view gateId);

} // namespace tunepoint
