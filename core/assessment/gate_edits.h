// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <optional>
#include <string>
#include <string_view>

namespace tunepoint {

/// Where the limit of a gate stands in the document: of the task for those named after its field
/// ("requiredAccuracy"), else of the document's gate with this id. Empty: there is no such gate, or it has no
/// limit.
[[nodiscard]] std::optional<std::string> limitPointer(const Assessment& assessment, std::string_view gateId);

/// Field of the task that asks for a limit of this kind by itself: "requiredAccuracy", "budgetPerMonth",
/// "budgetOneOff", "latencyP95Seconds", "deadlineWeeks"; empty for the kinds that have none.
[[nodiscard]] std::string_view limitField(GateKind kind);

/// Takes the limit away: the task's field becomes unknown, the document's gate goes. False, and nothing
/// changed, when there is no such limit.
bool removeLimit(Assessment& assessment, std::string_view gateId);

} // namespace tunepoint
