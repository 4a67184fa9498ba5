// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tunepoint {

/// Changes of the list of strategies that keep the rest of the document true: scores and pilots go with their
/// strategy, and pointers into the list (correlations, scenarios) follow it.

/// An id that no strategy has: `stem` itself, else with the smallest number from 2 on that is free.
[[nodiscard]] std::string uniqueStrategyId(const Assessment& assessment, std::string_view stem);

/// A name that no strategy has, in the same way: "Plain prompt", "Plain prompt 2", …
[[nodiscard]] std::string uniqueStrategyName(const Assessment& assessment, const std::string& name);

/// Appends a strategy that starts from `archetype`; returns its position.
std::size_t addStrategy(Assessment& assessment, std::string_view archetype, const std::string& name);

/// Puts a copy with an id of its own and `name` behind the strategy at `index`, its scores included; returns
/// the copy's position. Range: index is a position in the list.
std::size_t duplicateStrategy(Assessment& assessment, std::size_t index, const std::string& name);

/// Removes the strategy at `index` with its scores and pilots, and correlations and scenario figures that
/// name it. An accuracy that was read off a removed pilot becomes unknown, a choice of it undecided.
void removeStrategy(Assessment& assessment, std::size_t index);

/// Moves the strategy at `from` so that it stands at `to`. Range: both are positions in the list.
void moveStrategy(Assessment& assessment, std::size_t from, std::size_t to);

} // namespace tunepoint
